"""Thresholds that no alarm is made of any more: an older file is read, compared and shown with them, and not deployed."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.errors import Problem
from phase3b.validity.subject import Subject


def obsolete_thresholds(subject: Subject) -> Iterator[Problem]:
    """Each threshold that something else has taken the place of."""
    websocket = subject.capacity.objectives.thresholds.websocket
    if websocket is not None and websocket.client_errors_per_minute is not None:
        now = websocket.client_error_percent
        used = "none is" if now is None else f"{now.warning:g} and {now.critical:g} are"
        yield Problem(
            "it is judged no more: a small tier has fewer messages a minute than it counts",
            f"Remove it, and write client_error_percent (percent of the messages; {used} used now) where you want others",
            path="objectives.thresholds.websocket.client_errors_per_minute",
            code="P3B-THRESHOLD-OBSOLETE",
        )
