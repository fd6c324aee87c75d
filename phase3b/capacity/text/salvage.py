"""What is left of a part of the file when its bad values are taken out: rules judge it in the same run.

A missing key must not hide a sum that is too large. So the smallest thing around each bad value is left out until the rest
is valid, and what a rule then says of it, or by its names, is not said: it would follow from what is said already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError

from phase3b.capacity.text.node import MapNode, Node, Path, Scalar, Sequence, dotted, nearest, plain
from phase3b.capacity.text.problem_text import without_tags
from phase3b.errors import Problem

Model = TypeVar("Model", bound=BaseModel)
_QUOTED: Final = re.compile(r'"([^"]*)"')


@dataclass(slots=True)
class Lost:
    """What was left out: its paths, and every name and text in it."""

    paths: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def add(self, path: Path, node: Node | None) -> None:
        """Takes note of one thing that was left out, or of a key that was never there."""
        self.paths.add(dotted(path))
        self.words.update(key for key in path[2:] if isinstance(key, str))
        if node is not None:
            self.words.update(_words(node))

    def follows(self, problem: Problem) -> bool:
        """Whether a problem is about what was left out, and so about nothing new."""
        below = any(problem.path == path or problem.path.startswith((f"{path}.", f"{path}[")) for path in self.paths)
        return below or any(word in self.words for word in _QUOTED.findall(problem.what))


def salvaged(model: type[Model], tree: MapNode, error: ValidationError, lost: Lost) -> tuple[Model, MapNode] | None:
    """The model of what is good in a tree, and that tree; None where nothing is left that the model could be."""
    while True:
        bad = {_existing(tree, without_tags(details["loc"], tree)) for details in error.errors(include_url=False)}
        # Of two that lie in each other the outer one goes; of a list the last first, so that positions stay.
        for path in sorted(bad, key=_order, reverse=True):
            if not path:
                return None
            node, rest = nearest(tree, path)
            if not rest:
                # An inherited value has another path than the tree that it was inherited by.
                lost.add(node.path, node)
                lost.paths.add(dotted((*tree.path, *path)))
            tree = _without(tree, path)
        try:
            return model.model_validate(plain(tree)), tree
        except ValidationError as next_error:
            error = next_error


def _existing(tree: MapNode, path: Path) -> Path:
    """The smallest thing around a bad value that can be left out: itself, or where a key is missing, what lacks it."""
    path = path[:-1] if path and path[-1] == "[key]" else path
    _, rest = nearest(tree, path)
    return path[: len(path) - len(rest)] if rest else path


def _order(path: Path) -> tuple[tuple[int, int | str], ...]:
    return tuple((0, key) if isinstance(key, int) else (1, key) for key in path)


def _without(node: MapNode, path: Path) -> MapNode:
    found = _left(node, path)
    return found if isinstance(found, MapNode) else node


def _left(node: Node, path: Path) -> Node:
    key, rest = path[0], path[1:]
    if isinstance(node, MapNode) and isinstance(key, str) and key in node.items:
        items = dict(node.items)
        if rest:
            items[key] = _left(items[key], rest)
        else:
            del items[key]
        return MapNode(node.mark, node.path, items, node.keys)
    if isinstance(node, Sequence) and isinstance(key, int) and key < len(node.items):
        entry = (_left(node.items[key], rest),) if rest else ()
        return Sequence(node.mark, node.path, (*node.items[:key], *entry, *node.items[key + 1 :]))
    return node


def _words(node: Node) -> Iterator[str]:
    match node:
        case Scalar():
            yield node.text
        case Sequence():
            for item in node.items:
                yield from _words(item)
        case MapNode():
            for key, value in node.items.items():
                yield key
                yield from _words(value)
