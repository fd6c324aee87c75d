"""How many samples an alarm has in a period, at the load that its tier is documented for, and how many it needs.

An alarm that can never be evaluated, or never be beyond its level, watches nothing. So a period that is too short for a
tier's load is lengthened (`objectives.longer_periods_seconds`), a count that all requests of a tier together do not reach
is not written where a share is in for it, and what is left is a problem of the file (`validity/inert_alarms.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil, floor
from typing import Final, Literal, assert_never

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.capacity.model.assumptions import Assumptions, FunctionAssumption, TableAssumption
from phase3b.capacity.model.expected_traffic import ExpectedTraffic, expected_traffic
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.model.tier import Level
from phase3b.capacity.rules.objective_rules import counted_seconds
from phase3b.capacity.schedules.schedule_gaps import longest_pause_minutes
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)
from phase3b.quick_dataclass import dataclass
from phase3b.units import Seconds

Basis = Literal["load", "limit", "waiting", "used", "event"]
BOTH: Final[tuple[Level, ...]] = ("warning", "critical")
SECONDS_PER_DAY: Final = 86_400
SECONDS_PER_MINUTE: Final = 60
MILLISECONDS: Final = 1000
WHOLE: Final = 100
_ALL_DIGITS: Final = 100
# Services publish a level, such as the age of a message, once a minute while there is something to tell.
LEVELS_PER_SECOND: Final = 1 / 60
# An endpoint in a zone: 10 Gbit/s of 1,500 bytes ("AWS PrivateLink quotas"); a NAT gateway takes more ("NAT gateway basics").
PACKETS_PER_SECOND: Final = 833_333
# DynamoDB does not say how often it publishes the use of its quotas: every five minutes at least.
ACCOUNT_LEVELS_PER_SECOND: Final = 1 / 300
# What notices the same where all requests of a tier are fewer than an alarm counts.
STANDS_IN: Final[dict[AlarmKind, AlarmKind]] = {
    "function_errors": "function_error_share",
    "user_errors": "function_error_share",
    "system_errors": "function_error_share",
    # What waits for a table takes longer, too.
    "latency_average": "duration_average",
}


@dataclass(frozen=True, slots=True)
class Rate:
    """Samples a second: at the documented load, at the limit beyond which there are refusals, or while there is a level.

    Of an event, such as a lost one, it is how many can come: one that comes is a sample, be it the only one in a month.
    None where the file does not say enough to know.
    """

    per_second: float | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Fitted:
    """A watch with the period that its tier's load needs, and what is known of its samples."""

    watch: Watch
    rate: Rate
    least: int = 1
    stands_in: AlarmKind | None = None

    @property
    def samples(self) -> float | None:
        """Samples in what one judgement counts."""
        per_second = self.rate.per_second
        counted = None if per_second is None else per_second * self.counted_seconds
        return max(1.0, counted or 0.0) if self.rate.basis == "event" else counted

    @property
    def counted_seconds(self) -> Seconds:
        """A period; where absence is an alarm all that it looks back on, as one sample in any of them ends it."""
        threshold = self.watch.threshold
        periods = threshold.datapoints if self.watch.missing == "breaching" else 1
        return Seconds(threshold.period_seconds * periods)

    def needed(self, level: Level) -> int:
        """Samples in a period, from which on an alarm of this level can be beyond it."""
        return needed(self.watch, level, self.least)

    def evaluated(self, level: Level) -> bool | None:
        """Whether an alarm of this level has them; None where that is not known."""
        if self.samples is not None and self.samples >= self.needed(level):
            return True
        return None if self.rate.per_second is None else False

    def limit(self, level: Level) -> float:
        """What an alarm of this level must be beyond."""
        return self.watch.threshold.warning if level == "warning" else self.watch.threshold.critical

    def stand_in(self, level: Level) -> AlarmKind | None:
        """What is written in the place of an alarm of this level, where that can't be beyond it."""
        return self.stands_in if self.evaluated(level) is False else None


