"""What is watched only where it can happen, once for an account, and with which thresholds where a file writes none.

The numbers are worked out by hand from capacity.yaml: reserved in starter are 100 + 500 + 50 + 200 + 25 + 25 = 900.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from small_capacity import TEXT, deployment, planned
from split_file import securebase

from phase3b.capacity.deployment import Deployment, OnDemand, resolve
from phase3b.capacity.loader import load, parse, reading_of
from phase3b.capacity.model.account import watches_account
from phase3b.capacity.model.objectives import Thresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import PercentOf, PercentOfRest

ROOT = Path(__file__).parents[4]
CAPACITY = load(ROOT / "capacity.yaml")
DEFAULTS = json.loads((ROOT / "phase3b/capacity/model/threshold_defaults.json").read_text("utf-8"))["thresholds"]
ACCOUNT = {
    "account_read_units", "account_write_units", "largest_table_reads", "largest_table_writes", "account_concurrency",
    "claimed_concurrency",
}  # fmt: skip


def watched(made: Deployment) -> dict[str, Alarm]:
    names = Names(made.project, made.name, made.component)
    return {each.address.name: each for each in alarms(made, names)}


def kinds(made: Deployment, *wanted: str) -> set[str]:
    return {each.kind for each in watched(made).values() if each.kind in wanted}


def small_alarms(environment: str = "prod", *edits: tuple[str, str]) -> dict[str, Alarm]:
    records = planned(environment, *edits).records
    return {each.address.name: each.alarm for each in records if isinstance(each, MetricAlarm)}


def with_function(made: Deployment, name: str, **sizes: int | None) -> Deployment:
    functions = tuple(
        replace(each, capacity=each.capacity.model_copy(update=sizes)) if each.name == name else each
        for each in made.functions
    )
    return replace(made, functions=functions)


@pytest.mark.parametrize(
    ("tier", "functions"), [("business", set()), ("enterprise", {"support_tickets", "notification_handler"})]
)
def test_only_what_is_provisioned_can_spill_over(tier: str, functions: set[str]) -> None:
    found = watched(resolve(CAPACITY, "prod", tier)).values()
    assert {each.subject.function for each in found if each.kind == "spillover"} == functions


def test_executions_are_judged_by_what_is_reserved() -> None:
    made = resolve(CAPACITY, "prod", "starter")
    alarm = watched(made)["notification_handler_function_concurrency_critical"]
    assert isinstance(alarm.measure, PercentOf)
    assert alarm.measure.expression == "100 * part / 500"
    for none in (None, 0):
        without = watched(with_function(made, "notification_handler", reserved_concurrency=none))
        assert "notification_handler_function_concurrency_critical" not in without
        assert "support_tickets_function_concurrency_critical" in without


def test_the_accounts_limit_is_only_reached_without_a_ceiling_of_ours() -> None:
    """connections and idempotency_keys have none; of an index's writes AWS publishes no series."""
    made = resolve(CAPACITY, "prod", "starter")

    def limited(made: Deployment) -> set[str]:
        return {
            name.removesuffix("_critical")
            for name, each in watched(made).items()
            if each.kind.endswith("_account_limit") and each.level == "critical"
        }

    assert limited(made) == {
        "connections_read_account_limit", "connections_write_account_limit",
        "connections_tenant_index_read_account_limit",
        "idempotency_keys_read_account_limit", "idempotency_keys_write_account_limit",
    }  # fmt: skip
    capped = tuple(
        replace(each, billing=OnDemand(read_ceiling=each.billing.write_ceiling, write_ceiling=10))  # type: ignore[arg-type]
        if each.name == "idempotency_keys" and isinstance(each.billing, OnDemand)
        else each
        for each in made.tables
    )
    assert "idempotency_keys_write_account_limit" not in limited(replace(made, tables=capped))
    assert "idempotency_keys_read_account_limit" in limited(replace(made, tables=capped))


def test_a_hot_partition_is_one_of_a_table_or_of_an_index_however_it_is_paid_for() -> None:
    found = watched(resolve(CAPACITY, "prod", "starter")).values()
    for side in ("read", "write"):
        hot = {(each.subject.table, each.subject.index) for each in found if each.kind == f"{side}_hot_partitions"}
        assert hot == {
            (name, index) for name, table in CAPACITY.service.tables.items() for index in (None, *table.indexes)
        }


