"""The window of the error budgets, and what their rate is judged by: the `ops.budget` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class Budget(Strict):
    """`phase3b ops budget`."""

    window_days: Annotated[int, Field(ge=2, le=365)] = left_out(
        "budget",
        "window_days",
        "So many days an error budget is of, the last of them today so far. CloudWatch keeps points of a day for 455 days.",
        OPS,
    )
    recent_days: Annotated[int, Field(ge=1, le=30)] = left_out(
        "budget", "recent_days", "By the rate of so many last days is judged whether a budget will be spent.", OPS
    )
    fewest_requests: Annotated[int, Field(ge=1, le=1_000_000)] = left_out(
        "budget", "fewest_requests", "Of fewer requests the rate of the last days is not judged.", OPS
    )
