"""Records of the network: its subnets, how they lead to AWS's services, and who may connect to what."""

from __future__ import annotations

from typing import Literal

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass

TCP: Literal["tcp"] = "tcp"


@dataclass(frozen=True, slots=True)
class ZonesQuestion:
    """Asks AWS which availability zones the region has; local zones, which have not every service, are left out."""

    address: Address


@dataclass(frozen=True, slots=True)
class SubnetQuestion:
    """Asks AWS of a subnet that exists already, for the VPC that it is in."""

    address: Address
    subnet_id: str


@dataclass(frozen=True, slots=True)
class Vpc:
    """A range of private addresses in which nothing leads anywhere by itself."""

    address: Address
    name: str
    cidr: str


@dataclass(frozen=True, slots=True)
class DefaultSecurityGroup:
    """The security group that AWS makes with the VPC, without any rule: nothing gets through by having no other."""

    address: Address
    name: str
    vpc_id: str


@dataclass(frozen=True, slots=True)
class Subnet:
    """A part of the range in one zone."""

    address: Address
    name: str
    vpc_id: str
    zone: str
    cidr: str


@dataclass(frozen=True, slots=True)
class InternetGateway:
    """The way to the internet, for NAT gateways alone."""

    address: Address
    name: str
    vpc_id: str


@dataclass(frozen=True, slots=True)
class ElasticIp:
    """A public address of a NAT gateway."""

    address: Address
    name: str
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class NatGateway:
    """Lets out what begins in private subnets, and nothing in."""

    address: Address
    name: str
    subnet_id: str
    allocation_id: str
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class RouteTable:
    """Where the addresses of a subnet lead; without a route of its own, only to the VPC."""

    address: Address
    name: str
    vpc_id: str


@dataclass(frozen=True, slots=True)
class InternetRoute:
    """All addresses that are not the VPC's: to a NAT gateway, or of public subnets to the internet gateway."""

    address: Address
    route_table_id: str
    nat_gateway_id: str | None
    gateway_id: str | None


@dataclass(frozen=True, slots=True)
class RouteTableAssociation:
    """The route table of a subnet."""

    address: Address
    subnet_id: str
    route_table_id: str


@dataclass(frozen=True, slots=True)
class GatewayEndpoint:
    """Leads from route tables to a service, without a charge; its prefix list are the service's addresses."""

    address: Address
    name: str
    vpc_id: str
    service: str
    route_table_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterfaceEndpoint:
    """A service by private addresses in subnets, paid for by the hour in each."""

    address: Address
    name: str
    vpc_id: str
    service: str
    subnet_ids: tuple[str, ...]
    security_group_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SecurityGroup:
    """Who may connect to what has it, and whom that may; its rules are records of their own."""

    address: Address
    name: str
    description: str
    vpc_id: str


@dataclass(frozen=True, slots=True)
class SecurityGroupRule:
    """Lets connections to one port in from, or out to, another security group, a service's prefix list or a range."""

    address: Address
    direction: Literal["ingress", "egress"]
    description: str
    security_group_id: str
    port: int
    other_group_id: str | None = None
    prefix_list_id: str | None = None
    range: str | None = None


@dataclass(frozen=True, slots=True)
class FlowLog:
    """Connections that a security group refused, as lines of a log group."""

    address: Address
    name: str
    vpc_id: str
    log_group_arn: str
    role_arn: str


NetworkRecord = (
    ZonesQuestion
    | SubnetQuestion
    | Vpc
    | DefaultSecurityGroup
    | Subnet
    | InternetGateway
    | ElasticIp
    | NatGateway
    | RouteTable
    | InternetRoute
    | RouteTableAssociation
    | GatewayEndpoint
    | InterfaceEndpoint
    | SecurityGroup
    | SecurityGroupRule
    | FlowLog
)
