"""The records of the plan: one frozen dataclass for each kind of Terraform resource, complete and without IO.

A value may hold a Terraform expression (`${aws_kms_key.phase3b.arn}`) made by `Address.ref`; nothing is filled in
later. Blocks of Terraform are drawn of records, prices price them, policies compare them with what was synthesized. Each concern has
its own in its room; a stage that handles every record asks for the unions below, so that mypy finds what it forgets.
"""

from __future__ import annotations

from typing import Final

from phase3b.plan.alerts.records import AlertRecord
from phase3b.plan.apis.records import ApiRecord
from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.cache.records import CacheRecord
from phase3b.plan.costs.records import CostRecord
from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.plan.dax.records import DaxRecord
from phase3b.plan.domain.records import DomainRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.firewall.records import FirewallRecord
from phase3b.plan.functions.records import FunctionRecord
from phase3b.plan.network.records import NetworkRecord
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.stack.records import StackRecord
from phase3b.plan.tables.records import TableRecord

Record = (
    StackRecord
    | EncryptionRecord
    | TableRecord
    | QueueRecord
    | BucketRecord
    | FunctionRecord
    | ApiRecord
    | DomainRecord
    | FirewallRecord
    | NetworkRecord
    | CacheRecord
    | DaxRecord
    | AlertRecord
    | DashboardRecord
    | CostRecord
)

# Types without tags of their own: what is put on every resource is not put on these.
UNTAGGED: Final = frozenset(
    {
        "aws_acm_certificate_validation", "aws_api_gateway_account", "aws_api_gateway_base_path_mapping", "aws_apigatewayv2_api_mapping", "aws_route53_record",
        "aws_api_gateway_deployment", "aws_api_gateway_method_settings",
        "aws_api_gateway_usage_plan_key", "aws_apigatewayv2_authorizer", "aws_apigatewayv2_integration",
        "aws_apigatewayv2_route", "aws_apigatewayv2_route_response", "aws_appautoscaling_policy", "aws_appautoscaling_scheduled_action",
        "aws_cloudwatch_dashboard", "aws_cloudwatch_event_target", "aws_route", "aws_route_table_association", "aws_cloudwatch_log_metric_filter",
        "aws_iam_role_policy", "aws_dax_parameter_group", "aws_dax_subnet_group", "aws_kms_alias", "aws_lambda_alias", "aws_lambda_permission",
        "aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_policy", "aws_s3_bucket_public_access_block",
        "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_versioning",
        "aws_lambda_provisioned_concurrency_config", "aws_secretsmanager_secret_version", "aws_sns_topic_policy",
        "aws_sns_topic_subscription", "aws_wafv2_web_acl_association",
    }
)  # fmt: skip
