"""The catalogue of CloudWatch metrics, with the dimensions that AWS publishes them with.

Nothing else spells a metric's name. A metric asked for with dimensions that AWS does not publish would be an alarm
that never fires, so that is an error here, at synth.

Sources: "DynamoDB metrics and dimensions" in the Amazon DynamoDB Developer Guide, "Types of metrics for Lambda
functions" and "Monitoring concurrency" in the Lambda Developer Guide, "Amazon API Gateway dimensions and metrics" and
"Monitor WebSocket API execution with CloudWatch metrics" in the API Gateway Developer Guide, "Available CloudWatch
metrics for Amazon SQS", "Monitoring Amazon EventBridge" in the EventBridge User Guide, "Monitoring Amazon SNS topics
using CloudWatch" in the SNS Developer Guide, "AWS WAF metrics and dimensions" in the AWS WAF Developer Guide, "Host-Level
Metrics", "Metrics for Valkey and Redis OSS", "Monitoring CloudWatch Cluster and Node Metrics" and "Serverless metrics and events for
Valkey and Redis OSS" in the Amazon ElastiCache User Guide, "Viewing DAX metrics and dimensions" in the Amazon DynamoDB Developer
Guide, "CloudWatch metrics for AWS PrivateLink" in the AWS PrivateLink Guide, "NAT
gateway metrics and dimensions" in the Amazon VPC User Guide, "Monitoring health
checks using CloudWatch" in the Amazon Route 53 Developer Guide, "Supported CloudWatch metrics" in the AWS Certificate Manager User
Guide.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from phase3b.errors import bad_input
from phase3b.quick_dataclass import dataclass

DYNAMODB: Final = "AWS/DynamoDB"
_TABLE: Final = frozenset({"TableName"})
_INDEX: Final = frozenset({"TableName", "GlobalSecondaryIndexName"})
_OPERATION: Final = frozenset({"TableName", "Operation"})
_ACCOUNT: Final = frozenset[str]()
LAMBDA: Final = "AWS/Lambda"
API_GATEWAY: Final = "AWS/ApiGateway"
SQS: Final = "AWS/SQS"
EVENTS: Final = "AWS/Events"
SNS: Final = "AWS/SNS"
WAF: Final = "AWS/WAFV2"
ELASTICACHE: Final = "AWS/ElastiCache"
DAX: Final = "AWS/DAX"
ENDPOINTS: Final = "AWS/PrivateLinkEndpoints"
NAT: Final = "AWS/NATGateway"
ROUTE53: Final = "AWS/Route53"
CERTIFICATES: Final = "AWS/CertificateManager"
# What the functions write in CloudWatch's embedded metric format.
BUSINESS: Final = "Phase3b"
# Metrics made of logs: each log group has a namespace of its own, as such metrics have no dimensions.
OF_LOGS: Final = ""
_FUNCTION: Final = frozenset({"FunctionName"})
_REST: Final = frozenset({"ApiName", "Stage"})
_WEBSOCKET: Final = frozenset({"ApiId", "Stage"})
_QUEUE: Final = frozenset({"QueueName"})
# Of the default event bus; a rule of another one has EventBusName, too.
_RULE: Final = frozenset({"RuleName"})
_TOPIC: Final = frozenset({"TopicName"})
# A web ACL of a region, by the name of its metric; one before CloudFront has no Region. Rule is a rule's metric, or all.
_WEB_ACL: Final = frozenset({"WebACL", "Rule", "Region"})
ALL_RULES: Final = "ALL"
_SERVICE: Final = frozenset({"Service", "Environment"})
# Of Valkey each cluster is one node, whose number is always the same.
_CACHE_NODE: Final = frozenset({"CacheClusterId", "CacheNodeId"})
CACHE_NODE_ID: Final = "0001"
# The pages of AWS do not name the dimension of a serverless cache: `aws cloudwatch list-metrics --namespace AWS/ElastiCache` does.
_SERVERLESS_CACHE: Final = frozenset({"clusterId"})
# Of all nodes of a cluster, and of one.
_DAX_CLUSTER: Final = frozenset({"ClusterId"})
_DAX_NODE: Final = frozenset({"ClusterId", "NodeId"})
_OF_DAX: Final = (_DAX_CLUSTER, _DAX_NODE)
# Of a global table, in the region that a change is written in: each pair of it and a region that has a replica.
_REPLICA: Final = frozenset({"TableName", "ReceivingRegion"})
_NAT_GATEWAY: Final = frozenset({"NatGatewayId"})
_ENDPOINT: Final = frozenset({"Endpoint Type", "Service Name", "VPC Endpoint Id", "VPC Id"})
_HEALTH_CHECK: Final = frozenset({"HealthCheckId"})
_CERTIFICATE: Final = frozenset({"CertificateArn"})


class Metric(Enum):
    """A metric that AWS publishes: namespace, name, and each set of dimensions it can be asked for with."""

    # A Sum over a period; to compare it with a capacity, divide by the period's seconds.
    CONSUMED_READ = (DYNAMODB, "ConsumedReadCapacityUnits", (_TABLE, _INDEX))
    CONSUMED_WRITE = (DYNAMODB, "ConsumedWriteCapacityUnits", (_TABLE, _INDEX))
    # A level per second.
    PROVISIONED_READ = (DYNAMODB, "ProvisionedReadCapacityUnits", (_TABLE, _INDEX))
    PROVISIONED_WRITE = (DYNAMODB, "ProvisionedWriteCapacityUnits", (_TABLE, _INDEX))
    # With TableName alone the indexes are not in it.
    READ_THROTTLES = (DYNAMODB, "ReadThrottleEvents", (_TABLE, _INDEX))
    WRITE_THROTTLES = (DYNAMODB, "WriteThrottleEvents", (_TABLE, _INDEX))
    # The same events by their cause. A provisioned table has the first two, one on demand the second and, as it has a
    # maximum or none, one of the others. Of writes beyond the account's limit no index has a series of its own.
    READ_PROVISIONED_THROTTLES = (DYNAMODB, "ReadProvisionedThroughputThrottleEvents", (_TABLE, _INDEX))
    WRITE_PROVISIONED_THROTTLES = (DYNAMODB, "WriteProvisionedThroughputThrottleEvents", (_TABLE, _INDEX))
    READ_KEY_RANGE_THROTTLES = (DYNAMODB, "ReadKeyRangeThroughputThrottleEvents", (_TABLE, _INDEX))
    WRITE_KEY_RANGE_THROTTLES = (DYNAMODB, "WriteKeyRangeThroughputThrottleEvents", (_TABLE, _INDEX))
    READ_ON_DEMAND_THROTTLES = (DYNAMODB, "ReadMaxOnDemandThroughputThrottleEvents", (_TABLE, _INDEX))
    WRITE_ON_DEMAND_THROTTLES = (DYNAMODB, "WriteMaxOnDemandThroughputThrottleEvents", (_TABLE, _INDEX))
    READ_ACCOUNT_THROTTLES = (DYNAMODB, "ReadAccountLimitThrottleEvents", (_TABLE, _INDEX))
    WRITE_ACCOUNT_THROTTLES = (DYNAMODB, "WriteAccountLimitThrottleEvents", (_TABLE,))
    # Server-side time, without the network.
    LATENCY = (DYNAMODB, "SuccessfulRequestLatency", (_OPERATION,))
    # HTTP 500. The client has retried them before a function sees one.
    SYSTEM_ERRORS = (DYNAMODB, "SystemErrors", (_OPERATION,))
    # Of the whole account and region; throttled requests are not in it.
    USER_ERRORS = (DYNAMODB, "UserErrors", (_ACCOUNT,))
    # Items that were deleted because they had expired.
    EXPIRED_ITEMS = (DYNAMODB, "TimeToLiveDeletedItemCount", (_TABLE,))
    # Percent of what AWS allows the account, or one table or index of it; every five minutes.
    ACCOUNT_READ_PERCENT = (DYNAMODB, "AccountProvisionedReadCapacityUtilization", (_ACCOUNT,))
    ACCOUNT_WRITE_PERCENT = (DYNAMODB, "AccountProvisionedWriteCapacityUtilization", (_ACCOUNT,))
    LARGEST_READ_PERCENT = (DYNAMODB, "MaxProvisionedTableReadCapacityUtilization", (_ACCOUNT,))
    LARGEST_WRITE_PERCENT = (DYNAMODB, "MaxProvisionedTableWriteCapacityUtilization", (_ACCOUNT,))

    INVOCATIONS = (LAMBDA, "Invocations", (_FUNCTION,))
    DURATION = (LAMBDA, "Duration", (_FUNCTION,))
    FUNCTION_ERRORS = (LAMBDA, "Errors", (_FUNCTION,))
    FUNCTION_THROTTLES = (LAMBDA, "Throttles", (_FUNCTION,))
    # With no dimension of all functions of the account and region.
    CONCURRENT_EXECUTIONS = (LAMBDA, "ConcurrentExecutions", (_FUNCTION, _ACCOUNT))
    # What no invocation on demand can have: unreserved executions, and all that is reserved or provisioned.
    CLAIMED_CONCURRENCY = (LAMBDA, "ClaimedAccountConcurrency", (_ACCOUNT,))
    # By the function's name of all its versions and aliases together; only where concurrency is provisioned.
    SPILLOVER = (LAMBDA, "ProvisionedConcurrencySpilloverInvocations", (_FUNCTION,))
    STREAM_AGE = (LAMBDA, "IteratorAge", (_FUNCTION,))
    # Of asynchronous invocations, which schedules make. A dead-letter queue has an event before it is counted as dropped.
    EVENT_AGE = (LAMBDA, "AsyncEventAge", (_FUNCTION,))
    DROPPED_EVENTS = (LAMBDA, "AsyncEventsDropped", (_FUNCTION,))
    DEAD_LETTER_ERRORS = (LAMBDA, "DeadLetterErrors", (_FUNCTION,))
    # Of event source mappings on streams, too: a failed batch that its destination did not take.
    DESTINATION_FAILURES = (LAMBDA, "DestinationDeliveryFailures", (_FUNCTION,))
    # Lambda publishes neither: they are counted in its `platform.report` log lines.
    COLD_STARTS = (OF_LOGS, "ColdStarts", (_ACCOUNT,))
    MEMORY_USED = (OF_LOGS, "MaxMemoryUsedMB", (_ACCOUNT,))
    # Of the authorizer: failures but those by which it refuses a token, which Errors counts with them; and each time that it
    # could not read its key and went on with the last good one.
    CRASHES = (OF_LOGS, "Crashes", (_ACCOUNT,))
    # Of a function's log: a schedule's task that was finished. Each schedule has a namespace of its own.
    SCHEDULED_RUNS = (OF_LOGS, "ScheduledRuns", (_ACCOUNT,))
    # Of an API's access log: 4xx by what they mean, which 4XXError and ClientError count as one.
    CLIENT_MISTAKES = (OF_LOGS, "ClientMistakes", (_ACCOUNT,))
    REFUSED_REQUESTS = (OF_LOGS, "RefusedRequests", (_ACCOUNT,))
    THROTTLED_REQUESTS = (OF_LOGS, "ThrottledRequests", (_ACCOUNT,))

    REQUESTS = (API_GATEWAY, "Count", (_REST,))
    API_LATENCY = (API_GATEWAY, "Latency", (_REST,))
    CLIENT_ERRORS = (API_GATEWAY, "4XXError", (_REST,))
    SERVER_ERRORS = (API_GATEWAY, "5XXError", (_REST,))
    CACHE_HITS = (API_GATEWAY, "CacheHitCount", (_REST,))
    CACHE_MISSES = (API_GATEWAY, "CacheMissCount", (_REST,))

    # A WebSocket API has no Latency and no number of live connections.
    CONNECTS = (API_GATEWAY, "ConnectCount", (_WEBSOCKET,))
    MESSAGES = (API_GATEWAY, "MessageCount", (_WEBSOCKET,))
    # Of both kinds of APIs: from the request to the function until its answer, with the initialisation of a cold start.
    INTEGRATION_LATENCY = (API_GATEWAY, "IntegrationLatency", (_WEBSOCKET, _REST))
    # The integration could not be called, and: it was, and answered with 4xx or 5xx.
    EXECUTION_ERRORS = (API_GATEWAY, "ExecutionError", (_WEBSOCKET,))
    INTEGRATION_ERRORS = (API_GATEWAY, "IntegrationError", (_WEBSOCKET,))
    WEBSOCKET_CLIENT_ERRORS = (API_GATEWAY, "ClientError", (_WEBSOCKET,))

    OLDEST_MESSAGE = (SQS, "ApproximateAgeOfOldestMessage", (_QUEUE,))
    VISIBLE_MESSAGES = (SQS, "ApproximateNumberOfMessagesVisible", (_QUEUE,))
    # Received by a consumer, and neither deleted nor visible again.
    IN_FLIGHT_MESSAGES = (SQS, "ApproximateNumberOfMessagesNotVisible", (_QUEUE,))
    DELETED_MESSAGES = (SQS, "NumberOfMessagesDeleted", (_QUEUE,))

    # Failed permanently; only sent where it is not zero.
    FAILED_RULE_INVOCATIONS = (EVENTS, "FailedInvocations", (_RULE,))
    # SNS has given up; of mail as of every other protocol.
    FAILED_NOTIFICATIONS = (SNS, "NumberOfNotificationsFailed", (_TOPIC,))

    # Only sent where they are not zero.
    ALLOWED_REQUESTS = (WAF, "AllowedRequests", (_WEB_ACL,))
    BLOCKED_REQUESTS = (WAF, "BlockedRequests", (_WEB_ACL,))

    # Of one node. Valkey's own thread has one core: of the whole machine's two or more that is a part.
    CACHE_CPU = (ELASTICACHE, "EngineCPUUtilization", (_CACHE_NODE,))
    # What a burstable node (cache.t3, cache.t4g) may use above its baseline; it has none when it is made.
    CACHE_CPU_CREDITS = (ELASTICACHE, "CPUCreditBalance", (_CACHE_NODE,))
    # Percent of the memory that data may take (maxmemory).
    CACHE_MEMORY = (ELASTICACHE, "DatabaseMemoryUsagePercentage", (_CACHE_NODE,))
    CACHE_SWAP = (ELASTICACHE, "SwapUsage", (_CACHE_NODE,))
    # Only of a node that is a replica; in seconds.
    CACHE_REPLICATION_LAG = (ELASTICACHE, "ReplicationLag", (_CACHE_NODE,))
    # Of a node, and of a serverless cache.
    CACHE_EVICTIONS = (ELASTICACHE, "Evictions", (_CACHE_NODE, _SERVERLESS_CACHE))
    CACHE_CONNECTIONS = (ELASTICACHE, "CurrConnections", (_CACHE_NODE, _SERVERLESS_CACHE))
    # Keys that were found and were not, whatever the functions make of it: locks and versions are keys, too.
    CACHE_KEYS_FOUND = (ELASTICACHE, "CacheHits", (_CACHE_NODE, _SERVERLESS_CACHE))
    CACHE_KEYS_MISSING = (ELASTICACHE, "CacheMisses", (_CACHE_NODE, _SERVERLESS_CACHE))
    # Of a serverless cache alone. Latencies are in microseconds.
    CACHE_BYTES = (ELASTICACHE, "BytesUsedForCache", (_SERVERLESS_CACHE,))
    CACHE_UNITS = (ELASTICACHE, "ElastiCacheProcessingUnits", (_SERVERLESS_CACHE,))
    CACHE_THROTTLES = (ELASTICACHE, "ThrottledCmds", (_SERVERLESS_CACHE,))
    CACHE_READ_LATENCY = (ELASTICACHE, "SuccessfulReadRequestLatency", (_SERVERLESS_CACHE,))
    CACHE_WRITE_LATENCY = (ELASTICACHE, "SuccessfulWriteRequestLatency", (_SERVERLESS_CACHE,))

    # DAX sends each only where it is not zero; of nodes that are gone there is none.
    DAX_CPU = (DAX, "CPUUtilization", _OF_DAX)
    DAX_MEMORY = (DAX, "CacheMemoryUtilization", _OF_DAX)
    # Bytes that made room for others.
    DAX_EVICTED = (DAX, "EvictedSize", _OF_DAX)
    # By its clients' fault (throttled ones are among them), and by its own.
    DAX_ERRORS = (DAX, "ErrorRequestCount", _OF_DAX)
    DAX_FAULTS = (DAX, "FaultRequestCount", _OF_DAX)
    DAX_THROTTLES = (DAX, "ThrottledRequestCount", _OF_DAX)
    DAX_ITEM_HITS = (DAX, "ItemCacheHits", _OF_DAX)
    DAX_ITEM_MISSES = (DAX, "ItemCacheMisses", _OF_DAX)
    DAX_QUERY_HITS = (DAX, "QueryCacheHits", _OF_DAX)
    DAX_QUERY_MISSES = (DAX, "QueryCacheMisses", _OF_DAX)
    DAX_CONNECTIONS = (DAX, "ClientConnections", _OF_DAX)
    # Milliseconds from the stream of the table that is written to its replica; nothing is published where nothing is written.
    REPLICATION_LATENCY = (DYNAMODB, "ReplicationLatency", (_REPLICA,))
    # What the endpoint itself drops; no drop is a 0.
    ENDPOINT_DROPS = (ENDPOINTS, "PacketsDropped", (_ENDPOINT,))
    # Connections that found no port, and packets that are lost: both mean that something did not reach the internet.
    NAT_PORT_ERRORS = (NAT, "ErrorPortAllocation", (_NAT_GATEWAY,))
    NAT_DROPS = (NAT, "PacketsDropCount", (_NAT_GATEWAY,))
    # Of Route 53, in us-east-1 whatever region is checked: 1 is healthy.
    HEALTH_STATUS = (ROUTE53, "HealthCheckStatus", (_HEALTH_CHECK,))
    HEALTH_PERCENT = (ROUTE53, "HealthCheckPercentageHealthy", (_HEALTH_CHECK,))
    # Published twice a day.
    CERTIFICATE_DAYS = (CERTIFICATES, "DaysToExpiry", (_CERTIFICATE,))

    TICKETS_CREATED = (BUSINESS, "TicketsCreated", (_SERVICE,))
    COMMENTS_CREATED = (BUSINESS, "CommentsCreated", (_SERVICE,))
    NOTIFICATIONS_SENT = (BUSINESS, "NotificationsSent", (_SERVICE,))
    NOTIFICATIONS_PUSHED = (BUSINESS, "NotificationsPushed", (_SERVICE,))
    FORECASTS_GENERATED = (BUSINESS, "ForecastsGenerated", (_SERVICE,))
    FORECAST_CACHE_HITS = (BUSINESS, "ForecastCacheHits", (_SERVICE,))
    FORECAST_CACHE_MISSES = (BUSINESS, "ForecastCacheMisses", (_SERVICE,))
    BUDGET_ALERTS = (BUSINESS, "BudgetAlerts", (_SERVICE,))
    WEBHOOKS_DELIVERED = (BUSINESS, "WebhooksDelivered", (_SERVICE,))
    WEBHOOKS_FAILED = (BUSINESS, "WebhooksFailed", (_SERVICE,))
    # Of functions that write many items, where a change of the environment was kept (BATCH_METRICS): lambda_src/shared/batch_writer.py.
    BATCH_ITEMS_WRITTEN = (BUSINESS, "BatchItemsWritten", (_SERVICE,))
    BATCH_ITEMS_UNPROCESSED = (BUSINESS, "BatchItemsUnprocessed", (_SERVICE,))
    BATCH_WRITE_CALLS = (BUSINESS, "BatchWriteCalls", (_SERVICE,))
    # Of functions that keep answers, where the tier has a cache: lambda_src/shared/cached_reads.py. Answers of the memory of a process
    # are hits, too; UNAVAILABLE are those that were asked of the table as the cache was away or its circuit open.
    READ_HITS = (BUSINESS, "CacheHits", (_SERVICE,))
    READ_MISSES = (BUSINESS, "CacheMisses", (_SERVICE,))
    CACHE_UNAVAILABLE = (BUSINESS, "CacheUnavailable", (_SERVICE,))
    LOST_INVALIDATIONS = (BUSINESS, "CacheInvalidationsLost", (_SERVICE,))
    # Of functions that read through DAX: lambda_src/shared/eventual_reads.py. What it answered, and what the table was asked in its place.
    DAX_ANSWERS = (BUSINESS, "DaxAnswers", (_SERVICE,))
    DAX_UNAVAILABLE = (BUSINESS, "DaxUnavailable", (_SERVICE,))
    # What `phase3b tune apply` publishes when a trial ends: of all changes that were tried, and dollars of those that were kept.
    FAILED_CHANGES = (BUSINESS, "FailedChangesPercent", (_SERVICE,))
    TUNING_SAVINGS = (BUSINESS, "TuningSavingsUSD", (_SERVICE,))

    def __init__(self, namespace: str, metric_name: str, dimension_sets: tuple[frozenset[str], ...]) -> None:
        self.namespace = namespace
        self.metric_name = metric_name
        self.dimension_sets = dimension_sets

    def of(self, **dimensions: str) -> MetricSeries:
        """The series with these dimensions.

        Raises:
            Phase3bError: AWS does not publish the metric with these dimensions.
        """
        if frozenset(dimensions) not in self.dimension_sets:
            given = " + ".join(sorted(dimensions)) or "no dimension"
            published = ", ".join(" + ".join(sorted(each)) or "no dimension" for each in self.dimension_sets)
            raise bad_input(
                f"{self.namespace} {self.metric_name} is not published with {given}",
                f"It is published with: {published}",
                code="P3B-METRIC-DIMENSIONS",
            )
        # AWS's own order: TableName first.
        ordered = sorted(dimensions.items(), key=lambda pair: (pair[0] != "TableName", pair[0]))
        return MetricSeries(self, tuple(ordered))


# No function writes these: they are there from the end of the first trial on.
OF_TUNING: Final = (Metric.FAILED_CHANGES, Metric.TUNING_SAVINGS)
# Functions write these where a change was kept, and only then.
OF_BATCHES: Final = (Metric.BATCH_ITEMS_WRITTEN, Metric.BATCH_ITEMS_UNPROCESSED, Metric.BATCH_WRITE_CALLS)
# Functions that keep answers write the first two where the tier has a cache, and those that reach it all four.
OF_KEPT_READS: Final = (Metric.READ_HITS, Metric.READ_MISSES)
# Functions that read through DAX.
OF_DAX_READS: Final = (Metric.DAX_ANSWERS, Metric.DAX_UNAVAILABLE)
OF_SHARED_CACHE: Final = (Metric.CACHE_UNAVAILABLE, Metric.LOST_INVALIDATIONS)


@dataclass(frozen=True, slots=True)
class MetricSeries:
    """One series of a metric: what CloudWatch calls a metric with its dimensions."""

    metric: Metric
    dimensions: tuple[tuple[str, str], ...]
    own_namespace: str | None = None

    @property
    def namespace(self) -> str:
        """The metric's namespace, or that of the logs which it is made of."""
        return self.own_namespace if self.own_namespace is not None else self.metric.namespace


def of_table_or_index(metric: Metric, table_name: str, index_name: str | None) -> MetricSeries:
    """The series of a table, or of one of its indexes."""
    if index_name is None:
        return metric.of(TableName=table_name)
    return metric.of(TableName=table_name, GlobalSecondaryIndexName=index_name)


def of_logs(metric: Metric, namespace: str) -> MetricSeries:
    """The series of a metric that is made of the lines of one log group.

    Raises:
        Phase3bError: the metric is one that AWS publishes.
    """
    if metric.namespace != OF_LOGS:
        raise bad_input(
            f"{metric.namespace} {metric.metric_name} is not made of logs",
            "Use Metric.of",
            code="P3B-METRIC-DIMENSIONS",
        )
    return MetricSeries(metric, (), namespace)
