"""Pages of what CloudWatch lists: a token is the number of what was shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moto.cloudwatch.exceptions import CloudWatchException
from moto.core.utils import get_service_model


class InvalidNextTokenError(CloudWatchException):
    """The token of no page."""

    code = "InvalidNextToken"
    message = "The next token specified is invalid."


def most() -> int:
    """How many alarms are on one page, by CloudWatch's model."""
    found: int = get_service_model("cloudwatch").shape_for("MaxRecords").metadata["max"]
    return found


def page(asked: Mapping[str, Any], count: int, unless_asked: int) -> tuple[int, int, str | None]:
    """The first of a page, the first behind it, and its token where there is one."""
    token = asked.get("NextToken") or "0"
    if not token.isdecimal() or (int(token) >= count and int(token) > 0):
        raise InvalidNextTokenError
    begin = int(token)
    end = begin + int(asked.get("MaxRecords") or unless_asked)
    return begin, end, str(end) if end < count else None
