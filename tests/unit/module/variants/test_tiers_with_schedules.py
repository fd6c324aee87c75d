"""The module has the same resources in every tier: scheduled actions are refused, and not left out."""

from __future__ import annotations

import pytest
from small_capacity import capacity

from phase3b.errors import ExitCode, Phase3bError
from phase3b.module.variants.tier_table import tiers

OF_TICKETS = "        write: {min: 50, max: 200}"
NIGHT = "\n        auto_scaling: {schedules: {night: {expression: rate(1 day), read: {min: 1}}}}"


def test_a_tier_with_scheduled_scaling_is_refused() -> None:
    with pytest.raises(Phase3bError) as found:
        tiers(capacity((OF_TICKETS, OF_TICKETS + NIGHT)))
    assert str(found.value) == (
        "the tier growth has scheduled scaling (tables.tickets.auto_scaling.schedules.night), which the module can't have. Build the "
        "module from a capacity file whose tiers have none, and deploy environments that need it with phase3b synth; scheduled "
        "actions beside the module would be undone by each apply (docs/module.md). [P3B-MODULE-TIERS]"
    )
    assert found.value.exit_code == ExitCode.BAD_INPUT


def test_schedules_that_are_removed_again_are_none() -> None:
    removed = "\n        auto_scaling: {schedules: {night: null}}"
    assert tiers(capacity((OF_TICKETS, OF_TICKETS + removed))) == tiers(capacity())
