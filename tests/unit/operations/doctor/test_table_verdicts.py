"""Each of DynamoDB's reasons found by its own metric and by no other, with numbers that were worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from doctor_made import around, at, evidence, owner, reads, writes

from phase3b.operations.doctor.evidence import Activity, Evidence, KeyCounts, LiveCapacity, ScalingTarget, TenantCounts
from phase3b.operations.doctor.reasons import LIMITS, Limit
from phase3b.operations.doctor.series import SideSeries
from phase3b.operations.doctor.table_verdicts import table_verdicts, throttled
from phase3b.operations.doctor.verdict import CapacityChange, Share, Verdict

TICKETS = writes("support_tickets")
ROUTE = "GET /support/tickets"
INDEX = writes("support_tickets", "tenant_status")


def only(found: Evidence, asked: SideSeries) -> Verdict:
    (verdict,) = table_verdicts(found, asked.owner, around())
    return verdict


def by(limit: Limit, asked: SideSeries, events: float = 30, **more: object) -> Evidence:
    return evidence({asked.throttles: {5: events}, asked.by(limit): {5: events}, asked.consumed: {5: 600}}, **more)


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize(
    "asked",
    [TICKETS, INDEX, reads("support_tickets"), reads("support_tickets", "tenant_status")],
    ids=["TableWrite", "IndexWrite", "TableRead", "IndexRead"],
)
def test_each_cause_is_found_and_no_other(limit: Limit, asked: SideSeries) -> None:
    """The fifteen reasons that have a series of their own; the sixteenth is below."""
    if asked.by(limit) is None:
        assert (asked, limit) == (INDEX, "AccountLimitExceeded")
        return
    verdict = only(by(limit, asked), asked)
    resource = "Table" if asked.owner.index is None else "Index"
    assert verdict.reason == f"{resource}{asked.side.capitalize()}{limit}"
    assert (verdict.events, verdict.side, verdict.certainty) == (30, asked.side, "measured")
    assert (verdict.since, verdict.until) == ("2026-11-29T11:55Z", "2026-11-29T11:55Z")


def test_nothing_is_said_of_what_is_not_throttled() -> None:
    calm = evidence({TICKETS.throttles: {5: 0}, TICKETS.consumed: {5: 60_000}})
    assert throttled(calm, TICKETS.owner) == ()
    assert list(table_verdicts(calm, TICKETS.owner, around())) == []


def test_index_and_table_are_told_apart() -> None:
    found = by("ProvisionedThroughputExceeded", INDEX)
    assert list(table_verdicts(found, TICKETS.owner, around())) == []
    assert only(found, INDEX).about == "securebase-prod-support-tickets index tenant-status-index"


def test_at_its_maximum_by_hand() -> None:
    """18,000 units in the worst minute are 300 a second, and 600 events of at least one unit 10 more: 310.

    At 70 % of what is provisioned that takes 310 / 0.7 = 442.9, so 443; with 25 % growth 553.75, so 554.
    """
    found = evidence(
        {
            TICKETS.throttles: {7: 12, 6: 600, 5: 30},
            TICKETS.by("ProvisionedThroughputExceeded"): {7: 12, 6: 600, 5: 30},
            TICKETS.consumed: {7: 17_000, 6: 18_000, 5: 18_000},
            TICKETS.provisioned: {10: 300.0, 5: 300.0},
        },
        scaling={(TICKETS.owner, "write"): ScalingTarget(75, 300)},
    )
    verdict = only(found, TICKETS)
    assert verdict.reason == "TableWriteProvisionedThroughputExceeded"
    assert (verdict.events, verdict.since, verdict.until) == (642, "2026-11-29T11:53Z", "2026-11-29T11:55Z")
    assert (verdict.worst_minute, verdict.worst_minute_events) == ("2026-11-29T11:54Z", 600)
    assert verdict.why[0] == "auto scaling is at its maximum of 300 units a second"
    assert "310.0 units a second" in verdict.why[-1]
    assert verdict.changes == (CapacityChange("support_tickets", None, "write", None, 554),)
    (remedy,) = verdict.now
    # It is remembered, and ends by itself; a bound that is set past it would be forgotten.
    assert remedy.command == "phase3b ops capacity raise support_tickets --write 443 --for 2h --env prod"


@pytest.mark.parametrize("suspended", [False, True])
def test_no_minimum_is_lowered(*, suspended: bool) -> None:
    """600 units and 30 events in a minute are 10.5 a second, at 70 % 15: less than the minimum of 75, so nothing is given at once."""
    found = by(
        "ProvisionedThroughputExceeded",
        TICKETS,
        scaling={(TICKETS.owner, "write"): ScalingTarget(75, 300, suspended=suspended)},
    )
    verdict = only(found, TICKETS)
    assert [each.text for each in verdict.now] == (["resume auto scaling"] if suspended else [])
    assert not any("capacity raise" in each.command for each in verdict.now)
    # One that somebody lowered in AWS is raised.
    lowered = by("ProvisionedThroughputExceeded", TICKETS, scaling={(TICKETS.owner, "write"): ScalingTarget(14, 300)})
    assert "capacity raise support_tickets --write 15 " in only(lowered, TICKETS).now[0].command


def test_faster_than_auto_scaling_raises_the_minimum() -> None:
    """100 a second consumed and 6,000 refused reads of half a unit are 150 a second; at 70 % 214.3, so 215."""
    asked = reads("support_tickets")
    found = evidence(
        {
            asked.throttles: {6: 6000},
            asked.by("ProvisionedThroughputExceeded"): {6: 6000},
            asked.consumed: {6: 6000},
            asked.provisioned: {9: 75.0},
        },
        scaling={
            (asked.owner, "read"): ScalingTarget(
                75, 300, activities=(Activity(at(3), "Successful", "Setting read capacity units to 215"),)
            )
        },
    )
    verdict = only(found, asked)
    assert verdict.why[0].startswith("the traffic rose faster than auto scaling follows: it had 75 units a second")
    assert "changed capacity 3 min after the first throttle" in verdict.why[0]
    assert verdict.why[1] == "11:57 UTC: Setting read capacity units to 215 (Successful)"
    assert verdict.changes == (CapacityChange("support_tickets", None, "read", 215, None),)


def test_a_hot_key_gets_no_capacity() -> None:
    """Little of what is provisioned is used, and one partition is full: the opposite remedy."""
    keys = KeyCounts("ENABLED", (("acme", 90.0), ("globex", 10.0)))
    found = by("KeyRangeThroughputExceeded", TICKETS, keys={TICKETS.owner: keys})
    verdict = only(found, TICKETS)
    assert verdict.changes == ()
    assert "1,000 write units a second, whatever the table has: more capacity does not help" in verdict.why[0]
    assert verdict.why[1] == "its partition key is tenant_id: everything of a tenant is in one place"
    assert verdict.whose is not None
    assert verdict.whose.shares == (Share("acme", 90.0), Share("globex", 10.0))


def test_a_hot_key_beside_too_little_capacity_are_two_findings() -> None:
    found = evidence(
        {
            TICKETS.throttles: {5: 50},
            TICKETS.by("KeyRangeThroughputExceeded"): {5: 20},
            TICKETS.by("ProvisionedThroughputExceeded"): {5: 30},
        }
    )
    assert {each.reason: each.events for each in table_verdicts(found, TICKETS.owner, around())} == {
        "TableWriteProvisionedThroughputExceeded": 30,
        "TableWriteKeyRangeThroughputExceeded": 20,
    }


def test_a_customer_whose_key_is_hot_can_be_refused() -> None:
    """dev makes the key of the customer demo, whose tenant is demo."""
    asked = writes("support_tickets", environment="dev")
    keys = KeyCounts("ENABLED", (("demo", 12.0),))
    (verdict,) = table_verdicts(
        by("KeyRangeThroughputExceeded", asked, keys={asked.owner: keys}), asked.owner, around("dev")
    )
    (remedy,) = verdict.now
    assert remedy.command == (
        'aws --region us-east-1 apigateway update-api-key --api-key "$(aws --region us-east-1 apigateway get-api-keys '
        "--name-query securebase-dev-phase3b-customer-demo --query 'items[0].id' --output text)\" --patch-operations "
        "op=replace,path=/enabled,value=false"
    )


def test_whose_it_is_without_insights() -> None:
    """The access log's 503s where there are any; else it is not known, with the command that makes it known."""
    off = {TICKETS.owner: KeyCounts("DISABLED")}
    logged = {
        "503": TenantCounts(
            "requests answered with 503",
            {("acme", ROUTE): 3, ("globex", ROUTE): 1, ("initech", "GET /webhooks"): 90, ("", ROUTE): 4},
        )
    }
    verdict = only(by("KeyRangeThroughputExceeded", TICKETS, keys=off, tenants=logged), TICKETS)
    assert verdict.whose is not None
    # What routes of functions without the table could not answer is not its doing.
    assert verdict.whose.shares == (Share("acme", 37.5), Share("globex", 12.5))
    assert verdict.whose.source == (
        "requests answered with 503 in the API's access log of routes whose function uses the table"
    )
    verdict = only(by("KeyRangeThroughputExceeded", TICKETS, keys=off), TICKETS)
    assert verdict.whose is not None
    assert verdict.whose.shares == ()
    assert "Contributor Insights is DISABLED for it" in verdict.whose.unknown_because
    assert verdict.whose.command == (
        "aws --region us-east-1 dynamodb update-contributor-insights --table-name securebase-prod-support-tickets "
        "--contributor-insights-action ENABLE --contributor-insights-mode THROTTLED_KEYS"
    )


