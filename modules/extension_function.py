"""The function `extend` of a user's file, and the state of the process that the file finds and leaves.

Each folder of extensions is a package of its own, so that what lies beside a file can be imported in every way that Python
has, when the file is loaded and when its function runs; files of the same name in two folders are two modules.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.machinery
import importlib.util
import io
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from constructs import Construct

from phase3b.extensions.extension_files import FUNCTION
from phase3b.extensions.handles import Environment

Extend = Callable[[Construct, Environment], object]
_PACKAGE: Final = "phase3b_extension_"
_NAMES: Final = re.compile(rf"{_PACKAGE}[0-9a-f]+\.?")
# What was loaded before any extension is no folder's, wherever it lies.
_OURS: Final = frozenset(name for name in sys.modules if "." not in name)
# Of each folder the modules beside it that other folders have under the same names.
_set_aside: Final[dict[str, dict[str, ModuleType]]] = {}


def extension_function(file: Path) -> Extend:
    """The function of a file, which is run once in a process, however many stacks there are."""
    found: Extend = vars(_module(file.resolve()))[FUNCTION]
    return found


def as_written(text: str) -> str:
    """A message of Python's without the name that a folder has as a package."""
    return _NAMES.sub(".", text)


def is_beside(name: str | None) -> bool:
    """Whether a module that is missing was asked for by a relative import."""
    return bool(name) and str(name).startswith(_PACKAGE)


@contextlib.contextmanager
def process_kept(file: Path, *, quiet: bool = False) -> Iterator[None]:
    """What lies beside the file can be imported; what the user's code changes of the process is put back.

    Standard output belongs to data (`--json`), so what is printed goes to standard error; nowhere with `quiet`.
    """
    folder = str(file.resolve().parent)
    where, environment = os.getcwd(), dict(os.environ)  # noqa: PTH109  a text, to go back to
    # Nothing is written beside it.
    sys.dont_write_bytecode = True
    _bring_back(folder)
    sys.path.insert(0, folder)
    try:
        with contextlib.redirect_stdout(io.StringIO() if quiet else sys.stderr):
            yield
    finally:
        if folder in sys.path:
            sys.path.remove(folder)
        os.chdir(where)
        if dict(os.environ) != environment:
            os.environ.clear()
            os.environ.update(environment)


@functools.cache
def _module(file: Path) -> ModuleType:
    name = f"{_package(file.parent)}.{file.stem.replace('.', '-')}"
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module


def _package(folder: Path) -> str:
    """The folder as a package, with its __init__.py where it has one."""
    name = f"{_PACKAGE}{hashlib.sha256(str(folder).encode()).hexdigest()[:8]}"
    if name in sys.modules:
        return name
    first = folder / "__init__.py"
    if first.is_file():
        spec = importlib.util.spec_from_file_location(name, first, submodule_search_locations=[str(folder)])
        if spec is None or spec.loader is None:
            raise ImportError(first)
        sys.modules[name] = package = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(package)
        except BaseException:
            sys.modules.pop(name, None)
            raise
    else:
        sys.modules[name] = package = ModuleType(name)
        package.__path__ = [str(folder)]
    return name


def _bring_back(folder: str) -> None:
    """Sets modules of other folders of extensions aside whose names this one has too, and brings back its own."""
    _set_aside.setdefault(folder, {})
    others = [each for each in _set_aside if each != folder]
    tops = {
        name
        for name in sys.modules
        if "." not in name and name not in _OURS and _folder_of(sys.modules[name]) in others
    }
    for top in tops:
        if importlib.machinery.PathFinder.find_spec(top, [folder]) is None:
            continue
        owner = _set_aside[str(_folder_of(sys.modules[top]))]
        for name in [each for each in sys.modules if each == top or each.startswith(f"{top}.")]:
            owner[name] = sys.modules.pop(name)
    sys.modules.update(_set_aside[folder])
    _set_aside[folder] = {}


def _folder_of(module: Any) -> str | None:
    """Where a module lies, or the package that it is."""
    paths = list(getattr(module, "__path__", ()))
    file = paths[0] if paths else getattr(module, "__file__", None)
    return None if not file else str(Path(file).parent)
