"""forecast_generation expects a share of cold starts: judged by what the local API measured."""

from __future__ import annotations

from typing import Any

import pytest

from phase3b.capacity.model.targets import LoadTest
from phase3b.load.consumed.consumption import Read, Span, cold_start_percent
from phase3b.load.judgement import NO_COLD_STARTS, NO_INVOCATIONS, Measured, of_load_test

ROUTE = "GET /cost/forecast"
TEST = LoadTest(description="Forecasts", requests=100, max_cold_start_percent=10)


def read(invocations: int, cold: int) -> Read:
    counts: dict[str, Any] = {
        "function": "cost_forecasting", "cause": ROUTE, "invocations": invocations, "failed": 0,
        "durations": [[100.0, invocations]], "inits": [[400.0, cold]], "most_memory_mb": 90,
    }  # fmt: skip
    measured = {"since": 0.0, "functions": [counts], "routes": []}
    return Read(Span(0, 5, 10), {"since": 0.0, "uncounted": {}, "lanes": [], "causes": []}, measured, measured)


@pytest.mark.parametrize(("cold", "kept"), [(0, "yes"), (10, "yes"), (11, "no")])
def test_a_share_of_cold_starts_is_kept_or_not(cold: int, kept: str) -> None:
    measured = Measured({}, 10, 90, cold_start_percent=cold_start_percent(read(100, cold), {ROUTE}))
    (found,) = of_load_test("forecast_generation", TEST, {}, measured)
    assert (found.what, found.found, found.kept) == ("forecast_generation: cold starts", cold, kept)


def test_without_a_measurement_it_is_not_known() -> None:
    (found,) = of_load_test("forecast_generation", TEST, {}, Measured({}, 10, 90))
    assert (found.kept, found.why) == ("not known", NO_COLD_STARTS)


def test_where_the_cache_answered_everything_that_is_said() -> None:
    assert cold_start_percent(read(0, 0), {ROUTE}) is None
    (found,) = of_load_test("forecast_generation", TEST, {}, Measured({}, 10, 90, no_cold_starts=NO_INVOCATIONS))
    assert (found.kept, found.why) == ("not known", NO_INVOCATIONS)