def test_the_maximum_of_on_demand_by_hand() -> None:
    """The file says 60; 3,540 consumed and 360 refused are 65 a second, 81.25 with growth: 82."""
    asked = writes("webhooks")
    found = evidence(
        {asked.throttles: {4: 360}, asked.by("MaxOnDemandThroughputExceeded"): {4: 360}, asked.consumed: {4: 3540}}
    )
    verdict = only(found, asked)
    assert verdict.reason == "TableWriteMaxOnDemandThroughputExceeded"
    assert verdict.changes == (CapacityChange("webhooks", None, "write", None, 82),)
    assert verdict.now[0].command == "phase3b ops capacity raise webhooks --write 82 --for 2h --env prod"


def test_a_lower_maximum_in_aws_is_restored_and_not_raised() -> None:
    asked = writes("webhooks")
    live = {asked.owner: LiveCapacity({"read": 0, "write": 0}, 0, "ACTIVE", {"read": 60, "write": 5})}
    verdict = only(by("MaxOnDemandThroughputExceeded", asked, live=live), asked)
    assert verdict.why == ("its maximum is 5 units a second in AWS, and capacity.yaml says 60",)
    assert (verdict.now[0].command, verdict.changes) == ("phase3b apply prod", ())
    # The other side has what the file says: 30 events and 600 units of a minute are less than 60 a second on average.
    verdict = only(by("MaxOnDemandThroughputExceeded", reads("webhooks"), live=live), reads("webhooks"))
    assert verdict.why[-1] == "that is an average of a minute: within it there was a second with more"
    assert verdict.changes == (CapacityChange("webhooks", None, "read", None, 75),)


