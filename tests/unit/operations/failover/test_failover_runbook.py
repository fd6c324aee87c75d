"""The runbook's commands: the AWS CLI takes each of them, and those that switch do so on the embedded AWS."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import boto3
import pytest
from account_state_server import Start, start
from aws_cli_words import AwsCall, aws_call

from phase3b.capacity.both_regions import deployments_of
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.loader import load
from phase3b.cli import run
from phase3b.errors import Phase3bError
from phase3b.operations.failover.embedded_hands import put_switch
from phase3b.operations.failover.runbook import Step, SwitchedSchedule, SwitchedStream, regions_of, steps, switched

__all__ = ["start"]
ROOT = Path(__file__).parents[4]
_INNER = re.compile(r'"\$\((aws .*)\)"')
# What every shell reckons: `date -d` is GNU's alone.
_DATE = re.compile(r'"\$\(\(\$\(date \+%s\) - [0-9]+\)\)"|"\$\(date \+%s\)"')


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own file, of which prod has a second region in the tier global."""
    folder = tmp_path_factory.mktemp("project")
    for part in ("lambda_src", "capacity"):
        (folder / part).symlink_to(ROOT / part)
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    if "second_region: true" not in text:
        text = text.replace("\n  global:\n", "\n  global:\n    second_region: true\n", 1)
        prod = "\n  prod:\n    tier: business\n"
        assert prod in text
        text = text.replace(prod, f"{prod}    second_region: {{region: us-west-2}}\n", 1)
    (folder / "capacity.yaml").write_text(text, "utf-8")
    return folder / "capacity.yaml"


@pytest.fixture(scope="module")
def both(file: Path) -> tuple[Deployment, Deployment]:
    first, second = deployments_of(load(file), "prod", "global")
    return first, second


@pytest.fixture(scope="module")
def runbook(both: tuple[Deployment, Deployment]) -> tuple[Step, ...]:
    return steps(*both, "")


def calls(line: str) -> list[AwsCall]:
    """The command of a line, and the one that fills it in."""
    line = _DATE.sub("1796000000", line)
    inner = _INNER.search(line)
    found = [] if inner is None else [aws_call(shlex.split(inner[1]))]
    whole = line if inner is None else line.replace(inner[0], "00000000-0000-0000-0000-000000000000")
    return [*found, aws_call(shlex.split(whole))]


def test_the_cli_takes_every_command(runbook: tuple[Step, ...]) -> None:
    lines = [line for step in runbook for line in (*step.commands, *step.checks) if line.startswith("aws ")]
    assert len(lines) > 10
    for line in lines:
        assert calls(line)


def test_every_line_is_of_a_program_that_needs_no_state_of_the_lost_region(runbook: tuple[Step, ...]) -> None:
    for step in runbook:
        for line in (*step.commands, *step.checks):
            assert line.split()[0] in {"aws", "curl", "dig", "phase3b"}, line
            assert "$(date" not in _DATE.sub("", line), line
            assert " #" not in line, line


def test_nothing_that_moves_work_needs_the_lost_region(
    both: tuple[Deployment, Deployment], runbook: tuple[Step, ...]
) -> None:
    regions = regions_of(both[0])
    (moving,) = (step for step in runbook if step.title.startswith(f"Let {regions.second} run"))
    for line in (*moving.commands, *moving.checks):
        assert regions.first not in line.replace(regions.second, "")
        for call in calls(line):
            assert call.options["--region"] == regions.second
            assert call.service in {"events", "lambda"}


def test_what_runs_in_one_region_is_named_in_both(both: tuple[Deployment, Deployment]) -> None:
    first, second = both
    assert switched(second, "us-west-2")[0] == SwitchedSchedule(
        "us-west-2", "securebase-prod-us-west-2-cost-forecasting-ingest-actuals"
    )
    assert [type(each) for each in switched(first, "us-east-1")] == [
        type(each) for each in switched(second, "us-west-2")
    ]
    # A replica has the name of the table that it is one of.
    of_streams = [each for each in switched(second, "us-west-2") if isinstance(each, SwitchedStream)]
    assert {each.table for each in of_streams} <= {
        f"securebase-prod-{each.replace('_', '-')}" for each in first.replicated
    }


def test_a_rule_is_switched_by_the_command_as_by_the_rehearsal(start: Start) -> None:
    aws = start()

    def client(service: str, region: str) -> Any:
        return boto3.client(
            service,  # type: ignore[call-overload]
            endpoint_url=aws.endpoint,
            region_name=region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
        )

    events = client("events", "us-west-2")
    events.put_rule(Name="nightly", ScheduleExpression="rate(1 day)", State="DISABLED")
    rule = SwitchedSchedule("us-west-2", "nightly")

    def state() -> str:
        (check,) = calls(rule.check)
        found: str = getattr(events, check.operation.replace("-", "_"))(**check.parameters)["State"]
        return found

    assert state() == "DISABLED"
    for on, expected in ((True, "ENABLED"), (False, "DISABLED")):
        (call,) = calls(rule.command(on=on))
        getattr(events, call.operation.replace("-", "_"))(**call.parameters)
        assert state() == expected
        put_switch(client, rule, on=not on)
        assert state() != expected
        put_switch(client, rule, on=on)


def test_an_environment_of_one_region_has_no_runbook(file: Path) -> None:
    first = deployments_of(load(file), "prod")[0]
    with pytest.raises(Phase3bError, match="there is none to go to"):
        regions_of(first)


def test_the_command_prints_every_step_and_no_change(
    file: Path, runbook: tuple[Step, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(file.parent)
    assert run(["failover", "prod", "--tier", "global"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Failover of prod from us-east-1 to us-west-2. Nothing has been changed.\n\n1. ")
    for number, step in enumerate(runbook, 1):
        assert f"\n{number}. {step.title}\n   Changes: {step.changes}\n" in printed
        for line in (*step.commands, *step.checks):
            assert f"\n   $ {line}\n" in printed


def test_a_second_region_is_told_which_environment_to_name(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(file.parent)
    assert run(["failover", "prod"]) == 2
    assert "prod has one region in the tier business: there is none to go to" in capsys.readouterr().err
