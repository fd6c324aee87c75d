"""What a guide is made for: an environment of a file, and where its commands are to be run."""

from __future__ import annotations

from typing import Literal

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.naming import Names
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.place import Place
from phase3b.runbook.placeholders import seconds_now

# Of what a command is, and not every environment has: what the service is assumed to do, an API, functions that read streams.
Need = Literal["assumptions", "api", "streams"]


@dataclass(frozen=True, slots=True)
class Situation:
    """An environment, and where the commands of a guide are to be run."""

    capacity: Capacity
    deployment: Deployment
    names: Names
    place: Place

    def ours(self, words: str, *, asks_aws: bool = False, needs: Need | None = None) -> str:
        """A command of phase3b as it is pasted; one that asks AWS asks the embedded one where the guide is for that.

        Nothing where the environment does not have what the command needs.
        """
        if needs is not None and not self.has(needs):
            return ""
        embedded = " --embedded" if asks_aws and self.place.commands.access.endpoint is not None else ""
        return f"phase3b {words}{embedded}{self.place.file_option}"

    def has(self, need: Need) -> bool:
        """Whether the environment has what a command needs."""
        deployment = self.deployment
        match need:
            case "assumptions":
                return deployment.assumptions is not None
            case "api":
                return deployment.api is not None
            case "streams":
                return deployment.failed_events is not None and any(
                    each.definition.streams for each in deployment.functions
                )

    def aws(self, *words: str) -> str:
        """A command of the AWS CLI with the region, the profile or the endpoint of the environment."""
        return self.place.commands.aws(*words)

    def window(self, seconds: int) -> tuple[str, ...]:
        """The options of the AWS CLI for so long until now, reckoned by the shell itself: no `date -d`, which only GNU has."""
        now = seconds_now(self.place)
        return "--start-time", f'"$(($({now}) - {seconds}))"', "--end-time", f'"$({now})"'
