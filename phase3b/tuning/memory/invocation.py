"""One invocation that was measured, wherever that was."""

from __future__ import annotations

from typing import Literal

from phase3b.quick_dataclass import dataclass

Load = Literal["idle", "normal", "peak", "large payload", "logged"]
"""Under which load: one at a time with pauses, as on a normal day, at the busiest, with large payloads; or whatever a log tells of."""
Outcome = Literal["ok", "failed", "timed out", "out of memory", "throttled", "denied", "no report"]
"""no report: it was answered, and its log has no line that says how long it took."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """What is known of one. Milliseconds and MB; None is not known.

    `environment` is the execution environment that it ran in, whose invocations are in their order. `used_mb` is the most that it
    ever had in memory, `resident_mb` what it has after the invocation. `init_ms` is of a cold start. `queued_ms` is how long it was
    ready to run and had no processor.
    """

    function: str
    route: str
    load: Load
    memory_mb: int
    environment: str
    outcome: Outcome
    duration_ms: float | None = None
    init_ms: float | None = None
    used_mb: float | None = None
    cpu_ms: float | None = None
    queued_ms: float = 0.0
    resident_mb: float | None = None
    why: str = ""

    @property
    def cold(self) -> bool:
        """Whether its environment was started for it."""
        return self.init_ms is not None
