"""Every record of a plan, drawn by the file that knows its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from constructs import Construct

from modules.phase3b_performance import (
    alarms,
    auto_scaling,
    buckets,
    budgets,
    dashboards,
    data_sources,
    event_sources,
    functions,
    keys,
    logs,
    outputs,
    queues,
    rest_api,
    secrets,
    tables,
    topics,
    websocket_api,
)
from phase3b.plan.alerts import records as alert_records
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.costs import records as budget_records
from phase3b.plan.dashboards import records as dashboard_records
from phase3b.plan.encryption import records as encryption_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.queues import records as queue_records
from phase3b.plan.records import DrawnAlone, Record
from phase3b.plan.stack import records as stack_records
from phase3b.plan.tables import records as table_records


class Phase3bPerformance(Construct):
    """The module's resources below one construct."""

    def __init__(
        self, scope: Construct, name: str, of_plan: Iterable[Record], alarm_tags: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(scope, name)
        watched: list[alert_records.MetricAlarm] = []
        together: list[alert_records.CompositeAlarm] = []
        for record in of_plan:
            match record:
                case alert_records.MetricAlarm():
                    watched.append(record)
                case alert_records.CompositeAlarm():
                    together.append(record)
                case _:
                    draw(self, record)
        alarms.draw_alarms(self, watched, alarm_tags)
        alarms.draw_composites(self, together, alarm_tags)


def draw(scope: Construct, record: DrawnAlone) -> None:  # noqa: C901, PLR0912, PLR0915  one case for each kind of record
    """Draws one record."""
    match record:
        case stack_records.DataSource():
            data_sources.draw_data_source(scope, record)
        case table_records.ExistingTables():
            data_sources.draw_existing_tables(scope, record)
        case stack_records.LocalValue():
            data_sources.draw_local(scope, record)
        case encryption_records.Key():
            keys.draw_key(scope, record)
        case encryption_records.KeyAlias():
            keys.draw_alias(scope, record)
        case alert_records.Topic():
            topics.draw_topic(scope, record)
        case alert_records.TopicPolicy():
            topics.draw_topic_policy(scope, record)
        case alert_records.EmailSubscription():
            topics.draw_subscription(scope, record)
        case table_records.DynamodbTable():
            tables.draw_table(scope, record)
        case table_records.ScalingTarget():
            auto_scaling.draw_target(scope, record)
        case table_records.ScalingPolicy():
            auto_scaling.draw_policy(scope, record)
        case dashboard_records.Dashboard():
            dashboards.draw_dashboard(scope, record)
        case stack_records.Output():
            outputs.draw_output(scope, record)
        case function_records.LogGroup():
            logs.draw_log_group(scope, record)
        case function_records.LogMetric():
            logs.draw_log_metric(scope, record)
        case function_records.Role():
            functions.draw_role(scope, record)
        case function_records.RolePolicy():
            functions.draw_role_policy(scope, record)
        case function_records.LambdaFunction():
            functions.draw_function(scope, record)
        case function_records.LambdaAlias():
            functions.draw_alias_of(scope, record)
        case function_records.ProvisionedConcurrency():
            functions.draw_provisioned_concurrency(scope, record)
        case function_records.InvokePermission():
            functions.draw_permission(scope, record)
        case function_records.StreamMapping():
            event_sources.draw_stream_mapping(scope, record)
        case function_records.QueueMapping():
            event_sources.draw_queue_mapping(scope, record)
        case function_records.ScheduleRule():
            event_sources.draw_schedule_rule(scope, record)
        case function_records.ScheduleTarget():
            event_sources.draw_schedule_target(scope, record)
        case function_records.Secret():
            secrets.draw_secret(scope, record)
        case function_records.SecretValue():
            secrets.draw_secret_value(scope, record)
        case queue_records.Queue():
            queues.draw_queue(scope, record)
        case bucket_records.Bucket():
            buckets.draw_bucket(scope, record)
        case bucket_records.BucketVersioning():
            buckets.draw_versioning(scope, record)
        case bucket_records.BucketEncryption():
            buckets.draw_encryption(scope, record)
        case bucket_records.BucketPrivacy():
            buckets.draw_privacy(scope, record)
        case bucket_records.BucketLifecycle():
            buckets.draw_lifecycle(scope, record)
        case bucket_records.BucketPolicy():
            buckets.draw_bucket_policy(scope, record)
        case api_records.RestApi():
            rest_api.draw_rest_api(scope, record)
        case api_records.RestDeployment():
            rest_api.draw_deployment(scope, record)
        case api_records.RestStage():
            rest_api.draw_stage(scope, record)
        case api_records.MethodSettings():
            rest_api.draw_method_settings(scope, record)
        case api_records.UsagePlan():
            rest_api.draw_usage_plan(scope, record)
        case api_records.ApiKey():
            rest_api.draw_api_key(scope, record)
        case api_records.UsagePlanKey():
            rest_api.draw_usage_plan_key(scope, record)
        case api_records.GatewayAccount():
            rest_api.draw_account(scope, record)
        case api_records.WebSocketApi():
            websocket_api.draw_websocket_api(scope, record)
        case api_records.WebSocketAuthorizer():
            websocket_api.draw_websocket_authorizer(scope, record)
        case api_records.WebSocketIntegration():
            websocket_api.draw_integration(scope, record)
        case api_records.WebSocketRoute():
            websocket_api.draw_route(scope, record)
        case api_records.WebSocketRouteResponse():
            websocket_api.draw_route_response(scope, record)
        case api_records.WebSocketStage():
            websocket_api.draw_websocket_stage(scope, record)
        case budget_records.Budget():
            budgets.draw_budget(scope, record)
        case budget_records.CostMonitor():
            budgets.draw_cost_monitor(scope, record)
        case budget_records.CostSubscription():
            budgets.draw_cost_subscription(scope, record)
        case _:
            assert_never(record)
