"""One incident, one page: which alarms notify together, through which composite, and how CloudWatch's quotas cut them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from many_tables import many_tables
from small_capacity import planned
from split_file import securebase

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.environment import Warnings
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import ABOUT, PARTS, Incident, fitting, incidents, stems
from phase3b.plan.alerts.planned import alarm_records, told_together
from phase3b.plan.alerts.records import CompositeAlarm, EmailSubscription, MetricAlarm, Topic
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.plan import Plan, plan

ROOT = Path(__file__).parents[4]
CAPACITY = load(ROOT / "capacity.yaml")
ALERTS, WARNINGS = "${aws_sns_topic.alerts.arn}", "${aws_sns_topic.warnings.arn}"
LEVELS = "    alarm_levels: [warning, critical]\n"


def made(tier: str = "enterprise") -> tuple[Deployment, Names, tuple[Alarm, ...]]:
    deployment = resolve(CAPACITY, "prod", tier)
    names = Names(deployment.project, deployment.name, deployment.component)
    return deployment, names, alarms(deployment, names)


def composites(made_plan: Plan) -> dict[str, CompositeAlarm]:
    return {each.address.name: each for each in made_plan.records if isinstance(each, CompositeAlarm)}


def test_every_kind_of_alarm_has_its_part_or_tells_by_itself() -> None:
    assert PARTS.keys() == set(get_args(AlarmKind))
    assert {part for part in PARTS.values() if part is not None} == set(ABOUT)
    assert {kind for kind, part in PARTS.items() if part is None} == {
        "dead_letters", "failed_notifications", "undelivered_alerts", "notifier_errors", "notifier_throttles",
        "tuned_failed_changes", "certificate_expiry",
    }  # fmt: skip


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_each_alarm_is_told_of_exactly_once(tier: str) -> None:
    """By itself, or through one composite; of a part and a level that has two."""
    found = plan(resolve(CAPACITY, "prod", tier), described(CAPACITY))
    held = Counter(address for each in composites(found).values() for address in each.alarms)
    by_part: Counter[tuple[str | None, str]] = Counter()
    every = [each for each in found.records if isinstance(each, MetricAlarm)]
    for each in every:
        by_part[PARTS[each.alarm.kind], each.alarm.level] += 1
    for each in every:
        together = PARTS[each.alarm.kind] is not None and by_part[PARTS[each.alarm.kind], each.alarm.level] > 1
        assert held[each.address] == together, each.address
        assert each.topic_arn == (None if together else ALERTS)
        assert each.over_topic_arn in (None, each.topic_arn)
    nested = Counter(address for each in composites(found).values() for address in each.composites)
    for each in composites(found).values():
        levels = {every_one.alarm.level for every_one in every if every_one.address in each.alarms}
        assert levels == {each.level}
        if each.all_of:
            # Both windows of a burn rate: it tells through the composite of the APIs, and that is the one page.
            assert (len(each.alarms), nested[each.address], each.topic_arn, each.over_topic_arn) == (2, 1, None, None)
            continue
        assert nested[each.address] == 0
        assert (each.topic_arn, each.over_topic_arn) == (ALERTS, ALERTS if each.level == "critical" else None)


@pytest.mark.parametrize("tier", ["starter", "business"])
def test_an_alarm_that_tells_by_itself_says_that_it_is_over_only_where_it_paged(tier: str) -> None:
    made_plan = plan(resolve(CAPACITY, "prod", tier), described(CAPACITY))
    alone = [each for each in made_plan.records if isinstance(each, MetricAlarm) and each.topic_arn is not None]
    # A reminder's pauses look like ends; nobody is called for a warning.
    over = {each.address.name for each in alone if each.over_topic_arn is not None}
    assert over == {
        each.address.name for each in alone if each.alarm.level == "critical" and each.alarm.kind != "dead_letters"
    }
    assert over
    assert len(over) < len(alone)


def test_what_a_composite_says_and_asks() -> None:
    """Worked out by hand for a file with two tables."""
    found = composites(planned("prod"))["account_incident_critical"]
    assert found.name == "securebase-prod-account-incident-critical"
    assert found.rule == " OR ".join(
        f'ALARM("${{aws_cloudwatch_metric_alarm.{name}_critical.alarm_name}}")'
        for name in (
            "account_largest_table_reads", "account_largest_table_writes", "account_read_units", "account_write_units",
            "dynamodb_user_errors",
        )
    )  # fmt: skip
    assert found.description == (
        "Critical: one or more of 5 alarms of account (quotas and errors of the whole account in its region). "
        "Which: https://console.aws.amazon.com/cloudwatch/home?region=us-east-1#dashboards:name="
        "securebase-prod-phase3b-performance"
    )


def of_tables(*names: str, alarms_of_each: int, length: int = 40) -> list[Alarm]:
    """Alarms of some tables, with names of a length."""
    _, _, every = made()
    one = next(each for each in every if (each.kind, each.level) == ("latency_average", "critical"))
    return [
        replace(
            one,
            address=replace(one.address, name=f"{table}_{number}_critical"),
            name=f"{table}-{number}-".ljust(length, "x"),
            subject=replace(one.subject, table=table),
        )
        for table in names
        for number in range(alarms_of_each)
    ]


def parts(found: Iterable[Iterable[Alarm]]) -> list[Counter[str | None]]:
    return [Counter(each.subject.table for each in rule) for rule in found]


def test_a_rule_has_as_many_alarms_as_cloudwatch_takes() -> None:
    """100: two tables of 40 fit, and a third does not; a table of 101 alone is cut."""
    assert quota("composite_children") == 100
    assert parts(fitting(of_tables("a", "b", "c", alarms_of_each=40))) == [{"a": 40, "b": 40}, {"c": 40}]
    assert parts(fitting(of_tables("a", "b", alarms_of_each=50))) == [{"a": 50, "b": 50}]
    assert parts(fitting(of_tables("a", alarms_of_each=101))) == [{"a": 100}, {"a": 1}]


def test_a_rule_is_as_long_as_cloudwatch_takes() -> None:
    """A name of 243 characters is 252 with ALARM("") and 256 with OR: 40 of them are 10,236 of the 10,240 characters."""
    assert limit("cloudwatch.PutCompositeAlarm.AlarmRule").longest() == 10_240
    assert parts(fitting(of_tables("a", "b", alarms_of_each=20, length=243))) == [{"a": 20, "b": 20}]
    assert parts(fitting(of_tables("a", "b", alarms_of_each=20, length=244))) == [{"a": 20}, {"b": 20}]


def test_a_table_that_is_added_renames_nothing() -> None:
    names, dashboard = made()[1], "d"
    before = incidents(of_tables("a", "b", "c", alarms_of_each=40), names, dashboard)
    last = incidents(of_tables("a", "b", "c", "d", "e", alarms_of_each=40), names, dashboard)
    first = incidents(of_tables("z", "a", "b", "c", alarms_of_each=40), names, dashboard)
    assert [each.address.name for each in before] == ["tables_incident_critical", "tables_incident_2_critical"]
    for after in (last, first):
        assert [each.address for each in after][: len(before)] == [each.address for each in before]
    assert [each.address.name for each in last][2:] == ["tables_incident_3_critical"]
    # What was full stays as it is.
    assert last[0].alarms == before[0].alarms


def test_a_last_alarm_by_itself_needs_no_composite() -> None:
    (only,) = incidents(of_tables("a", alarms_of_each=101), made()[1], "d")
    assert len(only.alarms) == 100


@pytest.mark.parametrize("tables", [5, 60])
def test_a_large_file_keeps_to_the_quotas(tables: int) -> None:
    """As AWS will have the rules, with the names in them."""
    found = plan(resolve(parse(many_tables(securebase(), tables), "c.yaml"), "dev"))
    texts = ExpectedTexts.of(found)
    together = composites(found)
    assert (len(together) > 6) == (tables == 60)
    for each in together.values():
        rule = texts.of_text(each.rule)
        assert "${" not in rule
        assert len(rule) <= 10_240
        assert 2 <= rule.count("ALARM(") == len(each.alarms) <= 100
    held = [address for each in together.values() for address in each.alarms]
    assert len(held) == len(set(held))
    alone = [each for each in found.records if isinstance(each, MetricAlarm) and each.address not in held]
    assert all(each.topic_arn == ALERTS for each in alone)


def test_the_module_has_room_for_every_alarm_and_the_longest_name() -> None:
    """Its rules are cut for all of both levels, so that no choice of a consumer makes one too long."""
    deployment, names, every = made()
    whole = {each.address.name for each in told_together(deployment, names, every)}
    found = stems(every, names, len(names.prefix))
    assert {f"{found[each.address.name.removesuffix(f'_{each.level}')]}_{each.level}" for each in every
            if PARTS[each.kind] is not None} >= whole  # fmt: skip
    longest = stems(every, names, len(names.prefix) + 150)
    of_part: dict[str, list[Alarm]] = {}
    for each in every:
        if each.level == "critical" and PARTS[each.kind] is not None:
            of_part.setdefault(longest[each.address.name.removesuffix("_critical")], []).append(each)
    assert "capacity_incident_2" in of_part
    for members in of_part.values():
        assert len(" OR ".join(f'ALARM("{each.name}{"x" * 150}")' for each in members)) <= 10_240


def told_of(edit: str) -> Plan:
    """The small file's plan, with a word on warnings."""
    return planned("prod", (LEVELS, LEVELS + edit))


