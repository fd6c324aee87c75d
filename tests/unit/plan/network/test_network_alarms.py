"""What is watched of endpoints and NAT gateways, and of replication to a second region; each with its row on the dashboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from runbook_made import tiers

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.network import Network
from phase3b.capacity.model.second_region import Regions
from phase3b.drill.causes.cause import NotCaused
from phase3b.drill.causes.causes import causes
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import PARTS
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.graph import Graph
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.dashboards.network import network_rows, replication_rows

KINDS = {"endpoint_drops", "nat_ports", "nat_drops", "replica_delay"}


def with_nat() -> Deployment:
    scale = tiers()["scale"]
    return replace(scale, environment=scale.environment.model_copy(update={"network": Network(nat=True)}), name="prod")


def with_two_regions(here: str = "first", *, kept: bool = False) -> Deployment:
    """`global` in us-east-1 and us-west-2; connections are each region's own."""
    made = tiers()["global"]
    second = here == "second"
    return replace(
        made,
        name="prod-us-west-2" if second else "prod",
        tables=tuple(replace(each, regional=each.name == "connections") for each in made.tables),
        regions=Regions("prod", "prod-us-west-2", "us-east-1", "us-west-2", "second" if second else "first", kept=kept),
    )


def found(deployment: Deployment) -> dict[str, Alarm]:
    every = alarms(deployment, names_of(deployment))
    return {each.address.name: each for each in every if each.kind in KINDS}


def test_each_endpoint_of_the_network() -> None:
    """Secrets Manager and Cost Explorer, with the ids that Terraform knows once they are made."""
    made = found(replace(tiers()["scale"], name="prod"))
    assert set(made) == {
        f"endpoint_{service}_drops_{level}" for service in ("secretsmanager", "ce") for level in ("warning", "critical")
    }
    warning = made["endpoint_ce_drops_warning"]
    assert isinstance(warning.measure, Statistic)
    assert warning.measure.statistic == "Sum"
    assert dict(warning.measure.series.dimensions) == {
        "Endpoint Type": "Interface",
        "Service Name": "com.amazonaws.us-east-1.ce",
        "VPC Endpoint Id": "${aws_vpc_endpoint.ce.id}",
        "VPC Id": "${aws_vpc.network.id}",
    }
    assert (warning.threshold, warning.period_seconds, warning.datapoints, warning.evaluation_periods) == (
        10,
        300,
        3,
        3,
    )


def test_each_nat_gateway_by_zone() -> None:
    made = {name: each for name, each in found(with_nat()).items() if each.kind.startswith("nat_")}
    assert set(made) == {
        f"nat_{zone}_{what}_{level}"
        for zone in (1, 2)
        for what in ("ports", "drops")
        for level in ("warning", "critical")
    }
    ports = made["nat_2_ports_warning"]
    assert isinstance(ports.measure, Statistic)
    assert dict(ports.measure.series.dimensions) == {"NatGatewayId": "${aws_nat_gateway.nat_2.id}"}
    assert (ports.threshold, made["nat_2_ports_critical"].threshold) == (0, 100)


def test_without_a_network_of_its_own_there_is_nothing_to_watch() -> None:
    assert found(tiers()["business"]) == {}
    assert list(network_rows(tiers()["business"])) == []


@pytest.mark.parametrize(("here", "to"), [("first", "us-west-2"), ("second", "us-east-1")])
def test_each_replicated_table_to_the_other_region(here: str, to: str) -> None:
    """In each region for what is written there, by the one name of both; not of a table of each region's own."""
    deployment = with_two_regions(here)
    made = {name: each for name, each in found(deployment).items() if each.kind == "replica_delay"}
    replicated = [each.name for each in deployment.tables if each.name != "connections"]
    assert set(made) == {f"{table}_replica_delay_{level}" for table in replicated for level in ("warning", "critical")}
    late = made["support_tickets_replica_delay_critical"]
    assert isinstance(late.measure, Statistic)
    assert late.measure.statistic == "Average"
    assert dict(late.measure.series.dimensions) == {
        "TableName": "securebase-prod-support-tickets",
        "ReceivingRegion": to,
    }
    assert (late.threshold, late.period_seconds, late.datapoints) == (60_000, 60, 5)
    assert PARTS[late.kind] == "tables"
    (heading,), (graph,) = replication_rows(deployment, names_of(deployment))
    assert isinstance(graph, Graph)
    assert [line.label for line in graph.lines] == replicated
    assert heading is not None


def test_one_region_and_one_that_only_keeps_replicate_nothing() -> None:
    for deployment in (tiers()["business"], with_two_regions(kept=True)):
        assert not [each for each in found(deployment).values() if each.kind == "replica_delay"]
        assert list(replication_rows(deployment, names_of(deployment))) == []


def test_what_endpoints_and_gateways_lose_is_on_the_dashboard() -> None:
    (row,) = network_rows(with_nat())
    titles = [each.title for each in row if isinstance(each, Graph)]
    assert titles == [
        "Endpoints: packets dropped",
        "NAT gateways: no port left",
        "NAT gateways: packets dropped",
    ]


def test_the_drill_says_why_it_causes_none() -> None:
    reasons = {}
    for deployment in (with_nat(), with_two_regions()):
        for each in causes(tuple(found(deployment).values()), deployment):
            assert isinstance(each, NotCaused)
            reasons[each.alarm.kind] = each.why
    assert set(reasons) == KINDS
    assert (
        reasons["nat_ports"]
        == reasons["endpoint_drops"]
        == "the embedded AWS has no network whose packets it would count"
    )
    assert (
        reasons["replica_delay"] == "a session of the drill has one region, and what is written in it goes to no other"
    )
