"""Asks for all that a verdict is made of: CloudWatch for the traffic, AWS for what is there already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from phase3b.guard.consumption import measure, owners_of
from phase3b.guard.evidence import Evidence
from phase3b.guard.plan_json import resource_changes
from phase3b.rollout.workspace import Workspace


def gather(plan: Mapping[str, Any], workspace: Workspace) -> Evidence:
    """The evidence of a plan of this workspace; what can't be asked is unknown in it, with the reason."""
    return Evidence.of_plan(plan, measure(owners_of(resource_changes(plan)), workspace.access))
