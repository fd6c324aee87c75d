"""How a change is tried before it is kept: the `tuning.trial` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, left_out
from phase3b.capacity.model.schema import Strict


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
        "Load tests of each side at most, while it can't be told whether something is worse.",
        TUNING,
    )
    keep_days: Annotated[int, Field(ge=1, le=3650)] = left_out(
        "trial",
        "keep_days",
        "For how long after a change `phase3b tune status` and the alarms compare with its baseline.",
        TUNING,
    )
