"""The figures of a history over its runs, and where they changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from phase3b.history.change_points import FEWEST, change_points
from phase3b.history.entry import Entry


@dataclass(frozen=True, slots=True)
class FigureChange:
    """From the run at `begun_at` (of `commit`) on, a figure is another: medians of the runs before and after, in milliseconds."""

    label: str
    statistic: str
    begun_at: str
    commit: str
    runs_before: int
    runs_after: int
    before_ms: float
    after_ms: float
    change_percent: float


@dataclass(frozen=True, slots=True)
class Trend:
    """All runs; `alike` are those on the machine and of the environment of the last one, which `changes` are found in."""

    entries: tuple[Entry, ...]
    alike: int
    confidence_percent: float
    changes: tuple[FigureChange, ...]
    notes: tuple[str, ...]


def trend(entries: Sequence[Entry], confidence_percent: float, seed: int) -> Trend:
    """The runs of a history and their change points; the confidence is that of all series together (Bonferroni)."""
    complete = [each for each in entries if each.run.complete]
    alike = [each for each in complete if each.alike(complete[-1])]
    kinds = [
        (label, statistic)
        for label, figures in (alike[-1].run.figures.items() if alike else ())
        for statistic in figures
    ]
    significance = (100 - confidence_percent) / 100 / max(1, len(kinds))
    changes = tuple(
        change for label, statistic in kinds for change in _changes(alike, label, statistic, significance, seed)
    )
    return Trend(tuple(entries), len(alike), confidence_percent, changes, tuple(_notes(entries, complete, alike)))


def _changes(
    alike: Sequence[Entry], label: str, statistic: str, significance: float, seed: int
) -> Iterator[FigureChange]:
    runs = [each for each in alike if each.run.figures.get(label, {}).get(statistic, 0) > 0]
    found = change_points([each.run.figures[label][statistic] for each in runs], significance, seed)
    ends = [*(each.index for each in found[1:]), len(runs)]
    begins = [0, *(each.index for each in found)]
    for change, begin, end in zip(found, begins, ends, strict=False):
        first = runs[change.index]
        yield FigureChange(
            label, statistic, first.run.begun_at, first.commit, change.index - begin, end - change.index, change.before,
            change.after, 100 * (change.after / change.before - 1),
        )  # fmt: skip


def _notes(entries: Sequence[Entry], complete: Sequence[Entry], alike: Sequence[Entry]) -> Iterator[str]:
    if len(complete) < len(entries):
        yield f"{len(entries) - len(complete)} incomplete or invalid runs are in no series"
    if len(alike) < len(complete):
        yield f"{len(complete) - len(alike)} runs of other environments or machines than the last one are in no series"
    if alike and len(alike) < 2 * FEWEST:
        yield f"of fewer than {2 * FEWEST} runs no change is found: there are {len(alike)}"
