"""What an environment asks of its partition or region that AWS does not have there: budgets in AWS GovCloud (US), SnapStart."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import partition_of, regions_without_snap_start, services_missing
from phase3b.errors import Problem
from phase3b.plan.costs.records import Budget, CostMonitor, CostSubscription
from phase3b.plan.plan import Plan
from phase3b.validity.subject import Subject


def partition_problems(subject: Subject) -> Iterator[Problem]:
    """Each part of an environment that its partition can't have."""
    for plan in subject.plans:
        missing = services_missing(plan.region)
        for part, service, noun, fix in dict.fromkeys(_asked(plan)):
            if service in missing:
                yield Problem(
                    f"{noun}, which AWS does not have in {plan.region} (partition {partition_of(plan.region)})",
                    fix,
                    path=f"environments.{plan.name}.{part}",
                    code="P3B-PARTITION-SERVICE",
                )
        if plan.region in regions_without_snap_start():
            yield from _without_snap_start(plan)


def _without_snap_start(plan: Plan) -> Iterator[Problem]:
    for function in plan.deployment.functions:
        if function.capacity.snap_start:
            yield Problem(
                f"the function {function.name} has SnapStart, which Lambda does not have in {plan.region}",
                f"Switch it off there: overrides: {{functions: {{{function.name}: {{snap_start: false}}}}}}",
                path=f"environments.{plan.name}.region",
                code="P3B-FUNCTION-SNAP-START",
            )


def _asked(plan: Plan) -> Iterator[tuple[str, str, str, str]]:
    """The key, the service, what asks for it, and how to do without."""
    for record in plan.records:
        if isinstance(record, Budget):
            yield (
                "budget",
                "budgets",
                "the budget needs AWS Budgets",
                "Remove `budget`; set one in the account that pays",
            )
        if isinstance(record, CostMonitor | CostSubscription):
            fix = "Remove `cost_anomaly`; have it in the account that pays"
            yield "cost_anomaly", "ce", "unusual costs are found by AWS Cost Anomaly Detection", fix
    for function in plan.deployment.functions:
        if "cost_explorer" in function.definition.uses:
            name = function.name
            fix = f"Switch it off there: enabled: {{functions: {{{name}: false}}}}, or take cost_explorer out of its `uses`"
            yield "region", "ce", f"the function {name} asks Cost Explorer", fix
