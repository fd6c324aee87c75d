"""The REST API with its stage, and what customers may ask for."""

from __future__ import annotations

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.api_gateway_account import ApiGatewayAccount
from imports.aws.api_gateway_api_key import ApiGatewayApiKey
from imports.aws.api_gateway_deployment import ApiGatewayDeployment
from imports.aws.api_gateway_method_settings import (
    ApiGatewayMethodSettings,
    ApiGatewayMethodSettingsSettings,
)
from imports.aws.api_gateway_rest_api import ApiGatewayRestApi, ApiGatewayRestApiEndpointConfiguration
from imports.aws.api_gateway_stage import ApiGatewayStage, ApiGatewayStageAccessLogSettings
from imports.aws.api_gateway_usage_plan import (
    ApiGatewayUsagePlan,
    ApiGatewayUsagePlanApiStages,
    ApiGatewayUsagePlanThrottleSettings,
)
from imports.aws.api_gateway_usage_plan_key import ApiGatewayUsagePlanKey
from modules.phase3b_performance.address import needing, pinned
from phase3b.plan.apis.records import (
    ApiKey,
    GatewayAccount,
    MethodSettings,
    RestApi,
    RestDeployment,
    RestStage,
    UsagePlan,
    UsagePlanKey,
)


def draw_rest_api(scope: Construct, record: RestApi) -> None:
    """The API of an OpenAPI document, which replaces whatever was defined before."""
    api = ApiGatewayRestApi(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        body=record.body,
        put_rest_api_mode="overwrite",
        api_key_source="HEADER",
        endpoint_configuration=ApiGatewayRestApiEndpointConfiguration(types=["REGIONAL"]),
        lifecycle=TerraformResourceLifecycle(create_before_destroy=True),
    )
    pinned(api, record.address)


def draw_deployment(scope: Construct, record: RestDeployment) -> None:
    """A snapshot; the stage moves to a new one before the old one goes."""
    deployment = ApiGatewayDeployment(
        scope,
        str(record.address),
        rest_api_id=record.rest_api_id,
        triggers={"body": record.trigger},
        lifecycle=TerraformResourceLifecycle(create_before_destroy=True),
    )
    pinned(deployment, record.address)


def draw_stage(scope: Construct, record: RestStage) -> None:
    """The stage, with access logs, and the cache cluster where the tier has one."""
    stage = ApiGatewayStage(
        scope,
        str(record.address),
        rest_api_id=record.rest_api_id,
        deployment_id=record.deployment_id,
        stage_name=record.name,
        cache_cluster_enabled=record.cache_size_gb is not None,
        cache_cluster_size=None if record.cache_size_gb is None else f"{record.cache_size_gb:g}",
        xray_tracing_enabled=record.tracing,
        access_log_settings=ApiGatewayStageAccessLogSettings(
            destination_arn=record.log_group_arn, format=record.log_format
        ),
    )
    needing(stage, record.needs)
    pinned(stage, record.address)


def draw_method_settings(scope: Construct, record: MethodSettings) -> None:
    """Throttle and cache of a method; without a cache it is off, in so many words."""
    cached = record.cache_seconds > 0
    settings = ApiGatewayMethodSettings(
        scope,
        str(record.address),
        rest_api_id=record.rest_api_id,
        stage_name=record.stage_name,
        method_path=record.method_path,
        settings=ApiGatewayMethodSettingsSettings(
            metrics_enabled=True,
            logging_level="ERROR",
            data_trace_enabled=False,
            throttling_rate_limit=record.rate_per_second,
            throttling_burst_limit=record.burst,
            caching_enabled=cached,
            cache_ttl_in_seconds=record.cache_seconds if cached else None,
            cache_data_encrypted=True,
            require_authorization_for_cache_control=True,
            unauthorized_cache_control_header_strategy="SUCCEED_WITHOUT_RESPONSE_HEADER",
        ),
    )
    pinned(settings, record.address)


def draw_usage_plan(scope: Construct, record: UsagePlan) -> None:
    """A usage plan."""
    plan = ApiGatewayUsagePlan(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        api_stages=[ApiGatewayUsagePlanApiStages(api_id=record.rest_api_id, stage=record.stage_name)],
        throttle_settings=ApiGatewayUsagePlanThrottleSettings(
            rate_limit=record.rate_per_second, burst_limit=record.burst
        ),
    )
    pinned(plan, record.address)


def draw_api_key(scope: Construct, record: ApiKey) -> None:
    """A customer's key."""
    key = ApiGatewayApiKey(scope, str(record.address), name=record.name, description=record.description)
    pinned(key, record.address)


def draw_usage_plan_key(scope: Construct, record: UsagePlanKey) -> None:
    """A key's usage plan."""
    member = ApiGatewayUsagePlanKey(
        scope, str(record.address), key_id=record.key_id, key_type="API_KEY", usage_plan_id=record.usage_plan_id
    )
    pinned(member, record.address)


def draw_account(scope: Construct, record: GatewayAccount) -> None:
    """The account's role for logs."""
    account = ApiGatewayAccount(scope, str(record.address), cloudwatch_role_arn=record.role_arn)
    needing(account, record.needs)
    pinned(account, record.address)
