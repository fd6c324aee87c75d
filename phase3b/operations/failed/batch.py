"""A batch of a stream that failed permanently, as Lambda leaves it in S3.

Source: "Retaining discarded batches for a DynamoDB event source", Lambda Developer Guide: a JSON object with `payload`, the
event as a text, under aws/lambda/MAPPING/SHARD/YYYY/MM/DD/.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.errors import Phase3bError
from phase3b.files.json_file import JsonPart, parse_json
from phase3b.naming import function_of

LEFT_OUT: Final = "It is listed, and never replayed"


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
        return function_of(self.function_arn)

    @property
    def first(self) -> int:
        """The sequence number of the first record: what a stream is ordered by."""
        return int(sequence_number(self.records[0])) if self.records else 0

    @property
    def items(self) -> frozenset[str]:
        """The items that its records are of, by their keys."""
        return frozenset(json.dumps(record["dynamodb"]["Keys"], sort_keys=True) for record in self.records)


def sequence_number(record: Mapping[str, Any]) -> str:
    """A record's number in its shard."""
    return str(record["dynamodb"]["SequenceNumber"])


def parsed(key: str, text: str) -> FailedBatch:
    """The batch of an object; one that is none says why, so that it is listed and never skipped in silence."""
    try:
        kept = parse_json(text, key, LEFT_OUT)
        request, answer = kept.get("requestContext"), kept.find("responseContext")
        raised = None if answer is None or answer.is_nothing() else answer.find("functionError")
        error = request.get("condition") if raised is None or raised.is_nothing() else raised
        payload = parse_json(kept.get("payload").text(), f"{key} payload", LEFT_OUT)
        records = tuple(_record(each) for each in payload.get("Records").each())
        if not records:
            raise payload.wrong("it has no records", code="P3B-BATCH-FORM")
        shard = kept.get("DDBStreamBatchInfo").get("shardId").text()
        return FailedBatch(
            key, request.get("functionArn").text(), shard, kept.get("timestamp").text(), error.text(), records
        )
    except Phase3bError as fault:
        return FailedBatch(key, "", "", "", "", (), f"it is not a batch of a stream: {fault.problems[0].what}")


def _record(part: JsonPart) -> Mapping[str, Any]:
    """A record, with what the replay reads of each: what is missing is seen before anything is invoked."""
    about = part.get("dynamodb")
    number = about.get("SequenceNumber")
    if not number.text().isdecimal():
        raise number.wrong("a sequence number has digits alone", code="P3B-BATCH-FORM")
    about.get("Keys").members()
    found: Mapping[str, Any] = part.value
    return found


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
