"""What the network costs. "AWS PrivateLink pricing", "Amazon VPC pricing" (NAT gateways, public IPv4 addresses)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.network.records import (
    DefaultSecurityGroup,
    ElasticIp,
    FlowLog,
    GatewayEndpoint,
    InterfaceEndpoint,
    InternetGateway,
    InternetRoute,
    NatGateway,
    NetworkRecord,
    RouteTable,
    RouteTableAssociation,
    SecurityGroup,
    SecurityGroupRule,
    Subnet,
    SubnetQuestion,
    Vpc,
    ZonesQuestion,
)
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def costs(record: NetworkRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """What costs by the hour, and by what goes through it; most of a network is free."""
    resource, hours = str(record.address), context.hours_per_month
    match record:
        case InterfaceEndpoint():
            zones = len(record.subnet_ids)
            yield Metered(resource, "VPC", "endpoint in each zone", "vpc.endpoint_hour", zones * hours)
            sent = context.usage.network.endpoint_gb
            yield Metered(resource, "VPC", "data through the endpoint", "vpc.endpoint_gb", sent, "network.endpoint_gb")
        case NatGateway():
            yield Metered(resource, "VPC", "NAT gateway", "vpc.nat_hour", hours)
            sent = context.usage.network.nat_gb
            yield Metered(resource, "VPC", "data through the NAT gateway", "vpc.nat_gb", sent, "network.nat_gb")
        case ElasticIp():
            yield Metered(resource, "VPC", "public address", "vpc.public_address_hour", hours)
        case FlowLog():
            yield Free(resource, "charged by the log group that it writes to")
        case SubnetQuestion() | ZonesQuestion():
            yield Free(resource, "a question to AWS")
        case GatewayEndpoint():
            yield Free(resource, "endpoints of DynamoDB and S3 by route tables are free")
        case (
            Vpc()
            | DefaultSecurityGroup()
            | Subnet()
            | InternetGateway()
            | RouteTable()
            | InternetRoute()
            | RouteTableAssociation()
            | SecurityGroup()
            | SecurityGroupRule()
        ):
            yield Free(resource, "a VPC is free, and so are its subnets, routes and security groups")
        case _:
            assert_never(record)
