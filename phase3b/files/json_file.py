"""JSON that others wrote: read in one way, with its depth, its size and its numbers judged, and narrowed by type.

Python's parser recurses, takes NaN for a number, forgets the first of two equal keys, and makes numbers that nothing can
be computed with. Whatever phase3b reads as JSON goes through here, so that what is wrong with it is said with its line and
column, and what a value is taken for is asked first.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path as FilePath
from typing import Any, Final

from phase3b.capacity.text.text_file import LARGEST_BYTES, read_text
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_tokens import Path, line_and_column, start_of, tokens, too_deep_at, unquoted
from phase3b.quick_dataclass import dataclass

# Limits of the reader: far above any real file (Terraform's own plans stay below 40), far below what hurts Python.
DEEPEST_NESTING: Final = 200
LONGEST_NUMBER_DIGITS: Final = 40
LONGEST_SHOWN: Final = 60
_LONE_SURROGATE_MAYBE: Final = re.compile(r"\\u[dD][89a-fA-F]")
# As Python's parser reads them: what follows without a gap may be no JSON, which it does not get to.
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_CONSTANT: Final = re.compile(r"NaN|-?Infinity")


class _RefusedError(ValueError):
    """Python's parser would take it, we don't; where it is is looked up afterwards."""


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """A text that was read as JSON; `fix` says what to do where it is not what it should be."""

    name: str
    text: str
    fix: str

    def problem(self, path: Path, what: str, fix: str | None = None, *, code: str) -> Problem:
        """A problem with the value at a path."""
        return self.problem_at(start_of(self.text, path), path, what, fix, code=code)

    def problem_at(self, start: int, path: Path, what: str, fix: str | None = None, *, code: str) -> Problem:
        """A problem at a character of the text."""
        where = Location(self.name, *line_and_column(self.text, start))
        return Problem(what, self.fix if fix is None else fix, where, _dotted(path), code=code)


@dataclass(frozen=True, slots=True)
class JsonPart:
    """A value of a document that knows its path; asking it for a type that it is not of is a problem at its place."""

    document: JsonDocument
    path: Path
    value: Any

    def wrong(self, what: str, fix: str | None = None, *, code: str) -> Phase3bError:
        """What is wrong with this value."""
        return Phase3bError(self.document.problem(self.path, what, fix, code=code))

    def members(self) -> dict[str, JsonPart]:
        """The values of an object by their keys.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, dict):
            raise self._not("an object")
        return {key: JsonPart(self.document, (*self.path, key), value) for key, value in self.value.items()}

    def each(self) -> Iterator[JsonPart]:
        """The entries of a list.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, list):
            raise self._not("a list")
        for number, value in enumerate(self.value):
            yield JsonPart(self.document, (*self.path, number), value)

    def find(self, key: str) -> JsonPart | None:
        """The value of a key; None where the key is not there.

        Raises:
            Phase3bError: this is not an object.
        """
        if not isinstance(self.value, dict):
            raise self._not("an object")
        return JsonPart(self.document, (*self.path, key), self.value[key]) if key in self.value else None

    def get(self, key: str) -> JsonPart:
        """The value of a key.

        Raises:
            Phase3bError: it is not there, or this is not an object.
        """
        found = self.find(key)
        if found is None:
            raise self.wrong(f"`{key}` is missing", code="P3B-KEY-MISSING")
        return found

    def text(self) -> str:
        """A text.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, str):
            raise self._not("text")
        return self.value

    def integer(self) -> int:
        """A whole number.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self._not("a whole number")
        return self.value

    def number(self) -> float:
        """A number.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            raise self._not("a number")
        return self.value

    def flag(self) -> bool:
        """true or false.

        Raises:
            Phase3bError: it is something else.
        """
        if not isinstance(self.value, bool):
            raise self._not("true or false")
        return self.value

    def is_nothing(self) -> bool:
        """Whether it is null."""
        return self.value is None

    def _not(self, kind: str) -> Phase3bError:
        return self.wrong(f"{shown(self.value)} is not {kind}", code="P3B-VALUE-TYPE")


def read_json(
    file: FilePath,
    fix: str,
    *,
    fix_syntax: str | None = None,
    most_bytes: int = LARGEST_BYTES,
    placed: bool = False,
) -> JsonPart:
    """A file of JSON; `fix` says how to come to one, where this is none, `fix_syntax` where it is no JSON at all.

    `placed` is as for `read_text`.

    Raises:
        Phase3bError: there is no such file, or it is no JSON (exit code 2).
    """
    otherwise = fix[:1].lower() + fix[1:]
    text = read_text(file, str(file), otherwise, most_bytes=most_bytes, placed=placed)
    return parse_json(text, str(file), fix, fix_syntax=fix_syntax)


