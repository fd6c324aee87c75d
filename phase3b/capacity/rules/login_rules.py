"""What must be true of the credentials that an environment is reached with."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import endpoint_services, regions
from phase3b.capacity.model.backend import S3Backend
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.provider import AssumeRole
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem


def login_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Roles of another account or partition, and endpoints of services that nothing here asks."""
    provider = environment.provider
    if provider is not None:
        if provider.assume_role is not None:
            yield from _account_problems(environment, provider.assume_role, place)
        for service in provider.endpoints:
            if service not in endpoint_services():
                yield place.key_problem(
                    ("provider", "endpoints", service),
                    f"{quoted(service)} is not a service that a stack has resources of",
                    instead(service, endpoint_services()),
                    code="P3B-KEY-UNKNOWN",
                )
    yield from _own_account_problems(environment, place)
    yield from _region_problems(environment, place)
    for path, arn, region in _arns(environment):
        partition = regions().get(region)
        if partition is not None and arn.split(":")[1] != partition:
            yield place.problem(
                path,
                f"the ARN is of the partition {arn.split(':')[1]}, and {region} is in {partition}",
                f"Name one that begins with arn:{partition}:",
                code="P3B-PARTITION-OTHER",
            )


def _own_account_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """What must be in the environment's own account: AWS takes no boundary of another."""
    arn = environment.iam.permissions_boundary_arn
    account = environment.account_number
    if arn is not None and account is not None and arn.split(":")[4] not in {account, "aws"}:
        yield place.problem(
            ("iam", "permissions_boundary_arn"),
            f"the policy is in the account {arn.split(':')[4]}, and the environment in {account}: IAM takes a boundary of the "
            "role's own account only",
            "Name the policy of that account",
            code="P3B-ACCOUNT-AMBIGUOUS",
        )


def _region_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """A key encrypts what is in its own region alone."""
    arn = environment.kms_key_arn
    if arn is not None and arn.split(":")[3] != environment.region:
        yield place.problem(
            ("kms_key_arn",),
            f"the key is in {arn.split(':')[3]}, and the environment in {environment.region}",
            "Name a key of that region; of a multi-Region key, its replica there",
            code="P3B-REGION-OTHER",
        )


def _account_problems(environment: Environment, role: AssumeRole, place: Place) -> Iterator[Problem]:
    if environment.account_id is not None and role.account_id != environment.account_id:
        yield place.problem(
            ("provider", "assume_role", "role_arn"),
            f"the role is in the account {role.account_id}, and account_id is {environment.account_id}: Terraform would refuse "
            "every plan",
            "Correct one of the two",
            code="P3B-ACCOUNT-AMBIGUOUS",
        )


def _arns(environment: Environment) -> Iterator[tuple[Path, str, str]]:
    """Every ARN of the environment, where it is, and the region that it is used in."""
    named: list[tuple[Path, AssumeRole | None, str]] = []
    if environment.provider is not None:
        named.append((("provider", "assume_role"), environment.provider.assume_role, environment.region))
    if isinstance(environment.backend, S3Backend):
        backend = environment.backend
        named.append((("backend", "assume_role"), backend.assume_role, backend.region))
        if backend.kms_key_id is not None and backend.kms_key_id.startswith("arn:"):
            yield ("backend", "kms_key_id"), backend.kms_key_id, backend.region
    for path, role, region in named:
        if role is not None:
            yield (*path, "role_arn"), role.role_arn, region
            for position, arn in enumerate(role.policy_arns):
                yield (*path, "policy_arns", position), arn, region
    if environment.iam.permissions_boundary_arn is not None:
        yield ("iam", "permissions_boundary_arn"), environment.iam.permissions_boundary_arn, environment.region
    if environment.kms_key_arn is not None:
        yield ("kms_key_arn",), environment.kms_key_arn, environment.region
    if environment.cost_anomaly is not None and environment.cost_anomaly.monitor_arn is not None:
        yield ("cost_anomaly", "monitor_arn"), environment.cost_anomaly.monitor_arn, environment.region
