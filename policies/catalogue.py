"""Every policy of ours."""

from __future__ import annotations

from typing import Final

from policies.access import access, authorizers, doors, rights, secrets
from policies.policy import Policy
from policies.protection import keeping, protection, providers
from policies.services import (
    apis,
    buckets,
    consumers,
    dax,
    domain,
    function_code,
    functions,
    network,
    queues,
    replicas,
    routes,
    tables,
    tags,
)
from policies.stack_read import calls
from policies.watching import alarm_reach, alarms, cost_alerts, incidents, recipients

POLICIES: Final[tuple[Policy, ...]] = (
    *tables.POLICIES,
    *replicas.POLICIES,
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
    *network.POLICIES,
    *dax.POLICIES,
    *domain.POLICIES,
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
