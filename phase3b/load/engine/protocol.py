"""The names of the messages between master and workers, beside Locust's own, and what is printed for the program that started them."""

from __future__ import annotations

import json
import sys
from typing import Any, Final

CLOCK: Final = "p3b-clock"
CLOCK_ANSWER: Final = "p3b-clock-answer"
ORDER: Final = "p3b-order"
READY: Final = "p3b-ready"
BEGIN: Final = "p3b-begin"
REPORT: Final = "p3b-report"
STOP: Final = "p3b-stop"
DONE: Final = "p3b-done"
REFUSED: Final = "p3b-refused"


def tell(event: str, **values: Any) -> None:
    """One line of JSON for the process that started this one."""
    sys.stdout.write(f"{json.dumps({'event': event, **values})}\n")
    sys.stdout.flush()
