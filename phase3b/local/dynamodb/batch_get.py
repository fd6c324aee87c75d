"""BatchGetItem answers with 16 MB at most: what does not fit is left to be asked for again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack

# BatchGetItem in the API Reference: "up to 16 MB of data", after which it returns a partial result.
ANSWER_BYTES: Final = 16 * 1024 * 1024


def fitting(request: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """RequestItems of a BatchGetItem as two: what fits in an answer, in the order of the request, and the rest."""
    kept: dict[str, Any] = {}
    left: dict[str, Any] = {}
    size, asked = 0, request.get("RequestItems")
    for name, each in asked.items() if isinstance(asked, dict) else ():
        for key in each.get("Keys") or () if isinstance(each, dict) else ():
            if isinstance(key, dict):
                size += ministack.item_size(name, key)
            into = kept if size <= ANSWER_BYTES else left
            into.setdefault(name, {**each, "Keys": []})["Keys"].append(key)
    return kept, left
