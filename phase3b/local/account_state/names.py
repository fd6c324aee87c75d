"""Names that are not free yet: of secrets that are scheduled for deletion, and of queues deleted a moment ago."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied
from phase3b.local.account_state.limits import queue_name_seconds


def create_secret(call: Call, account: Account) -> Iterator[Denied]:
    """CreateSecret: the name is free again when the recovery window has passed."""
    name = call.text("Name")
    there = account.secrets.secrets.get(name)
    if there is None or not there.is_deleted():
        return
    if float(getattr(there, "deleted_date", None) or 0) <= account.clock.now():
        account.secrets.secrets.pop(name)
        return
    yield Denied(
        "InvalidRequestException",
        "You can't create this secret because a secret with this name is already scheduled for deletion.",
    )


def create_queue(call: Call, account: Account) -> Iterator[Denied]:
    """CreateQueue."""
    before = account.history.queues_deleted.get(account.key(call.text("QueueName")))
    if before is not None and account.clock.now() - before < queue_name_seconds():
        yield Denied(
            "QueueDeletedRecently",
            f"You must wait {queue_name_seconds()} seconds after deleting a queue before you can create another with the "
            "same name.",
        )


def queue_deleted(call: Call, account: Account, answer: dict[str, Any]) -> None:
    """The time of a deletion."""
    del answer
    name = call.text("QueueUrl").rpartition("/")[2]
    account.history.queues_deleted[account.key(name)] = account.clock.now()
