"""Where a validated part of the file is, and how a rule points into it."""

from __future__ import annotations

from phase3b.capacity.text.node import MapNode, Path, nearest
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Problem
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a validated part is: the page, its tree, and how to point into it."""

    page: Page
    root: MapNode

    def problem(self, path: Path, what: str, fix: str, *, code: str) -> Problem:
        """A problem with the value at a path below this place, or with what is nearest to it."""
        node, rest = nearest(self.root, path)
        return self.page.at(node.mark, (*node.path, *rest), what, fix, code=code)

    def key_problem(self, path: Path, what: str, fix: str, *, code: str) -> Problem:
        """A problem with the last key of a path."""
        parent, _ = nearest(self.root, path[:-1])
        if isinstance(parent, MapNode):
            return self.page.on_key(parent, str(path[-1]), what, fix, code=code)
        return self.page.on(parent, what, fix, code=code)

    def shortened(self, path: Path) -> bool:
        """Whether something of a mapping was left out because it is bad: what is not there follows from that."""
        node, rest = nearest(self.root, path)
        return not rest and isinstance(node, MapNode) and bool(node.keys.keys() - node.items.keys())

    def own(self, path: Path) -> bool:
        """Whether a value was written in this part of the file, and not taken over from another."""
        node, rest = nearest(self.root, path)
        return not rest and node.path[: len(self.root.path)] == self.root.path

    def line(self, path: Path) -> str:
        """The line of a value, for messages about two values."""
        mark = nearest(self.root, path)[0].mark
        return f"line {mark.line}" if mark.file == self.root.mark.file else f"line {mark.line} of {mark.file}"
