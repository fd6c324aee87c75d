"""What of the list in kept.py a change loses, in words: the same for a plan and for a difference of two files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.capacity.schedules.schedule_expression import runs
from phase3b.change.guard.losses.kept import COPIES, GOES_WITH, KEPT, Kind
from phase3b.change.guard.losses.lessened import LESSENED, Becomes, Lessened
from phase3b.change.guard.refusal import Refusal

_DAY_SECONDS: Final = 86_400
NOT_IN_THE_FILE: Final = (
    "It is not in this capacity.yaml. Where it was removed or renamed there, restore it (git diff capacity.yaml); where "
    "somebody else has added it, get their file first (git pull)."
)
PACKAGE_TYPE: Final = "package_type"
UNPROTECT: Final = (
    "AWS deletes no table whose deletion protection is on. If this is intended, switch that off first: aws dynamodb update-table "
    "--table-name {name} --no-deletion-protection-enabled, then run this again with --allow '{address}'."
)


@dataclass(frozen=True, slots=True)
class Cause:
    """An argument that makes a resource be replaced; `known` is False where only the apply will tell what it becomes."""

    argument: str
    before: object
    after: object
    known: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A resource that changes, as the plan or a difference has it.

    `changed` are the arguments of LESSENED that it has, before and after; `follows` the addresses of what it goes with,
    or whose change makes it be replaced; `protected` is whether AWS refuses to delete it as it is; `untaint` the command for one that is replaced because it is tainted; `kept_as`
    what to do about one that the state has under another address than the stack.
    """

    address: str
    type: str
    name: str | None
    destroyed: bool = False
    replaced: bool = False
    causes: tuple[Cause, ...] = ()
    changed: Mapping[str, tuple[object, object]] = field(default_factory=dict)
    follows: frozenset[str] = frozenset()
    protected: bool = False
    untaint: str = ""
    kept_as: str = ""


def losses(changes: Sequence[Change]) -> tuple[Refusal, ...]:
    """Everything that goes or becomes less; what goes because of something else that is said has no word of its own."""
    gone = {change.address for change in changes if change.destroyed and not change.replaced}
    found = [
        (change, refusal)
        for change in changes
        if change.address not in COPIES and (change.replaced or not gone & {*GOES_WITH.get(change.address, ())})
        for refusal in _losses(change)
    ]
    text = {change.address for change, _ in found}
    return tuple(refusal for change, refusal in found if not change.destroyed or not change.follows & text)


def _losses(change: Change) -> Iterator[Refusal]:
    kind = KEPT.get(change.type)
    if change.destroyed:
        if kind is not None:
            yield _gone(change, kind)
        return
    for each in LESSENED:
        if each.type == change.type and each.argument in change.changed:
            before, after = change.changed[each.argument]
            if _LOST[each.becomes](before, after):
                yield _less(change, each, before, after)


def _gone(change: Change, kind: Kind) -> Refusal:
    called = f"The {kind.noun} {change.name or change.address}"
    if any(cause.argument == PACKAGE_TYPE for cause in change.causes):
        return _another_package(change, called)
    if change.replaced:
        what = f"{called} would be destroyed and a new one made in its place{_because(change)}."
        instead = _instead(change)
    else:
        what, instead = f"{called} would be destroyed.", change.kept_as or NOT_IN_THE_FILE
    if change.protected:
        # The apply would have destroyed half of the rest by then.
        instead = f"{instead} {UNPROTECT.format(name=change.name, address=change.address)}"
    return Refusal(change.address, what, kind.loss, instead, allowable=not change.protected, code="P3B-GUARD-DATA-LOSS")


def _another_package(change: Change, called: str) -> Refusal:
    """Nobody can allow it: Terraform does not make again what AWS deletes with a function."""
    return Refusal(
        change.address,
        f"{called} would be destroyed and a new one made in its place{_because(change)}.",
        "AWS deletes its versions, its alias `live` and every permission with it, and Terraform takes them for still there: the apply "
        "ends in the middle, and routes, queues, streams and schedules call a function that is not there.",
        "Add a function of another name beside it (phase3b add function NAME --image URI), let routes, queues, streams and schedules name "
        "that one, apply, then remove this one.",
        allowable=False,
        code="P3B-GUARD-PACKAGE-TYPE",
    )


def _because(change: Change) -> str:
    if change.untaint:
        return ", because it is tainted: its creation was cut short, or somebody has run terraform taint"
    text = [
        f"its {cause.argument} changes from {cause.before!r} to {cause.after!r}"
        if cause.known
        else f"its {cause.argument} becomes something known only after the apply"
        for cause in sorted(change.causes, key=lambda each: each.argument)
    ]
    return f", because {' and '.join(text)}" if text else ""


