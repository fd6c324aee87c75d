"""What is watched of the network: what its endpoints and NAT gateways lose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.network.addresses import VPC
from phase3b.plan.network.planned import has_own_network, interface_services

RULE: Final = "objectives.thresholds.network."


def of_endpoint(metric: Metric, service: str, region: str) -> MetricSeries:
    """A metric of an interface endpoint, which AWS names by its id alone."""
    return metric.of(
        **{
            "Endpoint Type": "Interface",
            "Service Name": f"com.amazonaws.{region}.{service}",
            "VPC Endpoint Id": Address("aws_vpc_endpoint", service).ref("id"),
            "VPC Id": VPC.ref("id"),
        }
    )


def of_nat(metric: Metric, zone: int) -> MetricSeries:
    """A metric of the NAT gateway of a zone."""
    return metric.of(NatGatewayId=Address("aws_nat_gateway", f"nat_{zone}").ref("id"))


def nat_zones(deployment: Deployment) -> range:
    """The zones that have a NAT gateway, from 1 on."""
    network = deployment.environment.own_network
    return range(1, network.zones + 1) if has_own_network(deployment) and network.nat else range(0)


def endpoint_services(deployment: Deployment) -> tuple[str, ...]:
    """The services that have an interface endpoint."""
    return interface_services(deployment)


def network_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """Endpoints and NAT gateways of the network that is made for the cache."""
    thresholds, region = deployment.objectives.thresholds.network, deployment.environment.region
    drops, ports, lost = (
        thresholds.endpoint_drops_per_5_minutes,
        thresholds.nat_port_errors_per_5_minutes,
        thresholds.nat_drops_per_5_minutes,
    )
    for service in endpoint_services(deployment):
        if drops is not None:
            yield Watch(
                "endpoint_drops",
                f"endpoint_{service}_drops",
                f"{names.shared(f'network_{service}')} drops more than {{threshold}} packets in five minutes, for {{minutes}}",
                Statistic(of_endpoint(Metric.ENDPOINT_DROPS, service, region), "Sum"),
                drops,
                f"{RULE}endpoint_drops_per_5_minutes",
                Subject(),
            )
    for zone in nat_zones(deployment):
        name = names.shared(f"network_nat_{zone}")
        if ports is not None:
            yield Watch(
                "nat_ports",
                f"nat_{zone}_ports",
                f"{name} has no port left for more than {{threshold}} connections in {{minutes}}",
                Statistic(of_nat(Metric.NAT_PORT_ERRORS, zone), "Sum"),
                ports,
                f"{RULE}nat_port_errors_per_5_minutes",
                Subject(),
            )
        if lost is not None:
            yield Watch(
                "nat_drops",
                f"nat_{zone}_drops",
                f"{name} drops more than {{threshold}} packets in five minutes, for {{minutes}}",
                Statistic(of_nat(Metric.NAT_DROPS, zone), "Sum"),
                lost,
                f"{RULE}nat_drops_per_5_minutes",
                Subject(),
            )
