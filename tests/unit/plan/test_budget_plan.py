"""A budget and the detection of anomalies: what the file says of them, and what is planned."""

from __future__ import annotations

import json
from collections.abc import Sequence

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws
from small_capacity import changed, deployment

from modules.phase3b_performance.costs import draw
from phase3b.capacity.loader import reading_of
from phase3b.limits.derived_limits import python_pattern
from phase3b.local.moto_gaps import fill_gaps
from phase3b.plan.alerts.records import TopicPolicy
from phase3b.plan.costs.planned import amount
from phase3b.plan.costs.records import Budget, CostMonitor, CostSubscription
from phase3b.plan.encryption.records import Key
from phase3b.plan.functions.artifacts import Artifact, Artifacts
from phase3b.plan.plan import plan
from phase3b.plan.records import Record

BACKEND = "    backend: {type: s3,"
MONITOR = "arn:aws:ce::123456789012:anomalymonitor/4b1c6c5e"


PACKAGE = Artifact("alert_notifier.zip", None)


def records_of(said: str) -> Sequence[Record]:
    """All records of prod, where the file says this of it."""
    found = deployment("prod", (BACKEND, said + BACKEND))
    return plan(found, Artifacts({"alert_notifier": PACKAGE})).records


def costs(said: str) -> list[Record]:
    """What watches the costs of prod, where the file says this of it."""
    found = records_of(said)
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


COSTS = "    budget: {warning_percent: 80, critical_percent: 100}\n    cost_anomaly: {impact_usd: 20}\n"
RECEIVER = "    notifications: {oncall: {to: slack}}\n"
QUIET = "    notifications: {oncall: {to: pagerduty, others: false}}\n"
TOPIC = "${aws_sns_topic.alerts.arn}"


def test_a_receiver_of_what_is_no_alarm_hears_of_costs() -> None:
    budget, _, by_mail, published = costs(COSTS + RECEIVER)
    assert isinstance(budget, Budget)
    assert isinstance(by_mail, CostSubscription)
    assert isinstance(published, CostSubscription)
    # The mails stay: they are what is left where AWS may not publish.
    assert (budget.email, budget.topic_arn) == ("devops@securebase.com", TOPIC)
    assert (by_mail.told, by_mail.to) == ("EMAIL", "devops@securebase.com")
    assert (published.told, published.to, published.impact_usd) == ("SNS", TOPIC, "20")
    assert by_mail.monitor_arn == published.monitor_arn
    assert by_mail.address != published.address
    assert by_mail.name != published.name
    notifications = draw(budget).content["notification"]
    assert [each["subscriber_sns_topic_arns"] for each in notifications] == [[TOPIC], [TOPIC]]
    assert [each["subscriber_email_addresses"] for each in notifications] == [["devops@securebase.com"]] * 2
    # AWS takes no other frequency of either: "AnomalySubscription" in the AWS Cost Explorer API Reference.
    assert draw(by_mail).content["frequency"] == "DAILY"
    assert draw(published).content["frequency"] == "IMMEDIATE"


@pytest.mark.parametrize("said", [COSTS, COSTS + QUIET])
def test_without_one_costs_are_told_by_mail_alone(said: str) -> None:
    budget, _, subscription = costs(said)
    assert isinstance(budget, Budget)
    assert isinstance(subscription, CostSubscription)
    assert (budget.topic_arn, subscription.told) == (None, "EMAIL")
    assert all("subscriber_sns_topic_arns" not in each for each in draw(budget).content["notification"])
    assert publishers(said) == (set(), set())


def publishers(said: str) -> tuple[set[str], set[str]]:
    """The services that watch costs, and may publish to the topic of alerts and use the key for it; each for this account alone."""
    found = records_of(said)
    documents = [
        next(each.policy for each in found if isinstance(each, TopicPolicy) and each.topic_arn == TOPIC),
        next(each.policy for each in found if isinstance(each, Key)),
    ]
    both = []
    for document in documents:
        of_costs = {
            each["Principal"]["Service"]: each
            for each in json.loads(document)["Statement"]
            if isinstance(each["Principal"], dict) and each["Principal"].get("Service") in SERVICES
        }
        for each in of_costs.values():
            assert each["Condition"]["StringEquals"] == {
                "aws:SourceAccount": "${data.aws_caller_identity.current.account_id}"
            }
        both.append(set(of_costs))
    return both[0], both[1]


def test_the_topic_of_warnings_is_for_warnings() -> None:
    told = "    warnings: {email: warnings@securebase.com}\n"
    policies = {
        each.topic_arn: each.policy for each in records_of(COSTS + RECEIVER + told) if isinstance(each, TopicPolicy)
    }
    assert len(policies) == 2
    assert [arn for arn, policy in policies.items() if "budgets.amazonaws.com" in policy] == [TOPIC]


SERVICES = {"budgets.amazonaws.com", "costalerts.amazonaws.com"}


@pytest.mark.parametrize(
    ("said", "services"),
    [
        (COSTS, SERVICES),
        ("    budget: {warning_percent: 80, critical_percent: 100}\n", {"budgets.amazonaws.com"}),
        ("    cost_anomaly: {impact_usd: 20}\n", {"costalerts.amazonaws.com"}),
        ("", set()),
    ],
)
def test_what_watches_costs_may_publish_and_nobody_else(said: str, services: set[str]) -> None:
    assert publishers(said + RECEIVER) == (services, services)


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
