"""A stack with what the user's extensions add: their files are run here, and what goes wrong in one is said of its line."""

from __future__ import annotations

import contextlib
import json
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from cdktf import App, TerraformStack
from constructs import Construct

from modules.extension_function import Extend, as_written, extension_function, is_beside, process_kept
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.extensions.added import SCOPE, Document, changing, unlawful
from phase3b.extensions.extension_files import FUNCTION
from phase3b.extensions.handles import environment_of
from phase3b.plan.plan import Plan
from phase3b.synthesis.problem_file import hand_over

_ADD: Final = f"An extension adds constructs in the scope that `{FUNCTION}` is given, and changes nothing else"
_FAILED: Final = "P3B-EXTENSION-FAILED"
_STEADY: Final = "Every plan would change it: take neither the time nor chance, but something that stays"


def extend(plain: TerraformStack, stack: TerraformStack, plan: Plan, files: Sequence[Path]) -> dict[Path, int]:
    """Lets each file add to the stack, and counts its constructs; `plain` is the same stack without them.

    Each adds to `plain` as well: what differs then would be a change in every plan.

    Raises:
        Phase3bError: a file fails, does more than to add, or does not add the same each time.
    """
    scope, again, handle = Construct(stack, SCOPE), Construct(plain, SCOPE), environment_of(plan)
    before = plain.to_terraform()
    added: dict[Path, int] = {}
    for file in files:
        there = len(scope.node.find_all())
        with _told_of(file):
            function = extension_function(file)
            function(scope, handle)
            after = stack.to_terraform()
        added[file] = len(scope.node.find_all()) - there
        where = Location(str(file), _line(function), 1)
        _refuse((f"{each} (in the stack of {plan.name})" for each in unlawful(before, after)), _ADD, where)
        with _told_of(file, quiet=True):
            function(again, handle)
            second = plain.to_terraform()
        told = (f"{each} (in the stack of {plan.name})" for each in changing(after, second))
        _refuse(told, _STEADY, where, code="P3B-EXTENSION-UNSTEADY")
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


def synthesize_extended(app: App, plain: Mapping[str, Document], files: Sequence[Path]) -> None:
    """Lets CDKTF write the stacks, `plain` without extensions, and refuses what an extension does as late as then.

    Aspects, validations and lazy values are run by CDKTF when it writes. What is refused is not left there: a stack
    without what is ours would delete all of it.

    Raises:
        Phase3bError: one of the files fails in it, or changes what is ours.
    """
    folder = Path(app.outdir)
    try:
        with _told_of(*files):
            app.synth()
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        where = Location(str(files[0]), 1, 1)
        among = "" if len(files) == 1 else f" (one of {', '.join(map(str, files))})"
        faults = [f"it adds the stack {name}{among}" for name in manifest["stacks"] if name not in plain]
        for name, before in plain.items():
            after = json.loads((folder / "stacks" / name / "cdk.tf.json").read_text("utf-8"))
            told = f" (in the stack of {name}, while CDKTF writes it, as by an aspect)"
            faults += [f"{each}{among}{told}" for each in unlawful(before, after)]
        _refuse(faults, _ADD, where)
    except BaseException:
        for each in folder.glob("stacks/*/cdk.tf.json"):
            each.unlink()
        raise


def _refuse(faults: Iterable[str], fix: str, where: Location, *, code: str = "P3B-EXTENSION-CHANGES") -> None:
    problems = [Problem(each, fix, where, code=code) for each in dict.fromkeys(faults)]
    if problems:
        raise Phase3bError(*problems)


def _line(function: Extend) -> int:
    return function.__code__.co_firstlineno if hasattr(function, "__code__") else 1


@contextlib.contextmanager
def _told_of(*files: Path, quiet: bool = False) -> Iterator[None]:
    """Whatever a user's file raises, as one problem at its line; also that it ends the process, which nobody can catch."""
    what = "it ends the process that synthesizes" + ("" if len(files) == 1 else " (or another extension does)")
    ended = Problem(what, "Remove what ends it; nothing was written", Location(str(files[0]), 1, 1), code=_FAILED)
    hand_over([ended])
    try:
        with contextlib.ExitStack() as stack:
            for file in files:
                stack.enter_context(process_kept(file, quiet=quiet))
            yield
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  sys.exit() in it is a mistake too
        raise Phase3bError(_problem(error, files)) from None
    finally:
        hand_over([])


def _problem(error: BaseException, files: Sequence[Path]) -> Problem:
    text = as_written(_first(str(error)))
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    fix = "Correct it; nothing was written"
    if isinstance(error, ModuleNotFoundError) and error.name is not None:
        name = as_written(error.name).partition(".")[0]
        fix = f"Install {name} where phase3b is, or put it beside the file; nothing was written"
        if is_beside(error.name):
            fix = f"Put {error.name.partition('.')[2]} beside the file; nothing was written"
    return Problem(what, fix, _where(error, files), code=_FAILED)


def _first(text: str) -> str:
    """Of CDKTF's errors the first line says it, or announces the next; the others are a stack of JavaScript."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return " ".join(lines[:2]) if lines and lines[0].endswith(":") else "".join(lines[:1])


def _where(error: BaseException, files: Sequence[Path]) -> Location:
    """The last line of the user's own code that was run: of the file, or of what lies beside it."""
    if isinstance(error, SyntaxError) and error.filename:
        shown = _shown(error.filename, files)
        if shown is not None:
            return Location(shown, error.lineno or 1, max(error.offset or 1, 1))
    frames: list[Any] = list(traceback.extract_tb(error.__traceback__))
    for frame in reversed(frames):
        shown = _shown(frame.filename, files)
        if shown is not None:
            return Location(shown, frame.lineno or 1, (frame.colno or 0) + 1)
    return Location(str(files[0]), 1, 1)


def _shown(name: str, files: Sequence[Path]) -> str | None:
    """A file as the message calls it: beside the extension as capacity.yaml names that; None where it is not beside one."""
    path = Path(name).resolve()
    if "site-packages" in path.parts:
        return None
    for file in files:
        beside = file.resolve().parent
        if path.is_relative_to(beside):
            return str(file.parent / path.relative_to(beside))
    return None
