"""What makes an alarm of prod fire, worked out by hand from its record: how much, of what, in which minutes."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest
from drilled_alarms import of_each_kind, of_prod, prod

from phase3b.drill.causes.cause import (
    Act,
    AskApi,
    AskTable,
    Cause,
    Connect,
    GiveUpMessages,
    Invoke,
    MakeTable,
    NotCaused,
    PublishInVain,
    SendMessages,
    TakeMessages,
)
from phase3b.drill.causes.causes import causes
from phase3b.drill.causes.machine_limits import LONGEST_WAIT_MS, MOST_AT_ONCE, MOST_REQUESTS
from phase3b.local.faults.fault import Fault
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import PercentOfCeiling, Share


def alarm(name: str) -> Alarm:
    return next(each.alarm for each in of_prod() if each.alarm.name == f"securebase-prod-{name}")


def cause(of: Alarm) -> Cause:
    (found,) = causes([of], prod())
    assert isinstance(found, Cause), found
    return found


def why_not(of: Alarm) -> str:
    (found,) = causes([of], prod())
    assert isinstance(found, NotCaused)
    return found.why


def act(of: Alarm) -> Act:
    (found,) = cause(of).scene.acts
    return found


def fault(of: Alarm) -> Fault:
    (found,) = cause(of).scene.faults
    return found.fault


def test_nearly_all_alarms_of_prod_are_caused_by_what_they_are_about() -> None:
    found = causes([each.alarm for each in of_prod()], prod())
    by = Counter(each.by for each in found if isinstance(each, Cause))
    not_caused = {each.alarm.kind for each in found if isinstance(each, NotCaused)}
    assert by["functions"] > 80
    assert by["requests"] > 200
    assert by["messages"] == 15
    assert not_caused <= {
        "read_ceiling", "write_ceiling", "latency_average", "stream_age", "missed_schedule", "expired_items",
        "destination_failures", "dropped_events", "event_age", "dead_letter_errors", "failed_rule_invocations",
        "account_concurrency", "claimed_concurrency",
        # The long window of the slow rate alone: six hours, and as long again until it is over.
        "availability_burn", "latency_burn",
    }  # fmt: skip


def test_an_error_budget_is_spent_beside_other_failures_and_never_by_one_customer() -> None:
    """151 and 401 requests for 150 and 400 that say nothing; as customers of whom none sends more than 200 at once."""
    long, short = (alarm(f"api-availability-burn-fast-{window}-critical") for window in ("long", "short"))
    found = act(long)
    assert isinstance(found, AskApi)
    assert (found.count, found.customers, cause(long).minutes) == (151, 3, (0,))
    other = act(short)
    assert isinstance(other, AskApi)
    # Alike but for how many: played together they are one, of the most.
    assert (other.count, replace(other, count=151)) == (13, found)
    slow = act(alarm("api-latency-burn-fast-long-critical"))
    assert isinstance(slow, AskApi)
    assert slow.count == 151
    # What the cache answers is quick, whatever its function does.
    routes = {(each.definition.method, each.definition.path): each for each in prod().api.routes}  # type: ignore[union-attr]
    asked = next(each for (method, path), each in routes.items() if method == slow.method and _alike(path, slow.path))
    assert not asked.cache_seconds
    assert fault(alarm("api-latency-burn-fast-long-critical")).milliseconds == 501
    # Together with other failures of the API: what they make fire is over as late.
    assert not cause(alarm("api-server-errors-critical")).disturbs(cause(long))


def _alike(path: str, filled: str) -> bool:
    pairs = list(zip(path.split("/"), filled.split("/"), strict=False))
    return path.count("/") == filled.count("/") and all(one == two or one.startswith("{") for one, two in pairs)


def test_as_many_invocations_fail_as_are_too_many() -> None:
    errors = alarm("support-tickets-function-errors-critical")
    assert (errors.threshold, errors.period_seconds, errors.datapoints) == (50, 300, 2)
    found = act(errors)
    assert isinstance(found, Invoke)
    # No more at a time than are reserved: those would be throttled, and none of them has failed.
    assert (found.function, found.count, found.cold, found.at_a_time) == ("support_tickets", 51, 0, 100)
    assert fault(errors) == Fault("errors", "securebase-prod-support-tickets")
    assert (cause(errors).minutes, cause(errors).by) == ((0, 5), "functions")
    more = act(replace(errors, threshold=7.0, datapoints=3))
    assert isinstance(more, Invoke)
    assert (more.count, cause(replace(errors, datapoints=3)).minutes) == (8, (0, 5, 10))


def test_a_share_needs_one_more_than_are_few() -> None:
    share = alarm("webhook-delivery-function-error-share-critical")
    assert isinstance(share.measure, Share)
    found = act(share)
    assert isinstance(found, Invoke)
    assert found.count == share.measure.min_samples + 1 == 21
    more = act(replace(share, measure=replace(share.measure, min_samples=99)))
    assert isinstance(more, Invoke)
    assert more.count == 100


def test_more_invocations_than_the_machine_does_are_none() -> None:
    errors = alarm("support-tickets-function-errors-critical")
    assert f"{MOST_AT_ONCE + 1} invocations" in why_not(replace(errors, threshold=float(MOST_AT_ONCE)))


def test_a_function_is_just_slower_than_the_threshold() -> None:
    slow = alarm("cost-forecasting-duration-average-critical")
    assert slow.threshold == 3000
    assert fault(slow) == Fault("latency", "securebase-prod-cost-forecasting", milliseconds=3030)
    assert "ended after 30 s" in why_not(replace(slow, threshold=30_000.0))


def test_memory_is_between_the_threshold_and_the_whole() -> None:
    memory = alarm("authorizer-memory-critical")
    assert memory.threshold == 90
    assert fault(memory).percent == 95
    assert cause(memory).minutes == tuple(number * memory.period_seconds // 60 for number in range(memory.datapoints))


def test_as_many_start_cold_as_are_too_many_of_them() -> None:
    cold = alarm("webhook-manager-cold-starts-critical")
    assert (cold.threshold, cold.period_seconds) == (20, 300)
    found = act(cold)
    assert isinstance(found, Invoke)
    # 5 of 21 are 23.8 %, 4 would be 19 %.
    assert (found.count, found.cold) == (21, 5)


def test_a_crowd_is_as_many_as_are_reserved_and_more() -> None:
    throttles = alarm("webhook-delivery-function-throttles-critical")
    used = alarm("webhook-delivery-function-concurrency-critical")
    found, at_once = act(throttles), act(used)
    assert isinstance(found, Invoke)
    assert isinstance(at_once, Invoke)
    # 25 are reserved: more than 10 beyond them, and more than 95 % of them.
    assert (found.count, at_once.count) == (36, 24)
    assert fault(throttles).kind == "latency"


def test_the_account_runs_out_where_its_functions_can_run_so_many() -> None:
    warning, critical = alarm("account-concurrency-warning"), alarm("account-concurrency-critical")
    counts = [each.count for each in cause(warning).scene.acts if isinstance(each, Invoke)]
    # More than 80 % of 1,000; each function no more than is reserved for it.
    assert sum(counts) == 801
    assert why_not(critical) == "the functions can run 900 at a time all together, and 901 would be needed"
    assert "without reserved concurrency can run 0" in why_not(alarm("account-claimed-concurrency-critical"))


@pytest.mark.parametrize(
    ("name", "target", "side", "reason", "operation"),
    [
        (
            "support-tickets-read-throttles-critical",
            "support-tickets",
            "read",
            "ProvisionedThroughputExceeded",
            "GetItem",
        ),
        ("webhooks-write-throttles-critical", "webhooks", "write", "MaxOnDemandThroughputExceeded", "PutItem"),
        ("connections-write-throttles-critical", "connections", "write", "AccountLimitExceeded", "PutItem"),
        (
            "support-tickets-tenant-status-index-read-hot-partitions-critical",
            "support-tickets/tenant-status-index",
            "read",
            "KeyRangeThroughputExceeded",
            "Query",
        ),
        (
            "connections-tenant-index-read-account-limit-critical",
            "connections/tenant-index",
            "read",
            "AccountLimitExceeded",
            "Query",
        ),
    ],
)
def test_a_throttle_is_of_its_reason(name: str, target: str, side: str, reason: str, operation: str) -> None:
    found, asked = fault(alarm(name)), act(alarm(name))
    table, _, index = target.partition("/")
    assert found.target == f"securebase-prod-{table}" + (f"/{index}" if index else "")
    assert (found.kind, found.side, found.reason) == ("throttle", side, reason)
    assert isinstance(asked, AskTable)
    assert (asked.operation, asked.count) == (operation, 11)
    assert json.loads(asked.body)["TableName"] == f"securebase-prod-{table}"


def test_a_write_reaches_the_index_that_is_throttled() -> None:
    asked = act(alarm("support-tickets-tenant-priority-index-write-throttles-critical"))
    assert isinstance(asked, AskTable)
    assert set(json.loads(asked.body)["Item"]) == {"tenant_id", "ticket_id", "priority_created_at"}


def test_late_and_failing_operations_are_those_of_the_alarm() -> None:
    late, failing = (
        alarm("webhooks-put-item-latency-critical"),
        alarm("support-tickets-query-system-errors-critical"),
    )
    asked = act(late)
    assert isinstance(asked, AskTable)
    assert (asked.operation, asked.count, fault(late).milliseconds) == ("PutItem", 1, 505)
    # What it has put is deleted again.
    assert [each.operation for each in cause(late).scene.ending if isinstance(each, AskTable)] == ["DeleteItem"]
    failed = act(failing)
    assert isinstance(failed, AskTable)
    assert (failed.operation, failed.count, fault(failing)) == (
        "Query",
        11,
        Fault("errors", "securebase-prod-support-tickets"),
    )
    assert f"{LONGEST_WAIT_MS * 1.01 / 1000:g} s" in why_not(replace(late, threshold=float(LONGEST_WAIT_MS)))


def test_no_transaction_meets_another_request_of_its_scene_on_an_item() -> None:
    bodies = [act(alarm(f"idempotency-keys-{each}-latency-critical")) for each in ("transact-write-items", "put-item")]
    (transaction, single) = (json.loads(each.body) for each in bodies if isinstance(each, AskTable))
    assert transaction["TransactItems"][0]["Delete"]["Key"] != single["Item"]


def test_no_function_gets_an_item_that_nobody_made() -> None:
    assert why_not(alarm("notifications-put-item-latency-critical")).startswith(
        "notification_handler would get an item"
    )


def test_capacity_is_consumed_to_just_beyond_its_share() -> None:
    reads = alarm("ticket-comments-read-ceiling-critical")
    assert isinstance(reads.measure, PercentOfCeiling)
    assert (reads.measure.ceiling_units_per_second, reads.threshold, reads.period_seconds) == (150, 90, 60)
    asked = act(reads)
    assert isinstance(asked, AskTable)
    # A hundred reads of two units each: 41 are 8,200 units, more than 90 % of 9,000; 40 would be 8,000.
    assert (asked.operation, asked.count, len(json.loads(asked.body)["TransactItems"])) == ("TransactGetItems", 41, 100)
    assert cause(reads).minutes == tuple(range(15))
    larger = replace(reads, measure=replace(reads.measure, ceiling_units_per_second=40_000))
    assert f"more than this machine does ({MOST_REQUESTS})" in why_not(larger)
    writes = act(alarm("ticket-comments-write-ceiling-critical"))
    assert isinstance(writes, AskTable)
    # A transaction that meets another on an item is cancelled: reads and writes have items of their own.
    assert _items(asked).isdisjoint(_items(writes))
    assert writes.in_turn


def _items(of: AskTable) -> set[str]:
    return {str(each["Key"]) for action in json.loads(of.body)["TransactItems"] for each in action.values()}


def test_tables_are_as_large_as_the_quota_of_the_account_needs() -> None:
    made = [each for each in cause(alarm("account-read-units-critical")).scene.acts if isinstance(each, MakeTable)]
    # More than 90 % of 80,000, of which a table may have 40,000.
    assert len(made) == 2
    assert 72_000 < sum(each.count for each in made) < 73_000
    (one,) = [
        each for each in cause(alarm("account-largest-table-writes-warning")).scene.acts if isinstance(each, MakeTable)
    ]
    assert 32_000 < one.count < 33_000


def test_clients_are_mistaken_without_a_token() -> None:
    asked = act(alarm("api-client-errors-critical"))
    assert isinstance(asked, AskApi)
    assert (asked.count, asked.customers) == (51, 0)
    offered = {each.definition.method for each in prod().api.routes if each.definition.path == asked.path}  # type: ignore[union-attr]
    assert offered
    assert asked.method not in offered


def test_the_api_fails_by_a_function_and_with_as_many_customers_as_may_ask_so_often() -> None:
    failing, slow = alarm("api-server-errors-critical"), alarm("api-latency-critical")
    asked = act(failing)
    assert isinstance(asked, AskApi)
    assert (asked.count, asked.customers) == (51, 1)
    assert fault(failing).kind == "errors"
    assert fault(slow).milliseconds == 1010
    # 303 requests, of which a customer may send 200 at once.
    many = act(replace(failing, datapoints=3, measure=replace(failing.measure, min_samples=100)))  # type: ignore[type-var]
    assert isinstance(many, AskApi)
    assert many.customers == 2


def test_a_customer_asks_for_more_than_the_plan_gives() -> None:
    asked = act(alarm("api-throttled-critical"))
    assert isinstance(asked, AskApi)
    # 200 at once and 50 in half a minute are let through; of 335 the rest are 25.4 %.
    assert (asked.count, asked.customers, asked.body) == (335, 1, "0")


def test_the_cache_answers_nothing() -> None:
    asked = act(alarm("api-cache-hits-critical"))
    assert isinstance(asked, AskApi)
    assert (asked.count, asked.fresh) == (101, True)


def test_connections_fail_are_slow_or_are_refused() -> None:
    kinds = of_each_kind()
    assert act(kinds["websocket_execution_errors"]) == Connect(51)
    assert act(kinds["websocket_latency"]) == Connect(1)
    assert (fault(kinds["websocket_execution_errors"]).status, fault(kinds["websocket_latency"]).milliseconds) == (
        0,
        303,
    )
    assert fault(kinds["websocket_integration_errors"]).status == fault(kinds["websocket_client_errors"]).status == 400


def test_messages_wait_for_as_long_as_is_too_long_or_are_too_many() -> None:
    age, drain = alarm("webhook-deliveries-age-critical"), alarm("webhook-deliveries-drain-critical")
    sent = act(age)
    assert isinstance(sent, SendMessages)
    assert (sent.queue, sent.fifo, sent.count) == ("securebase-prod-webhook-deliveries", False, 1)
    # 909 s and five minutes of them.
    assert cause(age).scene.lasts == 4 + 1 + 16
    many = act(drain)
    assert isinstance(many, SendMessages)
    # 3,636 s at one message in 300 s.
    assert many.count == 13
    assert fault(age) == Fault("consumer", "securebase-prod-webhook-deliveries")
    assert cause(age).scene.ending == (TakeMessages("securebase-prod-webhook-deliveries"),)


def test_messages_are_given_up_by_their_queue() -> None:
    found = act(alarm("webhook-deliveries-dead-letters-kept-critical"))
    assert found == GiveUpMessages("securebase-prod-webhook-deliveries", fifo=False, count=11)
    sent = act(alarm("failed-events-kept-critical"))
    assert sent == SendMessages("securebase-prod-failed-events", fifo=False, count=11)


def test_a_message_does_not_arrive() -> None:
    assert act(alarm("alerts-failed-notifications-critical")) == PublishInVain("securebase-prod-phase3b-alerts", 1)


def test_nobody_asks_for_as_long_as_is_looked_at() -> None:
    found = cause(alarm("api-no-requests-critical"))
    assert found.scene.acts == ()
    # Twelve periods of five minutes, two more that are looked at, and the one that has begun.
    assert found.scene.lasts == 75
    assert [type(each) for each in found.scene.ending] == [AskApi]


def test_an_alarm_that_takes_too_long_is_none() -> None:
    errors = alarm("support-tickets-function-errors-critical")
    assert "of the account's minutes" in why_not(replace(errors, period_seconds=86_400))


@pytest.mark.parametrize(
    ("function", "name", "why"),
    [
        ("authorizer", "api-server-errors-critical", "the authorizer runs from a container image"),
        ("notification_handler", "websocket-latency-critical", "its function runs from a container image"),
        ("notification_handler", "notification-handler-memory-critical", "its function runs from a container image"),
        ("notification_handler", "api-server-errors-critical", ""),
    ],
)
def test_what_runs_from_an_image_does_not_run_here(function: str, name: str, why: str) -> None:
    functions = tuple(
        replace(each, definition=each.definition.model_copy(update={"image": {}})) if each.name == function else each
        for each in prod().functions
    )
    (found,) = causes([alarm(name)], replace(prod(), functions=functions))
    assert (found.why.startswith(why) and why != "") if isinstance(found, NotCaused) else why == ""
