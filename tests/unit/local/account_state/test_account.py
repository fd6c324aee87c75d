"""Quotas of Lambda, CloudWatch, EventBridge and API Gateway, names that are not free, the role for logs, the clock."""

from __future__ import annotations

import io
import json
import urllib.error
import urllib.request
import zipfile
from typing import Any, Final

import pytest
from account_state_server import Aws, Start, refusal

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.functions import function_name
from phase3b.local.account_state.history import History
from phase3b.local.account_state.limits import limits
from phase3b.local.account_state.logging_role import NEEDED, update_stage

LAST = "below its minimum value of [100]."


def make_role(iam: Any, name: str, service: str, *actions: str) -> str:
    trust = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    made = iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    )
    if actions:
        allowed = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
        iam.put_role_policy(RoleName=name, PolicyName="logs", PolicyDocument=policy)
    return str(made["Role"]["Arn"])


def make_function(aws: Aws, name: str, role: str) -> Any:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("handler.py", "def handle(event, context): pass")
    client = aws.client("lambda")
    client.create_function(
        FunctionName=name,
        Role=role,
        Runtime="python3.13",
        Handler="handler.handle",
        Code={"ZipFile": packed.getvalue()},
        Publish=True,
    )
    return client


def reserve(client: Any, name: str, units: int) -> None:
    client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=units)


def keep_warm(client: Any, name: str, units: int, qualifier: str = "1") -> None:
    client.put_provisioned_concurrency_config(
        FunctionName=name, Qualifier=qualifier, ProvisionedConcurrentExecutions=units
    )


def test_a_hundred_stay_unreserved(start: Start) -> None:
    aws = start()
    role = make_role(aws.client("iam"), "app", "lambda.amazonaws.com")
    client = make_function(aws, "one", role)
    make_function(aws, "two", role)
    reserve(client, "one", 400)
    reserve(client, "two", 500)
    code, status, text = refusal(lambda: reserve(client, "one", 401))
    assert (code, status) == ("InvalidParameterValueException", 400)
    assert text.endswith(LAST)
    # Lowered before raised.
    reserve(client, "two", 499)
    reserve(client, "one", 401)


def test_an_account_of_ten_reserves_nothing(start: Start) -> None:
    aws = start(concurrent_executions=10)
    client = make_function(aws, "one", make_role(aws.client("iam"), "app", "lambda.amazonaws.com"))
    assert refusal(lambda: reserve(client, "one", 1))[2].endswith(LAST)


def test_what_is_kept_warm_is_within_what_is_reserved_or_unreserved(start: Start) -> None:
    aws = start()
    role = make_role(aws.client("iam"), "app", "lambda.amazonaws.com")
    client = make_function(aws, "one", role)
    make_function(aws, "two", role)
    reserve(client, "one", 400)
    assert "should not be greater than the reserved" in refusal(lambda: keep_warm(client, "one", 401))[2]
    keep_warm(client, "one", 400)
    # 1000 - 400 reserved - 100 that stay.
    assert refusal(lambda: keep_warm(client, "two", 501))[2].endswith(LAST)
    keep_warm(client, "two", 500)
    # What is put again takes the place of what was there; another alias of the function has what that leaves.
    keep_warm(client, "one", 399)
    client.create_alias(FunctionName="one", Name="live", FunctionVersion="1")
    assert "should not be greater than the reserved" in refusal(lambda: keep_warm(client, "one", 2, "live"))[2]
    keep_warm(client, "one", 1, "live")
    keep_warm(client, "two", 500)
    # What one without a reservation keeps warm is not there for another: 1000 - 400 - 100 - 300.
    make_function(aws, "three", role)
    assert refusal(lambda: keep_warm(client, "three", 1))[2].endswith(LAST)
    keep_warm(client, "two", 300)
    assert refusal(lambda: keep_warm(client, "three", 201))[2].endswith(LAST)
    keep_warm(client, "three", 200)


