"""A YAML document as a tree whose every value knows the line, the column and the path it was written at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import assert_never

from phase3b.quick_dataclass import dataclass

Key = str | int
Path = tuple[Key, ...]
Value = str | int | float | bool | None
Plain = Value | dict[str, "Plain"] | tuple["Plain", ...]


def dotted(path: Path) -> str:
    """The path as people write it: `tiers.growth.tables.webhooks.read.max`, `service.tables.x.serves[2]`."""
    text = ""
    for key in path:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
    return text


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a node begins and ends: lines and columns count from 1, offsets in characters from 0.

    `file` is how messages call the file that it was written in.
    """

    line: int
    column: int
    start: int
    end: int
    file: str


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; `text` is what is in the file, `quoted` tells `"25"` from `25`."""

    mark: Mark
    path: Path
    value: Value
    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    mark: Mark
    path: Path
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class MapNode:
    """A mapping, in the order of the file; `keys` are where the keys themselves are."""

    mark: Mark
    path: Path
    items: Mapping[str, Node]
    keys: Mapping[str, Mark] = field(default_factory=dict)

    def get(self, key: str) -> Node | None:
        """The value of a key, None where the key is not there."""
        return self.items.get(key)


Node = Scalar | Sequence | MapNode


def plain(node: Node) -> Plain:
    """The tree without its places: what a validator is given."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return tuple(plain(item) for item in node.items)
        case MapNode():
            return {key: plain(value) for key, value in node.items.items()}
        case _:
            assert_never(node)


def nearest(node: Node, path: Path) -> tuple[Node, Path]:
    """The node at a path, or the deepest one above it that exists, with the part of the path that was not found."""
    for position, key in enumerate(path):
        found: Node | None = None
        if isinstance(node, MapNode) and isinstance(key, str):
            found = node.items.get(key)
        elif isinstance(node, Sequence) and isinstance(key, int) and key < len(node.items):
            found = node.items[key]
        if found is None:
            return node, path[position:]
        node = found
    return node, ()


def nearest_to(root: MapNode, path: str) -> Mark:
    """Where the value of a dotted path is: its key, or the nearest value above it that exists."""
    node: Node = root
    mark = root.mark
    rest = path
    while rest:
        found: Node | None = None
        if isinstance(node, MapNode):
            # Keys may have dots of their own (tags): the longest that fits is meant.
            fitting = [key for key in node.items if rest == key or rest.startswith((f"{key}.", f"{key}["))]
            if fitting:
                key = max(fitting, key=len)
                found, mark, rest = node.items[key], node.keys.get(key, mark), rest[len(key) :].removeprefix(".")
        elif isinstance(node, Sequence) and rest.startswith("["):
            position, _, rest = rest[1:].partition("]")
            rest = rest.removeprefix(".")
            if position.isdecimal() and int(position) < len(node.items):
                found = node.items[int(position)]
                mark = found.mark
        if found is None:
            return mark
        node = found
    return node.mark if isinstance(node, Scalar) else mark


def merge(parent: Node, child: Node) -> Node:
    """The child's values over the parent's, mapping by mapping; lists and single values are replaced whole.

    Every value keeps the place where it was written, so that a complaint about an inherited number points at
    the line that a person has to change.
    """
    if not (isinstance(parent, MapNode) and isinstance(child, MapNode)):
        return child
    items = dict(parent.items)
    for key, value in child.items.items():
        items[key] = merge(items[key], value) if key in items else value
    return MapNode(child.mark, child.path, items, {**parent.keys, **child.keys})


def without(node: MapNode, *names: str) -> MapNode:
    """The mapping less some of its keys."""
    kept = {key: value for key, value in node.items.items() if key not in names}
    return MapNode(node.mark, node.path, kept, node.keys)


def scalars(node: Node) -> Iterator[Scalar]:
    """Every single value below a node, in the order of the file."""
    match node:
        case Scalar():
            yield node
        case Sequence():
            for item in node.items:
                yield from scalars(item)
        case MapNode():
            for value in node.items.values():
                yield from scalars(value)
        case _:
            assert_never(node)
