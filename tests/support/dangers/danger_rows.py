"""The changes of danger_rows.yaml as data, and the capacity files that they lead from and to."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from split_file import securebase

ROOT = Path(__file__).parents[3]
ROWS = Path(__file__).with_suffix(".yaml")
ENVIRONMENT = "dev"
# How often a change of the file is done to every key of a mapping.
EVERY = "*"
Tree = dict[str, Any]


class Dumper(yaml.CSafeDumper):
    """Writes what is there twice twice: an anchor of the shipped file is not a part of a change."""

    def ignore_aliases(self, data: object) -> bool:
        """Nothing is an alias."""
        del data
        return True


@dataclass(frozen=True, slots=True)
class Edit:
    """What is done to a tree, by dotted paths: first renamed, then gone, then set."""

    renamed: Mapping[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    set: Mapping[str, Any] = field(default_factory=dict)

    def of(self, tree: Tree) -> Tree:
        """Another tree, with the edit done.

        Raises:
            AssertionError: nothing is where something is renamed or removed.
        """
        made = copy.deepcopy(tree)
        for path, name in self.renamed.items():
            for parent, key in _places(made, path):
                # At its place: what is written in order stays in order.
                items = [(name if each == key else each, value) for each, value in parent.items()]
                parent.clear()
                parent.update(items)
        for path in self.gone:
            for parent, key in _places(made, path):
                del parent[key]
        for path, value in self.set.items():
            parent, key = _place(made, path)
            parent[key] = copy.deepcopy(value)
        return made


@dataclass(frozen=True, slots=True)
class Row:
    """A change, what is done by hand before it is planned, and what must be said of it.

    `refused` is what diff calls dangerous and plan refuses, in the same words; `only_diff` and `only_plan` what one of
    them alone can know, by address, with the reason; `fails` what is said where nothing can be planned at all, and
    `invalid` where the file is refused as it is. `touches` is what a change by hand is about; `alone` is whether no
    other change may be tried in the same plan. `never` is what of it can't be done at all, so that no --allow lets it
    pass.
    """

    name: str
    edit: Edit
    before: Edit = Edit()
    by_hand: tuple[Any, ...] = ()
    credentials: str = ""
    alone: bool = False
    never: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    only_diff: Mapping[str, str] = field(default_factory=dict)
    only_plan: Mapping[str, str] = field(default_factory=dict)
    fails: str = ""
    invalid: str = ""

    @property
    def edits(self) -> bool:
        """Whether the file changes."""
        return self.edit != Edit()


def base_tree() -> Tree:
    """The shipped capacity.yaml, with what the environment of the matrix has besides."""
    said = yaml.load(ROWS.read_text("utf-8"), yaml.CSafeLoader)
    shipped = yaml.load(securebase(), yaml.CSafeLoader)
    return _edit(said["base"]).of(shipped)


def rows() -> tuple[Row, ...]:
    """Every row, in the order of the file."""
    said = yaml.load(ROWS.read_text("utf-8"), yaml.CSafeLoader)
    return tuple(_row(each) for each in said["rows"])


def files(row: Row, base: Tree) -> tuple[str, str]:
    """The capacity file before and after the change, as texts."""
    before = row.before.of(base)
    return written(before), written(row.edit.of(before))


def written(tree: Tree) -> str:
    """As YAML."""
    return yaml.dump(tree, Dumper=Dumper, sort_keys=False, width=1000)


def _row(said: Mapping[str, Any]) -> Row:
    plain = {
        name: said[name]
        for name in said
        if name not in {"set", "gone", "renamed", "before", "by_hand", "touches", "refused", "never"}
    }
    return Row(
        edit=_edit(said),
        before=_edit({"set": said.get("before", {})}),
        by_hand=tuple(said.get("by_hand", ())),
        touches=tuple(said.get("touches", ())),
        refused=tuple(said.get("refused", ())),
        never=tuple(said.get("never", ())),
        **plain,
    )


def _edit(said: Mapping[str, Any]) -> Edit:
    return Edit(said.get("renamed", {}), tuple(said.get("gone", ())), said.get("set", {}))


def _places(tree: Tree, path: str) -> Iterator[tuple[Tree, str]]:
    """Every mapping and key that a path leads to; one at least."""
    *way, key = path.split(".")
    found: list[Any] = [tree]
    for name in way:
        found = [value for each in found if isinstance(each, dict) for at, value in each.items() if name in (at, EVERY)]
    there = [each for each in found if isinstance(each, dict) and key in each]
    assert there, f"nothing is at {path}"
    yield from ((each, key) for each in there)


def _place(tree: Tree, path: str) -> tuple[Tree, str]:
    *way, key = path.split(".")
    here = tree
    for name in way:
        here = here.setdefault(name, {})
    return here, key
