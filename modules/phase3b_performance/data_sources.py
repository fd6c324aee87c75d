"""Questions to AWS at plan time."""

from __future__ import annotations

from constructs import Construct

from imports.aws.data_aws_caller_identity import DataAwsCallerIdentity
from imports.aws.data_aws_partition import DataAwsPartition
from modules.phase3b_performance.address import pinned
from phase3b.errors import bad_input
from phase3b.records import DataSource


def draw_data_source(scope: Construct, record: DataSource) -> None:
    """Draws the data source that the record's address names."""
    match record.address.type:
        case "data.aws_caller_identity":
            pinned(DataAwsCallerIdentity(scope, str(record.address)), record.address)
        case "data.aws_partition":
            pinned(DataAwsPartition(scope, str(record.address)), record.address)
        case other:
            raise bad_input(f"no construct draws {other}", "Add it to modules/phase3b_performance/data_sources.py")
