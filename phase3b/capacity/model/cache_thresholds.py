"""Thresholds of the cache that functions read before the tables."""

from typing import ClassVar

from phase3b.capacity.model.threshold import Threshold, ThresholdGroup, unless_written


class CacheThresholds(ThresholdGroup):
    """The cache that functions read before the tables; watched where the tier has one."""

    group: ClassVar = "cache"

    hit_percent_below: Threshold | None = unless_written(
        "cache",
        "hit_percent_below",
        "Answers that functions had kept, in percent of those that may be kept; too few are bad.",
    )
    unavailable_percent: Threshold | None = unless_written(
        "cache",
        "unavailable_percent",
        "Answers that were asked of the table as the cache was away, in percent of those that may be kept.",
    )
    lost_invalidations_per_5_minutes: Threshold | None = unless_written(
        "cache",
        "lost_invalidations_per_5_minutes",
        "Writes that the cache was not told of: what was kept before may be shown for as long as it is kept.",
    )
    memory_percent: Threshold | None = unless_written(
        "cache",
        "memory_percent",
        "Memory that data take, in percent of what a node has for them; of a serverless cache, of data_gb_max.",
    )
    evictions_per_minute: Threshold | None = unless_written(
        "cache", "evictions_per_minute", "Answers that made room for others before their time."
    )
    cpu_percent: Threshold | None = unless_written(
        "cache", "cpu_percent", "Use of a node's core by Valkey's thread, in percent."
    )
    replication_lag_seconds: Threshold | None = unless_written(
        "cache", "replication_lag_seconds", "How far a replica is behind its primary; watched from 2 nodes on."
    )
    units_percent: Threshold | None = unless_written(
        "cache", "units_percent", "ECPU a second of a serverless cache, in percent of ecpu_per_second_max."
    )
    throttles_per_minute: Threshold | None = unless_written(
        "cache",
        "throttles_per_minute",
        "Commands that a serverless cache refused, as it could not grow as fast or as far.",
    )
