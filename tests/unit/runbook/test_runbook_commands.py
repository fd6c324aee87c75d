"""Every command of every entry, as bash hands it over: phase3b has it, the AWS CLI has it, and it does what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from aws_cli_words import NotACommandError, aws_call
from pasted_commands import STAND_IN, Pasted, pasted
from runbook_made import filled, place

from phase3b.cli import cli
from phase3b.cli.cost.cost import DefaultGroup
from phase3b.runbook.conditions import conditions_of
from phase3b.runbook.runbook_entry import Step, every_command
from phase3b.runbook.subject import watched

ROOT = Path(__file__).resolve().parents[3]
# Operations that only read begin so, or are these. A message that is read is hidden for some seconds.
READS = ("describe-", "get-", "list-", "filter-", "lookup-")
READING = {"scan", "receive-message", "wait"}
CHANGING = {"phase3b apply", "phase3b rollback", "phase3b failed replay", "git apply", "phase3b ops capacity"}


Lines = tuple[tuple[Step, Pasted], ...]


def different(*, every: bool) -> Iterator[tuple[Step, str]]:
    """Each command once: of all alarms in all tiers, or of one alarm of each kind and set of conditions."""
    seen: dict[str, Step] = {}
    kinds = set()
    for deployment, alarm, entry in filled():
        about = (alarm.kind, conditions_of(watched(alarm, deployment), deployment, place()))
        if every or about not in kinds:
            kinds.add(about)
            for step, command in every_command(entry):
                seen.setdefault(command, step)
    for command, step in seen.items():
        yield step, command


@pytest.fixture(scope="module", params=[False, pytest.param(True, marks=pytest.mark.long)], ids=["some", "all"])
def lines(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Lines:
    found = tuple(different(every=request.param))
    made = pasted([command for _, command in found], tmp_path_factory.mktemp("shell"))
    return tuple((step, each) for (step, _), each in zip(found, made, strict=True))


def test_a_shell_takes_each_line_as_one_command_with_its_lookups(lines: Lines) -> None:
    assert len(lines) > 500
    for _, each in lines:
        assert each.calls, each.line
        words = re.findall(r"(?:^|\| |\$\()((?:[A-Z_]+=x )*(?:aws|phase3b|git) )", each.line)
        assert len(words) == len(each.calls), each.line
        assert not any("$(" in word or "`" in word for call in each.calls for word in call if "LATEST" not in word)
    assert any(STAND_IN in call for _, each in lines for call in each.calls)


def test_every_command_of_phase3b_is_one(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ours = {call for _, each in lines for call in each.calls if call[0] == "phase3b"}
    assert len({call[1] for call in ours}) > 12
    for call in ours:
        parsed(call)


def parsed(call: tuple[str, ...]) -> str:
    """Parses a command as phase3b does, and runs nothing. Its name."""
    command: click.Command = cli
    context = click.Context(cli, info_name="phase3b")
    rest = list(call[1:])
    while isinstance(command, click.Group):
        if isinstance(command, DefaultGroup) and rest[0] not in command.commands:
            command = command.commands[command.DEFAULT]
            break
        found = command.get_command(context, rest[0])
        assert found is not None, call
        command = found
        context = click.Context(command, parent=context, info_name=rest.pop(0))
    made = command.make_context(None, rest, parent=context.parent)
    return f"{made.command_path}".replace("None", "").strip() or " ".join(call)


def test_every_command_of_the_aws_cli_is_one(lines: Lines) -> None:
    asked = {call for _, each in lines for call in each.calls if call[0] == "aws"}
    services = {aws_call(call).service for call in asked}
    assert {"cloudwatch", "dynamodb", "lambda", "sqs", "sns", "logs", "events", "kms", "wafv2"} <= services
    assert all(aws_call(call).options["--region"] == "us-east-1" for call in asked)


def test_a_step_says_whether_it_changes_something(lines: Lines) -> None:
    changing: dict[str, set[bool]] = {}
    for step, each in lines:
        changing.setdefault(step.says, set()).add(any(_changes(call) for call in each.calls))
        assert step.changes or True not in changing[step.says], each.line
    flagged = {step.says for step, _ in lines if step.changes}
    assert {says for says in flagged if changing[says] == {False}} == set()


def _changes(call: tuple[str, ...]) -> bool:
    if call[0] == "aws":
        operation = call[4] if not call[3].startswith("--") else call[6]
        return not operation.startswith(READS) and operation not in READING
    return " ".join(call[:2]) in CHANGING or " ".join(call[:3]) in CHANGING


def test_a_patch_that_is_applied_was_written_before(lines: Lines) -> None:
    applied = 0
    for step, _ in lines:
        for number, command in enumerate(step.commands):
            if command.startswith("git apply "):
                applied += 1
                assert command.split()[2] in step.commands[number - 1].split()
    assert applied


WRONG = {
    "no service": "aws --region us-east-1 dynamo describe-table --table-name t",
    "no operation": "aws --region us-east-1 dynamodb describe-tables --table-name t",
    "no option": "aws --region us-east-1 dynamodb describe-table --table t",
    "Missing required": "aws --region us-east-1 dynamodb describe-table",
    "no waiter": "aws --region us-east-1 lambda wait function-gone --function-name f",
    "has no Nothing": "aws --region us-east-1 dynamodb describe-table --table-name t --query Table.Nothing",
    "has no Id": "aws --region us-east-1 sns list-topics --query 'Topics[].Id'",
    "is none of": "aws --region us-east-1 cloudwatch describe-alarms --state-value BAD",
    "is no number": "aws --region us-east-1 sqs receive-message --queue-url u --max-number-of-messages few",
    "is not expected": "aws --region us-east-1 dynamodb list-tables now",
    "has no Max": f"aws --region us-east-1 lambda update-event-source-mapping --scaling-config Max=1 --uuid {STAND_IN}",
    "no option --max-items": "aws --region us-east-1 dynamodb describe-table --table-name t --max-items 1",
    "must be one word": "aws --region us-east-1 dynamodb describe-table --table-name t u",
    "Expecting": "aws --region us-east-1 cloudwatch get-metric-data --metric-data-queries '[{]' --start-time 1 --end-time 2",
}


@pytest.mark.parametrize("why", WRONG)
def test_what_the_aws_cli_would_refuse_is_found(why: str, tmp_path: Path) -> None:
    (each,) = pasted([WRONG[why]], tmp_path)
    with pytest.raises(NotACommandError, match=re.escape(why)):
        aws_call(each.calls[0])


@pytest.mark.parametrize(
    "line",
    [
        "phase3b doctr prod",
        "phase3b doctor",
        "phase3b failed replay prod --all-of-it",
        "phase3b recommend prod --days x",
    ],
)
def test_what_phase3b_would_refuse_is_found(line: str) -> None:
    with pytest.raises((click.UsageError, AssertionError)):
        parsed(tuple(line.split()))
