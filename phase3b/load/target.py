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
