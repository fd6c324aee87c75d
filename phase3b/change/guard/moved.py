"""What an environment that moves leaves behind: the words of `phase3b diff` and of the guard alike."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from phase3b.change.guard.place import Place
from phase3b.change.guard.refusal import Refusal


def moves(environment: str, before: Place, after: Place, left: str = "") -> Iterator[Refusal]:
    """A refusal for each part of the place that changes; `left` is what is known to be left, as a sentence.

    Its address is the key of the capacity file, which is also what --allow takes. What is not known does not change.
    """
    key = f"environments.{environment}"
    left = f" {left}" if left else ""
    if before.region != after.region:
        yield Refusal(
            f"{key}.region",
            f"The region of {environment} changes from {before.region} to {after.region}.",
            f"Terraform looks for everything in {after.region}, creates it there, empty, and forgets what is in "
            f"{before.region}.{left}",
            f"Restore {key}.region. To move: add an environment of another name in {after.region}, copy the data, "
            "switch its clients over, and remove this one last.",
            code="P3B-GUARD-MOVED",
        )
    if before.account and after.account and before.account != after.account:
        yield Refusal(
            f"{key}.account_id",
            f"The account of {environment} changes from {before.account} to {after.account}.",
            f"Terraform looks for everything in {after.account}, creates it there, empty, and forgets what is in "
            f"{before.account}.{left}",
            f"Restore {key}.account_id. To move: add an environment of another name in {after.account}, copy the data, "
            "switch its clients over, and remove this one last.",
            code="P3B-GUARD-MOVED",
        )
    if before.state and after.state and before.state != after.state:
        yield Refusal(
            f"{key}.backend",
            f"The state of {environment} moves from {before.state} to {after.state}.",
            "Unless somebody copies it there, Terraform knows nothing of what it has made and wants to create all of it "
            f"again.{left}",
            f"Restore {key}.backend, or copy the state and the history beside it first: {copying(before.state, after.state)}",
            code="P3B-GUARD-MOVED",
        )


def copying(before: str, after: str) -> str:
    """The commands that copy a state and its history, where there is one beside it."""
    if not (_copied(before) and _copied(after)):
        return (
            "`terraform state pull > state.json` in the stack's folder before the change, `terraform state push state.json` "
            "after it"
        )
    copy = "aws s3 cp" if "s3://" in f"{before}{after}" else "cp"
    pairs = [(before, after), (_history(before), _history(after))]
    return " && ".join(f"{copy} {shlex.quote(old)} {shlex.quote(new)}" for old, new in pairs)


def _copied(state: str) -> bool:
    """Whether a state is a file or an object, and not behind an interface of its own."""
    return state.startswith("s3://") or "://" not in state


def _history(state: str) -> str:
    return state.removesuffix(".tfstate") + ".history.json"
