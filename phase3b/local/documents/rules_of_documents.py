"""The words that AWS knows in its documents, out of dated data files."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent


@cache
def words(kind: str) -> dict[str, Any]:
    """What is known of one kind of document: openapi, dashboard, metric_math, event_pattern."""
    found: dict[str, Any] = json.loads((HERE / "aws_documents.json").read_text("utf-8"))[kind]
    return found


@cache
def known_actions() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """Actions by service, in lower case as IAM compares them; and every condition key, `*` for what is open."""
    read = json.loads((HERE / "iam_actions.json").read_text("utf-8"))
    services = {name: frozenset(each.lower() for each in found["actions"]) for name, found in read["services"].items()}
    keys = {key for found in read["services"].values() for key in found["condition_keys"]}
    return services, frozenset(key.lower() for key in keys | set(read["global_condition_keys"]))
