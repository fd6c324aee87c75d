"""What a guide is made for: an environment of a file, and where its commands are to be run."""

from __future__ import annotations

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.naming import Names
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.place import Place
from phase3b.runbook.placeholders import seconds_now


@dataclass(frozen=True, slots=True)
class Situation:
    """An environment, and where the commands of a guide are to be run."""

    capacity: Capacity
    deployment: Deployment
    names: Names
    place: Place

    def ours(self, words: str, *, asks_aws: bool = False) -> str:
        """A command of phase3b as it is pasted; one that asks AWS asks the embedded one where the guide is for that."""
        embedded = " --embedded" if asks_aws and self.place.commands.access.endpoint is not None else ""
        return f"phase3b {words}{embedded}{self.place.file_option}"

    def aws(self, *words: str) -> str:
        """A command of the AWS CLI with the region, the profile or the endpoint of the environment."""
        return self.place.commands.aws(*words)

    def window(self, seconds: int) -> tuple[str, ...]:
        """The options of the AWS CLI for so long until now, reckoned by the shell itself: no `date -d`, which only GNU has."""
        now = seconds_now(self.place)
        return "--start-time", f'"$(($({now}) - {seconds}))"', "--end-time", f'"$({now})"'
