"""The printed roles are enough for real Terraform, and a key that signs stays unread.

In every run of the tests, tests/terraform/switches/test_apply.py switches prod with the two roles, and
tests/unit/permissions/test_recorded_rights.py holds each of their actions to a request that needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import Start
from recorded_rights import Right, without
from role_sessions import Roles, printed

from phase3b.errors import Phase3bError

pytestmark = [pytest.mark.terraform, pytest.mark.long]
SECRET = "securebase-{}-phase3b-token-key"  # noqa: S105  its name


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_apply_and_plan_with_the_two_roles_alone(
    environment: str, started: Start, stack_of: Callable[..., Path]
) -> None:
    run, aws = started(stack_of(environment))
    roles, of_plan = Roles(aws.endpoint), printed(environment, "plan")
    run.use(roles.made("apply", printed(environment, "apply")))
    assert run.apply().summary is not None
    planner = roles.made("plan", of_plan)
    run.use(planner)
    assert run.changes() == ()
    _the_key_that_signs_stays_unread(roles, planner, environment)
    # The version that Terraform wrote is neither current nor previous now, and its plan has nothing to say of it.
    assert run.changes() == ()

    # Without one action the plan fails, and names it.
    run.use(roles.made("lacking", without(of_plan, Right("Table", "dynamodb:DescribeTimeToLive"))))
    with pytest.raises(Phase3bError, match="dynamodb:DescribeTimeToLive"):
        run.changes()


def _the_key_that_signs_stays_unread(roles: Roles, planner: dict[str, str], environment: str) -> None:
    secret, owner = SECRET.format(environment), roles.client("secretsmanager")
    client = roles.client("secretsmanager", planner)
    for question in ({}, {"VersionStage": "AWSCURRENT"}):
        with pytest.raises(ClientError, match="not authorized to perform: secretsmanager:GetSecretValue"):
            client.get_secret_value(SecretId=secret, **question)
    # Replaced twice, as the command says.
    for value in ("a" * 64, "b" * 64):
        version = owner.put_secret_value(SecretId=secret, SecretString=value)["VersionId"]
        with pytest.raises(ClientError, match="not authorized to perform: secretsmanager:GetSecretValue"):
            client.get_secret_value(SecretId=secret, VersionId=version)
    with pytest.raises(ClientError, match="not authorized to perform: dynamodb:Scan"):
        roles.client("dynamodb", planner).scan(TableName=f"securebase-{environment}-support-tickets")
