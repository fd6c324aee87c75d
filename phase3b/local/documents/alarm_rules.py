"""The rule of a composite alarm: what CloudWatch reads in it, and whether it holds.

Source: "Composite alarms" in the CloudWatch User Guide. The words of the refusals are those that AWS's users report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from phase3b.local.documents.rules_of_documents import words

STATES: Final = ("ALARM", "OK", "INSUFFICIENT_DATA")
_TOKEN: Final = re.compile(r'\s*(?P<token>"(?:[^"\\]|\\.)*"|[(),]|[^\s(),"][^\s(),]*|"|\Z)')
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_OPERAND: Final = "'(', 'NOT', AT_LEAST, TRUE or FALSE, ALARM, OK, or INSUFFICIENT_DATA"
_REFERENCE: Final = "the name or the ARN of an alarm"
_PERCENT: Final = 100

# Whether an expression holds, asked of the state of each alarm by how the rule refers to it.
Holds = Callable[[Mapping[str, str]], bool]


@dataclass(frozen=True, slots=True)
class AlarmRule:
    """A rule that was read. `children` are as the rule refers to them, each once."""

    children: tuple[str, ...]
    holds: Holds


class RuleError(Exception):
    """CloudWatch does not take the rule: the message says why."""


def alarm_rule(text: str) -> AlarmRule:
    """Reads a rule.

    Raises:
        RuleError: it is none.
    """
    if text != text.strip() or not text:
        raise RuleError("AlarmRule must not contain leading or trailing whitespace or be null")
    return _Reading(text, tuple(_tokens(text))).rule()


def own_name(reference: str, arns: str) -> str | None:
    """The name of an alarm that is referred to by name or ARN; None where the ARN is of another account or region.

    Args:
        reference: as it is in the rule.
        arns: what the ARNs of the account's alarms in the region begin with.
    """
    if not reference.startswith("arn:"):
        return reference
    return reference.removeprefix(arns) if reference.startswith(arns) else None


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    at: int

    @property
    def name(self) -> str:
        """What it refers to as an alarm; "" where it does to none."""
        if self.text.startswith('"'):
            return _ESCAPED.sub(r"\1", self.text[1:-1])
        return "" if self.text in "()," else self.text


def _tokens(text: str) -> Iterator[_Token]:
    """All of them, and the end: an empty one."""
    for found in _TOKEN.finditer(text):
        yield _Token(found["token"], found.start("token"))


@dataclass(slots=True)
class _Reading:
    text: str
    tokens: tuple[_Token, ...]
    next: int = 0
    # Alarms, TRUE and FALSE; parentheses are counted from the tokens.
    operands: int = 0
    children: dict[str, None] = field(default_factory=dict)

    def rule(self) -> AlarmRule:
        limits = words("alarm_rule")
        # Each closes: a rule that has too many to close is too long, and none is so deep that reading it ends.
        parentheses = 2 * sum(each.text == "(" for each in self.tokens)
        self._few(parentheses, "elements", limits["most_elements"])
        holds = self._expression()
        self._expect("", "'AND', 'OR'")
        self._few(parentheses + self.operands, "elements", limits["most_elements"])
        self._few(len(self.children), "alarms", limits["most_children"])
        return AlarmRule(tuple(self.children), holds)

    def _expression(self) -> Holds:
        """Operands with AND between them, and OR between those."""
        any_of = [[self._operand()]]
        while self._peek().text in {"AND", "OR"}:
            if self._take().text == "OR":
                any_of.append([])
            any_of[-1].append(self._operand())
        return _any_of(any_of) if len(any_of) > 1 or len(any_of[0]) > 1 else any_of[0][0]

    def _operand(self) -> Holds:
        negated = False
        while self._peek().text == "NOT":
            self._take()
            negated = not negated
        token = self._take()
        if token.text == "(":
            holds = self._expression()
            self._expect(")", "')'")
        elif token.text == "AT_LEAST":
            holds = self._at_least()
        elif token.text in STATES:
            self._expect("(", "'('")
            holds = _in_state(self._child(), token.text)
            self._expect(")", "')'")
        elif token.text.upper() in {"TRUE", "FALSE"}:
            self.operands += 1
            holds = _constant(token.text.upper() == "TRUE")
        else:
            raise self._unsupported(token, _OPERAND)
        return (lambda states: not holds(states)) if negated else holds

    def _at_least(self) -> Holds:
        self._expect("(", "'('")
        asked = self._take()
        number = asked.text.removesuffix("%")
        is_percent = number != asked.text
        if not re.fullmatch(r"[1-9]\d*", number) or (is_percent and int(number) > _PERCENT):
            raise self._unsupported(asked, "a number of alarms or a percentage")
        self._expect(",", "','")
        negated = self._peek().text == "NOT"
        if negated:
            self._take()
        state = self._take()
        if state.text not in STATES:
            raise self._unsupported(state, "ALARM, OK, INSUFFICIENT_DATA, or 'NOT' and one of them")
        self._expect(",", "','")
        self._expect("(", "'('")
        names = [self._child()]
        while self._peek().text == ",":
            self._take()
            names.append(self._child())
        self._expect(")", "',', ')'")
        self._expect(")", "')'")
        if not is_percent and int(number) > len(names):
            raise self._unsupported(asked, f"at most {len(names)}, as many as there are alarms")
        tests = [_in_state(name, state.text) for name in names]
        # A part of an alarm is none: 50 % of three are two.
        wanted = -(-int(number) * len(names) // _PERCENT) if is_percent else int(number)
        return lambda states: sum(each(states) is not negated for each in tests) >= wanted

    def _child(self) -> str:
        token = self._take()
        if not token.name or token.text == '"':
            raise self._unsupported(token, _REFERENCE)
        self.operands += 1
        self.children[token.name] = None
        return token.name

    def _peek(self) -> _Token:
        return self.tokens[self.next]

    def _take(self) -> _Token:
        token = self._peek()
        # The last is the end, which is taken by nobody.
        self.next = min(self.next + 1, len(self.tokens) - 1)
        return token

    def _expect(self, text: str, wanted: str) -> None:
        token = self._take()
        if token.text != text:
            raise self._unsupported(token, wanted)

    def _unsupported(self, token: _Token, wanted: str) -> RuleError:
        return RuleError(f"Error in AlarmRule [Unsupported token '{token.text}' at char {token.at}, must be: {wanted}]")

    def _few(self, count: int, what: str, most: int) -> None:
        if count > most:
            raise RuleError(f"Error in AlarmRule [{count} {what}, must be: {most} at most]")


def _in_state(name: str, state: str) -> Holds:
    return lambda states: states.get(name) == state


def _any_of(groups: Sequence[Sequence[Holds]]) -> Holds:
    def holds(states: Mapping[str, str]) -> bool:
        # Loops, as parentheses may be many deep and each generator would be one more on the stack.
        for group in groups:
            for each in group:
                if not each(states):
                    break
            else:
                return True
        return False

    return holds


def _constant(value: bool) -> Holds:  # noqa: FBT001  the constant itself
    def holds(states: Mapping[str, str]) -> bool:
        del states
        return value

    return holds
