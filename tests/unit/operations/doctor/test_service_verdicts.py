"""429s of the API, refused invocations, and queues that are behind: each cause with figures worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from doctor_made import around, evidence

from phase3b.capacity.deployment import ApiDeployment
from phase3b.operations.doctor.api_verdicts import CUSTOMER, FIREWALL, METHODS, api_verdicts
from phase3b.operations.doctor.evidence import Asked, Evidence, QueueReader, TenantCounts
from phase3b.operations.doctor.function_verdicts import (
    ACCOUNT,
    RESERVED,
    RESERVED_RATE,
    function_verdicts,
)
from phase3b.operations.doctor.queue_verdicts import FAILING, IN_FLIGHT, MAXIMUM, OFF, THROTTLED, queue_verdicts
from phase3b.operations.doctor.reasons import NOT_KNOWN
from phase3b.operations.doctor.series import (
    CLAIMED_EXECUTIONS,
    ApiSeries,
    FunctionSeries,
    QueueSeries,
    api_series,
)
from phase3b.operations.doctor.verdict import SettingChange, Share, Verdict

DELIVERY = FunctionSeries("securebase-prod-webhook-delivery")
TICKETS = FunctionSeries("securebase-prod-support-tickets")
QUEUE = QueueSeries("securebase-prod-webhook-deliveries")


def api(tier: str | None = None) -> tuple[ApiDeployment, ApiSeries]:
    made = around("prod", tier)
    deployed, asked = made.deployment.api, api_series(made.deployment, made.names)
    assert deployed is not None
    assert asked is not None
    return deployed, asked


def of_api(points: Mapping[Asked | None, Mapping[int, float]], tier: str | None = None, **more: Any) -> list[Verdict]:
    deployed, asked = api(tier)
    return list(api_verdicts(evidence(points, **more), deployed, asked, around("prod", tier)))


def of_function(found: Evidence) -> Verdict:
    (verdict,) = function_verdicts(found, around())
    return verdict


def of_queue(found: Evidence) -> Verdict:
    (verdict,) = queue_verdicts(found, around())
    return verdict


def test_more_than_the_methods_let_through() -> None:
    """72,000 a minute are 1,200 a second, above the 1,000 of a method; with a quarter more 1,500 and 2,500 at once."""
    _, asked = api()
    logged = {"429": TenantCounts("requests answered with 429", {("", "GET /a"): 8, ("acme", "GET /b"): 2})}
    (verdict,) = of_api({asked.throttled: {4: 5000}, asked.requests: {4: 72_000}}, tenants=logged)
    assert verdict.reason == METHODS
    assert verdict.changes == (
        SettingChange(("api", "throttle", "rate_per_second"), 1000, 1500),
        SettingChange(("api", "throttle", "burst"), 2000, 2500),
    )
    assert verdict.why == (
        "1,200 requests a second in the worst minute; each method has 1,000",
        "80 % of them are GET /a",
    )
    assert (
        verdict.now[0].command
        == "phase3b doctor prod --patch-out doctor.patch; git apply doctor.patch && phase3b apply prod"
    )


def test_one_customer_sends_too_much() -> None:
    """300 refused in the worst minute, 80 % of them acme's: 100 + 240 a minute, with a quarter more 425."""
    _, asked = api()
    logged = {
        "429": TenantCounts(
            "requests answered with 429", {("acme", "GET /a"): 8, ("globex", "GET /a"): 2}, complete=False
        )
    }
    (verdict,) = of_api({asked.throttled: {4: 300, 3: 10}, asked.requests: {4: 1200}}, tenants=logged)
    assert verdict.reason == CUSTOMER
    assert verdict.whose is not None
    assert verdict.whose.shares == (Share("acme", 80.0), Share("globex", 20.0))
    assert verdict.whose.source == "requests answered with 429 in the API's access log, the first that were read"
    # Whether they may is for a person to say.
    assert verdict.changes == ()
    assert "set api.per_customer.requests_per_minute from 100 to 425" in verdict.permanent
    assert verdict.now[0].command == (
        'aws --region us-east-1 apigateway update-usage-plan --usage-plan-id "$(aws --region us-east-1 apigateway get-usage-plans '
        "--query 'items[?name=='\"'\"'securebase-prod-phase3b-customers'\"'\"'].id' --output text)\" --patch-operations "
        "op=replace,path=/throttle/rateLimit,value=7.0833 op=replace,path=/throttle/burstLimit,value=200"
    )


