"""When a run ends itself."""

from __future__ import annotations

from typing import Any

import pytest

from phase3b.load.order import Limits
from phase3b.load.stopping import failing, is_answer, over_limits

# Windows of a second, judged over two.
LIMITS = Limits(1, 10, 3, 500, 50, 2)


def window(label: str = "GET /a", **statuses: int) -> dict[str, Any]:
    errors = sum(times for name, times in statuses.items() if name not in {"s200", "arrived"})
    return {label: {"statuses": {name.removeprefix("s"): times for name, times in statuses.items()}, "errors": errors}}


@pytest.mark.parametrize(
    ("windows", "why"),
    [
        ([window(s200=5, s500=5), window(s200=5, s500=5)], ""),
        ([window(s200=4, s500=5), window(s200=5, s500=5)], "53 % of the requests of 2 s failed"),
        # One window is not enough.
        ([window(s500=9)], ""),
        # What failed before does not count.
        ([window(s500=99), window(s200=1), window(s200=1)], ""),
        ([window(s200=1), window(TimeoutError=2), window(TimeoutError=1, OSError=1)], "nothing answered for 2 s (OSError, TimeoutError)"),
        ([window(s200=1), window(TimeoutError=1, s500=1), window(TimeoutError=2)], "100 % of the requests of 2 s failed"),
        ([window("push of a", arrived=3), window(TimeoutError=2)], ""),
    ],
)  # fmt: skip
def test_of_what_fails(windows: list[dict[str, Any]], why: str) -> None:
    # The warm-up does not count.
    numbered = {-1: window(s500=1000), **dict(enumerate(windows))}
    assert failing(numbered, LIMITS) == why


def test_nothing_answers_also_where_everything_may_fail() -> None:
    everything = Limits(1, 10, 3, 500, 100, 2)
    assert failing({0: window(s500=1), 1: window(s500=1)}, everything) == ""
    assert failing({0: window(OSError=1), 1: window(OSError=1)}, everything) == "nothing answered for 2 s (OSError)"


def test_of_time_only_where_no_arrivals_end_it() -> None:
    limits = Limits(1, 10, 3, 500, 50, 2, longest_seconds=3600)
    assert over_limits({}, limits, 3600, ends_by_itself=False) == ""
    assert over_limits({}, limits, 3601, ends_by_itself=False) == "it took the 3,600 s that a run may take"
    assert over_limits({}, limits, 3601, ends_by_itself=True) == ""


def test_of_cost_by_every_request_that_was_sent() -> None:
    limits = Limits(1, 10, 3, 500, 50, 2, most_requests=10)
    # Also those of the warm-up are paid; connections and messages are no requests.
    windows = {-1: window(s200=4), 0: {**window(s200=3, s500=3), **window("push of POST /a", arrived=9)}}
    assert over_limits(windows, limits, 1, ends_by_itself=True) == ""
    windows[1] = window("WebSocket connect", s101=50)
    assert over_limits(windows, limits, 1, ends_by_itself=True) == ""
    windows[2] = window(s200=1)
    assert (
        over_limits(windows, limits, 1, ends_by_itself=True) == "it sent 11 requests, and 10 cost as much as a run may"
    )


def test_answers_of_messages_are_answers_too() -> None:
    assert [is_answer(each) for each in ("200", "503", "arrived", "answered", "TimeoutError", "not answered")] == [
        True, True, True, True, False, False,
    ]  # fmt: skip