def _instead(change: Change) -> str:
    if change.untaint:
        return f"See whether it is whole. If so, remove the mark: {change.untaint}. Then run this again."
    names = sorted(cause.argument for cause in change.causes)
    if change.type == "aws_dynamodb_table" and {"hash_key", "range_key"} & set(names):
        return "A table's keys can't change: make a new table beside it, copy the items, then switch the functions."
    if names:
        return f"Undo the change of its {' and '.join(names)}, in capacity.yaml or in the code."
    return "See what forces the replacement: terraform plan says it in red."


def _less(change: Change, each: Lessened, before: object, after: object) -> Refusal:
    text = {
        "name": change.name or change.address,
        "before": _counted(before),
        "after": _counted(after),
        "before_days": _days(each, before),
        "after_days": _days(each, after),
        "before_limit": _limit(before),
        "after_limit": _limit(after),
        "gone": ", ".join(sorted(_items(before) - _items(after))),
    }
    return Refusal(
        f"{change.address}/{each.part}",
        each.what.format(**text),
        each.why.format(**text),
        each.fix,
        code="P3B-GUARD-LESSENED",
    )


def _counted(value: object) -> str:
    match value:
        case [str() as only]:
            return only
        case list() | tuple():
            return str(len(value))
        case _:
            return str(value)


def _days(each: Lessened, value: object) -> str:
    if not isinstance(value, int | float):
        return ""
    if each.argument.endswith("_seconds"):
        return f"{value / _DAY_SECONDS:g}"
    return f"{value} days" if value else "for ever"


def _limit(value: object) -> str:
    """A number of which -1 is none; AWS's own is none where nothing is said."""
    number = _number(value)
    return f"{number:,}" if isinstance(value, int) and number >= 0 else "without end"


def _given_up_sooner(before: object, after: object) -> bool:
    if before == after or not isinstance(after, int) or after < 0:
        return False
    return not isinstance(before, int) or before < 0 or after < before


def _rarer(before: object, after: object) -> bool:
    if before == after or not before or not after:
        return False
    was, becomes = runs(str(before)), runs(str(after))
    return was is None or becomes is None or becomes.less_than(was)


def _number(value: object) -> float:
    return value if isinstance(value, int | float) else 0


def routes_of(document: str) -> frozenset[str]:
    """The routes of an OpenAPI document, as METHOD /path."""
    return _items(document)


def _items(value: object) -> frozenset[str]:
    """The single things of a list; of an OpenAPI document its routes, as METHOD /path."""
    if isinstance(value, str) and value.startswith("{"):
        try:
            document: Any = json.loads(value)
        except (ValueError, RecursionError):
            # A text that only begins like a document is one thing.
            return frozenset({value})
        return frozenset(
            f"{method.upper()} {path}"
            for path, methods in document.get("paths", {}).items()
            for method in methods
            if method in _METHODS
        )
    return (
        frozenset(json.dumps(each, sort_keys=True) for each in value)
        if isinstance(value, list | tuple)
        else frozenset()
    )


_METHODS: Final = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "x-amazon-apigateway-any-method"}
)


def _filtered(before: object, after: object) -> bool:
    """Whether something passed that may pass no more: another filter beside those of before lets more pass."""
    was, becomes = _items(before), _items(after)
    return bool(becomes) and (not was or not was <= becomes)


def _fewer(before: object, after: object) -> bool:
    if isinstance(before, str):
        return isinstance(after, str) and not _items(before) <= _items(after)
    return len(_items(before)) > len(_items(after))


_LOST: Final[Mapping[Becomes, Callable[[object, object], bool]]] = {
    "off": lambda before, after: bool(before) and not after,
    "on": lambda before, after: bool(after) and not before,
    "lower": lambda before, after: 0 < _number(after) < _number(before),
    "ends_sooner": lambda before, after: _number(after) > 0 and (not before or _number(after) < _number(before)),
    "given_up_sooner": _given_up_sooner,
    "rarer": _rarer,
    "zero": lambda before, after: before != after and after == 0 and after is not False,
    "removed": lambda before, after: bool(before) and not after,
    "changed": lambda before, after: bool(before) and bool(after) and before != after,
    "fewer": _fewer,
    "filtered": _filtered,
    "disabled": lambda before, after: before != after and after == "DISABLED",
}
