"""The addresses that a delivery may be sent to: those of the target's name, judged, and asked for within a time limit."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue

from shared.webhook_target import Target, addresses_of


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
    return found
