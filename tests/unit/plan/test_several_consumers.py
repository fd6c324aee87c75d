"""Several functions read one table's stream, and one function several sources: each with its own numbers, filters and switch."""

from __future__ import annotations

from typing import Any

import pytest
from limits_judged import planned
from service_capacity import changed

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.loader import reading_of
from phase3b.change.guard.losses.loss import Change, losses
from phase3b.plan.functions.records import QueueMapping, RolePolicy, StreamMapping
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record

INSERTS = '{"eventName": ["INSERT"]}'
OPEN = '{"dynamodb": {"NewImage": {"state": {"S": ["open"]}}}}'
NUMBERS = (
    "batching_window_seconds: 0, maximum_retry_attempts: 5, maximum_record_age_seconds: 90, parallelization_factor: 2"
)
DELIVERY = ("    delivery: {description: Sends}\n", "    delivery: {{description: Sends, streams: {{{said}}}}}\n")
PROD = "  prod:\n    tier: growth\n"


def second(more: str = "") -> tuple[str, str]:
    """Delivery reads the stream of tickets, too."""
    return DELIVERY[0], DELIVERY[1].format(said=f"tickets: {{batch_size: 7, {NUMBERS}{more}}}")


def of(environment: str, *edits: tuple[str, str]) -> Plan:
    refused, plans = planned(changed(*edits))
    assert [str(each) for each in refused] == []
    return next(each for each in plans if each.name == environment)


def mappings(plan: Plan) -> dict[str, StreamMapping]:
    return {record.address.name: record for record in plan.records if isinstance(record, StreamMapping)}


def drawn(records: list[Record]) -> dict[str, Any]:
    blocks: dict[str, Any] = module_blocks(records, "prod")["resource"]["aws_lambda_event_source_mapping"]
    return blocks


def test_each_of_two_consumers_has_its_own_mapping_and_the_first_keeps_its_address() -> None:
    (alone,) = mappings(of("prod")).values()
    both = mappings(of("prod", second(f", filters: ['{INSERTS}', '{OPEN}']")))
    assert both.pop("tickets_api_tickets_stream") == alone
    assert list(both) == ["delivery_tickets_stream"]
    other = both["delivery_tickets_stream"]
    assert other.stream_arn == alone.stream_arn
    assert other.function_arn == "${aws_lambda_alias.delivery.arn}"
    numbers = (
        other.batch_size, other.maximum_retry_attempts, other.maximum_record_age_seconds, other.parallelization_factor,
    )  # fmt: skip
    assert numbers == (7, 5, 90, 2)
    assert (other.filters, alone.filters) == ((INSERTS, OPEN), ())
    # Batches of both that fail are kept in one bucket, each under its mapping's id.
    assert other.failed_events_arn == alone.failed_events_arn


def test_the_second_consumer_has_its_own_grants_and_alarms() -> None:
    plan = of("prod", second())
    policy = next(
        each.policy for each in plan.records if isinstance(each, RolePolicy) and each.address.name == "delivery"
    )
    for wanted in ("dynamodb:GetRecords", "aws_dynamodb_table.tickets.stream_arn", "s3:PutObject"):
        assert wanted in policy
    before = {str(record.address) for record in of("prod").records}
    added = {str(record.address) for record in plan.records} - before
    assert added == {
        "aws_cloudwatch_metric_alarm.delivery_destination_failures_critical",
        "aws_cloudwatch_metric_alarm.delivery_stream_age_critical",
        "aws_cloudwatch_metric_alarm.delivery_stream_age_warning",
        "aws_lambda_event_source_mapping.delivery_tickets_stream",
    }


def test_filters_are_drawn_as_lambda_reads_them_and_nothing_where_there_are_none() -> None:
    blocks = drawn(list(mappings(of("prod", second(f", filters: ['{INSERTS}', '{OPEN}']"))).values()))
    assert blocks["delivery_tickets_stream"]["filter_criteria"] == {"filter": [{"pattern": INSERTS}, {"pattern": OPEN}]}
    assert not {"filter_criteria", "enabled"} & blocks["tickets_api_tickets_stream"].keys()


