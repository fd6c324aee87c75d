"""What the graphs of error budgets draw: both windows of each rate, as its alarms judge them. Worked out by hand from 99.9 % and 95 %."""

from __future__ import annotations

from typing import Any

FAILED = "IF(FILL(whole0_{0}, 0) > {1}, 100 * FILL(part_{0}, 0) / (FILL(whole0_{0}, 0)), 0)"
SLOW = "IF(FILL(samples_{0}, 0) > {1}, 100 - FILL(quick_{0}, 100), 0)"


def failed(number: int, least: int, window: str, seconds: int) -> list[tuple[str, str, str, int, bool]]:
    return [
        ("5XXError", "Sum", f"part_{number}", seconds, False),
        ("Count", "Sum", f"whole0_{number}", seconds, False),
        (FAILED.format(number, least), "", window, 0, True),
    ]


def slow(number: int, least: int, window: str, seconds: int) -> list[tuple[str, str, str, int, bool]]:
    return [
        ("Latency", "SampleCount", f"samples_{number}", seconds, False),
        ("Latency", "PR(:500)", f"quick_{number}", seconds, False),
        (SLOW.format(number, least), "", window, 0, True),
    ]


# title: unit, lines (metric or expression, statistic, label, period, shown), the name of the level and the level.
BUDGET_GRAPHS: dict[str, tuple[str, list[tuple[str, str, str, int, bool]], tuple[Any, ...]]] = {
    "REST API error budget of availability: fast burn": (
        "Percent of requests",
        [*failed(0, 150, "60 min", 3600), *failed(1, 12, "5 min", 300)],
        ("fast: 1.44 %", 1.44),
    ),
    "REST API error budget of availability: slow burn": (
        "Percent of requests",
        [*failed(0, 400, "6 h", 21600), *failed(1, 33, "30 min", 1800)],
        ("slow: 0.6 %", 0.6),
    ),
    "REST API error budget of latency: fast burn": (
        "Percent of requests",
        [*slow(0, 150, "60 min", 3600), *slow(1, 12, "5 min", 300)],
        ("fast: 72 %", 72),
    ),
    "REST API error budget of latency: slow burn": (
        "Percent of requests",
        [*slow(0, 400, "6 h", 21600), *slow(1, 33, "30 min", 1800)],
        ("slow: 30 %", 30),
    ),
}
