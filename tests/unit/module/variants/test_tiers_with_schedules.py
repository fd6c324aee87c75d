"""The module has the same resources in every tier: scheduled actions are refused, and not left out."""

from __future__ import annotations

import pytest
from small_capacity import capacity

from phase3b.errors import Phase3bError
from phase3b.module.variants.tier_table import tiers

OF_TICKETS = "        write: {min: 50, max: 200}"
NIGHT = "\n        auto_scaling: {schedules: {night: {expression: rate(1 day), read: {min: 1}}}}"


def test_a_tier_with_scheduled_scaling_is_refused() -> None:
    with pytest.raises(Phase3bError, match="the tier growth has scheduled scaling"):
        tiers(capacity((OF_TICKETS, OF_TICKETS + NIGHT)))
