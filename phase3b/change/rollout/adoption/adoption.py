"""Takes what exists already into an environment's state: Terraform's import blocks.

Source of the ids: the "Import" sections of aws_dynamodb_table, aws_appautoscaling_target and aws_appautoscaling_policy.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.listing import KEY, LISTINGS
from phase3b.change.guard.evidence import Evidence
from phase3b.change.rollout.adoption.dependents import DEPENDENTS, dependent_id
from phase3b.errors import bad_input, outside_failure
from phase3b.naming import Address
from phase3b.plan.plan import Plan
from phase3b.plan.tables.records import DynamodbTable, ScalingPolicy, ScalingTarget
from phase3b.problems.missing_package import how_to_install
from phase3b.terraform.failure import shortened

NAMESPACE: Final = "dynamodb"


@dataclass(frozen=True, slots=True)
class Found:
    """What AWS has of a table: whether it is there, its scalable targets, and its policies by target.

    A target is (resource_id, dimension).
    """

    table: bool
    targets: frozenset[tuple[str, str]]
    policies: dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Import:
    """One import block."""

    to: Address
    id: str


ADOPTABLE: Final = frozenset({*LISTINGS, KEY})


def belonging(plan: Plan, address: Address) -> frozenset[str]:
    """A resource and what of its dependents would fail to be created beside it, by their references."""
    found = {str(address)}
    while True:
        more = {
            str(record.address)
            for record in plan.records
            if record.address.type in DEPENDENTS
            and str(record.address) not in found
            and any(f"{each}." in str(record) for each in found)
        }
        if not more:
            return frozenset(found)
        found |= more


def importable(
    evidence: Evidence, only: frozenset[str] | None, access: AwsAccess
) -> tuple[tuple[Import, ...], dict[str, str]]:
    """The import blocks of what a plan would create and AWS has already; `only` of these addresses, or of all.

    What refers to something that is itself to be imported is known only in the next plan. With it, by address, why
    nobody can tell whether a dependent is there: the apply will, by failing on it.
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    made = {address: thing.import_id for address, thing in evidence.existing.found.items() if thing.import_id}
    untold: dict[str, str] = {}
    for change in evidence.changes:
        if change.type in DEPENDENTS and change.actions == ("create",) and not change.imported:
            try:
                id_ = dependent_id(change.type, change.after, access)
            except (BotoCoreError, ClientError) as error:
                untold[change.address] = shortened(str(error))
                continue
            if id_ is not None:
                made[change.address] = id_
    blocks = (Import(Address(*address.split(".", 1)), id_) for address, id_ in made.items())
    return tuple(each for each in blocks if only is None or str(each.to) in only), untold


def imports(plan: Plan, table: DynamodbTable, found: Found) -> tuple[Import, ...]:
    """The import blocks of a table and of what scales it; what AWS has not is created by the apply.

    Raises:
        Phase3bError: AWS has no table of that name.
    """
    if not found.table:
        raise bad_input(
            f"there is no table {table.name} in {plan.region}",
            "A table can only be adopted under the name that capacity.yaml gives it: project-environment-table",
            code="P3B-ADOPT-MISSING",
        )
    made = [Import(table.address, table.name)]
    for record in plan.records:
        if isinstance(record, ScalingTarget) and _of(record.resource_id, table):
            key = (record.resource_id.replace(table.address.ref("name"), table.name), record.dimension)
            if key in found.targets:
                made.append(Import(record.address, "/".join((NAMESPACE, *key))))
            policy = _policy_of(plan, record)
            if key in found.policies:
                made.append(Import(policy.address, "/".join((NAMESPACE, *key, found.policies[key]))))
    return tuple(made)


def import_file(made: Sequence[Import]) -> dict[str, Any]:
    """The Terraform file with the blocks."""
    return {"import": [{"to": str(each.to), "id": each.id} for each in made]}


def look_up(table_name: str, access: AwsAccess) -> Found:
    """What AWS has of a table.

    Raises:
        Phase3bError: AWS could not be queried.
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "querying existing resources needs boto3, which is not installed",
            how_to_install("aws"),
            code="P3B-EXTRA-MISSING",
        )
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return _look_up(table_name, access)
    except (BotoCoreError, ClientError) as error:
        raise outside_failure(
            f"AWS could not be queried about {table_name}: {error}", "Check the credentials", code="P3B-AWS-UNREACHABLE"
        ) from None


def _look_up(table_name: str, access: AwsAccess) -> Found:
    dynamodb, scaling = access.client("dynamodb"), access.client("application-autoscaling")
    try:
        described = dynamodb.describe_table(TableName=table_name)["Table"]
    except dynamodb.exceptions.ResourceNotFoundException:
        return Found(table=False, targets=frozenset(), policies={})
    resources = [f"table/{table_name}"]
    resources += [
        f"table/{table_name}/index/{each['IndexName']}" for each in described.get("GlobalSecondaryIndexes", ())
    ]
    targets: set[tuple[str, str]] = set()
    policies: dict[tuple[str, str], str] = {}
    for resource in resources:
        pages = scaling.get_paginator("describe_scalable_targets").paginate(
            ServiceNamespace=NAMESPACE, ResourceIds=[resource]
        )
        targets |= {
            (each["ResourceId"], each["ScalableDimension"]) for page in pages for each in page["ScalableTargets"]
        }
        pages = scaling.get_paginator("describe_scaling_policies").paginate(
            ServiceNamespace=NAMESPACE, ResourceId=resource
        )
        for page in pages:
            for each in page["ScalingPolicies"]:
                policies[each["ResourceId"], each["ScalableDimension"]] = each["PolicyName"]
    return Found(True, frozenset(targets), policies)


def _of(resource_id: str, table: DynamodbTable) -> bool:
    owner = f"table/{table.address.ref('name')}"
    return resource_id == owner or resource_id.startswith(f"{owner}/")


def _policy_of(plan: Plan, target: ScalingTarget) -> ScalingPolicy:
    return next(
        record
        for record in plan.records
        if isinstance(record, ScalingPolicy) and record.resource_id == target.address.ref("resource_id")
    )
