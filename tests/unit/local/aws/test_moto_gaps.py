"""What phase3b/local/moto_gaps changes in moto, where no test of a whole stack would show it each time."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from typing import Literal

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws
from moto.awslambda.models import LambdaFunction

from phase3b.local.account_state.clock import Clock
from phase3b.local.moto_gaps import fill_clock, fill_gaps


@mock_aws
def test_a_copied_function_does_not_copy_every_log_group() -> None:
    """Such a copy fails whenever another request adds a group: "Function already exist" in one apply of many."""
    fill_gaps()
    role = boto3.client("iam", "us-east-1").create_role(RoleName="role", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    spec = {"FunctionName": "f", "Role": role, "Runtime": "python3.13", "Handler": "a.b", "Code": {"ZipFile": "eA=="}}
    made = LambdaFunction("123456789012", spec, "us-east-1")
    copied = copy.deepcopy(made)
    assert copied is not made
    assert copied.logs_backend is made.logs_backend


@mock_aws
def test_removed_method_settings_are_gone() -> None:
    """A tier without a cache must not keep the last one's."""
    fill_gaps()
    gateway = boto3.client("apigateway", "us-east-1")
    api = gateway.create_rest_api(name="api")["id"]
    root = gateway.get_resources(restApiId=api)["items"][0]["id"]
    gateway.put_method(restApiId=api, resourceId=root, httpMethod="GET", authorizationType="NONE")
    gateway.put_integration(restApiId=api, resourceId=root, httpMethod="GET", type="MOCK")
    gateway.create_deployment(restApiId=api, stageName="v1")

    def patch(*operations: dict[str, str]) -> set[str]:
        gateway.update_stage(restApiId=api, stageName="v1", patchOperations=operations)
        return set(gateway.get_stage(restApiId=api, stageName="v1").get("methodSettings", {}))

    cached: dict[str, str] = {"op": "replace", "path": "/~1a/GET/caching/enabled", "value": "true"}
    assert patch(cached, {**cached, "path": "/~1b/GET/caching/enabled"}) == {"~1a/GET", "~1b/GET"}
    assert patch({"op": "remove", "path": "/~1a/GET"}) == {"~1b/GET"}


@mock_aws
def test_any_method_of_a_document_is_any() -> None:
    fill_gaps()
    gateway = boto3.client("apigateway", "us-east-1")
    api = gateway.create_rest_api(name="api")["id"]
    paths = {"/a": {"get": {}, "x-amazon-apigateway-any-method": {}}}
    body = {"openapi": "3.0.1", "info": {"title": "api", "version": "1"}, "paths": paths}
    gateway.put_rest_api(restApiId=api, mode="overwrite", body=json.dumps(body))
    (resource,) = [each for each in gateway.get_resources(restApiId=api)["items"] if each["path"] == "/a"]
    assert set(resource["resourceMethods"]) == {"GET", "ANY"}


@mock_aws
def test_a_rate_below_one_a_second() -> None:
    """Terraform repeats a request that ends with 500 for half an hour, and says that it is still modifying."""
    fill_gaps()
    gateway = boto3.client("apigateway", "us-east-1")
    throttle = {"rateLimit": 1.6667, "burstLimit": 200}
    made = gateway.create_usage_plan(name="plan", throttle=throttle)["id"]
    slower = [
        {"op": "replace", "path": "/throttle/rateLimit", "value": "0.1667"},
        {"op": "replace", "path": "/throttle/burstLimit", "value": "20"},
    ]
    gateway.update_usage_plan(usagePlanId=made, patchOperations=slower)
    assert gateway.get_usage_plan(usagePlanId=made)["throttle"] == {"rateLimit": 0.1667, "burstLimit": 20}
    gateway.update_usage_plan(usagePlanId=made, patchOperations=[{"op": "remove", "path": "/throttle"}])
    assert not gateway.get_usage_plan(usagePlanId=made).get("throttle")


@mock_aws
def test_a_time_to_live_that_ended_has_no_attribute() -> None:
    """As AWS describes it: who needs the name to switch it off must not find it afterwards."""
    fill_gaps()
    dynamodb = boto3.client("dynamodb", "us-east-1")
    dynamodb.create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )

    def described() -> dict[str, object]:
        return dict(dynamodb.describe_time_to_live(TableName="t")["TimeToLiveDescription"])

    on = {"Enabled": True, "AttributeName": "x"}
    assert described() == {"TimeToLiveStatus": "DISABLED"}
    dynamodb.update_time_to_live(TableName="t", TimeToLiveSpecification=on)
    assert described() == {"TimeToLiveStatus": "ENABLED", "AttributeName": "x"}
    dynamodb.update_time_to_live(TableName="t", TimeToLiveSpecification={**on, "Enabled": False})
    assert described() == {"TimeToLiveStatus": "DISABLED"}


