"""Whether the API's cache is worth its hours: by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phase3b.capacity.model.assumptions import PercentAssumption
from phase3b.plan.apis.records import RestStage
from phase3b.tuning.report.advice import Advice, NotAdvised, NotKnown, Setting
from phase3b.tuning.report.from_cache import answered_share, of_the_cache, without_cache
from phase3b.tuning.report.situation import Situation

# 40 % of the requests may be answered, and 60 % of those are: a function sees 76 of a hundred.
ANSWERED = 0.24


def test_what_requests_cause_without_a_cache(at: Situation) -> None:
    assumed = at.base.deployment.assumptions
    assert assumed is not None
    assert answered_share(assumed) == pytest.approx(ANSWERED)
    found = without_cache(assumed, ANSWERED)
    more = 24 / 76
    assert found.invocations == pytest.approx(
        {
            "support_tickets": 1 + more,
            "notification_handler": 1 + 0.4 * more,
            "cost_forecasting": 1 + more,
            "webhook_manager": 1 + 0.2 * more,
            "webhook_delivery": 1,
            "authorizer": 1,
        }
    )
    # 30 + 12 + 3 + 2 of a hundred invocations are caused by requests.
    assert found.reads == pytest.approx(1 + 0.47 * more)
    unknown = assumed.model_copy(update={"cacheable_percent": None})
    assert answered_share(unknown) is None


def test_none_is_cheaper_by_its_hours_less_what_it_answers(at: Situation) -> None:
    none, seconds = of_the_cache(at)
    assert isinstance(none, Advice)
    assert isinstance(seconds, NotKnown)
    assert none.settings == (Setting(("environments", "prod", "overrides", "api", "cache"), "0.5 GB", None),)
    after = at.with_changes([none])
    lines = {
        of: {(each.resource, each.component): each.monthly_usd for each in bill.lines}
        for of, bill in (("before", at.bill), ("after", after.bill))
    }
    gone = {key: usd for key, usd in lines["before"].items() if key not in lines["after"]}
    # The cache itself, 730 hours at $0.02; its hits' alarms, two of three metrics each.
    assert sorted(component for _, component in gone) == [
        "alarm on metric math",
        "alarm on metric math",
        "cache of 0.5 GB",
    ]
    assert sum(gone.values()) == pytest.approx(730 * 0.02 + 2 * 3 * 0.1)
    # As much is asked of the API as before; of support_tickets 24 / 76 more is invoked.
    stage = next(each for each in at.plan.records if isinstance(each, RestStage))
    assert lines["after"][str(stage.address), "requests"] == lines["before"][str(stage.address), "requests"]
    tickets = ("aws_lambda_function.support_tickets", "requests")
    assert lines["after"][tickets] == pytest.approx(lines["before"][tickets] * 100 / 76)
    assert none.monthly_usd == pytest.approx(sum(lines["before"].values()) - sum(lines["after"].values()))
    assert (none.confidence, none.of) == ("assumed", "REST API, none")
    assert "a cache answers 24 % of the requests" in none.basis


def test_where_its_hits_are_measured_it_is_modelled(at: Situation) -> None:
    assert measured_at(at, hits=60).confidence == "modelled"
    # Of requests that cost little, even all of them are worth less than the hours: none is always advised here.
    assert (measured_at(at, hits=99).monthly_usd or 0) < (measured_at(at, hits=1).monthly_usd or 0)


def measured_at(at: Situation, hits: float) -> Advice:
    assumed = at.base.deployment.assumptions
    assert assumed is not None
    assumption = PercentAssumption.model_validate(
        {"value": hits, "reason": "r", "measured": {"source": "CloudWatch", "date": "2026-11-30"}}
    )
    deployment = replace(at.base.deployment, assumptions=assumed.model_copy(update={"cache_hit_percent": assumption}))
    target = replace(at.priced.priced_target, deployment=deployment)
    there = replace(at, priced=replace(at.priced, priced_target=target))
    found = next(iter(of_the_cache(there)))
    assert isinstance(found, Advice)
    return found


def test_what_is_not_known_is_said(at: Situation) -> None:
    assumed = at.base.deployment.assumptions
    assert assumed is not None
    deployment = replace(at.base.deployment, assumptions=assumed.model_copy(update={"cacheable_percent": None}))
    target = replace(at.priced.priced_target, deployment=deployment)
    (found,) = of_the_cache(replace(at, priced=replace(at.priced, priced_target=target)))
    assert isinstance(found, NotKnown)
    assert found.command == "phase3b calibrate --from-cloudwatch prod --days 7"
    assert not isinstance(found, NotAdvised)
