"""Plain values to DynamoDB's attribute values and back. Numbers stay text on the way, so nothing is rounded twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

    Item = dict[str, AttributeValueTypeDef]


def to_value(value: Any) -> AttributeValueTypeDef:
    """One attribute value.

    Raises:
        TypeError: it is of a kind that no item has.
    """
    match value:
        case bool():
            return {"BOOL": value}
        case str():
            return {"S": value}
        case int() | float():
            return {"N": repr(value)}
        case list() | tuple():
            return {"L": [to_value(each) for each in value]}
        case dict():
            return {"M": to_item(value)}
        case _:
            raise TypeError(f"{type(value).__name__} is not an attribute value")


def to_item(values: Mapping[str, Any]) -> Item:
    """An item; what is None is left out."""
    return {name: to_value(value) for name, value in values.items() if value is not None}


def from_value(value: Mapping[str, Any]) -> Any:
    """A plain value.

    Raises:
        TypeError: it is of a kind that none of our items has.
    """
    ((kind, given),) = value.items()
    match kind:
        case "S" | "BOOL":
            return given
        case "N":
            return int(given) if given.lstrip("-").isdigit() else float(given)
        case "L":
            return [from_value(each) for each in given]
        case "M":
            return from_item(given)
        case _:
            raise TypeError(f"{kind} is not a kind of ours")


def from_item(item: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """A plain dictionary."""
    return {name: from_value(value) for name, value in item.items()}


def picked(values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """What an answer shows of an item: these, where they are there."""
    return {name: values[name] for name in names if name in values}
