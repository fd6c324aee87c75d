"""How the embedded AWS behaves where a person may choose: DynamoDB's rules, whether they are enforced, how fast time passes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Final

from phase3b.capacity.model.simulation import Simulation
from phase3b.files.json_file import parse_json

_NAME: Final = "the behaviour of the embedded AWS"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """`simulation` is that of a capacity file; `throttling` enforces capacity; `speed` is how many times as fast time passes."""

    simulation: Simulation = field(default_factory=Simulation)
    throttling: bool = False
    speed: float = 1.0

    def as_json(self) -> str:
        """As it is handed to the process of the embedded AWS."""
        return json.dumps(
            {"simulation": self.simulation.model_dump_json(), "throttling": self.throttling, "speed": self.speed}
        )

    @staticmethod
    def of_json(text: str) -> Behaviour:
        """What `as_json` has written.

        Raises:
            Phase3bError: it has not.
        """
        read = parse_json(text, _NAME, "Try again")
        simulation = Simulation.model_validate_json(read.get("simulation").text())
        return Behaviour(simulation, read.get("throttling").flag(), read.get("speed").number())
