"""How many samples an alarm has in its tier: by hand, for every tier of the shipped file, and for any load."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.rules.objective_rules import counted_seconds
from phase3b.capacity.service.expected_events import expected_events
from phase3b.errors import Phase3bError
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms, watches
from phase3b.plan.alarms.replaced import replaced_alarms
from phase3b.plan.alarms.sample_page import as_json, page, samples
from phase3b.plan.alarms.samples import STANDS_IN, Fitted
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, AlarmKind
from phase3b.validity.inert_alarms import unfit_in
from phase3b.validity.judged import judged

FILE = Path(__file__).parents[4] / "capacity.yaml"
SOURCE = FILE.parent / "lambda_src"
CAPACITY = load(FILE)
TIERS = tier_deployments(CAPACITY, "prod")
LEVELS = ("warning", "critical")


def names(deployment: Deployment) -> Names:
    return Names(deployment.project, deployment.name, deployment.component)


def found(deployment: Deployment) -> dict[str, Fitted]:
    return {each.watch.name: each for each in watches(deployment, names(deployment))}


@pytest.mark.parametrize("tier", TIERS)
def test_none_is_inert_in_any_tier(tier: str) -> None:
    every = found(TIERS[tier])
    verdicts = {
        (name, level): each.evaluated(level) for name, each in every.items() for level in each.watch.levels(LEVELS)
    }
    replaced = {key for key, enough in verdicts.items() if not enough}
    assert all(verdicts[key] is False and every[key[0]].watch.kind in STANDS_IN for key in replaced)
    # What is not written is noticed by what is.
    written = {each.address.name for each in alarms(TIERS[tier], names(TIERS[tier]))}
    assert written == {f"{name}_{level}" for name, level in verdicts} - {f"{name}_{level}" for name, level in replaced}
    for function in TIERS[tier].functions:
        assert {
            f"{function.name}_{kind}_{level}"
            for kind in ("function_error_share", "duration_average")
            for level in LEVELS
        } <= written
    assert list(unfit_in(CAPACITY, "prod", tier)) == []


def test_every_kind_is_in_some_tier() -> None:
    kinds = {each.watch.kind for deployment in TIERS.values() for each in found(deployment).values()}
    # Of a baseline and of `notifications`, which the shipped file has none of.
    baseline = {"tuned_duration", "tuned_memory", "tuned_cost", "tuned_failed_changes"}
    notified = {"undelivered_alerts", "notifier_errors", "notifier_throttles"}
    # Of a cache without nodes, which none of its tiers has: tests/unit/plan/cache/test_cache_alarms.py.
    serverless = {"cache_throttles", "cache_units"}
    # Of DAX, which none of its tiers has either: tests/unit/plan/dax/test_dax_alarms.py.
    dax = {each for each in get_args(AlarmKind) if each.startswith("dax_")}
    # Of NAT gateways, which no environment of the file has, and of two regions: tests/unit/plan/network/test_network_alarms.py.
    others = {"nat_ports", "nat_drops", "replica_delay"}
    # Of a domain, which none of its environments has: tests/unit/plan/domain/test_domain_alarms.py.
    named = {"unhealthy", "certificate_expiry"}
    assert kinds | others == set(get_args(AlarmKind)) - baseline - notified - serverless - dax - named


# tier, alarm: period, samples in it. 86,400 seconds a day.
BY_HAND = [
    # 30 % of 10,000 invocations a day are 3,000: 10.42 in 300 s, below the 21 that a share of more than 20 needs.
    ("starter", "support_tickets_duration_p95", 300, 10.42),
    ("starter", "support_tickets_function_error_share", 900, 31.25),
    # 3 %: 300 a day, 1.04 in 300 s and 12.5 in an hour; 21 need three hours.
    ("starter", "cost_forecasting_duration_average", 900, 3.125),
    ("starter", "cost_forecasting_function_error_share", 10800, 37.5),
    # 30 % + 40 % of 30 % + 3 % + 20 % of 10 % = 47 % of the invocations are REST requests: 4,700 a day.
    ("starter", "api_server_errors", 3600, 195.8),
    ("business", "api_server_errors", 300, 163.2),
    # 100 customers, 8 hours, 10 messages: 8,000 a day, 27.8 in 300 s; more than 50 in 900 s.
    ("starter", "websocket_execution_errors", 900, 83.33),
    # 4 updates of each of 50 tickets a day: 200, 8.33 in an hour.
    ("starter", "support_tickets_update_item_latency", 3600, 8.333),
    # Every tenth of 2,000,000 invocations reads whom to push to.
    ("enterprise", "connections_query_latency", 300, 694.4),
    # A floor of 25 units a second: 1,500 a minute before the first is throttled.
    ("starter", "support_tickets_read_throttles", 60, 1500),
    # 100 at a time, each for 300 ms: 333 a second.
    ("starter", "support_tickets_function_throttles", 60, 20000),
    ("starter", "failed_events_kept", 60, 1),
    # 80 % of 100 at a time, each for 300 ms: 267 a second.
    ("starter", "support_tickets_function_concurrency", 60, 16000),
    # A level every five minutes and every minute.
    ("starter", "account_read_units", 300, 1),
    ("starter", "account_claimed_concurrency", 60, 1),
]


@pytest.mark.parametrize(("tier", "alarm", "period", "expected"), BY_HAND)
def test_by_hand(tier: str, alarm: str, period: int, expected: float) -> None:
    each = found(TIERS[tier])[alarm]
    assert each.watch.threshold.period_seconds == period
    assert each.samples == pytest.approx(expected, rel=1e-3)


# tier, alarm: periods that are judged, how many of them must be bad.
PERIODS = [
    # 2 x 300 s, over an hour: one.
    ("starter", "api_server_errors", 1, 1),
    ("starter", "support_tickets_update_item_latency", 1, 1),
    # 3 x 300 s are as long as 900 s; in their own period they stay three.
    ("starter", "webhook_delivery_memory", 1, 1),
    ("starter", "support_tickets_memory", 3, 3),
]


@pytest.mark.parametrize(("tier", "alarm", "periods", "datapoints"), PERIODS)
def test_an_outage_rings_in_the_first_long_period(tier: str, alarm: str, periods: int, datapoints: int) -> None:
    threshold = found(TIERS[tier])[alarm].watch.threshold
    assert (threshold.evaluation_periods, threshold.datapoints) == (periods, datapoints)


def test_an_older_file_is_read_and_told_what_is_judged_no_more(tmp_path: Path) -> None:
    new = (
        "      client_error_percent: {warning: 5, critical: 20, period_seconds: 300, evaluation_periods: 2, datapoints: 2,"
        " min_samples: 50}\n"
    )
    old = "      client_errors_per_minute: {warning: 60, critical: 600, period_seconds: 60, evaluation_periods: 5, datapoints: 5}\n"
    samples_ = "  longer_periods_seconds: [900, 3600, 10800]\n"
    capacity = parse(changed((new, old), (samples_, "")), "c.yaml")
    # What it does not write is as in the file that comes with phase3b.
    assert [each.watch for each in found(resolve(capacity, "prod")).values()] == [
        each.watch for each in found(resolve(CAPACITY, "prod")).values()
    ]
    (told,) = problems(tmp_path, (new, old), (samples_, ""))
    assert told.endswith(
        " objectives.thresholds.websocket.client_errors_per_minute: it is judged no more: a small tier has fewer messages a"
        " minute than it counts. Remove it, and write client_error_percent (percent of the messages; 5 and 20 are used now)"
        " where you want others. [P3B-THRESHOLD-OBSOLETE]"
    )


def test_a_count_that_all_requests_do_not_reach_is_replaced() -> None:
    """10.42 invocations in five minutes can't fail more than 50 times, nor eleven; 52.08 can fail 51 times."""
    small, larger = (found(TIERS[tier])["support_tickets_function_errors"] for tier in ("starter", "growth"))
    assert [small.needed(level) for level in LEVELS] == [11, 51]
    assert [small.stand_in(level) for level in LEVELS] == ["function_error_share"] * 2
    assert [larger.stand_in(level) for level in LEVELS] == [None, None]
    # Without functions nothing stands in for the errors of users.
    alone = replace(TIERS["starter"], functions=())
    assert found(alone)["dynamodb_user_errors"].evaluated("critical") is False
    assert found(alone)["dynamodb_user_errors"].stand_in("critical") is None


