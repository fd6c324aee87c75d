"""What verdicts need beside the evidence: the environment, its names, and the numbers of the file that they reckon with."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.ops.lasting import lasting
from phase3b.naming import Names
from phase3b.operations.doctor.commands import AwsCommands
from phase3b.operations.doctor.reasons import Owner
from phase3b.plan.tables.scaling_dimension import Side


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What verdicts need; `partition_units` is what one partition serves of a side in a second.

    `growth_percent` is the room that a proposed number leaves: simulation.confidence.growth_percent. `file_option` is what
    a phase3b command needs to read the same file; `access_log` is the REST API's where it is a file on this machine.
    """

    deployment: Deployment
    names: Names
    commands: AwsCommands
    growth_percent: float
    partition_units: Mapping[Side, int]
    tenant_key: str | None
    file_option: str = ""
    access_log: Path | None = None

    def grown(self, number: float) -> int:
        """A number with room for growth, rounded up."""
        # 1.2 x 100 is a little more than 120 in binary, and is 120.
        return math.ceil(round(number * (1 + self.growth_percent / 100), 6))

    def growth_text(self) -> str:
        """How much room that is."""
        return f"with simulation.confidence.growth_percent, {self.growth_percent:g} %"

    def apply(self) -> str:
        """The command that deploys what capacity.yaml says."""
        return f"phase3b apply {self.deployment.name}{self._embedded()}{self.file_option}"

    def raised(self, owner: Owner, side: Side, units: int) -> str:
        """The command that gives a table or an index more at once, and remembers it."""
        table = owner.table if owner.index is None else f"{owner.table}/{owner.index}"
        amount = f"--{side} {units} --for {lasting(self.deployment.ops.raised.proposed_minutes)}"
        where = f"--env {self.deployment.name}{self._embedded()}{self.file_option}"
        return f"phase3b ops capacity raise {table} {amount} {where}"

    def patched(self) -> str:
        """The command that takes the patch over and deploys it."""
        doctor = f"phase3b doctor {self.deployment.name}{self._embedded()}{self.file_option} --patch-out doctor.patch"
        # A finding ends it with 1.
        return f"{doctor}; git apply doctor.patch && {self.apply()}"

    def _embedded(self) -> str:
        return "" if self.commands.access.endpoint is None else " --embedded"
