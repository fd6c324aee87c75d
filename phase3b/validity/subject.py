"""What a capacity file is judged by: what it says, where each value is, what would be deployed, and the source of its functions."""

from __future__ import annotations

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.node import MapNode
from phase3b.packaging.source.source_tree import Source
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Subject:
    """A capacity file as it is judged; `plans` has the environments that can be planned, in the order of the file."""

    capacity: Capacity
    root: MapNode
    plans: tuple[Plan, ...]
    artifacts: Artifacts
    source: Source
