"""A JSON document as a Terraform template: values that the module fills in, parts that are not always there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from phase3b.errors import outside_failure
from phase3b.module.hcl.expression import Choice, Expression, Literal, Mapping, Reference, Sequence, Text, When

INDENT: Final = "  "
LONGEST_LINE: Final = 120


@dataclass(slots=True)
class JsonTemplate:
    """The text of a template, and what each of its variables is."""

    lines: list[str] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The template."""
        return "\n".join(self.lines) + "\n"

    def variable(self, code: str, name: str | None = None) -> str:
        """The variable that stands for a piece of HCL: named after its last words."""
        made = name or _name(code)
        if self.variables.setdefault(made, code) != code:
            raise outside_failure(
                f"two variables of a template would be named {made}",
                "Rename one of them",
                code="P3B-NOT-SUPPORTED",
            )
        return made


def json_template(value: Expression) -> JsonTemplate:
    """The template of a document.

    Raises:
        Phase3bError: it holds something that JSON has no form for.
    """
    template = JsonTemplate()
    template.lines += list(_lines(value, template, 0, ""))
    return template


def _lines(value: Expression, template: JsonTemplate, depth: int, lead: str) -> Iterator[str]:
    inline = _inline(value, template)
    here = INDENT * depth
    if inline is not None and len(here + lead + inline) <= LONGEST_LINE:
        yield here + lead + inline
        return
    match value:
        case Mapping(items=pairs):
            yield f"{here}{lead}{{"
            yield from _pairs(pairs, template, depth + 1)
            yield f"{here}}}"
        case Sequence(items=items):
            yield f"{here}{lead}["
            for at, item in enumerate(items):
                if isinstance(item, When):
                    raise outside_failure(
                        "a list of a template has an element that is not always there",
                        "Teach phase3b",
                        code="P3B-NOT-SUPPORTED",
                    )
                made = list(_lines(item, template, depth + 1, ""))
                yield from _with_comma(made, comma=at < len(items) - 1)
            yield f"{here}]"
        case _:
            if inline is None:
                raise TypeError(value)
            yield here + lead + inline


def _pairs(pairs: tuple[tuple[str, Expression | When], ...], template: JsonTemplate, depth: int) -> Iterator[str]:
    """In their order, each with a comma where something follows that is there."""
    for at, (key, item) in enumerate(pairs):
        comma = _follows(pairs[at + 1 :], template)
        inner = item.value if isinstance(item, When) else item
        made = list(_lines(inner, template, depth, f"{json.dumps(key)}: "))
        if isinstance(item, When):
            yield f"%{{ if {_test(item, template)} ~}}"
            yield from [*made[:-1], made[-1] + comma]
            yield "%{ endif ~}"
        else:
            yield from [*made[:-1], made[-1] + comma]


def _follows(rest: tuple[tuple[str, Expression | When], ...], template: JsonTemplate) -> str:
    """The comma behind an element: none, always, or where any of the rest is there."""
    tests = [item for _, item in rest if isinstance(item, When)]
    if len(tests) < len(rest):
        return ","
    any_of = dict.fromkeys(_test(item, template) for item in tests)
    return f"%{{ if {' || '.join(any_of)} }},%{{ endif }}" if tests else ""


def _test(item: When, template: JsonTemplate) -> str:
    return template.variable(item.test, "cached" if "cache" in item.test else None)


def _with_comma(made: list[str], *, comma: bool) -> list[str]:
    return [*made[:-1], made[-1] + ","] if comma else made


def _inline(value: Expression, template: JsonTemplate) -> str | None:
    """The value on one line; None where something of it is not always there."""
    match value:
        case Literal(value=text):
            return json.dumps(text)
        case Text(parts=parts):
            return '"' + "".join(_part(part, template) for part in parts) + '"'
        case Reference(code=code):
            return f"${{{template.variable(code)}}}"
        case Sequence(items=items):
            made = [None if isinstance(item, When) else _inline(item, template) for item in items]
            return None if None in made else f"[{', '.join(part for part in made if part is not None)}]"
        case Mapping(items=pairs):
            found = [(key, None if isinstance(item, When) else _inline(item, template)) for key, item in pairs]
            if any(part is None for _, part in found):
                return None
            return "{" + ", ".join(f"{json.dumps(key)}: {part}" for key, part in found) + "}"
        case Choice():
            return None
        case _:
            return None


def _part(part: str | Reference, template: JsonTemplate) -> str:
    if isinstance(part, Reference):
        return f"${{{template.variable(part.code)}}}"
    return json.dumps(part, ensure_ascii=False)[1:-1].replace("${", "$${").replace("%{", "%%{")


def _name(code: str) -> str:
    """local.region -> region; join("", aws_lambda_alias.tickets[*].arn) -> tickets_arn; a test by all that it names."""
    found = _FIRST_WORD.sub("", code.removeprefix('join("", '))
    return _NO_WORD.sub("_", found.replace("[0]", "").replace("[*]", "")).strip("_")


_FIRST_WORD: Final = re.compile(r"\b(local\.on|local|var|data|aws_[a-z0-9_]+)\.")
_NO_WORD: Final = re.compile(r"\W+")
