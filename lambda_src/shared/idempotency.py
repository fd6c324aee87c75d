"""A create that is asked for twice is done once: the client names it with a key of its own (Idempotency-Key).

The key is written in the same transaction as what it creates, so there is never one without the other.
Source of the header: draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from shared import clock
from shared.items import from_item, to_item
from shared.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

    from shared.request import Request

HEADER = "idempotency-key"
LONGEST_KEY = 255
HOUR_SECONDS = 3600
REPLAYED = {"idempotent-replayed": "true"}


@dataclass(frozen=True, slots=True)
class Key:
    """A client's key for one operation of one tenant."""

    tenant_id: str
    idempotency_key: str
    request_hash: str


@dataclass(frozen=True, slots=True)
class IdempotencyKeys:
    """The table of the keys, which live for so many hours."""

    client: DynamoDBClient
    table: str
    hours: int

    def of(self, request: Request, operation: str, body: Any) -> Key | None:
        """The key that a request brings, if any.

        Raises:
            Problem: 400, it has not the form of one.
        """
        given = request.headers.get(HEADER)
        if given is None:
            return None
        if not 1 <= len(given) <= LONGEST_KEY or not all("!" <= letter <= "~" for letter in given):
            detail = f"must be 1 to {LONGEST_KEY} visible ASCII characters"
            raise Problem(400, "the Idempotency-Key can't be used", [("Idempotency-Key", detail)])
        # The path too: a key for a comment on one ticket is none for a comment on another.
        asked = json.dumps([request.path, body], sort_keys=True)
        return Key(
            request.tenant_id,
            f"{operation}#{hashlib.sha256(given.encode()).hexdigest()}",
            hashlib.sha256(asked.encode()).hexdigest(),
        )

    def record(self, key: Key, result: str) -> TransactWriteItemTypeDef:
        """The write that claims a key for a result, such as the id of what is created."""
        return {"Put": {"TableName": self.table, **self._put(key, result)}}  # type: ignore[typeddict-item]

    def claim(self, key: Key, result: str) -> bool:
        """Claims a key by itself; False where it is claimed already."""
        try:
            self.client.put_item(TableName=self.table, **self._put(key, result))
        except self.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _put(self, key: Key, result: str) -> dict[str, Any]:
        now = clock.now()
        item = {
            "tenant_id": key.tenant_id,
            "idempotency_key": key.idempotency_key,
            "request_hash": key.request_hash,
            "result": result,
            "expires_at": int(now + self.hours * HOUR_SECONDS),
        }
        return {
            "Item": to_item(item),
            # DynamoDB deletes what has expired some time later; until then it counts as gone.
            "ConditionExpression": "attribute_not_exists(tenant_id) OR expires_at < :now",
            "ExpressionAttributeValues": {":now": {"N": str(int(now))}},
        }

    def result(self, key: Key) -> str | None:
        """What a key was claimed for before; None where it was not, or too long ago.

        Raises:
            Problem: 422, it was claimed by another request.
        """
        answer = self.client.get_item(
            TableName=self.table,
            Key=to_item({"tenant_id": key.tenant_id, "idempotency_key": key.idempotency_key}),
            ConsistentRead=True,
        )
        if "Item" not in answer:
            return None
        found = from_item(answer["Item"])
        # In whole seconds, as the claim's condition: what counts as gone here can be claimed there.
        if found["expires_at"] < int(clock.now()):
            return None
        if found["request_hash"] != key.request_hash:
            detail = "was used for another request"
            raise Problem(422, "the Idempotency-Key was used for another request", [("Idempotency-Key", detail)])
        return str(found["result"])

    def create(
        self, key: Key | None, result: str, writes: Sequence[TransactWriteItemTypeDef]
    ) -> tuple[str, list[str | None]]:
        """Writes all or nothing, and says for what: `result`, or what the key was claimed for before.

        The second part is, write by write, why nothing was written: DynamoDB's code, or None where it would have been.

        Raises:
            Problem: 422, the key was claimed by another request; 409, somebody changes the same things just now.
        """
        if key is not None and (before := self.result(key)) is not None:
            return before, []
        claims = [] if key is None else [self.record(key, result)]
        try:
            self.client.transact_write_items(TransactItems=[*writes, *claims])
        except self.client.exceptions.TransactionCanceledException as error:
            codes = _codes(error)
            if key is not None and codes[-1] == "ConditionalCheckFailed" and (before := self.result(key)) is not None:
                return before, []
            if "TransactionConflict" in codes:
                raise Problem(409, "the same is being changed just now, try again") from None
            return result, [code if code != "None" else None for code in codes[: len(writes)]]
        return result, []


def _codes(error: ClientError) -> list[str]:
    reasons: list[dict[str, Any]] = error.response.get("CancellationReasons", [])  # type: ignore[assignment]
    return [str(reason.get("Code", "None")) for reason in reasons] or ["None"]