def samples_text(found: float) -> str:
    """A number of samples in words: three digits, or the whole number."""
    return f"{found:,.0f}" if found >= _ALL_DIGITS else f"{found:.3g}"


def fitted(watch: Watch, deployment: Deployment) -> Fitted:
    """The watch as a deployment's tier needs it."""
    rate = _rate(watch, deployment)
    # What is told once a minute while it lasts is there or not, and so is an event.
    least = deployment.objectives.least_samples if rate.basis in {"load", "limit"} else 1
    own = Fitted(watch, rate, least, STANDS_IN.get(watch.kind) if deployment.functions else None)
    # What counts by time keeps its time, and so does a window of an error budget.
    counts = counted_seconds(watch.rule.rpartition(".")[2]) is not None
    if rate.per_second is None or counts or watch.kind in BURN_KINDS:
        return own
    for threshold in _longer(watch.threshold, deployment.objectives.longer_periods_seconds):
        longer = replace(own, watch=replace(watch, threshold=threshold))
        if all(longer.evaluated(level) for level in BOTH):
            return longer
    return own


def _longer(threshold: Threshold, periods: Sequence[Seconds]) -> Iterator[Threshold]:
    """The threshold, and what it is over longer periods: of as few as are as long together.

    CloudWatch looks at the last periods every minute. A single long one fires as soon as enough of it is bad; of two, the
    first would have to be over, and an outage would be an hour old in a tier with few requests.
    """
    yield threshold
    own = threshold.period_seconds
    for period in sorted(periods):
        if period > own:
            long = period >= quota("alarm_long_period_seconds")
            most = int(quota("alarm_long_evaluation_seconds" if long else "alarm_evaluation_seconds")) // period
            evaluated = min(most, ceil(threshold.evaluation_periods * own / period))
            yield threshold.model_copy(
                update={
                    "period_seconds": period,
                    "evaluation_periods": evaluated,
                    "datapoints": min(evaluated, ceil(threshold.datapoints * own / period)),
                }
            )


def needed(watch: Watch, level: Level, least: int) -> int:
    """Samples in a period: the least that say anything, as many as a count is beyond, or more than a share begins at.

    Of what must not stay away as many as end the alarm: without them it would never be over.
    """
    match watch.measure:
        case Statistic(statistic="Sum"):
            limit = watch.threshold.warning if level == "warning" else watch.threshold.critical
            return floor(limit) + 1 if watch.side == "above" else max(1, ceil(limit))
        case Share(min_samples=few) | ShareSlower(min_samples=few) | CountInUse(min_samples=few):
            return max(few + 1, least)
        case (
            Statistic()
            | PercentileOrAverage()
            | PercentOf()
            | PercentOfCeiling()
            | PercentOfRest()
            | DrainSeconds()
            | Reminded()
        ):
            return least
        case _:
            assert_never(watch.measure)


