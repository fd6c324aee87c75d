"""What each kind of alarm measures, as it is deployed: a table copied from AWS's guides and the operations guide.

Addresses are frozen elsewhere; a p95 that became a p99, or a Maximum that became an Average, would keep its address.

Sources, for names, dimensions and useful statistics: "DynamoDB metrics and dimensions", "Types of metrics for Lambda
functions", "Amazon API Gateway dimensions and metrics", "Monitor WebSocket API execution with CloudWatch metrics",
"Available CloudWatch metrics for Amazon SQS", "Monitoring concurrency" (Lambda), "Monitoring Amazon EventBridge",
"Monitoring Amazon SNS topics using CloudWatch", "AWS WAF metrics and dimensions". The unit is that of the threshold, as its key in capacity.yaml says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest
from measured_kinds import CACHE_KINDS, Measured, math, one

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.plan import plan
from phase3b.synthesis.process import synthesize

FILE = Path(__file__).parents[4] / "capacity.yaml"
CAPACITY = load(FILE)
TIER = "enterprise"

TABLE, INDEX = {"TableName"}, {"TableName", "GlobalSecondaryIndexName"}
OPERATION, FUNCTION = {"TableName", "Operation"}, {"FunctionName"}
REST, WEBSOCKET, QUEUE = {"ApiName", "Stage"}, {"ApiId", "Stage"}, {"QueueName"}
ACCOUNT: set[str] = set()
RULE, TOPIC, WEB_ACL = {"RuleName"}, {"TopicName"}, {"WebACL", "Rule", "Region"}
DYNAMODB, LAMBDA, GATEWAY, SQS = "AWS/DynamoDB", "AWS/Lambda", "AWS/ApiGateway", "AWS/SQS"
EVENTS, SNS, WAF = "AWS/Events", "AWS/SNS", "AWS/WAFV2"
LOGS = "Phase3b/"  # with the function's name behind it


def p95(namespace: str, metric: str, of: set[str]) -> dict[str, Measured]:
    """The percentile, and what is in for it where samples are few."""
    return math(**{id_: (namespace, metric, how, of) for id_, how in (
        ("samples", "SampleCount"), ("p95", "p95"), ("average", "Average"),
    )})  # fmt: skip


INVOKED = (LAMBDA, "Invocations", "Sum", FUNCTION)
REQUESTED = (GATEWAY, "Count", "Sum", REST)

# kind: unit, side, what is measured.
KINDS: dict[str, tuple[str, str, dict[str, Measured]]] = {
    "read_throttles": ("per_minute", ">", one(DYNAMODB, "ReadThrottleEvents", "Sum", TABLE, INDEX)),
    "write_throttles": ("per_minute", ">", one(DYNAMODB, "WriteThrottleEvents", "Sum", TABLE, INDEX)),
    "replica_delay": ("ms", ">", one(DYNAMODB, "ReplicationLatency", "Average", {"TableName", "ReceivingRegion"})),
    # AWS documents Minimum, Maximum, Average and SampleCount of it.
    "latency_average": ("ms", ">", one(DYNAMODB, "SuccessfulRequestLatency", "Average", OPERATION)),
    "user_errors": ("per_minute", ">", one(DYNAMODB, "UserErrors", "Sum", set())),
    "read_ceiling": (
        "percent",
        ">",
        {"consumed": Measured(DYNAMODB, "ConsumedReadCapacityUnits", (TABLE, INDEX), "Sum")},
    ),
    "write_ceiling": (
        "percent",
        ">",
        {"consumed": Measured(DYNAMODB, "ConsumedWriteCapacityUnits", (TABLE, INDEX), "Sum")},
    ),
    "duration_average": ("ms", ">", one(LAMBDA, "Duration", "Average", FUNCTION)),
    "duration_p95": ("ms", ">", p95(LAMBDA, "Duration", FUNCTION)),
    "function_errors": ("per_5_minutes", ">", one(LAMBDA, "Errors", "Sum", FUNCTION)),
    "function_error_share": ("percent", ">", math(part=(LAMBDA, "Errors", "Sum", FUNCTION), whole0=INVOKED)),
    "function_throttles": ("per_minute", ">", one(LAMBDA, "Throttles", "Sum", FUNCTION)),
    "cold_starts": ("percent", ">", math(part=(LOGS, "ColdStarts", "Sum", set()), whole0=INVOKED)),
    "memory": ("percent", ">", math(part=(LOGS, "MaxMemoryUsedMB", "Maximum", set()))),
    "stream_age": ("ms", ">", one(LAMBDA, "IteratorAge", "Maximum", FUNCTION)),
    "client_errors": ("percent", ">", math(part=(LOGS, "ClientMistakes", "Sum", set()), whole0=REQUESTED)),
    "server_errors": ("percent", ">", math(part=(GATEWAY, "5XXError", "Sum", REST), whole0=REQUESTED)),
    "api_latency": ("ms", ">", p95(GATEWAY, "Latency", REST)),
    "availability_burn": ("burn_rates", ">", math(part=(GATEWAY, "5XXError", "Sum", REST), whole0=REQUESTED)),
    "latency_burn": (
        "burn_rates",
        ">",
        math(samples=(GATEWAY, "Latency", "SampleCount", REST), quick=(GATEWAY, "Latency", "PR(:500)", REST)),
    ),
    "cache_hits": (
        "percent_below",
        "<",
        math(
            part=(GATEWAY, "CacheHitCount", "Sum", REST),
            whole0=(GATEWAY, "CacheHitCount", "Sum", REST),
            whole1=(GATEWAY, "CacheMissCount", "Sum", REST),
        ),
    ),
    "websocket_latency": ("ms", ">", p95(GATEWAY, "IntegrationLatency", WEBSOCKET)),
    "websocket_execution_errors": (
        "percent",
        ">",
        math(
            part=(GATEWAY, "ExecutionError", "Sum", WEBSOCKET),
            whole0=(GATEWAY, "MessageCount", "Sum", WEBSOCKET),
            whole1=(GATEWAY, "ConnectCount", "Sum", WEBSOCKET),
        ),
    ),
    "websocket_client_errors": (
        "percent",
        ">",
        math(
            part=(LOGS, "ClientMistakes", "Sum", set()),
            whole0=(GATEWAY, "MessageCount", "Sum", WEBSOCKET),
            whole1=(GATEWAY, "ConnectCount", "Sum", WEBSOCKET),
        ),
    ),
    "queue_age": ("seconds", ">", one(SQS, "ApproximateAgeOfOldestMessage", "Maximum", QUEUE)),
    "throttled_requests": ("percent", ">", math(part=(LOGS, "ThrottledRequests", "Sum", set()), whole0=REQUESTED)),
    # "Backlog" in AWS's words is what can be received, not what is delayed or in flight.
    "queue_drain": (
        "seconds",
        ">",
        math(
            waiting=(SQS, "ApproximateNumberOfMessagesVisible", "Average", QUEUE),
            deleted=(SQS, "NumberOfMessagesDeleted", "Sum", QUEUE),
        ),
    ),
    "expired_items": (
        "per_day_below",
        "<",
        math(
            used=(DYNAMODB, "ConsumedWriteCapacityUnits", "Sum", TABLE),
            counted=(DYNAMODB, "TimeToLiveDeletedItemCount", "Sum", TABLE),
        ),
    ),
    "no_requests": ("per_5_minutes_below", "<", one(GATEWAY, "Count", "Sum", REST)),
    "missed_schedule": ("per_hour_below", "<", one(LOGS, "ScheduledRuns", "Sum", set())),
    # A number of messages, whatever the time.
    "dead_letters": ("dead_letters", ">", math(kept=(SQS, "ApproximateNumberOfMessagesVisible", "Maximum", QUEUE))),
    "system_errors": ("per_minute", ">", one(DYNAMODB, "SystemErrors", "Sum", OPERATION)),
    "read_hot_partitions": (
        "per_minute",
        ">",
        one(DYNAMODB, "ReadKeyRangeThroughputThrottleEvents", "Sum", TABLE, INDEX),
    ),
    "write_hot_partitions": (
        "per_minute",
        ">",
        one(DYNAMODB, "WriteKeyRangeThroughputThrottleEvents", "Sum", TABLE, INDEX),
    ),
    # Of writes AWS publishes it by table alone.
    "read_account_limit": ("per_minute", ">", one(DYNAMODB, "ReadAccountLimitThrottleEvents", "Sum", TABLE, INDEX)),
    "write_account_limit": ("per_minute", ">", one(DYNAMODB, "WriteAccountLimitThrottleEvents", "Sum", TABLE)),
    # Percent as AWS publishes them: Maximum, Minimum and Average.
    "account_read_units": (
        "percent",
        ">",
        one(DYNAMODB, "AccountProvisionedReadCapacityUtilization", "Maximum", ACCOUNT),
    ),
    "account_write_units": (
        "percent",
        ">",
        one(DYNAMODB, "AccountProvisionedWriteCapacityUtilization", "Maximum", ACCOUNT),
    ),
    "largest_table_reads": (
        "percent",
        ">",
        one(DYNAMODB, "MaxProvisionedTableReadCapacityUtilization", "Maximum", ACCOUNT),
    ),
    "largest_table_writes": (
        "percent",
        ">",
        one(DYNAMODB, "MaxProvisionedTableWriteCapacityUtilization", "Maximum", ACCOUNT),
    ),
    # "View this metric using MAX", and SUM.
    "account_concurrency": ("percent", ">", math(part=(LAMBDA, "ConcurrentExecutions", "Maximum", ACCOUNT))),
    "claimed_concurrency": ("percent", ">", math(part=(LAMBDA, "ClaimedAccountConcurrency", "Maximum", ACCOUNT))),
    "function_concurrency": ("percent", ">", math(part=(LAMBDA, "ConcurrentExecutions", "Maximum", FUNCTION))),
    "spillover": (
        "percent",
        ">",
        math(part=(LAMBDA, "ProvisionedConcurrencySpilloverInvocations", "Sum", FUNCTION), whole0=INVOKED),
    ),
    "dropped_events": ("per_5_minutes", ">", one(LAMBDA, "AsyncEventsDropped", "Sum", FUNCTION)),
    "event_age": ("ms", ">", one(LAMBDA, "AsyncEventAge", "Maximum", FUNCTION)),
    "dead_letter_errors": ("per_5_minutes", ">", one(LAMBDA, "DeadLetterErrors", "Sum", FUNCTION)),
    "destination_failures": ("per_5_minutes", ">", one(LAMBDA, "DestinationDeliveryFailures", "Sum", FUNCTION)),
    "failed_rule_invocations": ("per_5_minutes", ">", one(EVENTS, "FailedInvocations", "Sum", RULE)),
    "failed_notifications": ("per_5_minutes", ">", one(SNS, "NumberOfNotificationsFailed", "Sum", TOPIC)),
    "blocked_requests": (
        "percent",
        ">",
        math(
            part=(WAF, "BlockedRequests", "Sum", WEB_ACL),
            whole0=(WAF, "BlockedRequests", "Sum", WEB_ACL),
            whole1=(WAF, "AllowedRequests", "Sum", WEB_ACL),
        ),
    ),
    **CACHE_KINDS,
    "websocket_integration_errors": (
        "percent",
        ">",
        math(
            part=(GATEWAY, "IntegrationError", "Sum", WEBSOCKET),
            whole0=(GATEWAY, "MessageCount", "Sum", WEBSOCKET),
            whole1=(GATEWAY, "ConnectCount", "Sum", WEBSOCKET),
        ),
    ),
}

# The authorizer fails to refuse a token; what is an error of it is counted in its log.
OF_THE_AUTHORIZER = {
    "function_errors": one(LOGS, "Crashes", "Sum", set()),
    "function_error_share": math(part=(LOGS, "Crashes", "Sum", set()), whole0=INVOKED),
}
# Metrics of logs that are no function's are in the namespace of an API.
OF_AN_API = {
    "client_errors": "phase3b-api",
    "websocket_client_errors": "phase3b-websocket",
    "throttled_requests": "phase3b-api",
    "missed_schedule": "cost-forecasting-ingest-actuals",
}
# What notifies by itself, whatever else fires; and the one warning of events, as a composite of it would be it again.
TOLD_ALONE = {"dead_letters", "failed_notifications"}
ONLY_ONE = "cost_forecasting_event_age_warning"
# Of a baseline, which the shipped file has none of: tests/unit/tuning/watched/test_tuned_alarms.py.
TUNED = {"tuned_duration", "tuned_memory", "tuned_cost", "tuned_failed_changes"}
# Of `notifications`, which the shipped file has none of: tests/unit/plan/alerts/test_notifier_plan.py.
NOTIFIED = {"undelivered_alerts", "notifier_errors", "notifier_throttles"}
# Of a serverless cache: tests/unit/plan/cache/test_cache_alarms.py.
SERVERLESS = {"cache_throttles", "cache_units"}
# Of DAX, which no tier of the file has: tests/unit/plan/dax/test_dax_alarms.py.
OF_DAX = {"dax_away", "dax_cpu", "dax_memory", "dax_evictions", "dax_throttles", "dax_errors", "dax_faults"}
# Of NAT gateways, which no environment of the file has: tests/unit/plan/network/test_network_alarms.py.
OTHERS = {"nat_ports", "nat_drops"}
# What may not stay away: no data is what they are for.
BREACHING = {"no_requests", "missed_schedule"}


@pytest.fixture(scope="module")
def planned() -> dict[str, Alarm]:
    made = plan(resolve(CAPACITY, "prod", TIER), described(CAPACITY))
    return {each.alarm.address.name: each.alarm for each in made.records if isinstance(each, MetricAlarm)}


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The alarms as Terraform gets them."""
    (stack,) = synthesize(FILE, ["prod"], tmp_path_factory.mktemp("alarms") / "out", tier=TIER).stacks
    found: dict[str, dict[str, Any]] = json.loads(stack.file.read_text("utf-8"))["resource"][
        "aws_cloudwatch_metric_alarm"
    ]
    return found