def test_one_consumer_is_switched_off_and_keeps_its_place() -> None:
    off = second(", enabled: false")
    both = mappings(of("prod", off))
    assert {name: each.enabled for name, each in both.items()} == {
        "tickets_api_tickets_stream": True,
        "delivery_tickets_stream": False,
    }
    # All that it needs stays: it goes on where it was.
    assert {str(each.address) for each in of("prod", off).records} == {
        str(each.address) for each in of("prod", second()).records
    }
    blocks = drawn(list(both.values()))
    assert blocks["delivery_tickets_stream"]["enabled"] is False
    assert "enabled" not in blocks["tickets_api_tickets_stream"]


def test_an_environment_switches_a_consumer_whatever_the_service_says() -> None:
    def switched(said: str) -> tuple[str, str]:
        return PROD, f"{PROD}    enabled: {{streams: {{delivery.tickets: {said}}}}}\n"

    for service, environment, there in ((second(), "false", False), (second(", enabled: false"), "true", True)):
        edits = (service, switched(environment))
        assert mappings(of("prod", *edits))["delivery_tickets_stream"].enabled is there
        # The other environment has what the service says.
        assert mappings(of("dev", *edits))["delivery_tickets_stream"].enabled is not there


def test_the_consumer_of_a_queue_is_switched_off_for_both_of_its_queues() -> None:
    edits = (PROD, f"{PROD}    enabled: {{consumers: {{deliveries: false}}}}\n")
    for environment, there in (("prod", False), ("dev", True)):
        found = [each for each in of(environment, edits).records if isinstance(each, QueueMapping)]
        assert [each.enabled for each in found] == [there, there]
    assert all(
        block["enabled"] is False
        for block in drawn(list(of("prod", edits).records)).values()
        if "scaling_config" in block
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("{streams: {tickets: false}}", 'the service has no stream "tickets". Did you mean `tickets_api.tickets`?'),
        ("{consumers: {failed: false}}", 'the service has no consumer "failed". Valid values: deliveries.'),
    ],
)
def test_a_switch_of_what_is_not_there(said: str, message: str) -> None:
    (found,) = reading_of(changed((PROD, f"{PROD}    enabled: {said}\n")), "c.yaml").problems
    assert message.rstrip(".") in str(found)


def test_two_functions_read_a_stream_and_a_third_is_refused() -> None:
    def edits(third: str) -> tuple[tuple[str, str], ...]:
        authorizer = "    authorizer: {description: Tokens,"
        return second(), (authorizer, f"{authorizer} streams: {{tickets: {{batch_size: 7, {NUMBERS}{third}}}}},")

    (found, *_), _ = planned(changed(*edits("")))
    assert found.code == "P3B-AWS-COUNT"
    assert found.path == "service.functions.authorizer.streams.tickets"
    assert "is read by tickets_api and delivery already: more than 2 readers" in found.what
    # What does not read does not count.
    refused, _ = planned(changed(*edits(", enabled: false")))
    assert refused == []
    # Where one environment reads with all three, it is refused.
    on = (PROD, f"{PROD}    enabled: {{streams: {{authorizer.tickets: true}}}}\n")
    refused, _ = planned(changed(*edits(", enabled: false"), on))
    assert [each.code for each in refused] == ["P3B-AWS-COUNT"]


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ((), (INSERTS,), True),
        ((INSERTS,), (OPEN,), True),
        ((INSERTS, OPEN), (OPEN,), True),
        ((INSERTS,), (INSERTS, OPEN), False),
        ((OPEN, INSERTS), (INSERTS, OPEN), False),
        ((INSERTS,), (), False),
    ],
)
def test_a_filter_that_lets_less_pass_is_a_loss(before: tuple[str, ...], after: tuple[str, ...], *, lost: bool) -> None:
    change = Change(
        type="aws_lambda_event_source_mapping",
        address="aws_lambda_event_source_mapping.x",
        name=None,
        changed={"filter_criteria.filter": (before, after)},
    )
    assert bool(losses((change,))) is lost
