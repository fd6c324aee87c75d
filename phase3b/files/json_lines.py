"""JSON lines that others wrote: an object a line, each judged as `parse_json` judges a text, and most of them quickly.

A file of a week has hundreds of thousands of lines, and hooks for each object and number take most of their time. A line
is read without them where nothing in it can be what they refuse; any other line is read by `parse_json` itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, NoReturn

from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_file import DEEPEST_NESTING, parse_json

# A number of more than 40 characters has 20 digits in a row, or an exponent; one that is infinite has either.
_LONG_OR_EXPONENT: Final = re.compile(r"[0-9](?:[0-9]{19}|[eE])")


def _refused(word: str) -> NoReturn:
    raise ValueError(word)


_QUICK: Final = json.JSONDecoder(parse_constant=_refused)


def json_lines(text: str, name: str, fix: str) -> Iterator[tuple[int, Any | Problem]]:
    """The value of each line that is not empty, or what is wrong with it, and its number; `name` is how messages call the text."""
    for number, written in enumerate(text.split("\n"), start=1):
        line = written.strip(" \t\r")
        if not line:
            continue
        value = _quick(line)
        yield number, _careful(line, name, number, fix) if value is None else value


def _quick(line: str) -> dict[str, Any] | None:
    """The object of a line that has nothing doubtful; None where it has, or is no object.

    Escapes may hide equal keys and half characters. A key has a colon: where there are no more colons than different keys,
    no key is there twice. Keys deeper than in the values of the object are not counted, and so are doubtful.
    """
    if "\\" in line or line.count("[") + line.count("{") > DEEPEST_NESTING or _LONG_OR_EXPONENT.search(line):
        return None
    try:
        value, end = _QUICK.raw_decode(line)
    except ValueError:
        return None
    if end != len(line) or type(value) is not dict:
        return None
    keys = len(value)
    for each in value.values():
        if type(each) is dict:
            keys += len(each)
    return value if keys == line.count(":") else None


def _careful(line: str, name: str, number: int, fix: str) -> Any | Problem:
    try:
        return parse_json(line, name, fix).value
    except Phase3bError as error:
        (problem,) = error.problems
        column = problem.where.column if isinstance(problem.where, Location) else 1
        return replace(problem, where=Location(name, number, column))
