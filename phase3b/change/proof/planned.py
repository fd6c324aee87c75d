"""What an apply would do: announced by two plans of ours, or read from Terraform's with the guard's verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.guard.asked.traffic import unknown_traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import ResourceChange, Values, resource_changes
from phase3b.change.guard.refusal import Refusal
from phase3b.errors import bad_input
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record
from phase3b.plan.tables.records import DynamodbTable, ScalingTarget
from phase3b.scan.stack_text.plan_file import PlanFile, plain_address

PlanAction = Literal["create", "update", "replace", "destroy", "import", "forget"]
ACTIONS: tuple[PlanAction, ...] = ("create", "update", "replace", "destroy", "import", "forget")
NOT_ASKED = "a proof does not ask AWS"


@dataclass(frozen=True, slots=True)
class AnnouncedPlan:
    """Resources by what befalls them, worked out from the capacity file."""

    counts: Mapping[PlanAction, int]


@dataclass(frozen=True, slots=True)
class TerraformPlan:
    """The same of a plan that Terraform made, and what the guard refuses of it.

    `unfinished` says why the plan is not a plan of everything, empty where it is one.
    """

    file: str
    counts: Mapping[PlanAction, int]
    refusals: tuple[Refusal, ...]
    unfinished: str = ""


PlanSummary = AnnouncedPlan | TerraformPlan


def announced_plan(difference: EnvironmentDifference) -> AnnouncedPlan:
    """Counts the resources of a difference."""
    return AnnouncedPlan(_sorted(Counter(each.action for each in difference.resources)))


def terraform_plan(file: PlanFile, wanted: Plan, environment: str, tier: str) -> TerraformPlan:
    """Reads a plan that leads to the wanted tier.

    Raises:
        Phase3bError: it is of another project, environment or tier, or has not the form of a plan.
    """
    fix = "Write it with `terraform show -json PLAN > FILE`"
    try:
        changes = resource_changes(file.document)
        _refuse_another(file.name, changes, wanted, environment, tier)
        verdict = judge(Evidence.of_plan(file.document, unknown_traffic(NOT_ASKED)))
    except (KeyError, TypeError, ValueError, AttributeError):
        # Whatever is missing or of another type in it, there is one thing to say.
        raise bad_input(f"{file.name} has not the form of a plan of Terraform", fix, code="P3B-PLAN-FORM") from None
    counts = Counter(action for each in changes if (action := _action(each)) is not None)
    return TerraformPlan(file.name, _sorted(counts), verdict.refused, _unfinished(file.document))


def _sorted(counts: Mapping[Any, int]) -> Mapping[PlanAction, int]:
    return {action: counts[action] for action in ACTIONS if counts.get(action)}


def _action(change: ResourceChange) -> PlanAction | None:
    if change.replaced:
        return "replace"
    if change.destroyed:
        return "destroy"
    if "forget" in change.actions:
        return "forget"
    if change.imported:
        return "import"
    if "create" in change.actions:
        return "create"
    return "update" if change.updated else None


def _unfinished(document: Values) -> str:
    if document.get("errored") is True:
        return "Terraform failed while it made this plan"
    if document.get("complete") is False:
        return "the plan is of a part only (-target, or something deferred)"
    return ""


def _refuse_another(name: str, changes: Sequence[ResourceChange], wanted: Plan, environment: str, tier: str) -> None:
    records = {str(record.address): record for record in wanted.records}
    common = [(each, record) for each in changes if (record := records.get(plain_address(each.address))) is not None]
    if not common:
        raise bad_input(
            f"no resource of {name} is one of {environment} ({len(changes):,} in it)",
            "Name the plan of this project, and with --env its environment",
            code="P3B-PLAN-OTHER-ENVIRONMENT",
        )
    differing = [found for each, record in common for found in _differing(each, record)]
    for what, theirs, own in differing:
        if what.endswith(" name"):
            raise bad_input(
                f"{name} is not a plan of {environment}: {what} is {theirs} there, and {own} here",
                "Name its environment with --env, or the capacity file that it was made of with --file",
                code="P3B-PLAN-OTHER-ENVIRONMENT",
            )
    if differing:
        what, theirs, own = differing[0]
        more = f" ({len(differing) - 1:,} more differ)" if len(differing) > 1 else ""
        raise bad_input(
            f"{name} does not lead to {tier} in {environment}: {what} is {theirs} there, and {own} here{more}",
            f"Plan {environment} with the tier {tier}, or name the tier that it leads to as TO",
            code="P3B-PLAN-OTHER-TIER",
        )


def _differing(change: ResourceChange, record: Record) -> list[tuple[str, str, str]]:
    """What the plan and the tier say otherwise: which value, the plan's, ours."""
    after = change.after or change.before
    match record:
        case DynamodbTable():
            own: dict[str, object] = {"name": record.name, "billing_mode": record.billing_mode}
        case ScalingTarget(scheduled=False):
            own = {"min_capacity": record.floor, "max_capacity": record.ceiling}
        case _:
            return []
    return [
        (f"{change.address} {key}", str(after[key]), str(value))
        for key, value in own.items()
        if key in after and after[key] != value
    ]