def test_snapshots_or_provisioned_concurrency(start: Start) -> None:
    """One of the two for a function; a version keeps what it was published with."""
    aws = start()
    client = make_function(aws, "one", make_role(aws.client("iam"), "app", "lambda.amazonaws.com"))
    keep_warm(client, "one", 1)

    def snap_start(apply_on: str) -> None:
        client.update_function_configuration(FunctionName="one", SnapStart={"ApplyOn": apply_on})

    code, status, text = refusal(lambda: snap_start("PublishedVersions"))
    assert (code, status) == ("InvalidParameterValueException", 400)
    assert "SnapStart is not supported" in text
    client.delete_provisioned_concurrency_config(FunctionName="one", Qualifier="1")
    snap_start("PublishedVersions")
    latest = client.get_function_configuration(FunctionName="one")
    assert latest["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"}
    client.publish_version(FunctionName="one")
    second = client.get_function_configuration(FunctionName="one", Qualifier="2")
    assert second["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "On"}
    assert client.get_function_configuration(FunctionName="one", Qualifier="1")["SnapStart"]["ApplyOn"] == "None"
    assert refusal(lambda: keep_warm(client, "one", 1, "2"))[0] == "InvalidParameterValueException"
    snap_start("None")
    assert client.get_function_configuration(FunctionName="one")["SnapStart"]["ApplyOn"] == "None"
    client.publish_version(FunctionName="one")
    keep_warm(client, "one", 1, "3")


def test_one_too_many_of_what_the_account_counts(start: Start) -> None:
    aws = start(
        alarms_per_region=1, rules_per_region=1, rest_apis_per_region=1, usage_plans_per_region=1, api_keys_per_region=1
    )
    cloudwatch, events, gateway = (aws.client(each) for each in ("cloudwatch", "events", "apigateway"))

    def alarm(name: str) -> None:
        cloudwatch.put_metric_alarm(
            AlarmName=name,
            MetricName="Errors",
            Namespace="AWS/Lambda",
            Statistic="Sum",
            Period=60,
            EvaluationPeriods=1,
            Threshold=1,
            ComparisonOperator="GreaterThanThreshold",
        )

    calls = {
        "LimitExceeded": (alarm, 400),
        "rule": (lambda name: events.put_rule(Name=name, ScheduleExpression="rate(1 day)"), 400),
        "api": (lambda name: gateway.create_rest_api(name=name), 429),
        "plan": (lambda name: gateway.create_usage_plan(name=name), 429),
        "key": (lambda name: gateway.create_api_key(name=name), 429),
    }
    for kind, (call, expected) in calls.items():
        call("first")
        code, status, _ = refusal(lambda call=call: call("second"))
        assert (code, status) == (kind if kind == "LimitExceeded" else "LimitExceededException", expected), kind
    # One that is there already is changed.
    alarm("first")
    events.put_rule(Name="first", ScheduleExpression="rate(2 days)")


def test_a_secret_keeps_its_name_until_its_window_has_passed(start: Start) -> None:
    aws = start()
    client = aws.client("secretsmanager")
    client.create_secret(Name="token", SecretString="x")
    client.delete_secret(SecretId="token", RecoveryWindowInDays=7)
    code, status, text = refusal(lambda: client.create_secret(Name="token", SecretString="y"))
    assert (code, status) == ("InvalidRequestException", 400)
    assert text.startswith(
        "You can't create this secret because a secret with this name is already scheduled for deletion"
    )
    # moto counts the seven days by the machine's clock.
    aws.clock.advance(10_000 * 86_400)
    client.create_secret(Name="token", SecretString="y")


def test_a_queue_keeps_its_name_for_a_minute(start: Start) -> None:
    aws = start()
    client = aws.client("sqs")
    client.delete_queue(QueueUrl=client.create_queue(QueueName="work")["QueueUrl"])
    code, status, text = refusal(lambda: client.create_queue(QueueName="work"))
    assert (code.rpartition(".")[2], status) == ("QueueDeletedRecently", 400)
    assert text.startswith("You must wait 60 seconds")
    client.create_queue(QueueName="other")
    aws.clock.advance(60)
    client.create_queue(QueueName="work")


def set_role(aws: Aws, arn: str) -> None:
    patch = {"op": "replace", "path": "/cloudwatchRoleArn", "value": arn}
    aws.client("apigateway").update_account(patchOperations=[patch])


@pytest.mark.parametrize("missing", NEEDED)
def test_a_role_for_logs_without_one_of_its_actions_is_refused(start: Start, missing: str) -> None:
    aws = start()
    arn = make_role(
        aws.client("iam"), "logs", "apigateway.amazonaws.com", *(each for each in NEEDED if each != missing)
    )
    code, status, text = refusal(lambda: set_role(aws, arn))
    assert (code, status) == ("BadRequestException", 400)
    assert text.startswith("The role ARN does not have required permissions configured")


def test_a_role_for_logs_that_another_service_has(start: Start) -> None:
    aws = start()
    arn = make_role(aws.client("iam"), "logs", "lambda.amazonaws.com", *NEEDED)
    assert refusal(lambda: set_role(aws, arn))[0] == "BadRequestException"
    assert refusal(lambda: set_role(aws, arn + "-none"))[0] == "BadRequestException"


GATEWAY: Final = {"Service": ["lambda.amazonaws.com", "apigateway.amazonaws.com"]}
LAMBDA: Final = {"Service": "lambda.amazonaws.com"}


@pytest.mark.parametrize(
    ("principals", "fits"),
    [
        ((GATEWAY,), True),
        ((LAMBDA, GATEWAY), True),
        ((GATEWAY, LAMBDA), True),
        (("*", GATEWAY), True),
        (({"AWS": "*"}, GATEWAY), True),
        (("*",), False),
        (({"AWS": "*"}, LAMBDA), False),
    ],
)
def test_any_statement_may_let_the_gateway_in(start: Start, principals: tuple[Any, ...], *, fits: bool) -> None:
    aws = start()
    iam = aws.client("iam")
    make_role(iam, "another", "lambda.amazonaws.com")
    arn = make_role(iam, "logs", "lambda.amazonaws.com", *NEEDED)
    trust = [{"Effect": "Allow", "Principal": each, "Action": "sts:AssumeRole"} for each in principals]
    document = json.dumps({"Version": "2012-10-17", "Statement": trust})
    iam.update_assume_role_policy(RoleName="logs", PolicyDocument=document)
    if fits:
        set_role(aws, arn)
    else:
        assert refusal(lambda: set_role(aws, arn))[0] == "BadRequestException"


@pytest.mark.parametrize(
    ("patches", "refused"),
    [
        ([("replace", "/*/*/logging/loglevel", "INFO")], True),
        ([("replace", "/*/*/logging/loglevel", "OFF")], False),
        ([("replace", "/accessLogSettings/destinationArn", "arn:aws:logs:x")], True),
        ([("remove", "/accessLogSettings/destinationArn", None)], False),
        # Whatever else is changed by the same request.
        ([("replace", "/variables/a", "b"), ("replace", "/*/*/logging/loglevel", "ERROR")], True),
        ([("replace", "/orders/GET/logging/loglevel", "ERROR"), ("replace", "/*/*/metrics/enabled", "true")], True),
        ([("replace", "/*/*/metrics/enabled", "true"), ("replace", "/*/*/throttling/rateLimit", "5")], False),
        ([], False),
    ],
)
def test_a_stage_that_would_log_needs_the_role(patches: list[tuple[str, str, str | None]], *, refused: bool) -> None:
    account = Account("123456789012", "us-east-1", limits(), Clock(), History())
    account.apis.account.cloudwatch_role_arn = None
    changes = [{"op": op, "path": path, "value": value} for op, path, value in patches]
    said = list(update_stage(Call("apigateway", "UpdateStage", {"patchOperations": changes}, "", ""), account))
    assert [each.code for each in said] == ["BadRequestException"] * refused


@pytest.mark.parametrize("allowed", [("logs:*",), NEEDED])
def test_stages_log_once_the_account_has_its_role(start: Start, allowed: tuple[str, ...]) -> None:
    aws = start()
    gateway, live = aws.client("apigateway"), aws.client("apigatewayv2")
    api = gateway.create_rest_api(name="orders")["id"]
    gateway.put_method(restApiId=api, resourceId=root(gateway, api), httpMethod="GET", authorizationType="NONE")
    gateway.put_integration(restApiId=api, resourceId=root(gateway, api), httpMethod="GET", type="MOCK")
    deployment = gateway.create_deployment(restApiId=api)["id"]
    gateway.create_stage(restApiId=api, stageName="v1", deploymentId=deployment)
    socket = live.create_api(Name="live", ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action")[
        "ApiId"
    ]

    def stage() -> None:
        patch = {"op": "replace", "path": "/*/*/logging/loglevel", "value": "ERROR"}
        gateway.update_stage(restApiId=api, stageName="v1", patchOperations=[patch])

    def socket_stage() -> None:
        live.create_stage(ApiId=socket, StageName="v1", DefaultRouteSettings={"LoggingLevel": "ERROR"})

    said = ("BadRequestException", 400, "CloudWatch Logs role ARN must be set in account settings to enable logging")
    assert refusal(stage) == said
    assert refusal(socket_stage) == said
    set_role(aws, make_role(aws.client("iam"), "logs", "apigateway.amazonaws.com", *allowed))
    stage()
    socket_stage()


def root(gateway: Any, api: str) -> str:
    return str(gateway.get_resources(restApiId=api)["items"][0]["id"])


def test_the_clock_is_moved_by_a_request(start: Start) -> None:
    aws = start()
    before = aws.clock.now()

    def post(body: bytes) -> Any:
        with urllib.request.urlopen(f"{aws.endpoint}/phase3b/clock", data=body) as answer:  # noqa: S310
            return json.loads(answer.read())

    assert post(b"3600") == {"now": before + 3600}
    for body in (b"-1", b"soon", b"nan", b""):
        with pytest.raises(urllib.error.HTTPError) as caught:
            post(body)
        assert caught.value.code == 400
        caught.value.close()
    assert aws.clock.now() == before + 3600


def test_a_clock_never_goes_back() -> None:
    with pytest.raises(ValueError, match="moved on by seconds"):
        Clock().advance(-1)


@pytest.mark.parametrize("before", ["", "123456789012:function:", "arn:aws:lambda:us-east-1:123456789012:function:"])
@pytest.mark.parametrize("name", ["orders", "function"])
@pytest.mark.parametrize("qualifier", ["", ":live", ":7", ":function"])
def test_a_function_is_named_in_each_of_lambdas_ways(before: str, name: str, qualifier: str) -> None:
    """By name, by ARN and by the end of one, with a version or an alias: FunctionName in Lambda's API reference."""
    call = Call("lambda", "PutFunctionConcurrency", {"FunctionName": f"{before}{name}{qualifier}"}, "", "")
    assert function_name(call) == name
