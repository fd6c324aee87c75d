"""phase3b runbook as a user calls it: whole output and exit code; what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from phase3b.cli import main
from phase3b.plan.cloudwatch.alarm import AlarmKind

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
Runbook = Callable[..., tuple[int, str, str]]
ONE = "securebase-prod-support-tickets-write-throttles-critical"


@pytest.fixture
def runbook(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Runbook:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(ROOT)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["phase3b", "runbook", "prod", *arguments])
        with pytest.raises(SystemExit) as raised:
            main()
        done = capsys.readouterr()
        return int(raised.value.code or 0), done.out, done.err

    return call


def test_the_entry_of_one_alarm(runbook: Runbook, golden: Callable[[Path, str], None]) -> None:
    code, output, errors = runbook("--alarm", ONE)
    assert (code, errors) == (0, "")
    golden(OUTPUT / "runbook.txt", output)
    # A command is one line, however long; sentences are not longer than the screen.
    for line in output.splitlines():
        assert len(line) <= 80 or line.startswith(("    ", "Dashboard: ")), line


def test_an_entry_of_several_alarms_says_whose_commands_it_has(runbook: Runbook) -> None:
    code, output, _ = runbook("--alarm", "memory")
    assert code == 0
    # Six functions, each with a warning and a critical one.
    assert "  and 6 more\n" in output
    assert output.count(": A function uses most of its memory\n") == 1
    assert "phase3b runbook prod --alarm NAME" in output
    assert output.count("\nLikely causes\n") == 1


def test_json_has_everything(runbook: Runbook) -> None:
    code, output, _ = runbook("--json")
    read = json.loads(output)
    assert (code, read["environment"], read["commands_as_role"]) == (0, "prod", "")
    kinds = [each["kind"] for each in read["entries"]]
    assert len(kinds) == len(set(kinds)) > 40
    (memory,) = (each for each in read["entries"] if each["kind"] == "memory")
    assert {alarm["level"] for alarm in memory["alarms"]} == {"warning", "critical"}
    assert memory["alarms"][0]["rule"] == "objectives.thresholds.functions.memory_percent"
    assert memory["commands_of"] in {each["alarm"] for each in memory["alarms"]}
    (raised,) = (step for step in memory["now"] if "memory" in step["says"])
    assert raised["changes"] is True
    assert len(raised["commands"]) == 3


def test_the_page_is_what_markdown_is_written(runbook: Runbook, tmp_path: Path) -> None:
    out = tmp_path / "runbook.md"
    code, output, _ = runbook("--format", "markdown", "--out", str(out))
    assert (code, output) == (0, "")
    page = out.read_text("utf-8")
    assert page == (ROOT / "docs/runbook.md").read_text("utf-8"), "run: make docs"
    # A place for every kind, that of other tiers too: it is where `phase3b drill` says that the entry is.
    headings = re.findall(r"^### (.*)$", page, re.MULTILINE)
    assert sorted(headings) == sorted(get_args(AlarmKind))
    assert page.index("\n## Kinds that prod has no alarm of\n") < page.index("\n### spillover\n")
    code, output, _ = runbook("--format", "markdown", "--alarm", ONE)
    assert re.findall(r"^### (.*)$", output, re.MULTILINE) == ["write_throttles"]


def test_a_pattern_of_no_alarm_is_bad_input(runbook: Runbook, golden: Callable[[Path, str], None]) -> None:
    code, output, errors = runbook("--alarm", "*-nothing-*")
    assert (code, output) == (2, "")
    golden(OUTPUT / "runbook-no-alarm.txt", errors)


def test_an_embedded_aws_that_is_not_up_is_bad_input(
    runbook: Runbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(ROOT / "capacity.yaml")
    monkeypatch.chdir(tmp_path)
    code, output, errors = runbook("--embedded", "--file", file)
    assert (code, output) == (2, "")
    assert "P3B-LOCAL-DOWN" in errors