def test_a_minimum_that_is_enough_is_not_raised() -> None:
    """600 and 30 units in a minute are 10.5 a second, 15 at 70 %: less than the 75 that it has at least."""
    found = by(
        "ProvisionedThroughputExceeded", TICKETS, scaling={(TICKETS.owner, "write"): ScalingTarget(75, 300)},
        live={TICKETS.owner: LiveCapacity({"read": 75, "write": 75}, 0, "ACTIVE")},
    )  # fmt: skip
    verdict = only(found, TICKETS)
    assert verdict.changes == ()
    assert "its minimum is enough for what was asked for on average of a minute" in verdict.permanent


def test_an_index_of_an_on_demand_table_by_its_own_maximum() -> None:
    """Where an index has 60, 120 reads a minute are less, and 60 with a quarter more are 75."""
    asked = reads("webhooks")
    own = replace(asked.owner, index="event", index_name="event-index")
    verdict = only(by("MaxOnDemandThroughputExceeded", SideSeries(own, "read")), SideSeries(own, "read"))
    assert verdict.reason == "IndexReadMaxOnDemandThroughputExceeded"
    assert verdict.now[0].command == "phase3b ops capacity raise webhooks/event --read 75 --for 2h --env prod"
    assert verdict.changes == (CapacityChange("webhooks", "event", "read", None, 75),)


def test_the_accounts_limit_asks_aws_and_changes_nothing() -> None:
    asked = reads("connections")
    found = evidence(
        {asked.throttles: {4: 60}, asked.by("AccountLimitExceeded"): {4: 60}, asked.consumed: {4: 2_400_000}}
    )
    verdict = only(found, asked)
    assert verdict.reason == "TableReadAccountLimitExceeded"
    assert verdict.changes == ()
    # 40,000 a second and half a unit for each of 60 in a minute, with a quarter more: 50,000.6.
    assert verdict.now[0].command == (
        "aws service-quotas request-service-quota-increase --region us-east-1 --service-code dynamodb --quota-code L-CF0CBE56 "
        "--desired-value 50001"
    )


