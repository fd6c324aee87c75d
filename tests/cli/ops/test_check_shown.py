"""phase3b ops check: how much a line wants a person, on a narrow screen, of spans that begin anywhere, on this machine."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from made.morning_account import MorningAccount
from made.morning_asked import NOW, Asked, asked, bad, steady, whole

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.morning.of_environment import span_of

__all__ = ["asked"]


def test_a_critical_alarm_is_acted_on_and_a_warning_looked_at(asked: Asked, root: Path) -> None:
    made = whole(root)
    found = [{**each, "StateValue": "ALARM"} for each in made["alarms"]]
    _, out, _ = asked(MorningAccount(steady, **{**made, "alarms": found}), "prod", "--json")
    lines = [each for each in json.loads(out)["environments"][0]["lines"] if each["about"] == "alarms"]
    assert len(lines) == len(found)
    # One window of a burn rate alone is nothing to look at.
    levels = {each["of"]: each["level"] for each in lines if "burn" not in each["of"]}
    assert {(name.rsplit("-", 1)[-1], level) for name, level in levels.items()} == {
        ("critical", "act"),
        ("warning", "look"),
    }


def test_each_command_is_one_line_at_eighty_columns(asked: Asked, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = whole(root)
    made["alarms"] = [{**each, "StateValue": "ALARM"} for each in made["alarms"][:9]]
    _, out, _ = asked(MorningAccount(bad, **made), "prod", "--json")
    commands = {each["command"] for each in json.loads(out)["environments"][0]["lines"] if each["level"] != "fine"}
    assert max(map(len, commands)) > 80
    for columns in ("80", "160"):
        monkeypatch.setenv("COLUMNS", columns)
        _, out, _ = asked(MorningAccount(bad, **made), "prod")
        assert commands - {""} <= {line.strip() for line in out.splitlines()}
        long = {line.strip() for line in out.splitlines() if len(line) > int(columns)}
        # A name that is longer than the screen is shown whole.
        assert all(" " not in each for each in long - commands)


@pytest.mark.parametrize(("changed", "text"), [(None, "prices and exceptions of policies are"), (NOW, "and keys are")])
def test_of_a_key_nobody_could_ask_about_nothing_is_said(
    asked: Asked, root: Path, changed: datetime | None, text: str
) -> None:
    _, out, _ = asked(MorningAccount(steady, **whole(root), key_changed=changed), "prod", "--json")
    (line,) = (each for each in json.loads(out)["environments"][0]["lines"] if each["about"] == "expiring")
    assert (line["level"], text in line["text"]) == ("fine", True)


def test_the_embedded_aws_is_asked_what_is_muted_too(asked: Asked, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = AwsAccess("us-east-1", "http://127.0.0.1:9")
    monkeypatch.setattr("phase3b.operations.morning.of_environment.aws_access", lambda *_, **__: there)
    rule = {
        "Name": "securebase-prod-muted-20261130-0700-0a-1",
        "Status": "ACTIVE",
        "MuteTargets": {"AlarmNames": ["a"]},
    }
    _, out, _ = asked(MorningAccount(steady, **whole(root), mutes=[rule]), "prod", "--embedded", "--json")
    (line,) = (each for each in json.loads(out)["environments"][0]["lines"] if each["about"] == "muted")
    assert (line["text"], line["command"]) == (
        "one alarm notifies nobody, without an end", "phase3b ops unmute prod --embedded"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("since", "begin", "end", "period"),
    [
        (None, "2026-11-29T00:00", "2026-11-30T00:00", 86_400),
        (timedelta(minutes=7), "2026-11-30T07:00", "2026-11-30T07:10", 300),
        (timedelta(hours=3), "2026-11-30T04:10", "2026-11-30T07:10", 300),
        (timedelta(minutes=200), "2026-11-30T03:00", "2026-11-30T07:00", 3600),
        (timedelta(days=2), "2026-11-28T07:00", "2026-11-30T07:00", 3600),
    ],
)
def test_a_span_has_whole_periods_and_no_less_than_was_asked_for(
    since: timedelta | None, begin: str, end: str, period: int
) -> None:
    """It is 07:13."""
    found = span_of(NOW, since)
    assert (f"{found.begin:%Y-%m-%dT%H:%M}", f"{found.end:%Y-%m-%dT%H:%M}", found.period_seconds) == (
        begin,
        end,
        period,
    )
