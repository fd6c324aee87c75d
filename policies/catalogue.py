"""Every policy of ours."""

from __future__ import annotations

from typing import Final

from policies import (
    access,
    alarm_reach,
    alarms,
    apis,
    consumers,
    doors,
    functions,
    keeping,
    protection,
    queues,
    routes,
    secrets,
    tables,
    tags,
)
from policies.policy import Policy

POLICIES: Final[tuple[Policy, ...]] = (
    *tables.POLICIES,
    *functions.POLICIES,
    *apis.POLICIES,
    *routes.POLICIES,
    *alarms.POLICIES,
    *alarm_reach.POLICIES,
    *queues.POLICIES,
    *consumers.POLICIES,
    *protection.POLICIES,
    *keeping.POLICIES,
    *access.POLICIES,
    *doors.POLICIES,
    *secrets.POLICIES,
    *tags.POLICIES,
)

# Passed by every resource that is seen at all, so that what has no verdict of it was not seen.
SEEN: Final = secrets.POLICIES[0].id