def measured(alarm: dict[str, Any]) -> dict[str, tuple[str, str, frozenset[str], str]]:
    """Each series by its id in metric math; of an alarm on a single metric by no id."""
    if "metric_query" not in alarm:
        statistic = alarm["statistic"]
        of = (alarm["namespace"], alarm["metric_name"], frozenset(alarm.get("dimensions") or ()), statistic)
        return {"": of}
    return {
        each["id"]: (
            each["metric"]["namespace"],
            each["metric"]["metric_name"],
            frozenset(each["metric"].get("dimensions") or ()),
            each["metric"]["stat"],
        )
        for each in alarm["metric_query"]
        if "metric" in each
    }


# Of a domain: tests/unit/plan/domain/test_domain_alarms.py.
NAMED = {"unhealthy", "certificate_expiry"}


def test_every_kind_is_listed_and_deployed(planned: dict[str, Alarm]) -> None:
    assert set(KINDS) == {alarm.kind for alarm in planned.values()}
    assert set(get_args(AlarmKind)) == {*KINDS, *TUNED, *NOTIFIED, *SERVERLESS, *OF_DAX, *OTHERS, *NAMED}


@pytest.mark.parametrize("kind", KINDS)
def test_it_measures_what_it_is_for(kind: str, planned: dict[str, Alarm], deployed: dict[str, dict[str, Any]]) -> None:
    unit, side, series = KINDS[kind]
    of_kind = {name: alarm for name, alarm in planned.items() if alarm.kind == kind}
    seen: dict[str, set[frozenset[str]]] = {name: set() for name in series}
    of_all = series
    for name, alarm in of_kind.items():
        authorizer = alarm.subject.function == "authorizer"
        series = OF_THE_AUTHORIZER.get(kind, of_all) if authorizer else of_all
        drawn = deployed[name]
        assert drawn["comparison_operator"] == {">": "GreaterThanThreshold", "<": "LessThanThreshold"}[side]
        assert drawn["treat_missing_data"] == ("breaching" if kind in BREACHING else "notBreaching")
        # The last part of a burn rate is its own name.
        assert alarm.rule.removesuffix(f".{alarm.subject.burn_rate}").endswith(unit), (alarm.rule, unit)
        found = measured(drawn)
        assert set(found) == set(series)
        for id_, wanted in series.items():
            namespace, metric, dimensions, statistic = found[id_]
            if wanted.namespace == LOGS:
                owner = OF_AN_API.get(kind, str(alarm.subject.function).replace("_", "-"))
                assert namespace == f"Phase3b/securebase-prod-{owner}"
            else:
                assert namespace == wanted.namespace
            assert (metric, statistic) == (wanted.metric, wanted.statistic)
            if series is of_all:
                seen[id_].add(dimensions)
    for id_, wanted in of_all.items():
        assert seen[id_] == {frozenset(each) for each in wanted.dimensions}


