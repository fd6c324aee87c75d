"""The printed roles are enough for real Terraform, each of their actions is asked for, and a key that signs stays unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from conftest import PATIENCE, Silent
from role_sessions import Roles, printed

from phase3b.errors import Phase3bError
from phase3b.local.deployment_run import DeploymentRun
from phase3b.local.embedded_aws import EmbeddedAws
from phase3b.permissions.judge import Request, judged

pytestmark = pytest.mark.terraform
SECRET = "securebase-{}-phase3b-token-key"  # noqa: S105  its name


def asked(log: Path) -> tuple[Request, ...]:
    """Every action that was judged."""
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert all(line["allowed"] for line in lines), [line for line in lines if not line["allowed"]]
    found = {
        (line["action"], line["resource"], tuple(sorted((key, tuple(value)) for key, value in line["context"].items())))
        for line in lines
    }
    return tuple(Request(action, resource, dict(context)) for action, resource, context in found)


def without(documents: Sequence[dict[str, Any]], statement: str, action: str) -> list[dict[str, Any]]:
    """The documents, but for one action of one statement."""
    return [
        {
            "Statement": [
                {**each, "Action": [one for one in each["Action"] if (each["Sid"], one) != (statement, action)]}
                for each in document["Statement"]
            ]
        }
        for document in documents
    ]


def actions(documents: Sequence[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for document in documents:
        for statement in document["Statement"]:
            yield from ((statement["Sid"], action) for action in statement["Action"])


def unused(documents: Sequence[dict[str, Any]], requests: Sequence[Request]) -> set[str]:
    """The actions whose removal none of the requests would notice."""
    return {
        action
        for sid, action in actions(documents)
        if all(
            judged(without(documents, sid, action), request).allowed for request in requests if request.action == action
        )
    }


@pytest.mark.xdist_group("iam")
@pytest.mark.parametrize("environment", ["dev", pytest.param("prod", marks=pytest.mark.long)])
def test_apply_and_plan_with_the_two_roles_alone(
    environment: str, stack_of: Callable[..., Path], tmp_path: Path, root: Path
) -> None:
    log = tmp_path / "judged.jsonl"
    with EmbeddedAws(judged=log) as aws:
        roles, documents = Roles(aws.endpoint), {role: printed(environment, role) for role in ("plan", "apply")}
        for role, policies in documents.items():
            roles.make(f"deployer-{role}", policies)
        run = DeploymentRun.prepare(stack_of(environment), tmp_path / "terraform", aws, Silent(), PATIENCE)
        run.init()
        run.use(roles.assume("deployer-apply"))
        assert run.apply().summary is not None
        applied = asked(log)
        log.unlink()

        planner = roles.assume("deployer-plan")
        run.use(planner)
        assert run.changes() == ()
        planned = asked(log)
        _the_key_that_signs_stays_unread(roles, planner, environment)
        # The version that Terraform wrote is neither current nor previous now, and its plan has nothing to say of it.
        assert run.changes() == ()

        # The removal of any action is noticed by what was sent, but for those of others, which are listed to be read.
        others = json.loads((root / "tests/terraform/rights_of_others.json").read_text("utf-8"))
        of_plan = {action for each in others["plan"].values() for action in each}
        of_apply = of_plan | {action for each in others["apply"].values() for action in each}
        assert unused(documents["plan"], planned) - of_plan == set()
        assert unused(documents["apply"], applied + planned) - of_apply == set()

        # For real: without one action the plan fails, and names it.
        roles.make("deployer-lacking", without(documents["plan"], "Table", "dynamodb:DescribeTimeToLive"))
        run.use(roles.assume("deployer-lacking"))
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
