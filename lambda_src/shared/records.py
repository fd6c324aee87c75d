"""Records of a stream, in their order: one that can never be processed is set aside alone, and the others are.

Lambda keeps what fails at every attempt (`phase3b failed list`), and halves a batch that raises (BisectBatchOnFunctionError) until the
record is alone. A record is only said to have failed (ReportBatchItemFailures) after what is before it was processed, as Lambda
goes on from there.
Source: "Configuring partial batch response with DynamoDB and Lambda" in the AWS Lambda Developer Guide.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import log
from shared.api import BusyError

Record = Mapping[str, Any]
Worked = dict[str, Any]
# What reading raises of a record that lacks something, or has it in another form. It would at every attempt.
MALFORMED = (AttributeError, IndexError, KeyError, TypeError, ValueError)
EVENTS = {"INSERT", "MODIFY", "REMOVE"}


class PoisonRecordError(Exception):
    """A record can't be processed, now or ever; Lambda sets it aside, and a person looks at it."""


def in_order(
    records: Sequence[Record], read: Callable[[Record], object], work: Callable[[Sequence[Record]], Worked]
) -> Worked:
    """What `work` says of the records that `read` can read, up to the first that it can't.

    `read` only looks at a record. What may succeed later is reported: by `work`, or here where AWS refused and `work` gave up.

    Raises:
        PoisonRecordError: the first record can't be read, so nothing was done.
    """
    for position, record in enumerate(records):
        try:
            if record["eventName"] not in EVENTS:
                raise ValueError(f"there is no event {record['eventName']!r}")
            read(record)
        except MALFORMED as error:
            number = _number(record)
            if not position or number is None:
                raise PoisonRecordError(f"the record {number} can't be processed: {error!r}") from error
            log.warning("a record can't be processed; it comes again, as the first", sequence_number=number)
            worked = _worked(records[:position], work)
            return worked if worked["batchItemFailures"] else {"batchItemFailures": [{"itemIdentifier": number}]}
    return _worked(records, work)


def _worked(records: Sequence[Record], work: Callable[[Sequence[Record]], Worked]) -> Worked:
    try:
        return work(records)
    except (ClientError, BotoCoreError, BusyError) as error:
        log.error("the records of a stream could not be processed just now", error, records=len(records))
        return {"batchItemFailures": [{"itemIdentifier": _number(records[0])}]}


def _number(record: Record) -> str | None:
    try:
        return str(record["dynamodb"]["SequenceNumber"])
    except MALFORMED:
        return None
