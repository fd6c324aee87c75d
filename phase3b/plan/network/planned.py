"""The records of the network: made where the tier has a cache or DAX that a function reads, unless a network is there already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.naming import Address, Names
from phase3b.plan.cache.addresses import PORT
from phase3b.plan.dax.addresses import DAX_GROUP
from phase3b.plan.dax.addresses import PORT as DAX_PORT
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.planned import role_record
from phase3b.plan.functions.records import LogGroup, RolePolicy
from phase3b.plan.iam.function_access import Grant, role_policy
from phase3b.plan.network.addresses import (
    CACHE_GROUP,
    ENDPOINTS_GROUP,
    EXISTING_SUBNET,
    FLOW_LOG_GROUP,
    INTERNET_GATEWAY,
    VPC,
    ZONES,
    Side,
    rule_address,
    security_group_address,
    subnet_address,
)
from phase3b.plan.network.members import (
    cache_members,
    dax_members,
    is_cache_member,
    is_dax_member,
    members,
    needs_internet,
    private_subnets,
)
from phase3b.plan.network.records import (
    DefaultSecurityGroup,
    ElasticIp,
    FlowLog,
    GatewayEndpoint,
    InterfaceEndpoint,
    InternetGateway,
    InternetRoute,
    NatGateway,
    RouteTable,
    RouteTableAssociation,
    SecurityGroup,
    SecurityGroupRule,
    Subnet,
    SubnetQuestion,
    Vpc,
    ZonesQuestion,
)
from phase3b.plan.records import Record

HTTPS: Final = 443
ANYWHERE: Final = "0.0.0.0/0"
# Services that are led to by route tables, and cost nothing.
GATEWAYS: Final = ("dynamodb", "s3")


def network_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """The network with the functions' security groups; in one that is there already, those of the cache and of DAX alone."""
    inside = members(deployment)
    if not inside:
        return
    vpc = deployment.environment.vpc
    if vpc is not None:
        yield SubnetQuestion(EXISTING_SUBNET, vpc.subnet_ids[0])
        yield from _served_groups(deployment, names, EXISTING_SUBNET.ref("vpc_id"))
        for position, group in enumerate(vpc.security_group_ids, start=1):
            if cache_members(deployment):
                yield SecurityGroupRule(
                    rule_address("ingress", f"cache_from_functions_{position}"), "ingress", "Functions that read the cache",
                    CACHE_GROUP.ref("id"), PORT, other_group_id=group,
                )  # fmt: skip
            if dax_members(deployment):
                yield SecurityGroupRule(
                    rule_address("ingress", f"dax_from_functions_{position}"), "ingress", "Functions that read through DAX",
                    DAX_GROUP.ref("id"), DAX_PORT, other_group_id=group,
                )  # fmt: skip
        return
    network = deployment.environment.own_network
    yield ZonesQuestion(ZONES)
    yield Vpc(VPC, names.shared("network"), network.cidr)
    yield DefaultSecurityGroup(
        Address("aws_default_security_group", "network"), names.shared("network_default"), VPC.ref("id")
    )
    yield from _flow_log(deployment, names)
    yield from _subnets("private", network.private_ranges, names)
    for zone in range(1, network.zones + 1):
        yield _route_table(f"private_{zone}", names)
        yield _association("private", zone, f"private_{zone}")
    if network.nat:
        yield from _ways_out(network.public_ranges, names)
    yield from _endpoints(deployment, inside, names)
    yield from _served_groups(deployment, names, VPC.ref("id"))
    for function in inside:
        yield from _function_group(deployment, function, names)


def has_own_network(deployment: Deployment) -> bool:
    """Whether a network is made, and none is named that is there already."""
    return bool(members(deployment)) and deployment.environment.vpc is None


