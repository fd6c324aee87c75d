"""phase3b load run where it may not begin, and load worker: whole output and exit code, nothing sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.cli import run

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
NOWHERE = "http://127.0.0.1:1/v1"

CASES = {
    "load-not-owned": (["run", "prod", "-s", "forecasts"], 2),
    # All that is wrong, at once.
    "load-limits": (
        [
            "run", "prod", "-s", "soak", "--i-own-this", "prd", "--longest", "60", "--most-usd", "0.001", "--token-file", "tokens.txt",
        ],
        2,
    ),
    "load-url-without-scheme": (["run", "api.example.com/v1", "-s", "mixed"], 2),
    "load-url-of-nobody": (["run", NOWHERE, "-s", "mixed"], 2),
    "load-url-without-tokens": (["run", NOWHERE, "--environment", "prod", "-s", "mixed", "--i-own-this", "prod"], 2),
    "load-local-with-limit": (["run", "-s", "mixed", "--most-usd", "5"], 2),
    "load-environment": (["run", "prd", "-s", "mixed"], 2),
    "load-workers": (["run", "-s", "mixed", "--workers", "2"], 2),
    "load-master": (["run", "-s", "mixed", "--master"], 2),
    "load-worker-address": (["worker", "--master", "10.0.0.5"], 2),
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("load-targets")
    for name in ("capacity.yaml", "capacity", "lambda_src"):
        (made / name).symlink_to(ROOT / name)
    return made


@pytest.fixture(autouse=True)
def _plain_screen(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(folder)


@pytest.mark.parametrize("name", CASES)
def test_output(name: str, capsys: pytest.CaptureFixture[str], golden: Callable[[Path, str], None]) -> None:
    arguments, code = CASES[name]
    assert run(["load", *arguments]) == code
    done = capsys.readouterr()
    golden(OUTPUT / f"{name}.txt", done.out + done.err)


def test_every_body_that_a_route_refuses_is_said_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    (tmp_path / "capacity.yaml").write_text((ROOT / "capacity.yaml").read_text("utf-8"), "utf-8")
    (tmp_path / "capacity").mkdir()
    for each in (ROOT / "capacity").glob("*.yaml"):
        text = each.read_text("utf-8").replace('error", priority: high', 'error", priorty: high', 1)
        (tmp_path / "capacity" / each.name).write_text(text, "utf-8")
    written = (tmp_path / "capacity/load.yaml").read_text("utf-8").splitlines()
    line = next(number for number, each in enumerate(written, 1) if "priorty" in each)
    monkeypatch.chdir(tmp_path)
    assert run(["load", "run", "prod", "-s", "ticket_spike", "--i-own-this", "prod"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"capacity/load.yaml:{line}:")
    assert " load.sessions.creates_ticket.steps[0].body: the body of POST /support/tickets is not one that" in said
    assert "priorty" in said
