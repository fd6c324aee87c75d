"""What calls functions by itself: streams, queues, schedules."""

from __future__ import annotations

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.cloudwatch_event_rule import CloudwatchEventRule
from imports.aws.cloudwatch_event_target import (
    CloudwatchEventTarget,
    CloudwatchEventTargetDeadLetterConfig,
    CloudwatchEventTargetRetryPolicy,
)
from imports.aws.lambda_event_source_mapping import (
    LambdaEventSourceMapping,
    LambdaEventSourceMappingDestinationConfig,
    LambdaEventSourceMappingDestinationConfigOnFailure,
    LambdaEventSourceMappingScalingConfig,
)
from modules.phase3b_performance.address import needing, pinned
from phase3b.plan.functions.records import QueueMapping, ScheduleRule, ScheduleTarget, StreamMapping

# What failed of a batch is tried again, not what succeeded.
PARTIAL_FAILURES = ["ReportBatchItemFailures"]


def draw_stream_mapping(scope: Construct, record: StreamMapping) -> None:
    """A table's stream, from its oldest record on; a failing batch is halved to find the record that fails.

    Where a mapping begins says only how it is made: changed in one that is there, it would be replaced, and begin again.
    """
    mapping = LambdaEventSourceMapping(
        scope,
        str(record.address),
        event_source_arn=record.stream_arn,
        function_name=record.function_arn,
        starting_position="TRIM_HORIZON",
        batch_size=record.batch_size,
        maximum_batching_window_in_seconds=record.batching_window_seconds,
        maximum_retry_attempts=record.maximum_retry_attempts,
        maximum_record_age_in_seconds=record.maximum_record_age_seconds,
        parallelization_factor=record.parallelization_factor,
        bisect_batch_on_function_error=True,
        function_response_types=PARTIAL_FAILURES,
        destination_config=LambdaEventSourceMappingDestinationConfig(
            on_failure=LambdaEventSourceMappingDestinationConfigOnFailure(destination_arn=record.failed_events_arn)
        ),
        lifecycle=TerraformResourceLifecycle(ignore_changes=["starting_position"]),
    )
    needing(mapping, record.needs)
    pinned(mapping, record.address)


def draw_queue_mapping(scope: Construct, record: QueueMapping) -> None:
    """A queue."""
    mapping = LambdaEventSourceMapping(
        scope,
        str(record.address),
        event_source_arn=record.queue_arn,
        function_name=record.function_arn,
        batch_size=record.batch_size,
        function_response_types=PARTIAL_FAILURES,
        scaling_config=LambdaEventSourceMappingScalingConfig(maximum_concurrency=record.maximum_concurrency),
    )
    pinned(mapping, record.address)


def draw_schedule_rule(scope: Construct, record: ScheduleRule) -> None:
    """When."""
    rule = CloudwatchEventRule(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        schedule_expression=record.expression,
    )
    pinned(rule, record.address)


def draw_schedule_target(scope: Construct, record: ScheduleTarget) -> None:
    """To whom, how often it is tried, and where it goes when nothing helps."""
    target = CloudwatchEventTarget(
        scope,
        str(record.address),
        rule=record.rule_name,
        arn=record.function_arn,
        input=record.input,
        retry_policy=CloudwatchEventTargetRetryPolicy(
            maximum_retry_attempts=record.maximum_retry_attempts,
            maximum_event_age_in_seconds=record.maximum_event_age_seconds,
        ),
        dead_letter_config=CloudwatchEventTargetDeadLetterConfig(arn=record.dead_letter_arn),
    )
    pinned(target, record.address)
