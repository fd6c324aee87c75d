"""Where in capacity.yaml a value is that a finding is about; also one that was inherited or overridden."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from phase3b.capacity.text.capacity_text import read_tree
from phase3b.capacity.text.inheritance import inherit, tier_trees
from phase3b.capacity.text.node import MapNode, dotted, nearest
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Location
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.deciding_key import subject

SUBJECT = "{subject}"


class Place(NamedTuple):
    """A key as a person finds it."""

    where: Location
    path: str


@dataclass(frozen=True, slots=True)
class Written:
    """capacity.yaml as it is written."""

    name: str
    root: MapNode
    tiers: Mapping[str, MapNode]
    names: tuple[str, ...]

    @classmethod
    def read(cls, file: Path) -> Written:
        """Reads a file that is known to be valid."""
        name = str(file)
        root = read_tree(file, name).root
        tiers = root.get("tiers")
        service = root.get("service")
        named: list[str] = []
        for part in ("tables", "functions", "queues"):
            found = service.get(part) if isinstance(service, MapNode) else None
            named += found.items if isinstance(found, MapNode) else ()
        trees = tier_trees(tiers, Page(name)).trees if isinstance(tiers, MapNode) else {}
        return cls(name, root, trees, tuple(named))

    def place(self, key: str, target: Target, address: str) -> Place:
        """Where the key is for a target and an address, or what is nearest to it in the file."""
        of = subject(address, self.names)
        if of is None:
            key = key.split(f".{SUBJECT}", 1)[0]
        path = tuple(key.format(tier=target.tier, environment=target.environment, subject=of).split("."))
        root, below = self._tree(path, target)
        node, rest = nearest(root, below)
        parent, _ = nearest(root, below[: len(below) - len(rest) - 1])
        last = below[len(below) - len(rest) - 1] if len(below) > len(rest) else ""
        mark = parent.keys.get(str(last), node.mark) if isinstance(parent, MapNode) and last else node.mark
        return Place(Location(mark.file, mark.line, mark.column), dotted((*node.path, *rest)))

    def _tree(self, path: tuple[str, ...], target: Target) -> tuple[MapNode, tuple[str, ...]]:
        """The tree that a path is looked up in, with what is inherited in it, and the path below its top."""
        if path[0] != "tiers" or path[1] not in self.tiers:
            return self.root, path
        tree = self.tiers[path[1]]
        overrides, rest = nearest(self.root, ("environments", target.environment, "overrides"))
        if not rest and isinstance(overrides, MapNode):
            tree = inherit(tree, overrides)
        return tree, path[2:]
