"""Requests that DynamoDB refuses with a ValidationException, and ministack does not.

Source of each rule: the Developer Guide and the API Reference, named at the rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.engine import RequestRefusedError
from phase3b.local.dynamodb.ministack_parts import Table
from phase3b.local.dynamodb.update_expression import written_paths

_INVALID: Final = "One or more parameter values were invalid: "
_FUNCTIONS: Final = frozenset(
    {"attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size"}
)
_WORDS: Final = frozenset({"AND", "OR", "NOT", "BETWEEN", "IN"})


def refuse(operation: str, request: Mapping[str, Any], table: Table | None) -> None:
    """Nothing, for a request that is accepted as far as these rules go; `table` is that of a Query, Scan or UpdateItem.

    Raises:
        RequestRefusedError: it is not.
    """
    for name in ("KeyConditionExpression", "FilterExpression", "ConditionExpression"):
        _called(name, request.get(name))
    match operation:
        case "UpdateItem":
            _update(request)
        case "TransactWriteItems":
            for each in request.get("TransactItems") or ():
                for kind, member in each.items() if isinstance(each, dict) else ():
                    if isinstance(member, dict):
                        _called("ConditionExpression", member.get("ConditionExpression"))
                        if kind == "Update":
                            _update(member)
        case "Query" | "Scan" if table is not None:
            if operation == "Query":
                _filtered_by_key(request, table)
            _beyond_projection(request, table)


def _called(name: str, expression: Any) -> None:
    """Source: "Comparison operator and function reference". There are no other functions."""
    if not isinstance(expression, str):
        return
    tokens = ministack.tokens(expression)
    for (kind, text), (following, _) in pairwise(tokens):
        if kind == "IDENT" and following == "LPAREN" and text not in _FUNCTIONS and text.upper() not in _WORDS:
            raise RequestRefusedError(f"Invalid {name}: Invalid function name; function: {text}")


def _update(update: Mapping[str, Any]) -> None:
    """Source: "Using update expressions". The grammar; that it is there at all, and not empty, is checked by ministack."""
    expression = update.get("UpdateExpression")
    names = update.get("ExpressionAttributeNames") or {}
    if isinstance(expression, str) and expression.strip() and isinstance(names, dict):
        known = [text for kind, text in ministack.tokens(expression) if kind == "NAME_REF"]
        # A name that is not defined has a message of its own.
        if all(each in names for each in known):
            written_paths(expression, names)


def _filtered_by_key(request: Mapping[str, Any], table: Table) -> None:
    """Source: "Filter expressions for the Query operation". A filter expression cannot contain key attributes."""
    index = request.get("IndexName")
    keys = _keys(table if index is None else ministack.index_of(table, index))
    for name in _names(request.get("FilterExpression"), request):
        if name in keys:
            raise RequestRefusedError(
                "Filter Expression can only contain non-primary key attributes: Primary key attribute: " + name
            )


def fetches(request: Mapping[str, Any], table: Table) -> bool:
    """Whether a Query or Scan of a local index asks for attributes that are not projected into it.

    Source: "Local secondary indexes: attribute projections". They are fetched from the table.
    """
    name = request.get("IndexName")
    index = next((each for each in table.get("LocalSecondaryIndexes") or () if each["IndexName"] == name), None)
    projection = (index or {}).get("Projection") or {}
    if index is None or projection.get("ProjectionType", "ALL") == "ALL":
        return False
    there = _keys(table) | _keys(index) | set(projection.get("NonKeyAttributes") or ())
    asked = {*_names(request.get("ProjectionExpression"), request), *(request.get("AttributesToGet") or ())}
    return request.get("Select") == "ALL_ATTRIBUTES" or not asked <= there


def _beyond_projection(request: Mapping[str, Any], table: Table) -> None:
    """Source: "Global secondary indexes: attribute projections". Query and Scan of one return what is projected into it."""
    name = request.get("IndexName")
    index = next((each for each in table["GlobalSecondaryIndexes"] if each["IndexName"] == name), None)
    projection = (index or {}).get("Projection") or {}
    if index is None or projection.get("ProjectionType", "ALL") == "ALL":
        return
    if request.get("Select") == "ALL_ATTRIBUTES":
        raise RequestRefusedError(
            f"{_INVALID}Select type ALL_ATTRIBUTES is not supported for global secondary index {name} because its "
            "projection type is not ALL"
        )
    there = _keys(table) | _keys(index) | set(projection.get("NonKeyAttributes") or ())
    asked = [*_names(request.get("ProjectionExpression"), request), *(request.get("AttributesToGet") or ())]
    lacking = [each for each in dict.fromkeys(asked) if each not in there]
    if lacking:
        raise RequestRefusedError(f"{_INVALID}Global secondary index {name} does not project [{', '.join(lacking)}]")


def _keys(keyed: Mapping[str, Any] | None) -> set[str]:
    return {each["AttributeName"] for each in (keyed or {}).get("KeySchema") or ()}


def _names(expression: Any, request: Mapping[str, Any]) -> Iterator[str]:
    """The attributes at the top that an expression names."""
    if not isinstance(expression, str):
        return
    names = request.get("ExpressionAttributeNames") or {}
    tokens = ministack.tokens(expression)
    for position, (kind, text) in enumerate(tokens[:-1]):
        if position and tokens[position - 1][0] == "DOT":
            continue
        if kind == "NAME_REF" and text in names:
            yield names[text]
        elif kind == "IDENT" and text.upper() not in _WORDS and tokens[position + 1][0] != "LPAREN":
            yield text
