"""Capacity by the formula of a steady load: what a bill can be worked out with by hand."""

from __future__ import annotations

from typing import Final

from phase3b.pricing.usage.expected_units import Expectation, expected_units

BY_FORMULA: Final = Expectation(
    expected_units,
    "load / target",
    "Rounded up, between minimum and maximum: what target tracking settles at under a steady load",
)
