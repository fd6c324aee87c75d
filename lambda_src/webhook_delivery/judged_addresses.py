"""The addresses that a delivery may be sent to: those of the target's name, judged, and asked for within a time limit."""

from __future__ import annotations

import ipaddress
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from shared.webhook_target import RefusedTargetError, Target, addresses_of

if TYPE_CHECKING:
    from collections.abc import Iterable

# No receiver of the public internet is there, and some versions of `ipaddress` call them global: RFC 6890 and 7526
# (IPv4), RFC 3879 (addresses of a site) and RFC 9637 (documentation).
NEVER = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "3fff::/20")))


def judged_addresses(target: Target, *, local: bool, seconds: float) -> list[str]:
    """All addresses of a target, when each of them is of the public internet.

    Raises:
        RefusedTargetError: an address is not.
        UnresolvedTargetError: the name has none.
        TimeoutError: the resolver took longer than `seconds`.
    """
    answers: SimpleQueue[list[str] | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(addresses_of(target, local=local))
        except Exception as error:  # noqa: BLE001  raised again where the answer is waited for
            answers.put(error)

    # The system's resolver knows no time limit: a thread that is left behind ends when the resolver gives up.
    threading.Thread(target=ask, daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    if not local:
        _judge(target, found)
    return found


def _judge(target: Target, addresses: Iterable[str]) -> None:
    for address in map(ipaddress.ip_address, addresses):
        if any(address in network for network in NEVER):
            raise RefusedTargetError(f"{target.host} leads to no address of the public internet")