def test_what_is_not_written_is_told_with_what_stands_in() -> None:
    """The written and the replaced are all that is watched; of 0.0347 requests in five minutes no average can be told."""
    for deployment in TIERS.values():
        written = {each.address.name for each in alarms(deployment, names(deployment))}
        replaced = {each.name for each in replaced_alarms(deployment, names(deployment))}
        every = {f"{name}_{level}" for name, each in found(deployment).items() for level in each.watch.levels(LEVELS)}
        assert written.isdisjoint(replaced)
        assert written | replaced == every
    told = {each.name: each for each in replaced_alarms(TIERS["starter"], names(TIERS["starter"]))}
    one = told["webhooks_delete_item_latency_critical"]
    assert (one.level, one.needed, one.period_seconds, one.stands_in) == ("critical", 3, 300, "duration_average")
    assert one.samples == pytest.approx(10_000 * 0.001 * 300 / 86_400)
    assert len(told) == 78


def test_the_period_that_is_advised_is_enough_and_a_shorter_one_is_not(tmp_path: Path) -> None:
    """3 % of 5,000 invocations are 150 a day: 21 of them need 12,096 s, in whole minutes 12,120."""
    load_ = (
        "tickets_per_day: 50, invocations_per_day: 10000",
        "tickets_per_day: 50, invocations_per_day: 5000",
    )
    told = problems(tmp_path, load_)
    assert len(told) == 2
    assert all("Add 12120 or more to objectives.longer_periods_seconds" in each for each in told)
    periods = "longer_periods_seconds: [900, 3600, 10800]"
    assert problems(tmp_path, load_, (periods, periods.replace("10800", "10800, 12120"))) == []
    assert len(problems(tmp_path, load_, (periods, periods.replace("10800", "10800, 12060")))) == 2