def test_writes_of_an_index_beyond_the_accounts_limit_are_what_is_left() -> None:
    """AWS publishes no series of them: of an on-demand index without a maximum nothing else remains."""
    on_demand = [
        (table.name, index.name)
        for table in around().deployment.tables
        for index in table.indexes
        if getattr(index.billing, "write_ceiling", 0) is None
    ]
    assert on_demand, "the shipped file has no on-demand index without a maximum any more"
    asked = writes(*on_demand[0])
    found = evidence({asked.throttles: {4: 9}, asked.by("KeyRangeThroughputExceeded"): {4: 4}})
    verdicts = {each.reason: each for each in table_verdicts(found, asked.owner, around())}
    assert {reason: each.events for reason, each in verdicts.items()} == {
        "IndexWriteKeyRangeThroughputExceeded": 4,
        "IndexWriteAccountLimitExceeded": 5,
    }
    assert verdicts["IndexWriteAccountLimitExceeded"].certainty == "inferred"


def test_throttles_of_an_index_that_its_table_is_counted_with() -> None:
    """Three of the account's limit under the table, which had one throttle in that minute: two are the index's."""
    on_demand = next(
        (table.name, index.name)
        for table in around().deployment.tables
        for index in table.indexes
        if getattr(index.billing, "write_ceiling", 0) is None
    )
    index, table = writes(*on_demand), writes(on_demand[0])
    points = {table.by("AccountLimitExceeded"): {4: 3.0}, table.throttles: {4: 1.0}, index.throttles: {4: 2.0}}
    found = evidence(points)
    assert [(each.reason, each.events) for each in table_verdicts(found, table.owner, around())] == [
        ("TableWriteAccountLimitExceeded", 1)
    ]
    assert [(each.reason, each.events) for each in table_verdicts(found, index.owner, around())] == [
        ("IndexWriteAccountLimitExceeded", 2)
    ]
    # Where no index has any, they are the table's, however many there are.
    (verdict,) = table_verdicts(evidence({**points, index.throttles: {}}), table.owner, around())
    assert verdict.events == 3


def test_what_no_metric_explains_is_said_to_be_unexplained() -> None:
    found = evidence({TICKETS.throttles: {5: 8, 4: 2}, TICKETS.by("ProvisionedThroughputExceeded"): {4: 2}})
    verdicts = list(table_verdicts(found, TICKETS.owner, around()))
    unknown = next(each for each in verdicts if each.reason == "not known")
    assert (unknown.events, unknown.certainty, unknown.changes, unknown.now) == (8, "not known", (), ())


def test_a_table_of_another_mode_than_the_file_says() -> None:
    verdict = only(by("MaxOnDemandThroughputExceeded", TICKETS), TICKETS)
    assert verdict.permanent == "phase3b apply prod removes it"
    verdict = only(by("ProvisionedThroughputExceeded", writes("webhooks")), writes("webhooks"))
    assert verdict.permanent == "phase3b apply prod makes it what capacity.yaml says"


def test_at_the_quota_of_a_table_nothing_higher_is_proposed() -> None:
    asked = writes("support_tickets")
    most = int(around().deployment.quotas.table_units_per_second)
    found = evidence(
        {
            asked.throttles: {6: 60},
            asked.by("ProvisionedThroughputExceeded"): {6: 60},
            asked.consumed: {6: 60 * 100_000},
            asked.provisioned: {6: 300.0},
        },
        scaling={(asked.owner, "write"): ScalingTarget(75, 300)},
    )
    assert only(found, asked).changes == (CapacityChange("support_tickets", None, "write", None, most),)


def test_the_embedded_aws_is_named_in_commands() -> None:
    made = around(endpoint="http://127.0.0.1:5000")
    found = by("KeyRangeThroughputExceeded", TICKETS, keys={TICKETS.owner: KeyCounts("DISABLED")})
    (verdict,) = table_verdicts(found, owner("support_tickets"), made)
    assert verdict.now[0].command.startswith(
        "AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region us-east-1 --endpoint-url http://127.0.0.1:5000 dynamodb "
    )


def test_decreases_of_the_day_are_said() -> None:
    live = LiveCapacity({"read": 75, "write": 75}, 27, "UPDATING")
    found = by(
        "ProvisionedThroughputExceeded",
        TICKETS,
        live={TICKETS.owner: live},
        scaling={(TICKETS.owner, "write"): ScalingTarget(75, 300)},
    )
    sentences = only(found, TICKETS).why
    assert "its 27 decreases of today are used: capacity can rise, and falls tomorrow" in sentences
    assert "it is UPDATING: capacity changes when that is done" in sentences
