"""An item of a restored table beside the deployed table's of the same key, and what is written for it: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, Literal

from phase3b.capacity.aws_limits import quota

Item = Mapping[str, Any]
Kind = Literal["same", "missing", "changed", "expired"]
_SETS: Final = frozenset({"SS", "NS", "BS"})
_YEAR_SECONDS: Final = 365 * 86_400


def kind_of(restored: Item, deployed: Item | None, ttl_attribute: str | None, now: float) -> Kind:
    """What has become of a restored item. An expired one is not put back: time to live would delete it again.

    `now` is in seconds since 1970.
    """
    if deployed is not None:
        return "same" if comparable(restored) == comparable(deployed) else "changed"
    return "expired" if _expired(restored, ttl_attribute, now) else "missing"


def comparable(item: Item) -> Any:
    """An item as it is compared: a set has no order."""
    return {name: _comparable(value) for name, value in item.items()}


def _comparable(value: Mapping[str, Any]) -> Any:
    ((kind, inner),) = value.items()
    if kind in _SETS:
        return kind, frozenset(inner)
    if kind == "L":
        return kind, tuple(_comparable(each) for each in inner)
    return (kind, comparable(inner)) if kind == "M" else (kind, inner)


def _expired(item: Item, ttl_attribute: str | None, now: float) -> bool:
    # Only a number is a time for DynamoDB; whatever else never expires.
    text = None if ttl_attribute is None else item.get(ttl_attribute, {}).get("N")
    return text is not None and now - quota("expired_years") * _YEAR_SECONDS < float(text) < now


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of PutItem, as boto3 takes it."""

    expression: str
    names: Mapping[str, str]
    values: Mapping[str, Any]

    @property
    def arguments(self) -> dict[str, Any]:
        """Of put_item."""
        sent: dict[str, Any] = {"ConditionExpression": self.expression, "ExpressionAttributeNames": dict(self.names)}
        return {**sent, "ExpressionAttributeValues": dict(self.values)} if self.values else sent


def still_missing(key: str) -> Condition:
    """Nobody has written an item of this key meanwhile; `key` is the partition key."""
    return Condition("attribute_not_exists(#0)", {"#0": key}, {})


def still_as(seen: Item, written: Item) -> Condition | None:
    """Nobody has changed the deployed item since it was read; None where one condition can't say that.

    An attribute that is new since, and that neither of the two has, is not seen by it.
    """
    names = sorted({*seen, *written})
    parts = [
        f"#{number}=:{number}" if name in seen else f"attribute_not_exists(#{number})"
        for number, name in enumerate(names)
    ]
    expression = " AND ".join(parts)
    if len(expression) > quota("expression_bytes") or 2 * len(parts) - 1 > quota("expression_operators"):
        return None
    return Condition(
        expression,
        {f"#{number}": name for number, name in enumerate(names)},
        {f":{number}": seen[name] for number, name in enumerate(names) if name in seen},
    )


@dataclass(frozen=True, slots=True)
class Compared:
    """How many items of a restored table are of each kind; `deployed_only` has no item of the same key in it.

    `deployed_only` is None where the keys of the deployed table were not looked through.
    """

    same: int = 0
    missing: int = 0
    changed: int = 0
    expired: int = 0
    deployed_only: int | None = None

    def and_(self, kind: Kind) -> Compared:
        """With one more."""
        counts = {each.name: getattr(self, each.name) for each in fields(self)}
        counts[kind] += 1
        return Compared(**counts)


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy wrote. `met` are items that somebody wrote after they were compared: theirs were kept.

    `not_held` are changed items with more attributes than one condition can hold: they were left as they are.
    """

    put: int = 0
    overwritten: int = 0
    met: int = 0
    not_held: int = 0
