"""A capacity file and the files that it names: `service: {file: service.yaml}`.

A part of the file that a person seldom edits may stand in a file of its own, beside the capacity file or in a folder below
it. It is read into the tree at the place where it is named, and each of its values knows the file that it was written in.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import Final

from phase3b.capacity.text.document import Sample, read_document
from phase3b.capacity.text.inheritance import with_environment_defaults
from phase3b.capacity.text.node import MapNode, Node, Path, Scalar, dotted, plain
from phase3b.capacity.text.problem_text import quoted
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.quick_dataclass import dataclass

START: Final = "start from the capacity.yaml of phase3b"
FILE: Final = "file"
# What may stand in a file of its own. Tiers and environments are what people edit, switch and patch: they stay.
PARTS: Final[tuple[Path, ...]] = (
    ("service",),
    ("service", "assumptions"),
    ("objectives",),
    ("quotas",),
    ("simulation",),
    ("load",),
    ("tuning",),
    ("ops",),
)
# The text of a file that a capacity file names, by the name that it has there.
Fetch = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class CapacityText:
    """The text of a capacity file, and of the files that it names by the names that they have in it.

    `name` is how messages call the capacity file.
    """

    name: str
    text: str
    parts: Mapping[str, str] = field(default_factory=dict)

    def part(self, file: str) -> str:
        """The text of a file that the capacity file names.

        Raises:
            Phase3bError: it is not among those that were read.
        """
        if file not in self.parts:
            what = f"{beside(self.name, file)} was not read with {self.name}"
            raise Phase3bError(Problem(what, "Run the same again", code="P3B-FILE-CHANGED"))
        return self.parts[file]

    def alone(self) -> str:
        """One text that means the same: what is kept of a file for a rollback."""
        if not self.parts:
            return self.text
        text = self.text
        for path in PARTS:
            for file, part in self.parts.items():
                text = _written_in(text, str(path[-1]), file, part)
        whole = plain(tree_of(self).root)
        try:
            means = plain(tree_of(CapacityText(self.name, text)).root)
        except Phase3bError:
            means = None
        # Where a part is named in another form than one line, or two files have an anchor of one name. JSON is YAML, and
        # every text in it is quoted: nothing is read as something else. Only comments are lost.
        return text if means == whole else f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n"


@dataclass(frozen=True, slots=True)
class CapacityTree:
    """The tree of a capacity file with its parts, what is wrong with it as YAML, and the texts that it was read from.

    `missing` are parts that could not be read, which `problems` says already.
    """

    root: MapNode
    problems: tuple[Problem, ...]
    text: CapacityText
    missing: tuple[Path, ...] = ()


def _written_in(text: str, key: str, file: str, part: str) -> str:
    """The text with a part in the place of the line that names its file."""
    named = re.search(rf"^( *){key}: *\{{ *{FILE}: *[\"']?(?:\./)?{re.escape(file)}[\"']? *\}}.*\n", text, re.MULTILINE)
    if named is None:
        return text
    indented = textwrap.indent(part if part.endswith("\n") else f"{part}\n", f"{named[1]}  ")
    return f"{text[: named.start()]}{named[1]}{key}:\n{indented}{text[named.end() :]}"


def beside(name: str, part: str) -> str:
    """How messages call a part of a file: capacity.yaml -> service.yaml, HEAD:infra/capacity.yaml -> HEAD:infra/service.yaml."""
    cut = max(name.rfind("/"), name.rfind(":")) + 1
    return f"{name[:cut]}{part}"


def folder_of(file: FilePath) -> FilePath:
    """The folder that the parts of a capacity file are found from; of a link, the one that it leads to."""
    return file.resolve().parent if file.is_symlink() else file.parent


def on_disk(file: FilePath, name: str) -> Fetch:
    """Reads the parts of a capacity file from its folder."""

    def fetch(part: str) -> str:
        return read_text(folder_of(file) / part, beside(name, part), "write the part into the capacity file itself")

    return fetch


def read_tree(file: FilePath, name: str) -> CapacityTree:
    """Reads a capacity file and its parts; `name` is how messages call it.

    Raises:
        Phase3bError: there is no such file, or it is no YAML.
    """
    return tree_from(CapacityText(name, read_text(file, name, START)), on_disk(file, name))


def read_capacity_text(file: FilePath, name: str) -> CapacityText:
    """The texts of a capacity file and its parts.

    Raises:
        Phase3bError: there is no such file, or it is no YAML.
    """
    return read_tree(file, name).text


def tree_of(text: CapacityText) -> CapacityTree:
    """The tree of texts that were read before.

    Raises:
        Phase3bError: the capacity file is no YAML.
    """
    return tree_from(text, text.part)


def tree_from(text: CapacityText, fetch: Fetch) -> CapacityTree:
    """The tree of a capacity file; the files that it names are fetched.

    Raises:
        Phase3bError: the capacity file is no YAML.
    """
    root, problems = read_document(text.text, text.name)
    reader = _Parts(text.name, fetch, list(problems))
    for path in PARTS:
        root = reader.with_part(root, path)
    root = with_environment_defaults(root)
    return CapacityTree(
        root, tuple(reader.problems), CapacityText(text.name, text.text, reader.texts), tuple(reader.missing)
    )


class _Parts:
    """Puts parts into a tree, one after another."""

    def __init__(self, name: str, fetch: Fetch, problems: list[Problem]) -> None:
        self.name = name
        self.fetch = fetch
        self.problems = problems
        self.texts: dict[str, str] = {}
        self.missing: list[Path] = []

    def with_part(self, root: MapNode, path: Path) -> MapNode:
        parent: Node | None = root
        for key in path[:-1]:
            parent = parent.get(str(key)) if isinstance(parent, MapNode) else None
        key = str(path[-1])
        node = parent.get(key) if isinstance(parent, MapNode) else None
        if not isinstance(parent, MapNode) or not isinstance(node, MapNode) or FILE not in node.items:
            return root
        part = self._part(node, path)
        if part is None:
            self.missing.append(path)
            items = {name: each for name, each in parent.items.items() if name != key}
        else:
            items = {**parent.items, key: part}
        new = MapNode(parent.mark, parent.path, items, parent.keys)
        return new if len(path) == 1 else MapNode(root.mark, root.path, {**root.items, str(path[0]): new}, root.keys)

    def _part(self, node: MapNode, path: Path) -> MapNode | None:
        file = self._file(node, path)
        if file is None:
            return None
        try:
            text = self.fetch(file)
            self.texts[file] = text
            sample = Sample(f"the {dotted(path)} of the capacity.yaml of phase3b", f"the keys of `{dotted(path)}`")
            found, problems = read_document(text, beside(self.name, file), sample, path)
        except Phase3bError as error:
            self.problems += (self._placed(problem, node.items[FILE]) for problem in error.problems)
            return None
        self.problems += problems
        return found

    def _placed(self, problem: Problem, node: Node) -> Problem:
        """What is wrong with a whole file is said where it is named."""
        if problem.where is not None:
            return problem
        where = Location(node.mark.file, node.mark.line, node.mark.column)
        return Problem(problem.what, problem.fix, where, dotted(node.path), code=problem.code)

    def _file(self, node: MapNode, path: Path) -> str | None:
        named = node.items[FILE]
        others = [key for key in node.items if key != FILE]
        if others:
            mark = node.keys.get(others[0], node.mark)
            self._complain(
                Location(mark.file, mark.line, mark.column),
                dotted((*path, others[0])),
                f"`{others[0]}` is written next to `file`, which names a file with all of `{dotted(path)}`",
                "Move it to that file, or write everything here and remove `file`",
            )
            return None
        what = _wrong(named)
        if what is None and isinstance(named, Scalar):
            file = str(PurePosixPath(named.text))
            if file in self.texts or beside(self.name, file) == self.name:
                what = f"{quoted(file)} is already the file of another part"
            else:
                return file
        where = Location(named.mark.file, named.mark.line, named.mark.column)
        fix = f"Name a file of its own, beside the capacity file or in a folder below it: {path[-1]}.yaml"
        self._complain(where, dotted((*path, FILE)), str(what), fix)
        return None

    def _complain(self, where: Location, path: str, what: str, fix: str) -> None:
        self.problems.append(Problem(what, fix, where, path, code="P3B-PART-FILE"))


def _wrong(named: Node) -> str | None:
    """Why a value can't name a file of a part."""
    if not isinstance(named, Scalar) or not isinstance(named.value, str) or not named.value.strip():
        return "`file` is not the name of a file"
    path = PurePosixPath(named.value)
    if path.is_absolute() or ".." in path.parts or "\\" in named.value or "\0" in named.value:
        # Every machine and every git revision must find it from the capacity file.
        return f"{quoted(named.value)} leads out of the capacity file's folder"
    return None if path.name else f"{quoted(named.value)} is not the name of a file"
