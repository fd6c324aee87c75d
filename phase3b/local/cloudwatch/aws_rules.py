"""What CloudWatch defines and no model of an operation has, out of a dated file with its sources."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent


@cache
def aws_rule(name: str) -> int:
    """A number of `aws_cloudwatch.json`."""
    return int(_read()[name])


@cache
def aws_rules(name: str) -> tuple[int, ...]:
    """Numbers of `aws_cloudwatch.json`."""
    return tuple(int(each) for each in _read()[name])


@cache
def _read() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "aws_cloudwatch.json").read_text("utf-8"))
    return found
