"""Whether a worker itself is the bottleneck: its processor time, and how late its event loop is."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import gevent
from hdrh.histogram import HdrHistogram

from phase3b.load import histogram

STEP_SECONDS = 0.02


@dataclass(slots=True)
class Saturation:
    """Of one worker, since `began`; `lag` is how much later than asked for its event loop wakes."""

    lag: HdrHistogram = field(default_factory=histogram.empty)
    began: float = field(default_factory=time.monotonic)
    processor_began: float = field(default_factory=time.process_time)

    def watch(self) -> None:
        """Measures the lag until it is killed."""
        while True:
            due = time.monotonic() + STEP_SECONDS
            gevent.sleep(STEP_SECONDS)
            histogram.record(self.lag, max(0.0, time.monotonic() - due))

    def restart(self) -> None:
        """From here on: what was before is not of the run."""
        self.lag = histogram.empty()
        self.began, self.processor_began = time.monotonic(), time.process_time()

    @property
    def processor_percent(self) -> float:
        """Of a processor core, on average."""
        return 100 * (time.process_time() - self.processor_began) / max(time.monotonic() - self.began, 1e-9)
