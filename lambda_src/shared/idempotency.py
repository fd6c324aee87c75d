"""A create that is asked for twice is done once: the client names it with a key of its own (Idempotency-Key).

The key is written in the same transaction as what it creates, so there is never one without the other.
Source of the header: draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, settings
from shared.api import BusyError
from shared.items import from_item, to_item
from shared.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

    from shared.request import Request
    from shared.transaction import Transactions

HEADER = "idempotency-key"
LONGEST_KEY = 255
HOUR_SECONDS = 3600
REPLAYED = {"idempotent-replayed": "true"}
# A key can be claimed when it is written and free when it is read, in the second in which it expires: once, and not for long.
MOST_CLAIMS = 3
NEITHER = "an idempotency key was neither free nor claimed"


@dataclass(frozen=True, slots=True)
class Key:
    """A client's key for one operation of one tenant."""

    tenant_id: str
    idempotency_key: str
    request_hash: str


@dataclass(frozen=True, slots=True)
class IdempotencyKeys:
    """The table of the keys, which live for so many hours."""

    transactions: Transactions
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

    def claim(self, key: Key, result: str) -> str | None:
        """Claims a key by itself: what it was claimed for before, or None where it is claimed for `result` now.

        Raises:
            Problem: 422, it was claimed by another request.
            BusyError: it was claimed at each attempt, and free when it was read.
        """
        for _ in range(MOST_CLAIMS):
            try:
                self.transactions.client.put_item(TableName=self.table, **self._put(key, result))
            except self.transactions.client.exceptions.ConditionalCheckFailedException:
                if (before := self.result(key)) is not None:
                    return before
            else:
                return None
        raise BusyError(NEITHER)

    def _put(self, key: Key, result: str, about: str | None = None, lost: str | None = None) -> dict[str, Any]:
        now = clock.now()
        item = {
            "tenant_id": key.tenant_id,
            "idempotency_key": key.idempotency_key,
            "request_hash": key.request_hash,
            "result": result,
            "expires_at": int(now + self.hours * HOUR_SECONDS),
            "region": settings.REGION,
            "claimed_at": None if settings.REGION is None else int(now),
            "about": about,
        }
        # DynamoDB deletes what has expired some time later; until then it counts as gone.
        free, values = "attribute_not_exists(tenant_id) OR expires_at < :now", {":now": int(now), ":lost": lost}
        return {
            "Item": to_item(item),
            "ConditionExpression": free if lost is None else f"{free} OR #result = :lost",
            "ExpressionAttributeValues": to_item(values),
            **({} if lost is None else {"ExpressionAttributeNames": {"#result": "result"}}),
        }

    def result(self, key: Key) -> str | None:
        """What a key was claimed for before; None where it was not, or too long ago.

        Raises:
            Problem: 422, it was claimed by another request.
        """
        found = self.read(key)
        if found is None:
            return None
        # In whole seconds, as the claim's condition: what counts as gone here can be claimed there.
        if found["expires_at"] < int(clock.now()):
            return None
        if found["request_hash"] != key.request_hash:
            detail = "was used for another request"
            raise Problem(422, "the Idempotency-Key was used for another request", [("Idempotency-Key", detail)])
        return str(found["result"])

    def read(self, key: Key) -> dict[str, Any] | None:
        """A key as it is stored, whether it has expired or not."""
        answer = self.transactions.client.get_item(
            TableName=self.table,
            Key=to_item({"tenant_id": key.tenant_id, "idempotency_key": key.idempotency_key}),
            ConsistentRead=True,
        )
        return from_item(answer["Item"]) if "Item" in answer else None

    def create(
        self,
        key: Key | None,
        result: str,
        writes: Sequence[TransactWriteItemTypeDef],
        about: str | None = None,
        lost: str | None = None,
    ) -> tuple[str, list[bool]]:
        """Writes all or nothing, and says for what: `result`, or what the key was claimed for before, unless that is `lost`.

        The second part is empty where that is so. Where it is not, nothing was written: it says of each write whether its
        condition failed, of one at least.

        Raises:
            Problem: 422, the key was claimed by another request.
            BusyError: it can't be done just now.
            CancelledError: it can't be done, and we are to blame.
        """
        for _ in range(MOST_CLAIMS):
            if key is not None and (before := self.result(key)) is not None and before != lost:
                return before, []
            # The claim is made again each time: it says what counts as expired now.
            claims: list[TransactWriteItemTypeDef] = []
            if key is not None:
                claims.append({"Put": {"TableName": self.table, **self._put(key, result, about, lost)}})  # type: ignore[typeddict-item]
            failed = self.transactions.write([*writes, *claims])
            if not failed:
                return result, []
            if len(writes) not in failed:
                return result, [position in failed for position in range(len(writes))]
            # Somebody was quicker: what was made is found when the key is read. Or the key has just expired, and is free.
        raise BusyError(NEITHER)
