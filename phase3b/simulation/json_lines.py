"""On which line of a JSON text a value stands. Only a mistake pays for it: Python's parser keeps no lines."""

from __future__ import annotations

import re
from typing import Final

Key = str | int

_TOKEN: Final = re.compile(r'"(?:\\.|[^"\\])*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def line_of(text: str, path: tuple[Key, ...]) -> int:
    """The line of the value at a path, or of the nearest one above it that is there; `text` is valid JSON."""
    stack: list[list[Key]] = []
    best, line = 1, 1
    deepest = -1
    position = 0
    expects_key = False
    for token in _TOKEN.finditer(text):
        line += text.count("\n", position, token.start())
        position = token.start()
        word = token.group()
        if word in ",:}]":
            if word in "}]":
                stack.pop()
                expects_key = False
            elif word == ",":
                container = stack[-1]
                if isinstance(container[0], int):
                    container[0] += 1
                else:
                    expects_key = True
            continue
        if expects_key:
            stack[-1][0] = word[1:-1]
            expects_key = False
            continue
        here = tuple(each[0] for each in stack)
        if len(here) > deepest and path[: len(here)] == here:
            best, deepest = line, len(here)
            if here == path:
                return line
        if word == "{":
            stack.append([""])
            expects_key = True
        elif word == "[":
            stack.append([0])
    return best
