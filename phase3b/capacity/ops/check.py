"""What the morning check judges by, beside the objectives: the `ops.check` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class Check(Strict):
    """`phase3b ops check`."""

    worse_percent: Annotated[float, Field(gt=0, le=1000)] = left_out(
        "check",
        "worse_percent",
        "A figure that is worse by more than this than on the same day of last week is named.",
        OPS,
    )
    fewest_samples: Annotated[int, Field(ge=1, le=1_000_000)] = left_out(
        "check",
        "fewest_samples",
        "Of fewer requests, invocations or messages a share or a percentile is not judged.",
        OPS,
    )
    used_percent: Annotated[float, Field(gt=0, le=100)] = left_out(
        "check",
        "used_percent",
        "A table that consumes more than this of its maximum in its busiest hour is named.",
        OPS,
    )
    token_key_days: Annotated[int, Field(ge=1, le=3650)] = left_out(
        "check", "token_key_days", "A token signing key that nobody has changed for so many days is named.", OPS
    )
    price_days: Annotated[int, Field(ge=1, le=3650)] = left_out(
        "check", "price_days", "Prices that are older than so many days are named.", OPS
    )
    exception_days: Annotated[int, Field(ge=1, le=366)] = left_out(
        "check", "exception_days", "Exceptions of policies that expire within so many days are named.", OPS
    )
