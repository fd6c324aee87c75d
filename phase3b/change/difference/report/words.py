"""A difference in words and numbers, for tables on a screen and for markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from phase3b.capacity.text.node import Plain
from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.difference.resources import Action, AttributeChange, ResourceChange
from phase3b.change.difference.rules.change_rule import Level
from phase3b.change.difference.rules.kept_capacity import ASSUMPTION
from phase3b.change.difference.values import ValueChange, Written

# A policy, a dashboard, an API's document: that it changes can be said, not how.
# A change that needs care is called a warning where people read it; JSON keeps its word.
LEVEL_WORDS: Final[Mapping[Level, str]] = {"danger": "danger", "care": "warning", "note": "note"}
LONGEST_SHOWN: Final = 60
SHOWN_BEFORE_A_DIFFERENCE: Final = 20
# More resources that change alike are counted; JSON names them all.
MOST_NAMED: Final = 6
DONE: Final[Mapping[Action, str]] = {
    "create": "created",
    "update": "changed in place",
    "replace": "replaced",
    "destroy": "destroyed",
}
SAME: Final = "nothing changes"


def not_compared(difference: EnvironmentDifference) -> str:
    """That extensions add what is not ours and not compared; empty where there are none."""
    if not difference.not_compared:
        return ""
    files = ", ".join(difference.not_compared)
    return (
        f"not ours: what {files} adds to the stack is not compared here; phase3b plan {difference.environment} shows it"
    )


def same(difference: EnvironmentDifference) -> str:
    """What is said where nothing changes."""
    return f"{SAME} of ours" if difference.not_compared else SAME


class Row(NamedTuple):
    """A line of the table of resources; several resources of a type that change alike are one line."""

    action: str
    what: str
    how: str


def headline(difference: EnvironmentDifference) -> str:
    """prod: tier business -> scale."""
    before, after = difference.before_tier, difference.after_tier
    if before is None:
        return f"{difference.environment}: new, tier {after}"
    if after is None:
        return f"{difference.environment}: no longer in the file, was tier {before}"
    tiers = f"tier {after}" if before == after else f"tier {before} -> {after}"
    return f"{difference.environment}: {tiers}"


def summary(difference: EnvironmentDifference) -> str:
    """How many values and resources."""
    deployed = sum(change.deployed for change in difference.values)
    words = [f"{difference.count(action)} {done}" for action, done in DONE.items() if difference.count(action)]
    if not deployed and not words:
        return "nothing that is deployed changes, only what people read"
    resources = ", ".join(words) if words else "no resource changes"
    return f"{deployed} {'value' if deployed == 1 else 'values'}; {resources} (assuming that {ASSUMPTION})"


def value(given: Plain | object) -> str:
    """One value: 2,000; PROVISIONED; a list with commas; - for none."""
    match given:
        case None | ():
            return "-"
        case bool():
            return "true" if given else "false"
        case int():
            return f"{given:,}"
        case float():
            return f"{given:,g}"
        case tuple() | list():
            return _short(", ".join(value(each) for each in given))
        case _:
            return _short(str(given))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


def pair(before: Plain | object, after: Plain | object) -> tuple[str, str]:
    """Two values that differ, shortened where they are long, so that the difference is seen: digests begin alike."""
    shown = value(before), value(after)
    if shown[0] != shown[1] or not isinstance(before, str) or not isinstance(after, str):
        return shown
    # What is before it is the same in both, and long: otherwise it would be seen.
    differ = (number for number, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    start = next(differ, min(len(before), len(after))) - SHOWN_BEFORE_A_DIFFERENCE
    return _short(f"...{before[start:]}"), _short(f"...{after[start:]}")


def value_rows(changes: Sequence[ValueChange]) -> Iterator[tuple[str, str, str, str]]:
    """Key, before, after, and where that is written, of what something is made of."""
    for change in changes:
        if change.deployed:
            key = change.key.removeprefix("tier.")
            written = change.after_written or change.before_written
            yield key, *pair(change.before, change.after), "" if written is None else _place(written, key)


def _place(written: Written, key: str) -> str:
    """capacity.yaml:456 tiers.scale: the line, and what the key is below there."""
    below = "" if written.key == key else f" {written.key.removesuffix(f'.{key}')}"
    return f"{written.where.file}:{written.where.line}{below}"


def for_people(changes: Sequence[ValueChange]) -> str:
    """What is only read: customers, documented sizes, advice."""
    sentence = [
        f"{change.key.removeprefix('tier.')} {value(change.before)} -> {value(change.after)}"
        for change in changes
        if not change.deployed and isinstance(change.before, int | float) and isinstance(change.after, int | float)
    ]
    return ", ".join(sentence)


def resource_rows(changes: Sequence[ResourceChange]) -> Iterator[Row]:
    """Dangerous ones first; of a type whose resources change alike (alarms, scaling targets) one line."""
    for action in ("destroy", "replace", "create", "update"):
        alike: dict[tuple[str, str], list[str]] = {}
        for change in changes:
            if change.action == action:
                alike.setdefault((change.address.type, _how(change)), []).append(change.address.name)
        for (kind, how), names in alike.items():
            # What goes is named in full.
            shown = names if action in {"destroy", "replace"} or len(names) <= MOST_NAMED else names[: MOST_NAMED - 1]
            more = f" and {len(names) - len(shown)} more" if len(shown) < len(names) else ""
            what = f"{kind}.{names[0]}" if len(names) == 1 else f"{kind}: {', '.join(shown)}{more}"
            yield Row(DONE[action], what, how)


def _how(change: ResourceChange) -> str:
    return ", ".join(_attribute(each) for each in change.attributes)


def _attribute(change: AttributeChange) -> str:
    before, after = change.before, change.after
    if any(isinstance(side, str) and len(side) > LONGEST_SHOWN for side in (before, after)):
        return change.name
    if isinstance(after, str) and after.startswith("("):
        return f"{change.name} {after}"
    if isinstance(before, Mapping) or isinstance(after, Mapping):
        return f"{change.name} {'added' if before is None else 'removed' if after is None else 'changed'}"
    if not isinstance(before, str | int | float | None) or not isinstance(after, str | int | float | None):
        return change.name
    return f"{change.name} {_or_none(before)} -> {_or_none(after)}"


def _or_none(given: str | float | None) -> str:
    return "none" if given is None else value(given)
