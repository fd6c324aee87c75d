"""What each incident command begins with: the environment, its names, where AWS is asked, and the window that it looks at."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.ops.incident import Incident
from phase3b.errors import bad_input, outside_failure
from phase3b.operations.doctor.evidence import MINUTE
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.problems.missing_package import how_to_install

# CloudWatch keeps points of a minute for 15 days: "Metrics retention" in the CloudWatch User Guide.
MOST_MINUTES: Final = 15 * 24 * 60


@dataclass(frozen=True, slots=True)
class Opened:
    """An environment and a window; `options` are those by which another command asks the same place."""

    capacity: Capacity
    around: Surroundings
    reading: Reading
    begin: datetime
    end: datetime
    options: str

    @property
    def asked(self) -> Incident:
        """How far is looked."""
        return self.capacity.ops.incident

    @property
    def minutes(self) -> int:
        """How long the window is."""
        return int((self.end - self.begin).total_seconds()) // MINUTE

    @property
    def name(self) -> str:
        """The environment."""
        return self.around.deployment.name

    @property
    def embedded(self) -> bool:
        """Whether it is on this machine."""
        return self.around.commands.access.endpoint is not None


def need_boto3(command: str) -> None:
    """Refuses without it.

    Raises:
        Phase3bError: boto3 is not installed (exit code 3).
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            f"phase3b {command} needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )


def window(now: datetime, minutes: int | None, since: datetime | None, expected: int) -> tuple[datetime, datetime]:
    """The minutes that are looked at, with the one that is under way: it has points already. `since` is in UTC."""
    end = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
    if since is not None:
        return since.replace(second=0, microsecond=0, tzinfo=UTC), end
    return end - timedelta(minutes=expected if minutes is None else minutes), end


def chosen_environment(given: str | None, production: Sequence[str], every: Sequence[str], up: str | None) -> str:
    """The environment that is given; else the one that is up on this machine, the one that is production, or the only one.

    Raises:
        Phase3bError: it is not known.
    """
    if given is not None:
        return given
    for some in ([up] if up else [], production, every):
        if len(some) == 1:
            return some[0]
    raise bad_input(
        f"the file has {len(every)} environments, and none of them is the one that is production",
        f"Name one: {', '.join(every)}",
        code="P3B-ENVIRONMENT-UNKNOWN",
    )
