"""A plan's changes as losses are told from them."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from phase3b.guard.kept import KEPT, LESSENED
from phase3b.guard.loss import Cause, Change
from phase3b.guard.plan_json import ResourceChange, Values

# Where AWS's name of a resource stands in its values, however another refers to it.
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
            untaint=_untaint(change.address, folder) if change.tainted else "",
        )


def _untaint(address: str, folder: str) -> str:
    return f"terraform{f' -chdir={shlex.quote(folder)}' if folder else ''} untaint {shlex.quote(address)}"


def _arguments(change: ResourceChange) -> Iterator[tuple[str, tuple[object, object]]]:
    for each in LESSENED:
        if each.type == change.type and not _value(change.unknown, each.argument):
            yield each.argument, (_value(change.before, each.argument), _value(change.after, each.argument))


def _value(values: Values, path: str) -> Any:
    """The value at a dotted path through blocks of which there is one at most."""
    found: Any = values
    for name in path.split("."):
        if isinstance(found, list):
            found = found[0] if found else None
        if not isinstance(found, dict):
            # Of what is not known, all that is in it is not known.
            return found if found is True else None
        found = found.get(name)
    return found


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
