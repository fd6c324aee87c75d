"""Where a run is sent to, and as whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """A service that is up; `environment` is its name in the file.

    `tokens` signs one for each tenant, good for so many seconds; `api_keys` has one for each, which may be the same for all.

    `local` says that it is this machine's embedded AWS: nothing there costs anything or is anybody's.
    """

    rest_url: str
    websocket_url: str
    environment: str
    local: bool
    tokens: Callable[[Sequence[str], int], tuple[str, ...]]
    api_keys: Callable[[Sequence[str]], tuple[str, ...]]


def planned_target(environment: str, *, local: bool) -> Target:
    """One that nothing is sent to, for what is computed of a run before it: it has no token and no key for anybody."""

    def no_tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
        del tenants, seconds
        return ()

    def no_keys(tenants: Sequence[str]) -> tuple[str, ...]:
        del tenants
        return ()

    return Target("", "", environment, local, no_tokens, no_keys)
