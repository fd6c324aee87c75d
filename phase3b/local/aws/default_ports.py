"""The ports that `local up` listens on where none is named: the same each time for an environment of a project."""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

# Below those that systems hand out to connections (Linux: 32768, IANA: 49152), above those that services are known by.
FIRST: Final = 20_000
PAIRS: Final = 6_000


class Ports(NamedTuple):
    """One for the embedded AWS, and one for the REST and WebSocket API."""

    aws: int
    api: int


def default_ports(project: str, environment: str) -> Ports:
    """The even one of a pair and the odd one, so that neither is where the other looks for the next free one."""
    digest = hashlib.sha256(f"{project}/{environment}".encode()).digest()
    even = FIRST + 2 * (int.from_bytes(digest[:8]) % PAIRS)
    return Ports(even, even + 1)
