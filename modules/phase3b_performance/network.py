"""The network that the cache and the functions that read it are in."""

from __future__ import annotations

from typing import Any, Final, assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.network.records import (
    TCP,
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

# Lambda lets go of the network interfaces in them some 20 minutes after the function left: the provider waits.
UNTIL_LAMBDA_LETS_GO: Final = {"delete": "45m"}
ALL: Final = "0.0.0.0/0"


def draw(record: NetworkRecord) -> Drawn:  # noqa: C901, PLR0911, PLR0912  one case for each kind
    """Draws a part of the network; what has no name in AWS has one as a tag."""
    match record:
        case ZonesQuestion():
            where = [{"name": "opt-in-status", "values": ["opt-in-not-required"]}]
            return drawn(record.address, state="available", filter=where)
        case SubnetQuestion():
            return drawn(record.address, id=record.subnet_id)
        case Vpc():
            return drawn(
                record.address,
                cidr_block=record.cidr,
                enable_dns_support=True,
                enable_dns_hostnames=True,
                tags=_named(record.name),
            )
        case DefaultSecurityGroup():
            return drawn(record.address, vpc_id=record.vpc_id, tags=_named(record.name))
        case Subnet():
            return draw_subnet(record)
        case InternetGateway():
            return drawn(record.address, vpc_id=record.vpc_id, tags=_named(record.name))
        case ElasticIp():
            return drawn(record.address, domain="vpc", tags=_named(record.name), depends_on=needs(record.needs))
        case NatGateway():
            return drawn(
                record.address,
                subnet_id=record.subnet_id,
                allocation_id=record.allocation_id,
                tags=_named(record.name),
                depends_on=needs(record.needs),
            )
        case RouteTable():
            return drawn(record.address, vpc_id=record.vpc_id, tags=_named(record.name))
        case InternetRoute():
            return drawn(
                record.address,
                route_table_id=record.route_table_id,
                destination_cidr_block=ALL,
                nat_gateway_id=record.nat_gateway_id,
                gateway_id=record.gateway_id,
            )
        case RouteTableAssociation():
            return drawn(record.address, subnet_id=record.subnet_id, route_table_id=record.route_table_id)
        case GatewayEndpoint() | InterfaceEndpoint():
            return draw_endpoint(record)
        case SecurityGroup():
            return drawn(
                record.address,
                name=record.name,
                description=record.description,
                vpc_id=record.vpc_id,
                tags=_named(record.name),
                timeouts=UNTIL_LAMBDA_LETS_GO,
            )
        case SecurityGroupRule():
            return draw_rule(record)
        case FlowLog():
            return draw_flow_log(record)
        case _:
            assert_never(record)


def _named(name: str) -> dict[str, str]:
    return {"Name": name}


def draw_subnet(record: Subnet) -> Drawn:
    """A subnet stays in its zone, whichever AWS names first when it opens another."""
    return drawn(
        record.address,
        vpc_id=record.vpc_id,
        cidr_block=record.cidr,
        availability_zone=record.zone,
        map_public_ip_on_launch=False,
        tags=_named(record.name),
        timeouts=UNTIL_LAMBDA_LETS_GO,
        lifecycle={"ignore_changes": ["availability_zone"]},
    )


def draw_endpoint(record: GatewayEndpoint | InterfaceEndpoint) -> Drawn:
    """An interface endpoint answers under the service's own name, so that no client has to know it."""
    of_kind: dict[str, Any] = (
        {"vpc_endpoint_type": "Gateway", "route_table_ids": list(record.route_table_ids)}
        if isinstance(record, GatewayEndpoint)
        else {
            "vpc_endpoint_type": "Interface",
            "subnet_ids": list(record.subnet_ids),
            "security_group_ids": list(record.security_group_ids),
            "private_dns_enabled": True,
        }
    )
    return drawn(record.address, vpc_id=record.vpc_id, service_name=record.service, **of_kind, tags=_named(record.name))


def draw_rule(record: SecurityGroupRule) -> Drawn:
    """One port of TCP, from or to one place."""
    return drawn(
        record.address,
        security_group_id=record.security_group_id,
        description=record.description,
        ip_protocol=TCP,
        from_port=record.port,
        to_port=record.port,
        referenced_security_group_id=record.other_group_id,
        prefix_list_id=record.prefix_list_id,
        cidr_ipv4=record.range,
    )


def draw_flow_log(record: FlowLog) -> Drawn:
    """What was refused alone: what is let through would be a line for every connection."""
    return drawn(
        record.address,
        vpc_id=record.vpc_id,
        traffic_type="REJECT",
        log_destination_type="cloud-watch-logs",
        log_destination=record.log_group_arn,
        iam_role_arn=record.role_arn,
        tags=_named(record.name),
    )
