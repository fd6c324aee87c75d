"""Alarm mute rules of the embedded CloudWatch: an alarm changes its state, nobody is told, and whoever is still in ALARM is in the end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Aws, Start, refusal
from evaluated_alarms import advance, minute, put_alarm, state

from phase3b.local.cloudwatch.read_inbox import read_inbox
from phase3b.local.moto_gaps.cloudwatch.mute_schedule import MuteSchedule, ScheduleError, mute_schedule


def rule(name: str, begin: float, minutes: int, alarms: list[str], **more: Any) -> dict[str, Any]:
    """A rule from so many seconds after the beginning, for so many minutes."""
    at = datetime.fromtimestamp(BEGIN + begin, UTC)
    schedule = {"Expression": f"at({at:%Y-%m-%dT%H:%M})", "Duration": f"PT{minutes}M"}
    return {"Name": name, "Rule": {"Schedule": schedule}, "MuteTargets": {"AlarmNames": alarms}, **more}


def told(aws: Aws) -> list[tuple[str, float]]:
    return [(each.subject.split(" in ")[0], each.at - BEGIN) for each in read_inbox(aws.endpoint)]


def muted(aws: Aws, minutes: int = 3) -> Any:
    """An account with an alarm that mails, muted from the end of its second minute on."""
    client, sns = aws.client("cloudwatch"), aws.client("sns")
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1, AlarmActions=[topic], OKActions=[topic])
    client.put_alarm_mute_rule(**rule("work", 120, minutes, ["errors"]))
    minute(aws, 1)
    # Before it begins people are told as always.
    assert told(aws) == [('OK: "errors"', 60)]
    return client


def test_what_is_still_in_alarm_when_the_time_is_over_notifies_then(start: Start) -> None:
    aws = start()
    client = muted(aws)
    minute(aws, 9)
    assert (state(client), len(told(aws))) == ("ALARM", 1)
    minute(aws, 9)
    minute(aws, 9)
    assert len(told(aws)) == 1
    # 120 s and three minutes of it.
    minute(aws, 9)
    assert told(aws)[1:] == [('ALARM: "errors"', 300)]
    minute(aws, 9)
    assert len(told(aws)) == 2
    minute(aws, 1)
    assert told(aws)[2:] == [('OK: "errors"', 420)]


def test_what_recovered_in_the_meantime_notifies_nobody(start: Start) -> None:
    aws = start()
    client = muted(aws)
    minute(aws, 9)
    minute(aws, 1)
    minute(aws, 1)
    minute(aws, 1)
    assert (state(client), len(told(aws))) == ("OK", 1)
    minute(aws, 9)
    assert told(aws)[1:] == [('ALARM: "errors"', 360)]


def test_a_rule_that_is_deleted_or_moved_unmutes_at_once(start: Start) -> None:
    aws = start()
    client = muted(aws, 60)
    minute(aws, 9)
    client.put_alarm_mute_rule(**rule("more", 60, 60, ["errors"]))
    client.delete_alarm_mute_rule(AlarmMuteRuleName="work")
    # Another rule still mutes it.
    assert len(told(aws)) == 1
    client.put_alarm_mute_rule(**rule("more", 3600, 60, ["errors"]))
    assert told(aws)[1:] == [('ALARM: "errors"', 120)]
    client.delete_alarm_mute_rule(AlarmMuteRuleName="never was")


def test_a_composite_is_muted_and_its_children_are_not(start: Start) -> None:
    aws = start()
    client, sns = aws.client("cloudwatch"), aws.client("sns")
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1, AlarmActions=[topic])
    client.put_composite_alarm(AlarmName="page", AlarmRule="ALARM(errors)", AlarmActions=[topic])
    client.put_alarm_mute_rule(**rule("work", 0, 2, ["page"]))
    minute(aws, 9)
    assert (state(client, "page"), told(aws)) == ("ALARM", [('ALARM: "errors"', 60)])
    minute(aws, 9)
    assert told(aws)[1:] == [('ALARM: "page"', 120)]


def test_rules_are_listed_by_alarm_and_status_and_page(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    for name in ("a", "b"):
        put_alarm(client, name)
    expire = datetime.fromtimestamp(BEGIN + 600, UTC)
    client.put_alarm_mute_rule(**rule("now", 0, 10, ["a"], Description="an upgrade", ExpireDate=expire))
    client.put_alarm_mute_rule(**rule("later", 3600, 10, ["a", "b"]))
    nightly = {"Expression": "cron(0 2 * * *)", "Duration": "PT4H", "Timezone": "Europe/London"}
    client.put_alarm_mute_rule(Name="nightly", Rule={"Schedule": nightly}, MuteTargets={"AlarmNames": ["b"]})

    def names(**asked: Any) -> list[str]:
        found = client.list_alarm_mute_rules(**asked)["AlarmMuteRuleSummaries"]
        return [each["AlarmMuteRuleArn"].rpartition(":")[2] for each in found]

    assert names() == ["later", "nightly", "now"]
    assert (names(AlarmName="b"), names(Statuses=["ACTIVE"])) == (["later", "nightly"], ["now"])
    page = client.list_alarm_mute_rules(MaxRecords=2)
    assert len(page["AlarmMuteRuleSummaries"]) == 2
    assert names(MaxRecords=2, NextToken=page["NextToken"]) == ["now"]
    assert refusal(lambda: names(NextToken="nowhere"))[0] == "InvalidNextToken"
    got = client.get_alarm_mute_rule(AlarmMuteRuleName="now")
    assert got["AlarmMuteRuleArn"] == f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm-mute-rule:now"
    assert (got["Status"], got["MuteType"], got["Description"]) == ("ACTIVE", "ONE_TIME", "an upgrade")
    assert (got["ExpireDate"], got["MuteTargets"]) == (expire, {"AlarmNames": ["a"]})
    assert client.get_alarm_mute_rule(AlarmMuteRuleName="nightly")["MuteType"] == "RECURRING"
    advance(aws, 600)
    assert client.get_alarm_mute_rule(AlarmMuteRuleName="now")["Status"] == "EXPIRED"
    assert names(Statuses=["EXPIRED"]) == ["now"]
    assert refusal(lambda: client.get_alarm_mute_rule(AlarmMuteRuleName="no"))[0] == "ResourceNotFoundException"


def test_what_is_refused(start: Start) -> None:
    client = start().client("cloudwatch")
    code, _, message = refusal(lambda: client.put_alarm_mute_rule(**rule("work", 0, 10, ["errors"])))
    assert (code, message) == ("ValidationError", "The alarms errors do not exist")
    put_alarm(client)
    code, _, message = refusal(lambda: client.put_alarm_mute_rule(**rule("work", 0, 60 * 24 * 15 + 1, ["errors"])))
    assert (code, message) == ("ValidationError", "Duration PT21601M must be from PT1M to P15D")


def schedule(expression: str, duration: str = "PT1H", zone: str = "UTC", **more: Any) -> MuteSchedule:
    given = {"Expression": expression, "Duration": duration, "Timezone": zone}
    return mute_schedule({"Rule": {"Schedule": given}, **more})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("expression", "duration", "zone", "begin", "end"),
    [
        ("at(2026-11-28T08:00)", "PT2H", "UTC", "2026-11-28T08:00", "2026-11-28T10:00"),
        # New York is five hours behind in winter.
        ("at(2026-11-28T08:00)", "PT2H30M", "America/New_York", "2026-11-28T13:00", "2026-11-28T15:30"),
        ("cron(0 2 * * *)", "PT1H", "UTC", "2026-11-28T02:00", "2026-11-28T03:00"),
        # From Friday to Monday.
        ("cron(0 18 * * FRI)", "P2DT12H", "UTC", "2026-11-27T18:00", "2026-11-30T06:00"),
        ("cron(30 1,13 1 1-3 *)", "PT1M", "UTC", "2027-03-01T13:30", "2027-03-01T13:31"),
        ("cron(0 0 * * 7)", "PT1H", "UTC", "2026-11-29T00:00", "2026-11-29T01:00"),
    ],
)
def test_it_mutes_from_the_first_second_to_the_last(
    expression: str, duration: str, zone: str, begin: str, end: str
) -> None:
    found = schedule(expression, duration, zone)
    second = timedelta(seconds=1)
    moments = (at(begin) - second, at(begin), at(end) - second, at(end))
    assert [found.active(each) for each in moments] == [False, True, True, False]


def test_its_dates_bound_it() -> None:
    found = schedule("cron(0 2 * * *)", StartDate=at("2026-11-29T00:00"), ExpireDate=datetime(2026, 11, 30))  # noqa: DTZ001  as moto reads it
    assert [found.active(at(f"2026-11-{day}T02:00")) for day in (28, 29, 30)] == [False, True, False]
    assert found.status(at("2026-11-30T00:00")) == "EXPIRED"
    assert found.status(at("2026-11-29T23:59")) == "SCHEDULED"


@pytest.mark.parametrize(
    ("expression", "duration", "zone", "why"),
    [
        ("every(1d)", "PT1H", "UTC", "must be at"),
        ("at(2026-13-01T00:00)", "PT1H", "UTC", "is no time"),
        ("cron(0 2 * *)", "PT1H", "UTC", "must have 5 fields"),
        ("cron(60 2 * * *)", "PT1H", "UTC", "60 is not from 0 to 59"),
        ("cron(0 2 * * XYZ)", "PT1H", "UTC", "XYZ is not"),
        ("at(2026-11-28T08:00)", "1 hour", "UTC", "must be in ISO 8601"),
        ("at(2026-11-28T08:00)", "P", "UTC", "must be in ISO 8601"),
        ("at(2026-11-28T08:00)", "PT0M", "UTC", "from PT1M"),
        ("at(2026-11-28T08:00)", "PT1H", "Mars/Base", "Mars/Base is none"),
    ],
)
def test_what_no_schedule_is(expression: str, duration: str, zone: str, why: str) -> None:
    with pytest.raises(ScheduleError, match=why):
        schedule(expression, duration, zone)
