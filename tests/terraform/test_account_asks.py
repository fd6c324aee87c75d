"""The shipped dev, with what a platform team asks for: a boundary, a path, a key that exists already, functions in a VPC.

Applied by real Terraform to the embedded AWS.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from role_sessions import Roles
from rollout_project import Project

from phase3b.local.aws.claim import Session, claim, note
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).parents[2]
ACCOUNT = "123456789012"
BOUNDARY = f"arn:aws:iam::{ACCOUNT}:policy/boundary"


@pytest.fixture
def applied(tmp_path: Path) -> Iterator[tuple[Project, dict[str, Any]]]:
    local = tmp_path / ".phase3b/local"
    with claim(local), EmbeddedAws() as aws:
        project, roles = Project(tmp_path, aws), Roles(aws.endpoint)
        ec2, kms = roles.client("ec2"), roles.client("kms")
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        made = {
            "key": kms.create_key()["KeyMetadata"]["Arn"],
            "subnet": ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"],
            "group": ec2.create_security_group(GroupName="functions", Description="x", VpcId=vpc)["GroupId"],
        }
        allow_all = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
        roles.client("iam").create_policy(PolicyName="boundary", PolicyDocument=json.dumps(allow_all))
        asked = (
            f'    account_id: "{ACCOUNT}"\n    kms_key_arn: {made["key"]}\n'
            f"    vpc: {{subnet_ids: [{made['subnet']}], security_group_ids: [{made['group']}]}}\n"
            f"    iam: {{permissions_boundary_arn: {BOUNDARY}, path: /service-roles/}}\n"
        )
        text = (ROOT / "capacity.yaml").read_text("utf-8")
        assert text.count("\n  dev:\n") == 1
        project.write(text.replace("\n  dev:\n", f"\n  dev:\n{asked}"))
        for part in ("lambda_src", "capacity"):
            (tmp_path / part).symlink_to(ROOT / part)
        (local / "dev").mkdir()
        note(local, Session("dev", aws.endpoint, os.getpid(), "now", ".phase3b/local/dev"))
        yield project, made


def test_all_of_it_is_there_and_stays(applied: tuple[Project, dict[str, Any]]) -> None:
    project, made = applied
    project.apply()
    roles = [each for each in project.client("iam").list_roles()["Roles"] if "securebase" in each["RoleName"]]
    assert len(roles) > 5
    for each in roles:
        described = project.client("iam").get_role(RoleName=each["RoleName"])["Role"]
        assert described["Path"] == "/service-roles/"
        assert described["PermissionsBoundary"]["PermissionsBoundaryArn"] == BOUNDARY
    # No key and no alias of ours.
    kms = project.client("kms")
    assert not [each for each in kms.list_aliases()["Aliases"] if "securebase" in each["AliasName"]]
    keys = [kms.describe_key(KeyId=each["KeyId"])["KeyMetadata"] for each in kms.list_keys()["Keys"]]
    assert not [each for each in keys if "securebase" in each["Description"]]
    table = project.client("dynamodb").describe_table(TableName="securebase-dev-support-tickets")["Table"]
    assert table["SSEDescription"]["KMSMasterKeyArn"] == made["key"]
    function = project.client("lambda").get_function(FunctionName="securebase-dev-support-tickets")["Configuration"]
    assert function["VpcConfig"]["SubnetIds"] == [made["subnet"]]
    assert project.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"
