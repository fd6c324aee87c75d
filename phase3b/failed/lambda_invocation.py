"""Invokes a function with the records of a batch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from phase3b.failed.replay import Answer, Invoke


def invoking(client: Any) -> Invoke:
    """Invokes through Lambda and waits for the answer; what the call itself fails of is an answer too."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    def invoke(function_arn: str, event: Mapping[str, Any]) -> Answer:
        try:
            said = client.invoke(FunctionName=function_arn, Payload=json.dumps(event).encode())
            text = said["Payload"].read()
        except (BotoCoreError, ClientError) as error:
            return Answer(error=str(error))
        if said.get("FunctionError"):
            return Answer(error=text.decode("utf-8", "replace"))
        return answered(json.loads(text or b"null"))

    return invoke


def answered(result: object) -> Answer:
    """What a handler returned, read as Lambda reads a partial batch response."""
    failures = result.get("batchItemFailures") or () if isinstance(result, Mapping) else ()
    return Answer(failed=frozenset(str(each["itemIdentifier"]) for each in failures))
