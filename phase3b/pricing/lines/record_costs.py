"""A record in, its cost lines out, or why it is free. mypy asks for a case of every kind of record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan import records
from phase3b.plan.alerts import records as alert_records
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.costs import records as budget_records
from phase3b.plan.dashboards import records as dashboard_records
from phase3b.plan.encryption import records as encryption_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.queues import records as queue_records
from phase3b.plan.stack import records as stack_records
from phase3b.plan.tables import records as table_records
from phase3b.pricing.lines import api_costs, function_costs, shared_costs, table_costs, watch_costs
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.setting import Setting

Charged = (
    table_records.DynamodbTable
    | encryption_records.Key
    | alert_records.Topic
    | alert_records.EmailSubscription
    | alert_records.MetricAlarm
    | alert_records.CompositeAlarm
    | table_records.ScalingPolicy
    | dashboard_records.Dashboard
    | function_records.LogGroup
    | function_records.LogMetric
    | function_records.LambdaFunction
    | function_records.ProvisionedConcurrency
    | function_records.RolePolicy
    | function_records.QueueMapping
    | function_records.Secret
    | queue_records.Queue
    | bucket_records.Bucket
    | api_records.RestStage
    | api_records.MethodSettings
    | api_records.WebSocketStage
)


def plan_costs(setting: Setting) -> Iterator[Metered | Free]:
    """Every line of a plan, in the order of its records, and of what only a usage file names."""
    for record in setting.records:
        yield from record_costs(record, setting)
    if setting.functions:
        yield from watch_costs.business_metric_costs()
    yield from shared_costs.measured_costs(setting)


def record_costs(record: records.Record, setting: Setting) -> Iterator[Metered | Free]:
    """The lines of one record."""
    if isinstance(record, Charged):
        yield from _charged(record, setting)
    else:
        yield Free(str(record.address), _free(record))


def _charged(record: Charged, setting: Setting) -> Iterator[Metered | Free]:  # noqa: C901, PLR0911, PLR0912  one case a kind
    match record:
        case table_records.DynamodbTable():
            return table_costs.table_costs(record, setting)
        case encryption_records.Key():
            return shared_costs.key_costs(record, setting)
        case alert_records.Topic():
            return shared_costs.topic_costs(record, setting)
        case alert_records.EmailSubscription():
            return shared_costs.email_costs(record, setting)
        case alert_records.MetricAlarm():
            return watch_costs.alarm_costs(record)
        case alert_records.CompositeAlarm():
            return watch_costs.composite_costs(record)
        case table_records.ScalingPolicy():
            return watch_costs.scaling_alarm_costs(record, setting)
        case dashboard_records.Dashboard():
            return watch_costs.dashboard_costs(record)
        case function_records.LogGroup():
            return watch_costs.log_group_costs(record, setting)
        case function_records.LogMetric():
            return watch_costs.log_metric_costs(record)
        case function_records.LambdaFunction():
            return function_costs.function_costs(record, setting)
        case function_records.ProvisionedConcurrency():
            return function_costs.warm_costs(record, setting)
        case function_records.RolePolicy():
            return function_costs.policy_costs(record, setting)
        case function_records.QueueMapping():
            return function_costs.polling_costs(record, setting)
        case function_records.Secret():
            return shared_costs.secret_costs(record, setting)
        case queue_records.Queue():
            return shared_costs.queue_costs(record, setting)
        case bucket_records.Bucket():
            return shared_costs.bucket_costs(record, setting)
        case api_records.RestStage():
            return api_costs.rest_stage_costs(record, setting)
        case api_records.MethodSettings():
            return api_costs.method_settings_costs(record, setting)
        case api_records.WebSocketStage():
            return api_costs.websocket_stage_costs(record, setting)
        case _:
            assert_never(record)


FreeRecord = (
    stack_records.DataSource
    | table_records.ExistingTables
    | stack_records.LocalValue
    | stack_records.Output
    | encryption_records.KeyAlias
    | alert_records.TopicPolicy
    | table_records.ScalingTarget
    | function_records.Role
    | function_records.LambdaAlias
    | function_records.InvokePermission
    | function_records.StreamMapping
    | function_records.ScheduleRule
    | function_records.ScheduleTarget
    | function_records.SecretValue
    | bucket_records.BucketVersioning
    | bucket_records.BucketEncryption
    | bucket_records.BucketPrivacy
    | bucket_records.BucketLifecycle
    | bucket_records.BucketPolicy
    | api_records.RestApi
    | api_records.RestDeployment
    | api_records.UsagePlan
    | api_records.ApiKey
    | api_records.UsagePlanKey
    | api_records.GatewayAccount
    | budget_records.Budget
    | budget_records.CostMonitor
    | budget_records.CostSubscription
    | api_records.WebSocketApi
    | api_records.WebSocketAuthorizer
    | api_records.WebSocketIntegration
    | api_records.WebSocketRoute
    | api_records.WebSocketRouteResponse
)


def _free(record: FreeRecord) -> str:  # noqa: PLR0911  one case a kind
    match record:
        case (
            stack_records.DataSource()
            | table_records.ExistingTables()
            | stack_records.LocalValue()
            | stack_records.Output()
        ):
            return "Terraform's own, nothing in AWS"
        case encryption_records.KeyAlias():
            return "an alias is free; its key is charged"
        case alert_records.TopicPolicy() | function_records.Role():
            return "IAM is free"
        case table_records.ScalingTarget():
            return "auto scaling is free; the capacity is charged with the table, its alarms with the policy"
        case function_records.LambdaAlias() | function_records.InvokePermission():
            return "charged by what the function does"
        case function_records.StreamMapping():
            return "DynamoDB does not charge reads of a stream by Lambda"
        case function_records.ScheduleRule() | function_records.ScheduleTarget():
            return "EventBridge does not charge scheduled rules; the call is one of the function's"
        case function_records.SecretValue():
            return "a version of a secret that is charged"
        case (
            bucket_records.BucketVersioning()
            | bucket_records.BucketEncryption()
            | bucket_records.BucketPrivacy()
            | bucket_records.BucketLifecycle()
            | bucket_records.BucketPolicy()
        ):
            return "a setting of a bucket that is charged; S3 does not charge what it expires"
        case api_records.RestApi() | api_records.RestDeployment() | api_records.WebSocketApi():
            return "charged by what its stage serves"
        case api_records.UsagePlan() | api_records.ApiKey() | api_records.UsagePlanKey() | api_records.GatewayAccount():
            return "API Gateway does not charge keys, usage plans or settings"
        case budget_records.Budget() | budget_records.CostMonitor() | budget_records.CostSubscription():
            # AWS Price List API, AWSBudgets, from 2020-10-01 on: BudgetsUsage is $0.00 a budget-day, however many there are;
            # ActionEnabledBudgetsUsage and BudgetsReports cost. Before, the third and each further one was $0.02 a day.
            return "AWS charges budgets that act, not mails of budgets and of Cost Anomaly Detection"
        case (
            api_records.WebSocketAuthorizer()
            | api_records.WebSocketIntegration()
            | api_records.WebSocketRoute()
            | api_records.WebSocketRouteResponse()
        ):
            return "charged by messages and minutes of the stage"
        case _:
            assert_never(record)
