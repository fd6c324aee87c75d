"""Expectations against measurements, worked by hand."""

from __future__ import annotations

import math
import random
from pathlib import Path

import pytest
from hdrh.histogram import HdrHistogram

from phase3b.capacity.loader import load
from phase3b.capacity.model.targets import LoadTest
from phase3b.load import histogram, interval
from phase3b.load.interval import Interval
from phase3b.load.judgement import Measured, judged, of_errors, of_events, of_load_test
from phase3b.load.tally import Count


def of(*seconds: float) -> HdrHistogram:
    found = histogram.empty()
    for each in seconds:
        histogram.record(found, each)
    return found


def count(*seconds: float, refused: int = 0) -> Count:
    return Count(of(*seconds), of(*seconds), {"200": len(seconds), "429": refused}, refused, refused)


@pytest.mark.parametrize(
    ("low", "high", "kept"), [(80, 99, "yes"), (80, 100, "yes"), (90, 101, "not known"), (101, 120, "no")]
)
def test_an_interval_with_the_limit_in_it_is_no_verdict(low: float, high: float, kept: str) -> None:
    assert judged("p95", "ms", 100, None, Interval((low + high) / 2, low, high)).kept == kept


@pytest.mark.parametrize(("low", "high", "kept"), [(200, 210, "yes"), (199, 210, "not known"), (180, 199, "no")])
def test_a_least_is_judged_from_the_other_side(low: float, high: float, kept: str) -> None:
    assert judged("throughput", "/s", None, 200, Interval((low + high) / 2, low, high)).kept == kept


def test_what_was_not_measured_is_not_known() -> None:
    found = judged("p95", "ms", 100, None, None)
    assert (found.kept, found.why) == ("not known", "not measured")


def test_the_interval_of_a_mean_by_hand() -> None:
    # 100 values of 10 and 30 ms: mean 20, deviation 10, so 20 +- 1.645 x 10 / 10.
    found = interval.mean(of(*[0.010] * 50, *[0.030] * 50), 90)
    assert found.found == pytest.approx(20, rel=0.001)
    assert (found.low, found.high) == (pytest.approx(18.36, rel=0.002), pytest.approx(21.64, rel=0.002))


def test_the_interval_of_a_share_by_hand() -> None:
    # Wilson, 1 of 10, z = 1.6449: middle (0.1 + z²/20) / (1 + z²/10), half z sqrt(0.009 + z²/400) / (1 + z²/10).
    z = 1.6448536
    middle, half = (0.1 + z * z / 20) / (1 + z * z / 10), z * math.sqrt(0.009 + z * z / 400) / (1 + z * z / 10)
    found = interval.share(1, 10, 90)
    assert (found.found, found.low, found.high) == pytest.approx(
        (10, 100 * (middle - half), 100 * (middle + half)), rel=1e-6
    )


def test_no_error_of_few_is_no_proof_of_few_errors() -> None:
    assert interval.share(0, 20, 90).high > 10
    assert interval.share(0, 2000, 90).high < 0.2


def test_the_interval_of_a_percentile_has_its_confidence() -> None:
    """Of 400 samples of 500 values, the interval of the p95 has the true one in about nine of ten."""
    drawn = random.Random(11)  # noqa: S311  no secret
    true = math.exp(-3 + 0.5 * 1.6448536) * 1000
    inside = 0
    for _ in range(400):
        found = interval.percentile(of(*(drawn.lognormvariate(-3, 0.5) for _ in range(500))), 95, 90)
        inside += found.low <= true <= found.high
    assert 340 <= inside <= 390


def test_a_rate_by_hand() -> None:
    # 400 in 2 s: 200 a second, +- 1.645 x 20 / 2.
    found = interval.rate(400, 2, 90)
    assert (found.found, found.low, found.high) == pytest.approx((200, 200 - 16.45, 200 + 16.45), rel=0.001)


SPIKE = LoadTest(
    description="Tickets", concurrent_users=100, requests=1000, min_requests_per_second=200, max_mean_ms=500,
    max_p95_ms=1000, max_error_percent=1, max_throttles=0,
)  # fmt: skip


def test_a_load_test_is_judged_over_all_its_kinds_of_requests() -> None:
    counts = {"POST /a": count(*[0.1] * 900), "POST /b": count(*[0.2] * 1600)}
    found = {each.what: each for each in of_load_test("spike", SPIKE, counts, Measured(counts, 10, 90))}
    assert found["spike: throughput"].found == 250
    assert found["spike: throughput"].kept == "yes"
    assert found["spike: mean latency"].found == pytest.approx((900 * 100 + 1600 * 200) / 2500, rel=0.001)
    assert found["spike: p95 latency"].found == pytest.approx(200, rel=0.001)
    assert found["spike: errors"].kept == "yes"
    assert (found["spike: throttles"].kept, found["spike: throttles"].why) == (
        "not known",
        "no request was refused with 429; what Lambda and DynamoDB throttled within is not seen from outside",
    )


def test_refused_requests_make_no_latency_better_and_count_as_errors() -> None:
    counts = {"POST /a": count(*[2.0] * 10, refused=90)}
    found = {each.what: each for each in of_load_test("spike", SPIKE, counts, Measured(counts, 10, 90, throttles=90))}
    assert found["spike: mean latency"].found == pytest.approx(2000, rel=0.001)
    assert found["spike: errors"].kept == "no"
    assert found["spike: throttles"].kept == "no"
    assert {each.kept for each in of_errors(1, counts, 90)} == {"no"}


def test_messages_are_judged_by_the_percentiles_of_websocket_events() -> None:
    objectives = load(Path(__file__).parents[3] / "capacity.yaml").objectives
    # At most 100, 300 and 500 ms at the 50th, the 95th and the 99th percentile.
    slow_tail = count(*[0.05] * 980, *[0.4] * 20)
    found = list(of_events(objectives, {"message ping": slow_tail, "GET /a": count(*[9.0] * 100)}, 90))
    assert [(each.what, each.kept) for each in found] == [
        ("message ping: p50 of websocket_events", "yes"),
        ("message ping: p95 of websocket_events", "yes"),
        ("message ping: p99 of websocket_events", "yes"),
    ]
    slow = list(of_events(objectives, {"message ping": count(*[0.2] * 900, *[0.6] * 100)}, 90))
    assert [each.kept for each in slow] == ["no", "no", "no"]


def test_errors_are_of_all_requests_and_of_kinds_that_fail_more_often() -> None:
    """None of 124 leaves up to 2 % open, which is not held against 5,000 of which 10 failed; 6 of 100 are for themselves."""
    counts = {
        "GET /few": Count(statuses={"200": 124}),
        "GET /many": Count(statuses={"200": 4990, "500": 10}, errors=10),
        "GET /bad": Count(statuses={"200": 94, "500": 6}, errors=6),
        "GET /unsure": Count(statuses={"200": 98, "500": 2}, errors=2),
    }
    found = {each.what: each for each in of_errors(1, counts, 90)}
    assert {what: each.kept for what, each in found.items()} == {
        "all requests: errors": "yes", "GET /bad: errors": "no", "GET /unsure: errors": "not known",
    }  # fmt: skip
    # 18 of 5,324.
    assert found["all requests: errors"].found == pytest.approx(0.338, abs=0.001)
    assert [each.kept for each in of_errors(1, {}, 90)] == ["not known"]
