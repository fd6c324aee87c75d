"""How cold starts are judged: the `tuning.starts` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, left_out
from phase3b.capacity.model.schema import Strict


class StartTuning(Strict):
    """What `phase3b tune cold-starts` measures, tries and assumes."""

    processes: Annotated[int, Field(ge=1, le=100)] = left_out(
        "starts", "processes", "Fresh processes in which the import of a handler is timed.", TUNING
    )
    invocations: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "starts", "invocations", "Invocations after the first one, whose connections are counted.", TUNING
    )
    modules: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "starts", "modules", "How many of the modules that take longest to import are named.", TUNING
    )
    provisioned: Annotated[tuple[Annotated[int, Field(ge=1, le=1000)], ...], Field(min_length=1, strict=False)] = (
        left_out("starts", "provisioned", "Provisioned concurrency that is compared, in executions.", TUNING)
    )
    restore_ms: Annotated[float, Field(gt=0, le=60_000)] = left_out(
        "starts",
        "restore_ms",
        "How long SnapStart takes to restore an execution environment: assumed, AWS publishes no such figure.",
        TUNING,
    )
    snapshots: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "starts", "snapshots", "Published versions whose snapshots are kept: each is paid for.", TUNING
    )
    fewest_invocations: Annotated[int, Field(ge=1, le=1_000_000)] = left_out(
        "starts",
        "fewest_invocations",
        "Of fewer real invocations the share of cold starts is not known.",
        TUNING,
    )
