"""What the service on this machine measured of itself during a run: asked when the run is over, which must not lose the run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from phase3b.errors import Phase3bError

if TYPE_CHECKING:
    from phase3b.load.consumed.consumption import Read
    from phase3b.load.order import Order
    from phase3b.local.aws.claim import Session


def own_measurement(session: Session, order: Order, raw: Mapping[str, Any]) -> tuple[Read | None, tuple[str, ...]]:
    """Of the counted part of a run; where it can't be queried, nothing, and a note that says why."""
    from phase3b.load.consumed.local_measurement import late_units, local_measurement  # noqa: PLC0415
    from phase3b.load.reported import counted_seconds  # noqa: PLC0415

    try:
        begun_at, seconds = float(raw["begun_at"]), counted_seconds(order, raw)
        read = local_measurement(session, begun_at, order.warm_up_seconds, seconds)
        units, over = late_units(session, read.span.end)
        return read, _late(units, over=over)
    except Phase3bError as error:
        return None, tuple(str(each) for each in error.problems)


def _late(units: float, *, over: bool) -> tuple[str, ...]:
    """What no figure of the run has: said, as a run whose streams are behind has measured too little."""
    if not units:
        return ()
    more = "" if over else ", and it was not over then: streams or queues are behind"
    what = f"{units:,.1f} units were consumed after the last second of the run, by streams, queues and answers on their way, of this run or of what was before"
    return (f"{what}; they are in none of its figures{more}",)
