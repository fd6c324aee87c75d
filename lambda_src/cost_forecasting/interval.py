"""The prediction interval of a forecast: as wide as so many percent of known series needed.

Split conformal prediction (H. Papadopoulos et al., "Inductive Confidence Machines for Regression", 2002) across series: for public
monthly series the bench measured how many times its `scale` a forecast was off, by the months of history and the step
ahead; interval_calibration.py has the multiples that so many percent of them stayed within, with source and date.
What a short history can't know about its own parameters is in these multiples: the series were as short.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cost_forecasting import interval_calibration


@dataclass(frozen=True, slots=True)
class Calibration:
    """Multiples of how far off a forecast was, by months of history (rows) and steps ahead (columns), at one level.

    `levels` are pairs of a level in percent and by how much its multiples differ from those of the table.
    """

    history_months: tuple[int, ...]
    steps: tuple[int, ...]
    multiples: tuple[tuple[float, ...], ...]
    levels: tuple[tuple[float, float], ...]

    @staticmethod
    def read() -> Calibration:
        """That of the package."""
        known = interval_calibration
        return Calibration(known.HISTORY_MONTHS, known.STEPS, known.MULTIPLES, known.LEVELS)

    def multiple(self, history_months: int, step: int, percent: float) -> float:
        """How many times as far as on its history a forecast is off at most, in so many percent of cases."""
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
