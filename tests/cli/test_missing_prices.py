"""A price file that lacks a price which is used: every screen with money says so, which price it is, and what to do."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from split_file import securebase

HERE = Path(__file__).parent
PRICES = HERE.parent / "golden/prices/us-east-1.yaml"
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
REFRESH = "phase3b prices refresh --region us-east-1 --prices prices"
CALM = "time,read_units_per_second,write_units_per_second\n" + "".join(
    f"{1_767_571_200 + 60 * minute},20,2\n" for minute in range(240)
)
TRAFFIC = ("-t", "calm.csv", "--table", "ticket_comments")
# Of the tables' capacity, and of something else.
CAPACITY, ALARMS = "dynamodb.wcu_hour", "cloudwatch.alarm_standard"
EACH = pytest.mark.parametrize("key", [CAPACITY, pytest.param(ALARMS, marks=pytest.mark.long)])


@pytest.fixture
def phase3b(tmp_path: Path) -> Run:
    """Runs phase3b with prices less one."""
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")
    (tmp_path / "calm.csv").write_text(CALM, "utf-8")
    (tmp_path / "prices").mkdir()
    # Of the second region of the tiers that have one.
    shutil.copy(PRICES.parents[3] / "prices/us-west-2.yaml", tmp_path / "prices")

    def call(lacking: str, *arguments: str) -> Result:
        service, _, name = lacking.partition(".")
        before, begin, after = PRICES.read_text("utf-8").partition(f"\n  {service}:\n")
        lines = after.splitlines(keepends=True)
        (line,) = [each for each in lines if each.startswith(f"    {name}:")][:1]
        lines.remove(line)
        (tmp_path / "prices/us-east-1.yaml").write_text(before + begin + "".join(lines), "utf-8")
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "250", "NO_COLOR": "1"},
            check=False,
            capture_output=True,
            text=True,
        )

    return call


def here(*arguments: str) -> list[str]:
    return [*arguments, "--prices", "prices", "--as-of", "2026-11-01"]


@EACH
def test_six_tiers(key: str, phase3b: Run, golden: Callable[[Path, str], None]) -> None:
    done = phase3b(key, *here("simulate", *TRAFFIC))
    assert done.returncode == 0
    golden(HERE / f"output/missing-{key.partition('.')[2]}-tiers.txt", done.stdout)
    assert done.stdout.count("at least") == 3 * 6
    assert done.stdout.count(f"price ({key})") == 6
    assert done.stdout.count(f"Prices: {REFRESH}") == 1
    assert (f"no costs of capacity: prices/us-east-1.yaml has no price of {key}" in done.stderr) == (key == CAPACITY)


@pytest.mark.long
@pytest.mark.parametrize("key", [CAPACITY, ALARMS])
def test_six_tiers_as_json(key: str, phase3b: Run) -> None:
    rows = json.loads(phase3b(key, *here("simulate", *TRAFFIC, "--format", "json")).stdout)
    for row in rows:
        assert (row["costs_complete"], row["ceiling_complete"]) == (False, False)
        assert (row["missing_prices"], row["missing_usage"]) == ([key], [])
        assert row["missing"].endswith(f"price ({key})")
        assert row["fixes"] == [f"Prices: {REFRESH}"]
        assert (row["capacity_monthly_usd"] is None) == (key == CAPACITY)
    whole = phase3b("sns.archive_storage", *here("simulate", *TRAFFIC, "--format", "json"))
    assert all(row["missing"] is None and row["fixes"] == [] for row in json.loads(whole.stdout))


def test_one_environment_as_json(phase3b: Run) -> None:
    done = phase3b(CAPACITY, *here("simulate", "prod", *TRAFFIC, "--format", "json"))
    told = json.loads(done.stdout)
    assert (done.returncode, told["monthly_usd"]) == (0, None)
    assert (told["missing_prices"], told["fixes"]) == ([CAPACITY], [f"Prices: {REFRESH}"])
    assert {lane["monthly_usd"] for lane in told["lanes"]} == {None}


def test_nothing_is_recommended_without_a_price_of_capacity(phase3b: Run) -> None:
    """Which mode is cheaper hangs on it: neither a table nor all are advised, and the answer says what to do."""
    done = phase3b(CAPACITY, *here("recommend", "prod", *TRAFFIC, "--json"))
    assert done.returncode == 2
    (problem,) = json.loads(done.stdout)["problems"]
    assert (problem["code"], problem["what"], problem["fix"]) == (
        "P3B-PRICES-MISSING",
        f"prices/us-east-1.yaml has no price of {CAPACITY}",
        f"Renew it with: {REFRESH}",
    )


@EACH
def test_a_difference_of_costs(key: str, phase3b: Run) -> None:
    done = phase3b(key, *here("cost", "diff", "growth", "business", "--json"))
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert told["difference_known"] is False
    for side in (told["before"], told["after"]):
        assert side["complete"] is False
        assert side["missing"] == {"prices": [key], "usage": [], "fixes": [f"Prices: {REFRESH}"]}
    assert f"price ({key}), so it is not known what the change adds" in " ".join(told["findings"])


@pytest.mark.long
@pytest.mark.parametrize("key", [CAPACITY, ALARMS])
def test_a_customer_costs_at_least_so_much(key: str, phase3b: Run) -> None:
    """The objective of a customer's cost and the budget are not called met by a total that lacks a price."""
    done = phase3b(key, *here("cost", "of", "growth"))
    assert done.returncode == 1
    assert "\na customer: at least $" in done.stdout
    assert f"\nPrices: {REFRESH}\n" in done.stdout
    assert f"price ({key})" in done.stdout
    assert "so it is not known whether" in done.stderr


@EACH
def test_a_switch_of_tiers(key: str, phase3b: Run) -> None:
    done = phase3b(key, *here("proof", "growth", "business", "--no-policies", "--format", "markdown"))
    assert done.returncode == 1
    page = done.stdout.replace("&#36;", "$").replace("\\_", "_")
    assert page.startswith("## Not ready")
    assert f"price ({key}), so it is not known whether $650.00 a month are enough. Prices: {REFRESH}" in page
    assert "What it adds is not known" in page
    assert "at least " in page


@pytest.mark.long
def test_a_switch_of_tiers_as_json(phase3b: Run) -> None:
    done = phase3b(ALARMS, *here("proof", "growth", "business", "--no-policies", "--format", "json"))
    costs = json.loads(done.stdout)["cost"]
    assert done.returncode == 1
    assert costs["missing"][-1] == f"Prices: {REFRESH}"
    assert costs["missing"][0].endswith(f"price ({ALARMS})")


@pytest.mark.long
@pytest.mark.parametrize(
    "arguments", [("tier", "list"), ("tier", "show", "growth"), ("tier", "diff", "growth", "business")]
)
def test_the_screens_of_tiers_have_no_price(arguments: tuple[str, ...], phase3b: Run, tmp_path: Path) -> None:
    """Their money is what capacity.yaml documents: a price that is missing changes nothing."""
    done = phase3b(CAPACITY, *arguments)
    (tmp_path / "prices/us-east-1.yaml").write_text(PRICES.read_text("utf-8"), "utf-8")
    whole = subprocess.run(
        [sys.executable, "-m", "phase3b", *arguments],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "250", "NO_COLOR": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.returncode, done.stderr) == (whole.stdout, 0, "")
