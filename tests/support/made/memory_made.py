"""Invocations and terms of a function, for tests of memory tuning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from phase3b.tuning.memory.choice import Objective, Rule
from phase3b.tuning.memory.curve import Terms
from phase3b.tuning.memory.fitted import Asked
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.invocation_cost import UnitPrices
from phase3b.tuning.memory.memory_use import LeakRule

# us-east-1: what a request costs, and a GB-second.
PRICES = UnitPrices(0.0000002, {"arm64": 0.0000133334, "x86_64": 0.0000166667})
SIZES = (128, 256, 512, 1024, 1769, 3008)


def invocation(waiting_ms: float, cpu_ms: float, **more: Any) -> Invocation:
    made = Invocation(
        "f", "GET /a", "normal", 512, "one", "ok", duration_ms=waiting_ms + cpu_ms, cpu_ms=cpu_ms, used_mb=60.0
    )
    return replace(made, **more)


def many(waiting_ms: float, cpu_ms: float, count: int = 60, **more: Any) -> list[Invocation]:
    """So many that differ a little: by a tenth of a percent each."""
    return [
        invocation(waiting_ms * (1 + number / 1000), cpu_ms * (1 + number / 1000), **more) for number in range(count)
    ]


def terms(**more: Any) -> Terms:
    made = Terms("f", "arm64", 30_000.0, {"GET /a": 1.0}, 0.0, None, 80.0, 90.0, 100.0, PRICES, None)
    return replace(made, **more)


def asked(configured_mb: int, sizes: Sequence[int] = SIZES, objective: Objective | None = None, **more: Any) -> Asked:
    made = Asked(
        tuple(sizes), configured_mb, "balanced", objective, Rule("arm64", 50.0, 5.0), LeakRule(1.0, 1.0, 90.0), 500.0
    )
    return replace(made, **more)
