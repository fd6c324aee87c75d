"""The REST API with its stage, and what customers may ask for."""

from __future__ import annotations

from typing import Final, assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, given, needs
from phase3b.plan.apis.records import (
    ApiKey,
    GatewayAccount,
    MethodSettings,
    RestApi,
    RestDeployment,
    RestRecord,
    RestStage,
    UsagePlan,
    UsagePlanKey,
)

# A stage moves to what is new before what is old goes.
NEW_FIRST: Final = {"create_before_destroy": True}


def draw(record: RestRecord) -> Drawn:
    """Draws the API, its stage, or what customers may ask of it."""
    match record:
        case RestApi():
            return draw_rest_api(record)
        case RestDeployment():
            # A snapshot.
            return drawn(
                record.address, rest_api_id=record.rest_api_id, triggers={"body": record.trigger}, lifecycle=NEW_FIRST
            )
        case RestStage():
            return draw_stage(record)
        case MethodSettings():
            return draw_method_settings(record)
        case UsagePlan():
            return draw_usage_plan(record)
        case ApiKey():
            return drawn(record.address, name=record.name, description=record.description, value=record.value)
        case UsagePlanKey():
            return drawn(record.address, key_id=record.key_id, key_type="API_KEY", usage_plan_id=record.usage_plan_id)
        case GatewayAccount():
            return drawn(record.address, cloudwatch_role_arn=record.role_arn, depends_on=needs(record.needs))
        case _:
            assert_never(record)


def draw_rest_api(record: RestApi) -> Drawn:
    """The API of an OpenAPI document, which replaces whatever was defined before."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        body=record.body,
        put_rest_api_mode="overwrite",
        api_key_source="HEADER",
        endpoint_configuration={"types": ["REGIONAL"]},
        lifecycle=NEW_FIRST,
    )


def draw_stage(record: RestStage) -> Drawn:
    """The stage, with access logs, and the cache cluster where the tier has one."""
    return drawn(
        record.address,
        rest_api_id=record.rest_api_id,
        deployment_id=record.deployment_id,
        stage_name=record.name,
        cache_cluster_enabled=record.cache_size_gb is not None,
        cache_cluster_size=None if record.cache_size_gb is None else f"{record.cache_size_gb:g}",
        xray_tracing_enabled=record.tracing,
        access_log_settings={"destination_arn": record.log_group_arn, "format": record.log_format},
        depends_on=needs(record.needs),
    )


def draw_method_settings(record: MethodSettings) -> Drawn:
    """Throttle and cache of a method; without a cache it is off, in so many words."""
    cached = record.cache_seconds > 0
    return drawn(
        record.address,
        rest_api_id=record.rest_api_id,
        stage_name=record.stage_name,
        method_path=record.method_path,
        settings=given(
            metrics_enabled=record.detailed_metrics,
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


def draw_usage_plan(record: UsagePlan) -> Drawn:
    """A usage plan."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        api_stages=[{"api_id": record.rest_api_id, "stage": record.stage_name}],
        throttle_settings={"rate_limit": record.rate_per_second, "burst_limit": record.burst},
    )
