"""What stays of a second region that the tier has no more: what holds data, and what that needs to be read and kept up to date."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.functions.records import LogGroup
from phase3b.plan.network.addresses import FLOW_LOG_GROUP
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.records import Record
from phase3b.plan.stack.records import DataSource, LocalValue, Output
from phase3b.plan.tables.records import AskedReplica, TableRecord

# Auto scaling of replicas stays as well: the first region's writes arrive in them, and would be throttled.
_STAYS: Final = (EncryptionRecord, BucketRecord, QueueRecord, LogGroup, TableRecord)
_OF_TERRAFORM: Final = (DataSource, LocalValue)


def kept_records(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records of a second region's whole stack that stay, with the outputs of them."""
    kept = [each for each in records if _stays(each)]
    addresses = {str(each.address) for each in kept}
    outputs = (
        each
        for each in records
        if isinstance(each, Output) and any(f"{address}{end}" in each.value for address in addresses for end in ".}")
    )
    return (*kept, *outputs)


def _stays(record: Record) -> bool:
    if isinstance(record, AskedReplica):
        return False
    if isinstance(record, LogGroup) and "${" in record.name:
        # Named after an API that is no more: nothing is written there.
        return False
    if isinstance(record, LogGroup):
        # Of connections that were refused in a network that is no more.
        return record.address != FLOW_LOG_GROUP
    return isinstance(record, (*_STAYS, *_OF_TERRAFORM))
