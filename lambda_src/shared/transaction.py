"""Writes that are all done or none (TransactWriteItems), and what DynamoDB says where it cancels them, write by write.

Source of the codes: TransactionCanceledException and BatchStatementErrorCodeEnum in the Amazon DynamoDB API Reference.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError, HTTPClientError

from shared.api import BusyError, is_busy

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

NONE = "None"
CONDITION_FAILED = "ConditionalCheckFailed"
# What passes by itself. All other codes would be the same at the next attempt.
PASSING = {
    "InternalServerError",
    "ProvisionedThroughputExceeded",
    "RequestLimitExceeded",
    "ThrottlingError",
    "TransactionConflict",
}
# 36 characters, as many as a token may have.
TOKEN_BYTES = 18
FIRST_PAUSE_SECONDS = 0.05
LONGEST_PAUSE_SECONDS = 2.0


class CancelledError(Exception):
    """DynamoDB cancelled a transaction for a reason that is nobody's but ours: nothing was written."""


@dataclass(frozen=True, slots=True)
class Transactions:
    """Writes transactions; `patience_seconds` is how long one may take, from its first attempt to the begin of its last."""

    client: DynamoDBClient
    patience_seconds: float
    max_attempts: int = 10
    sleep: Callable[[float], None] = time.sleep
    elapsed: Callable[[], float] = time.monotonic
    # Between 0 and 1; how long to pause is not a secret.
    # The system's: the state of Python's own would be the same in every environment that SnapStart restores.
    chance: Callable[[], float] = random.SystemRandom().random

    def write(self, items: Sequence[TransactWriteItemTypeDef]) -> frozenset[int]:
        """Writes all items, or none: the positions of those whose condition failed, where nothing was written.

        Every attempt has the same token: one whose answer was lost is not done again, and a later one says what became of
        it. A condition that failed is known, whatever the others say, as it would fail at the next attempt, too.

        Raises:
            BusyError: throttled, in conflict or without an answer for too long. The last attempt may have been done.
            CancelledError: a reason that is unknown or does not pass; nothing was written.
            ClientError: DynamoDB refused the transaction as a whole; nothing was written.
        """
        token = os.urandom(TOKEN_BYTES).hex()
        began = self.elapsed()
        for attempt in range(1, self.max_attempts + 1):
            try:
                self.client.transact_write_items(TransactItems=items, ClientRequestToken=token)
            except HTTPClientError as error:
                last: Exception = error
            except ClientError as error:
                failed = _failed(error, items)
                if failed:
                    return failed
                last = error
            else:
                return frozenset()
            pause = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2**attempt) * self.chance()
            if attempt == self.max_attempts or self.elapsed() - began + pause > self.patience_seconds:
                break
            self.sleep(pause)
        raise BusyError(f"a transaction was not done in {attempt} attempts") from last


def _failed(error: ClientError, items: Sequence[TransactWriteItemTypeDef]) -> frozenset[int]:
    """The positions of the conditions that failed; none where another attempt may succeed."""
    if is_busy(error):
        return frozenset()
    if error.response.get("Error", {}).get("Code") != "TransactionCanceledException":
        raise error
    reasons: list[dict[str, Any]] = error.response.get("CancellationReasons") or []  # type: ignore[assignment]
    codes = [reason.get("Code") for reason in reasons]
    failed = frozenset(position for position, each in enumerate(codes) if each == CONDITION_FAILED)
    known = PASSING.union([NONE, CONDITION_FAILED]).issuperset(codes) and len(codes) == len(items)
    # A write without a condition can't fail for it; and without a reason at all nothing is known.
    if not known or not all(map(_has_condition, map(items.__getitem__, failed))) or {*codes} <= {NONE}:
        raise CancelledError(f"cancelled because of {reasons}") from error
    return failed


def _has_condition(item: Mapping[str, Any]) -> bool:
    return all("ConditionExpression" in write for write in item.values())
