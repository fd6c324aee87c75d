"""Cold starts on purpose: the idle execution environments of a function are ended, and the next call starts another.

On this machine the local API does that. In AWS it would change what is deployed (a new value of an environment variable), which
a benchmark does not: there nothing is known of cold starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from phase3b.benchmark.client import Client
from phase3b.local.api.lambda_service.environments import ENVIRONMENTS, RESPONSE_CACHE

OK = 200


class Environments(Protocol):
    """What can be done about the execution environments of a target."""

    @property
    def known(self) -> bool:
        """Whether a cold start can be made and told."""

    def end(self, function: str) -> None:
        """Ends the idle ones of a function."""

    def started(self, function: str) -> int:
        """How many a function has started so far."""

    def empty_cache(self) -> None:
        """Empties the cache of the API, so that a function answers."""

    def close(self) -> None:
        """Ends what it is asked over."""


@dataclass(frozen=True, slots=True)
class NoEnvironments:
    """Of a target where nobody may end them."""

    known: bool = False

    def end(self, function: str) -> None:
        """Nothing."""

    def started(self, function: str) -> int:
        """None that is known."""
        del function
        return 0

    def empty_cache(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class LocalEnvironments:
    """Those of the local API, over a connection of their own."""

    client: Client
    known: bool = True

    def end(self, function: str) -> None:
        """Ends the processes that wait for an invocation."""
        self.client.send("DELETE", ENVIRONMENTS.format(function=function), {})

    def started(self, function: str) -> int:
        """How many processes were started."""
        answer = self.client.send("GET", ENVIRONMENTS.format(function=function), {})
        return int(answer.body["started"]) if answer.status == OK else 0

    def empty_cache(self) -> None:
        """Forgets what the REST API has cached."""
        self.client.send("DELETE", RESPONSE_CACHE, {})

    def close(self) -> None:
        """Ends the connection."""
        self.client.close()


def local_environments(url: str, functions: tuple[str, ...], timeout_seconds: float) -> Environments:
    """Those of the session at `url`; of one that an earlier version brought up nothing is known."""
    client = Client(url, timeout_seconds)
    answers = [client.send("GET", ENVIRONMENTS.format(function=each), {}) for each in functions[:1]]
    if all(each.status == OK for each in answers):
        return LocalEnvironments(client)
    client.close()
    return NoEnvironments()
