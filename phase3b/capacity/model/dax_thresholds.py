"""Thresholds of DynamoDB Accelerator, which functions read tables through."""

from typing import ClassVar

from phase3b.capacity.model.threshold import Threshold, ThresholdGroup, unless_written


class DaxThresholds(ThresholdGroup):
    """DynamoDB Accelerator, which functions read tables through; watched where the tier has one."""

    group: ClassVar = "dax"

    unavailable_percent: Threshold | None = unless_written(
        "dax",
        "unavailable_percent",
        "Reads that the table answered as DAX did not, in percent of those that go through it.",
    )
    cpu_percent: Threshold | None = unless_written(
        "dax", "cpu_percent", "Use of the busiest node's processor, in percent."
    )
    memory_percent: Threshold | None = unless_written(
        "dax", "memory_percent", "Memory that items and answers take, in percent of what a node has for them."
    )
    evicted_bytes_per_5_minutes: Threshold | None = unless_written(
        "dax", "evicted_bytes_per_5_minutes", "Bytes that made room for others before their time."
    )
    throttles_per_minute: Threshold | None = unless_written(
        "dax", "throttles_per_minute", "Requests that its nodes refused, as they had too many."
    )
    errors_per_5_minutes: Threshold | None = unless_written(
        "dax", "errors_per_5_minutes", "Requests that failed by what they asked, or by DynamoDB's answer."
    )
    faults_per_5_minutes: Threshold | None = unless_written(
        "dax", "faults_per_5_minutes", "Requests that failed in DAX itself."
    )
