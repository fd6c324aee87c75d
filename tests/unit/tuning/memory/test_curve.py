"""The curve of a function: each point worked out by hand, and what holds for any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from memory_made import PRICES, SIZES, invocation, many, terms
from priced_plan import chosen, frozen_prices

from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage
from phase3b.tuning.memory.curve import measured_points, modelled_points, route_curves
from phase3b.tuning.memory.invocation_cost import MonthlyCost, billed, unit_prices, usd_of_million
from phase3b.tuning.memory.lambda_cpu import Work, cpu_share, duration_ms, work_of

works = st.builds(Work, st.floats(0, 1e5), st.floats(0, 1e5))
sizes = st.integers(128, 10_240)


def test_a_vcpu_is_1769_mb_and_one_thread_has_no_more() -> None:
    assert [cpu_share(size) for size in (1769, 3538, 10_240)] == [1, 1, 1]
    assert cpu_share(128) == pytest.approx(0.072357, abs=1e-6)
    # 20 ms of waiting, and 10 ms of a vCPU: at 128 MB these are 10 * 1769 / 128 = 138.203125 ms.
    assert duration_ms(Work(20, 10), 128) == pytest.approx(158.203125)
    assert duration_ms(Work(20, 10), 1769) == duration_ms(Work(20, 10), 3008) == 30


def test_what_an_invocation_did_is_told_from_what_the_machine_did_to_it() -> None:
    # 50 ms in all, 10 of the processor, 15 in which others had it: 25 of waiting. A core of half a vCPU's speed takes twice as long.
    assert work_of(50, 10, 15, 50) == Work(25, 5)
    # Several threads: more of the processor than time that passed.
    assert work_of(10, 18, 0, 100) == Work(0, 18)


@given(work=works, one=sizes, other=sizes)
def test_more_memory_never_takes_longer(work: Work, one: int, other: int) -> None:
    small, large = min(one, other), max(one, other)
    assert duration_ms(work, large) <= duration_ms(work, small)
    assert duration_ms(work, large) >= work.waiting_ms


@given(ms=st.floats(0, 9e5), one=sizes, other=sizes)
def test_where_it_takes_as_long_more_memory_costs_more(ms: float, one: int, other: int) -> None:
    small, large = min(one, other), max(one, other)
    for architecture in ("arm64", "x86_64"):
        assert usd_of_million(small, ms, architecture, PRICES) <= usd_of_million(large, ms, architecture, PRICES)
    assert usd_of_million(small, ms, "arm64", PRICES) <= usd_of_million(small, ms, "x86_64", PRICES)


def test_a_million_at_each_size_by_hand() -> None:
    # 20 ms of waiting and 10 of a vCPU each time. 128 MB: 158.203125 ms are billed as 159; 0.125 GB * 0.159 s = 0.019875 GB-s,
    # times 0.0000133334 and a million: 0.26500133; with 0.20 for a million requests 0.46500133. And so on, for each size.
    expected = {
        128: (158.203125, 159, 0.2 + 0.125 * 159 * 1000 * 0.0000133334),
        256: (20 + 69.1015625, 90, 0.2 + 0.25 * 90 * 1000 * 0.0000133334),
        512: (20 + 34.55078125, 55, 0.2 + 0.5 * 55 * 1000 * 0.0000133334),
        1024: (20 + 17.275390625, 38, 0.2 + 1 * 38 * 1000 * 0.0000133334),
        1769: (30, 30, 0.2 + 1.7275390625 * 30 * 1000 * 0.0000133334),
        3008: (30, 30, 0.2 + 2.9375 * 30 * 1000 * 0.0000133334),
    }
    assert expected[128][2] == pytest.approx(0.46500133, abs=1e-8)
    points = modelled_points(SIZES, [invocation(20, 10)] * 60, terms())
    assert [each.memory_mb for each in points] == list(SIZES)
    for each in points:
        mean, whole, usd = expected[each.memory_mb]
        assert (each.basis, each.count, each.infeasible) == ("modelled", 60, "")
        assert each.mean_ms.found == each.p50_ms.found == each.p99_ms.found == pytest.approx(mean)
        assert each.billed_ms.found == whole
        assert each.usd_per_million["arm64"].found == pytest.approx(usd, rel=1e-9)
        # x86_64: the same GB-seconds at its own price.
        assert each.usd_per_million["x86_64"].found == pytest.approx(
            0.2 + (usd - 0.2) * 0.0000166667 / 0.0000133334, rel=1e-9
        )


def test_durations_are_billed_by_the_millisecond_and_init_as_well() -> None:
    assert [billed(each) for each in (0.2, 1.0, 1.001, 99.5)] == [1, 1, 2, 100]
    # 2 % of the invocations begin cold, with 400 ms of INIT: 8 ms more on average.
    cold = invocation(20, 10, init_ms=400.0)
    (found,) = modelled_points([1769], [*[invocation(20, 10)] * 60, cold], terms(cold_percent=2.0))
    assert found.billed_ms.found == 38
    assert found.mean_ms.found == 30
    assert found.cold_ms is not None
    assert found.cold_ms.found == 430


def test_routes_count_by_their_weights_and_not_by_how_often_they_were_measured() -> None:
    # 90 % are of 10 ms, 10 % of 110: a mean of 20, though each was called 30 times.
    calls = [*[invocation(10, 0)] * 30, *[invocation(110, 0, route="GET /b")] * 30]
    (found,) = modelled_points([512], calls, terms(weights={"GET /a": 9.0, "GET /b": 1.0}))
    assert found.mean_ms.found == pytest.approx(20)
    assert (found.p50_ms.found, found.p95_ms.found) == (10, 110)
    (first, second) = route_curves([128, 512], calls, terms(weights={"GET /a": 9.0, "GET /b": 1.0}), "modelled")
    assert (first.route, first.weight_percent, second.weight_percent) == ("GET /a", 90, 10)
    assert [each.mean_ms.found for each in second.points] == [110, 110]
    # A route without a weight is in no mean, and has a curve of its own.
    (found,) = modelled_points([512], calls, terms(weights={"GET /a": 1.0}))
    assert found.mean_ms.found == 10


def test_a_size_that_is_too_small_for_its_memory_or_its_timeout_says_so() -> None:
    points = modelled_points(SIZES, [invocation(20, 10)] * 60, terms(most_used_mb=110.0, timeout_ms=100.0))
    assert {each.memory_mb: each.infeasible for each in points if each.infeasible} == {
        128: "it uses up to 110 MB: 86 %, and 80 % is too much",
    }
    points = modelled_points(SIZES, [invocation(20, 10)] * 60, terms(timeout_ms=60.0))
    assert {each.memory_mb: each.infeasible for each in points if each.infeasible} == {
        128: "its p99 is 158 ms, and it is ended after 60 ms",
        256: "its p99 is 89 ms, and it is ended after 60 ms",
    }
    # Exactly what is too much is too much.
    points = modelled_points((100, 101), [invocation(20, 10)] * 60, terms(most_used_mb=80.0))
    assert [bool(each.infeasible) for each in points] == [True, False]


def test_of_few_invocations_the_tail_is_not_known() -> None:
    (few,) = modelled_points([512], many(20, 10, count=30), terms())
    (enough,) = modelled_points([512], many(20, 10, count=60), terms())
    assert few.p95_ms.high is None
    assert enough.p95_ms.high is not None
    assert enough.p99_ms.high is None
    assert few.mean_ms.low is not None
    assert few.mean_ms.low < few.mean_ms.found < (few.mean_ms.high or 0)
    (one,) = modelled_points([512], [invocation(20, 10)], terms())
    assert (one.mean_ms.low, one.mean_ms.high) == (None, None)


def test_points_that_were_measured_are_of_their_own_size() -> None:
    calls = [
        *many(20, 10, memory_mb=512),
        *many(20, 5, memory_mb=1024),
        invocation(1, 1, memory_mb=128, outcome="timed out"),
    ]
    points = measured_points(calls, terms())
    assert [(each.memory_mb, each.basis, each.count, each.failed) for each in points] == [
        (512, "measured", 60, 0),
        (1024, "measured", 60, 0),
    ]
    assert points[1].mean_ms.found < points[0].mean_ms.found


def test_what_is_no_warm_success_is_in_no_duration() -> None:
    calls = [*[invocation(20, 10)] * 60, invocation(900, 10, outcome="failed"), invocation(900, 10, init_ms=100.0)]
    (found,) = modelled_points([1769], calls, terms())
    assert (found.count, found.failed, found.mean_ms.found) == (60, 1, 30)


def test_without_prices_only_time_is_known() -> None:
    (found,) = modelled_points([512], many(20, 10), terms(prices=None))
    assert found.usd_per_million == {}
    assert found.monthly_usd is None
    assert unit_prices(frozen_prices()) == PRICES


def test_the_month_is_that_of_the_bill() -> None:
    plan = chosen("prod").plan
    (name, record) = next((each.address.name, each) for each in plan.records if type(each).__name__ == "LambdaFunction")
    usage = Usage.model_validate({"functions": {name: {"invocations": 3e6, "duration_ms": 80.0}}})
    monthly = MonthlyCost(context(plan, usage, "expected", 730, expected_units), frozen_prices())
    assert monthly.invocations(name) == 3e6
    # 3 million requests, and 3 million * 0.04 s * 0.25 GB.
    gb_second = 0.0000133334 if record.architecture == "arm64" else 0.0000166667
    executions = monthly.context.provisioned_concurrency.get(name, 0)
    assert not executions
    assert monthly.usd(name, 256, 40.0) == pytest.approx(0.6 + 3e6 * 0.04 * 0.25 * gb_second)
    assert monthly.usd(name, 256, 40.0, "x86_64") == pytest.approx(0.6 + 3e6 * 0.04 * 0.25 * 0.0000166667)
    unknown = MonthlyCost(context(plan, Usage(), "expected", 730, expected_units), frozen_prices())
    assert unknown.usd(name, 256, 40.0) is None
