"""A report of a load test as a run would give it, with latencies of a seed."""

from __future__ import annotations

import random
from collections.abc import Sequence

from phase3b.load import histogram
from phase3b.load.report import LabelReport, LoadReport, Window

WINDOWS, PER_WINDOW = 24, 60
# What is compared are the histograms.
SEEN = histogram.Summary(PER_WINDOW, 1, 1, 1, 1, 1, 1, 1, 1)


def report(
    seed: int, slower: float = 1.0, windows: int = WINDOWS, labels: Sequence[str] = ("GET /a", "POST /a")
) -> LoadReport:
    """A run whose windows differ by some 10 %, as those of a machine that does other things do."""
    drawn = random.Random(seed)  # noqa: S311  no secret
    found = {}
    for label in labels:
        counted = {}
        for number in range(windows):
            busy, one = drawn.lognormvariate(0, 0.1), histogram.empty()
            for _ in range(PER_WINDOW):
                histogram.record(one, 0.05 * slower * busy * drawn.lognormvariate(0, 0.3))
            counted[number] = Window(PER_WINDOW, 0, 0, SEEN, histogram.packed(one))
        whole = histogram.merged(each.latency_histogram for each in counted.values())
        found[label] = LabelReport(
            windows * PER_WINDOW, 0, 0, {"200": windows * PER_WINDOW}, 12, 0, 0, SEEN, None,
            histogram.packed(whole), "", counted,
        )  # fmt: skip
    return LoadReport(
        format=1, scenario="mixed", description="Mixed sessions", environment="dev", tier="starter", target="", local=True, closed_model=False,
        begun_at="2026-11-29T12:00:00+00:00", seconds=windows * 5, warm_up_seconds=5, window_seconds=5, seed=1, ended_by="", complete=True, started=0,
        dropped=0, connections=0, connections_failed=0, connections_ended=0, prepare_failed=0, labels=found, workers=(),
        invalid=(), notes=(), judged=(), verdict="yes",
    )  # fmt: skip
