"""UpdateExpression as DynamoDB's grammar has it, and the document paths that it writes: what ministack reads too kindly.

Source: "Using update expressions in DynamoDB", Developer Guide: each of SET, REMOVE, ADD and DELETE once at most, and no two
of their paths may overlap.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.engine import RequestRefusedError

SECTIONS: Final = ("SET", "REMOVE", "ADD", "DELETE")
_FUNCTIONS: Final = {"if_not_exists": 2, "list_append": 2}
_IN: Final = "Invalid UpdateExpression: "
Path = list[str | int]


def written_paths(expression: str, names: Mapping[str, str]) -> list[Path]:
    """The paths that an expression writes, in its order.

    Raises:
        RequestRefusedError: it is not one of the grammar, or two of its paths overlap.
    """
    paths = _Parser(ministack.tokens(expression), names).parse()
    for at, later in enumerate(paths):
        for earlier in paths[:at]:
            _refuse_overlap(earlier, later)
    return paths


def _refuse_overlap(one: Path, two: Path) -> None:
    common = min(len(one), len(two))
    shown = f"must remove or rewrite one of these paths; path one: {_shown(one)}, path two: {_shown(two)}"
    if one[:common] == two[:common]:
        raise RequestRefusedError(f"{_IN}Two document paths overlap with each other; {shown}")
    for step, other in zip(one, two, strict=False):
        if step != other:
            # One of them takes for a list what the other takes for a map.
            if type(step) is not type(other):
                raise RequestRefusedError(f"{_IN}Two document paths conflict with each other; {shown}")
            return


def _shown(path: Path) -> str:
    return "[" + ", ".join(f"[{step}]" if isinstance(step, int) else step for step in path) + "]"


@dataclass(slots=True)
class _Parser:
    """One pass over the tokens."""

    tokens: list[tuple[str, str]]
    names: Mapping[str, str]
    at: int = 0
    paths: list[Path] = field(default_factory=list)

    def parse(self) -> list[Path]:
        seen: set[str] = set()
        while self._kind() != "EOF":
            section = self._text().upper()
            if self._kind() != "IDENT" or section not in SECTIONS:
                raise self._syntax()
            if section in seen:
                raise RequestRefusedError(
                    f'{_IN}The "{section}" section can only be used once in an update expression;'
                )
            seen.add(section)
            self.at += 1
            self._action(section)
            while self._kind() == "COMMA":
                self.at += 1
                self._action(section)
        return self.paths

    def _action(self, section: str) -> None:
        self.paths.append(self._path())
        if section == "SET":
            self._take("EQ")
            self._operand()
            if self._kind() in {"PLUS", "MINUS"}:
                self.at += 1
                self._operand()
        elif section in {"ADD", "DELETE"}:
            self._take("VALUE_REF")

    def _operand(self) -> None:
        if self._kind() == "VALUE_REF":
            self.at += 1
        elif self._kind() == "LPAREN":
            self.at += 1
            self._operand()
            if self._kind() in {"PLUS", "MINUS"}:
                self.at += 1
                self._operand()
            self._take("RPAREN")
        elif self._kind() == "IDENT" and self.tokens[self.at + 1][0] == "LPAREN":
            self._call()
        else:
            self._path()

    def _call(self) -> None:
        name = self._text()
        if name not in _FUNCTIONS:
            raise RequestRefusedError(f"{_IN}Invalid function name; function: {name}")
        self.at += 2
        count = 0
        while True:
            if count == 0 and name == "if_not_exists":
                if self._kind() not in {"IDENT", "NAME_REF"}:
                    raise RequestRefusedError(
                        f"{_IN}Operator or function requires a document path; operator or function: {name}"
                    )
                self._path()
            else:
                self._operand()
            count += 1
            if self._kind() != "COMMA":
                break
            self.at += 1
        self._take("RPAREN")
        if count != _FUNCTIONS[name]:
            raise RequestRefusedError(
                f"{_IN}Incorrect number of operands for operator or function; operator or function: {name}, "
                f"number of operands: {count}"
            )

    def _path(self) -> Path:
        begin = self.at
        self._name()
        while self._kind() in {"DOT", "LBRACKET"}:
            if self._kind() == "DOT":
                self.at += 1
                self._name()
            else:
                self.at += 1
                self._take("NUMBER")
                self._take("RBRACKET")
        return ministack.path_of(self.tokens[begin : self.at], dict(self.names))

    def _name(self) -> None:
        if self._kind() not in {"IDENT", "NAME_REF"} or self._text().upper() in SECTIONS:
            raise self._syntax()
        self.at += 1

    def _take(self, kind: str) -> None:
        if self._kind() != kind:
            raise self._syntax()
        self.at += 1

    def _kind(self) -> str:
        return self.tokens[self.at][0]

    def _text(self) -> str:
        return self.tokens[self.at][1]

    def _syntax(self) -> RequestRefusedError:
        token = self._text() or "<EOF>"
        near = " ".join(text for _, text in self.tokens[max(0, self.at - 1) : self.at + 2] if text)
        return RequestRefusedError(f'{_IN}Syntax error; token: "{token}", near: "{near}"')
