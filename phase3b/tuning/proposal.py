"""A change that tuning proposes, with what it is worth and how sure that is."""

from __future__ import annotations

from typing import Literal

from phase3b.operations.doctor.verdict import SettingChange
from phase3b.quick_dataclass import dataclass

Confidence = Literal["measured", "modelled", "assumed"]
"""measured: on AWS, or by what was counted; modelled: computed from measurements by a stated model; assumed: from assumptions."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A setting that should change, and why.

    `monthly_usd` is what it saves in a month, negative where it costs more, None where nobody knows. `risk` is what one gives up
    for it.
    """

    change: SettingChange
    why: str
    monthly_usd: float | None
    confidence: Confidence
    risk: str
