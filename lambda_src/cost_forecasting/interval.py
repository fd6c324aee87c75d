"""The prediction interval of a forecast: as wide as so many percent of known series needed.

Split conformal prediction (V. Vovk et al., "Algorithmic Learning in a Random World", 2005) across series: for public
monthly series the bench measured how many times its `scale` a forecast was off, by the months of history and the step
ahead; interval_calibration.json has the multiples that so many percent of them stayed within, with source and date.
What a short history can't know about its own parameters is in these multiples: the series were as short.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

FILE = Path(__file__).with_name("interval_calibration.json")


@dataclass(frozen=True, slots=True)
class Calibration:
    """Multiples of a forecast's scale, by months of history (rows) and steps ahead (columns), at one level.

    `levels` are pairs of a level in percent and by how much its multiples differ from those of the table.
    """

    history_months: tuple[int, ...]
    steps: tuple[int, ...]
    multiples: tuple[tuple[float, ...], ...]
    levels: tuple[tuple[float, float], ...]

    @staticmethod
    def read() -> Calibration:
        """That of the package."""
        found = json.loads(FILE.read_text(encoding="utf-8"))
        return Calibration(
            tuple(found["history_months"]),
            tuple(found["steps"]),
            tuple(tuple(row) for row in found["multiples"]),
            tuple((level, times) for level, times in found["levels"]),
        )

    def multiple(self, history_months: int, step: int, percent: float) -> float:
        """How many times its scale a forecast is off at most, in so many percent of cases."""
        by_history = [
            _between([*zip(self.steps, row, strict=True)], step) if step <= self.steps[-1] else row[-1]
            for row in self.multiples
        ]
        return _between([*zip(self.history_months, by_history, strict=True)], history_months) * _between(
            self.levels, percent
        )


def _between(known: Sequence[tuple[float, float]], at: float) -> float:
    """On the straight line between the two known points around; before the first and after the last, theirs."""
    for (before, low), (after, high) in pairwise(known):
        if at <= after:
            return low + (high - low) * max(0.0, at - before) / (after - before)
    return known[-1][1]
