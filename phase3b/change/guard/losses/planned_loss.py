"""A plan's changes as losses are told from them."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from phase3b.change.guard.losses.kept import KEPT, Kind
from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.change.guard.losses.loss import Cause, Change
from phase3b.change.guard.plan_json import ResourceChange, Values, value_at

# Where AWS's name of a resource is in its values, however another refers to it.
_NAMES = ("id", "arn", "name", "function_name", "stream_arn", "execution_arn")


def planned_losses(changes: Sequence[ResourceChange], folder: str = "") -> Iterator[Change]:
    """Every change, with the arguments of LESSENED that it has and what it goes with; `folder` is where Terraform runs."""
    for change in changes:
        if not (change.destroyed or change.updated):
            continue
        kind = KEPT.get(change.type)
        yield Change(
            address=change.address,
            type=change.type,
            name=(change.before.get(kind.name) if kind is not None and kind.name else None) or None,
            destroyed=change.destroyed,
            replaced=change.replaced,
            causes=tuple(
                Cause(name, change.before.get(name), change.after.get(name), known=not change.unknown.get(name))
                for name in change.replaced_for
            ),
            changed=dict(_arguments(change)),
            follows=frozenset(_followed(change, changes)),
            protected=change.destroyed and bool(change.before.get("deletion_protection_enabled")),
            untaint=f"{_terraform(folder)} untaint {shlex.quote(change.address)}" if change.tainted else "",
            kept_as=_kept_as(change, changes, folder),
        )


def _terraform(folder: str) -> str:
    return f"terraform{f' -chdir={shlex.quote(folder)}' if folder else ''}"


def _kept_as(change: ResourceChange, changes: Sequence[ResourceChange], folder: str) -> str:
    """What to do about one that is to be destroyed, and is in the stack under another address of the state."""
    kind = KEPT.get(change.type)
    if kind is None or not change.destroyed or change.replaced:
        return ""
    for other in changes:
        if other is change or other.type != change.type or other.destroyed:
            continue
        if change.address.startswith(f"{other.address} (deposed ") and change.before.get("id") == other.before.get(
            "id"
        ):
            return (
                f"The state has it twice, as what {other.address} is and as what an interrupted replacement left: it would "
                f"be gone for both. Take the deposed one out of the state ({_terraform(folder)} state pull, remove the "
                "instance that has `deposed`, raise `serial` by one, state push)."
            )
        addresses = f"{shlex.quote(change.address)} {shlex.quote(other.address)}"
        if (
            other.actions == ("create",)
            and not other.imported
            and _named(other.after, kind) == _named(change.before, kind) != ""
        ):
            return (
                f"The state calls it {change.address}, and capacity.yaml {other.address}. Where it was only renamed there, "
                f"move it: {_terraform(folder)} state mv {addresses}. Then run this again."
            )
        if other.before.get("id") and other.before.get("id") == change.before.get("id"):
            return (
                f"The state has it twice: it is {other.address} too, which would lose it. Take this one out of the state: "
                f"{_terraform(folder)} state rm {shlex.quote(change.address)}. Then run this again."
            )
    return ""


def _named(values: Values, kind: Kind) -> str:
    """What a person knows it by; empty where only its address tells."""
    return str(values.get(kind.name) or "") if kind.name else ""


def _arguments(change: ResourceChange) -> Iterator[tuple[str, tuple[object, object]]]:
    for each in LESSENED:
        if each.type == change.type and not value_at(change.unknown, each.argument):
            yield each.argument, (value_at(change.before, each.argument), value_at(change.after, each.argument))


def _followed(change: ResourceChange, changes: Sequence[ResourceChange]) -> Iterator[str]:
    """What this goes with, or whose change makes it be replaced."""
    kind = KEPT.get(change.type)
    if kind is None or not change.destroyed:
        return
    for argument, types in kind.part_of.items():
        named = str(change.before.get(argument) or "")
        if change.replaced and argument not in change.replaced_for:
            continue
        for other in changes:
            # What is only updated makes this be replaced where its new name or ARN is known only then.
            goes = other.destroyed or (change.replaced and other.updated and change.unknown.get(argument))
            if other.type in types and goes and named and any(_names(named, other.before.get(each)) for each in _NAMES):
                yield other.address


def _names(named: str, value: object) -> bool:
    """Whether a reference is to this: an alias's ARN is its function's with a word behind, a source's begins with the API's."""
    return isinstance(value, str) and bool(value) and (named == value or named.startswith((f"{value}:", f"{value}/")))
