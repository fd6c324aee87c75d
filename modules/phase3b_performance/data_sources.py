"""Questions to AWS at plan time."""

from __future__ import annotations

from cdktf import TerraformLocal
from constructs import Construct

from imports.aws.data_aws_caller_identity import DataAwsCallerIdentity
from imports.aws.data_aws_dynamodb_table import DataAwsDynamodbTable
from imports.aws.data_aws_dynamodb_tables import DataAwsDynamodbTables
from imports.aws.data_aws_partition import DataAwsPartition
from modules.phase3b_performance.address import pinned
from phase3b.errors import bad_input
from phase3b.plan.stack.records import DataSource, LocalValue
from phase3b.plan.tables.records import ExistingTables


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
            raise bad_input(f"no construct draws {other}", "Add it to modules/phase3b_performance/data_sources.py")


def draw_existing_tables(scope: Construct, record: ExistingTables) -> None:
    """Tables as they are; for_each, because a question about a table that does not exist ends the plan."""
    tables = DataAwsDynamodbTable(scope, str(record.address), name="${each.key}")
    tables.add_override("for_each", record.names)
    pinned(tables, record.address)


def draw_local(scope: Construct, record: LocalValue) -> None:
    """A local value."""
    pinned(TerraformLocal(scope, str(record.address), record.value), record.address)