def test_whose_it_is_may_not_be_known_and_then_nothing_is_proposed() -> None:
    _, asked = api()
    (verdict,) = of_api({asked.throttled: {4: 300}, asked.requests: {4: 1200}})
    assert (verdict.reason, verdict.changes, verdict.now) == (CUSTOMER, (), ())
    assert verdict.whose is not None
    assert verdict.whose.unknown_because == "the API's access log was not read"
    logged = {"429": TenantCounts("requests answered with 429", {("", "GET /a"): 9})}
    (verdict,) = of_api({asked.throttled: {4: 300}, asked.requests: {4: 1200}}, tenants=logged)
    assert verdict.whose is not None
    assert (
        verdict.whose.unknown_because
        == "none of the 9 requests answered with 429 in the API's access log names a tenant"
    )


def test_what_the_firewall_blocks_is_not_counted_twice() -> None:
    _, asked = api("scale")
    assert asked.blocked is not None
    points = {asked.throttled: {4: 300}, asked.blocked: {4: 300}, asked.requests: {4: 1200}}
    (verdict,) = of_api(points, "scale")
    assert (verdict.reason, verdict.events, verdict.changes) == (FIREWALL, 300, ())
    points[asked.blocked] = {4: 100}
    assert [(each.reason, each.events) for each in of_api(points, "scale")] == [(FIREWALL, 100), (CUSTOMER, 200)]


def test_reserved_concurrency_by_hand() -> None:
    """900 ran and 300 were refused in a minute, 20 a second; of 8 s each, 160 at a time; with a quarter more 200."""
    found = evidence(
        {
            TICKETS.throttles: {6: 300},
            TICKETS.executions: {6: 100},
            TICKETS.invocations: {6: 900},
            TICKETS.duration: {6: 8000},
        },
        reserved={TICKETS.name: 100},
    )
    verdict = of_function(found)
    assert verdict.reason == RESERVED
    assert "1,200 invocations were asked for in it, retries included" in verdict.why
    # 1,000 of the account less 100 for the rest and all that is reserved leave none: AWS is asked for what is missing.
    assert verdict.changes == ()
    assert verdict.now[0].command == (
        "aws service-quotas request-service-quota-increase --region us-east-1 --service-code lambda --quota-code L-B99A9384 "
        "--desired-value 1100"
    )


def test_the_concurrency_of_another_function_is_not_taken() -> None:
    """scale reserves 500 of 900 (200, 100, 50, 200, 25, 25 are 600): there are 300 left, and 200 becomes 252."""
    made = around("prod", "scale")
    found = evidence(
        {
            TICKETS.throttles: {6: 5},
            TICKETS.executions: {6: 200},
            TICKETS.duration: {6: 10},
            TICKETS.invocations: {6: 5},
        },
        reserved={TICKETS.name: 200},
    )
    (verdict,) = function_verdicts(found, made)
    assert verdict.changes == (SettingChange(("functions", "support_tickets", "reserved_concurrency"), 200, 252),)
    assert verdict.now[0].command == (
        "aws --region us-east-1 lambda put-function-concurrency --function-name securebase-prod-support-tickets "
        "--reserved-concurrent-executions 252"
    )