def parse_json(text: str, name: str, fix: str, *, fix_syntax: str | None = None) -> JsonPart:
    """A text of JSON; `name` is how messages call it.

    Raises:
        Phase3bError: it is no JSON, nests too deeply, says a key twice, or has numbers or characters that nothing can be
            made of (exit code 2).
    """
    document = JsonDocument(name, text, fix)
    deep = too_deep_at(text, DEEPEST_NESTING)
    if deep is not None:
        raise Phase3bError(
            document.problem_at(deep, (), f"nested more than {DEEPEST_NESTING} levels deep", code="P3B-JSON-SYNTAX")
        )
    try:
        value = json.loads(
            text,
            object_pairs_hook=_once_each,
            parse_constant=_refused_constant,
            parse_float=_finite,
            parse_int=_not_endless,
        )
    except json.JSONDecodeError as error:
        where = Location(name, error.lineno, error.colno)
        instead = fix if fix_syntax is None else fix_syntax
        if not text.strip():
            raise Phase3bError(Problem("the file is empty", instead, where, code="P3B-FILE-EMPTY")) from None
        what = f"it is not JSON: {_text(error)}"
        raise Phase3bError(Problem(what, instead, where, code="P3B-JSON-SYNTAX")) from None
    except _RefusedError:
        raise Phase3bError(_first_refused(document)) from None
    if _LONE_SURROGATE_MAYBE.search(text):
        fault = _lone_surrogate(document)
        if fault is not None:
            raise Phase3bError(fault)
    return JsonPart(document, (), value)


def shown(value: object) -> str:
    """A value as a message repeats it: short, and an object or a list by its kind alone."""
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case None:
            return "null"
        case str():
            text = f'"{value}"'
        case bool():
            text = "true" if value else "false"
        case _:
            text = str(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def _text(error: json.JSONDecodeError) -> str:
    return error.msg[:1].lower() + error.msg[1:]


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RefusedError
    return found


def _refused_constant(word: str) -> float:
    raise _RefusedError(word)


def _finite(word: str) -> float:
    value = float(word)
    if len(word) > LONGEST_NUMBER_DIGITS or not math.isfinite(value):
        raise _RefusedError(word)
    return value


def _not_endless(word: str) -> int:
    if len(word) > LONGEST_NUMBER_DIGITS:
        raise _RefusedError(word)
    return int(word)


def _first_refused(document: JsonDocument) -> Problem:
    """What Python's parser would have taken without a word: the first of it."""
    seen: list[set[str]] = []
    for token in tokens(document.text):
        if token.is_key:
            # One set of keys for each object or list that is open; a list's stays empty.
            seen = seen[: len(token.path)] + [set() for _ in range(len(token.path) - len(seen))]
            key = unquoted(token.word)
            if key in seen[-1]:
                what = f"{shown(key)} is written twice in one object"
                return document.problem_at(token.start, token.path, what, "Keep one of the two", code="P3B-KEY-TWICE")
            seen[-1].add(key)
            continue
        if token.word == "{":
            seen = seen[: len(token.path)]
        refused = _refused_number(token.word)
        if refused is not None:
            return document.problem_at(token.start, token.path, *refused, code="P3B-JSON-NUMBER")
    # Python's parser refused a thing that is not found again: said of the whole text, and never passed over.
    return document.problem_at(0, (), "something in it can't be read", code="P3B-JSON-SYNTAX")


def _refused_number(word: str) -> tuple[str, str] | None:
    constant = _CONSTANT.match(word)
    if constant is not None:
        return f"{constant[0]} is not a number of JSON", "Write an ordinary number"
    found = _NUMBER.match(word)
    if found is None:
        return None
    number = found[0]
    if len(number) > LONGEST_NUMBER_DIGITS:
        return f"a number of {len(number):,} characters", f"Write one of at most {LONGEST_NUMBER_DIGITS}"
    if not math.isfinite(float(number)):
        return f"{number} is more than a number can hold", "Write an ordinary number"
    return None


def _lone_surrogate(document: JsonDocument) -> Problem | None:
    for token in tokens(document.text):
        if token.word.startswith('"'):
            try:
                unquoted(token.word).encode("utf-8")
            except UnicodeEncodeError:
                what = "half of a surrogate pair, which is not a character"
                return document.problem_at(
                    token.start,
                    token.path,
                    what,
                    "Write the whole pair, or the character itself",
                    code="P3B-JSON-SYNTAX",
                )
    return None


def _dotted(path: Sequence[str | int]) -> str:
    text = ""
    for key in path:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
    return text
