"""A budget and the detection of anomalies: what the file says of them, and what is planned."""

from __future__ import annotations

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws
from small_capacity import changed, planned

from phase3b.capacity.loader import reading_of
from phase3b.limits.derived_limits import python_pattern
from phase3b.local.moto_gaps import fill_gaps
from phase3b.plan.costs.planned import amount
from phase3b.plan.costs.records import Budget, CostMonitor, CostSubscription
from phase3b.plan.records import Record

BACKEND = "    backend: {type: s3,"
MONITOR = "arn:aws:ce::123456789012:anomalymonitor/4b1c6c5e"


def costs(said: str) -> list[Record]:
    """What watches the costs of prod, where the file says this of it."""
    found = planned("prod", (BACKEND, said + BACKEND)).records
    return [each for each in found if isinstance(each, Budget | CostMonitor | CostSubscription)]


def problems(said: str) -> list[str]:
    return [str(each) for each in reading_of(changed((BACKEND, said + BACKEND)), "x.yaml").problems]


def test_nothing_is_made_where_nothing_is_said() -> None:
    assert costs("") == []


@pytest.mark.parametrize(
    ("covers", "tag"),
    [("", "user:Environment$prod"), (", covers: environment", "user:Environment$prod"), (", covers: account", None)],
)
def test_a_budget_is_what_the_tier_may_cost_and_of_the_environment(covers: str, tag: str | None) -> None:
    (budget,) = costs(f"    budget: {{warning_percent: 80, critical_percent: 110.5{covers}}}\n")
    assert isinstance(budget, Budget)
    # Another budget where it has no filter: the provider would keep the filter of one that had it.
    name = "monthly_cost" if tag else "account_monthly_cost"
    assert (budget.address.name, budget.name) == (name, f"securebase-prod-phase3b-{name.replace('_', '-')}")
    assert (budget.usd, budget.tag) == ("150", tag)
    assert (budget.forecast_percent, budget.actual_percent) == (80, 110.5)
    assert budget.email == "devops@securebase.com"


def test_a_budget_of_ones_own() -> None:
    (budget,) = costs("    budget: {monthly_usd: 1234.5, warning_percent: 80, critical_percent: 100}\n")
    assert isinstance(budget, Budget)
    assert budget.usd == "1234.5"


@pytest.mark.parametrize(
    ("usd", "said"),
    [(5000, "5000"), (12.5, "12.5"), (0.01, "0.01"), (20.25, "20.25"), (100, "100"), (10_000_000_000, "10000000000")],
)
def test_an_amount_is_written_out(usd: float, said: str) -> None:
    assert amount(usd) == said


def test_a_monitor_is_made_where_the_account_has_none() -> None:
    monitor, subscription = costs("    cost_anomaly: {impact_usd: 20}\n")
    assert isinstance(monitor, CostMonitor)
    assert isinstance(subscription, CostSubscription)
    assert subscription.monitor_arn == monitor.address.ref("arn")
    (alone,) = costs(f"    cost_anomaly: {{impact_usd: 20, monitor_arn: {MONITOR}}}\n")
    assert isinstance(alone, CostSubscription)
    assert (alone.monitor_arn, alone.impact_usd) == (MONITOR, "20")


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("    budget: {warning_percent: 80}\n", "environments.prod.budget.critical_percent"),
        ("    budget: {warning_percent: 0, critical_percent: 100}\n", "environments.prod.budget.warning_percent"),
        (
            "    budget: {monthly_usd: 0, warning_percent: 80, critical_percent: 100}\n",
            "environments.prod.budget.monthly_usd",
        ),
        (
            "    budget: {warning_percent: 80, critical_percent: 100, covers: tag}\n",
            "environments.prod.budget.covers",
        ),
        ("    cost_anomaly: {impact_usd: 5, monitor_arn: mine}\n", "environments.prod.cost_anomaly.monitor_arn"),
    ],
)
def test_what_is_no_budget_is_told_where_it_stands(said: str, where: str) -> None:
    (problem,) = problems(said)
    assert where in problem


def test_one_environment_of_an_account_makes_the_monitor() -> None:
    dev = (
        "    backend: {type: local,",
        "    cost_anomaly: {impact_usd: 5}\n    account: one\n    backend: {type: local,",
    )

    def said(prod: str) -> list[str]:
        text = changed(dev, (BACKEND, f"    cost_anomaly: {{impact_usd: 9{prod}{BACKEND}"))
        return [str(each) for each in reading_of(text, "x.yaml").problems]

    (problem,) = said("}\n    account: one\n")
    assert (
        "environments.prod.cost_anomaly: dev and prod would both make the monitor of costs of the account one"
        in problem
    )
    assert said("}\n    account: two\n") == []
    assert said(f", monitor_arn: {MONITOR}}}\n    account: one\n") == []


@mock_aws
def test_the_embedded_account_has_one_monitor_of_its_services() -> None:
    fill_gaps()
    client = boto3.client("ce", "us-east-1")
    monitor = {"MonitorName": "a", "MonitorType": "DIMENSIONAL", "MonitorDimension": "SERVICE"}
    arn = client.create_anomaly_monitor(AnomalyMonitor=monitor, ResourceTags=[{"Key": "a", "Value": "b"}])["MonitorArn"]
    assert client.list_tags_for_resource(ResourceArn=arn)["ResourceTags"] == [{"Key": "a", "Value": "b"}]
    with pytest.raises(ClientError, match="LimitExceeded"):
        client.create_anomaly_monitor(AnomalyMonitor={**monitor, "MonitorName": "b"})
    client.delete_anomaly_monitor(MonitorArn=arn)
    with pytest.raises(ClientError, match="UnknownMonitor"):
        client.get_anomaly_monitors(MonitorArnList=[arn])
    assert client.create_anomaly_monitor(AnomalyMonitor=monitor)["MonitorArn"] != arn


@pytest.mark.parametrize(
    ("pattern", "ours"),
    [
        (r"^(?![^:]*/a/|(?i).*<b>.*)[^:]+$", r"^(?![^:]*/a/|(?i:.*<b>.*))[^:]+$"),
        (r"a(?i)b", r"a(?i:b)"),
        (r"(a(?i)[)]\)b)c", r"(a(?i:[)]\)b))c"),
        (r"(?i)ab", r"(?i)ab"),
    ],
)
def test_flags_in_the_middle_of_a_pattern_hold_to_the_end_of_their_group(pattern: str, ours: str) -> None:
    assert python_pattern(pattern) == ours
