"""The runbook as a guide: every kind of alarm of an environment."""

from __future__ import annotations

from collections.abc import Mapping

from phase3b.guides.situation import Situation
from phase3b.runbook.runbook_entry import chapters, without_alarms


def runbook_guide(situation: Situation) -> Mapping[str, object]:
    """The data of the runbook's page, whole."""
    found = chapters(situation.deployment, situation.names, situation.place)
    return {
        "environment": situation.deployment.name,
        "chapters": found,
        "others": without_alarms(found),
        "role": situation.place.commands.role,
        "escalation": situation.capacity.ops.escalation,
    }
