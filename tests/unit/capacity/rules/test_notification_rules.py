"""What must be true of `notifications` and of who is reached by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

TEXT = (Path(__file__).resolve().parents[4] / "examples/minimal/capacity.yaml").read_text("utf-8")


def test_a_level_that_is_reached_by_nothing() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(
            f"{TEXT.rstrip()}\nops: {{escalation: [{{who: On-call, within_minutes: 15, by: PagerDuty, notification: oncall}}]}}\n",
            "capacity.yaml",
        )
    (problem,) = caught.value.problems
    assert str(problem).partition(" ")[2] == (
        'ops.escalation[0].notification: no environment has a notification "oncall". Add it to `notifications` of an '
        "environment, or remove it here. [P3B-NOTIFICATION-UNKNOWN]"
    )
