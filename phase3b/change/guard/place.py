"""Where an environment lives: a region, an account, a state."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.model.environment import Environment


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an environment lives. An account or a state of which nothing is known is empty."""

    region: str
    account: str = ""
    state: str = ""

    def __str__(self) -> str:
        return self.region + (f" of the account {self.account}" if self.account else "")

    def same_aws(self, other: Place) -> bool:
        """Whether both are in one region and, as far as is known, one account."""
        return self.region == other.region and (not self.account or not other.account or self.account == other.account)


def place_of(environment: Environment) -> Place:
    """Where the capacity file puts an environment."""
    return Place(environment.region, environment.account_number or "", environment.backend.place)


def place_in_arn(arn: str) -> Place | None:
    """Region and account of an ARN; None where it names no region, as those of IAM and S3."""
    parts = arn.split(":")
    # arn:partition:service:region:account:...
    return Place(parts[3], parts[4]) if arn.startswith("arn:") and len(parts) > 5 and parts[3] else None  # noqa: PLR2004
