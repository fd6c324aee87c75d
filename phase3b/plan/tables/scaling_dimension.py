"""What Application Auto Scaling calls the capacity of a table or an index."""

from __future__ import annotations

from typing import Final, Literal

Side = Literal["read", "write"]
SIDES: Final[tuple[Side, ...]] = ("read", "write")
_UNITS: Final[dict[Side, str]] = {"read": "ReadCapacityUnits", "write": "WriteCapacityUnits"}


def scaling_dimension(side: Side, *, of_index: bool) -> str:
    """dynamodb:table:ReadCapacityUnits, dynamodb:index:WriteCapacityUnits."""
    return f"dynamodb:{'index' if of_index else 'table'}:{_UNITS[side]}"
