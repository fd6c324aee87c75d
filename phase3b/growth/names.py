"""Names that are given to a command: new ones that must be free, and those of what is there."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator
from keyword import iskeyword
from typing import Final

from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.capacity.text.text_form import TextForm
from phase3b.errors import Phase3bError, Problem
from phase3b.growth.sizes import sizes

# What an unknown name of a kind is called.
UNKNOWN: Final = {
    "table": "P3B-TABLE-UNKNOWN",
    "index": "P3B-INDEX-UNKNOWN",
    "function": "P3B-FUNCTION-UNKNOWN",
    "queue": "P3B-QUEUE-UNKNOWN",
    "tier": "P3B-TIER-UNKNOWN",
    "environment": "P3B-ENVIRONMENT-UNKNOWN",
}


def refuse_new(kind: str, name: str, there: Collection[str], form: TextForm, longest: int) -> None:
    """A new name has the form of its kind, and is free.

    Raises:
        Phase3bError: with what is wrong with it.
    """
    problems: list[Problem] = []
    if re.fullmatch(form.pattern, name) is None or len(name) > longest:
        what = f"{quoted(name)} is not a name that {_article(kind)} can have"
        problems.append(Problem(what, f"Use {form.words}, at most {longest} characters", code="P3B-NAME-FORM"))
    elif name in there:
        what = f"there is {_article(kind)} {quoted(name)} already"
        problems.append(Problem(what, "Use another name, or change it in the file", code="P3B-NAME-TAKEN"))
    elif kind == "function":
        problems += _of_a_folder(name)
    if problems:
        raise Phase3bError(*problems)


def known(kind: str, names: Iterable[str], there: Collection[str], of: str = "") -> list[str]:
    """The names, each once, all of which are there.

    Raises:
        Phase3bError: with each that is not.
    """
    wanted = list(dict.fromkeys(names))
    problems = [
        Problem(
            f"there is no {kind} {quoted(name)}{of}",
            instead(name, there) if there else f"Add it: phase3b add {kind}",
            code=UNKNOWN[kind],
        )
        for name in wanted
        if name not in there
    ]
    if problems:
        raise Phase3bError(*problems)
    return wanted


def _of_a_folder(name: str) -> Iterator[Problem]:
    """A function's name is a module of Python in the package that Lambda imports it from."""
    why = (
        "is a keyword of Python, and no module can be imported by that name"
        if iskeyword(name)
        else "is a module of Python's standard library, which the function's folder would replace"
        if name in sys.stdlib_module_names
        else "is a module that functions import, which the function's folder would replace"
        if name in sizes()["modules_of_lambda"]
        else ""
    )
    if why:
        yield Problem(f"{quoted(name)} {why}", f"Use another name, such as {name}_handler", code="P3B-NAME-RESERVED")


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def words(name: str) -> str:
    """A name as the beginning of a sentence: ticket_notes -> Ticket notes."""
    return name.replace("_", " ").capitalize()
