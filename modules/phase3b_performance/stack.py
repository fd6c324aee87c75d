"""Questions to AWS at plan time."""

from __future__ import annotations

from typing import assert_never

from cdktf import TerraformLocal, TerraformOutput
from constructs import Construct

from imports.aws.data_aws_caller_identity import DataAwsCallerIdentity
from imports.aws.data_aws_dynamodb_tables import DataAwsDynamodbTables
from imports.aws.data_aws_partition import DataAwsPartition
from modules.phase3b_performance.address import pinned
from phase3b.errors import bad_input
from phase3b.plan.stack.records import DataSource, LocalValue, Output, StackRecord


def draw(scope: Construct, record: StackRecord) -> None:
    """Draws what is Terraform's own."""
    match record:
        case DataSource():
            draw_data_source(scope, record)
        case LocalValue():
            draw_local(scope, record)
        case Output():
            draw_output(scope, record)
        case _:
            assert_never(record)


def draw_data_source(scope: Construct, record: DataSource) -> None:
    """Draws the data source that the record's address names."""
    match record.address.type:
        case "data.aws_caller_identity":
            pinned(DataAwsCallerIdentity(scope, str(record.address)), record.address)
        case "data.aws_partition":
            pinned(DataAwsPartition(scope, str(record.address)), record.address)
        case "data.aws_dynamodb_tables":
            pinned(DataAwsDynamodbTables(scope, str(record.address)), record.address)
        case other:
            raise bad_input(
                f"no construct draws {other}",
                "Add it to modules/phase3b_performance/stack.py",
                code="P3B-NOT-SUPPORTED",
            )


def draw_local(scope: Construct, record: LocalValue) -> None:
    """A local value."""
    pinned(TerraformLocal(scope, str(record.address), record.value), record.address)


def draw_output(scope: Construct, record: Output) -> None:
    """A Terraform output."""
    output = TerraformOutput(scope, str(record.address), value=record.value, description=record.description)
    pinned(output, record.address)
