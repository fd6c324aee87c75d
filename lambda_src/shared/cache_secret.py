"""The user and the password of the cache, from Secrets Manager: read at first need, and again where the cache refuses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from shared import log
from shared.cache_connection import CacheAwayError

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient

    from shared.cache_connection import Credentials


class SecretAwayError(CacheAwayError):
    """Nobody knows the password: without it the cache is away, and asking again at once would only take time."""


@dataclass(slots=True)
class CacheSecret:
    """Credentials as JSON: {"username": ..., "password": ...}.

    Whatever the cache or Secrets Manager say, the secret is read once in `retry_seconds` at most.
    """

    client: SecretsManagerClient
    arn: str
    retry_seconds: float
    elapsed: Callable[[], float]
    _kept: Credentials | None = None
    _read_at: float | None = None

    def credentials(self) -> Credentials:
        """Who we are to the cache.

        Raises:
            SecretAwayError: the secret can't be read, or has not this form.
        """
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def again(self) -> Credentials:
        """What the secret is now, as the cache refused what it was: it may have been rotated.

        Raises:
            SecretAwayError: it was read a moment ago, or can't be.
        """
        self._kept = self._read()
        return self._kept

    def _read(self) -> Credentials:
        if self._read_at is not None and self.elapsed() < self._read_at + self.retry_seconds:
            raise SecretAwayError("the password of the cache was read a moment ago")
        try:
            found = json.loads(self.client.get_secret_value(SecretId=self.arn)["SecretString"])
            return str(found["username"]), str(found["password"])
        except (ClientError, BotoCoreError, KeyError, TypeError, ValueError) as error:
            # Its kind alone: what can't be read may be a password.
            why = error.response["Error"]["Code"] if isinstance(error, ClientError) else type(error).__name__
            log.error("the password of the cache can't be read", why=why)
            raise SecretAwayError(why) from None
        finally:
            self._read_at = self.elapsed()