def test_events_are_watched_where_a_schedule_or_a_stream_sends_them() -> None:
    found = watched(resolve(CAPACITY, "prod")).values()
    of = {
        kind: {each.subject.function for each in found if each.kind == kind}
        for kind in (
            "dropped_events", "event_age", "dead_letter_errors", "failed_rule_invocations", "destination_failures"
        )
    }  # fmt: skip
    scheduled, streamed = {"cost_forecasting"}, {"notification_handler", "webhook_manager"}
    assert of == {
        "dropped_events": scheduled, "event_age": scheduled, "dead_letter_errors": scheduled,
        "failed_rule_invocations": scheduled, "destination_failures": streamed,
    }  # fmt: skip


def test_what_is_lost_without_a_queue_of_failed_events_is_no_failure_of_the_queue() -> None:
    made = replace(resolve(CAPACITY, "prod"), failed_events=None)
    assert kinds(made, "dead_letter_errors", "destination_failures", "dropped_events") == {"dropped_events"}


def test_the_account_has_no_provisioned_units_where_no_table_has() -> None:
    made = resolve(CAPACITY, "prod", "starter")
    on_demand = tuple(replace(each, billing=OnDemand(None, None), indexes=()) for each in made.tables)
    assert kinds(made, *ACCOUNT) == ACCOUNT
    assert kinds(replace(made, tables=on_demand), *ACCOUNT) == {"account_concurrency", "claimed_concurrency"}
    # The small file has no functions, and so no concurrency.
    assert kinds(deployment("prod"), *ACCOUNT) == ACCOUNT - {"account_concurrency", "claimed_concurrency"}


@pytest.mark.parametrize(
    ("tier", "expression"),
    [
        ("starter", "100 * (part - 900) / (1000 - 900)"),
        # notification_handler has 100 instead of 500, support_tickets 200 instead of 100.
        ("scale", "100 * (part - 600) / (1000 - 600)"),
    ],
)
def test_claimed_concurrency_is_judged_by_what_is_left(tier: str, expression: str) -> None:
    """The same threshold in every tier: at rest nothing of the rest is taken, however much is reserved."""
    alarm = watched(resolve(CAPACITY, "prod", tier))["account_claimed_concurrency_critical"]
    assert isinstance(alarm.measure, PercentOfRest)
    assert alarm.measure.expression == expression


def test_provisioned_without_reserved_is_taken_too_and_once() -> None:
    """Lambda counts the reserved of a function that has both, for the provisioned is a part of it."""
    made = resolve(CAPACITY, "prod", "enterprise")
    assert made.allocated_concurrency == 600
    assert with_function(made, "support_tickets", reserved_concurrency=None).allocated_concurrency == 600 - 200 + 10


SHARED = (
    ("    account: development\n", "    account: one\n"),
    ("    account: staging\n", "    account: two\n"),
    ("    account: production\n", "    account: one\n"),
    ("concurrent_executions: 1000", "concurrent_executions: 3000"),
    ("    manage_api_gateway_account: true\n", "    manage_api_gateway_account: false\n"),
)


def shared(*edits: tuple[str, str]) -> Any:
    text = securebase()
    for old, new in (*SHARED, *edits):
        assert old in text, old
        text = text.replace(old, new, 1)
    return parse(text, "shared.yaml")


def test_an_account_is_watched_once_and_its_environments_are_added_up() -> None:
    """dev (starter, 900) and prod (business, 900) share an account; staging has one for itself."""
    found = shared()
    by = {name: resolve(found, name) for name in found.environments}
    assert {name: bool(kinds(made, *ACCOUNT)) for name, made in by.items()} == {
        "dev": True, "staging": True, "prod": False,
    }  # fmt: skip
    measure = watched(by["dev"])["account_claimed_concurrency_critical"].measure
    assert isinstance(measure, PercentOfRest)
    assert (measure.taken, measure.whole) == (1800, 3000)
    assert resolve(found, "staging").allocated_concurrency == 900


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ({}, "dev"),
        ({"prod": True}, "prod"),
        ({"dev": False}, "prod"),
        ({"dev": True}, "dev"),
        ({"dev": False, "prod": False}, None),
    ],
)
def test_who_watches_is_said_or_the_first(said: Mapping[str, bool], by: str | None) -> None:
    environments = {
        name: each.model_copy(update={"watch_account": said.get(name)}) for name, each in shared().environments.items()
    }
    assert [name for name in ("dev", "prod") if watches_account(environments, name)] == ([by] if by else [])


def test_an_account_of_which_nothing_is_known_is_an_environments_own() -> None:
    alone = {
        name: each.model_copy(update={"account": None, "account_id": None})
        for name, each in CAPACITY.environments.items()
    }
    assert all(watches_account(alone, name) for name in alone)
    # Another region has quotas of its own.
    apart = shared(("    tier: business\n", "    tier: business\n    region: eu-west-1\n"))
    assert all(watches_account(apart.environments, name) for name in apart.environments)