def interface_services(deployment: Deployment) -> tuple[str, ...]:
    """The services that functions in the network ask by an endpoint of the network's own."""
    inside = members(deployment)
    if not inside or deployment.environment.vpc is not None:
        return ()
    found = ["secretsmanager"] if cache_members(deployment) else []
    if any("cost_explorer" in each.definition.uses and needs_internet(deployment, each) is None for each in inside):
        found.append("ce")
    consumers = {queue.name: queue.definition.consumer for queue in deployment.queues}
    retrying = {name for name, consumer in consumers.items() if consumer is not None and consumer.retries is not None}
    if any(each.definition.queues or retrying & set(each.consumes) for each in inside):
        found.append("sqs")
    return tuple(found)


def _flow_log(deployment: Deployment, names: Names) -> Iterator[Record]:
    role, policy = Address("aws_iam_role", "network_logs"), Address("aws_iam_role_policy", "network_logs")
    name = names.shared("network")
    # It holds nothing of customers, and goes with the network: no protection could be taken from it in that apply.
    yield LogGroup(
        FLOW_LOG_GROUP,
        names.network_logs(),
        deployment.environment.log_retention_days,
        key_arn(deployment),
        prevent_destroy=False,
    )
    yield role_record(
        deployment, role, names.role("network_logs"), f"Writes flow logs of {name}", "vpc-flow-logs.amazonaws.com"
    )
    # "IAM role for publishing flow logs to CloudWatch Logs" in the Amazon VPC User Guide, narrowed to the log group.
    actions = ("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents")
    grant = Grant("WriteFlowLogs", actions, (f"{FLOW_LOG_GROUP.ref('arn')}:*",))
    yield RolePolicy(policy, names.of(policy), role.ref("id"), role_policy((grant,)))
    yield FlowLog(Address("aws_flow_log", "network"), name, VPC.ref("id"), FLOW_LOG_GROUP.ref("arn"), role.ref("arn"))


def _subnets(side: Side, ranges: tuple[str, ...], names: Names) -> Iterator[Subnet]:
    for zone, cidr in enumerate(ranges, start=1):
        yield Subnet(
            subnet_address(side, zone),
            names.shared(f"network_{side}_{zone}"),
            VPC.ref("id"),
            ZONES.ref(f"names[{zone - 1}]"),
            cidr,
        )


def _route_table(name: str, names: Names) -> RouteTable:
    return RouteTable(Address("aws_route_table", name), names.shared(f"network_{name}"), VPC.ref("id"))


def _association(side: Side, zone: int, table: str) -> RouteTableAssociation:
    address = Address("aws_route_table_association", f"{side}_{zone}")
    return RouteTableAssociation(
        address, subnet_address(side, zone).ref("id"), Address("aws_route_table", table).ref("id")
    )


def _ways_out(ranges: tuple[str, ...], names: Names) -> Iterator[Record]:
    """A NAT gateway in each zone, so that none of them fails with another."""
    yield from _subnets("public", ranges, names)
    yield InternetGateway(INTERNET_GATEWAY, names.shared("network"), VPC.ref("id"))
    yield _route_table("public", names)
    public = Address("aws_route_table", "public").ref("id")
    yield InternetRoute(Address("aws_route", "public"), public, None, INTERNET_GATEWAY.ref("id"))
    for zone in range(1, len(ranges) + 1):
        address, gateway = Address("aws_eip", f"nat_{zone}"), Address("aws_nat_gateway", f"nat_{zone}")
        name = names.shared(f"network_nat_{zone}")
        yield _association("public", zone, "public")
        yield ElasticIp(address, name, (INTERNET_GATEWAY,))
        yield NatGateway(
            gateway, name, subnet_address("public", zone).ref("id"), address.ref("id"), (INTERNET_GATEWAY,)
        )
        yield InternetRoute(
            Address("aws_route", f"private_{zone}"),
            Address("aws_route_table", f"private_{zone}").ref("id"),
            gateway.ref("id"),
            None,
        )


