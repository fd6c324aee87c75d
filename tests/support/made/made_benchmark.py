"""A report of a benchmark as a run would give it, with latencies of a seed."""

from __future__ import annotations

import random

from phase3b.benchmark.measured import Measurements
from phase3b.benchmark.report import Asset, BenchmarkReport, PackageSize
from phase3b.benchmark.reported import reported
from phase3b.benchmark.rounds import Rounds
from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.load.target import Target

ROUNDS = Rounds(1, 60, 6, 1, 5)
ROUTES = (("GET /support/tickets", "list_tickets"), ("POST /support/tickets", "create_ticket"))
TARGET = Target("http://127.0.0.1:1/v1", "", "prod", True, lambda names, _: tuple(names), tuple)


def measurements(seed: int, slower: float = 1.0, rounds: Rounds = ROUNDS) -> Measurements:
    """Two routes and a WebSocket event, warm and cold."""
    drawn = random.Random(seed)  # noqa: S311  no secret
    found = Measurements(begun_at="2026-11-29T12:00:00+00:00", seconds=60.0)
    calls = (*((label, operation, "support_tickets") for label, operation in ROUTES), ("WebSocket message", "websocket_message", "notification_handler"))  # fmt: skip
    for number in range(rounds.warm):
        for label, operation, function in calls:
            seconds = 0.02 * slower * drawn.lognormvariate(0, 0.2)
            found.of(label, "warm", operation, function).record(number * 12 // rounds.warm, seconds)
            found.invocation(function, "warm").record(number * 12 // rounds.warm, seconds / 2)
    for number in range(rounds.cold):
        for label, operation, function in calls:
            seconds = 0.4 * slower * drawn.lognormvariate(0, 0.1)
            found.of(label, "cold", operation, function).record(number, seconds)
            found.invocation(function, "cold").record(number, seconds * 0.9)
    return found


def benchmark(
    capacity: Capacity, found: Measurements, rounds: Rounds = ROUNDS, bundle: tuple[Asset, ...] = ()
) -> BenchmarkReport:
    """The report of it, of prod."""
    packages = (PackageSize("support_tickets", 24_000, 24_000), PackageSize("authorizer", 39_900, 7_500))
    return reported(capacity, resolve(capacity, "prod"), TARGET, rounds, found, packages, bundle)
