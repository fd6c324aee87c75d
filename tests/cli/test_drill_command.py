"""phase3b drill as a user calls it, over alarms that stand for a synthesized stack: whole output and exit code; what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from xml.etree.ElementTree import fromstring

import pytest
from drilled_alarms import of_prod

from modules.phase3b_performance.alarms import alarm_arguments
from phase3b.cli import main
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import ALARM_TYPE
from phase3b.synthesis import process

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
Drill = Callable[..., tuple[int, str, str]]
ALARMS = "*-dynamodb-user-errors-*"


@pytest.fixture
def stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stack's file in the place of the one that CDKTF would write; a test may change it."""
    resources = {
        each.alarm.address.name: alarm_arguments(MetricAlarm(each.alarm.address, each.alarm, None, None))
        for each in of_prod()
        if each.alarm.kind in {"user_errors", "memory"}
    }
    file = tmp_path / "cdk.tf.json"
    file.write_text(json.dumps({"resource": {ALARM_TYPE: resources}}), "utf-8")
    monkeypatch.setattr(process, "synthesize", lambda *_: SimpleNamespace(stacks=(SimpleNamespace(file=file),)))
    monkeypatch.chdir(ROOT)
    return file


@pytest.fixture
def drill(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Drill:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["phase3b", "drill", "prod", "--no-apply", *arguments])
        with pytest.raises(SystemExit) as raised:
            main()
        done = capsys.readouterr()
        return int(raised.value.code or 0), done.out, done.err

    return call


def changed(stack: Path, **arguments: object) -> None:
    read = json.loads(stack.read_text("utf-8"))
    for name, alarm in read["resource"][ALARM_TYPE].items():
        if name == "dynamodb_user_errors_critical":
            alarm.update(arguments)
    stack.write_text(json.dumps(read), "utf-8")


@pytest.mark.usefixtures("stack")
def test_alarms_that_do_what_they_must(drill: Drill, golden: Callable[[Path, str], None]) -> None:
    code, output, errors = drill("--alarm", ALARMS)
    assert code == 0, output + errors
    golden(OUTPUT / "drill.txt", output + errors)


@pytest.mark.usefixtures("stack")
def test_what_is_not_known_is_said(drill: Drill, golden: Callable[[Path, str], None]) -> None:
    code, output, errors = drill("--alarm", "*-webhook-delivery-memory-*", "--format", "markdown")
    assert code == 0, output + errors
    golden(OUTPUT / "drill-not-known.md", output + errors)


def test_an_alarm_that_was_changed_is_a_finding(drill: Drill, stack: Path, golden: Callable[[Path, str], None]) -> None:
    changed(stack, threshold=100)
    code, output, errors = drill("--alarm", ALARMS)
    assert code == 1, output + errors
    golden(OUTPUT / "drill-changed.txt", output + errors)


def test_an_alarm_that_is_not_there_is_a_finding(drill: Drill, stack: Path) -> None:
    read = json.loads(stack.read_text("utf-8"))
    del read["resource"][ALARM_TYPE]["dynamodb_user_errors_critical"]
    stack.write_text(json.dumps(read), "utf-8")
    code, output, _ = drill("--alarm", ALARMS)
    assert code == 1
    assert "securebase-prod-dynamodb-user-errors-critical: it is in the plan, and not deployed" in output


def test_the_other_forms_have_the_same(drill: Drill, stack: Path, tmp_path: Path) -> None:
    changed(stack, threshold=100)
    code, output, _ = drill("--alarm", ALARMS, "--json")
    read = json.loads(output)
    assert code == 1
    wrong = {each["alarm"]: len(each["faults"]) for each in read["alarms"]}
    assert wrong["securebase-prod-dynamodb-user-errors-warning"] == 0
    assert wrong["securebase-prod-dynamodb-user-errors-critical"] > 0
    code, output, _ = drill("--alarm", ALARMS, "--format", "junit")
    suite = fromstring(output)[0]  # noqa: S314  what we have written
    assert (code, suite.get("name"), suite.get("tests"), suite.get("failures")) == (1, "user_errors", "2", "1")
    page = tmp_path / "drill.html"
    code, output, _ = drill("--alarm", ALARMS, "--format", "html", "--out", str(page))
    assert (code, output) == (1, "")
    text = page.read_text("utf-8")
    assert "securebase-prod-dynamodb-user-errors-critical" in text
    assert "http" not in text


@pytest.mark.usefixtures("stack")
def test_a_pattern_of_no_alarm_is_bad_input(drill: Drill, golden: Callable[[Path, str], None]) -> None:
    code, output, errors = drill("--alarm", "*-nothing-*")
    assert code == 2
    golden(OUTPUT / "drill-no-alarm.txt", output + errors)


@pytest.mark.usefixtures("stack")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            ("--out", "a.txt"),
            "--out writes a file, and a table is for the terminal. Add --format json, markdown, junit or html",
        ),
        (("--speed", "60"), "--speed is of what really fails, and --no-apply lets nothing fail"),
    ],
    ids=["a table in a file", "speed of nothing"],
)
def test_options_that_do_not_go_together(drill: Drill, options: tuple[str, ...], said: str) -> None:
    code, out, err = drill(*options)
    assert (code, out) == (2, "")
    assert err.startswith(said)