@pytest.mark.parametrize(
    ("reason", "points", "reserved"),
    [
        (RESERVED, {TICKETS.throttles: {6: 3}, TICKETS.executions: {5: 100}}, 100),
        (RESERVED, {TICKETS.throttles: {6: 3}}, 0),
        # 100 executions may have 1,000 requests a second: 60,000 a minute.
        (
            RESERVED_RATE,
            {TICKETS.throttles: {6: 3}, TICKETS.executions: {6: 40}, TICKETS.invocations: {6: 60_000}},
            100,
        ),
        (NOT_KNOWN, {TICKETS.throttles: {6: 3}, TICKETS.executions: {6: 40}, TICKETS.invocations: {6: 59_999}}, 100),
        (ACCOUNT, {TICKETS.throttles: {6: 3}, CLAIMED_EXECUTIONS: {6: 1000}}, None),
        (NOT_KNOWN, {TICKETS.throttles: {6: 3}, CLAIMED_EXECUTIONS: {6: 999}}, None),
        (NOT_KNOWN, {TICKETS.throttles: {6: 3}}, None),
    ],
)
def test_each_limit_of_lambda(reason: str, points: dict[Asked | None, dict[int, float]], reserved: int | None) -> None:
    verdict = of_function(evidence(points, reserved={TICKETS.name: reserved}))
    assert verdict.reason == reason
    assert (verdict.changes == ()) or reason != NOT_KNOWN


def test_a_function_that_is_switched_off_in_aws() -> None:
    verdict = of_function(evidence({TICKETS.throttles: {6: 3}}, reserved={TICKETS.name: 0}))
    assert verdict.text == "it is switched off: its reserved concurrency is 0"
    assert verdict.why[0] == "0 are reserved for it in AWS, and capacity.yaml says 100: an apply restores it"
    assert verdict.now[0].command == "phase3b apply prod"


def behind(points: Mapping[Asked | None, Mapping[int, float]], **more: Any) -> Evidence:
    return evidence({QUEUE.oldest: {8: 200, 7: 400, 6: 460}, QUEUE.waiting: {7: 500}, **points}, **more)


@pytest.mark.parametrize(
    ("reason", "points", "state"),
    [
        (OFF, {}, "Disabled"),
        (IN_FLIGHT, {QUEUE.in_flight: {7: 120_000}}, "Enabled"),
        (THROTTLED, {DELIVERY.throttles: {7: 40}, QUEUE.deleted: {7: 3}}, "Enabled"),
        # Above 5 % of its invocations, the objective's critical level.
        (FAILING, {DELIVERY.errors: {7: 6}, DELIVERY.invocations: {7: 100}}, "Enabled"),
        (NOT_KNOWN, {DELIVERY.errors: {7: 5}, DELIVERY.invocations: {7: 100}}, "Enabled"),
        (MAXIMUM, {DELIVERY.executions: {7: 12}, QUEUE.deleted: {7: 30}}, "Enabled"),
        (NOT_KNOWN, {DELIVERY.executions: {7: 11}}, "Enabled"),
        (NOT_KNOWN, {}, "Enabled"),
    ],
)
def test_each_cause_of_a_queue(reason: str, points: dict[Asked | None, dict[int, float]], state: str) -> None:
    verdict = of_queue(behind(points, readers={QUEUE.name: QueueReader("u-1", state)}))
    assert (verdict.reason, verdict.text) == (reason, "the oldest message waited 460 s")
    # From the first minute above the 300 s of the objective's warning.
    assert (verdict.since, verdict.until, verdict.worst_minute_events) == (
        "2026-11-29T11:53Z",
        "2026-11-29T11:54Z",
        460,
    )


def test_a_reader_that_is_off_is_switched_on_and_one_at_its_maximum_gets_more() -> None:
    reader = {QUEUE.name: QueueReader("u-1", "Disabled")}
    command = "aws --region us-east-1 lambda update-event-source-mapping --uuid u-1"
    assert of_queue(behind({}, readers=reader)).now[0].command == f"{command} --enabled"
    reader = {QUEUE.name: QueueReader("u-1", "Enabled")}
    verdict = of_queue(behind({DELIVERY.executions: {7: 12}}, readers=reader))
    # One more than the 12 that it may, with a quarter more: 16.25.
    assert verdict.now[0].command == f"{command} --scaling-config MaximumConcurrency=17"
    path = ("queues", "webhook_deliveries", "consumer", "maximum_concurrency")
    assert verdict.changes == (SettingChange(path, 12, 17, of_service=True),)


def test_a_queue_within_its_objective_is_not_behind() -> None:
    assert list(queue_verdicts(evidence({QUEUE.oldest: {8: 300}}), around())) == []