def _rate(watch: Watch, deployment: Deployment) -> Rate:
    subject, assumed = watch.subject, deployment.assumptions
    match watch.kind:
        case (
            "read_throttles"
            | "write_throttles"
            | "read_hot_partitions"
            | "write_hot_partitions"
            | "read_account_limit"
            | "write_account_limit"
            | "read_ceiling"
            | "write_ceiling"
        ):
            return Rate(_at_the_limit(watch, deployment), "limit")
        case "function_throttles" | "endpoint_drops" | "nat_ports" | "nat_drops":
            refused = _refused(subject, deployment) if watch.kind == "function_throttles" else PACKETS_PER_SECOND
            return Rate(refused, "limit")
        case "function_concurrency":
            refused = _refused(subject, deployment)
            return Rate(None if refused is None else refused * watch.threshold.warning / WHOLE, "limit")
        case "stream_age" | "queue_age" | "queue_drain" | "dead_letters":
            return Rate(LEVELS_PER_SECOND, "waiting")
        case "account_read_units" | "account_write_units" | "largest_table_reads" | "largest_table_writes":
            return Rate(ACCOUNT_LEVELS_PER_SECOND, "used")
        case (
            "account_concurrency" | "claimed_concurrency" | "cache_memory" | "cache_cpu" | "cache_units" | "replication_lag"
            | "dax_cpu" | "dax_memory" | "unhealthy" | "certificate_expiry"
        ):  # fmt: skip
            return Rate(LEVELS_PER_SECOND, "used")
        case "dropped_events" | "event_age" | "dead_letter_errors" | "failed_rule_invocations" | "missed_schedule":
            return Rate(_scheduled(subject, deployment), "load" if watch.kind == "missed_schedule" else "event")
        case "destination_failures":
            # As many batches as the stream hands over.
            function = None if assumed is None else assumed.functions.get(str(subject.function))
            return Rate(
                None if function is None else _invocations(function, expected_traffic(deployment.tier)), "event"
            )
        case (
            "tuned_failed_changes"
            | "failed_notifications"
            | "undelivered_alerts"
            | "notifier_errors"
            | "notifier_throttles"
        ):
            # As many as alarms fire at a time, or as somebody tries changes, which nobody knows.
            return Rate(None, "event")
        case "cache_throttles" | "lost_invalidations":
            return _of_cache(watch, deployment)
        case _ if assumed is None:
            return Rate(None, "load")
        case _:
            return Rate(_loaded(watch, deployment, assumed, expected_traffic(deployment.tier)), "load")


def _of_cache(watch: Watch, deployment: Deployment) -> Rate:
    """Commands that a serverless cache refuses, and writes that a cache is not told of."""
    size = deployment.tier.cache
    if watch.kind == "cache_throttles":
        most = None if size is None or size.serverless is None else size.serverless.ecpu_per_second_max
        return Rate(most, "limit")
    # Each ticket is written to at least once.
    return Rate(expected_traffic(deployment.tier).tickets_per_day / SECONDS_PER_DAY, "event")


def _scheduled(subject: Subject, deployment: Deployment) -> float | None:
    """Events a second of a schedule, or of all schedules of a function, in their longest pauses."""
    function = next(each for each in deployment.functions if each.name == subject.function)
    pauses = [
        longest_pause_minutes(schedule.expression)
        for name, schedule in function.definition.schedules.items()
        if subject.schedule in {None, name}
    ]
    known = [pause for pause in pauses if pause is not None]
    return sum(1 / (pause * SECONDS_PER_MINUTE) for pause in known) if len(known) == len(pauses) else None


def _loaded(watch: Watch, deployment: Deployment, assumed: Assumptions, load: ExpectedTraffic) -> float | None:
    """Requests a second, that each make a sample, at a load."""
    match watch.kind:
        case "latency_average" | "system_errors":
            return _operation(watch.subject.table, watch.subject.operation, assumed, load)
        case "user_errors":
            found = [
                _operation(table, operation, assumed, load)
                for table, each in assumed.tables.items()
                for operation in each.operations
            ]
            whole = all(each.name in assumed.tables for each in deployment.tables)
            return sum(each or 0 for each in found) if found and whole else None
        case (
            "duration_average"
            | "duration_p95"
            | "function_errors"
            | "function_error_share"
            | "cold_starts"
            | "memory"
            | "spillover"
            | "tuned_duration"
            | "tuned_memory"
            | "tuned_cost"
        ):
            function = assumed.functions.get(str(watch.subject.function))
            return None if function is None else _invocations(function, load)
        case (
            "client_errors"
            | "server_errors"
            | "api_latency"
            | "throttled_requests"
            | "no_requests"
            | "blocked_requests"
            | "availability_burn"
            | "latency_burn"
        ):
            return _rest(deployment, assumed, load)
        case "cache_hits":
            part, requests = assumed.cacheable_percent, _rest(deployment, assumed, load)
            return None if part is None or requests is None else requests * part.value / 100
        case "kept_answers" | "cache_away" | "cache_evictions":
            # Of a full cache each answer that comes takes the place of another.
            return _kept(deployment, assumed, load)
        case "expired_items" | "replica_delay":
            table = assumed.tables.get(str(watch.subject.table))
            return None if table is None else _written(table, load)
        case (
            "websocket_latency"
            | "websocket_execution_errors"
            | "websocket_client_errors"
            | "websocket_integration_errors"
        ):
            use = assumed.websocket
            if use is None:
                return None
            hours = load.customers * use.connections_per_customer * use.hours_per_day
            return hours * use.messages_per_connection_per_hour / SECONDS_PER_DAY
        case _:
            # What is not counted among a load's requests says so itself, in `_rate`.
            return None


