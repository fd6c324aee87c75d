"""The second region of an environment: `environments.ENV.second_region`, and what is known of both regions of one."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Annotated, Final, Literal

from pydantic import Field

from phase3b.capacity.model.backend import Backend, LocalBackend, S3Backend
from phase3b.capacity.model.network import Vpc
from phase3b.capacity.model.schema import Region, Strict
from phase3b.capacity.text import text_form
from phase3b.quick_dataclass import dataclass

HOW_MANY: Final = 2
# What a stream must carry that global tables are made by: "Global tables prerequisites" in the DynamoDB Developer Guide.
REPLICATED_STREAM: Final = "NEW_AND_OLD_IMAGES"


class SecondRegion(Strict):
    """Where an environment is a second time, in a tier that has a second region: a stack of its own, with replicas of the tables."""

    region: Region = Field(description="The second AWS region. Its stack is the environment ENV-REGION.")
    backend: Backend | None = Field(
        None,
        description="Where Terraform keeps the state of the second stack. Left out: beside the first one's, with the region before "
        "the ending of its path or key; a backend of another type than local and s3 must be written.",
    )
    kms_key_arn: Annotated[str, Field(pattern=text_form.KEY_ARN.pattern)] | None = Field(
        None,
        description="ARN of a KMS key of the second region that exists already, and encrypts everything there, the replica of the token "
        "key's secret as well. Left out: a key of its own, and AWS's for that replica.",
    )
    vpc: Vpc | None = Field(
        None, description="Subnets of the second region, where the environment has `vpc` in the first."
    )
    cidr: Annotated[str, Field(pattern=text_form.CIDR.pattern)] | None = Field(
        None,
        description="Addresses of the network that is made there where the tier has a cache. Left out: as network.cidr; no network of "
        "phase3b is connected to another.",
    )
    failed_over: bool = Field(
        False,
        description="Schedules, and streams that say one_region, run in the second region and not in the first: after a failover.",
    )
    kept: bool = Field(
        False,
        description="The tier has no second region any more, and what holds data there stays: replicas, tables, queues, buckets and their "
        "key. Without it the second stack is no part of the file.",
    )


@dataclass(frozen=True, slots=True)
class Regions:
    """The two regions of an environment, as one of its two stacks sees them.

    `environment` is the one that the file writes, `second_environment` that of the second stack. `kept` is where the second
    region has only what holds data; the first stack is then of one region.
    """

    environment: str
    second_environment: str
    first: str
    second: str
    here: Literal["first", "second"]
    failed_over: bool = False
    kept: bool = False

    @property
    def active(self) -> bool:
        """Whether schedules, and streams that say one_region, run here."""
        return not self.kept and self.here == ("second" if self.failed_over else "first")

    @property
    def number(self) -> int:
        """0 in the first region, 1 in the second."""
        return 0 if self.here == "first" else 1

    @property
    def is_second(self) -> bool:
        """Whether this is the stack of the second region."""
        return self.here == "second"

    @property
    def region(self) -> str:
        """Of this stack."""
        return self.first if self.here == "first" else self.second

    @property
    def other_region(self) -> str:
        """Of the other stack."""
        return self.second if self.here == "first" else self.first

    @property
    def other_environment(self) -> str:
        """The name of the other stack."""
        return self.second_environment if self.here == "first" else self.environment


def second_environment(environment: str, region: str) -> str:
    """prod-us-west-2: the environment that the second region of one is."""
    return f"{environment}-{region}"


def second_backend(backend: Backend, region: str) -> Backend | None:
    """Beside the state of the first stack: phase3b/prod-us-west-2.tfstate; None where no place can be derived."""
    match backend:
        case LocalBackend(path=path):
            return backend.model_copy(update={"path": _beside(path, region)})
        case S3Backend(key=key):
            return backend.model_copy(update={"key": _beside(key, region)})
        case _:
            return None


def _beside(path: str, region: str) -> str:
    whole = PurePosixPath(path)
    return str(whole.with_name(f"{whole.stem}-{region}{whole.suffix}"))
