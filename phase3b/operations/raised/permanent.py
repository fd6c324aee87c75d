"""A raise as a patch of capacity.yaml: what is raised becomes the minimum, or an on-demand table's maximum."""

from __future__ import annotations

from pathlib import Path

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.operations.doctor.proposed_patch import ProposedPatch, proposed_patch
from phase3b.operations.doctor.verdict import CapacityChange
from phase3b.operations.raised.raise_record import Raise


def permanent_patch(environment: str, file: Path, one: Raise) -> ProposedPatch:
    """The patch, validated as a file is; a rule that it would break (a quota, the budget) hinders it.

    Raises:
        Phase3bError: the file has problems.
    """
    changes = [
        CapacityChange(one.table, one.index, each.side, None if one.on_demand else each.units, each.maximum)
        for each in one.sides
    ]
    return proposed_patch(environment, file, read_capacity_text(file, str(file)), changes)
