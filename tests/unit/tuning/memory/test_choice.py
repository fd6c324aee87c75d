"""Which size is chosen: by hand for functions that wait, that compute, and that do both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from memory_made import SIZES, invocation, many, terms

from phase3b.capacity.tuning.memory_tuning import Strategy
from phase3b.tuning.memory.choice import Objective, Rule, chosen, knee, meeting, steps
from phase3b.tuning.memory.curve import modelled_points
from phase3b.tuning.memory.report import Point

RULE = Rule("arm64", 50.0, 5.0)


def points(waiting_ms: float, cpu_ms: float, used_mb: float | None = None) -> tuple[Point, ...]:
    return modelled_points(SIZES, [invocation(waiting_ms, cpu_ms)] * 60, terms(most_used_mb=used_mb))


@pytest.mark.parametrize(
    ("waiting_ms", "cpu_ms", "expected"),
    [
        # Waits alone: no size is sooner, the smallest is cheapest.
        (100, 0, {"cost": 128, "speed": 128, "balanced": 128}),
        # Computes alone: what it costs is nearly the same up to one vCPU, and it is 14 times as fast there.
        (0, 100, {"speed": 1769, "balanced": 1769}),
        # 20 ms and 10: 0.465, 0.500, 0.567, 0.707, 0.891 dollars for 158, 89, 55, 37, 30 ms.
        # Lost at 50 %: 128: (0 + 4.27) / 2, 256: (0.075 + 1.97) / 2, 512: (0.219 + 0.818) / 2, 1024: (0.52 + 0.243) / 2,
        # 1769: (0.916 + 0) / 2.
        (20, 10, {"cost": 128, "speed": 1769, "balanced": 1024}),
    ],
)
def test_each_strategy(waiting_ms: float, cpu_ms: float, expected: dict[Strategy, int]) -> None:
    assert {each: chosen(points(waiting_ms, cpu_ms), each, RULE).memory_mb for each in expected} == expected


def test_the_weight_of_cost_decides() -> None:
    found = [chosen(points(20, 10), "balanced", Rule("arm64", weight, 5.0)).memory_mb for weight in (0, 50, 90, 100)]
    assert found == [1769, 1024, 256, 128]


def test_the_knee_is_where_the_next_size_gains_too_little() -> None:
    # 100 and 10 ms: 238.2, 169.1, 134.6, 117.3, 110, 110 ms: 29 %, 20 %, 13 %, 6.2 %, 0.
    assert [knee(points(100, 10), percent) for percent in (30, 25, 15, 7, 6, 0)] == [128, 256, 512, 1024, 1769, 3008]
    assert knee(points(100, 0), 5) == 128
    assert knee((), 5) is None


def test_what_can_not_be_had_is_not_chosen() -> None:
    found = chosen(points(100, 0, used_mb=300.0), "cost", RULE)
    assert found.memory_mb == 512
    none = chosen(points(100, 0, used_mb=9000.0), "cost", RULE)
    assert (none.memory_mb, none.why) == (
        None,
        "no size that was tried is large enough for its memory and its timeout",
    )


def test_an_objective_is_met_by_the_cheapest_that_is_sure() -> None:
    there = modelled_points(SIZES, many(20, 10), terms())
    assert meeting(there, Objective("p95", 100), RULE).memory_mb == 256
    assert meeting(there, Objective("p95", 60), RULE).memory_mb == 512
    assert meeting(there, Objective("mean", 60), RULE).memory_mb == 512
    none = meeting(there, Objective("p95", 5), RULE)
    assert (none.memory_mb, none.by) == (None, "p95 <= 5 ms")
    assert none.why.startswith("no size meets it: at best 31.")
    # Of 30 invocations the p95 has no upper end, so nothing is sure of an objective within its interval.
    few = modelled_points(SIZES, many(20, 10, count=30), terms())
    unsure = meeting(few, Objective("p95", 100), RULE)
    assert unsure.memory_mb is None
    assert unsure.why.startswith("not known: at 1,769 MB it is 30.")
    assert "and not known" in unsure.why


def test_what_each_further_dollar_buys() -> None:
    found = list(steps(points(20, 10)))
    assert [(each.from_mb, each.to_mb) for each in found] == [(128, 256), (256, 512), (512, 1024), (1024, 1769)]
    # Without a month nobody knows the dollars; the time is known.
    assert found[0].more_usd is None
    assert found[0].sooner_ms == pytest.approx(158.203125 - 89.1015625)
    assert not list(steps(points(100, 0)))


def test_without_a_price_speed_alone_can_be_chosen() -> None:
    there = modelled_points(SIZES, [invocation(20, 10)] * 60, terms(prices=None))
    assert chosen(there, "speed", RULE).memory_mb == 1769
    assert chosen(there, "cost", RULE).memory_mb is None
    assert chosen(there, "balanced", RULE).why.startswith("what it costs is not known")


@given(waiting=st.floats(0, 1e4), cpu=st.floats(0.001, 1e4), used=st.floats(1, 2000))
def test_what_is_chosen_is_feasible_and_the_best_of_its_kind(waiting: float, cpu: float, used: float) -> None:
    there = points(waiting, cpu, used)
    by_size = {each.memory_mb: each for each in there}
    can = [each for each in there if not each.infeasible]
    for strategy in ("cost", "speed", "balanced"):
        found = chosen(there, strategy, RULE)
        assert (found.memory_mb is None) == (not can)
        if found.memory_mb is None:
            continue
        one = by_size[found.memory_mb]
        assert not one.infeasible
        # Nothing is both cheaper and sooner.
        assert not any(
            other.usd_per_million["arm64"].found < one.usd_per_million["arm64"].found - 1e-12
            and other.mean_ms.found < one.mean_ms.found / 1.06
            for other in can
        )
    assert all(one.to_mb != one.from_mb and one.sooner_ms > 0 for one in steps(there))
