"""What calls functions by itself: streams, queues, schedules."""

from __future__ import annotations

from typing import Final

from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.functions.records import QueueMapping, ScheduleRule, ScheduleTarget, StreamMapping

# What failed of a batch is tried again, not what succeeded.
PARTIAL_FAILURES: Final = ["ReportBatchItemFailures"]


def draw_stream_mapping(record: StreamMapping) -> Drawn:
    """A table's stream, from its oldest record on; a failing batch is halved to find the record that fails.

    Where a mapping begins says only how it is made: changed in one that is there, it would be replaced, and begin again.
    """
    return drawn(
        record.address,
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
        destination_config={"on_failure": {"destination_arn": record.failed_events_arn}},
        filter_criteria={"filter": [{"pattern": each} for each in record.filters]} if record.filters else None,
        enabled=_paused(enabled=record.enabled),
        lifecycle={"ignore_changes": ["starting_position"]},
        depends_on=needs(record.needs),
    )


def draw_queue_mapping(record: QueueMapping) -> Drawn:
    """A queue."""
    return drawn(
        record.address,
        event_source_arn=record.queue_arn,
        function_name=record.function_arn,
        batch_size=record.batch_size,
        function_response_types=PARTIAL_FAILURES,
        scaling_config={"maximum_concurrency": record.maximum_concurrency},
        enabled=_paused(enabled=record.enabled),
    )


def _paused(*, enabled: bool) -> bool | None:
    """A mapping is enabled where nothing is said; one that is not stays, with its place in the stream."""
    return None if enabled else False


def draw_schedule_rule(record: ScheduleRule) -> Drawn:
    """When."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        schedule_expression=record.expression,
        state=None if record.enabled is None else "ENABLED" if record.enabled else "DISABLED",
    )


def draw_schedule_target(record: ScheduleTarget) -> Drawn:
    """To whom, how often it is tried, and where it goes when nothing helps."""
    return drawn(
        record.address,
        rule=record.rule_name,
        arn=record.function_arn,
        input=record.input,
        retry_policy={
            "maximum_retry_attempts": record.maximum_retry_attempts,
            "maximum_event_age_in_seconds": record.maximum_event_age_seconds,
        },
        dead_letter_config={"arn": record.dead_letter_arn},
    )
