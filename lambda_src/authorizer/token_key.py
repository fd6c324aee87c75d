"""The key that tokens are signed with, from Secrets Manager: read at first need, believed for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from authorizer.token import SHORTEST_KEY_BYTES
from shared import log

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient

Stage = Literal["AWSCURRENT", "AWSPREVIOUS"]


@dataclass(slots=True)
class TokenKeys:
    """The current key, and for tokens that were signed before it was rotated the one before."""

    client: SecretsManagerClient
    secret_arn: str
    cache_seconds: float
    clock: Callable[[], float] = time.monotonic
    _found: dict[Stage, tuple[float, str | None]] = field(default_factory=dict)

    def current(self) -> str | None:
        """The key; None where the secret holds none that is fit for use."""
        return self._read("AWSCURRENT")

    def previous(self) -> str | None:
        """The key before; None where there is none."""
        return self._read("AWSPREVIOUS")

    def _read(self, stage: Stage) -> str | None:
        if stage in self._found and self.clock() - self._found[stage][0] < self.cache_seconds:
            return self._found[stage][1]
        key = self._asked(stage)
        # Also that there is none: a flood of bad tokens is not a flood of questions.
        self._found[stage] = (self.clock(), key)
        return key

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