def test_one_event_is_one_call() -> None:
    """Of two levels with the same number the graver one has the alarm; of one level alone that one."""
    found = small_alarms()
    assert "alerts_failed_notifications_critical" in found
    assert "alerts_failed_notifications_warning" not in found
    alone = small_alarms("prod", ("alarm_levels: [warning, critical]", "alarm_levels: [warning]"))
    assert alone["alerts_failed_notifications_warning"].threshold == 0
    apart = "alerts: {failed_notifications_per_5_minutes: {warning: 0, critical: 3, period_seconds: 300, "
    own = small_alarms("prod", with_thresholds(apart + "evaluation_periods: 1, datapoints: 1}}"))
    assert {own[f"alerts_failed_notifications_{level}"].threshold for level in ("warning", "critical")} == {0, 3}


def with_thresholds(text: str) -> tuple[str, str]:
    """An edit of the small file that writes thresholds which it has not."""
    (line,) = [each for each in TEXT.splitlines(keepends=True) if each.strip() == "thresholds:"]
    return line, f"{line}{' ' * (len(line) - len(line.lstrip()) + 2)}{text}\n"


def test_a_threshold_that_is_not_written_is_inherited_and_null_takes_it_away() -> None:
    assert "system_errors" not in TEXT
    assert small_alarms()["tickets_query_system_errors_critical"].threshold == 10
    without = small_alarms("prod", with_thresholds("alerts: {failed_notifications_per_5_minutes: null}"))
    assert small_alarms().keys() - without.keys() == {"alerts_failed_notifications_critical"}


def defaulted(model: Any) -> Mapping[str, Threshold]:
    """The thresholds of a group that a file may leave out and has all the same."""
    return {
        name: field.default_factory()
        for name, field in model.model_fields.items()
        if field.default_factory is not None and isinstance(field.default_factory(), Threshold)
    }


def test_every_default_is_of_a_threshold_and_every_threshold_without_one_is_asked_for() -> None:
    groups = {
        name: next(
            each for each in getattr(field.annotation, "__args__", (field.annotation,)) if each is not type(None)
        )
        for name, field in Thresholds.model_fields.items()
    }
    found = {name: dict(defaulted(group)) for name, group in groups.items()}
    assert {name: set(each) for name, each in found.items() if each} == {
        name: set(each) for name, each in DEFAULTS.items()
    }
    for group, thresholds in DEFAULTS.items():
        for name, given in thresholds.items():
            assert found[group][name] == Threshold(**given)


def test_our_own_file_writes_what_others_inherit() -> None:
    """Its comment says so: what is left out is as there."""
    written = CAPACITY.objectives.thresholds.model_dump(exclude_defaults=False)
    for group, thresholds in DEFAULTS.items():
        for name, given in thresholds.items():
            assert written[group][name] == {"target": None, "min_samples": 0, **given}


def test_defaults_keep_to_the_rules_of_a_file() -> None:
    """Written into the file, each of them is accepted; and said wrongly, each is refused where it is."""
    for group, thresholds in DEFAULTS.items():
        for name, given in thresholds.items():
            if group not in {"account", "schedules", "alerts"}:
                continue
            wrong = {**given, "warning": given["critical"] + 1}
            problems = [
                [str(each) for each in reading_of(TEXT.replace(*with_thresholds(f"{group}: {{{name}: {json.dumps(said)}}}")), "x").problems]
                for said in (given, wrong)
            ]  # fmt: skip
            assert problems[0] == []
            assert len(problems[1]) == 1
            assert f"objectives.thresholds.{group}.{name}.critical" in problems[1][0]


def test_an_own_threshold_of_a_function_is_its_own() -> None:
    one = {"warning": 1, "critical": 2, "period_seconds": 300, "evaluation_periods": 1, "datapoints": 1}
    text = securebase()
    line = "        cost_forecasting:\n          duration_average_ms"
    assert line in text
    own = f"        cost_forecasting:\n          dropped_events_per_5_minutes: {json.dumps(one)}\n          duration_average_ms"
    found = watched(resolve(parse(text.replace(line, own), "own.yaml"), "prod"))
    alarm = found["cost_forecasting_dropped_events_warning"]
    assert (alarm.threshold, found["cost_forecasting_dropped_events_critical"].threshold) == (1, 2)
    assert alarm.rule == "objectives.thresholds.functions.of.cost_forecasting.dropped_events_per_5_minutes"
