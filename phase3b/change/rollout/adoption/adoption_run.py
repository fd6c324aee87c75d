"""Carries an adoption out up to its plan: writes the import blocks, plans, and keeps them where the guard agrees."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.rollout.adoption.adoption import Import, belonging, import_file, importable, imports, look_up
from phase3b.change.rollout.gather import gather
from phase3b.change.rollout.workspace import Workspace
from phase3b.errors import bad_input
from phase3b.naming import Address
from phase3b.plan.plan import Plan
from phase3b.plan.tables.records import DynamodbTable

PLAN: Final = "adopt.tfplan"
# An alias is found when its function is imported, a mapping when its alias is.
ROUNDS_AT_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Adoption:
    """What would be imported, what would change, and what is refused; `file` holds the blocks where nothing is.

    `untold` is why nobody can tell whether something is there that belongs to it, by address.
    """

    taken: tuple[Import, ...]
    changes: tuple[ResourceChange, ...]
    verdict: Verdict
    file: Path
    name: str = ""
    untold: Mapping[str, str] = field(default_factory=dict)


def adopt(workspace: Workspace, planned: Plan, address: Address, allow: Sequence[str]) -> Adoption:
    """One resource, with what belongs to it.

    Raises:
        Phase3bError: AWS has it not (2), or could not be queried, or Terraform failed (3).
    """
    record = next(each for each in planned.records if each.address == address)
    only = belonging(planned, address)
    if isinstance(record, DynamodbTable):
        first = imports(planned, record, look_up(record.name, workspace.access))
        return _adopt(workspace, address.name, first, only, allow, record.name)
    made = _adopt(workspace, f"{address.type}_{address.name}", (), only, allow, "")
    if not made.taken and any(
        change.address == str(address) and change.actions == ("create",) for change in made.changes
    ):
        raise bad_input(
            f"there is no {address} in {planned.region} under the name that capacity.yaml gives it",
            "What has another name can't be adopted",
            code="P3B-ADOPT-MISSING",
        )
    return made


def adopt_all(workspace: Workspace, allow: Sequence[str]) -> Adoption:
    """All that exists under the environment's names, with what belongs to it.

    Raises:
        Phase3bError: AWS could not be queried, or Terraform failed.
    """
    # One block may be in one file only.
    workspace.forget_imports()
    return _adopt(workspace, "all", (), None, allow, "")


def _adopt(
    workspace: Workspace,
    called: str,
    first: tuple[Import, ...],
    only: frozenset[str] | None,
    allow: Sequence[str],
    name: str,
) -> Adoption:
    file = workspace.import_file(called)
    blocks = {str(each.to): each for each in first}
    kept = False
    workspace.put(workspace.wanted)
    try:
        for _ in range(ROUNDS_AT_MOST):
            evidence = _planned(workspace, file, tuple(blocks.values()), only)
            found, untold = importable(evidence, only, workspace.access)
            more = [each for each in found if str(each.to) not in blocks]
            if not more:
                break
            blocks |= {str(each.to): each for each in more}
        there = {change.address for change in evidence.changes if change.imported}
        taken = tuple(each for address, each in blocks.items() if address in there)
        verdict = judge(evidence, allow)
        kept = bool(taken) and not verdict.refused
    finally:
        # Terraform reads it with every plan from here on: one that can't be carried out would stop them all.
        if not kept:
            file.unlink(missing_ok=True)
    return Adoption(taken, evidence.changes, verdict, file, name, untold)


def _planned(workspace: Workspace, file: Path, blocks: Sequence[Import], only: frozenset[str] | None) -> Evidence:
    file.unlink(missing_ok=True)
    if blocks:
        file.write_text(json.dumps(import_file(blocks), indent=2) + "\n", "utf-8")
    targets = [] if only is None else sorted({*only, *(str(each.to) for each in blocks)})
    workspace.terraform.plan(PLAN, lambda _: None, targets)
    return gather(workspace.terraform.show(PLAN), workspace)
