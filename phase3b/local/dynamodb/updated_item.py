"""The item that an UpdateItem would make, without making it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.ministack_parts import Item


def updated(member: Mapping[str, Any], old: Item | None) -> Item:
    """The item that an update would make; as it is where the expression is none that DynamoDB takes."""
    item: Item = copy.deepcopy(old) if old is not None else dict(member["Key"])
    expression = member.get("UpdateExpression")
    if not expression:
        return item
    values, names = (member.get(f"ExpressionAttribute{each}") or {} for each in ("Values", "Names"))
    try:
        changed, _ = ministack.apply_update(copy.deepcopy(item), expression, values, names)
    except (ValueError, KeyError):
        # Refused with a ValidationException once there is capacity for it.
        return item
    return changed
