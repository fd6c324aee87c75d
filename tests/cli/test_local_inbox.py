"""`phase3b local inbox` of a session that is up: what it prints, whole, and as data."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from account_state_server import ACCOUNT_ID, REGION, Aws, Start, start

from phase3b.cli import run
from phase3b.local.aws.claim import Session, claim, note

__all__ = ["start"]

FOLDER = Path(".phase3b/local")
TOPIC = f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:alerts"


@pytest.fixture
def up(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aws]:
    """A session that this very process holds, of an embedded AWS in it."""
    monkeypatch.chdir(tmp_path)
    aws = start()
    with claim(FOLDER):
        note(FOLDER, Session("dev", aws.endpoint, os.getpid(), "2026-11-28T08:00:00", ".phase3b/local/dev", ready=True))
        yield aws


def deliver(aws: Aws) -> None:
    """A message to nobody, one to an address that has not confirmed, one to it once it has."""
    sns = aws.client("sns")
    sns.create_topic(Name="alerts")
    sns.publish(TopicArn=TOPIC, Subject="first", Message="to nobody")
    aws.clock.advance(61)
    sns.subscribe(TopicArn=TOPIC, Protocol="email", Endpoint="ops@example.com")
    sns.publish(TopicArn=TOPIC, Message="too early")
    sns.confirm_subscription(TopicArn=TOPIC, Token="any")  # noqa: S106  of a mail that nobody gets
    sns.publish(TopicArn=TOPIC, Subject="third", Message="two\n\nlines")


HEADS = """\
2026-11-28 08:00:00 UTC  alerts: not delivered, nobody is subscribed
  first
2026-11-28 08:01:01 UTC  ops@example.com (email)
  AWS Notification - Subscription Confirmation
2026-11-28 08:01:01 UTC  ops@example.com (email): not delivered, the address has not confirmed the subscription
  (no subject)
2026-11-28 08:01:01 UTC  ops@example.com (email)
  third
"""


def test_who_got_which_message_when(up: Aws, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "inbox"]) == 0
    assert capsys.readouterr().out == "nothing was delivered: no message was published to an SNS topic\n"
    deliver(up)
    assert run(["local", "inbox"]) == 0
    assert capsys.readouterr().out == HEADS
    assert run(["local", "inbox", "--body"]) == 0
    assert capsys.readouterr().out.endswith("  third\n    two\n\n    lines\n")


def test_as_data(up: Aws, capsys: pytest.CaptureFixture[str]) -> None:
    deliver(up)
    assert run(["local", "inbox", "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["endpoint"] == up.endpoint
    assert [(each["number"], each["delivered"]) for each in read["messages"]] == [
        (1, False),
        (2, True),
        (3, False),
        (4, True),
    ]
    assert read["messages"][3] == {
        "number": 4, "at": 1795852861.0, "topic": TOPIC, "protocol": "email", "to": "ops@example.com", "subject": "third",
        "body": "two\n\nlines", "why_not": "", "delivered": True,
    }  # fmt: skip


@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
def test_following_ends_with_the_session(
    up: Aws, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    """What comes while it follows is printed once."""
    deliver(up)
    monkeypatch.setattr("phase3b.cli.service.local_inbox.PAUSE_SECONDS", 0)
    answers = iter([True, True, False])

    def held(_: Path) -> bool:
        up.client("sns").publish(TopicArn=TOPIC, Subject="later", Message="m")
        return next(answers)

    monkeypatch.setattr("phase3b.local.aws.claim.held", held)
    monkeypatch.setattr("phase3b.cli.service.local_session._session", lambda _: Session("dev", up.endpoint, 1, "", ""))
    assert run(["local", "inbox", "--follow", *(["--json"] if as_json else [])]) == 0
    out = capsys.readouterr().out
    if as_json:
        assert [json.loads(line)["number"] for line in out.splitlines()] == [1, 2, 3, 4, 5, 6]
    else:
        later = "2026-11-28 08:01:01 UTC  ops@example.com (email)\n  later\n"
        assert out == HEADS + later * 2


def test_an_embedded_aws_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["local", "inbox"]) == 2
    assert "P3B-LOCAL-DOWN" in capsys.readouterr().err
    with claim(FOLDER):
        note(FOLDER, Session("dev", "http://127.0.0.1:9", os.getpid(), "", "", ready=True))
        assert run(["local", "inbox"]) == 3
    assert "P3B-LOCAL-AWS-FAILED" in capsys.readouterr().err
