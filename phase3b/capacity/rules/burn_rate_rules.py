"""What must be true of burn rates: a budget that can be spent, rates that can be reached, a short window within the long one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.targets import BurnRate
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem

WHOLE: Final = 100
AT: Final[Path] = ("service_level", "burn_rates")


def burn_rate_problems(objectives: Objectives, place: Place) -> Iterator[Problem]:
    """Of an objective of 100 % there is no budget, and no share of bad requests is above 100 %."""
    level = objectives.service_level
    if not level.burn_rates:
        return
    allowed = WHOLE - level.uptime_percent
    if not allowed:
        yield place.problem(
            ("service_level", "uptime_percent"),
            "an uptime_percent of 100 allows no bad request: no budget is left whose burn_rates could be watched",
            "Use an uptime_percent below 100, such as 99.99, or remove burn_rates",
            code="P3B-BURN-RATE",
        )
        return
    for name, burn in level.burn_rates.items():
        yield from _of_one((*AT, name), burn, place)
        if burn.rate * allowed >= WHOLE:
            yield place.problem(
                (*AT, name, "rate"),
                f"{burn.rate:g} times the {allowed:.6g} % that uptime_percent allows are {burn.rate * allowed:.6g} %, and no share "
                "is above 100 %: the alarm could never fire",
                f"Use less than {WHOLE / allowed:.6g}, or raise uptime_percent",
                code="P3B-BURN-RATE",
            )


def _of_one(path: Path, burn: BurnRate, place: Place) -> Iterator[Problem]:
    if burn.short_minutes >= burn.long_minutes:
        yield place.problem(
            (*path, "short_minutes"),
            f"a short window of {burn.short_minutes} min is not shorter than the long one of {burn.long_minutes} min: both would "
            "say the same",
            f"Use less than {burn.long_minutes}; a twelfth of it is usual",
            code="P3B-BURN-RATE",
        )
