"""How many invocations run at a time, worked out by hand on a clock that a test moves."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from points_made import KeptPoints

from phase3b.local.api.lambda_service.concurrency import Concurrency, ThrottledError
from phase3b.local.api.local_service import LocalFunction
from phase3b.local.metrics.own_metrics import OwnMetrics


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def function(name: str, reserved: int | None = None, provisioned: int | None = None) -> LocalFunction:
    return LocalFunction(
        name, f"p-{name}", "arn", Path("none"), "h", 3, 128, reserved, {}, provisioned_concurrency=provisioned
    )


def made(
    *functions: LocalFunction, unreserved: int | None = None, allocated: int = 0
) -> tuple[Concurrency, KeptPoints, Time]:
    points, time = KeptPoints(), Time()
    of = {each.name: each for each in functions}
    return Concurrency(of, OwnMetrics(points), time, unreserved, allocated), points, time


def test_one_more_than_is_reserved_is_throttled() -> None:
    concurrency, points, _ = made(function("f", reserved=2))
    with ExitStack() as running:
        for _ in range(2):
            running.enter_context(concurrency.execution("f")).started()
        with pytest.raises(ThrottledError), concurrency.execution("f"):
            raise AssertionError("it runs")
    assert points.of("Throttles", FunctionName="p-f") == [1]
    # When one has ended there is room again.
    with concurrency.execution("f") as another:
        another.started()
    assert points.of("Throttles", FunctionName="p-f") == [1]


def test_nothing_runs_where_none_is_reserved() -> None:
    concurrency, points, _ = made(function("f", reserved=0))
    with pytest.raises(ThrottledError), concurrency.execution("f"):
        raise AssertionError("it runs")
    assert points.total("Throttles", FunctionName="p-f") == 1


def test_what_waits_for_this_machine_counts_as_long_as_it_would_run() -> None:
    """An invocation takes 0.2 s. One that came 0.3 s ago, and still waits here, would have ended on Lambda."""
    concurrency, points, time = made(function("f", reserved=2))
    concurrency.took("f", 0.2)
    with ExitStack() as running:
        running.enter_context(concurrency.execution("f")).started()
        running.enter_context(concurrency.execution("f"))
        with pytest.raises(ThrottledError), concurrency.execution("f"):
            raise AssertionError("it runs")
        time.now += 0.3
        # The one that has a place does run, however long: one of two.
        running.enter_context(concurrency.execution("f"))
        with pytest.raises(ThrottledError), concurrency.execution("f"):
            raise AssertionError("it runs")
    assert points.total("Throttles", FunctionName="p-f") == 2


def test_functions_without_reserved_concurrency_share_what_is_left() -> None:
    concurrency, points, _ = made(function("a"), function("b"), function("c", reserved=5), unreserved=2)
    with ExitStack() as running:
        for name in ("a", "b", "c", "c"):
            running.enter_context(concurrency.execution(name)).started()
        with pytest.raises(ThrottledError), concurrency.execution("a"):
            raise AssertionError("it runs")
        running.enter_context(concurrency.execution("c")).started()
    assert points.of("Throttles", FunctionName="p-a") == [1]
    assert points.of("Throttles", FunctionName="p-c") == []


def test_the_most_at_a_time_is_published_of_each_function_and_of_the_account() -> None:
    """5 are kept for c; 3 of functions without a reservation ran at a time: 8 are claimed."""
    concurrency, points, _ = made(function("a"), function("c", reserved=5), unreserved=10, allocated=5)
    with ExitStack() as running:
        for name in ("a", "a", "c", "a"):
            running.enter_context(concurrency.execution(name)).started()
    concurrency.publish()
    assert points.of("ConcurrentExecutions", FunctionName="p-a") == [3]
    assert points.of("ConcurrentExecutions", FunctionName="p-c") == [1]
    assert points.of("ConcurrentExecutions") == [4]
    assert points.of("ClaimedAccountConcurrency") == [8]
    points.kept.clear()
    concurrency.publish()
    assert points.kept == [("AWS/Lambda", "ClaimedAccountConcurrency", {}, 5, 1)]


def test_what_finds_no_provisioned_environment_has_spilled_over() -> None:
    concurrency, points, _ = made(function("f", reserved=9, provisioned=1))
    with ExitStack() as running:
        for _ in range(3):
            running.enter_context(concurrency.execution("f")).started()
    assert points.of("ProvisionedConcurrencySpilloverInvocations", FunctionName="p-f") == [0, 1, 1]
