"""What an account refuses is said before the apply: sums by hand, and AWS's answers as a client gives them."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.exceptions import EndpointConnectionError
from moto import mock_aws
from plan_made import change, plan
from small_capacity import deployment

from phase3b.change.guard.asked.ask_account import ask_account
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.guard.refusal import Refusal
from phase3b.change.guard.refusals.account_limits import AccountLimits, UnitLimits, room_for_reservations
from phase3b.local.moto_gaps import fill_gaps

KEPT = 100


def function(name: str, before: int | None, after: int | None) -> dict[str, Any]:
    """Reserved executions before and after; None where there is no function."""
    values = [
        None if each is None else {"function_name": name, "reserved_concurrent_executions": each}
        for each in (before, after)
    ]
    actions = (
        ["create"] if before is None else ["delete"] if after is None else ["update"] if before != after else ["no-op"]
    )
    return change(f"aws_lambda_function.{name}", actions, *values)


def refused(limits: AccountLimits, *changes: dict[str, Any]) -> list[Refusal]:
    evidence = Evidence(resource_changes(plan(*changes)), Traffic({}, 24), account=limits, kept_unreserved=KEPT)
    return [
        each for each in judge(evidence, ("account/lambda-concurrency",)).refused if each.address.startswith("account/")
    ]


def test_a_new_account_has_ten_executions() -> None:
    """500 + 100 are reserved where there are 10, of which AWS keeps 100."""
    (told,) = refused(AccountLimits("eu-west-1", 10, 10), function("a", None, 500), function("b", None, 100))
    assert told.what == (
        "The functions would reserve 600 executions. The account gives 10 in eu-west-1, and keeps 100 for functions that "
        "reserve none."
    )
    assert told.fix.startswith(
        "Ask for more, which takes AWS a day or two: aws service-quotas request-service-quota-increase --region eu-west-1 "
        "--service-code lambda --quota-code L-B99A9384 --desired-value 700. Or lower"
    )
    # Nothing lets it pass: AWS would not.
    assert not told.allowable


def test_what_others_have_reserved_is_not_there() -> None:
    """1,000 of the account, 100 kept, 300 of another environment: 600 are left, of which 500 are reserved here already."""
    limits = AccountLimits("us-east-1", 1000, 200)
    changes = function("a", 500, 500), function("b", -1, 100)
    assert room_for_reservations(resource_changes(plan(*changes)), limits, KEPT) == 600
    assert refused(limits, *changes) == []
    (told,) = refused(limits, function("a", 500, 500), function("b", -1, 101))
    assert (
        "The functions would reserve 601 executions. The account gives 1,000 in us-east-1, 300 of them reserved by"
        in told.what
    )
    assert "--desired-value 1001." in told.fix


def test_what_nobody_raises_is_not_refused() -> None:
    """Less than before, and the same as before, AWS always takes."""
    limits = AccountLimits("us-east-1", 100, 0)
    assert refused(limits, function("a", 500, 400), function("b", 100, 100), function("c", 50, None)) == []


def test_an_account_that_did_not_answer_refuses_nothing() -> None:
    assert refused(AccountLimits("us-east-1"), function("a", None, 5000)) == []


def test_numbers_of_things() -> None:
    """Two tables more where 2,499 of 2,500 are there; one that is replaced takes no place of its own."""
    made = [change(f"aws_dynamodb_table.{name}", ["create"], None, {"name": name}) for name in ("a", "b")]
    limits = AccountLimits("us-east-1", counts={"aws_dynamodb_table": (2499, 2500)})
    (told,) = refused(limits, *made)
    assert told.what == (
        "2 DynamoDB tables would be made where there are 2,499, and the account may have 2,500 in us-east-1."
    )
    assert "--service-code dynamodb --quota-code L-F98FE922 --desired-value 2501." in told.fix
    assert refused(limits, made[0]) == []


def test_units_of_one_and_of_all() -> None:
    limits = AccountLimits("us-east-1", units=UnitLimits(40_000, 40_000, 80_000, 50_000))
    index = {"name": "i", "read_capacity": 40_001, "write_capacity": 20_000}
    values = {"name": "t", "read_capacity": 39_999, "write_capacity": 30_001, "global_secondary_index": [index]}
    told = refused(limits, change("aws_dynamodb_table.t", ["create"], None, values))
    assert [each.address for each in told] == [
        "account/dynamodb/aws_dynamodb_table.t/index/i/read_capacity",
        "account/dynamodb/write_capacity",
    ]
    assert "would have 40,001 read units a second, and the account gives a table or an index 40,000." in told[0].what
    assert "together would have 50,001 write units a second, and the account gives 50,000" in told[1].what


@mock_aws
def test_what_aws_says(monkeypatch: pytest.MonkeyPatch) -> None:
    fill_gaps()
    monkeypatch.setenv("MOTO_LAMBDA_CONCURRENCY_QUOTA", "500")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    boto3.client("dynamodb", "us-east-1").create_table(
        TableName="one",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}],
    )
    changes = resource_changes(
        plan(function("a", None, 50), change("aws_dynamodb_table.t", ["create"], None, {"name": "t"}))
    )
    found = ask_account(changes, AwsAccess("us-east-1"))
    assert (found.concurrent_executions, found.unreserved) == (500, 500)
    # AWS's defaults: "Quotas in Amazon DynamoDB".
    assert found.units == UnitLimits(40_000, 40_000, 80_000, 80_000)
    assert found.counts == {"aws_dynamodb_table": (1, 2500)}
    # What a file says of its account is what the account says.
    own = deployment().quotas.model_copy(
        update={"tables_per_region": 7, "table_units_per_second": 50, "account_units_per_second": 60}
    )
    fill_gaps(own)
    asked = ask_account(changes, AwsAccess("us-east-1"))
    fill_gaps()
    assert (asked.counts, asked.units) == ({"aws_dynamodb_table": (1, 7)}, UnitLimits(50, 50, 60, 60))
    assert ask_account(changes, AwsAccess("us-east-1")) == found
    assert found.unknown == {}


MONITOR = "arn:aws:ce::123456789012:anomalymonitor/4b1c6c5e"


def monitor(*actions: str, dimension: str = "SERVICE", imported: bool = False) -> dict[str, Any]:
    values = {"name": "m", "monitor_type": "DIMENSIONAL", "monitor_dimension": dimension}
    made = change("aws_ce_anomaly_monitor.services", list(actions), None if actions == ("create",) else values, values)
    if imported:
        made["change"]["importing"] = {"id": MONITOR}
    return made


def test_an_account_has_one_monitor_of_its_services() -> None:
    there = AccountLimits("us-east-1", monitor_of_services=("Default-Services-Monitor", MONITOR))
    (told,) = refused(there, monitor("create"))
    assert (told.address, told.allowable) == ("account/cost-anomaly-monitor", False)
    assert told.what == (
        f"A cost anomaly monitor of the account's services would be made, and the account has one: "
        f"Default-Services-Monitor ({MONITOR})."
    )
    assert told.fix.startswith(f"Write monitor_arn: {MONITOR} under cost_anomaly of the environment in capacity.yaml")
    # One that is there already, here or by an import; one of another dimension, which AWS takes several of; no other.
    assert refused(there, monitor("no-op")) == []
    assert refused(there, monitor("create", imported=True)) == []
    assert refused(there, monitor("create", dimension="LINKED_ACCOUNT")) == []
    assert refused(AccountLimits("us-east-1"), monitor("create")) == []
    # Its own, which the state has lost, is adopted.
    assert refused(AccountLimits("us-east-1", monitor_of_services=("m", MONITOR)), monitor("create")) == []


@mock_aws
def test_the_account_is_asked_for_its_monitor_where_one_would_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    fill_gaps()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    client, access = boto3.client("ce", "us-east-1"), AwsAccess("eu-west-1")
    made = resource_changes(plan(monitor("create")))
    of_accounts = {"MonitorName": "a", "MonitorType": "DIMENSIONAL", "MonitorDimension": "LINKED_ACCOUNT"}
    client.create_anomaly_monitor(AnomalyMonitor=of_accounts)
    client.create_anomaly_monitor(AnomalyMonitor={"MonitorName": "b", "MonitorType": "CUSTOM"})
    assert ask_account(made, access) == AccountLimits("eu-west-1")
    services = {"MonitorName": "c", "MonitorType": "DIMENSIONAL", "MonitorDimension": "SERVICE"}
    arn = client.create_anomaly_monitor(AnomalyMonitor=services)["MonitorArn"]
    assert ask_account(made, access).monitor_of_services == ("c", arn)
    assert ask_account(resource_changes(plan(monitor("update"))), access).monitor_of_services is None
    nobody = ask_account(made, AwsAccess("eu-west-1", "http://127.0.0.1:9"))
    assert list(nobody.unknown) == ["whether the account has a cost anomaly monitor of its services"]


def test_what_is_not_answered_is_unknown() -> None:
    changes = resource_changes(plan(function("a", None, 50)))
    found = ask_account(changes, AwsAccess("us-east-1", "http://127.0.0.1:9"))
    assert list(found.unknown) == ["the account's concurrency"]
    assert found.unknown["the account's concurrency"].startswith(
        "AWS did not respond (Could not connect to the endpoint"
    )


def test_only_what_the_plan_meets_is_asked() -> None:
    """A client to nowhere would say that nobody answered."""
    quiet = resource_changes(plan(function("a", 50, 50), change("aws_sqs_queue.q", ["create"], None, {"name": "q"})))
    assert ask_account(quiet, AwsAccess("us-east-1", "http://127.0.0.1:9")) == AccountLimits("us-east-1")


def made(kind: str, *actions: str) -> dict[str, Any]:
    before, after = "create" not in actions or len(actions) > 1, "delete" not in actions or len(actions) > 1
    return change(f"{kind}.x", list(actions), {"name": "x"} if before else None, {"name": "x"} if after else None)


class Nowhere:
    """An account that answers nothing: what was asked is what is unknown."""

    region = "us-east-1"

    def client(self, service: str) -> Any:
        raise EndpointConnectionError(endpoint_url=service)


TABLES, RULES = "how many DynamoDB tables the account may have", "how many EventBridge rules the account may have"
UNITS = "the account's limits of provisioned capacity"


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ([function("a", 100, 50), function("b", 0, 1), function("c", 7, 7)], {"the account's concurrency"}),
        ([function("a", 100, 50), function("b", 7, 7), function("c", 5, None)], set()),
        ([made("aws_dynamodb_table", "update"), made("aws_sqs_queue", "create")], {UNITS}),
        ([made("aws_dynamodb_table", "create"), made("aws_sqs_queue", "create")], {UNITS, TABLES}),
        # One that is replaced takes the place that it leaves.
        ([made("aws_dynamodb_table", "delete", "create")], {UNITS}),
        ([made("aws_dynamodb_table", "delete")], set()),
        ([made("aws_cloudwatch_event_rule", "create"), made("aws_cloudwatch_event_rule", "update")], {RULES}),
        ([made("aws_cloudwatch_event_rule", "update"), made("aws_cloudwatch_event_rule", "delete", "create")], set()),
    ],
)
def test_a_limit_is_asked_where_any_change_may_meet_it(changes: list[dict[str, Any]], asked: set[str]) -> None:
    found = ask_account(resource_changes(plan(*changes)), Nowhere())  # type: ignore[arg-type]
    assert set(found.unknown) == asked
    assert (found.concurrent_executions, found.unreserved, found.units, found.counts) == (None, None, None, {})


@mock_aws
def test_rules_are_counted_on_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """300 of a bus: "Amazon EventBridge quotas", us-east-1."""
    fill_gaps()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    client = boto3.client("events", "us-east-1")
    # moto gives 50 a page, and AWS 100.
    for number in range(51):
        client.put_rule(Name=f"rule-{number}", ScheduleExpression="rate(1 day)")
    found = ask_account(resource_changes(plan(made("aws_cloudwatch_event_rule", "create"))), AwsAccess("us-east-1"))
    assert (found.counts, found.unknown) == ({"aws_cloudwatch_event_rule": (51, 300)}, {})
