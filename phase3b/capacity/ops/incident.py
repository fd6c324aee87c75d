"""How far the incident commands look: the `ops.incident` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class Incident(Strict):
    """What the incident commands of `phase3b ops` read, and how much of it they show."""

    minutes: Annotated[int, Field(ge=1, le=15 * 24 * 60)] = left_out(
        "incident", "minutes", "How far back they look where neither --minutes nor --since says it.", OPS
    )
    log_pages: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "incident",
        "log_pages",
        "Pages of a log group that are read, each of up to 10,000 lines; what is left is said.",
        OPS,
    )
    insights_seconds: Annotated[int, Field(ge=1, le=900)] = left_out(
        "incident", "insights_seconds", "How long a query of Logs Insights is waited for; then it is stopped.", OPS
    )
    requests: Annotated[int, Field(ge=1, le=100)] = left_out(
        "incident", "requests", "Request ids that are shown of each group of errors.", OPS
    )
    stands_out_percent: Annotated[float, Field(gt=0, le=10_000)] = left_out(
        "incident",
        "stands_out_percent",
        "How much more than an hour and a week before a load or a time must be to be named.",
        OPS,
    )
