"""A stack with what the user's extensions add: their files are run here, and what goes wrong in one is said of its line."""

from __future__ import annotations

import contextlib
import importlib.util
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from cdktf import TerraformStack
from constructs import Construct

from phase3b.errors import Location, Phase3bError, Problem
from phase3b.extensions.added import SCOPE, unlawful
from phase3b.extensions.extension_files import FUNCTION
from phase3b.extensions.handles import Environment, environment_of
from phase3b.plan.plan import Plan

Extend = Callable[[Construct, Environment], object]


def extend(plain: TerraformStack, stack: TerraformStack, plan: Plan, files: Sequence[Path]) -> dict[Path, int]:
    """Lets each file add to the stack, and counts its constructs; `plain` is the same stack without them.

    Raises:
        Phase3bError: a file fails, or does more than to add.
    """
    scope, handle = Construct(stack, SCOPE), environment_of(plan)
    before = plain.to_terraform()
    added: dict[Path, int] = {}
    for file in files:
        there = len(scope.node.find_all())
        with _told_of(file), contextlib.redirect_stdout(sys.stderr):
            function = _function(file)
            function(scope, handle)
            after = stack.to_terraform()
        added[file] = len(scope.node.find_all()) - there
        faults = [*dict.fromkeys(unlawful(before, after))]
        if faults:
            line = function.__code__.co_firstlineno if hasattr(function, "__code__") else 1
            raise Phase3bError(
                *(
                    Problem(
                        f"{fault} (in the stack of {plan.name})",
                        f"An extension adds constructs in the scope that `{FUNCTION}` is given, and changes nothing else",
                        Location(str(file), line, 1),
                        code="P3B-EXTENSION-CHANGES",
                    )
                    for fault in faults
                )
            )
        before = after
    return added


def refuse_empty(added: Sequence[dict[Path, int]], files: Sequence[Path]) -> None:
    """Refuses a file that adds nothing to any of the stacks.

    Raises:
        Phase3bError: naming each.
    """
    problems = [
        Problem(
            f"its `{FUNCTION}` adds nothing to any environment",
            "Create constructs in the scope that it is given, or take the file out of service.extensions",
            Location(str(file), 1, 1),
            code="P3B-EXTENSION-EMPTY",
        )
        for file in files
        if not any(each.get(file) for each in added)
    ]
    if problems:
        raise Phase3bError(*problems)


def _function(file: Path) -> Extend:
    # Run once in a process, however many stacks there are.
    name = f"phase3b_extension:{file.resolve()}"
    module = sys.modules.get(name)
    if module is None:
        module = _module(name, file)
    found: Extend = vars(module)[FUNCTION]
    return found


def _module(name: str, file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    folder = str(file.resolve().parent)
    # What lies beside it can be imported, as if the file were run by itself; nothing is written beside it.
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    finally:
        sys.path.remove(folder)
    return module


@contextlib.contextmanager
def _told_of(file: Path) -> Iterator[None]:
    """Whatever a user's file raises, as one problem at its line."""
    try:
        yield
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  sys.exit() in it is a mistake too
        raise Phase3bError(_problem(error, file)) from None


def _problem(error: BaseException, file: Path) -> Problem:
    where = _where(error, file)
    # Of CDKTF's errors the first line says it; the others are a stack of JavaScript.
    text = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    fix = "Correct it; nothing was written"
    if isinstance(error, ModuleNotFoundError):
        fix = f"Install {error.name} where phase3b is, or put it beside the file; nothing was written"
    return Problem(what, fix, where, code="P3B-EXTENSION-FAILED")


def _where(error: BaseException, file: Path) -> Location:
    """The last line of the user's own code that was run: of the file, or of what lies beside it."""
    beside = file.resolve().parent
    if isinstance(error, SyntaxError) and error.filename and Path(error.filename).resolve().is_relative_to(beside):
        return Location(_shown(error.filename, file), error.lineno or 1, max(error.offset or 1, 1))
    frames: list[Any] = list(traceback.extract_tb(error.__traceback__))
    for frame in reversed(frames):
        if Path(frame.filename).resolve().is_relative_to(beside) and "site-packages" not in frame.filename:
            return Location(_shown(frame.filename, file), frame.lineno or 1, (frame.colno or 0) + 1)
    return Location(str(file), 1, 1)


def _shown(name: str, file: Path) -> str:
    """A file as the message calls it: beside the extension as capacity.yaml names that."""
    path = Path(name).resolve()
    return str(file.parent / path.relative_to(file.resolve().parent))
