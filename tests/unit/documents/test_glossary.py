"""The glossary of CONTRIBUTING.md: a word of its first column comes back neither in code nor in documents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from parsed_source import OF_SOURCE

pytestmark = OF_SOURCE
ROOT = Path(__file__).resolve().parents[3]
CODE = ("phase3b", "modules", "policies", "lambda_src", "bench", "examples")
SHOWN = ("docs", "tests/golden", "tests/cli/output", "tests/cli/bad")
SUFFIXES = {".py", ".md", ".yaml", ".yml", ".txt", ".tf", ".hcl", ".j2"}
# Recorded by `make mutants` from lines of code as they were on that day.
RECORDED = {"docs/mutants.md"}
FLAGS = re.IGNORECASE | re.MULTILINE
PLACES = {"text", "names", "shown"}


@dataclass(frozen=True)
class Word:
    """A row of the glossary; `phrases` are examples of what `pattern` must find, `places` where it is searched."""

    phrases: tuple[str, ...]
    instead: str
    places: frozenset[str]
    pattern: str


def glossary(page: str) -> Iterator[Word]:
    """The rows of the table under the heading "The words"."""
    section = page.partition("\n## The words\n")[2].partition("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("|") and "`" in line:
            not_this, instead, places, pattern = (cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:5])
            yield Word(
                tuple(not_this.split(" / ")),
                instead,
                frozenset(places.split(", ")),
                pattern.strip("`").replace("\\|", "|"),
            )


WORDS = tuple(glossary((ROOT / "CONTRIBUTING.md").read_text("utf-8")))


def found(word: Word, place: str, text: str) -> list[str]:
    """The lines around each use of a word in a text of a place."""
    if place not in word.places:
        return []
    return [text[max(0, m.start() - 30) : m.end() + 30] for m in re.finditer(word.pattern, text, FLAGS)]


@cache
def texts() -> tuple[tuple[str, str, str], ...]:
    """File, place and text of everything that is searched; prose that is wrapped is one line."""
    return tuple(_texts())


def _texts() -> Iterator[tuple[str, str, str]]:
    hand = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "capacity.yaml", ROOT / "main.py"]
    for file in (*hand, *(each for folder in (*CODE, *SHOWN) for each in sorted((ROOT / folder).rglob("*")))):
        name = file.relative_to(ROOT).as_posix()
        if not file.is_file() or file.suffix not in SUFFIXES or name in RECORDED or "__pycache__" in name:
            continue
        text = file.read_text("utf-8", errors="replace")
        if name == "CONTRIBUTING.md":
            text = text.replace(text.partition("\n## The words\n")[2].partition("\n## ")[0], "")
        wrapped = re.sub(r"\s*\n\s*(?:#|//)?\s*", " ", re.sub(r"\"\s*\n\s*f?\"", "", text))
        shown = name.startswith(SHOWN) or file.suffix == ".md"
        yield name, "text", wrapped
        if shown:
            yield name, "shown", wrapped
        if file.suffix == ".py" and not shown:
            yield name, "names", "\n".join(sorted(_names(text) | {_split(file.stem)}))


def _names(source: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case _:
                pass
    return {_split(name) for name in names}


def _split(name: str) -> str:
    """UserErrors and user_errors as words: user errors."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name).strip().lower()


def test_there_is_a_glossary() -> None:
    assert len(WORDS) > 40
    assert all(word.places and word.places <= PLACES and word.instead for word in WORDS)


@pytest.mark.parametrize("word", WORDS, ids=[word.phrases[0] for word in WORDS])
def test_a_pattern_finds_its_own_phrases_and_not_what_is_said_instead(word: Word) -> None:
    for phrase in word.phrases:
        assert re.search(word.pattern, phrase, FLAGS), f"{word.pattern} does not find {phrase!r}"
    assert not re.search(word.pattern, word.instead, FLAGS)


@pytest.mark.parametrize("word", WORDS, ids=[word.phrases[0] for word in WORDS])
def test_it_does_not_come_back(word: Word) -> None:
    uses = [f"{name}: ...{use}..." for name, place, text in texts() for use in found(word, place, text)]
    assert not uses, f"say {word.instead!r} (CONTRIBUTING.md, The words), {len(uses)} times:\n" + "\n".join(uses[:20])


def test_names_are_searched_as_words_and_wrapped_prose_as_one_line() -> None:
    names = _names("class SizedTier:\n    def is_kept(self, said: int) -> int:\n        return said\n")
    assert {"sized tier", "is kept", "said"} <= names
    word = Word(("worked off",), "processed", frozenset({"text"}), r"work(s|ed)? off")
    assert found(word, "text", "a queue that is worked off here") == ["a queue that is worked off here"]
    assert found(word, "names", "worked off") == []
