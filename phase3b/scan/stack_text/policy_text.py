"""Policy documents in the one form that all of checkov's checks read.

IAM takes one statement as it takes a list of them, one action as a list, and `"Principal": "*"` for `{"AWS": "*"}`. Some
checks know one of the two alone and pass the other. Both mean the same, so the checks are given what they know.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

# The data source that policies are written with.
DOCUMENT: Final = "aws_iam_policy_document"
_LISTED: Final = ("Action", "NotAction", "Resource", "NotResource")
_PLURALS: Final = {
    "actions": "Action",
    "not_actions": "NotAction",
    "resources": "Resource",
    "not_resources": "NotResource",
}


def canonical(text: str) -> str:
    """A policy in its longest form; any other text as it is."""
    if "Statement" not in text or not text.lstrip().startswith("{"):
        return text
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if not isinstance(document, dict) or "Statement" not in document:
        return text
    return json.dumps({**document, "Statement": [_statement(each) for each in _list(document["Statement"])]})


def _statement(statement: Any) -> Any:
    if not isinstance(statement, dict):
        return statement
    changed = {key: _list(value) if key in _LISTED else value for key, value in statement.items()}
    for key in ("Principal", "NotPrincipal"):
        if changed.get(key) in ("*", ["*"]):
            changed[key] = {"AWS": "*"}
    # A statement without one denies nothing and allows nothing; AWS refuses it. The strict side is the safe one.
    changed.setdefault("Effect", "Allow")
    return changed


def of_data_source(values: Mapping[str, Any]) -> dict[str, Any]:
    """The policy that a data source aws_iam_policy_document makes."""
    statements: list[dict[str, Any]] = []
    for block in _list(values.get("statement") or []):
        statement: dict[str, Any] = {"Effect": block.get("effect") or "Allow"}
        if block.get("sid"):
            statement["Sid"] = block["sid"]
        for theirs, ours in _PLURALS.items():
            if block.get(theirs):
                statement[ours] = _list(block[theirs])
        for theirs, ours in (("principals", "Principal"), ("not_principals", "NotPrincipal")):
            for each in _list(block.get(theirs) or []):
                if each.get("type") == "*":
                    statement[ours] = {"AWS": "*"}
                else:
                    statement.setdefault(ours, {})[str(each.get("type"))] = _list(each.get("identifiers") or [])
        for each in _list(block.get("condition") or []):
            operators = statement.setdefault("Condition", {})
            operators.setdefault(str(each.get("test")), {})[str(each.get("variable"))] = _list(each.get("values") or [])
        statements.append(statement)
    return {"Version": values.get("version") or "2012-10-17", "Statement": statements}


def as_checks_read(values: Mapping[str, Any]) -> dict[str, Any]:
    """A data source aws_iam_policy_document in its longest form; `type = "*"` is anyone, as `AWS` with `*` is."""
    if "statement" not in values:
        return dict(values)
    return {**values, "statement": [_longest(each) for each in _list(values["statement"])]}


def _longest(block: Mapping[str, Any]) -> dict[str, Any]:
    principals = [
        {"type": "AWS", "identifiers": ["*"]} if each.get("type") == "*" else each
        for each in _list(block.get("principals") or [])
    ]
    return {"effect": "Allow", **block, **({"principals": principals} if principals else {})}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
