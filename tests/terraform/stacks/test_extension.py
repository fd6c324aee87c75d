"""Constructs of the user's, planned and applied on the embedded AWS beside ours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import boto3
import pytest
from grown_project import minimal
from tables_alone import tables_alone

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.synthesis.process import synthesize

# Most of it is Terraform's own waiting; what a file may do is shown without it, in tests/unit/synthesis.
pytestmark = [pytest.mark.terraform, pytest.mark.long]

SOURCE = """\
from cdktf import TerraformResource
from constructs import Construct
from imports.aws.s3_bucket import S3Bucket

from phase3b.extensions import Environment


def extend(scope: Construct, environment: Environment) -> None:
    exports = S3Bucket(scope, "exports", bucket=f"{environment.prefix}-exports")
    flag = TerraformResource(scope, "flag", terraform_resource_type="aws_ssm_parameter")
    for name, value in {
        "name": f"/{environment.prefix}/notes",
        "type": "String",
        "value": f"{environment.tables['notes'].arn} {exports.arn}",
    }.items():
        flag.add_override(name, value)
"""
Start = Callable[[Path], tuple[DeploymentRun, EmbeddedAws]]


def test_it_is_applied_with_references_to_ours_and_with_our_tags(
    started: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that no stack of ours has (SSM) is asked of the embedded AWS too, and never of AWS itself."""
    minimal(tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    Path("own.py").write_text(SOURCE, "utf-8")
    text = Path("capacity.yaml").read_text("utf-8")
    Path("capacity.yaml").write_text(
        text.replace("  functions: #", "  extensions: [own.py]\n  functions: #", 1), "utf-8"
    )
    stack = synthesize(Path("capacity.yaml"), ["dev"], Path("out")).stacks[0]
    run, aws = started(tables_alone(stack.file, "aws_s3_bucket", "aws_ssm_parameter"))
    run.apply()
    assert run.changes() == ()
    session = boto3.Session("x", "x", region_name="us-east-1")
    ssm = session.client("ssm", endpoint_url=aws.endpoint)
    value = ssm.get_parameter(Name="/notes-dev/notes")["Parameter"]["Value"]
    table = session.client("dynamodb", endpoint_url=aws.endpoint).describe_table(TableName="notes-dev-notes")["Table"][
        "TableArn"
    ]
    assert value == f"{table} arn:aws:s3:::notes-dev-exports"
    tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/notes-dev/notes")["TagList"]
    assert {"Key": "ManagedBy", "Value": "phase3b"} in tags