def _invocations(function: FunctionAssumption, load: ExpectedTraffic) -> float:
    return load.invocations_per_day * function.invocations_percent / 100 / SECONDS_PER_DAY


def _rest(deployment: Deployment, assumed: Assumptions, load: ExpectedTraffic) -> float | None:
    """None where a function has no assumption: nobody knows how many requests it answers."""
    if any(each.name not in assumed.functions for each in deployment.functions):
        return None
    return sum(_invocations(each, load) * each.rest_percent / 100 for each in assumed.functions.values())


def _kept(deployment: Deployment, assumed: Assumptions, load: ExpectedTraffic) -> float | None:
    """Answers that functions may keep, at least: those that the API's cache may keep, too, and had not.

    How many come of what that one does not keep nobody says.
    """
    part, requests = assumed.cacheable_percent, _rest(deployment, assumed, load)
    if part is None or requests is None or deployment.api is None:
        return None
    answered = 0 if deployment.api.capacity.cache is None else assumed.cache_hit_percent.value
    return requests * part.value / WHOLE * (1 - answered / WHOLE)


def _written(table: TableAssumption, load: ExpectedTraffic) -> float:
    """Write units, of which a day must have some for its deletions to be counted."""
    units = (
        load.invocations_per_day * table.write_units_per_invocation
        + load.tickets_per_day * table.write_units_per_ticket
    )
    return units / SECONDS_PER_DAY


def _operation(table: str | None, operation: str | None, assumed: Assumptions, load: ExpectedTraffic) -> float | None:
    of_table = assumed.tables.get(str(table))
    uses = {} if of_table is None else {str(name): use for name, use in of_table.operations.items()}
    found = uses.get(str(operation))
    if found is None:
        return None
    requests = (
        load.invocations_per_day * found.requests_per_invocation + load.tickets_per_day * found.requests_per_ticket
    )
    return requests / SECONDS_PER_DAY


def _at_the_limit(watch: Watch, deployment: Deployment) -> float:
    """Requests of one unit a second, at which the table or index throttles at first, or is near its ceiling."""
    if isinstance(watch.measure, PercentOfCeiling):
        return watch.measure.ceiling_units_per_second * watch.threshold.warning / 100
    table = next(each for each in deployment.tables if each.name == watch.subject.table)
    billing = next((each.billing for each in table.indexes if each.name == watch.subject.index), table.billing)
    reads = watch.kind.startswith("read_")
    if isinstance(billing, Provisioned):
        return billing.read.floor if reads else billing.write.floor
    ceiling = billing.read_ceiling if reads else billing.write_ceiling
    return deployment.quotas.table_units_per_second if ceiling is None else ceiling


def _refused(subject: Subject, deployment: Deployment) -> float | None:
    """Invocations a second of a function, from which on some are refused."""
    function = next(each for each in deployment.functions if each.name == subject.function)
    assumed = None if deployment.assumptions is None else deployment.assumptions.functions.get(function.name)
    if assumed is None or not assumed.duration_ms:
        return None
    quotas = deployment.quotas
    reserved = function.capacity.reserved_concurrency
    if reserved == 0:
        # Switched off, by somebody who must not have to tune alarms first: every invocation is refused.
        return None
    at_a_time = quotas.concurrent_executions if reserved is None else reserved
    return at_a_time * MILLISECONDS / assumed.duration_ms