def test_what_nothing_is_assumed_of_is_unknown_and_written_as_it_stands() -> None:
    nothing = replace(TIERS["starter"], assumptions=None)
    each = found(nothing)["support_tickets_function_error_share"]
    assert (each.samples, each.evaluated("critical"), each.watch.threshold.period_seconds) == (None, None, 300)
    expected = sum(len(each.watch.levels(LEVELS)) for each in found(nothing).values())
    assert len(alarms(nothing, names(nothing))) == expected > len(found(nothing))


def test_a_function_that_is_not_assumed_leaves_the_apis_requests_unknown() -> None:
    whole = TIERS["starter"]
    assert whole.assumptions is not None
    few = {name: each for name, each in whole.assumptions.functions.items() if name != "webhook_manager"}
    fits = found(replace(whole, assumptions=whole.assumptions.model_copy(update={"functions": few})))
    of_the_api = {"client_errors", "server_errors", "api_latency", "throttled_requests", "no_requests"}
    seen = [each.samples for each in fits.values() if each.watch.kind in of_the_api]
    assert seen
    assert set(seen) == {None}
    assert fits["webhook_manager_function_error_share"].samples is None
    assert fits["support_tickets_function_error_share"].samples is not None


def changed(*edits: tuple[str, str]) -> str:
    text = securebase()
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def problems(tmp_path: Path, *edits: tuple[str, str]) -> list[str]:
    file = tmp_path / "capacity.yaml"
    file.write_text(changed(*edits), "utf-8")
    return [str(each).removeprefix(f"{tmp_path}/") for each in judged(file, SOURCE).problems]


LONGER = ("longer_periods_seconds: [900, 3600, 10800]", "longer_periods_seconds: []")


def line_of(text: str, key: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(key))


def test_an_inert_alarm_is_a_problem_of_the_file_at_its_place(tmp_path: Path) -> None:
    found_ = problems(tmp_path, LONGER)
    at = line_of(changed(LONGER), "      server_error_percent: ")
    assert (
        f"capacity.yaml:{at}:7 objectives.thresholds.api.server_error_percent: the critical alarm"
        " api_server_errors_critical of dev can never fire in the tier starter: it needs 51 samples in 300 s, and has 16.3."
        " Add 960 or more to objectives.longer_periods_seconds, lower what it needs, or correct service.assumptions. [P3B-ALARM-SAMPLES]"
    ) in found_
    # dev has critical alarms alone, staging and prod both levels; each that is too short is told, one for each number.
    expected = [
        (each.watch.rule, environment, each.watch.name, level)
        for environment in CAPACITY.environments
        for deployment in (resolve(parse(changed(LONGER), "c.yaml"), environment),)
        for each in watches(deployment, names(deployment))
        for level in each.watch.levels(deployment.environment.alarm_levels)
        if each.evaluated(level) is False and each.stand_in(level) is None
    ]
    rules = Counter(rule for rule, *_ in expected)
    assert len(found_) == len(rules) < len(expected)
    assert sum(int(more[1]) for each in found_ if (more := re.search(r"\(and (\d+) more", each))) == sum(
        number - 1 for number in rules.values()
    )


