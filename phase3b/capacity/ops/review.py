"""What the monthly and quarterly reviews look back on and judge by: the `ops.review` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Name, Strict


class Review(Strict):
    """`phase3b ops review`."""

    look_back_weeks: Annotated[int, Field(ge=2, le=60)] = left_out(
        "review",
        "look_back_weeks",
        "So many weeks growth is judged by. CloudWatch keeps points of an hour for 455 days.",
        OPS,
    )
    fewest_weeks: Annotated[int, Field(ge=4, le=60)] = left_out(
        "review", "fewest_weeks", "Of fewer whole weeks nobody can tell whether something grows.", OPS
    )
    confidence_percent: Annotated[float, Field(ge=50, le=99.9)] = left_out(
        "review",
        "confidence_percent",
        "Of the interval of a growth, and so of the week in which a limit is reached.",
        OPS,
    )
    ahead_weeks: Annotated[int, Field(ge=1, le=104)] = left_out(
        "review", "ahead_weeks", "A limit that is reached within so many weeks wants a person; the next quarter.", OPS
    )
    worse_percent: Annotated[float, Field(gt=0, le=1000)] = left_out(
        "review", "worse_percent", "A figure that is worse by more than this than in the days before is named.", OPS
    )
    load_tests: tuple[Name, ...] = Field(
        (),
        strict=False,
        description="Scenarios of load.scenarios that are run once a month (the first) and once a quarter.",
    )
    load_test_days: Annotated[int, Field(ge=1, le=366)] = left_out(
        "review", "load_test_days", "A monthly load test is due after so many days.", OPS
    )
    stress_test_days: Annotated[int, Field(ge=1, le=732)] = left_out(
        "review", "stress_test_days", "Any other one is due after so many days.", OPS
    )
    exception_days: Annotated[int, Field(ge=1, le=366)] = left_out(
        "review", "exception_days", "Exceptions of policies that expire within so many days are named.", OPS
    )
