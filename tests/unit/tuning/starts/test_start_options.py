"""What avoiding cold starts costs and brings: by hand, and for any figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.tuning.starts.report import StartOption
from phase3b.tuning.starts.start_options import (
    Starting,
    Wanted,
    at_a_time,
    chosen,
    hindrance,
    meets,
    options,
    p99,
    provisioned_usd,
    served_share,
    snapstart_usd,
)

# 2,628,000 invocations of 500 ms in a month of as many seconds: half of one runs at a time.
OF = Starting(
    0.5, "arm64", 2_628_000, 2.0, (500.0,), (800.0,), "measured", None, False, (3, 13), "us-east-1", 2_628_000.0,
)  # fmt: skip
PRICES = {
    "lambda.pc_gb_second_arm64": 4e-6,
    "lambda.pc_duration_arm64": 8e-6,
    "lambda.gb_second_arm64": 13e-6,
    "lambda.snapstart_cache_gb_second": 1.5e-6,
    "lambda.snapstart_restore_gb": 1.4e-4,
}


def usd(price: str, quantity: float) -> float | None:
    return None if price not in PRICES else PRICES[price] * quantity


def test_provisioned_concurrency_by_hand() -> None:
    """Two executions of half a GB are kept for all seconds; what they serve, half of one at a time, costs 5e-6 less."""
    assert at_a_time(OF) == 0.5
    assert served_share(OF, 2) == 1
    kept = 2 * 0.5 * 2_628_000 * 4e-6
    served = 0.5 * 2_628_000 * 0.5 * (8e-6 - 13e-6)
    assert provisioned_usd(OF, 2, usd) == pytest.approx(kept + served)
    assert kept + served == pytest.approx(7.227)
    # Four run at a time on average: one execution serves a quarter of them.
    busy = replace(OF, invocations=8 * 2_628_000)
    assert (at_a_time(busy), served_share(busy, 1)) == (4, 0.25)
    assert provisioned_usd(replace(OF, invocations=None), 1, usd) is None
    assert provisioned_usd(replace(OF, suffix="riscv"), 1, usd) is None


def test_snapstart_by_hand() -> None:
    """Two snapshots of half a GB for all seconds, and 52,560 restores of half a GB."""
    assert snapstart_usd(OF, 2, usd) == pytest.approx(2 * 0.5 * 2_628_000 * 1.5e-6 + 52_560 * 0.5 * 1.4e-4)
    assert snapstart_usd(replace(OF, cold_percent=None), 2, usd) is None
    assert snapstart_usd(OF, 2, lambda *_: None) is None


def test_the_p99_of_warm_and_cold_together() -> None:
    """Of 100 invocations two are cold: the 99th is one of them. Of one cold one, it is the last warm one."""
    assert p99(OF, 2.0, OF.starts_ms) == 1300
    assert p99(OF, 1.0, OF.starts_ms) == 500
    assert p99(OF, 0.0, ()) == 500
    assert p99(OF, None, OF.starts_ms) is None
    assert p99(OF, 2.0, ()) is None
    assert p99(replace(OF, warm_ms=()), 2.0, OF.starts_ms) is None
    warm = tuple(float(each) for each in range(1, 101))
    assert p99(replace(OF, warm_ms=warm), 0.0, ()) == 99
    # 4 % cold starts of 1,000 or 2,000 ms: 2 % are above 2,000, and half of these above the middle.
    assert p99(replace(OF, warm_ms=(10.0,)), 4.0, (1000.0, 2000.0)) == 2010


def test_all_that_is_compared() -> None:
    found = list(options(OF, (1, 2), 200, 2, usd))
    assert [(each.remedy, each.executions, each.cold_percent, each.start_ms, each.p99_ms) for each in found] == [
        ("nothing", 0, 2.0, 800, 1300),
        ("provisioned concurrency", 1, 0.0, 800, 500),
        ("provisioned concurrency", 2, 0.0, 800, 500),
        ("SnapStart", 0, 2.0, 200, 700),
    ]
    assert [each.certainty for each in found] == ["measured", "modelled", "modelled", "assumed"]
    # What there is now is compared as well.
    kept = list(options(replace(OF, provisioned=7), (1,), 200, 2, usd))
    assert [each.executions for each in kept] == [0, 1, 7, 0]
    assert kept[-1].hindrance == "a function has SnapStart or provisioned concurrency, never both"
    restored = list(options(replace(OF, snap_start=True), (1,), 200, 2, usd))
    assert [bool(each.hindrance) for each in restored] == [False, True, False]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, ""),
        ({"is_image": True}, "SnapStart is of managed runtimes, and this is a container image"),
        ({"runtime": (3, 11)}, "SnapStart needs Python 3.12 or later"),
        ({"runtime": (3, 12)}, ""),
        ({"region": "ap-east-2"}, "ap-east-2 has no SnapStart"),
    ],
)
def test_where_snapstart_can_not_be_had(changed: dict[str, object], words: str) -> None:
    assert hindrance(replace(OF, **changed)) == words  # type: ignore[arg-type]


def test_the_cheapest_that_meets_what_is_asked() -> None:
    found = list(options(OF, (1, 2), 200, 2, usd))
    # 1,300 ms are within 1,500, and 2 % within 10.
    assert chosen(found, Wanted(1500, 10))[0] == found[0]
    best, why = chosen(found, Wanted(1000, 10))
    assert best is not None
    assert (best.remedy, best.executions) == ("provisioned concurrency", 1)
    assert why == (
        "without it 2.00 % of the invocations start cold, and the p99 is 1,300 ms; with it 500 ms, of 1,000 that are wanted",
    )
    # 500 ms are what the work takes: nothing about the start helps.
    best, why = chosen(found, Wanted(400, 10))
    assert best == found[0]
    assert why == ("nothing of this brings the p99 to 400 ms: what takes the time is not the start",)
    # Fewer cold starts than there are: SnapStart has none that is cold, and is cheaper with many executions kept.
    cold = [replace(found[0], cold_percent=20.0), found[1], replace(found[3], cold_percent=20.0, monthly_usd=0.01)]
    best, _ = chosen(cold, Wanted(1500, 10))
    assert best == cold[2]
    assert chosen([*cold[:2], replace(cold[2], hindrance="no")], Wanted(1500, 10))[0] == found[1]
    assert chosen(found, Wanted(None, None))[0] == found[0]
    unknown = replace(found[0], cold_percent=None, p99_ms=None)
    assert chosen([unknown, *found[1:]], Wanted(1000, 10))[0] is None


@given(
    st.lists(st.floats(0.1, 1e5), min_size=1, max_size=300),
    st.lists(st.floats(0.1, 1e5), min_size=1, max_size=20),
    st.floats(0, 100),
    st.floats(0, 100),
)
def test_more_cold_starts_never_make_the_p99_lower(
    warm: list[float], starts: list[float], one: float, other: float
) -> None:
    of = replace(OF, warm_ms=tuple(warm), starts_ms=tuple(starts))
    low, high = sorted((one, other))
    fewer, more = p99(of, low, of.starts_ms), p99(of, high, of.starts_ms)
    assert fewer is not None
    assert more is not None
    assert min(warm) <= fewer <= more * (1 + 1e-9) <= (max(warm) + max(starts)) * (1 + 1e-6)


@given(st.integers(1, 50), st.floats(1, 1e8), st.floats(0, 100))
def test_more_executions_cost_more_and_leave_no_more_cold(executions: int, invocations: float, cold: float) -> None:
    of = replace(OF, invocations=invocations, cold_percent=cold)
    first, second = list(options(of, (executions, executions + 1), 200, 2, usd))[1:3]
    assert (second.cold_percent or 0) <= (first.cold_percent or 0)
    # Another one that is kept serves what would cost more otherwise: at most all of its time, at 5e-6 less.
    assert (second.monthly_usd or 0) >= (first.monthly_usd or 0) - 0.5 * 2_628_000 * 1e-6 * 1.0001
    assert meets(StartOption("nothing", 0, 0.0, None, 1.0, 0.0, "assumed"), Wanted(1, 0))
