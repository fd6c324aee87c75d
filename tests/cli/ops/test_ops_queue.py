"""phase3b ops queue: whole screens, exit codes, the question, the audit log, at an embedded AWS with dead letters in it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from account_state_server import Aws, Start, start
from queues_made import CONTENT, DEAD, FAILED_EVENTS, OWN, Cloud, Lambda, arn_of, bodies, deploy, fails, give_up, url_of

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.cli import run
from phase3b.cli.tune.apply import history_keeper
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident.queues.redrive import redriven

__all__ = ["start"]

GOLDEN = Path(__file__).parents[1] / "output"
Asked = Callable[..., tuple[int, str, str]]
MASKS = (
    (re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "ID"),
    # Of the machine's clock, as moto's messages are.
    (re.compile(r"(sent|deletes it) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d"), r"\1 TIME"),
    (re.compile(r"127\.0\.0\.1:\d+"), "127.0.0.1:PORT"),
)


class Account:
    """What Lambda and CloudWatch say, which a test may change."""

    functions: ClassVar[Lambda] = Lambda()
    points: ClassVar[Any] = {}


@pytest.fixture
def account() -> Iterator[type[Account]]:
    Account.functions, Account.points = Lambda(), fails(40, 0)
    yield Account
    Account.functions, Account.points = Lambda(), {}


@pytest.fixture
def aws(start: Start) -> Aws:
    found = start()
    deploy(found.client("sqs"))
    # One minute after the beginning, which is the window's end.
    found.clock.advance(30)
    return found


@pytest.fixture
def asked(
    monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], aws: Aws,
    account: type[Account],
) -> Asked:  # fmt: skip
    shutil.copytree(root / "capacity", tmp_path / "capacity")
    text = (root / "capacity.yaml").read_text("utf-8")
    remote = re.compile(
        r"type: s3\n\s+bucket: securebase-terraform-state\n\s+key: phase3b/prod.tfstate\n\s+region: us-east-1\n\s+lock_file: true"
    )
    text, found = remote.subn("type: local\n      path: state/prod.tfstate", text)
    assert found == 1
    (tmp_path / "capacity.yaml").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    access = AwsAccess("us-east-1", aws.endpoint)
    monkeypatch.setattr("phase3b.cli.change.rollout_options.aws_access", lambda *_, **__: access)
    client = Reading.client

    def answered(reading: Reading, service: str) -> Any:
        if service == "lambda":
            return account.functions
        return Cloud(account.points).client() if service == "cloudwatch" else client(reading, service)

    monkeypatch.setattr(Reading, "client", answered)
    # The log is of prod's own state, as on AWS, and not of a session on this machine.
    history = history_keeper
    monkeypatch.setattr("phase3b.cli.tune.apply.history_keeper", lambda found, **_: history(found, embedded=False))
    sleeping(monkeypatch, aws.clock.advance)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["ops", "queue", *arguments])
        captured = capsys.readouterr()
        out, err = captured.out, captured.err
        for mask, instead in MASKS:
            out, err = mask.sub(instead, out), mask.sub(instead, err)
        return code, out, err

    return call


def sleeping(monkeypatch: pytest.MonkeyPatch, sleep: Callable[[float], None]) -> None:
    """How the command waits: in this process alone, and not in the AWS beside it."""
    monkeypatch.setattr("phase3b.operations.incident.queues.redrive.redriven", lambda *given: redriven(*given, sleep))


def audit(folder: Path) -> list[tuple[str, ...]]:
    lines = [json.loads(each) for each in (folder / "state/prod.audit.jsonl").read_text("utf-8").splitlines()]
    return [(each["action"], each["about"], each["before"], each["after"], each["outcome"]) for each in lines]


def test_nothing_wants_anybody(asked: Asked, golden: Callable[[Path, str], None]) -> None:
    code, out, err = asked("prod")
    assert (code, err) == (0, "")
    golden(GOLDEN / "ops-queue.txt", out)


def test_dead_letters(asked: Asked, aws: Aws, account: type[Account], golden: Callable[[Path, str], None]) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 2)
    sqs.send_message(QueueUrl=url_of(sqs, FAILED_EVENTS), MessageBody=CONTENT)
    account.functions = Lambda("Disabled")
    code, out, err = asked("prod")
    assert (code, err) == (1, "")
    assert CONTENT not in out
    golden(GOLDEN / "ops-queue-dead.txt", out)
    code, out, _ = asked("prod", DEAD, "--show-body")
    assert code == 1
    assert out.count(f"    {CONTENT} ") == 2


def test_for_programs(asked: Asked, aws: Aws) -> None:
    give_up(aws.client("sqs"), 2)
    code, out, err = asked("prod", DEAD, "--json")
    assert (code, err) == (1, "")
    found = json.loads(out)
    assert [(each["planned"]["name"], each["visible"], each["retention_seconds"]) for each in found["figures"]] == [
        (OWN, 0, 1_209_600), (DEAD, 2, 1_209_600),
    ]  # fmt: skip
    assert found["findings"][0]["about"] == DEAD
    assert found["figures"][1]["sampled"][0]["body"] is None
    assert CONTENT not in out


def test_a_right_that_is_missing(asked: Asked, account: type[Account]) -> None:
    account.functions = Lambda(wrong=True)
    code, out, err = asked("prod", "webhook_deliveries")
    assert code == 3
    assert "whether webhook_delivery reads it is not known" in " ".join(out.split())
    assert "it is not known: nothing waits too long" in out
    assert "lambda:ListEventSourceMappings is not allowed: no" in " ".join(err.split())


def test_the_preview_changes_nothing(
    asked: Asked, aws: Aws, tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    give_up(sqs, 1, fifo=True)
    code, out, err = asked("prod", "webhook_deliveries", "--redrive", "--dry-run", "--max", "2", "--per-second", "5")
    assert (code, err) == (0, "")
    golden(GOLDEN / "ops-queue-redrive-preview.txt", out)
    assert (len(bodies(sqs, url_of(sqs, DEAD))), bodies(sqs, url_of(sqs, OWN))) == (3, [])
    assert not (tmp_path / "state").exists()


def test_without_a_terminal_nothing_is_moved(asked: Asked, aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    code, _, err = asked("prod", DEAD, "--redrive")
    assert code == 2
    assert err.endswith("[P3B-CONFIRMATION-MISSING]\n")
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3


def test_moved_by_a_task(asked: Asked, aws: Aws, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    code, out, err = asked("prod", DEAD, "--redrive", "--per-second", "1", "--yes")
    assert (code, err) == (0, "0 of about 3 moved\n2 of about 3 moved\n3 of about 3 moved\n")
    golden(GOLDEN / "ops-queue-redrive.txt", out)
    assert (bodies(sqs, url_of(sqs, DEAD)), len(bodies(sqs, url_of(sqs, OWN)))) == ([], 3)
    what = ("redrive dead letters", DEAD, "about 3 dead letters", f"about 3 of them in {OWN}")
    assert audit(tmp_path) == [(*what, "intended"), (*what, "done")]


def test_moved_one_by_one_for_programs(asked: Asked, aws: Aws, tmp_path: Path) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    # The account's time in this test is before the machine's, which moto's messages have.
    aws.clock.advance(7 * 86_400)
    code, out, err = asked("prod", DEAD, "--redrive", "--max", "2", "--yes", "--json", "--anyway")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["moved"] == [{"source": DEAD, "destination": OWN, "by": "one by one", "moved": 2, "left_out": 0}]
    assert (found["moves"][0]["count"], found["moves"][0]["messages"], found["dry_run"]) == (2, 3, False)
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 1
    assert audit(tmp_path)[1][-1] == "done"


def test_a_consumer_that_fails_is_refused(asked: Asked, aws: Aws, account: type[Account], tmp_path: Path) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    account.points = fails(40, 30)
    code, _, err = asked("prod", DEAD, "--redrive", "--yes")
    assert code == 2
    assert err.endswith("Fix the consumer first, or say --anyway. [P3B-OPS-REDRIVE-CONSUMER]\n")
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3
    code, out, _ = asked("prod", DEAD, "--redrive", "--yes", "--anyway")
    assert code == 0
    assert "warning: webhook_delivery still fails" in out
    assert bodies(sqs, url_of(sqs, DEAD)) == []
    assert len(audit(tmp_path)) == 2


def test_two_people_at_once(asked: Asked, aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    sqs.start_message_move_task(SourceArn=arn_of(DEAD), MaxNumberOfMessagesPerSecond=1)
    code, _, err = asked("prod", DEAD, "--redrive", "--yes")
    assert code == 1
    assert (
        f"a redrive of {DEAD} runs already, since 2026-11-28 08:00:30 UTC: 0 of 3 moved. Wait until it is done" in err
    )


def test_ctrl_c_is_in_the_audit_log(asked: Asked, aws: Aws, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)

    def pressed(_: float) -> None:
        raise KeyboardInterrupt

    sleeping(monkeypatch, pressed)
    code, _, err = asked("prod", DEAD, "--redrive", "--yes", "--per-second", "1")
    assert code == 1
    assert "was cancelled: 0 of about 3 messages were moved" in err
    assert [each[-1] for each in audit(tmp_path)] == ["intended", "failed"]
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3


def test_nothing_to_move(asked: Asked, tmp_path: Path) -> None:
    assert asked("prod", "--redrive", "--yes") == (0, "prod has no dead letters to move\n", "")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("option", [("--max", "3"), ("--per-second", "3"), ("--anyway",), ("--dry-run",), ("--yes",)])
def test_options_of_a_redrive_without_one(asked: Asked, option: tuple[str, ...]) -> None:
    code, _, err = asked("prod", *option)
    assert code == 2
    assert "[P3B-OPTION-CONFLICT]" in err


@pytest.mark.parametrize("rate", ["0", "501"])
def test_rates_that_sqs_refuses(asked: Asked, rate: str) -> None:
    code, _, err = asked("prod", "--redrive", "--per-second", rate)
    assert code == 2
    assert "1<=x<=500" in err
