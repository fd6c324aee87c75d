"""The records of the plan: one frozen dataclass for each kind of Terraform resource, complete and without IO.

A value may hold a Terraform expression (`${aws_kms_key.phase3b.arn}`) made by `Address.ref`; nothing is filled in
later. The constructs draw records, prices price them, policies compare them with what was synthesized. Each concern has
its own in its room; a stage that handles every record asks for the unions below, so that mypy finds what it forgets.
"""

from __future__ import annotations

from phase3b.plan.alerts.records import AlertRecord
from phase3b.plan.apis.records import ApiRecord
from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.costs.records import CostRecord
from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.functions.records import FunctionRecord
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.stack.records import StackRecord
from phase3b.plan.tables.records import TableRecord

Record = (
    StackRecord
    | EncryptionRecord
    | TableRecord
    | QueueRecord
    | BucketRecord
    | FunctionRecord
    | ApiRecord
    | AlertRecord
    | DashboardRecord
    | CostRecord
)