def test_operations_are_assumed_of_those_that_are_watched() -> None:
    with pytest.raises(Phase3bError) as raised:
        parse(
            changed(("operations: {PutItem: {requests_per_invocation: 0.025}, ", "operations: {Scan: {}, ")), "c.yaml"
        )
    assert [(each.path, each.what) for each in raised.value.problems] == [
        (
            "service.assumptions.tables.connections.operations.Scan",
            'the service has no operation "Scan"',
        ),
    ]


def loads() -> st.SearchStrategy[tuple[int, int, int]]:
    return st.tuples(st.integers(0, 5_000_000), st.integers(0, 50_000), st.integers(1, 50_000))


def loaded(tier: str, load_: tuple[int, int, int]) -> Deployment:
    deployment = TIERS[tier]
    documented = deployment.tier.documented.model_copy(
        update={"invocations_per_day": load_[0], "tickets_per_day": load_[1]}
    )
    customers = deployment.tier.customers.model_copy(update={"max": load_[2]})
    changed_tier = deployment.tier.model_copy(update={"documented": documented, "customers": customers})
    expected = expected_events(CAPACITY.service, changed_tier, deployment.objectives.thresholds)
    return replace(deployment, tier=changed_tier, expected=expected)


def longer(own: int) -> Iterator[int]:
    """The periods that it may have: its own, and each of the file's that is longer."""
    yield from (period for period in (own, 900, 3600, 10800) if period >= own)


@given(st.sampled_from(list(TIERS)), loads())
def test_for_any_load_each_has_the_shortest_period_that_is_enough(tier: str, load_: tuple[int, int, int]) -> None:
    deployment = loaded(tier, load_)
    before = {each.watch.name: each.watch.threshold for each in found(replace(deployment, assumptions=None)).values()}
    own = {name: threshold.period_seconds for name, threshold in before.items()}
    for name, each in found(deployment).items():
        period = each.watch.threshold.period_seconds
        per_second = each.rate.per_second
        if per_second is None:
            assert each.rate.basis == "event"
            continue
        need = max(each.needed("warning"), each.needed("critical"))
        if counted_seconds(each.watch.rule.rpartition(".")[2]) is not None or each.watch.kind in BURN_KINDS:
            assert period == own[name]
        else:
            # Of an event, one that comes is enough.
            one = each.rate.basis == "event"
            enough = [given_ for given_ in longer(own[name]) if max(per_second * given_, one) >= need]
            assert period == (enough[0] if enough else own[name])
        threshold = each.watch.threshold
        assert threshold.datapoints <= threshold.evaluation_periods
        # As many as are as long together, and none more.
        long = before[name].evaluation_periods * own[name]
        assert (threshold.evaluation_periods - 1) * period < long <= threshold.evaluation_periods * period
    inert = {
        f"{each.watch.name}_{level}" for each in found(deployment).values() for level in each.watch.levels(LEVELS)
        if each.samples is not None and each.samples < each.needed(level)
    }  # fmt: skip
    written = {each.address.name for each in alarms(deployment, names(deployment))}
    told = {each.alarm for each in unfit_in(_with(deployment), "prod", tier) if each.fault == "too few"}
    # Each that can't fire is replaced, or a problem of the file.
    assert inert == (inert - written) | (inert & told)
    assert told <= inert


def _with(deployment: Deployment) -> Capacity:
    tiers = {**CAPACITY.tiers, deployment.tier_name: deployment.tier}
    return replace(CAPACITY, tiers=tiers, environment_tiers=dict.fromkeys(CAPACITY.environments, tiers))


def test_the_page_and_the_data_are_up_to_date(root: Path) -> None:
    assert (root / "docs/alarm-samples.md").read_text("utf-8") == page(CAPACITY), "run: make docs"
    assert (root / "docs/alarm-samples.json").read_text("utf-8") == as_json(CAPACITY), "run: make docs"


def test_the_data_have_every_alarm_of_every_tier_with_its_verdict() -> None:
    rows = samples(CAPACITY)
    assert json.loads(as_json(CAPACITY)) == rows
    verdicts = {
        (row["alarm"], tier, level, each[level]["verdict"])
        for row in rows
        for tier, each in row["tiers"].items()
        for level in LEVELS
        if level in each
    }
    assert len(verdicts) == sum(
        len(each.watch.levels(LEVELS)) for deployment in TIERS.values() for each in found(deployment).values()
    )
    assert {verdict for _, _, _, verdict in verdicts} == {"evaluated", "replaced"}
    p95 = next(row for row in rows if row["alarm"] == "support_tickets_duration_p95")
    # 200 samples say a p95: 104 in business do not, 521 in scale do.
    assert [each["judged"] for each in p95["tiers"].values()] == ["Average"] * 3 + ["p95"] * 3