@mock_aws
def test_whatever_api_gateway_tags_can_be_tagged_later() -> None:
    """moto has no route for most of their ARNs: an edit of a tag would fail half way through an apply."""
    fill_gaps()
    gateway, websocket = boto3.client("apigateway", "us-east-1"), boto3.client("apigatewayv2", "us-east-1")
    first = {"a": "1"}
    arns = {
        "restapis": gateway.create_rest_api(name="a", tags=first)["id"],
        "apikeys": gateway.create_api_key(name="k", tags=first)["id"],
        "usageplans": gateway.create_usage_plan(name="u", tags=first)["id"],
    }
    for kind, name in arns.items():
        arn = f"arn:aws:apigateway:us-east-1::/{kind}/{name}"
        gateway.tag_resource(resourceArn=arn, tags={"b": "2"})
        gateway.untag_resource(resourceArn=arn, tagKeys=["a"])
        assert gateway.get_tags(resourceArn=arn)["tags"] == {"b": "2"}
    assert gateway.get_usage_plan(usagePlanId=arns["usageplans"])["tags"] == {"b": "2"}
    asked = {"Name": "w", "ProtocolType": "WEBSOCKET", "RouteSelectionExpression": "$request.body.action"}
    api = websocket.create_api(**asked, Tags=first)["ApiId"]
    websocket.create_stage(ApiId=api, StageName="v1", Tags=first)
    for path in (f"apis/{api}", f"apis/{api}/stages/v1"):
        arn = f"arn:aws:apigateway:us-east-1::/{path}"
        websocket.tag_resource(ResourceArn=arn, Tags={"b": "2"})
        websocket.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert websocket.get_api(ApiId=api)["Tags"] == {"b": "2"}
    assert websocket.get_stage(ApiId=api, StageName="v1")["Tags"] == {"b": "2"}


@mock_aws
def test_authorizers_of_a_document_are_the_apis() -> None:
    """AWS makes one of each security scheme that has one; overwriting with a document without any takes them away."""
    fill_gaps()
    gateway = boto3.client("apigateway", "us-east-1")
    api = gateway.create_rest_api(name="api")["id"]
    gateway.create_authorizer(restApiId=api, name="by-hand", type="TOKEN", authorizerUri="arn:aws:lambda:old")
    scheme = {
        "type": "apiKey",
        "name": "Authorization",
        "in": "header",
        "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": {
            "type": "request",
            "authorizerUri": "arn:aws:lambda:new",
            "identitySource": "method.request.header.Authorization",
            "identityValidationExpression": "Bearer .+",
            "authorizerResultTtlInSeconds": 60,
        },
    }

    def put(mode: Literal["merge", "overwrite"], **schemes: object) -> dict[str, object]:
        body = {"openapi": "3.0.1", "info": {"title": "api", "version": "1"}, "paths": {}}
        if schemes:
            body["components"] = {"securitySchemes": schemes}
        gateway.put_rest_api(restApiId=api, mode=mode, body=json.dumps(body))
        return {each["name"]: each for each in gateway.get_authorizers(restApiId=api)["items"]}

    merged = put("merge", token=scheme, key={"type": "apiKey", "name": "x-api-key", "in": "header"})
    assert set(merged) == {"by-hand", "token"}
    token = merged["token"]
    assert isinstance(token, dict)
    del token["id"]
    assert token == {
        "name": "token",
        "type": "REQUEST",
        "authType": "custom",
        "authorizerUri": "arn:aws:lambda:new",
        "identitySource": "method.request.header.Authorization",
        "identityValidationExpression": "Bearer .+",
        "authorizerResultTtlInSeconds": 60,
    }
    assert set(put("merge", token=scheme)) == {"by-hand", "token"}
    assert set(put("overwrite", token=scheme)) == {"token"}
    assert put("overwrite") == {}


@mock_aws
def test_a_bucket_that_refuses_plain_http_is_used_and_other_denials_stay() -> None:
    """moto takes a condition that does not hold for a denial."""
    fill_gaps()
    s3 = boto3.client("s3", "us-east-1")
    s3.create_bucket(Bucket="kept")
    plain = {"Bool": {"aws:SecureTransport": "false"}}
    refused = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": "arn:aws:s3:::kept/*",
        "Condition": plain,
    }
    s3.put_bucket_policy(Bucket="kept", Policy=json.dumps({"Statement": [refused]}))
    s3.put_object(Bucket="kept", Key="a", Body=b"1")
    assert s3.get_object(Bucket="kept", Key="a")["Body"].read() == b"1"
    for always in ({**refused, "Condition": {"Bool": {"aws:SecureTransport": "true"}}}, {**refused, "Condition": {}}):
        s3.put_bucket_policy(Bucket="kept", Policy=json.dumps({"Statement": [always]}))
        with pytest.raises(ClientError, match="Forbidden"):
            s3.put_object(Bucket="kept", Key="b", Body=b"1")


@mock_aws
def test_the_machines_time_takes_the_place_of_another_clock() -> None:
    """As after each test (tests/conftest.py): a clock belongs to the process, and would be that of the tests behind it."""
    fill_gaps(None, Clock(lambda: 0.0))
    cloudwatch = boto3.client("cloudwatch", "us-east-1")
    now = {"MetricName": "m", "Value": 1.0, "Timestamp": datetime.now(UTC)}
    with pytest.raises(ClientError, match="no more than two hours in the future"):
        cloudwatch.put_metric_data(Namespace="n", MetricData=[now])
    fill_clock()
    cloudwatch.put_metric_data(Namespace="n", MetricData=[now])
