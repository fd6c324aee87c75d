"""Where the commands of a runbook are to be run, and with how much room they propose numbers."""

from __future__ import annotations

import math

from phase3b.operations.doctor.commands import AwsCommands
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where commands are to be run: how AWS is reached, the tiers of the file in their order, and the option that names it.

    `growth_percent` is the room that a proposed number leaves: simulation.confidence.growth_percent.
    """

    commands: AwsCommands
    growth_percent: float
    tiers: tuple[str, ...]
    file_option: str = ""

    def grown(self, number: float) -> int:
        """A number with room for growth, rounded up."""
        # 1.2 x 100 is a little more than 120 in binary, and is 120.
        return math.ceil(round(number * (1 + self.growth_percent / 100), 6))
