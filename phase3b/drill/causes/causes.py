"""What makes each alarm of a deployment fire, by its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, assert_never

from phase3b.capacity.deployment import Deployment
from phase3b.drill.causes.cause import Cause, NotCaused
from phase3b.drill.causes.machine_limits import LONGEST_MINUTES
from phase3b.drill.causes.of_apis import of_api
from phase3b.drill.causes.of_cache import of_cache
from phase3b.drill.causes.of_functions import of_account_concurrency, of_function
from phase3b.drill.causes.of_queues import of_queue, of_topic
from phase3b.drill.causes.of_tables import of_account_units, of_table, of_user_errors
from phase3b.naming import Names, names_of
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind

_ALERTS: Final = "the session runs the service's functions, and not the one that sends alerts on"
NOT_CAUSED: Final[Mapping[AlarmKind, str]] = {
    **dict.fromkeys(("undelivered_alerts", "notifier_errors", "notifier_throttles"), _ALERTS),
    "unhealthy": "the embedded AWS has no checkers of Route 53, which ask from outside",
    "certificate_expiry": "the embedded AWS publishes nothing of certificates: one would have to be a year old",
    "tuned_failed_changes": "a change of the environment would have to fail, which phase3b tune apply alone counts",
}


def causes(alarms: Iterable[Alarm], deployment: Deployment) -> tuple[Cause | NotCaused, ...]:
    """The cause of each alarm, or why it has none here."""
    names = names_of(deployment)
    return tuple(_short(_cause(each, deployment, names)) for each in alarms)


def _cause(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    match alarm.kind:
        case (
            "read_throttles" | "write_throttles" | "latency_average" | "read_ceiling" | "write_ceiling" | "expired_items"
            | "system_errors" | "read_hot_partitions" | "write_hot_partitions" | "read_account_limit" | "write_account_limit"
            | "replica_delay"
        ):  # fmt: skip
            return of_table(alarm, deployment, names)
        case "user_errors":
            return of_user_errors(alarm, deployment, names)
        case (
            "duration_average" | "duration_p95" | "function_errors" | "function_error_share" | "function_throttles"
            | "cold_starts" | "memory" | "stream_age" | "function_concurrency" | "spillover" | "dropped_events" | "event_age"
            | "dead_letter_errors" | "destination_failures" | "failed_rule_invocations" | "missed_schedule"
            | "tuned_duration" | "tuned_memory" | "tuned_cost"
        ):  # fmt: skip
            return of_function(alarm, deployment, names)
        case "account_concurrency" | "claimed_concurrency":
            return of_account_concurrency(alarm, deployment, names)
        case (
            "client_errors" | "server_errors" | "api_latency" | "cache_hits" | "throttled_requests" | "no_requests"
            | "blocked_requests" | "websocket_latency" | "websocket_execution_errors" | "websocket_client_errors"
            | "websocket_integration_errors" | "availability_burn" | "latency_burn"
        ):  # fmt: skip
            return of_api(alarm, deployment, names)
        case (
            "kept_answers" | "cache_away" | "lost_invalidations" | "cache_memory" | "cache_evictions" | "cache_cpu"
            | "replication_lag" | "cache_throttles" | "cache_units" | "endpoint_drops" | "nat_ports" | "nat_drops"
        ):  # fmt: skip
            return of_cache(alarm)
        case "dax_away" | "dax_cpu" | "dax_memory" | "dax_evictions" | "dax_throttles" | "dax_errors" | "dax_faults":
            return NotCaused(alarm, "nothing here speaks DAX's protocol: functions of a session read the tables")
        case "queue_age" | "queue_drain" | "dead_letters":
            return of_queue(alarm, deployment, names)
        case "account_read_units" | "account_write_units" | "largest_table_reads" | "largest_table_writes":
            return of_account_units(alarm, deployment)
        case "failed_notifications":
            return of_topic(alarm)
        case (
            "undelivered_alerts" | "notifier_errors" | "notifier_throttles" | "unhealthy" | "certificate_expiry"
            | "tuned_failed_changes"
        ):  # fmt: skip
            return NotCaused(alarm, NOT_CAUSED[alarm.kind])
        case _:
            assert_never(alarm.kind)


def _short(found: Cause | NotCaused) -> Cause | NotCaused:
    if isinstance(found, Cause) and found.over_by > LONGEST_MINUTES:
        return NotCaused(
            found.alarm, f"it would take {found.over_by} of the account's minutes, more than {LONGEST_MINUTES}"
        )
    return found
