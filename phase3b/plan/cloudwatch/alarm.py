"""One alarm as data, and what is watched before it is split into its levels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.model.tier import Level
from phase3b.naming import Address, Names
from phase3b.plan.cloudwatch.measures import Measure
from phase3b.quick_dataclass import dataclass
from phase3b.units import Seconds

AlarmKind = Literal[
    "read_throttles", "write_throttles", "latency_average", "user_errors", "read_ceiling", "write_ceiling",
    "duration_average", "duration_p95", "function_errors", "function_error_share", "function_throttles", "cold_starts",
    "memory", "stream_age",
    "client_errors", "server_errors", "api_latency", "cache_hits",
    "websocket_latency", "websocket_execution_errors", "websocket_client_errors",
    "queue_age", "dead_letters",
    "throttled_requests", "queue_drain", "expired_items", "no_requests", "missed_schedule",
    "system_errors", "read_hot_partitions", "write_hot_partitions", "read_account_limit", "write_account_limit",
    "account_read_units", "account_write_units", "largest_table_reads", "largest_table_writes",
    "account_concurrency", "claimed_concurrency",
    "function_concurrency", "spillover", "dropped_events", "event_age", "dead_letter_errors", "destination_failures",
    "failed_rule_invocations", "failed_notifications", "websocket_integration_errors", "blocked_requests",
    "tuned_duration", "tuned_memory", "tuned_cost", "undelivered_alerts", "notifier_errors", "notifier_throttles",
    "tuned_failed_changes", "availability_burn", "latency_burn",
    "kept_answers", "cache_away", "lost_invalidations", "cache_memory", "cache_evictions", "cache_cpu", "replication_lag",
    "cache_throttles", "cache_units", "unhealthy", "certificate_expiry",
    "dax_away", "dax_cpu", "dax_memory", "dax_evictions", "dax_throttles", "dax_errors", "dax_faults",
    "replica_delay", "endpoint_drops", "nat_ports", "nat_drops",
]  # fmt: skip
# Parts of a composite alarm that needs all of them: by itself none of them notifies.
BURN_KINDS: Final[frozenset[AlarmKind]] = frozenset({"availability_burn", "latency_burn"})
# What no data in a period is: nothing happened, and that is good, or that is what is watched, or the last value still holds.
Missing = Literal["notBreaching", "breaching", "ignore"]
ALARM_TYPE: Final = "aws_cloudwatch_metric_alarm"
# Longer ones are said in hours.
_LONGEST_IN_MINUTES: Final = 120


def number_text(number: float) -> str:
    """A threshold in words: 0.5, and an hour's 3600000 without an exponent, as Terraform writes it too."""
    return f"{number:.15g}"


def duration_text(minutes: float) -> str:
    """How long an alarm looks back, in words."""
    return f"{minutes:g} min" if minutes < _LONGEST_IN_MINUTES else f"{minutes / 60:g} h"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is watched, by the names of capacity.yaml; None where a name does not apply."""

    table: str | None = None
    index: str | None = None
    operation: str | None = None
    function: str | None = None
    queue: str | None = None
    schedule: str | None = None
    burn_rate: str | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm: fires when the measure is beyond the threshold in `datapoints` of the last `evaluation_periods`.

    `side` says on which side of the threshold it is bad; `rule` is the key of capacity.yaml that the threshold comes
    from.
    """

    address: Address
    name: str
    kind: AlarmKind
    level: Level
    description: str
    measure: Measure
    side: Literal["above", "below"]
    threshold: float
    period_seconds: Seconds
    evaluation_periods: int
    datapoints: int
    rule: str
    subject: Subject
    missing: Missing = "notBreaching"


@dataclass(frozen=True, slots=True)
class Watch:
    """A measure before it is split into its levels; `name` is the alarms' address without the level.

    `says` is a sentence with {threshold} and {minutes} in it.
    """

    kind: AlarmKind
    name: str
    says: str
    measure: Measure
    threshold: Threshold
    rule: str
    subject: Subject
    side: Literal["above", "below"] = "above"
    missing: Missing = "notBreaching"

    def levels(self, wanted: Sequence[Level]) -> tuple[Level, ...]:
        """The levels that get an alarm: of two that judge the same, the critical one."""
        same = self.threshold.warning == self.threshold.critical and "critical" in wanted
        return tuple(level for level in wanted if level == "critical" or not same)

    def alarm(self, level: Level, names: Names) -> Alarm:
        """The alarm of one level."""
        address = Address(ALARM_TYPE, f"{self.name}_{level}")
        threshold = self.threshold.warning if level == "warning" else self.threshold.critical
        minutes = self.threshold.period_seconds * self.threshold.evaluation_periods / 60
        says = self.says.format(threshold=number_text(threshold), minutes=duration_text(minutes))
        return Alarm(
            address=address,
            name=names.of(address),
            kind=self.kind,
            level=level,
            description=f"{level.capitalize()}: {says}",
            measure=self.measure,
            side=self.side,
            threshold=threshold,
            period_seconds=self.threshold.period_seconds,
            evaluation_periods=self.threshold.evaluation_periods,
            datapoints=self.threshold.datapoints,
            rule=self.rule,
            subject=self.subject,
            missing=self.missing,
        )
