"""One request for each of our main operations that AWS allows, by hand; `sent` writes it as an SDK would."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from botocore.serialize import create_serializer
from moto.core.utils import get_service_model

from phase3b.local.requests.operations import Asked, asked
from phase3b.local.requests.parameters import Sent

ROLE: Final = "arn:aws:iam::123456789012:role/app"
VALID: Final[Mapping[tuple[str, str], Mapping[str, Any]]] = {
    ("dynamodb", "CreateTable"): {
        "TableName": "orders",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "BillingMode": "PROVISIONED",
        "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "by-day",
                "KeySchema": [{"AttributeName": "day", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["total"]},
            }
        ],
    },
    ("dynamodb", "UpdateTimeToLive"): {
        "TableName": "orders",
        "TimeToLiveSpecification": {"Enabled": True, "AttributeName": "expires"},
    },
    ("dynamodb", "PutItem"): {"TableName": "orders", "Item": {"id": {"S": "1"}, "list": {"L": [{"N": "2"}]}}},
    ("application-autoscaling", "RegisterScalableTarget"): {
        "ServiceNamespace": "dynamodb",
        "ResourceId": "table/orders",
        "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        "MinCapacity": 5,
        "MaxCapacity": 50,
    },
    ("application-autoscaling", "PutScalingPolicy"): {
        "PolicyName": "reads",
        "ServiceNamespace": "dynamodb",
        "ResourceId": "table/orders",
        "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        "PolicyType": "TargetTrackingScaling",
        "TargetTrackingScalingPolicyConfiguration": {"TargetValue": 70.0},
    },
    ("lambda", "CreateFunction"): {
        "FunctionName": "orders",
        "Role": ROLE,
        "Code": {"S3Bucket": "packages", "S3Key": "orders.zip"},
        "Runtime": "python3.13",
        "MemorySize": 512,
        "Timeout": 30,
        "Architectures": ["arm64"],
        "Environment": {"Variables": {"TABLE": "orders"}},
    },
    ("lambda", "PutFunctionConcurrency"): {"FunctionName": "orders", "ReservedConcurrentExecutions": 100},
    ("lambda", "CreateEventSourceMapping"): {
        "FunctionName": "orders",
        "EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:orders",
        "BatchSize": 10,
        "MaximumBatchingWindowInSeconds": 1,
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
    },
    ("sqs", "CreateQueue"): {"QueueName": "orders", "Attributes": {"VisibilityTimeout": "30"}},
    ("sns", "CreateTopic"): {"Name": "alerts", "Tags": [{"Key": "team", "Value": "orders"}]},
    ("cloudwatch", "PutMetricAlarm"): {
        "AlarmName": "throttles",
        "ComparisonOperator": "GreaterThanThreshold",
        "EvaluationPeriods": 2,
        "Metrics": [
            {
                "Id": "m1",
                "MetricStat": {
                    "Metric": {
                        "Namespace": "AWS/DynamoDB",
                        "MetricName": "ReadThrottleEvents",
                        "Dimensions": [{"Name": "TableName", "Value": "orders"}],
                    },
                    "Period": 60,
                    "Stat": "Sum",
                },
                "ReturnData": True,
            }
        ],
        "Threshold": 1.0,
    },
    ("cloudwatch", "PutCompositeAlarm"): {
        "AlarmName": "orders",
        "AlarmRule": 'ALARM("throttles")',
        "ActionsEnabled": True,
        "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:alerts"],
        "ActionsSuppressor": "deploying",
        "ActionsSuppressorWaitPeriod": 60,
        "ActionsSuppressorExtensionPeriod": 120,
        "Tags": [{"Key": "team", "Value": "orders"}],
    },
    ("cloudwatch", "DescribeAlarms"): {"AlarmNames": ["orders"], "AlarmTypes": ["CompositeAlarm"]},
    ("cloudwatch", "PutDashboard"): {"DashboardName": "orders", "DashboardBody": "{}"},
    ("logs", "PutRetentionPolicy"): {"logGroupName": "/aws/lambda/orders", "retentionInDays": 30},
    ("logs", "PutMetricFilter"): {
        "logGroupName": "/aws/lambda/orders",
        "filterName": "memory",
        "filterPattern": "",
        "metricTransformations": [{"metricName": "Memory", "metricNamespace": "Orders", "metricValue": "1"}],
    },
    ("events", "PutRule"): {"Name": "nightly", "ScheduleExpression": "rate(1 day)", "State": "ENABLED"},
    ("events", "PutTargets"): {
        "Rule": "nightly",
        "Targets": [{"Id": "1", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:orders"}],
    },
    ("iam", "CreateRole"): {"RoleName": "app", "AssumeRolePolicyDocument": "{}", "MaxSessionDuration": 3600},
    ("iam", "PutRolePolicy"): {"RoleName": "app", "PolicyName": "tables", "PolicyDocument": "{}"},
    ("kms", "CreateAlias"): {"AliasName": "alias/orders", "TargetKeyId": "11111111-2222-3333-4444-555555555555"},
    ("kms", "ScheduleKeyDeletion"): {"KeyId": "11111111-2222-3333-4444-555555555555", "PendingWindowInDays": 30},
    ("secretsmanager", "CreateSecret"): {"Name": "token", "SecretString": "x"},
    ("apigateway", "CreateRestApi"): {"name": "orders", "endpointConfiguration": {"types": ["REGIONAL"]}},
    ("apigateway", "CreateUsagePlan"): {
        "name": "customers",
        "throttle": {"rateLimit": 1.5, "burstLimit": 200},
        "quota": {"limit": 1000, "period": "DAY"},
    },
    ("apigateway", "CreateStage"): {
        "restApiId": "abc",
        "stageName": "v1",
        "deploymentId": "d",
        "cacheClusterSize": "0.5",
    },
    ("apigatewayv2", "CreateApi"): {
        "Name": "live",
        "ProtocolType": "WEBSOCKET",
        "RouteSelectionExpression": "$request.body.action",
    },
    ("apigatewayv2", "CreateStage"): {
        "ApiId": "abc",
        "StageName": "v1",
        "AutoDeploy": True,
        "DefaultRouteSettings": {"ThrottlingBurstLimit": 10, "LoggingLevel": "INFO"},
    },
}


def sent(service: str, operation: str, parameters: Mapping[str, Any]) -> tuple[Asked, Sent]:
    """The operation as the resolver finds it, and the parts of the request that botocore writes."""
    model = get_service_model(service).operation_model(operation)
    protocol = _wire_protocol(service)
    request = create_serializer(protocol, include_validation=False).serialize_to_request(dict(parameters), model)
    path, _, query = request["url_path"].partition("?")
    query = query or "&".join(f"{name}={value}" for name, value in dict(request["query_string"]).items())
    body = request["body"]
    form = {name: str(value) for name, value in body.items()} if isinstance(body, dict) else {}
    headers = {name.lower(): str(value) for name, value in request["headers"].items()}
    found = asked(
        str(model.service_model.signing_name), request["method"], path, query, headers.get("x-amz-target"), form
    )
    assert found is not None, f"{request['method']} {path} is not an operation"
    assert (found.service, found.operation.name) == (service, operation)
    encoded = body if isinstance(body, bytes) else b""
    return found, Sent(query, headers, encoded, dict(parse_qsl("")) | form)


def _wire_protocol(service: str) -> str:
    """CloudWatch speaks several; Terraform's provider writes forms."""
    return "query" if service == "cloudwatch" else str(get_service_model(service).metadata["protocol"])
