"""What a run costs on AWS, by hand; what is not known of it; what is refused for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.errors import Problem
from phase3b.load.arrivals import Stretch
from phase3b.load.destination.refusals import not_owned, too_expensive, too_long
from phase3b.load.destination.run_cost import RunCost, RunCostLine, run_cost
from phase3b.load.order import Order, Users
from phase3b.load.ordered import ordered
from phase3b.load.target import planned_target
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan
from phase3b.pricing.prices.prices import Prices, prices_of

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
ARTIFACTS = described(CAPACITY)
SETTINGS = CAPACITY.load.settings


@pytest.fixture(scope="module")
def deployment() -> Deployment:
    return resolve(CAPACITY, "prod", "starter")


@pytest.fixture(scope="module")
def prices() -> Prices:
    return prices_of("us-east-1")


def order(deployment: Deployment, scenario: str) -> Order:
    return ordered(CAPACITY, deployment, scenario, planned_target("prod", local=False), ARTIFACTS.schemas, 1)


def cost_of(deployment: Deployment, made: Order, prices: Prices) -> RunCost:
    return run_cost(plan(deployment, ARTIFACTS), made, prices)


def amounts(cost: RunCost) -> dict[str, float | None]:
    return {each.what: each.quantity for each in cost.lines}


def test_requests_and_invocations_by_hand(deployment: Deployment, prices: Prices) -> None:
    """1,000 lists of tickets in 100 s by 4 tenants, without warm-up."""
    made = order(deployment, "mixed")
    (session,) = (each for each in made.sessions if each.name == "support_agent")
    one = replace(session, weight=1, requests=(session.requests[0],))
    made = replace(
        made,
        sessions=(one,),
        prepare=(),
        stretches=(Stretch(100, 10, 10),),
        tenants=made.tenants[:4],
        warm_up_seconds=0.0,
    )
    cost = cost_of(deployment, made, prices)
    assert cost.requests == 1000
    by_what = amounts(cost)
    assert by_what["API Gateway requests"] == 1000
    # Of 100 invocations of the tier, 30 + 12 + 3 + 2 are of requests; 18 of notifications, 8 of webhooks and 7 deliveries follow.
    follow = 1000 * (18 + 8 + 7) / 47
    api = deployment.api
    assert api is not None
    verdicts = 4 * (-(-100 // api.definition.authorizer.cache_seconds) + 1)
    assert by_what["Lambda invocations"] == pytest.approx(1000 + follow + verdicts)
    line = next(each for each in cost.lines if each.what == "API Gateway requests")
    assert line.usd == pytest.approx(1000 * 0.0000035)
    assert cost.unknown == ()
    # What may be sent for ten times as much.
    assert cost.most_requests(cost.usd * 10) in (9_999, 10_000)


def test_a_closed_model_is_as_fast_as_its_pauses_and_functions(deployment: Deployment, prices: Prices) -> None:
    """10 users for 100 s, whose session is a pause of 1.7 s and a function of 0.3 s: 50 sessions each."""
    made = order(deployment, "mixed")
    (session,) = (each for each in made.sessions if each.name == "support_agent")
    one = replace(session, weight=1, requests=(replace(session.requests[0], think_seconds=1.7),))
    made = replace(made, sessions=(one,), prepare=(), stretches=(), users=Users(10, 100, None), warm_up_seconds=0.0)
    assert cost_of(deployment, made, prices).requests == 500
    # So many sessions are so many, however long they take.
    assert cost_of(deployment, replace(made, users=Users(10, None, 70)), prices).requests == 70


def test_auto_scaling_that_follows_is_paid_by_the_hour(deployment: Deployment, prices: Prices) -> None:
    quiet, loud = (
        cost_of(deployment, replace(order(deployment, "mixed"), stretches=(Stretch(60, rate, rate),)), prices)
        for rate in (0.1, 200)
    )
    key = "DynamoDB write capacity-hours more than now"
    assert amounts(quiet)[key] == 0
    found = amounts(loud)[key]
    assert found is not None
    # 16 minutes and a quarter of an hour are one hour of what provisioned tables and indexes may have at most.
    assert 0 < found <= (100 - 25) * 3 + (50 - 10) + (200 - 50) * 2


def test_listeners_cost_minutes_and_messages(deployment: Deployment, prices: Prices) -> None:
    made = order(deployment, "notification_storm")
    by_what = amounts(cost_of(deployment, made, prices))
    assert by_what["WebSocket messages"] == pytest.approx(16.7 * 65)
    assert by_what["WebSocket connection minutes"] == 1000 * (2 + 1)


def test_what_is_not_known_is_no_sum(deployment: Deployment, prices: Prices) -> None:
    made = order(deployment, "mixed")
    without = replace(prices, by_key={key: each for key, each in prices.by_key.items() if key != "lambda.request"})
    cost = cost_of(deployment, made, without)
    assert [each.what for each in cost.unknown] == ["Lambda invocations"]
    assert cost.usd == pytest.approx(cost_of(deployment, made, prices).usd, rel=0.1)
    nothing = cost_of(
        replace(deployment, assumptions=None), replace(made, stretches=(), users=Users(5, 10, None)), prices
    )
    assert nothing.requests is None
    assert nothing.unknown
    assert nothing.most_requests(10) is None


def texts(problems: object) -> list[str]:
    assert hasattr(problems, "__iter__")
    return [str(each) for each in problems if isinstance(each, Problem)]


def test_refusals(deployment: Deployment) -> None:
    assert texts(not_owned("prod", "prod")) == []
    assert texts(not_owned("prod", None)) == [
        "this run goes to prod, which is not local. If you may load it, say so: --i-own-this prod. [P3B-LOAD-NOT-OWNED]"
    ]
    assert "P3B-LOAD-NOT-OWNED" in texts(not_owned("prod", "Prod"))[0]
    # As long as is allowed, without the warm-up.
    assert texts(too_long(order(deployment, "soak"), SETTINGS, allowed=False)) == []
    shorter = SETTINGS.model_copy(update={"longest_seconds": 3599})
    assert texts(too_long(order(deployment, "soak"), shorter, allowed=False)) == [
        "soak takes 3,600 s, more than the 3,599 s of load.settings.longest_seconds. Allow it: --longest 3600. [P3B-LOAD-LONGEST]"
    ]
    assert "the 3,599 s of --longest. Allow" in texts(too_long(order(deployment, "soak"), shorter, allowed=True))[0]
    tiny = SETTINGS.model_copy(update={"longest_seconds": 1})
    assert texts(too_long(order(deployment, "ticket_spike"), tiny, allowed=False)) == []


def test_a_cost_above_the_limit_and_one_that_nobody_knows() -> None:
    known = RunCost(100, (RunCostLine("requests", "a.b", 100, 12.3),))
    unknown = RunCost(100, (*known.lines, RunCostLine("others", "c.d", 5, None, "prices/x.yaml has no price c.d")))
    limit = SETTINGS.model_copy(update={"most_usd": 20.0})
    assert texts(too_expensive(known, limit, allowed=False)) == []
    assert texts(too_expensive(known, SETTINGS, allowed=False)) == [
        (
            "this run would cost about $12.30 on AWS, more than the $10.00 that it may (load.settings.most_usd). Allow it: --most-usd 13; "
            "or send less: lower the arrivals of the scenario. [P3B-LOAD-COST]"
        )
    ]
    assert texts(too_expensive(unknown, limit, allowed=False)) == [
        (
            "what this run costs on AWS is not known: $12.30 at least, and others: prices/x.yaml has no price c.d. Add what is missing, or "
            "name an amount that you accept: --most-usd 20. [P3B-LOAD-COST-UNKNOWN]"
        )
    ]
    assert texts(too_expensive(unknown, limit, allowed=True)) == []
    assert "at least $12.30" in texts(too_expensive(unknown, SETTINGS, allowed=True))[0]
