"""Documents within requests as AWS takes them, one of each kind, and the request that each is in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

Key = tuple[str, str]

ROLE: Final = "arn:aws:iam::123456789012:role/app"
TABLE: Final = "arn:aws:dynamodb:us-east-1:123456789012:table/orders"
IDENTITY: Final[dict[str, Any]] = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Tables",
            "Effect": "Allow",
            "Action": ["dynamodb:GetItem", "dynamodb:Batch*", "ce:GetCostAndUsage"],
            "Resource": TABLE,
            "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["a"]},
                "BoolIfExists": {"aws:SecureTransport": "true"},
                "StringLike": {"aws:ResourceTag/team": "x", "kms:EncryptionContext:tenant": "y"},
            },
        },
        {"Sid": "Other", "Effect": "Deny", "NotAction": "newservice:DoIt", "NotResource": "*"},
    ],
}
TRUST: Final[dict[str, Any]] = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
}
RESOURCE: Final[dict[str, Any]] = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": ROLE}, "Action": "kms:Decrypt", "Resource": "*"}],
}
API: Final[dict[str, Any]] = {
    "openapi": "3.0.3",
    "info": {"title": "orders", "version": "1.0"},
    "paths": {
        "/orders/{id}": {
            "get": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
                "responses": {"200": {"description": "OK"}},
                "security": [{"token": []}],
                "x-amazon-apigateway-request-validator": "all",
                "x-amazon-apigateway-integration": {
                    "type": "aws_proxy",
                    "httpMethod": "POST",
                    "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:x/invocations",
                    "timeoutInMillis": 29000,
                },
            },
            "x-amazon-apigateway-any-method": {
                "responses": {"405": {"description": "no"}},
                "x-amazon-apigateway-integration": {"type": "mock", "passthroughBehavior": "never"},
            },
        }
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "properties": {"lines": {"type": "array", "items": {"type": "string"}, "maxItems": 5}},
                "additionalProperties": False,
            }
        },
        "securitySchemes": {
            "token": {
                "type": "apiKey",
                "name": "Authorization",
                "in": "header",
                "x-amazon-apigateway-authtype": "custom",
                "x-amazon-apigateway-authorizer": {
                    "type": "request",
                    "authorizerUri": "arn:aws:apigateway:us-east-1:lambda:path/x",
                    "identitySource": "method.request.header.Authorization",
                    "authorizerResultTtlInSeconds": 300,
                },
            }
        },
    },
    "x-amazon-apigateway-request-validators": {"all": {"validateRequestBody": True}},
}
DASHBOARD: Final[dict[str, Any]] = {
    "widgets": [
        {
            "type": "metric",
            "x": 0,
            "y": 0,
            "width": 12,
            "height": 6,
            "properties": {
                "region": "us-east-1",
                "view": "timeSeries",
                "period": 300,
                "metrics": [["AWS/Lambda", "Errors", "FunctionName", "f", {"id": "m1"}], [{"expression": "m1 / 60"}]],
            },
        },
        {"type": "text", "properties": {"markdown": "# Orders"}},
        {"type": "alarm", "properties": {"alarms": ["arn:aws:cloudwatch:us-east-1:123456789012:alarm:a"]}},
    ]
}
STAT: Final = {"Metric": {"Namespace": "AWS/Lambda", "MetricName": "Errors"}, "Period": 60, "Stat": "Sum"}
ALARM: Final[list[dict[str, Any]]] = [
    {"Id": "e", "MetricStat": STAT, "ReturnData": False},
    {"Id": "n", "MetricStat": STAT, "ReturnData": False},
    {"Id": "share", "Expression": "IF(n > 20 AND NOT (e < 0), 100 * MAX([e, -1.5e3]) / n, 0)", "ReturnData": True},
]
PATTERN: Final[dict[str, Any]] = {
    "eventName": ["INSERT", {"prefix": "MOD"}, {"anything-but": ["REMOVE"]}, {"exists": True}],
    "dynamodb": {"NewImage": {"price": {"N": [{"numeric": [">", 0, "<=", 5]}]}, "ip": {"S": [{"cidr": "10.0.0.0/8"}]}}},
    "$or": [{"a": [1]}, {"b": [{"wildcard": "x*y"}]}],
}


def _made(document: object, parameter: str) -> dict[str, Any]:
    return {parameter: json.dumps(document)}


# What is right: operation, document, how a request carries it, and the code of a refusal.
VALID: Final[Mapping[str, tuple[Key, Any, Callable[[Any], dict[str, Any]], str]]] = {
    "identity": (("iam", "PutRolePolicy"), IDENTITY, lambda it: _made(it, "PolicyDocument"), "MalformedPolicyDocument"),
    "trust": (("iam", "CreateRole"), TRUST, lambda it: _made(it, "AssumeRolePolicyDocument"), "MalformedPolicyDocument"),
    "key": (("kms", "CreateKey"), RESOURCE, lambda it: _made(it, "Policy"), "MalformedPolicyDocumentException"),
    "queue": (
        ("sqs", "SetQueueAttributes"), RESOURCE, lambda it: {"Attributes": _made(it, "Policy")}, "InvalidAttributeValue",
    ),
    "api": (("apigateway", "PutRestApi"), API, lambda it: _made(it, "body"), "BadRequestException"),
    "dashboard": (("cloudwatch", "PutDashboard"), DASHBOARD, lambda it: _made(it, "DashboardBody"), "InvalidParameterInput"),
    "alarm": (("cloudwatch", "PutMetricAlarm"), ALARM, lambda it: {"Metrics": it}, "ValidationError"),
    "rule": (("events", "PutRule"), PATTERN, lambda it: _made(it, "EventPattern"), "InvalidEventPatternException"),
    "filter": (
        ("lambda", "CreateEventSourceMapping"),
        PATTERN,
        lambda it: {"FilterCriteria": {"Filters": [_made(it, "Pattern")]}},
        "InvalidParameterValueException",
    ),
}  # fmt: skip
