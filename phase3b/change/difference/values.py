"""Every value of capacity.yaml that differs, with its key and the places where both were written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.text.effective_tree import effective_tree, values
from phase3b.capacity.text.node import MapNode, Path, Plain, Scalar, Sequence, dotted, plain
from phase3b.errors import Location
from phase3b.quick_dataclass import dataclass

# What people read and nothing is made of.
_FOR_PEOPLE: Final = (
    ("tier", "description"),
    ("tier", "customers"),
    ("tier", "documented"),
    ("tier", "advice"),
    ("service", "packages"),
)
_OBJECTIVES: Final = ("objectives",)
_THRESHOLDS: Final = ("objectives", "thresholds")
_LIMITS_OF_CHANGES: Final = ("quotas", "changes")


@dataclass(frozen=True, slots=True)
class Written:
    """Where a value is: its key in the file, and the place."""

    key: str
    where: Location


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One value that differs; None is none. `key` begins with service, tier, environment, objectives or quotas.

    `deployed` is whether something is made of the value, and not only read by people.
    """

    key: str
    before: Plain
    after: Plain
    before_written: Written | None
    after_written: Written | None
    deployed: bool


@dataclass(frozen=True, slots=True)
class Source:
    """A file's tree, and an environment and a tier of it; `name` is how messages call the file."""

    root: MapNode
    name: str
    environment: str
    tier: str

    def values(self) -> dict[Path, Scalar | Sequence]:
        """Every value of the environment by its path."""
        return dict(values(effective_tree(self.root, self.name, self.environment, self.tier)))


def value_changes(before: Source | None, after: Source | None) -> tuple[ValueChange, ...]:
    """Every value that differs, in the order of the file; None is an environment that is not there."""
    return tuple(_changes(before, after))


def _changes(before: Source | None, after: Source | None) -> Iterator[ValueChange]:
    old = before.values() if before is not None else {}
    new = after.values() if after is not None else {}
    # What goes is said after what it stood behind, where there is such a thing.
    for path in dict.fromkeys([*new, *old]):
        was, is_now = old.get(path), new.get(path)
        first, second = _plain(was), _plain(is_now)
        if first == second and type(first) is type(second):
            continue
        yield ValueChange(
            dotted(path),
            first,
            second,
            _written(was, before),
            _written(is_now, after),
            _deployed(path),
        )


def _plain(node: Scalar | Sequence | None) -> Plain:
    return None if node is None else plain(node)


def _written(node: Scalar | Sequence | None, source: Source | None) -> Written | None:
    if node is None or source is None:
        return None
    return Written(dotted(node.path), Location(node.mark.file, node.mark.line, node.mark.column))


def _deployed(path: Path) -> bool:
    if any(path[: len(each)] == each for each in _FOR_PEOPLE):
        return False
    if path[:1] == _OBJECTIVES:
        # Targets of operations and percentiles are measured against; only thresholds become alarms.
        return path[:2] == _THRESHOLDS and path[-1] != "target"
    return path[:2] != _LIMITS_OF_CHANGES
