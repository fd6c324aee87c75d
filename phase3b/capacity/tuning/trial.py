"""How a change is tried before it is kept: the `tuning.trial` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.units import Percent


class Trial(Strict):
    """What `phase3b tune apply` runs before and after a change; how much worse it may be is in `objectives.regression`."""

    scenario: Annotated[str, Field(min_length=1, max_length=64)] | None = Field(
        None, description="Which of load.scenarios is run. Left out: --scenario must name one."
    )
    runs: Annotated[int, Field(ge=1, le=100)] = left_out(
        "trial", "runs", "Load tests before the change, and at first as many after it.", TUNING
    )
    most_runs: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "trial",
        "most_runs",
        "Load tests after the change at most, while it is not known whether something is worse.",
        TUNING,
    )
    most_failed_runs: Annotated[int, Field(ge=0, le=100)] = left_out(
        "trial",
        "most_failed_runs",
        "How many load tests may fail, one after another, before the trial is given up.",
        TUNING,
    )
    rare_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "trial",
        "rare_percent",
        "Kinds of requests that come too rarely for their latency to be compared may be so many percent of all requests "
        "together: they are named, and do not decide.",
        TUNING,
    )
    metrics_wait_seconds: Annotated[int, Field(ge=0, le=3600)] = left_out(
        "trial",
        "metrics_wait_seconds",
        "For how long after a load test on AWS CloudWatch is asked again for metrics that are not there yet.",
        TUNING,
    )
    keep_days: Annotated[int, Field(ge=1, le=3650)] = left_out(
        "trial",
        "keep_days",
        "For how long after a change was kept `phase3b tune status` compares with its baseline.",
        TUNING,
    )
    watched_hours: Annotated[int, Field(ge=1, le=24 * 14)] = left_out(
        "trial",
        "watched_hours",
        "The last hours that `phase3b tune status` compares with the baseline.",
        TUNING,
    )