def _endpoints(deployment: Deployment, inside: tuple[FunctionDeployment, ...], names: Names) -> Iterator[Record]:
    region, zones = deployment.environment.region, deployment.environment.own_network.zones
    tables = tuple(Address("aws_route_table", f"private_{zone}").ref("id") for zone in range(1, zones + 1))
    for service in GATEWAYS:
        yield GatewayEndpoint(
            Address("aws_vpc_endpoint", service),
            names.shared(f"network_{service}"),
            VPC.ref("id"),
            f"com.amazonaws.{region}.{service}",
            tables,
        )
    yield SecurityGroup(
        ENDPOINTS_GROUP,
        names.shared("network_endpoints"),
        "Endpoints of AWS services: functions of the network connect to them",
        VPC.ref("id"),
    )
    for function in inside:
        yield _from_function(f"endpoints_from_{function.name}", function, ENDPOINTS_GROUP, HTTPS)
    for service in interface_services(deployment):
        yield InterfaceEndpoint(
            Address("aws_vpc_endpoint", service),
            names.shared(f"network_{service}"),
            VPC.ref("id"),
            f"com.amazonaws.{region}.{service}",
            private_subnets(deployment),
            (ENDPOINTS_GROUP.ref("id"),),
        )


def _cache_group(names: Names, vpc_id: str) -> SecurityGroup:
    text = "The cache: functions that read it connect to it, and it connects to nothing"
    return SecurityGroup(CACHE_GROUP, names.shared("cache"), text, vpc_id)


def _served_groups(deployment: Deployment, names: Names, vpc_id: str) -> Iterator[SecurityGroup]:
    if cache_members(deployment):
        yield _cache_group(names, vpc_id)
    if dax_members(deployment):
        text = "DAX: functions that read through it connect to it, and it connects to nothing here"
        yield SecurityGroup(DAX_GROUP, names.shared("dax"), text, vpc_id)


def _from_function(name: str, function: FunctionDeployment, group: Address, port: int) -> SecurityGroupRule:
    return SecurityGroupRule(
        rule_address("ingress", name),
        "ingress",
        f"The function {function.name}",
        group.ref("id"),
        port,
        other_group_id=security_group_address(function.name).ref("id"),
    )


def _function_group(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Record]:
    """What a function may connect to: the cache, DAX, the services that it asks, and the internet where it needs that.

    The description of its group is the same with either of them: AWS keeps it, and another would replace the group.
    """
    name, group = function.name, security_group_address(function.name)
    yield SecurityGroup(
        group,
        names.shared(f"function_{name}"),
        f"The function {name}: it connects to the cache and to AWS, and nothing connects to it",
        VPC.ref("id"),
    )
    in_cache, in_dax = is_cache_member(deployment, name), is_dax_member(deployment, name)
    if in_cache:
        yield _from_function(f"cache_from_{name}", function, CACHE_GROUP, PORT)
    if in_dax:
        yield _from_function(f"dax_from_{name}", function, DAX_GROUP, DAX_PORT)

    def out(to: str, description: str, port: int = HTTPS, **where: str) -> SecurityGroupRule:
        address = rule_address("egress", f"{name}_to_{to}")
        return SecurityGroupRule(address, "egress", description, group.ref("id"), port, **where)

    if in_cache:
        yield out("cache", "The cache", PORT, other_group_id=CACHE_GROUP.ref("id"))
    if in_dax:
        yield out("dax", "DAX", DAX_PORT, other_group_id=DAX_GROUP.ref("id"))
    yield out("endpoints", "Endpoints of AWS services", other_group_id=ENDPOINTS_GROUP.ref("id"))
    for service, text in zip(GATEWAYS, ("DynamoDB", "S3"), strict=True):
        yield out(service, text, prefix_list_id=Address("aws_vpc_endpoint", service).ref("prefix_list_id"))
    if (why := needs_internet(deployment, function)) is not None:
        yield out("internet", f"The internet by NAT: {why}"[:255], range=ANYWHERE)
