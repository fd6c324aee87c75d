"""A synthesized stack cut down to its tables: what a test of capacity needs, applied in a tenth of the time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

KEPT = ("aws_dynamodb_table", "aws_appautoscaling_target", "aws_appautoscaling_policy", "aws_kms_key")


def without_apis(all_of: dict[str, Any]) -> dict[str, Any]:
    """Resources of one type but those that an API has, such as its log groups."""
    return {name: each for name, each in all_of.items() if "${aws_api" not in json.dumps(each)}


def tables_alone(stack: Path, *also: str) -> Path:
    """The stack file, rewritten in place; `also` are further types of resources to keep."""
    whole = json.loads(stack.read_text("utf-8"))
    whole["resource"] = {
        kind: without_apis(all_of) for kind, all_of in whole["resource"].items() if kind in (*KEPT, *also)
    }
    whole["output"] = {name: each for name, each in whole["output"].items() if "aws_dynamodb_table" in each["value"]}
    stack.write_text(json.dumps(whole), "utf-8")
    return stack