@pytest.mark.parametrize("kind", KINDS)
def test_its_levels_and_periods_are_those_of_the_file(
    kind: str, planned: dict[str, Alarm], deployed: dict[str, dict[str, Any]]
) -> None:
    for name, alarm in planned.items():
        if alarm.kind != kind or kind.endswith("_burn"):
            # Two windows of a rate are no threshold: tests/unit/plan/alarms/test_budget_alarms.py.
            continue
        threshold: Any = CAPACITY
        for part in alarm.rule.split("."):
            threshold = threshold[part] if isinstance(threshold, Mapping) else getattr(threshold, part)
        drawn = deployed[name]
        assert name.endswith(f"_{alarm.level}")
        assert drawn["alarm_name"] == f"securebase-prod-{name.replace('_', '-')}"
        assert drawn["threshold"] == getattr(threshold, alarm.level)
        # 24 hours between two nights, and as long as a run may be late.
        longer = 24 if kind == "missed_schedule" else 0
        assert (drawn["evaluation_periods"], drawn["datapoints_to_alarm"]) == (
            threshold.evaluation_periods + longer,
            threshold.datapoints + longer,
        )
        inner = [each["metric"] for each in drawn.get("metric_query", ()) if "metric" in each]
        assert {each["period"] for each in inner or [drawn]} == {threshold.period_seconds}
        assert [each["return_data"] for each in drawn.get("metric_query", ())].count(True) == (1 if inner else 0)
        # It tells through a composite (test_incidents.py), but what must be heard by itself.
        told = ["${aws_sns_topic.alerts.arn}"] if kind in TOLD_ALONE or name == ONLY_ONE else None
        assert drawn.get("alarm_actions") == told
        # That it is over is told where somebody was called, and not where a reminder looks like an end.
        over = alarm.level == "critical" and kind != "dead_letters"
        assert drawn.get("ok_actions") == (told if over else None)
        assert drawn["lifecycle"] == {"create_before_destroy": True}


