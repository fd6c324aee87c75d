"""A batch of a stream that failed for good, as Lambda leaves it in S3.

Source: "Retaining discarded batches for a DynamoDB event source", Lambda Developer Guide: a JSON object with `payload`, the
event as a text, under aws/lambda/MAPPING/SHARD/YYYY/MM/DD/.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

# What Lambda puts before the key of everything that it keeps.
PREFIX: Final = "aws/lambda/"


@dataclass(frozen=True, slots=True)
class FailedBatch:
    """Records of one shard, in their order; `problem` says why an object can't be read as a batch, and is empty of one."""

    key: str
    function_arn: str
    shard: str
    failed_at: str
    error: str
    records: tuple[Mapping[str, Any], ...]
    problem: str = ""

    @property
    def function(self) -> str:
        """The function's name, without account, region and alias."""
        parts = self.function_arn.split(":")
        return parts[6] if len(parts) > 6 else self.function_arn  # noqa: PLR2004  where an ARN has it

    @property
    def first(self) -> int:
        """The sequence number of the first record: what a shard is ordered by."""
        return int(sequence_number(self.records[0])) if self.records else 0


def sequence_number(record: Mapping[str, Any]) -> str:
    """A record's number in its shard."""
    return str(record["dynamodb"]["SequenceNumber"])


def parsed(key: str, text: str) -> FailedBatch:
    """The batch of an object; one that is none says why, so that it is listed and never skipped in silence."""
    try:
        kept = json.loads(text)
        request, answer = kept["requestContext"], kept.get("responseContext") or {}
        about = kept["DDBStreamBatchInfo"]
        records = tuple(json.loads(kept["payload"])["Records"])
        for record in records:
            int(sequence_number(record))
        error = str(answer.get("functionError") or request["condition"])
        return FailedBatch(key, request["functionArn"], about["shardId"], str(kept["timestamp"]), error, records)
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        return FailedBatch(key, "", "", "", "", (), f"it is no batch of a stream: {type(fault).__name__}: {fault}")


def written(
    function_arn: str,
    stream_arn: str,
    shard: str,
    request_id: str,
    at: str,
    attempts: int,
    records: list[Mapping[str, Any]],
    *,
    raised: bool,
) -> str:
    """A batch as Lambda writes it: for what does Lambda's work on this machine."""
    numbers = [sequence_number(record) for record in records]
    return json.dumps(
        {
            "requestContext": {
                "requestId": request_id,
                "functionArn": function_arn,
                "condition": "RetryAttemptsExhausted",
                "approximateInvokeCount": attempts,
            },
            "responseContext": {
                "statusCode": 200,
                "executedVersion": "$LATEST",
                "functionError": "Unhandled" if raised else None,
            },
            "version": "1.0",
            "timestamp": at,
            "DDBStreamBatchInfo": {
                "shardId": shard,
                "startSequenceNumber": numbers[0],
                "endSequenceNumber": numbers[-1],
                "batchSize": len(records),
                "streamArn": stream_arn,
            },
            "payload": json.dumps({"Records": records}),
        }
    )
