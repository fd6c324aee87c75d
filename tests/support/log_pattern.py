"""CloudWatch's filter patterns for JSON lines, as far as our metric filters use them.

Source: "Filter pattern syntax for metric filters, subscription filters, filter log events, and Live Tail" in the Amazon
CloudWatch Logs User Guide: selectors `$.a.b`, `=`, `!=`, `>` with a string or a number, `*` at the end of a string,
`&&` before `||`, parentheses. A selector without a value in the line matches nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

_TOKEN = re.compile(r'\s*(\(|\)|&&|\|\||!=|=|>|\$[\w.]+|"[^"]*"|-?\d+(?:\.\d+)?)')


@dataclass
class _Reader:
    tokens: list[str]
    line: Any

    def any_of(self) -> bool:
        found = self.all_of()
        while self.tokens and self.tokens[0] == "||":
            self.tokens.pop(0)
            # Both sides are read, whatever the first comes to.
            found = self.all_of() or found
        return found

    def all_of(self) -> bool:
        found = self.one()
        while self.tokens and self.tokens[0] == "&&":
            self.tokens.pop(0)
            found = self.one() and found
        return found

    def one(self) -> bool:
        if self.tokens[0] == "(":
            self.tokens.pop(0)
            found = self.any_of()
            assert self.tokens.pop(0) == ")"
            return found
        selector, operator, wanted = self.tokens.pop(0), self.tokens.pop(0), self.tokens.pop(0)
        return _compared(_value(self.line, selector), operator, wanted)


def matches(pattern: str, line: str) -> bool:
    """Whether a metric filter with the pattern counts the line."""
    inner = pattern.strip()
    assert inner.startswith("{")
    assert inner.endswith("}")
    try:
        found = json.loads(line)
    except ValueError:
        return False
    body = inner[1:-1]
    tokens = _TOKEN.findall(body)
    assert re.sub(r"\s", "", "".join(tokens)) == re.sub(r"\s", "", body), f"not read: {body}"
    reader = _Reader(tokens, found)
    answer = reader.any_of()
    assert not reader.tokens, reader.tokens
    return answer


def _value(line: Any, selector: str) -> Any:
    for part in selector.split(".")[1:]:
        if not isinstance(line, dict) or part not in line:
            return None
        line = line[part]
    return line


def _compared(value: Any, operator: str, wanted: str) -> bool:
    if value is None or isinstance(value, dict | list):
        return False
    if not wanted.startswith('"'):
        return isinstance(value, int | float) and {"=": value == float(wanted), ">": value > float(wanted)}[operator]
    text = wanted[1:-1]
    same = str(value).startswith(text[:-1]) if text.endswith("*") else str(value) == text
    return {"=": same, "!=": not same}[operator]
