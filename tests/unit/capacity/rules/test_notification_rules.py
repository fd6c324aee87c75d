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


@pytest.mark.parametrize(
    ("lines", "levels", "says"),
    [
        (
            "    alarm_levels: [warning, critical]\n",
            "[warning, critical, warning]",
            "levels: warning is listed twice. Keep it once. [P3B-VALUE-TWICE]",
        ),
        (
            "    alarm_levels: [critical]\n",
            "[warning, critical]",
            (
                "levels: alarm_levels writes no alarms of the level warning: channel would never be notified of one. "
                "Add warning to alarm_levels, or remove it here. [P3B-ALARM-RECEIVER]"
            ),
        ),
        (
            "    alarm_levels: [warning, critical]\n    warnings: none\n",
            "[warning, critical]",
            (
                "levels: `warnings: none` publishes no warnings: channel would never be notified of one. "
                "Remove warning here, or `warnings`. [P3B-ALARM-RECEIVER]"
            ),
        ),
    ],
)
def test_a_level_that_nothing_is_ever_sent_of(lines: str, levels: str, says: str) -> None:
    asked = f"{lines}    notifications: {{channel: {{to: slack, levels: {levels}}}}}\n"
    before = "    backend: {type: local, path: state/dev.tfstate}"
    assert TEXT.count(before) == 1
    with pytest.raises(Phase3bError) as caught:
        parse(TEXT.replace(before, f"{asked}{before}"), "capacity.yaml")
    (problem,) = caught.value.problems
    assert str(problem).partition("notifications.channel.")[2].rstrip() == says
