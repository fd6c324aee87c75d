"""Invokes a function with the records of a batch, once: a second invocation would process them a second time."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.aws_limits import limit
from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.failed.batch import sequence_number
from phase3b.operations.failed.replay import Answer, Invoke

# Lambda ends a function at its timeout; the caller must wait longer, and must not retry by itself.
LONGEST_SECONDS: Final = limit("lambda.CreateFunction.Timeout").bounds["le"] + 30


def invoking(client: Any) -> Invoke:
    """Invokes through Lambda and waits for the answer; what the call itself fails of is an answer too.

    The client must not retry: botocore sends a request again when no answer came.
    """
    from botocore.exceptions import (  # noqa: PLC0415  heavy
        BotoCoreError,
        ClientError,
        ConnectTimeoutError,
        EndpointConnectionError,
        NoCredentialsError,
    )

    def invoke(function_arn: str, event: Mapping[str, Any]) -> Answer:
        # As short as it can be: Lambda allows 6 MB, and a batch may have been that long.
        payload = json.dumps(event, separators=(",", ":"), ensure_ascii=False).encode()
        try:
            given = client.invoke(FunctionName=function_arn, Payload=payload)
            text = given["Payload"].read()
        except ClientError as error:
            refused = error.response["ResponseMetadata"]["HTTPStatusCode"] < 500  # noqa: PLR2004  refused, not failed
            return Answer(error=str(error), known=refused)
        except (ConnectTimeoutError, EndpointConnectionError, NoCredentialsError) as error:
            return Answer(error=str(error))
        except BotoCoreError as error:
            return Answer(error=str(error), known=False)
        if given.get("FunctionError"):
            return Answer(error=text.decode("utf-8", "replace"))
        try:
            result = parse_json(text.decode("utf-8", "replace") or "null", "the answer", "").value
        except Phase3bError as error:
            return Answer(error=f"the function's answer can't be read: {error.problems[0].what}")
        return answered(result, event["Records"])

    return invoke


def answered(result: object, records: Sequence[Mapping[str, Any]]) -> Answer:
    """What a handler returned for records of a stream, as Lambda reads it."""
    return reported(result, {sequence_number(record) for record in records})


def reported(result: object, given: Collection[str]) -> Answer:
    """Which of the records that a handler was given have failed, by what it returned.

    Source: "Success and failure conditions" of partial batch responses, Lambda Developer Guide: nothing, or no failures,
    is success; an identifier that is not a record's fails the whole batch.
    """
    if result is None:
        return Answer()
    if not isinstance(result, Mapping):
        return Answer(error=f"the function's answer is not an object: {json.dumps(result)[:200]}")
    failures = result.get("batchItemFailures")
    if failures is None:
        return Answer()
    if not isinstance(failures, list):
        return Answer(error=f"the function reported no list of records: {json.dumps(failures)[:200]}")
    named = [each.get("itemIdentifier") if isinstance(each, Mapping) else None for each in failures]
    failed = [each for each in named if isinstance(each, str) and each in given]
    if len(failed) < len(named):
        return Answer(error=f"the function reported a record that it was not given: {json.dumps(failures)[:200]}")
    return Answer(failed=frozenset(failed))
