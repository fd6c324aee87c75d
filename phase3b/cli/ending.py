"""How a command ends that could not do its work: a problem a line on stderr; one JSON document on stdout with --json."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import click

from phase3b.errors import ExitCode, Problem


class UnknownCommandError(click.UsageError):
    """There is no such command."""


# click 8.2 and later say it of a group's commands, too.
_UNKNOWN_COMMAND: Final = (UnknownCommandError, getattr(click, "NoSuchCommand", UnknownCommandError))


def problems(found: Sequence[Problem], exit_code: int, arguments: Sequence[str]) -> int:
    """Prints problems, and gives back the exit code."""
    if wants_json(arguments):
        return _as_json(found, exit_code)
    for problem in found:
        click.echo(str(problem), err=True)
    if len(found) > 1:
        click.echo(f"{len(found)} problems", err=True)
    return exit_code


def usage(error: click.ClickException, arguments: Sequence[str]) -> int:
    """Prints what click says of a command line that it does not understand."""
    code = _code_of(error)
    context = error.ctx if isinstance(error, click.UsageError) else None
    text = error.format_message()
    if wants_json(arguments):
        path = context.command_path if context is not None else "phase3b"
        return _as_json([Problem(text.rstrip("."), f"Run: {path} --help", code=code)], ExitCode.BAD_INPUT)
    click.UsageError(f"{text} [{code}]", context).show()
    return ExitCode.BAD_INPUT


def stopped(cause: BaseException, exit_code: int, arguments: Sequence[str]) -> int:
    """Prints that somebody stopped the command; the notes of the cause are Terraform's, where it was at work."""
    text = "; ".join(["stopped", *getattr(cause, "__notes__", ())])
    if wants_json(arguments):
        return _as_json([Problem(text, "Run the same again", code="P3B-COMMAND-STOPPED")], exit_code)
    click.echo(text, err=True)
    return exit_code


def system(error: OSError, arguments: Sequence[str]) -> int:
    """The disk, a permission, a port: outside of phase3b, and nothing that a traceback would explain better."""
    return problems([_problem_of(error)], ExitCode.OUTSIDE_FAILURE, arguments)


def _problem_of(error: OSError) -> Problem:
    what = f"{error.filename or 'the system'}: {error.strerror or error}"
    return Problem(what, "Put that right and try again", code="P3B-SYSTEM-REFUSED")


def leave_stdout() -> None:
    """Whatever is written to stdout from here on, and what is in its buffer still, goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether JSON is asked for, also on a command line that is not understood."""
    options = [*arguments[: arguments.index("--")]] if "--" in arguments else [*arguments]
    # With --out the data goes into a file, and what is said here is for people.
    in_file = any(each.partition("=")[0] == "--out" for each in options)
    asked = "--format=json" in options or ("--format", "json") in pairwise(options)
    return "--json" in options or (asked and not in_file)


def _code_of(error: click.ClickException) -> str:
    match error:
        case _ if isinstance(error, _UNKNOWN_COMMAND):
            return "P3B-COMMAND-UNKNOWN"
        case click.NoSuchOption():
            return "P3B-OPTION-UNKNOWN"
        case click.MissingParameter():
            return "P3B-ARGUMENT-MISSING"
        case click.BadParameter():
            return "P3B-ARGUMENT-VALUE"
        case _:
            return "P3B-COMMAND-USAGE"


def _as_json(found: Sequence[Problem], exit_code: int) -> int:
    import json  # noqa: PLC0415  only this way of ending pays for it

    from phase3b.problems.problem_data import as_data  # noqa: PLC0415

    try:
        click.echo(json.dumps(as_data(found, exit_code), indent=2, ensure_ascii=False))
    except BrokenPipeError:
        leave_stdout()
    except OSError as error:
        # stdout itself refuses, such as a disk that is full: people get the problems, as programs can't.
        leave_stdout()
        return _refused(found, error)
    return exit_code


def _refused(found: Sequence[Problem], error: OSError) -> int:
    """The problems, and that stdout took no document, where they do not say it."""
    own = _problem_of(error)
    for each in dict.fromkeys([*map(str, found), str(own)]):
        click.echo(each, err=True)
    return ExitCode.OUTSIDE_FAILURE
