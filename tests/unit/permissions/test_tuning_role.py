"""The role that tunes: what it may and may not, by the judge and on the embedded AWS, which refuses what its policy does not allow."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import botocore.session
import pytest
from botocore import xform_name
from botocore.exceptions import ClientError

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.naming import Names
from phase3b.operations.doctor import metric_answers
from phase3b.packaging.service_packages import described
from phase3b.permissions.action_table import action_table
from phase3b.permissions.judge import Request, judged
from phase3b.permissions.roles import PolicyPage, policies_of, tuning_policy
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan, plan
from phase3b.plan.tables.records import DynamodbTable
from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Stack

NAMES = Names("securebase", "prod", "phase3b")
ACCOUNT = "123456789012"
LAMBDA = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:securebase-prod-support-tickets"
TABLE = f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/securebase-prod-support-tickets"
LOG = f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:/aws/lambda/securebase-prod-support-tickets:*"
HERE = {"aws:requestedregion": ("us-east-1",)}
TEST = {**HERE, "dynamodb:leadingkeys": ("load-test-00000", "load-test-00001")}
TRUST = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}


@pytest.fixture(scope="module")
def made(root: Path) -> Plan:
    capacity = load(root / "capacity.yaml")
    return plan(resolve(capacity, "prod"), described(capacity))


@pytest.fixture(scope="module")
def pages(made: Plan) -> tuple[PolicyPage, ...]:
    return policies_of(tuning_policy(made, NAMES, "tenant_id", "load-test"), NAMES)


@pytest.fixture(scope="module")
def may(pages: tuple[PolicyPage, ...]) -> Callable[..., bool]:
    def asked(action: str, resource: str, context: Mapping[str, tuple[str, ...]] = HERE) -> bool:
        return judged([each.document for each in pages], Request(action, resource, context)).allowed

    return asked


@pytest.mark.parametrize(
    ("action", "resource", "context"),
    [
        ("lambda:GetFunctionConfiguration", LAMBDA, HERE),
        ("lambda:UpdateFunctionConfiguration", LAMBDA, HERE),
        ("lambda:PublishVersion", LAMBDA, HERE),
        ("lambda:ListVersionsByFunction", LAMBDA, HERE),
        *(("lambda:InvokeFunction", f"{LAMBDA}:{version}", HERE) for version in (1, 9, 10, 345)),
        ("lambda:DeleteFunction", f"{LAMBDA}:7", HERE),
        ("cloudwatch:GetMetricData", "*", HERE),
        ("cloudwatch:PutMetricData", "*", {**HERE, "cloudwatch:namespace": ("Phase3b",)}),
        ("logs:FilterLogEvents", LOG, HERE),
        ("dynamodb:BatchWriteItem", TABLE, TEST),
        ("dynamodb:PutItem", TABLE, TEST),
        ("dynamodb:PartiQLInsert", TABLE, TEST),
    ],
)
def test_what_tuning_asks_is_allowed(
    may: Callable[..., bool], action: str, resource: str, context: Mapping[str, tuple[str, ...]]
) -> None:
    assert may(action, resource, context)


@pytest.mark.parametrize(
    ("action", "resource", "context"),
    [
        # What customers call, by its alias, without a version, or as it is not published yet.
        ("lambda:InvokeFunction", f"{LAMBDA}:live", HERE),
        # Data in a namespace of AWS would feed alarms that are of customers.
        ("cloudwatch:PutMetricData", "*", {**HERE, "cloudwatch:namespace": ("securebase/logs",)}),
        ("cloudwatch:PutMetricData", "*", HERE),
        ("lambda:InvokeFunction", LAMBDA, HERE),
        ("lambda:InvokeFunction", f"{LAMBDA}:$LATEST", HERE),
        ("lambda:InvokeFunction", LAMBDA.replace("prod", "dev") + ":1", HERE),
        ("lambda:DeleteFunction", LAMBDA, HERE),
        ("lambda:UpdateAlias", LAMBDA, HERE),
        ("lambda:UpdateFunctionCode", LAMBDA, HERE),
        # A layer is other code, and a network another way out.
        *(
            ("lambda:UpdateFunctionConfiguration", LAMBDA, {**HERE, f"lambda:{key.lower()}": (value,)})
            for key, value in (
                ("Layer", f"arn:aws:lambda:us-east-1:{ACCOUNT}:layer:any:1"),
                ("VpcIds", "vpc-1"),
                ("SubnetIds", "subnet-1"),
                ("SecurityGroupIds", "sg-1"),
            )
        ),
        ("lambda:AddPermission", LAMBDA, HERE),
        ("lambda:PutFunctionConcurrency", LAMBDA, HERE),
        ("iam:PassRole", f"arn:aws:iam::{ACCOUNT}:role/securebase-prod-support-tickets-role", HERE),
        ("cloudwatch:GetMetricData", "*", {"aws:requestedregion": ("eu-west-1",)}),
        ("logs:FilterLogEvents", LOG.replace("prod", "dev"), HERE),
        ("logs:FilterLogEvents", LOG.replace("lambda", "apigateway"), HERE),
        ("dynamodb:DeleteItem", TABLE, TEST),
        ("dynamodb:DescribeTable", TABLE, HERE),
        ("dynamodb:DeleteTable", TABLE, TEST),
        ("dynamodb:UpdateTable", TABLE, TEST),
        # Of customers, of both, of nobody.
        ("dynamodb:PutItem", TABLE, {**HERE, "dynamodb:leadingkeys": ("acme",)}),
        ("dynamodb:BatchWriteItem", TABLE, {**HERE, "dynamodb:leadingkeys": ("load-test-00000", "acme")}),
        ("dynamodb:PutItem", TABLE, HERE),
        ("dynamodb:PutItem", TABLE, {**HERE, "dynamodb:leadingkeys": ("load-test",)}),
        # Its partition key is not the tenant.
        ("dynamodb:PutItem", TABLE.replace("support-tickets", "connections"), TEST),
        *(
            (f"dynamodb:{action}", TABLE, TEST)
            for action in ("GetItem", "Query", "Scan", "BatchGetItem", "PartiQLSelect")
        ),
        ("dynamodb:Query", f"{TABLE}/index/tenant-status", TEST),
        ("dynamodb:UpdateItem", TABLE, TEST),
    ],
)
def test_everything_else_is_denied(
    may: Callable[..., bool], action: str, resource: str, context: Mapping[str, tuple[str, ...]]
) -> None:
    assert not may(action, resource, context)


@pytest.mark.parametrize(
    ("action", "resource"),
    [("lambda:InvokeFunction", f"{LAMBDA}:live"), ("dynamodb:GetItem", TABLE), ("dynamodb:Query", f"{TABLE}/index/i")],
)
def test_another_policy_on_the_role_does_not_allow_it(
    pages: tuple[PolicyPage, ...], action: str, resource: str
) -> None:
    everything = {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    verdict = judged([everything, *(each.document for each in pages)], Request(action, resource, TEST))
    assert not verdict.allowed
    assert verdict.because.startswith("an explicit deny in ")


def test_it_is_of_every_function_and_every_tenants_table(made: Plan, pages: tuple[PolicyPage, ...]) -> None:
    statements = {each["Sid"]: each for page in pages for each in page.document["Statement"]}

    def named(sid: str) -> set[str]:
        return {
            resource.removesuffix(":*").rpartition("/")[2].rpartition(":")[2]
            for resource in statements[sid]["Resource"]
        }

    tables = [each for each in made.records if isinstance(each, DynamodbTable)]
    functions = {each.name for each in made.records if isinstance(each, LambdaFunction)}
    assert named("TenantTable") == {each.name for each in tables if each.partition_key == "tenant_id"}
    assert named("FunctionTuned") == named("FunctionConfigured") == named("FunctionLog") == functions
    # AWS judges what is read of a log group by its ARN with this end.
    assert all(each.endswith(":*") for each in statements["FunctionLog"]["Resource"])
    assert all(name.startswith("securebase-prod-") for name in functions)
    assert not any("*" in action for each in statements.values() for action in each["Action"])
    assert all(page.size <= 6144 for page in pages)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with EmbeddedAws() as aws:
        yield aws.endpoint


def client(endpoint: str, service: Any, session: Mapping[str, str] | None = None) -> Any:
    keys = session or {"AccessKeyId": "embedded", "SecretAccessKey": "embedded", "SessionToken": ""}
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"] or None,
    )


@pytest.fixture(scope="module")
def session(endpoint: str, pages: tuple[PolicyPage, ...]) -> dict[str, str]:
    """The credentials of a role that has this policy alone, with a table of tenants and one of connections."""
    for name, key in (("support-tickets", "tenant_id"), ("connections", "connection_id")):
        client(endpoint, "dynamodb").create_table(
            TableName=f"securebase-prod-{name}",
            KeySchema=[{"AttributeName": key, "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
    iam = client(endpoint, "iam")
    role = iam.create_role(RoleName="tuner", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    for page in pages:
        policy = iam.create_policy(PolicyName=page.name, PolicyDocument=json.dumps(page.document))["Policy"]
        iam.attach_role_policy(RoleName="tuner", PolicyArn=policy["Arn"])
    found: dict[str, str] = client(endpoint, "sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tune")[
        "Credentials"
    ]
    return found


def denied(call: Callable[[], object]) -> bool:
    """Whether AWS refuses it for want of a right, not for another reason."""
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"] in {"AccessDeniedException", "AccessDenied"}
    return False


def test_the_embedded_aws_enforces_it(endpoint: str, session: dict[str, str]) -> None:
    dynamodb, functions = client(endpoint, "dynamodb", session), client(endpoint, "lambda", session)
    tickets, name = "securebase-prod-support-tickets", "securebase-prod-support-tickets"
    item = {"tenant_id": {"S": "load-test-00000"}}
    customer = {"tenant_id": {"S": "acme"}}
    client(endpoint, "dynamodb").put_item(TableName=tickets, Item=customer)
    dynamodb.put_item(TableName=tickets, Item=item)
    dynamodb.batch_write_item(RequestItems={tickets: [{"PutRequest": {"Item": item}}]})
    dynamodb.batch_write_item(RequestItems={tickets: [{"DeleteRequest": {"Key": item}}]})
    both = [{"PutRequest": {"Item": item}}, {"PutRequest": {"Item": customer}}]
    for call in (
        lambda: dynamodb.put_item(TableName=tickets, Item=customer),
        lambda: dynamodb.batch_write_item(RequestItems={tickets: both}),
        lambda: dynamodb.batch_write_item(RequestItems={tickets: [{"DeleteRequest": {"Key": customer}}]}),
        lambda: dynamodb.delete_item(TableName=tickets, Key=item),
        lambda: dynamodb.put_item(
            TableName="securebase-prod-connections", Item={"connection_id": {"S": "load-test-1"}}
        ),
        lambda: dynamodb.get_item(TableName=tickets, Key=item),
        lambda: dynamodb.scan(TableName=tickets),
        lambda: dynamodb.delete_table(TableName=tickets),
        lambda: functions.invoke(FunctionName=name, Qualifier="live"),
        lambda: functions.invoke(FunctionName=f"{name}:live"),
        lambda: functions.invoke(FunctionName=name),
        lambda: functions.delete_function(FunctionName=name),
        lambda: functions.update_function_code(FunctionName=name, ZipFile=b""),
        lambda: functions.update_function_configuration(
            FunctionName=name, Layers=[f"arn:aws:lambda:us-east-1:{ACCOUNT}:layer:any:1"]
        ),
        lambda: functions.update_function_configuration(
            FunctionName=name, MemorySize=512, VpcConfig={"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}
        ),
        lambda: functions.update_alias(FunctionName=name, Name="live", FunctionVersion="1"),
        lambda: client(endpoint, "iam", session).list_roles(),
    ):
        assert denied(call)
    # There is no such function: what is allowed is refused for that, and not for want of a right.
    for call in (
        lambda: functions.get_function_configuration(FunctionName=name),
        lambda: functions.update_function_configuration(FunctionName=name, MemorySize=512),
        lambda: functions.publish_version(FunctionName=name),
        lambda: functions.delete_function(FunctionName=name, Qualifier="7"),
    ):
        with pytest.raises(ClientError, match="ResourceNotFound"):
            call()
    assert not denied(lambda: functions.invoke(FunctionName=name, Qualifier="7"))
    cloudwatch = client(endpoint, "cloudwatch", session)
    datum = {"MetricName": "TuningSavingsUSD", "Value": 1.0}
    cloudwatch.put_metric_data(Namespace="Phase3b", MetricData=[datum])
    assert denied(lambda: cloudwatch.put_metric_data(Namespace="Phase3bElse", MetricData=[datum]))
    logs = client(endpoint, "logs", session)
    assert not denied(lambda: logs.filter_log_events(logGroupName=f"/aws/lambda/{name}"))
    assert denied(lambda: logs.filter_log_events(logGroupName="/aws/lambda/securebase-dev-support-tickets"))
    assert client(endpoint, "dynamodb").get_item(TableName=tickets, Key=customer)["Item"] == customer


def scanned(document: Mapping[str, Any]) -> dict[str, set[str]]:
    """What the policy gate says of a document, by the policy: each statement and the actions that it names."""
    policy = {"aws_iam_policy": {"tune": {"name": "securebase-prod-tune", "policy": json.dumps(document)}}}
    stack = Stack.of({"resource": policy}, Context(account=ACCOUNT, region="us-east-1"))
    found: dict[str, set[str]] = {}
    for each in POLICIES:
        if each.id.startswith("P3B_IAM"):
            for resource in stack.resources:
                for line in (each.verdict(resource, stack) or ()) if each.asked_of(resource) else ():
                    found.setdefault(each.id, set()).add(line)
    return found


def test_the_policy_gate_sees_what_is_wide_and_nothing_else(root: Path) -> None:
    """Where IAM can be narrower, it is; and what the gate keeps for Terraform, this role may as it makes versions to measure."""
    capacity = load(root / "capacity.yaml")
    deployment = resolve(capacity, "prod")
    environment = deployment.environment.model_copy(update={"account_id": ACCOUNT})
    known = plan(replace(deployment, environment=environment), described(capacity))
    (page,) = policies_of(tuning_policy(known, NAMES, "tenant_id", "load-test"), NAMES)
    found = scanned(page.document)
    assert found.keys() == {"P3B_IAM_NO_WILDCARD", "P3B_IAM_GRANTS"}
    wide = sorted(line.partition(" allows ")[0] for line in found["P3B_IAM_NO_WILDCARD"])
    policy = tuning_policy(known, NAMES, "tenant_id", "load-test")
    assert wide == ["statement Account", "statement FunctionVersion", "statement KeyOfTables", "statement OwnMetrics"]
    # Of each the printed page says why it is no narrower.
    assert {f"statement {each.sid}" for each in policy.statements if each.why} >= set(wide)
    assert found["P3B_IAM_GRANTS"] == {
        f"statement {sid} allows {action}, which is Terraform's alone to do"
        for sid, action in (
            ("FunctionTuned", "lambda:PublishVersion"),
            ("FunctionConfigured", "lambda:UpdateFunctionConfiguration"),
            ("FunctionVersion", "lambda:DeleteFunction"),
        )
    }
    # A wider one is noticed.
    for statement in page.document["Statement"]:
        if statement["Effect"] == "Allow" and f"statement {statement['Sid']}" not in wide:
            wider = {**page.document, "Statement": [{**statement, "Resource": ["*"]}]}
            assert "P3B_IAM_NO_WILDCARD" in scanned(wider), statement["Sid"]


# What tuning asks of AWS, in these services; tables that it measures are those of an embedded AWS of its own.
ASKED = ("lambda", "logs", "cloudwatch")
# A method of ours with the name of one of AWS's.
OURS = {"tag_resource"}


# By a way of the doctor's: `phase3b tune status` reads metrics with its questions.
ASKED_ELSEWHERE = {metric_answers.ACTION}


def asked_in_the_code(root: Path) -> dict[str, str]:
    """Every operation of these services that the code of tuning calls by its method or its paginator: its file."""
    methods = {
        xform_name(name): f"{service}.{name}"
        for service in ASKED
        for name in botocore.session.get_session().get_service_model(service).operation_names
    }
    files = [*(root / "phase3b/tuning").rglob("*.py"), *(root / "phase3b/cli/tune").glob("*.py")]
    return {
        methods[name]: str(file.relative_to(root))
        for file in files
        for pattern in (r"\.([a-z_]+)\(", r"get_paginator\(\"([a-z_]+)\"\)")
        for name in re.findall(pattern, file.read_text("utf-8"))
        if name in methods and name not in OURS
    }


def test_it_has_what_the_code_asks(root: Path, pages: tuple[PolicyPage, ...]) -> None:
    """A new call of the code needs its right here, or an own word why not."""
    asked = asked_in_the_code(root)
    assert {"lambda.PublishVersion", "lambda.Invoke", "lambda.DeleteFunction", "logs.FilterLogEvents"} <= asked.keys()
    allowed = {
        action
        for page in pages
        for each in page.document["Statement"]
        if each["Effect"] == "Allow"
        for action in each["Action"]
    }
    table = action_table().operations
    assert {name: file for name, file in asked.items() if name not in table} == {}
    lacking = {
        right.action: asked[name]
        for name in asked
        for right in table[name]
        if right.mark != "?"
        if right.action not in allowed
    }
    assert lacking == {}
    # And no right of functions, logs and metrics that no code needs.
    needed = {right.action for name in asked for right in table[name]}
    assert {each for each in allowed if each.split(":")[0] in ASKED} - needed == ASKED_ELSEWHERE


# What writes items on AWS, and the right of each: those of a transaction are of what it does, PartiQL's of its statement.
WRITERS = ("phase3b/tuning/batches/on_aws.py", "phase3b/tuning/batches/writer_process.py")
WRITES = {
    "put_item": "dynamodb:PutItem",
    "batch_write_item": "dynamodb:BatchWriteItem",
    "transact_write_items": "dynamodb:PutItem",
    "batch_execute_statement": "dynamodb:PartiQLInsert",
}


def test_it_writes_as_the_code_does(root: Path, pages: tuple[PolicyPage, ...]) -> None:
    model = botocore.session.get_session().get_service_model("dynamodb")
    methods = {xform_name(name) for name in model.operation_names}
    text = "\n".join((root / file).read_text("utf-8") for file in WRITERS)
    assert set(re.findall(r"[a-z]+_[a-z_]+", text)) & methods == WRITES.keys()
    statements = {each["Sid"]: each for page in pages for each in page.document["Statement"]}
    assert set(statements["TenantTable"]["Action"]) == set(WRITES.values())
