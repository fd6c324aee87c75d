"""Which methods of a REST API publish metrics of their own, and what they cost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from priced_plan import capacity, chosen, terms

from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.apis.records import MethodSettings, RestApi
from phase3b.plan.cloudwatch.measures import Measure, Statistic
from phase3b.plan.cloudwatch.metrics import MetricSeries
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.plan import plan
from phase3b.pricing.bill import bill
from phase3b.pricing.priced_target import PricedTarget
from phase3b.pricing.savings.plan_savings import detailed_metrics_savings
from phase3b.pricing.savings.saving import Baseline, Saving
from phase3b.pricing.usage.published_metrics import answers_browsers, cached_methods, called_methods
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_estimate import estimated

LAMBDA = {"x-amazon-apigateway-integration": {"type": "aws_proxy"}}
REFUSES = {"x-amazon-apigateway-integration": {"type": "mock", "responses": {"default": {}}}}
ANSWERS = {"x-amazon-apigateway-integration": {"type": "mock", "responses": {"default": {}, "204": {}}}}
ANY = "x-amazon-apigateway-any-method"
CACHED = 2
# What a series of one method or route has beside those of its stage.
DETAILED = {"Method", "Resource", "Route"}


def detailed() -> PricedTarget:
    """Prod with detailed metrics."""
    target = chosen()
    on = replace(target.deployment, tier=target.deployment.tier.model_copy(update={"detailed_metrics": True}))
    return replace(target, deployment=on, plan=plan(on, described(capacity())))


def rest_api(target: PricedTarget) -> RestApi:
    return next(each for each in target.plan.records if isinstance(each, RestApi))


def test_methods_that_are_called() -> None:
    """Those with an integration; a mock that answers OPTIONS as OPTIONS; none for the mock that refuses all else."""
    methods = ["get", "post", "put", "patch", "delete", "options", "head"]
    item = {**dict.fromkeys(methods, LAMBDA), ANY: REFUSES, "parameters": [], "summary": "s"}
    paths = {"/a": item, "/b/{id}": {"get": LAMBDA, ANY: ANSWERS}}
    made = replace(rest_api(chosen()), body=json.dumps({"paths": paths}))
    assert sorted(called_methods(made)) == sorted(
        [
            *(f"{each.upper()} /a" for each in methods),
            "GET /b/{id}",
            "OPTIONS /b/{id}",
        ]
    )
    assert answers_browsers(made)
    assert not answers_browsers(replace(made, body=json.dumps({"paths": {"/a": {"get": LAMBDA, ANY: REFUSES}}})))


def test_two_methods_are_cached() -> None:
    """Lists of tickets and forecasts; a stage without a cache has none, whatever its methods say."""
    assert cached_methods(chosen().plan.records) == CACHED
    assert cached_methods(chosen(tier="starter").plan.records) == 0
    assert sum(1 for each in chosen().plan.records if isinstance(each, MethodSettings)) == 1 + CACHED


def series_of(measure: Measure) -> Iterator[MetricSeries]:
    if isinstance(measure, Statistic):
        yield measure.series
    else:
        yield from (query.series for query in measure.queries)


def usage_of(target: PricedTarget) -> Usage:
    deployment = target.deployment
    return estimated(target.plan, expected_traffic(deployment.tier), deployment.assumptions, 730)


def test_detailed_metrics_by_hand() -> None:
    """27 routes and OPTIONS of their 18 paths: 45 methods x 5, and 2 x 2 of the cache: 229 x $0.30 = $68.70.

    Three routes of the WebSocket API x 6: 18 x $0.30 = $5.40. Together $74.10, which is the saving; nothing where they are off.
    """
    on = detailed()
    names = list(called_methods(rest_api(on)))
    assert (len(names), sum(1 for each in names if each.startswith("OPTIONS "))) == (45, 18)
    usage = usage_of(on)
    made = bill(on.plan, usage, terms())
    of_methods = {line.component: line.monthly_usd for line in made.lines if line.component.startswith("metrics of ")}
    assert of_methods["metrics of methods"] == pytest.approx(68.70)
    assert of_methods["metrics of routes"] == pytest.approx(5.40)
    base = Baseline(on.deployment, on.plan, usage, terms(), made)
    saving = next(each for each in detailed_metrics_savings(base) if isinstance(each, Saving))
    assert saving.monthly_usd == pytest.approx(74.10)


def test_without_detailed_metrics_there_is_nothing_to_pay_or_save() -> None:
    off = chosen()
    usage = usage_of(off)
    made = bill(off.plan, usage, terms())
    assert not {line.component for line in made.lines} & {"metrics of methods", "metrics of routes"}
    assert not list(detailed_metrics_savings(Baseline(off.deployment, off.plan, usage, terms(), made)))


def test_nothing_that_watches_uses_a_method_or_a_route() -> None:
    """No alarm and no widget has a dimension that only detailed metrics are sent with."""
    for tier in capacity().tiers:
        for record in chosen(tier=tier).plan.records:
            if isinstance(record, MetricAlarm):
                dimensions = {name for each in series_of(record.alarm.measure) for name, _ in each.dimensions}
                assert not dimensions & DETAILED, record.address
            elif isinstance(record, Dashboard):
                for widget in json.loads(record.body)["widgets"]:
                    names = set(re.findall(r'"(\w+)"', json.dumps(widget["properties"].get("metrics", []))))
                    assert not names & DETAILED, record.address


def test_traces_of_enterprise_by_hand() -> None:
    """2 million invocations a day, 60.83 million a month: the API has 28,591,667 / 0.76 x 1.1 = 41,382,675 requests.

    Half of them are in each of two regions: 20,691,337. A month has 2,628,000 seconds: as many first ones, and 5 % of the other
    18,063,337: 3,531,167. Webhooks are sent from one region: webhook_delivery, 7 %, has
    4,258,333, none by the API: 2,628,000 + 81,517 = 2,709,517. support_tickets has none of its own, nor has the authorizer.
    """
    usage = usage_of(chosen(tier="enterprise"))
    assert usage.api.traces == pytest.approx(3_531_167, abs=1)
    assert usage.functions["webhook_delivery"].traces == pytest.approx(2_709_517, abs=1)
    assert usage.functions["support_tickets"].traces == 0
    assert usage.functions["authorizer"].traces == 0


def test_a_quiet_api_has_every_request_traced() -> None:
    """What comes less than once a second is the first of its second; where tracing is off there is no line of it."""
    usage = usage_of(chosen(tier="starter"))
    assert usage.api.traces == usage.api.requests
    made = bill(chosen(tier="starter").plan, usage, terms())
    assert not [line for line in made.lines if line.service == "X-Ray"]


def test_provisioned_concurrency_has_no_init() -> None:
    """global provisions support_tickets, which is billed 300 ms; cost_forecasting is billed 1 % of 500 ms more than 1,450."""
    usage = usage_of(chosen(tier="global"))
    assert usage.functions["support_tickets"].duration_ms == 300
    assert usage.functions["cost_forecasting"].duration_ms == pytest.approx(1455)
