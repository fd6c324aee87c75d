"""Where the parts of the network are in Terraform, for what refers to them."""

from __future__ import annotations

from typing import Final, Literal

from phase3b.naming import Address

VPC: Final = Address("aws_vpc", "network")
ZONES: Final = Address("data.aws_availability_zones", "available")
# A subnet that exists already, whose VPC the cache is in.
EXISTING_SUBNET: Final = Address("data.aws_subnet", "existing")
CACHE_GROUP: Final = Address("aws_security_group", "cache")
ENDPOINTS_GROUP: Final = Address("aws_security_group", "endpoints")
INTERNET_GATEWAY: Final = Address("aws_internet_gateway", "network")
FLOW_LOG_GROUP: Final = Address("aws_cloudwatch_log_group", "network")
Side = Literal["private", "public"]


def subnet_address(side: Side, zone: int) -> Address:
    """Address of the private or public subnet in a zone; zones are counted from 1."""
    return Address("aws_subnet", f"{side}_{zone}")


def security_group_address(function: str) -> Address:
    """Address of a function's security group."""
    return Address("aws_security_group", function)


def rule_address(direction: Literal["ingress", "egress"], name: str) -> Address:
    """Address of a rule of a security group."""
    return Address(f"aws_vpc_security_group_{direction}_rule", name)
