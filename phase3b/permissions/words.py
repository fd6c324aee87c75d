"""What a person must know of the printed policies: where they are wider than they could be, and what they can't hold off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.model.backend import CloudBackend, HttpBackend, LocalBackend, RemoteBackend, S3Backend
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.provider import AssumeRole
from phase3b.naming import Names
from phase3b.permissions.action_table import action_table
from phase3b.plan.functions.image_place import repository_of
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan

SECRET_VERSION: Final = "aws_secretsmanager_secret_version"  # noqa: S105  a type


def open_points(plan: Plan, names: Names, environments: Mapping[str, Environment]) -> tuple[str, ...]:
    """One sentence or two each, in the order of weight."""
    return tuple(_points(plan, names, environments))


def _points(plan: Plan, names: Names, environments: Mapping[str, Environment]) -> Iterator[str]:
    if any(record.address.type == SECRET_VERSION for record in plan.records):
        yield (
            "The plan role can read the versions of the token key that Terraform wrote (the AWS provider reads its own back "
            "at each plan), and no other. Until the key is replaced outside of Terraform, that is the one that signs. "
            "Replace it twice, so that it is neither current nor previous; tokens of before are refused then: "
            f"aws secretsmanager put-secret-value --secret-id {names.shared('token_key')} --secret-string "
            '"$(aws secretsmanager get-random-password --password-length 64 --exclude-punctuation --query RandomPassword '
            '--output text)"'
        )
    yield (
        f"Give the two roles other names than {names.role('*')}: whatever is named so, the apply role may change, itself too."
    )
    if plan.account_number is None:
        yield f"The account is not known: ARNs have * for it. Set environments.{plan.name}.account_id to name it."
    longer = [
        other
        for other in environments
        if other != plan.name and Names(names.project, other, names.component).prefix.startswith(f"{names.prefix}-")
    ]
    if longer:
        yield (
            f"The names of {', '.join(longer)} begin with {names.prefix}- too: in one account, these policies reach its "
            "resources. Keep them in accounts of their own."
        )
    if isinstance(plan.backend, LocalBackend):
        yield "The state is a local file: the policies have nothing on a bucket."
    for extension in plan.deployment.extensions:
        yield f"What {extension} adds is not ours: the rights for it are not in these policies. Attach them to the roles beside these."
    environment = plan.deployment.environment
    if environment.kms_key_arn is not None:
        yield (
            f"{environment.kms_key_arn} encrypts everything and is not made here: its policy must let this account's IAM decide, and "
            "CloudWatch alarms, CloudWatch Logs and EventBridge use it. The statements: key_policy of phase3b iam "
            f"{plan.name} --json. Without them alarms reach nobody, and log groups are not created."
        )
    foreign = sorted(
        {
            f"{account}:{repository}"
            for record in plan.records
            if isinstance(record, LambdaFunction) and record.image_uri is not None
            for account, repository in (repository_of(record.image_uri),)
            if account not in {None, plan.account_number}
        }
    )
    if foreign:
        yield (
            f"Images come from the registry of another account ({', '.join(foreign)}): the policy of each repository there must let this "
            "account's deployer and lambda.amazonaws.com read it (ecr:BatchGetImage, ecr:GetDownloadUrlForLayer). Nothing here can give "
            "that."
        )
    boundary = environment.iam.permissions_boundary_arn
    if boundary is not None:
        yield (
            f"The apply role makes and changes roles only with the boundary {boundary}, and can't take it from a role: who removes "
            "iam.permissions_boundary_arn from the file needs iam:DeleteRolePermissionsBoundary for that apply. Where roles are "
            "there without it, put it on them with iam:PutRolePermissionsBoundary, which is among the rights."
        )
    yield from _of_sign_in(plan)
    yield (
        "Anyone who can apply may write the functions' roles and code: the apply role is as strong as all that it deploys. "
        "The policies are of the requests of AWS provider 5.100.0 and of AWS's references as of "
        f"{action_table().read_on}; rights that AWS asks beyond a request (of keys, of service-linked roles) were read there "
        "and could not be tried on AWS."
    )


def _of_sign_in(plan: Plan) -> Iterator[str]:
    """Who else needs what, and where rights in IAM do not reach."""
    role = None if plan.provider is None else plan.provider.assume_role
    if role is not None:
        condition = f" with the external ID {role.external_id}" if role.external_id is not None else ""
        yield (
            f"Terraform assumes {role.role_arn}: attach the policies of the deployer to it, and let its trust policy admit the "
            f"callers{condition}. Who runs Terraform needs the policies of the caller."
        )
    match plan.backend:
        case S3Backend(assume_role=AssumeRole() as of_state):
            yield f"The state is kept as {of_state.role_arn}: attach the policies of the state to it."
        case S3Backend(profile=str(profile)):
            yield f"The state is kept with the profile {profile}: its credentials need the rights on the bucket."
        case HttpBackend(address=address):
            yield f"The state is at {address}: who may read and write it is decided there; the policies have nothing on it."
        case CloudBackend() | RemoteBackend():
            yield (
                f"The state is in the workspace {plan.backend.workspace} of {plan.backend.hostname}: who may read and write it is "
                "decided there; the policies have nothing on it."
            )
        case _:
            return
