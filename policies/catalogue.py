"""Every policy of ours."""

from __future__ import annotations

from typing import Final

from policies import (
    access,
    alarm_reach,
    alarms,
    apis,
    authorizers,
    buckets,
    calls,
    consumers,
    cost_alerts,
    doors,
    function_code,
    functions,
    incidents,
    keeping,
    protection,
    providers,
    queues,
    recipients,
    rights,
    routes,
    secrets,
    tables,
    tags,
)
from policies.policy import Policy

POLICIES: Final[tuple[Policy, ...]] = (
    *tables.POLICIES,
    *functions.POLICIES,
    *function_code.POLICIES,
    *apis.POLICIES,
    *routes.POLICIES,
    *authorizers.POLICIES,
    *calls.POLICIES,
    *alarms.POLICIES,
    *incidents.POLICIES,
    *alarm_reach.POLICIES,
    *cost_alerts.POLICIES,
    *queues.POLICIES,
    *consumers.POLICIES,
    *buckets.POLICIES,
    *recipients.POLICIES,
    *protection.POLICIES,
    *keeping.POLICIES,
    *access.POLICIES,
    *rights.POLICIES,
    *doors.POLICIES,
    *providers.POLICIES,
    *secrets.POLICIES,
    *tags.POLICIES,
)

# Passed by every resource that is seen at all, so that what has no verdict of it was not seen.
SEEN: Final = secrets.POLICIES[0].id
