"""What IAM answers: policies and one request in, allowed or denied out, with the reason.

The logic is of "Policy evaluation logic" in the IAM User Guide: an explicit deny wins, then an allow, else it is denied.
What this judge does not know (an operator, a policy variable) is denied and said: it allows nothing unread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

Document = Mapping[str, Any]
NO_ALLOW: Final = "no identity-based policy allows"


@dataclass(frozen=True, slots=True)
class Request:
    """An action on a resource; `context` are the condition keys that the request has, in lower case."""

    action: str
    resource: str
    context: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a request is allowed, and why not."""

    allowed: bool
    because: str


class NotKnownError(Exception):
    """The policy has something that this judge can't read."""


def judged(documents: Sequence[Document], request: Request) -> Verdict:
    """What identity policies say of a request."""
    allowed = False
    for document in documents:
        for statement in _several(document.get("Statement", ())):
            try:
                if not _fits(statement, request):
                    continue
            except NotKnownError as error:
                return Verdict(False, f"the statement {statement.get('Sid', 'without a Sid')} can't be judged: {error}")
            match statement.get("Effect"):
                case "Deny":
                    return Verdict(False, f"an explicit deny in {statement.get('Sid', 'a statement without a Sid')}")
                case "Allow":
                    allowed = True
                case effect:
                    return Verdict(False, f"the effect {effect!r} is neither Allow nor Deny")
    return Verdict(allowed, "" if allowed else f"{NO_ALLOW} the {request.action} action")


def _fits(statement: Mapping[str, Any], request: Request) -> bool:
    return (
        _named(statement, "Action", request.action.lower(), lower=True)
        and _named(statement, "Resource", request.resource, lower=False)
        and _conditions(statement.get("Condition", {}), request.context)
    )


def _named(statement: Mapping[str, Any], element: str, value: str, *, lower: bool) -> bool:
    """Action or NotAction, Resource or NotResource."""
    negated = f"Not{element}" in statement
    patterns = _several(statement.get(f"Not{element}" if negated else element, ()))
    found = any(like(str(each).lower() if lower else str(each), value) for each in patterns)
    return found is not negated


def _conditions(conditions: Mapping[str, Mapping[str, Any]], context: Mapping[str, tuple[str, ...]]) -> bool:
    """All operators and all keys must hold, of the values of a key any."""
    results = [
        _holds(operator, [_text(each) for each in _several(wanted)], context.get(key.lower()))
        for operator, keys in conditions.items()
        for key, wanted in keys.items()
    ]
    return all(results)


def _holds(operator: str, wanted: Sequence[str], given: tuple[str, ...] | None) -> bool:
    quantifier, colon, rest = operator.partition(":")
    if colon:
        return _holds_of_several(quantifier, rest, wanted, given)
    plain = operator.removesuffix("IfExists")
    if plain == "Null":
        return any((given is None) == (each.lower() == "true") for each in wanted)
    if plain not in _OPERATORS:
        raise NotKnownError(f"the condition operator {operator} is not supported")
    if given is None:
        return operator.endswith("IfExists") or plain in _NEGATED
    compare = _OPERATORS[plain]
    found = any(compare(each, value) for each in wanted for value in given)
    return found is not (plain in _NEGATED)


def _holds_of_several(quantifier: str, operator: str, wanted: Sequence[str], given: tuple[str, ...] | None) -> bool:
    """Of a key with several values: ForAllValues holds of each, and where there is none; ForAnyValue of one at least.

    "Set operators for multivalued context keys" in the IAM User Guide.
    """
    if operator.removesuffix("IfExists") not in _OPERATORS:
        raise NotKnownError(f"the condition operator {quantifier}:{operator} is not supported")
    each = [_holds(operator, wanted, (value,)) for value in given or ()]
    match quantifier:
        case "ForAllValues":
            return all(each)
        case "ForAnyValue":
            return any(each)
        case _:
            raise NotKnownError(f"the condition operator {quantifier}:{operator} is not supported")


def like(pattern: str, value: str) -> bool:
    """Whether IAM's pattern, with * and ?, is of a value.

    Raises:
        NotKnownError: it has a policy variable.
    """
    return _pattern(pattern).fullmatch(value) is not None


@cache
def _pattern(text: str) -> re.Pattern[str]:
    if "${" in text:
        raise NotKnownError(f"the policy variable in {text} is not supported")
    return re.compile("".join({"*": ".*", "?": "."}.get(each, re.escape(each)) for each in text), re.DOTALL)


def _same(wanted: str, value: str) -> bool:
    if "${" in wanted:
        raise NotKnownError(f"the policy variable in {wanted} is not supported")
    return wanted == value


def _arn_like(wanted: str, value: str) -> bool:
    """Each of the six parts of an ARN by itself: a * does not reach over a colon, but for the last part."""
    wanted_parts, parts = wanted.split(":", 5), value.split(":", 5)
    return len(wanted_parts) == len(parts) and all(map(like, wanted_parts, parts))


_OPERATORS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "StringEquals": _same,
    "StringNotEquals": _same,
    "StringEqualsIgnoreCase": lambda wanted, value: _same(wanted.lower(), value.lower()),
    "StringLike": like,
    "StringNotLike": like,
    "ArnEquals": _arn_like,
    "ArnLike": _arn_like,
    "ArnNotEquals": _arn_like,
    "ArnNotLike": _arn_like,
    "Bool": lambda wanted, value: _same(wanted.lower(), value.lower()),
}
_NEGATED: Final = frozenset({"StringNotEquals", "StringNotLike", "ArnNotEquals", "ArnNotLike"})


def _several(value: Any) -> Iterator[Any]:
    """IAM takes one where a list is."""
    if isinstance(value, (str, bool, int, float, Mapping)):
        yield value
    else:
        yield from value


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
