"""What a request was throttled by, and the error that DynamoDB answers with: an exception with its throttling reasons.

Names, codes and messages, with their sources: throttling_errors.json.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.dynamodb.engine import RequestRefusedError

LimitType = Literal[
    "ProvisionedThroughputExceeded",
    "KeyRangeThroughputExceeded",
    "AccountLimitExceeded",
    "MaxOnDemandThroughputExceeded",
]
LIMIT_TYPES: Final[tuple[LimitType, ...]] = get_args(LimitType)
FILE: Final = Path(__file__).with_name("throttling_errors.json")
# The member that has them is spelled as botocore's model spells it.
_REASONS_MEMBER: Final = {"ThrottlingException": "throttlingReasons"}


class LaneName(NamedTuple):
    """Reads or writes of a table (`index_name` None), or of one of its global indexes."""

    table: str
    index_name: str | None
    side: Side


class Throttled(NamedTuple):
    """One limit that a request met; `arn` is that of the table, `on_demand` its capacity mode."""

    lane: LaneName
    limit: LimitType
    arn: str
    on_demand: bool = False

    @property
    def reason(self) -> str:
        """As DynamoDB calls it: TableReadProvisionedThroughputExceeded."""
        resource = "Table" if self.lane.index_name is None else "Index"
        return f"{resource}{self.lane.side.title()}{self.limit}"

    @property
    def resource(self) -> str:
        """The ARN of the table, or of the index."""
        return self.arn if self.lane.index_name is None else f"{self.arn}/index/{self.lane.index_name}"


def throttled_error(met: Sequence[Throttled]) -> RequestRefusedError:
    """The refusal of a request that met these limits, the first of which says which exception it is."""
    first = _error(met[0])
    code = str(first["code"])
    reasons = [{"reason": each.reason, "resource": each.resource} for each in met]
    member = _REASONS_MEMBER.get(code, "ThrottlingReasons")
    return RequestRefusedError(str(first["message"]), code, {member: reasons}, tuple(each.lane for each in met))


def cancelled_error(members: Sequence[Throttled | None]) -> RequestRefusedError:
    """The refusal of a transaction: what each of its members met, in their order (None: nothing)."""
    reasons: list[dict[str, str]] = []
    for each in members:
        if each is None:
            reasons.append({"Code": "None"})
        else:
            error = _error(each)
            reasons.append({"Code": str(error["cancellation"]), "Message": str(error["message"])})
    codes = ", ".join(each["Code"] for each in reasons)
    return RequestRefusedError(
        f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]",
        "TransactionCanceledException",
        {"CancellationReasons": reasons},
        tuple(each.lane for each in members if each is not None),
    )


def _error(met: Throttled) -> dict[str, Any]:
    owner = "table" if met.lane.index_name is None else "index"
    mode = "on-demand" if met.on_demand else "provisioned"
    return next(
        each
        for each in _errors()
        if each["limit"] == met.limit and each["owner"] == owner and each.get("mode", mode) == mode
    )


@cache
def _errors() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(FILE.read_text("utf-8"))["errors"])
