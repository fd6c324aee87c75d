"""Where the source of the functions is: lambda_src, with a folder of each function's name, or a folder that a function names.

In a package the folder has the function's name wherever it is, so that imports, shared code and requirements work alike.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import field
from pathlib import Path

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Problem
from phase3b.files.project import folder_of_project
from phase3b.packaging.source_file import leads_out
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SourceTree:
    """The root folder, the folders of the functions whose source is elsewhere, and the project that they must be in.

    `layered` are the functions with layers: what they import may be in one.
    """

    root: Path
    elsewhere: Mapping[str, Path] = field(default_factory=dict)
    functions: tuple[str, ...] = ()
    project: Path = Path()
    layered: frozenset[str] = frozenset()

    def __truediv__(self, name: str) -> Path:
        """The folder of a function, or of what functions share."""
        return self.elsewhere.get(name, self.root / name)

    def file(self, name: str) -> Path:
        """The file that a package has by a name such as orders/handler.py."""
        top, _, below = name.partition("/")
        return self / top / below if below else self / top

    def known_by(self) -> list[object]:
        """What decides of a package beside the files: where they are, and whose imports may be in a layer."""
        folders = {name: str(folder.absolute()) for name, folder in self.elsewhere.items()}
        return [str(self.root.absolute()), folders, sorted(self.layered)]

    def leads_out(self, file: Path) -> bool:
        """Whether a file lies in none of the folders: a link, or below one."""
        return all(leads_out(file, folder) for folder in (self.root, *self.elsewhere.values()))


# A root folder alone, where no function has its source elsewhere.
Source = Path | SourceTree


def tree_of(source: Source) -> SourceTree:
    """The tree of a source."""
    return source if isinstance(source, SourceTree) else SourceTree(source)


def source_tree(source: Source, *capacities: Capacity) -> SourceTree:
    """The tree of the functions of capacity files; where two name a folder of one function, the first is meant."""
    if isinstance(source, SourceTree):
        return source
    elsewhere: dict[str, Path] = {}
    known: dict[str, None] = {}
    for capacity in capacities:
        project = folder_of_project(capacity.name)
        for name, function in capacity.service.functions.items():
            if function.source is not None and name not in known:
                elsewhere[name] = project / function.source
            known[name] = None
    layered = frozenset(
        name
        for capacity in capacities
        for layers in (
            {name: function.layers for name, function in capacity.service.functions.items()},
            *(environment.layers for environment in capacity.environments.values()),
        )
        for name, several in layers.items()
        if several
    )
    return SourceTree(source, elsewhere, tuple(known), folder_of_project(capacities[0].name), layered)


def folder_problems(tree: SourceTree, new: Collection[str] = ()) -> dict[str, Problem]:
    """For each function whose folder elsewhere can't be used, why; the folders of `new` ones need not be there yet."""
    found: dict[str, Problem] = {}
    if not tree.elsewhere:
        return found
    resolved: dict[str, Path] = {}
    for name in tree.functions:
        fault = _fault(tree / name, tree.project, new=name in new) if name in tree.elsewhere else None
        if fault is not None:
            found[name] = _problem(name, *fault)
        else:
            resolved[name] = (tree / name).resolve()
    for name, fault in _overlaps(tree, resolved):
        found.setdefault(name, _problem(name, *fault))
    return found


def _problem(function: str, what: str, fix: str) -> Problem:
    return Problem(what, fix, path=f"service.functions.{function}.source", code="P3B-SOURCE-FOLDER")


def _fault(folder: Path, project: Path, *, new: bool) -> tuple[str, str] | None:
    fix = "Name the folder with the function's source, relative to capacity.yaml"
    try:
        real = folder.resolve()
        if not real.is_relative_to(project.resolve()):
            what = f"the folder {folder} is outside the project, which is the folder of capacity.yaml"
            return what, "Move it there: what is packed must be what the project has, on every machine"
        # A link that leads to itself is found by the first that follows it.
        os.stat(folder)  # noqa: PTH116  where a name is too long or has a zero byte, Path.stat raises alike
    except FileNotFoundError:
        return None if new else (f"there is no folder {folder}", fix)
    except (OSError, RuntimeError, ValueError) as error:
        why = "it is a link that leads to itself" if _is_loop(error) else str(getattr(error, "strerror", None) or error)
        return f"the folder {folder} can't be read: {why}", fix
    if not real.is_dir():
        return f"{folder} is a file, and a function's source is a folder", fix
    try:
        os.listdir(real)  # noqa: PTH208  only whether it may be read
    except OSError as error:
        return f"the folder {folder} can't be read: {error.strerror or error}", "Check its permissions"
    return None


def _is_loop(error: BaseException) -> bool:
    import errno  # noqa: PLC0415  only a mistake asks

    # Python 3.11 and 3.12 say so of a loop by a RuntimeError.
    return isinstance(error, RuntimeError) or getattr(error, "errno", None) == errno.ELOOP


def _overlaps(tree: SourceTree, resolved: Mapping[str, Path]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each folder that another function has too, or that holds or is in another's."""
    root = tree.root.resolve()
    fix = "Give each function a folder of its own; what they share belongs in lambda_src"
    for name, folder in resolved.items():
        if name not in tree.elsewhere:
            continue
        if root.is_relative_to(folder):
            yield name, (f"the folder {tree / name} holds {tree.root}, which has the source of all functions", fix)
            continue
        for other, its in resolved.items():
            if other == name:
                continue
            if its == folder:
                yield name, (f"{tree / name} is the folder of the function {other} too", fix)
            elif folder.is_relative_to(its) or its.is_relative_to(folder):
                word = "in" if folder.is_relative_to(its) else "around"
                yield name, (f"the folder {tree / name} is {word} that of the function {other}", fix)