def test_a_description_says_of_what_it_is(planned: dict[str, Alarm]) -> None:
    """A table by its name alone, an index by both."""
    said = {each.description for each in planned.values() if "support-tickets" in each.description}
    for owner in ("support-tickets", "support-tickets index tenant-priority-index"):
        for side in ("reads", "writes"):
            found = [
                each for each in said if each.endswith(f" {side} a minute of securebase-prod-{owner} are throttled")
            ]
            assert len(found) == 2


def test_a_description_says_for_how_long(planned: dict[str, Alarm]) -> None:
    """Two periods of 300 s are 10 minutes."""
    alarm = planned["support_tickets_duration_p95_critical"]
    assert (alarm.period_seconds, alarm.evaluation_periods, alarm.threshold) == (300, 2, 1000)
    assert alarm.description == ("Critical: securebase-prod-support-tickets takes more than 1000 ms (p95) for 10 min")


@pytest.mark.parametrize(("name", "subject"), [
    ("support_tickets_read_throttles_critical", {"table": "support_tickets"}),
    ("support_tickets_tenant_status_index_write_throttles_warning", {"table": "support_tickets", "index": "tenant_status"}),
    ("support_tickets_query_latency_critical", {"table": "support_tickets", "operation": "Query"}),
    ("authorizer_memory_warning", {"function": "authorizer"}),
    ("webhook_deliveries_fifo_age_critical", {"queue": "webhook_deliveries"}),
    ("failed_events_kept_warning", {"queue": "failed_events"}),
    ("api_latency_warning", {}),
    ("dynamodb_user_errors_critical", {}),
    ("support_tickets_query_system_errors_warning", {"table": "support_tickets", "operation": "Query"}),
    ("connections_tenant_index_read_account_limit_critical", {"table": "connections", "index": "tenant"}),
    ("support_tickets_spillover_warning", {"function": "support_tickets"}),
    (
        "cost_forecasting_ingest_actuals_failed_invocations_critical",
        {"function": "cost_forecasting", "schedule": "ingest_actuals"},
    ),
    ("account_claimed_concurrency_critical", {}),
    ("alerts_failed_notifications_critical", {}),
])  # fmt: skip
def test_what_it_is_about_has_the_names_of_the_file(
    name: str, subject: dict[str, str], planned: dict[str, Alarm]
) -> None:
    about = planned[name].subject
    found = {part: getattr(about, part) for part in ("table", "index", "operation", "function", "queue", "schedule")}
    assert {part: said for part, said in found.items() if said is not None} == subject
