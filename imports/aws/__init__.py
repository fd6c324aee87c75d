from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from ._jsii import *

__all__ = [
    "acm_certificate",
    "acm_certificate_validation",
    "api_gateway_account",
    "api_gateway_api_key",
    "api_gateway_base_path_mapping",
    "api_gateway_deployment",
    "api_gateway_domain_name",
    "api_gateway_method_settings",
    "api_gateway_rest_api",
    "api_gateway_stage",
    "api_gateway_usage_plan",
    "api_gateway_usage_plan_key",
    "apigatewayv2_api",
    "apigatewayv2_api_mapping",
    "apigatewayv2_authorizer",
    "apigatewayv2_domain_name",
    "apigatewayv2_integration",
    "apigatewayv2_route",
    "apigatewayv2_route_response",
    "apigatewayv2_stage",
    "appautoscaling_policy",
    "appautoscaling_scheduled_action",
    "appautoscaling_target",
    "budgets_budget",
    "ce_anomaly_monitor",
    "ce_anomaly_subscription",
    "cloudwatch_composite_alarm",
    "cloudwatch_dashboard",
    "cloudwatch_event_rule",
    "cloudwatch_event_target",
    "cloudwatch_log_group",
    "cloudwatch_log_metric_filter",
    "cloudwatch_metric_alarm",
    "data_aws_availability_zones",
    "data_aws_caller_identity",
    "data_aws_dynamodb_table",
    "data_aws_dynamodb_tables",
    "data_aws_partition",
    "data_aws_secretsmanager_secret_version",
    "data_aws_subnet",
    "dax_cluster",
    "dax_parameter_group",
    "dax_subnet_group",
    "default_security_group",
    "dynamodb_table",
    "dynamodb_table_replica",
    "eip",
    "elasticache_parameter_group",
    "elasticache_replication_group",
    "elasticache_serverless_cache",
    "elasticache_subnet_group",
    "elasticache_user",
    "elasticache_user_group",
    "flow_log",
    "iam_role",
    "iam_role_policy",
    "internet_gateway",
    "kms_alias",
    "kms_key",
    "lambda_alias",
    "lambda_event_source_mapping",
    "lambda_function",
    "lambda_permission",
    "lambda_provisioned_concurrency_config",
    "nat_gateway",
    "provider",
    "route",
    "route53_health_check",
    "route53_record",
    "route_table",
    "route_table_association",
    "s3_bucket",
    "s3_bucket_lifecycle_configuration",
    "s3_bucket_policy",
    "s3_bucket_public_access_block",
    "s3_bucket_server_side_encryption_configuration",
    "s3_bucket_versioning",
    "secretsmanager_secret",
    "secretsmanager_secret_version",
    "security_group",
    "sns_topic",
    "sns_topic_policy",
    "sns_topic_subscription",
    "sqs_queue",
    "subnet",
    "vpc",
    "vpc_endpoint",
    "vpc_security_group_egress_rule",
    "vpc_security_group_ingress_rule",
    "wafv2_web_acl",
    "wafv2_web_acl_association",
]

publication.publish()

# Loading modules to ensure their types are registered with the jsii runtime library
