"""The quotas that the embedded AWS has: those of a capacity file, and AWS's own where no file says otherwise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.model.quotas import Quotas

FILE: Final = Path(__file__).with_name("aws_defaults.json")


@cache
def _defaults() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found


def queue_name_seconds() -> int:
    """How long after a queue's deletion its name can't be used: CreateQueue in the SQS API Reference."""
    return int(_defaults()["queue_name_seconds"])


def limits(quotas: Quotas | None = None) -> Quotas:
    """Every quota of the account: what the file leaves out is AWS's default."""
    given = {} if quotas is None else quotas.model_dump(mode="json", exclude_none=True)
    return Quotas.model_validate_json(json.dumps({**_defaults()["quotas"], **given}))
