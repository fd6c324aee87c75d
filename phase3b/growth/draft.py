"""A capacity file and the source of its functions with a change that is not written yet: judged, shown, then written."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from phase3b.capacity.edit.capacity_edit import MAIN, CapacityEdit
from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.capacity.loader import Reading, reading_of_tree
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import folder_of, tree_of
from phase3b.capacity.text.node import Plain
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Phase3bError, Problem
from phase3b.files.project import folder_of_project, source_of
from phase3b.growth.written_files import FileChange, write_all
from phase3b.packaging.source.source_tree import Source, folder_problems, source_tree
from phase3b.validity.judged import judged, judged_reading

ASSUMED: KeyPath = ("service", "assumptions")


class Draft:
    """A valid capacity file, and what is to become of it.

    Raises:
        Phase3bError: the file has problems already, each of which is said.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.source = source_of(file)
        found = judged(file, self.source)
        self.capacity: Capacity = found.valid()
        self.tree = source_tree(self.source, self.capacity)
        self.reading: Reading = found.reading
        self.edit = CapacityEdit(found.reading.text)
        self.sources: dict[Path, tuple[str | None, str]] = {}
        self.notes: list[str] = []

    def keys(self, path: KeyPath) -> tuple[str, ...]:
        """The keys of a mapping of the file, as it is now."""
        found = self.edit.at(path)
        return tuple(found) if isinstance(found, Mapping) else ()

    def at(self, path: KeyPath) -> Plain:
        """What the file says at a path, as it is now."""
        return self.edit.at(path)

    def roots(self) -> tuple[str, ...]:
        """The tiers that extend no other: what all of them need is written there once."""
        return tuple(name for name in self.keys(("tiers",)) if "extends" not in self.keys(("tiers", name)))

    def drop(self, path: KeyPath, *, keep: int = 2) -> None:
        """Cuts a key where it is there, with the mappings above it that hold nothing else, down to a depth of `keep`."""
        if self.at(path) is None and path[-1] not in self.keys(path[:-1]):
            return
        while len(path) > keep + 1 and len(self.keys(path[:-1])) == 1:
            path = path[:-1]
        self.edit.cut(path)

    def write_source(self, file: Path, text: str) -> None:
        """A file of the functions' source with another text."""
        before = self.sources[file][0] if file in self.sources else None
        if file not in self.sources and file.exists():
            before = read_text(file, str(file), "write it")
        self.sources[file] = (before, text)

    def source_text(self, file: Path) -> str | None:
        """The text of a file of the source as it is in the draft; None where there is none."""
        if file in self.sources:
            return self.sources[file][1]
        return read_text(file, str(file), "write it") if file.is_file() else None

    def problems(self) -> tuple[Problem, ...]:
        """What would be wrong with the files once they were written."""
        return self._judged(self.source) if not self.sources else self._judged_beside()

    def refuse_if_wrong(self) -> None:
        """Nothing is written that `phase3b validate` would refuse.

        Raises:
            Phase3bError: with each problem. Lines are not named: the text that they count is not written.
        """
        problems = self.problems()
        if problems:
            raise Phase3bError(*(replace(each, where=None) for each in problems))

    def after(self) -> Reading:
        """The file as it would be read."""
        return reading_of_tree(tree_of(self.edit.text))

    def changes(self) -> list[FileChange]:
        """The files that differ, those of the capacity file first."""
        folder = folder_of(self.file)
        of_capacity = [
            FileChange(self.file.resolve() if name == MAIN else folder / name, self.edit.shown(name), *texts)
            for name, texts in self.edit.changed().items()
        ]
        return of_capacity + [
            FileChange(file, str(file), before, after)
            for file, (before, after) in self.sources.items()
            if before != after
        ]

    def write(self) -> None:
        """Writes all files or none.

        Raises:
            Phase3bError: one was changed meanwhile, or can't be written.
        """
        write_all(self.changes())

    def folder_of(self, function: str) -> Path:
        """Where the source of a function is, also of one that the draft adds."""
        after = self.at(("service", "functions", function, "source"))
        return self.tree / function if after is None else folder_of_project(self.file) / str(after)

    def _judged(self, source: Source) -> tuple[Problem, ...]:
        return judged_reading(self.after(), source).problems

    def _judged_beside(self) -> tuple[Problem, ...]:
        """Judged with a copy of the source that has the draft's files, told as if they were in their place."""
        after = self.after()
        before = source_tree(self.source, after.capacity or self.capacity)
        new = [name for name, its in before.elsewhere.items() if any(each.is_relative_to(its) for each in self.sources)]
        faults = folder_problems(before, new)
        if faults:
            return tuple(map(after.placed, faults.values()))
        with tempfile.TemporaryDirectory(prefix="phase3b-") as folder:
            # Each below a folder of its own: no two of them meet there, and the root keeps its name.
            copies = {before.root: Path(folder) / "root" / before.root.name}
            copies |= {each: Path(folder) / name / each.name for name, each in before.elsewhere.items()}
            for its, copy in copies.items():
                self._copied(its, copy)
            elsewhere = {name: copies[each] for name, each in before.elsewhere.items()}
            copied = replace(before, root=copies[before.root], elsewhere=elsewhere, project=Path(folder))
            return tuple(_told_of(each, copies) for each in self._judged(copied))

    def _copied(self, source: Path, copy: Path) -> None:
        """A folder of source as it is in the draft."""
        if source.is_dir():
            shutil.copytree(source, copy, symlinks=True, ignore=_LEFT_OUT)
        for file, (_, text) in self.sources.items():
            if file.is_relative_to(source):
                target = copy / file.relative_to(source)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")


_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".venv", ".git")


def _told_of(problem: Problem, copies: Mapping[Path, Path]) -> Problem:
    what, fix = problem.what, problem.fix
    for its, copy in copies.items():
        what, fix = what.replace(str(copy), str(its)), fix.replace(str(copy), str(its))
    return replace(problem, what=what, fix=fix)


def diff_of(changes: Iterable[FileChange]) -> str:
    """The changes as a unified diff, whatever line ends the files have."""
    lines: list[str] = []
    for each in changes:
        before, after = (text.splitlines(keepends=True) for text in (each.before or "", each.after))
        name = "/dev/null" if each.before is None else each.name
        lines.extend(line.rstrip("\r\n") for line in difflib.unified_diff(before, after, name, each.name))
    return "\n".join(lines)
