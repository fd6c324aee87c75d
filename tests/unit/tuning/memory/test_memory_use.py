"""Memory that is used, by load, and whether it grows: from made series, whose growth is known."""

from __future__ import annotations

import random

import pytest
from memory_made import invocation

from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.memory_use import LeakRule, growth_of, memory_use

RULE = LeakRule(1.0, 1.0, 90.0)


def series(held: list[float], environment: str = "one", **more: object) -> list[Invocation]:
    return [invocation(1, 1, resident_mb=each, environment=environment, **more) for each in held]


def test_what_is_used_by_load() -> None:
    calls = [
        *(invocation(1, 1, used_mb=float(each), load="normal") for each in range(1, 101)),
        invocation(1, 1, used_mb=400.0, load="large payload"),
        invocation(1, 1, used_mb=512.0, load="peak", outcome="out of memory"),
    ]
    use = memory_use(calls, RULE)
    assert use is not None
    # The 51st and the 97th of 102.
    assert (use.count, use.p50_mb, use.p95_mb, use.most_mb) == (102, 51, 97, 512)
    assert [(each.load, each.count, each.most_mb, each.failed) for each in use.loads] == [
        ("normal", 100, 100, 0), ("large payload", 1, 400, 0), ("peak", 1, 512, 1),
    ]  # fmt: skip
    assert use.loads[2].mean_ms is None
    assert memory_use([invocation(1, 1, used_mb=None)], RULE) is None


def test_a_leak_is_told_from_noise_and_from_warming_up() -> None:
    noise = random.Random(7)  # noqa: S311  no secret
    leaking = [60 + 0.01 * number + noise.uniform(-0.2, 0.2) for number in range(200)]
    steady = [60 + noise.uniform(-0.2, 0.2) for _ in range(200)]
    warming = [min(60 + 0.5 * number, 80) + noise.uniform(-0.05, 0.05) for number in range(200)]
    found = {
        name: memory_use(series(held), RULE)
        for name, held in (("leak", leaking), ("steady", steady), ("warm", warming))
    }
    assert {name: each.leak for name, each in found.items() if each is not None} == {
        "leak": "yes",
        "steady": "no",
        "warm": "no",
    }
    growth = growth_of(series(leaking), 90)
    assert growth is not None
    # 10 MB by 1,000 requests.
    assert growth.low is not None
    assert growth.high is not None
    assert growth.low < 10 < growth.high
    assert growth.found == pytest.approx(10, abs=0.5)


def test_environments_are_not_compared_with_each_other() -> None:
    # Each is level; the second has more from the beginning: between them is no growth.
    calls = [*series([50.0] * 30, "one"), *series([90.0] * 30, "two")]
    growth = growth_of(calls, 90)
    assert growth is not None
    assert (growth.found, growth.low, growth.high) == (0, 0, 0)


def test_of_few_requests_nothing_is_told() -> None:
    use = memory_use(series([50.0, 60.0, 70.0] * 4), RULE)
    assert use is not None
    assert (use.leak, use.growth_mb) == ("not known", None)
    assert use.why == "no execution environment answered enough requests: 15 at least"
    # Fifteen of them are enough, and a slope of 1,000 MB by 1,000 requests is no chance.
    sure = memory_use(series([50.0 + each for each in range(15)]), RULE)
    assert sure is not None
    assert sure.leak == "yes"
    assert sure.why == "it grows by 1e+03 MB by 1,000 requests, and 1 MB by 1,000 requests is a leak"


def test_what_an_allocator_takes_and_what_large_bodies_take_is_no_leak() -> None:
    # As it was measured of a real handler: it grows for sure, and by a tenth of a megabyte in all.
    slow = memory_use(series([45.0 + number * 0.002 for number in range(60)]), RULE)
    assert slow is not None
    assert slow.leak == "not known"
    assert slow.why.startswith("it grew by 0.08 MB in 40 requests, and an allocator takes 1 MB at a time")
    calls = [*series([45.0] * 60), *series([45.0 + number for number in range(20)], load="large payload")]
    use = memory_use(calls, RULE)
    assert use is not None
    assert use.leak == "no"
