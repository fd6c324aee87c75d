"""The catalogue of metrics, as AWS publishes them: a table copied from the guides that tests/unit/plan/alarms/test_alarm_kinds.py names."""

from __future__ import annotations

from phase3b.plan.cloudwatch.metrics import Metric

TABLE, INDEX = {"TableName"}, {"TableName", "GlobalSecondaryIndexName"}
OPERATION, FUNCTION = {"TableName", "Operation"}, {"FunctionName"}
REST, WEBSOCKET, QUEUE = {"ApiName", "Stage"}, {"ApiId", "Stage"}, {"QueueName"}
ACCOUNT: set[str] = set()
RULE, TOPIC = {"RuleName"}, {"TopicName"}
DYNAMODB, LAMBDA, GATEWAY, SQS = "AWS/DynamoDB", "AWS/Lambda", "AWS/ApiGateway", "AWS/SQS"
EVENTS, SNS, WAF, ELASTICACHE = "AWS/Events", "AWS/SNS", "AWS/WAFV2", "AWS/ElastiCache"
# Both of a node: "Monitoring CloudWatch Cluster and Node Metrics" in the ElastiCache User Guide. Of a serverless cache as AWS lists
# them: https://github.com/open-constructs/aws-cdk-library/pull/68 and https://github.com/cdklabs/cdk-monitoring-constructs/issues/750.
NODE, SERVERLESS = {"CacheClusterId", "CacheNodeId"}, {"clusterId"}

