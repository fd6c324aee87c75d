"""phase3b recommend ENV --all as a user calls it: whole output and exit code, and a patch that does what it says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from split_file import securebase

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
Golden = Callable[[Path, str], None]
# 20 reads and 2 writes a second of one table for four hours.
CALM = "time,read_units_per_second,write_units_per_second\n" + "".join(
    f"{1_767_571_200 + 60 * minute},20,2\n" for minute in range(240)
)
USAGE = "version: 1\nfunctions:\n  support_tickets: {invocations: 912500, duration_ms: 305, memory_used_mb: 210}\n"
CALM_TABLE = ("-t", "calm.csv")


@pytest.fixture
def phase3b(tmp_path: Path) -> Run:
    """Runs phase3b in a folder with the real capacity file, prices that never change, and a short traffic of one table."""
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")
    (tmp_path / "calm.csv").write_text(CALM.replace("time,", "time,table,").replace(",20,2", ",ticket_comments,20,2"))
    (tmp_path / "usage.yaml").write_text(USAGE)
    (tmp_path / "prices").mkdir()
    (tmp_path / "prices/us-east-1.yaml").write_text((ROOT / "tests/golden/prices/us-east-1.yaml").read_text("utf-8"))

    def call(*arguments: str, columns: int = 200) -> Result:
        return subprocess.run(
            [
                sys.executable,
                "-m",
                "phase3b",
                *arguments,
                "--as-of",
                "2026-10-02",
                "--prices",
                "prices",
            ],
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": str(columns)},
            check=False,
            capture_output=True,
            text=True,
        )

    return call


@pytest.mark.parametrize(
    ("name", "arguments", "columns"),
    [
        ("recommend-all", ("recommend", "prod", "--all", *CALM_TABLE), 200),
        pytest.param("recommend-all-80", ("recommend", "prod", "--all", *CALM_TABLE), 80, marks=pytest.mark.long),
        pytest.param(
            "recommend-all-markdown",
            ("recommend", "prod", "--all", *CALM_TABLE, "--format", "markdown"),
            200,
            marks=pytest.mark.long,
        ),
        ("recommend-all-json", ("recommend", "prod", "--all", *CALM_TABLE, "--usage", "usage.yaml", "--json"), 200),
    ],
)
def test_everything(name: str, arguments: tuple[str, ...], columns: int, phase3b: Run, golden: Golden) -> None:
    done = phase3b(*arguments, columns=columns)
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / "output" / f"{name}.txt", done.stdout)
    if columns < 200:
        # What is copied, such as the patch, is as long as it is.
        shown = done.stdout.partition("\n--- a/")[0]
        assert max(map(len, shown.splitlines())) <= columns


def test_the_sum_is_that_of_the_patched_file(phase3b: Run, tmp_path: Path) -> None:
    """git applies the patch; then `phase3b cost` says what the report has said, and nothing is left to change."""
    data = json.loads(phase3b("recommend", "prod", "--all", *CALM_TABLE, "--patch", "all.patch", "--json").stdout)
    assert (tmp_path / "all.patch").read_text() == data["patch"] != ""
    before = json.loads(phase3b("cost", "prod", "--json").stdout)["expected_usd"]
    assert data["together"]["before_usd"] != pytest.approx(before)  # the recorded traffic is more than the assumed one
    without = json.loads(
        phase3b(
            "recommend",
            "prod",
            "--all",
            "-t",
            "steady",
            "--without",
            "reserved-capacity",
            "--without",
            "api-cache",
            "--patch",
            "a.patch",
            "--json",
        ).stdout
    )
    assert without["together"]["before_usd"] == pytest.approx(before)
    subprocess.run(["git", "apply", "a.patch"], cwd=tmp_path, check=True)
    after = json.loads(phase3b("cost", "prod", "--json").stdout)["expected_usd"]
    assert without["together"]["after_usd"] == pytest.approx(after)
    assert without["together"]["saved_usd"] == pytest.approx(before - after)
    again = json.loads(
        phase3b(
            "recommend",
            "prod",
            "--all",
            "-t",
            "steady",
            "--without",
            "reserved-capacity",
            "--without",
            "api-cache",
            "--json",
        ).stdout
    )
    assert again["patch"] == ""
    assert again["together"]["saved_usd"] == pytest.approx(0)


def test_phase3b_cost_of_the_patched_file_is_shown_to_the_cent(phase3b: Run, tmp_path: Path) -> None:
    """Without the cache, `phase3b cost` counts fewer requests of clients: what the sum has beside that is named with its amount."""
    shown = phase3b("recommend", "prod", "--all", "-t", "steady", "--patch", "every.patch").stdout
    sums = json.loads(phase3b("recommend", "prod", "--all", "-t", "steady", "--json").stdout)["together"]
    subprocess.run(["git", "apply", "every.patch"], cwd=tmp_path, check=True)
    after = json.loads(phase3b("cost", "prod", "--json").stdout)["expected_usd"]
    assert sums["phase3b_cost_after_usd"] == pytest.approx(after, abs=0.000001)
    assert f"phase3b cost prod shows ${after:,.2f} of the file with the patch" in " ".join(shown.split())
    only_here = {each["what"]: each["usd"] for each in sums["not_in_phase3b_cost"]}
    assert only_here.keys() == {
        "clients send the API as many requests as before",
        "invocations, durations and reads after API cache of REST API, none",
    }
    assert min(only_here.values()) > 0
    assert sums["after_usd"] == pytest.approx(after + sum(only_here.values()), abs=0.01)


def test_what_tune_has_kept_is_in_it(phase3b: Run, tmp_path: Path) -> None:
    kept = tmp_path / ".phase3b/tuning/memory-prod.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}")
    refused = phase3b("recommend", "prod", "--all", *CALM_TABLE)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "phase3b tune memory prod" in refused.stderr


BAD = {
    "recommend-all-of-a-tier": (["recommend", "business", "--all"], 2),
    "recommend-all-with-safety": (["recommend", "prod", "--all", "--safety"], 2),
    "recommend-without-of-nothing": (["recommend", "prod", "--without", "memory"], 2),
    "recommend-all-patch-nowhere": (["recommend", "prod", "--all", "--patch", "nowhere/a.patch"], 2),
    "recommend-all-no-usage-file": (["recommend", "prod", "--all", *CALM_TABLE, "--usage", "none.yaml"], 2),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, phase3b: Run, golden: Golden) -> None:
    arguments, code = BAD[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    golden(HERE / "bad" / f"{name}.txt", done.stderr)
