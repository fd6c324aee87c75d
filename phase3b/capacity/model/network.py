"""The subnets that functions run in: a network that is there already, or one of the environment's own."""

import ipaddress
from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form

_PART: Final = "network"
# A range is divided into eight: four private subnets, then four public ones, so that no number of zones moves one.
_BITS: Final = 3
_PUBLIC_FROM: Final = 4


class Vpc(Strict):
    """A VPC that every function reaches. It must lead to AWS: by NAT, or by endpoints of each service that is used."""

    subnet_ids: tuple[Annotated[str, Field(pattern=text_form.SUBNET.pattern)], ...] = Field(
        min_length=1,
        max_length=limit("lambda.CreateFunction.VpcConfig.SubnetIds").longest(),
        description="Private subnets, best in two or more availability zones.",
    )
    security_group_ids: tuple[Annotated[str, Field(pattern=text_form.SECURITY_GROUP.pattern)], ...] = Field(
        min_length=1,
        max_length=limit("lambda.CreateFunction.VpcConfig.SecurityGroupIds").longest(),
        description="Security groups, which must let out HTTPS (443), and where the tier has a cache its port (6379).",
    )


class Network(Strict):
    """The network of an environment, which is there where its tier has a cache. Only what reads the cache is in it."""

    cidr: Annotated[str, Field(pattern=text_form.CIDR.pattern)] = left_out(
        _PART,
        "cidr",
        "Its range of private addresses, /16 to /25; best one that no network has that it may be connected to.",
    )
    zones: Annotated[int, Field(ge=2, le=3)] = left_out(_PART, "zones", "In how many availability zones it is.")
    nat: bool = left_out(
        _PART,
        "nat",
        "A NAT gateway in each zone, for what needs the internet; paid for by the hour and by the GB. Without it a function that "
        "pushes to WebSocket connections stays outside.",
    )

    @property
    def private_ranges(self) -> tuple[str, ...]:
        """A private subnet's addresses in each zone."""
        return self._ranges(0)

    @property
    def public_ranges(self) -> tuple[str, ...]:
        """The addresses of the subnet in each zone that its NAT gateway is in."""
        return self._ranges(_PUBLIC_FROM)

    def _ranges(self, first: int) -> tuple[str, ...]:
        parts = tuple(ipaddress.IPv4Network(self.cidr).subnets(prefixlen_diff=_BITS))
        return tuple(str(each) for each in parts[first : first + self.zones])