# Every metric that anything here may ask for, with each set of dimensions that AWS publishes it with.
PUBLISHED: dict[tuple[str, str], tuple[set[str], ...]] = {
    (DYNAMODB, "ConsumedReadCapacityUnits"): (TABLE, INDEX),
    (DYNAMODB, "ConsumedWriteCapacityUnits"): (TABLE, INDEX),
    (DYNAMODB, "ProvisionedReadCapacityUnits"): (TABLE, INDEX),
    (DYNAMODB, "ProvisionedWriteCapacityUnits"): (TABLE, INDEX),
    (DYNAMODB, "ReadThrottleEvents"): (TABLE, INDEX),
    (DYNAMODB, "WriteThrottleEvents"): (TABLE, INDEX),
    (DYNAMODB, "SuccessfulRequestLatency"): (OPERATION,),
    (DYNAMODB, "UserErrors"): (set(),),
    (DYNAMODB, "TimeToLiveDeletedItemCount"): (TABLE,),
    (DYNAMODB, "SystemErrors"): (OPERATION,),
    **{(DYNAMODB, f"{side}{cause}ThrottleEvents"): (TABLE, INDEX) for side in ("Read", "Write") for cause in (
        "ProvisionedThroughput", "KeyRangeThroughput", "MaxOnDemandThroughput",
    )},
    (DYNAMODB, "ReadAccountLimitThrottleEvents"): (TABLE, INDEX),
    (DYNAMODB, "WriteAccountLimitThrottleEvents"): (TABLE,),
    (DYNAMODB, "ReplicationLatency"): ({"TableName", "ReceivingRegion"},),
    # "CloudWatch metrics for AWS PrivateLink", "NAT gateway metrics and dimensions".
    ("AWS/PrivateLinkEndpoints", "PacketsDropped"): ({"Endpoint Type", "Service Name", "VPC Endpoint Id", "VPC Id"},),
    **{("AWS/NATGateway", name): ({"NatGatewayId"},) for name in ("ErrorPortAllocation", "PacketsDropCount")},
    # "Monitoring health checks using CloudWatch" of Route 53; "Supported CloudWatch metrics" of Certificate Manager.
    **{("AWS/Route53", name): ({"HealthCheckId"},) for name in ("HealthCheckStatus", "HealthCheckPercentageHealthy")},
    ("AWS/CertificateManager", "DaysToExpiry"): ({"CertificateArn"},),
    (DYNAMODB, "AccountProvisionedReadCapacityUtilization"): (ACCOUNT,),
    (DYNAMODB, "AccountProvisionedWriteCapacityUtilization"): (ACCOUNT,),
    (DYNAMODB, "MaxProvisionedTableReadCapacityUtilization"): (ACCOUNT,),
    (DYNAMODB, "MaxProvisionedTableWriteCapacityUtilization"): (ACCOUNT,),
    **{(LAMBDA, name): (FUNCTION,) for name in (
        "Invocations", "Duration", "Errors", "Throttles", "IteratorAge", "AsyncEventAge", "AsyncEventsDropped",
        "DeadLetterErrors", "DestinationDeliveryFailures", "ProvisionedConcurrencySpilloverInvocations",
    )},
    (LAMBDA, "ConcurrentExecutions"): (FUNCTION, ACCOUNT),
    (LAMBDA, "ClaimedAccountConcurrency"): (ACCOUNT,),
    (EVENTS, "FailedInvocations"): (RULE,),
    (SNS, "NumberOfNotificationsFailed"): (TOPIC,),
    **{(WAF, name): ({"WebACL", "Rule", "Region"},) for name in ("AllowedRequests", "BlockedRequests")},
    **{(ELASTICACHE, name): (NODE,) for name in (
        "EngineCPUUtilization", "CPUCreditBalance", "DatabaseMemoryUsagePercentage", "SwapUsage", "ReplicationLag",
    )},
    **{(ELASTICACHE, name): (NODE, SERVERLESS) for name in ("Evictions", "CurrConnections", "CacheHits", "CacheMisses")},
    **{(ELASTICACHE, name): (SERVERLESS,) for name in (
        "BytesUsedForCache", "ElastiCacheProcessingUnits", "ThrottledCmds", "SuccessfulReadRequestLatency",
        "SuccessfulWriteRequestLatency",
    )},
    # "Viewing DAX metrics and dimensions" in the Amazon DynamoDB Developer Guide; ThrottledRequestCount: "How do I resolve
    # ThrottlingException errors in DAX?" in AWS re:Post.
    **{("AWS/DAX", name): ({"ClusterId"}, {"ClusterId", "NodeId"}) for name in (
        "CPUUtilization", "CacheMemoryUtilization", "EvictedSize", "ErrorRequestCount", "FaultRequestCount", "ThrottledRequestCount",
        "ItemCacheHits", "ItemCacheMisses", "QueryCacheHits", "QueryCacheMisses", "ClientConnections",
    )},
    ("", "ColdStarts"): (set(),),
    **{("", name): (set(),) for name in (
        "MaxMemoryUsedMB", "Crashes", "ClientMistakes", "RefusedRequests", "ThrottledRequests", "ScheduledRuns",
    )},
    **{(GATEWAY, name): (REST,) for name in (
        "Count", "Latency", "4XXError", "5XXError", "CacheHitCount", "CacheMissCount",
    )},
    **{(GATEWAY, name): (WEBSOCKET,) for name in (
        "ConnectCount", "MessageCount", "ExecutionError", "ClientError", "IntegrationError",
    )},
    # "Amazon API Gateway dimensions and metrics" of a REST API's stage, "Monitor WebSocket API execution with CloudWatch metrics".
    (GATEWAY, "IntegrationLatency"): (REST, WEBSOCKET),
    (SQS, "ApproximateAgeOfOldestMessage"): (QUEUE,),
    (SQS, "ApproximateNumberOfMessagesVisible"): (QUEUE,),
    (SQS, "ApproximateNumberOfMessagesNotVisible"): (QUEUE,),
    (SQS, "NumberOfMessagesDeleted"): (QUEUE,),
    **{("Phase3b", name): ({"Service", "Environment"},) for name in (
        "TicketsCreated", "CommentsCreated", "NotificationsSent", "NotificationsPushed", "ForecastsGenerated",
        "ForecastCacheHits", "ForecastCacheMisses", "BudgetAlerts", "WebhooksDelivered", "WebhooksFailed",
        "FailedChangesPercent", "TuningSavingsUSD", "BatchItemsWritten", "BatchItemsUnprocessed", "BatchWriteCalls",
        "CacheHits", "CacheMisses", "CacheUnavailable", "CacheInvalidationsLost", "DaxAnswers", "DaxUnavailable",
    )},
}  # fmt: skip


def test_the_catalogue_is_what_aws_publishes() -> None:
    found = {(each.namespace, each.metric_name): set(each.dimension_sets) for each in Metric}
    assert found == {name: {frozenset(each) for each in sets} for name, sets in PUBLISHED.items()}
    # Two members with the same value would be one: that of the first.
    assert len(PUBLISHED) == len(Metric.__members__)
