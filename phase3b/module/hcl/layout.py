"""Indents and aligns HCL as `terraform fmt` does, so that a build needs no Terraform.

The rules are those of hclwrite (github.com/hashicorp/hcl, hclwrite/format.go): a line that opens brackets indents what
follows by one step, however many it opens; the equal signs of neighbouring lines that are whole in themselves stand
below each other. Spaces within a line are left as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

STEP: Final = "  "
_PIECES: Final = re.compile(
    r"""
    (?P<string>"(?:[^"\\]|\\.)*")
  | (?P<comment>\#.*|//.*)
  | (?P<other>==|!=|<=|>=|=>)
  | (?P<equal>=)
  | (?P<open>[\[({])
  | (?P<close>[\])}])
  | (?P<heredoc><<-?[A-Z]+$)
""",
    re.VERBOSE,
)


@dataclass(slots=True)
class _Line:
    text: str
    net_brackets: int
    # Where the equal sign is of an assignment that ends in its line.
    equal: int | None


def formatted(source: str) -> str:
    """The source, indented and aligned."""
    lines = list(_indented(source.strip("\n").split("\n")))
    made = list(_aligned(lines))
    return "\n".join(made) + "\n"


def _read(text: str) -> _Line:
    net, equal, net_after_equal = 0, None, 0
    # A string may hold interpolations with strings of their own; their brackets come in pairs.
    for piece in _PIECES.finditer(_without_nested_strings(text)):
        change = {"open": 1, "close": -1}.get(piece.lastgroup or "", 0)
        net += change
        if equal is not None:
            net_after_equal += change
        if piece.lastgroup == "equal" and equal is None and piece.start() > 0:
            equal = piece.start()
        if piece.lastgroup == "comment":
            break
    return _Line(text, net, equal if net_after_equal == 0 else None)


def _without_nested_strings(text: str) -> str:
    """The text with each string replaced by one as long that holds nothing."""
    made: list[str] = []
    position = 0
    while position < len(text):
        if text[position] == "#" or text[position : position + 2] == "//":
            return "".join(made) + text[position:]
        if text[position] != '"':
            made.append(text[position])
            position += 1
            continue
        end = _end_of_string(text, position)
        made.append('"' + "_" * (end - position - 2) + '"')
        position = end
    return "".join(made)


def _end_of_string(text: str, start: int) -> int:
    position, depth = start + 1, 0
    while position < len(text):
        if depth == 0 and text[position] == "\\":
            position += 2
        elif text[position : position + 2] in {"${", "%{"} and text[position - 1] != text[position]:
            depth += 1
            position += 2
        elif depth and text[position] == '"':
            position = _end_of_string(text, position)
        elif depth and text[position] in "{}":
            depth += 1 if text[position] == "{" else -1
            position += 1
        elif text[position] == '"':
            return position + 1
        else:
            position += 1
    return position


def _indented(texts: list[str]) -> Iterator[_Line]:
    opened: list[int] = []
    ends_with: str | None = None
    for raw in texts:
        if ends_with is not None:
            yield _Line(raw, 0, None)
            ends_with = None if raw.strip() == ends_with else ends_with
            continue
        text = raw.strip()
        line = _read(text)
        heredoc = re.search(r"<<-?([A-Z]+)$", text)
        ends_with = heredoc[1] if heredoc else None
        depth = len(opened)
        if line.net_brackets > 0:
            opened.append(line.net_brackets)
        elif line.net_brackets < 0:
            _close(opened, -line.net_brackets)
            depth = len(opened)
        indent = STEP * depth if text else ""
        equal = None if line.equal is None else line.equal + len(indent)
        yield _Line(indent + text, line.net_brackets, equal)


def _close(opened: list[int], closed: int) -> None:
    while closed > 0 and opened:
        if closed < opened[-1]:
            opened[-1] -= closed
            return
        closed -= opened.pop()


def _aligned(lines: list[_Line]) -> Iterator[str]:
    chain: list[_Line] = []
    for line in lines:
        if line.equal is not None:
            chain.append(line)
            continue
        yield from _chained(chain)
        chain = []
        yield line.text
    yield from _chained(chain)


def _chained(chain: list[_Line]) -> Iterator[str]:
    leads = [line.text[: line.equal].rstrip() for line in chain]
    width = max((len(lead) for lead in leads), default=0)
    for line, lead in zip(chain, leads, strict=True):
        yield f"{lead:<{width}} {line.text[line.equal :]}"
