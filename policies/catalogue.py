"""Every policy of ours."""

from __future__ import annotations

from typing import Final

from policies import access, alarms, apis, functions, protection, queues, secrets, tables, tags
from policies.policy import Policy

POLICIES: Final[tuple[Policy, ...]] = (
    *tables.POLICIES,
    *functions.POLICIES,
    *apis.POLICIES,
    *alarms.POLICIES,
    *queues.POLICIES,
    *protection.POLICIES,
    *access.POLICIES,
    *secrets.POLICIES,
    *tags.POLICIES,
)
