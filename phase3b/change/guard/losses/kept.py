"""What may not go silently: one list of kinds and arguments, with the reason of each.

The guard refuses by it, `phase3b diff` warns by it in the same words, and the published module's README says from it what
an upgrade never does. tests/unit/change/guard/test_kept.py holds a copy, word for word of what is protected.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

Holds = Literal["data", "customers", "work", "alerts"]
"""What is lost: data; what customers call or hold; work that waits or runs by itself; who is notified."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of which none may be destroyed or replaced silently.

    `name` is the argument that a person knows it by, empty where only its address tells; `record_name` is what our record
    calls that. `part_of` are arguments that name what it belongs to: with that, it goes without a word of its own.
    """

    noun: str
    name: str
    holds: Holds
    loss: str
    record_name: str = "name"
    part_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


_TABLE: Final = "aws_dynamodb_table"
_QUEUE: Final = "aws_sqs_queue"
_FUNCTION: Final = "aws_lambda_function"
_MAPPING: Final = "aws_lambda_event_source_mapping"
_REST_API, _WEB_SOCKET_API = "aws_api_gateway_rest_api", "aws_apigatewayv2_api"
_OF_REST_API: Final = {"rest_api_id": (_REST_API,)}
_OF_WEB_SOCKET_API: Final = {"api_id": (_WEB_SOCKET_API,)}
_OF_FUNCTION: Final = {"function_name": (_FUNCTION,)}
_ASYNC: Final = "aws_lambda_function_event_invoke_config"

KEPT: Final[Mapping[str, Kind]] = {
    # ── data ──
    _TABLE: Kind("table", "name", "data", "Every item in it is gone."),
    "aws_dynamodb_table_replica": Kind("replica", "", "data", "Its region loses the table."),
    "aws_dynamodb_global_secondary_index": Kind("index", "index_name", "data", "Queries on it fail."),
    _QUEUE: Kind("queue", "name", "data", "Messages that wait in it are gone."),
    "aws_s3_bucket": Kind("bucket", "bucket", "data", "Every object in it is gone."),
    "aws_s3_bucket_versioning": Kind("versioning of a bucket", "", "data", "What is overwritten or deleted in it is gone at once.", part_of={"bucket": ("aws_s3_bucket",)}),
    "aws_s3_bucket_server_side_encryption_configuration": Kind("encryption of a bucket", "", "data", "New objects in it are encrypted with a key of AWS's, whose use nobody decides.", part_of={"bucket": ("aws_s3_bucket",)}),
    "aws_s3_bucket_public_access_block": Kind("public access block of a bucket", "", "data", "The next policy that opens it, opens it to everybody.", part_of={"bucket": ("aws_s3_bucket",)}),
    "aws_s3_bucket_policy": Kind("policy of a bucket", "", "data", "It is served without TLS too.", part_of={"bucket": ("aws_s3_bucket",)}),
    "aws_s3_bucket_lifecycle_configuration": Kind("lifecycle of a bucket", "", "data", "Nothing in it is deleted any more, or what another one deletes.", part_of={"bucket": ("aws_s3_bucket",)}),
    "aws_kms_key": Kind("KMS key", "", "data", "Nobody can read what was encrypted with it any more: tables, topics, secrets."),
    "aws_kms_alias": Kind("KMS alias", "name", "data", "Anyone who uses the key by this name is refused.", part_of={"target_key_id": ("aws_kms_key",)}),
    "aws_cloudwatch_log_group": Kind("log group", "name", "data", "The logs in it are gone."),
    "aws_secretsmanager_secret": Kind("secret", "name", "data", "Its values are gone; every token signed with one is refused."),
    "aws_secretsmanager_secret_version": Kind("secret value", "", "data", "Every token signed with it is refused.", part_of={"secret_id": ("aws_secretsmanager_secret",)}),
    # ── what customers call and hold ──
    _REST_API: Kind("REST API", "name", "customers", "Customers call a URL that is no more; usage plans lose it, and another API has another URL."),
    "aws_api_gateway_stage": Kind("REST stage", "stage_name", "customers", "Its URL answers 403 to every customer; its cache and its place in the usage plans go with it.", part_of=_OF_REST_API),
    "aws_api_gateway_authorizer": Kind("authorizer", "name", "customers", "Requests that it judged are refused.", part_of=_OF_REST_API),
    "aws_api_gateway_usage_plan": Kind("usage plan", "name", "customers", "Every API key in it is refused with 403."),
    "aws_api_gateway_usage_plan_key": Kind("membership of an API key in its usage plan", "", "customers", "The customer's API key is refused with 403.", part_of={"key_id": ("aws_api_gateway_api_key",), "usage_plan_id": ("aws_api_gateway_usage_plan",)}),
    "aws_api_gateway_api_key": Kind("API key", "name", "customers", "The customer who has it is locked out; another key has another value."),
    "aws_api_gateway_domain_name": Kind("custom domain", "domain_name", "customers", "The name that customers call leads nowhere."),
    "aws_api_gateway_base_path_mapping": Kind("mapping of a custom domain", "", "customers", "What customers call under this domain answers 403.", part_of={"domain_name": ("aws_api_gateway_domain_name",), "api_id": (_REST_API,)}),
    _WEB_SOCKET_API: Kind("WebSocket API", "name", "customers", "Customers call a URL that is no more, and every open connection ends."),
    "aws_apigatewayv2_stage": Kind("WebSocket stage", "name", "customers", "Every open connection ends, and its URL answers 403.", part_of=_OF_WEB_SOCKET_API),
    "aws_apigatewayv2_authorizer": Kind("WebSocket authorizer", "name", "customers", "Connections that it judged are refused.", part_of=_OF_WEB_SOCKET_API),
    "aws_apigatewayv2_route": Kind("WebSocket route", "route_key", "customers", "What clients send on it is answered with an error.", "route_key", _OF_WEB_SOCKET_API),
    "aws_apigatewayv2_integration": Kind("integration of the WebSocket API", "", "customers", "Its routes have nothing to call and answer with errors.", part_of=_OF_WEB_SOCKET_API),
    "aws_apigatewayv2_domain_name": Kind("custom domain", "domain_name", "customers", "The name that customers call leads nowhere."),
    "aws_apigatewayv2_api_mapping": Kind("mapping of a custom domain", "", "customers", "What customers call under this domain answers 403.", part_of={"domain_name": ("aws_apigatewayv2_domain_name",), "api_id": (_WEB_SOCKET_API,)}),
    "aws_acm_certificate": Kind("certificate", "domain_name", "customers", "The name that it is for can't be called by HTTPS any more."),
    "aws_route53_record": Kind("record of a hosted zone", "name", "customers", "Its name leads nowhere, or a certificate is not renewed.", part_of={"name": ("aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name")}),
    # ── work ──
    _FUNCTION: Kind("function", "function_name", "work", "What it does stops: its routes answer with errors, and what its queues, streams and schedules bring waits or is lost."),
    "aws_lambda_alias": Kind("alias", "", "work", "What calls the function by it fails.", part_of=_OF_FUNCTION),
    "aws_lambda_permission": Kind("permission to call a function", "", "work", "Who had it is refused: API Gateway answers 500, a schedule's event is lost.", part_of={"function_name": (_FUNCTION, "aws_lambda_alias"), "source_arn": (_REST_API, "aws_api_gateway_stage", _WEB_SOCKET_API, "aws_apigatewayv2_stage", "aws_cloudwatch_event_rule")}),
    _MAPPING: Kind("event source mapping", "", "work", "Nothing brings the messages or records to the function; a new one of a stream begins at its oldest record, so that the last 24 hours are processed again.", part_of={**_OF_FUNCTION, "event_source_arn": (_TABLE, _QUEUE)}),
    _ASYNC: Kind("settings of a function's asynchronous calls", "function_name", "work", "What the function can't process is kept where AWS does by itself, which is nowhere.", part_of=_OF_FUNCTION),
    "aws_cloudwatch_event_rule": Kind("schedule", "name", "work", "What it starts is not started any more."),
    "aws_cloudwatch_event_target": Kind("target of a schedule", "", "work", "The schedule starts nothing.", part_of={"rule": ("aws_cloudwatch_event_rule",), "arn": (_FUNCTION,)}),
    # ── who is notified ──
    "aws_sns_topic": Kind("topic", "name", "alerts", "Nobody is notified of alarms, and every subscriber must confirm again."),
    "aws_sns_topic_policy": Kind("policy of a topic", "", "alerts", "Who it lets publish, is refused: no alarm reaches anybody.", part_of={"arn": ("aws_sns_topic",)}),
    "aws_sns_topic_subscription": Kind("subscription", "endpoint", "alerts", "Alarms reach it no more; a new one must be confirmed first.", "email", {"topic_arn": ("aws_sns_topic",)}),
}  # fmt: skip

# What goes with something of ours that holds no data and may go, though others of its type may not.
GOES_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    # It opens the cache alone, and another cache has another.
    "aws_secretsmanager_secret.cache": ("aws_elasticache_user.cache", "aws_security_group.cache"),
    "aws_secretsmanager_secret_version.cache": ("aws_elasticache_user.cache", "aws_security_group.cache"),
    # Connections that were refused in a network that is no more.
    "aws_cloudwatch_log_group.network": ("aws_vpc.network",),
}

# Copies of what stays where it is: of the customers' API keys, for a second region.
COPIES: Final = frozenset(
    {"aws_secretsmanager_secret.customer_keys", "aws_secretsmanager_secret_version.customer_keys"}
)

# Types of ours of which one may go: why nothing is lost that can't be had back by the next apply.
MAY_GO: Final[Mapping[str, str]] = {
    "aws_acm_certificate_validation": "waits for a certificate, and is nothing of AWS's",
    "aws_api_gateway_account": "a setting of the whole account; the provider leaves the role in place when it goes",
    "aws_api_gateway_deployment": "a snapshot; each change of the API makes another, and the stage moves first",
    "aws_api_gateway_method_settings": "throttle and cache of a method; a plan shows both numbers",
    "aws_apigatewayv2_route_response": "that a route answers; made again at once, and no client holds it",
    "aws_appautoscaling_policy": "capacity is judged by what is consumed (capacity_shrunk.py)",
    "aws_appautoscaling_scheduled_action": "the minimum and maximum of the file are set again by the same apply; a plan shows both",
    "aws_appautoscaling_target": "capacity is judged by what is consumed (capacity_shrunk.py)",
    "aws_budgets_budget": "AWS counts what a month costs without it; made again at once, and nobody has to confirm",
    "aws_ce_anomaly_monitor": "looks at costs from now on; made again at once, it learns again what is ordinary",
    "aws_ce_anomaly_subscription": "tells of what a monitor finds; made again at once, and nobody has to confirm",
    "aws_cloudwatch_composite_alarm": "tells of alarms, each of which tells by itself once it is in none",
    "aws_cloudwatch_dashboard": "a picture of metrics that stay",
    "aws_cloudwatch_log_metric_filter": "counts lines from now on; the logs and what was counted stay",
    "aws_cloudwatch_metric_alarm": "judges metrics that stay; which alarms there are is what objectives say",
    "aws_dax_cluster": "what it holds is read again from the tables; until another one is there, they answer",
    "aws_dax_parameter_group": "how long nodes keep what they read; made again at once, and AWS deletes none that a cluster has",
    "aws_dax_subnet_group": "where nodes are placed; made again at once, and AWS deletes none that a cluster has",
    "aws_default_security_group": "has no rule, and AWS makes another with each VPC",
    "aws_eip": "an address of a NAT gateway; who lets in by address must be told of the next one, which no receiver of ours does",
    "aws_elasticache_parameter_group": "how nodes behave; made again at once, and AWS deletes none that nodes have",
    "aws_elasticache_replication_group": "every answer in it can be had again from the tables; until it is warm requests are slower, and not wrong",
    "aws_elasticache_serverless_cache": "every answer in it can be had again from the tables; until it is warm requests are slower, and not wrong",
    "aws_elasticache_subnet_group": "where nodes are placed; made again at once, and AWS deletes none that nodes have",
    "aws_elasticache_user": "opens the cache alone; made again with the value of its secret",
    "aws_elasticache_user_group": "names who may use the cache; made again at once, and AWS deletes none that a cache has",
    "aws_flow_log": "writes what is refused from now on; what was written stays in its log group",
    "aws_iam_role": "goes with its function, whose going is refused; Terraform can't take it from one that stays",
    "aws_iam_role_policy": "what a role may do follows from the grants in capacity.yaml; made again at once",
    "aws_internet_gateway": "the way out of NAT gateways; AWS detaches none while one of them has an address",
    "aws_nat_gateway": "a way out; what waits for the internet fails until the next one is there, and goes on",
    "aws_route": "where a subnet leads; made again at once",
    "aws_route53_health_check": "asks from outside whether the service is healthy; made again at once, and AWS deletes none that a record has",
    "aws_route_table": "where a subnet leads; AWS deletes none that a subnet has",
    "aws_route_table_association": "where a subnet leads; without it to the VPC alone, and made again at once",
    "aws_security_group": "AWS deletes none that a function, an endpoint, a cache or DAX has",
    "aws_subnet": "AWS deletes none that anything is in",
    "aws_vpc": "AWS deletes none that anything is in",
    "aws_vpc_endpoint": "a way to a service; made again at once, and until then functions in the network can't reach it",
    "aws_vpc_security_group_egress_rule": "a connection that is let out; without it the function asks the table, and it is made again at once",
    "aws_vpc_security_group_ingress_rule": "a connection that is let in; without it the function asks the table, and it is made again at once",
    "aws_wafv2_web_acl": "what it blocked reaches the API, whose throttles and authorizer stay; phase3b diff warns, and it is made again at once",
    "aws_wafv2_web_acl_association": "what puts the web ACL before the API; goes with it, and is made again at once",
    "aws_lambda_provisioned_concurrency_config": "calls start cold, and are answered all the same",
}  # fmt: skip
