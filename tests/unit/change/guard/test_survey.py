"""What AWS is asked and what it answers, with moto in memory: the requests are real ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import boto3
import pytest
from moto import mock_aws
from plan_made import change, destroyed, plan

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.existing import Earlier, Thing
from phase3b.change.guard.asked.listing import LISTINGS
from phase3b.change.guard.asked.survey import Surveyed, survey
from phase3b.change.guard.place import Place
from phase3b.change.guard.plan_json import Values, resource_changes, resource_drift
from phase3b.local.moto_gaps import fill_gaps

ACCOUNT = "123456789012"
HERE = Place("us-east-1", ACCOUNT)
ACCESS = AwsAccess("us-east-1")
NAME = "securebase-dev-tickets"
TABLE = "aws_dynamodb_table.tickets"


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    # Of a monitor moto knows nothing.
    fill_gaps()
    with mock_aws():
        yield


def client(service: Any, region: str = "us-east-1") -> Any:
    return boto3.client(service, region_name=region)


def make_table(region: str = "us-east-1", items: int = 0) -> None:
    dynamodb = client("dynamodb", region)
    dynamodb.create_table(
        TableName=NAME,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    for number in range(items):
        dynamodb.put_item(TableName=NAME, Item={"id": {"S": str(number)}})


def asked(
    created: dict[str, Values],
    *,
    drift: tuple[dict[str, Any], ...] = (),
    prior: dict[str, Values] | None = None,
    earlier: tuple[Place, ...] = (),
) -> Surveyed:
    made = plan(*(change(address, ["create"], None, dict(after)) for address, after in created.items()))
    return Surveyed(
        resource_changes(made), resource_drift({"resource_drift": list(drift)}), prior or {}, HERE, lambda: earlier
    )


# One prior resource that holds data: the state is not a fresh one, and no other region is asked.
SETTLED: dict[str, Values] = {"aws_sqs_queue.other": {"name": "other"}}


def made_by_hand() -> dict[str, tuple[Values, str]]:
    """One of every kind that is asked about: what Terraform would create, and what `terraform import` takes for it."""
    make_table(items=3)
    queue = client("sqs").create_queue(QueueName="q.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    client("s3").create_bucket(Bucket="reports")
    key = client("kms").create_key()["KeyMetadata"]["KeyId"]
    client("kms").create_alias(AliasName="alias/securebase-dev-phase3b", TargetKeyId=key)
    secret = client("secretsmanager").create_secret(Name="token", SecretString="x")["ARN"]
    client("logs").create_log_group(logGroupName="/aws/lambda/tickets")
    trust = '{"Version": "2012-10-17", "Statement": []}'
    role = client("iam").create_role(RoleName="tickets-role", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    client("lambda").create_function(
        FunctionName="tickets", Role=role, Runtime="python3.13", Handler="a.b", Code={"ZipFile": b"x"}
    )
    topic = client("sns").create_topic(Name="alerts")["TopicArn"]
    client("events").put_rule(Name="nightly", ScheduleExpression="rate(1 day)")
    api = client("apigateway").create_rest_api(name="rest")["id"]
    api_key = client("apigateway").create_api_key(name="customer")["id"]
    usage = client("apigateway").create_usage_plan(name="plan")["id"]
    socket = client("apigatewayv2").create_api(Name="socket", ProtocolType="WEBSOCKET")["ApiId"]
    budget = {
        "BudgetName": "cost",
        "BudgetLimit": {"Amount": "5", "Unit": "USD"},
        "TimeUnit": "MONTHLY",
        "BudgetType": "COST",
    }
    client("budgets").create_budget(AccountId=ACCOUNT, Budget=budget)
    services = {"MonitorName": "anomalies", "MonitorType": "DIMENSIONAL", "MonitorDimension": "SERVICE"}
    monitor = client("ce").create_anomaly_monitor(AnomalyMonitor=services)["MonitorArn"]
    owner = {"Type": "EMAIL", "Address": "a@example.com"}
    subscription = client("ce").create_anomaly_subscription(
        AnomalySubscription={
            "SubscriptionName": "told", "MonitorArnList": [monitor], "Subscribers": [owner], "Frequency": "DAILY",
        }
    )["SubscriptionArn"]  # fmt: skip
    return {
        TABLE: ({"name": NAME}, NAME),
        "aws_sqs_queue.q": ({"name": "q.fifo"}, queue),
        "aws_s3_bucket.reports": ({"bucket": "reports"}, "reports"),
        "aws_kms_alias.phase3b": ({"name": "alias/securebase-dev-phase3b"}, "alias/securebase-dev-phase3b"),
        "aws_kms_key.phase3b": ({}, key),
        "aws_secretsmanager_secret.token": ({"name": "token"}, secret),
        "aws_cloudwatch_log_group.tickets": ({"name": "/aws/lambda/tickets"}, "/aws/lambda/tickets"),
        "aws_iam_role.tickets": ({"name": "tickets-role"}, "tickets-role"),
        "aws_lambda_function.tickets": ({"function_name": "tickets"}, "tickets"),
        "aws_sns_topic.alerts": ({"name": "alerts"}, topic),
        "aws_cloudwatch_event_rule.nightly": ({"name": "nightly"}, "nightly"),
        "aws_api_gateway_rest_api.api": ({"name": "rest"}, api),
        "aws_api_gateway_api_key.customer": ({"name": "customer"}, api_key),
        "aws_api_gateway_usage_plan.api": ({"name": "plan"}, usage),
        "aws_apigatewayv2_api.socket": ({"name": "socket"}, socket),
        "aws_budgets_budget.cost": ({"name": "cost"}, f"{ACCOUNT}:cost"),
        "aws_ce_anomaly_monitor.services": ({"name": "anomalies"}, monitor),
        "aws_ce_anomaly_subscription.services": ({"name": "told"}, subscription),
    }


def test_every_kind_is_found_under_its_name_with_its_import_id() -> None:
    there = made_by_hand()
    assert {address.partition(".")[0] for address in there} == {*LISTINGS, "aws_kms_key", "aws_budgets_budget"}
    found = survey(asked({address: after for address, (after, _) in there.items()}, prior=SETTLED), ACCESS)
    assert found.unknown == {}
    assert {address: thing.import_id for address, thing in found.found.items()} == {
        address: id_ for address, (_, id_) in there.items()
    }
    assert found.found[TABLE].holds == "about 3 items"
    assert found.found["aws_sqs_queue.q"].holds == "about 0 messages"
    assert found.found["aws_s3_bucket.reports"].holds == "0 objects"


def test_names_that_are_free_and_names_that_the_state_knows() -> None:
    make_table()
    assert survey(asked({TABLE: {"name": f"{NAME}-2"}}, prior=SETTLED), ACCESS).found == {}
    # At another address of the same state: it is on its way from there to here.
    known = survey(asked({TABLE: {"name": NAME}}, prior={"aws_dynamodb_table.old": {"name": NAME}}), ACCESS)
    assert known.found == {}


def test_a_key_that_was_taken_out_of_the_state_is_found_by_the_alias_in_it() -> None:
    prior = {"aws_kms_alias.phase3b": {"name": "alias/a", "target_key_id": "15b7", "target_key_arn": "arn:aws:kms:x"}}
    found = survey(asked({"aws_kms_key.phase3b": {}}, prior=prior), ACCESS).found
    assert found == {"aws_kms_key.phase3b": Thing("of alias/a", "arn:aws:kms:x", "15b7")}


def test_an_empty_table_is_looked_into_and_a_full_page_is_not_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phase3b.change.guard.asked.listing.COUNTED_AT_MOST", 5)
    make_table(items=6)
    real = AwsAccess.client

    class LastCountedSixHoursAgo:
        def __init__(self, of: Any) -> None:
            self._of = of

        def __getattr__(self, name: str) -> Any:
            if name == "describe_table":
                return lambda **given: {"Table": {**self._of.describe_table(**given)["Table"], "ItemCount": 0}}
            return getattr(self._of, name)

    monkeypatch.setattr(AwsAccess, "client", lambda self, *given: LastCountedSixHoursAgo(real(self, *given)))
    found = survey(asked({TABLE: {"name": NAME}}, prior=SETTLED), ACCESS).found
    assert found[TABLE].holds == "at least 5 items"


def test_a_plan_that_creates_nothing_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AwsAccess, "client", lambda *_: pytest.fail("AWS was asked"))
    survey(asked({}), ACCESS)
    survey(asked({"aws_cloudwatch_metric_alarm.a": {"alarm_name": "a"}}, prior=SETTLED), ACCESS)


def test_a_right_that_is_missing_is_said_and_the_others_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    from botocore.exceptions import ClientError  # noqa: PLC0415  moto patches it

    make_table()
    real = AwsAccess.client

    def no_iam(self: AwsAccess, service: str, *given: Any) -> Any:
        if service == "iam":
            raise ClientError({"Error": {"Code": "AccessDenied", "Message": "not allowed"}}, "ListRoles")
        return real(self, service, *given)

    monkeypatch.setattr(AwsAccess, "client", no_iam)
    there = survey(asked({TABLE: {"name": NAME}, "aws_iam_role.r": {"name": "r"}}, prior=SETTLED), ACCESS)
    assert set(there.found) == {TABLE}
    assert "AccessDenied" in there.unknown["aws_iam_role"]


def test_a_state_that_knows_nothing_has_every_region_asked() -> None:
    make_table("eu-west-1", items=2)
    make_table("us-east-1")
    there = survey(asked({TABLE: {"name": NAME}}), ACCESS)
    assert there.earlier == (
        Earlier(
            Place("eu-west-1", ACCOUNT), (("aws_dynamodb_table", Thing(NAME, "eu-west-1", NAME, "about 2 items")),)
        ),
    )
    assert set(there.found) == {TABLE}
    # One that knows of data is where the environment lives.
    assert survey(asked({TABLE: {"name": NAME}}, prior=SETTLED), ACCESS).earlier == ()


def test_where_the_drift_was_and_where_the_file_was() -> None:
    make_table("us-west-2", items=1)
    arn = f"arn:aws:dynamodb:us-west-2:{ACCOUNT}:table/{NAME}"
    drift = (destroyed(TABLE, {"name": NAME, "arn": arn}),)
    left = Earlier(
        Place("us-west-2", ACCOUNT), (("aws_dynamodb_table", Thing(NAME, "us-west-2", NAME, "about 1 items")),)
    )
    assert survey(asked({TABLE: {"name": NAME}}, drift=drift), ACCESS).earlier == (left,)
    foreign = Place("us-west-2", "999999999999")
    (unknown,) = (
        each
        for each in survey(asked({TABLE: {"name": NAME}}, earlier=(foreign,)), ACCESS).earlier
        if each.place == foreign
    )
    assert "999999999999, and these credentials are of 123456789012" in unknown.unknown_because
    assert replace(unknown, unknown_because="") == Earlier(foreign)


def test_a_value_that_would_be_put_over_another_is_found_once_its_secret_is_known() -> None:
    made = client("secretsmanager").create_secret(Name="token", SecretString="x")
    address = "aws_secretsmanager_secret_version.token"
    found = survey(asked({address: {"secret_id": made["ARN"]}}, prior=SETTLED), ACCESS).found
    assert found == {address: Thing("token", made["ARN"], version=made["VersionId"])}
    # The secret is made in the same plan, or has no value yet: this one is the first.
    assert survey(asked({address: {}}, prior=SETTLED), ACCESS).found == {}
    empty = client("secretsmanager").create_secret(Name="empty")["ARN"]
    assert survey(asked({address: {"secret_id": empty}}, prior=SETTLED), ACCESS).found == {}