def test_warnings_to_another_address() -> None:
    found = told_of("    warnings: {email: morning@securebase.com}\n")
    topics = {each.address.name: each.name for each in found.records if isinstance(each, Topic)}
    assert topics == {"alerts": "securebase-prod-phase3b-alerts", "warnings": "securebase-prod-phase3b-warnings"}
    mails = {
        each.address.name: (each.topic_arn, each.email) for each in found.records if isinstance(each, EmailSubscription)
    }
    assert mails == {
        "alert_email": (ALERTS, "devops@securebase.com"),
        "warnings_email": (WARNINGS, "morning@securebase.com"),
    }
    for each in (*composites(found).values(), *(each for each in found.records if isinstance(each, MetricAlarm))):
        level = each.level if isinstance(each, CompositeAlarm) else each.alarm.level
        assert each.topic_arn in (None, ALERTS if level == "critical" else WARNINGS)
        assert each.over_topic_arn in (None, ALERTS)


def test_whether_warnings_arrive_is_watched_too() -> None:
    """And told to those who get the alarms."""
    deployment, names, _ = made()
    environment = deployment.environment.model_copy(update={"warnings": Warnings(email="morning@securebase.com")})
    deployment = replace(deployment, environment=environment)
    watched = alarms(deployment, names)
    records = alarm_records(deployment, watched, told_together(deployment, names, watched))
    undelivered = [
        each for each in records if isinstance(each, MetricAlarm) and each.alarm.kind == "failed_notifications"
    ]
    assert [(each.address.name, each.topic_arn) for each in undelivered] == [
        ("alerts_failed_notifications_critical", ALERTS),
        ("warnings_failed_notifications_critical", ALERTS),
    ]


def test_warnings_that_mail_nobody() -> None:
    """They are there, and on the dashboard; a composite of them would cost and tell nobody."""
    before, found = planned("prod"), told_of("    warnings: none\n")
    warnings = [each for each in found.records if isinstance(each, MetricAlarm) and each.alarm.level == "warning"]
    assert warnings
    assert all(each.topic_arn is None and each.over_topic_arn is None for each in warnings)
    assert {each.level for each in composites(found).values()} == {"critical"}
    assert {each.address for each in before.records} - {each.address for each in found.records} == {
        each.address for each in composites(before).values() if each.level == "warning"
    }


def test_the_same_incidents_no_matter_who_is_notified() -> None:
    """Addresses depend on the alarms alone."""
    _, names, every = made()
    first = incidents(every, names, "x")
    assert all(isinstance(each, Incident) and each.alarms for each in first)
    assert {each.address for each in first} == {each.address for each in incidents(every, names, "y")}
