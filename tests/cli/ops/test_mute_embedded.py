"""phase3b ops mute and unmute as a user calls them beside an embedded AWS: no mail while it lasts, and the mail behind it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from account_state_server import BEGIN, Aws, Start, start
from evaluated_alarms import advance, put_alarm

from phase3b.cli import run
from phase3b.local.aws.claim import Session
from phase3b.local.cloudwatch.read_inbox import read_inbox

__all__ = ["start"]
Asked = Callable[..., tuple[int, str]]


@pytest.fixture
def aws(start: Start) -> Aws:
    return start()


@pytest.fixture
def asked(
    aws: Aws, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Asked:
    shutil.copytree(root / "examples/minimal", tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    session = Session("prod", aws.endpoint, os.getpid(), "2026-11-28T08:00:00", str(tmp_path / "session"))
    monkeypatch.setattr("phase3b.local.aws.claim.live_session", lambda _: session)

    def call(command: str, *arguments: str) -> tuple[int, str]:
        code = run(["ops", command, "prod", *arguments, "--embedded"])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call


def told(aws: Aws) -> list[tuple[str, float]]:
    return [(each.subject.split('"')[1], each.at - BEGIN) for each in read_inbox(aws.endpoint)]


def alarms_of(aws: Aws, asked: Asked) -> list[str]:
    """The alarms that notify, as a deployment would have made them, and mail for them."""
    _, out = asked("mute", "--for", "10m", "--why", "a test", "--dry-run", "--json")
    names: list[str] = json.loads(out)["rules"][0]["alarms"]
    client, topic = aws.client("cloudwatch"), aws.client("sns").create_topic(Name="alerts")["TopicArn"]
    put_alarm(client, "cause", MetricName="Nothing")
    for name in names:
        client.put_composite_alarm(AlarmName=name, AlarmRule="ALARM(cause)", AlarmActions=[topic])
    return names


def alarm(aws: Aws) -> None:
    client: Any = aws.client("cloudwatch")
    client.set_alarm_state(AlarmName="cause", StateValue="ALARM", StateReason="a test")


def test_nobody_is_told_until_the_time_is_over(aws: Aws, asked: Asked) -> None:
    names = alarms_of(aws, asked)
    code, out = asked("mute", "--for", "10m", "--why", "an upgrade", "--yes")
    assert (code, out.splitlines()[-1]) == (0, "muted; phase3b ops unmute prod --embedded ends it before")
    advance(aws, 60)
    assert "ACTIVE" in asked("mute", "--list")[1]
    alarm(aws)
    # What judges sets the cause back at the end of a minute; what notifies is still the same.
    assert told(aws) == []
    audited = json.loads(asked("audit", "--json")[1])["environments"][0]["lines"]
    assert [(each["action"], each["outcome"]) for each in audited] == [
        ("mute alarms", "intended"),
        ("mute alarms", "done"),
    ]
    assert asked("unmute", "--yes")[0] == 0
    assert sorted(told(aws)) == [(name, 60) for name in sorted(names)]
    assert asked("mute", "--list")[1] == "nothing of prod is muted\n"


def test_it_ends_by_itself(aws: Aws, asked: Asked) -> None:
    names = alarms_of(aws, asked)
    assert asked("mute", "--for", "10m", "--why", "an upgrade", "--yes")[0] == 0
    advance(aws, 3600)
    assert asked("mute", "--list")[1] == "nothing of prod is muted\n"
    alarm(aws)
    assert sorted(told(aws)) == [(name, 3600) for name in sorted(names)]


def test_without_the_mute_everybody_is_told(aws: Aws, asked: Asked) -> None:
    names = alarms_of(aws, asked)
    alarm(aws)
    assert sorted(told(aws)) == [(name, 0) for name in sorted(names)]
