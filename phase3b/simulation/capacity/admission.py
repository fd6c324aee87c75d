"""What is served of a minute's writes where a table and its indexes can't serve the same share of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Admission(NamedTuple):
    """What is served of a minute's writes, and the lane that allowed no more (None: everything was served)."""

    consumed: list[int]
    scarcest: int | None


def admitted(offered: Sequence[int], available: Sequence[int]) -> Admission:
    """The share of all that the scarcest can serve; whole thousandths, rounded down."""
    scarcest: int | None = None
    for position, (wanted, there) in enumerate(zip(offered, available, strict=True)):
        if wanted > there and (scarcest is None or there * offered[scarcest] < available[scarcest] * wanted):
            scarcest = position
    if scarcest is None:
        return Admission(list(offered), None)
    there, wanted = available[scarcest], offered[scarcest]
    return Admission([each * there // wanted for each in offered], scarcest)
