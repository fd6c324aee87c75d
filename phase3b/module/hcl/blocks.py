"""Writes blocks and expressions as HCL; indentation and alignment are left to `layout`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, assert_never

from phase3b.module.hcl.expression import (
    IDENTIFIER,
    Choice,
    Expression,
    Json,
    Literal,
    Mapping,
    Reference,
    Sequence,
    Text,
    When,
)

# What is on one line, and what does not; a line of prose is as long.
LONGEST_INLINE: Final = 100
LONGEST_MAPPING: Final = 140


@dataclass(frozen=True, slots=True)
class Attribute:
    """name = value."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Comment:
    """A line for people."""

    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """kind "label" "label" { body }, with a comment above it."""

    kind: str
    labels: tuple[str, ...]
    body: tuple[Attribute | Block | Comment, ...]
    comment: str = ""


def written(blocks: Iterable[Block], width: int = LONGEST_INLINE) -> str:
    """Blocks as HCL, an empty line between them; what is longer than `width` is broken into lines."""
    return "\n\n".join("\n".join(_block(block, width)) for block in blocks) + "\n"


def _block(block: Block, width: int) -> Iterator[str]:
    yield from comment_lines(block.comment)
    labels = "".join(f" {json.dumps(label)}" for label in block.labels)
    if not block.body:
        yield f"{block.kind}{labels} {{}}"
        return
    yield f"{block.kind}{labels} {{"
    before: Attribute | Block | Comment | None = None
    for item in block.body:
        if before is not None and _apart(before, item):
            yield ""
        match item:
            case Attribute(name=name, value=value):
                yield f"{name} = {code(value, width)}"
            case Comment(text=text):
                yield from comment_lines(text)
            case Block():
                yield from _block(item, width)
            case _:
                assert_never(item)
        before = item
    yield "}"


def _apart(before: Attribute | Block | Comment, item: Attribute | Block | Comment) -> bool:
    """Blocks have an empty line around them, except one-line-like ones of the same kind in a row; so have meta-arguments."""
    match before, item:
        case Comment(), _:
            return False
        case Attribute(name="for_each" | "count" | "source"), _:
            return True
        case _, Block() | Attribute(name="depends_on" | "tags" | "moved"):
            return True
        case Block(), _:
            return True
        case _, Comment():
            return True
        case _:
            return False


def comment_lines(text: str) -> Iterator[str]:
    """A comment, a # before each of its lines."""
    for line in text.splitlines():
        yield f"# {line}".rstrip()


def code(value: Expression, width: int = LONGEST_INLINE, *, wide: bool = False) -> str:
    """An expression as HCL. With `wide`, mappings at the top are on lines of their own even if they would fit one."""
    match value:
        case Literal(value=None):
            return "null"
        case Literal(value=bool() as truth):
            return "true" if truth else "false"
        case Literal(value=number):
            return json.dumps(number)
        case Reference(code=sentence):
            return sentence
        case Text(parts=(Reference(code=sentence),)):
            return sentence
        case Text(parts=parts):
            return '"' + "".join(_part(part) for part in parts) + '"'
        case Choice(test=test, yes=yes, no=no):
            return f"{test} ? {code(yes, width)} : {code(no, width)}"
        case Json(value=inner):
            return f"jsonencode({code(inner, width, wide=True)})"
        case Sequence(items=items):
            return _sequence(items, width)
        case Mapping(items=pairs):
            return _mapping(pairs, width, wide=wide)
        case _:
            assert_never(value)


def _part(part: str | Reference) -> str:
    if isinstance(part, Reference):
        return f"${{{part.code}}}"
    return json.dumps(part, ensure_ascii=False)[1:-1].replace("${", "$${").replace("%{", "%%{")


def _sequence(items: tuple[Expression | When, ...], width: int) -> str:
    if any(isinstance(item, When) for item in items):
        return _concatenated(items, width)
    parts = [code(item, width) for item in items if not isinstance(item, When)]
    inline = f"[{', '.join(parts)}]"
    if "\n" not in inline and len(inline) <= width:
        return inline
    return "[\n" + "".join(f"{part},\n" for part in parts) + "]"


def _concatenated(items: tuple[Expression | When, ...], width: int) -> str:
    """A list some of whose elements are not always there.

    A conditional would have to give both its sides one type, and elements of different types have none in common.
    """
    groups: list[str] = []
    always: list[Expression] = []
    for item in items:
        if isinstance(item, When):
            if always:
                groups.append(_sequence(tuple(always), width))
                always = []
            groups.append(f"[for each in [{code(item.value, width)}] : each {_if(item.test)}]")
        else:
            always.append(item)
    if always:
        groups.append(_sequence(tuple(always), width))
    if len(groups) == 1:
        return groups[0]
    return "concat(\n" + "".join(f"{group},\n" for group in groups) + ")"


def _mapping(pairs: tuple[tuple[str, Expression | When], ...], width: int, *, wide: bool) -> str:
    if any(isinstance(item, When) for _, item in pairs):
        return _merged(pairs, width)
    if not pairs:
        return "{}"
    parts = [f"{key(name)} = {code(item, width)}" for name, item in pairs if not isinstance(item, When)]
    inline = f"{{ {', '.join(parts)} }}"
    if not wide and "\n" not in inline and len(inline) <= min(width, LONGEST_MAPPING):
        return inline
    return "{\n" + "".join(f"{part}\n" for part in parts) + "}"


def _merged(pairs: tuple[tuple[str, Expression | When], ...], width: int) -> str:
    always = tuple((name, item) for name, item in pairs if not isinstance(item, When))
    parts = [_mapping(always, width, wide=True)] if always else []
    for name, item in pairs:
        if isinstance(item, When):
            inner = _mapping(((name, item.value),), width, wide=False)
            parts.append(f"{{ for key, each in {inner} : key => each {_if(item.test)} }}")
    return "merge(\n" + "".join(f"{part},\n" for part in parts) + ")"


def key(name: str) -> str:
    """A key of an object; a key that is not an identifier, or an expression, is in quotes."""
    return name if IDENTIFIER.match(name) or name.startswith(('"', "(")) else json.dumps(name)


def _if(test: str) -> str:
    """The condition of a `for`, as terraform fmt writes it: no space before a parenthesis."""
    return f"if{test}" if test.startswith("(") else f"if {test}"
