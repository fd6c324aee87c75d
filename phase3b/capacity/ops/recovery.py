"""What a restore must be able to give, and how it is tried: the `ops.recovery` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class Recovery(Strict):
    """`phase3b ops backup` and `phase3b ops restore-drill`."""

    rto_minutes: Annotated[float, Field(gt=0, le=10_080)] = left_out(
        "recovery", "rto_minutes", "Within so many minutes a table is restored, as the file says it (RTO).", OPS
    )
    rpo_minutes: Annotated[float, Field(gt=0, le=527_040)] = left_out(
        "recovery", "rpo_minutes", "What was written in so many minutes may be lost (RPO).", OPS
    )
    wait_minutes: Annotated[float, Field(gt=0, le=2880)] = left_out(
        "recovery", "wait_minutes", "How long a restore is waited for; it then goes on in AWS.", OPS
    )
    sampled_items: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "recovery", "sampled_items", "So many items of a restored table are compared with the deployed one.", OPS
    )
    scan_segments: Annotated[int, Field(ge=1, le=64)] = left_out(
        "recovery", "scan_segments", "In so many parallel segments items are counted.", OPS
    )
    copy_read_units: Annotated[float, Field(ge=1, le=1_000_000)] = left_out(
        "recovery",
        "copy_read_units",
        "So many read units a second of the deployed table `phase3b ops backup copy-back` consumes at most.",
        OPS,
    )
    copy_write_units: Annotated[float, Field(ge=1, le=1_000_000)] = left_out(
        "recovery",
        "copy_write_units",
        "So many write units a second of the deployed table it consumes at most.",
        OPS,
    )
