"""The key that tokens are signed with, from Secrets Manager: read at first need, believed for a while.

While Secrets Manager is away (it throttles, answers 5xx or not at all), the key that was read last serves on, for some hours
and with an alarm: it was good then, and nobody could have been told of another. What Secrets Manager says is believed at once,
also that there is no key or that it may not be read: that is how a key is withdrawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnectionError

from authorizer.token import SHORTEST_KEY_BYTES
from shared import log

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient

Stage = Literal["AWSCURRENT", "AWSPREVIOUS"]
# "Throttling" of "Common errors" in the AWS Secrets Manager API Reference, and the other names that AWS has for it.
THROTTLED = {
    "LimitExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "TooManyRequestsException",
}
SERVER_ERROR = 500
# Neither is a kind of the other: no connection was made, and what was asked over one had no answer.
NoAnswer = HTTPClientError | NoConnectionError
# Counted as a failure by a metric filter (CRASH_PATTERN in phase3b/plan/functions/planned.py), and so by the alarms.
STALE = "the last good token key serves"


class UnreadableKeyError(Exception):
    """Nobody knows the key: not the caller's fault, and so a 500."""


@dataclass(slots=True)
class _Kept:
    """A key, or that there is none; `read_at` is None where nobody knows."""

    key: str | None
    read_at: float | None
    ask_at: float


@dataclass(slots=True)
class TokenKeys:
    """The current key, and for tokens that were signed before it was rotated the one before. All times in seconds."""

    client: SecretsManagerClient
    secret_arn: str
    cache_seconds: float
    retry_seconds: float
    stale_seconds: float
    clock: Callable[[], float] = time.monotonic
    _found: dict[Stage, _Kept] = field(default_factory=dict)

    def current(self) -> str | None:
        """The key; None where the secret holds none that is fit for use.

        Raises:
            UnreadableKeyError: it can't be read, and none that was read before is good any longer.
        """
        return self._read("AWSCURRENT")

    def previous(self) -> str | None:
        """The key before; None where there is none.

        Raises:
            UnreadableKeyError: as of the current one.
        """
        return self._read("AWSPREVIOUS")

    def _read(self, stage: Stage) -> str | None:
        kept, now = self._found.get(stage), self.clock()
        if kept is not None and now < kept.ask_at:
            if kept.read_at is None:
                # A flood of tokens is not a flood of questions, least of all where nobody answers them.
                raise UnreadableKeyError(f"{stage} of the token key could not be read just now")
            return kept.key
        try:
            key = self._asked(stage)
        except (HTTPClientError, NoConnectionError, ClientError) as error:
            return self._without_answer(stage, kept, error)
        # Also that there is none.
        self._found[stage] = _Kept(key, now, now + self.cache_seconds)
        return key

    def _without_answer(self, stage: Stage, kept: _Kept | None, error: NoAnswer | ClientError) -> str | None:
        # After the question, which takes its time when nobody answers.
        now = self.clock()
        ask_at = now + self.retry_seconds
        if kept is not None and kept.read_at is not None and _away(error):
            age = now - kept.read_at
            if age <= self.stale_seconds:
                kept.ask_at = ask_at
                log.error(STALE, stage=stage, age_seconds=round(age), why=_why(error))
                return kept.key
        self._found[stage] = _Kept(None, None, ask_at)
        log.error("the token key can't be read", stage=stage, why=_why(error))
        raise UnreadableKeyError(f"{stage} of the token key can't be read") from error

    def _asked(self, stage: Stage) -> str | None:
        try:
            answer = self.client.get_secret_value(SecretId=self.secret_arn, VersionStage=stage)
        except self.client.exceptions.ResourceNotFoundException:
            if stage == "AWSCURRENT":
                log.error("the secret of the token key has no value")
            return None
        # A secret of bytes has no text, and so no key of ours.
        key = answer.get("SecretString", "")
        if len(key.encode()) < SHORTEST_KEY_BYTES:
            log.error("the token key is too short to be safe", stage=stage, least_bytes=SHORTEST_KEY_BYTES)
            return None
        return key


def _away(error: NoAnswer | ClientError) -> bool:
    """Whether Secrets Manager has said nothing of the secret."""
    if not isinstance(error, ClientError):
        return True
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    return status >= SERVER_ERROR or error.response.get("Error", {}).get("Code") in THROTTLED


def _why(error: NoAnswer | ClientError) -> str:
    """The code or the kind of an error; its text may have more in it than a log should."""
    return error.response["Error"]["Code"] if isinstance(error, ClientError) else type(error).__name__
