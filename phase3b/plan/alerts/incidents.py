"""One incident, one page: the alarms of a level and a part of the service, which tell together.

What goes wrong goes wrong in many places at once: a table that throttles, its indexes, each function that waits for it.
Each of their alarms judges by itself, and a composite alarm over them tells: once when the first of them fires, and,
where somebody was called, once when the last of them is over. Dead letters stay outside and keep telling by themselves.

Sources: "Combining alarms" in the Amazon CloudWatch User Guide; botocore's model of PutCompositeAlarm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, get_args

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.model.tier import Level
from phase3b.naming import Address, Names, incident_address, incident_stem
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.quick_dataclass import dataclass

# What an alarm of each part of a service is about: what the person on call reads first.
ABOUT: Final[Mapping[str, str]] = {
    "tables": "latency, errors and expired items of tables",
    "capacity": "throttles of tables and their ceilings",
    "functions": "errors, duration, memory and concurrency of functions",
    "apis": "errors, latency and requests of the APIs",
    "queues": "messages that wait in queues",
    "events": "schedules, and events on their way to functions",
    "account": "quotas and errors of the whole account in its region",
}
# The part of the service that each kind of alarm is of; None of what notifies by itself.
PARTS: Final[Mapping[AlarmKind, str | None]] = {
    **dict.fromkeys(("latency_average", "system_errors", "expired_items"), "tables"),
    **dict.fromkeys(
        (
            "read_throttles", "write_throttles", "read_ceiling", "write_ceiling", "read_hot_partitions",
            "write_hot_partitions", "read_account_limit", "write_account_limit",
        ),
        "capacity",
    ),
    **dict.fromkeys(
        (
            "duration_average", "duration_p95", "function_errors", "function_error_share", "function_throttles",
            "cold_starts", "memory", "stream_age", "function_concurrency", "spillover", "tuned_duration", "tuned_memory",
            "tuned_cost",
        ),
        "functions",
    ),
    **dict.fromkeys(
        (
            "client_errors", "server_errors", "api_latency", "cache_hits", "throttled_requests", "no_requests",
            "websocket_latency", "websocket_execution_errors", "websocket_client_errors",
            "websocket_integration_errors", "blocked_requests",
        ),
        "apis",
    ),
    **dict.fromkeys(("queue_age", "queue_drain"), "queues"),
    **dict.fromkeys(
        (
            "missed_schedule", "dropped_events", "event_age", "dead_letter_errors", "destination_failures",
            "failed_rule_invocations",
        ),
        "events",
    ),
    **dict.fromkeys(
        (
            "user_errors", "account_read_units", "account_write_units", "largest_table_reads", "largest_table_writes",
            "account_concurrency", "claimed_concurrency",
        ),
        "account",
    ),
    # Each message is lost until somebody looks: what came yesterday does not hide what comes today.
    "dead_letters": None,
    # Of alerts that did not arrive nobody should hear last.
    **dict.fromkeys(("failed_notifications", "undelivered_alerts", "notifier_errors", "notifier_throttles"), None),
    # It lasts until later changes succeed: in a part it would hide for weeks what else comes.
    "tuned_failed_changes": None,
}  # fmt: skip
# A rule of one alarm is that alarm, and costs as much again.
LEAST: Final = 2
OR: Final = " OR "


@dataclass(frozen=True, slots=True)
class Incident:
    """A composite alarm as data: it fires while any of `alarms` does."""

    address: Address
    name: str
    part: str
    level: Level
    description: str
    alarms: tuple[Alarm, ...]

    @property
    def rule(self) -> str:
        """CloudWatch's rule, with a Terraform expression for the name of each alarm: they are made before it."""
        addresses = sorted(alarm.address for alarm in self.alarms)
        return _any_of(address.ref("alarm_name") for address in addresses)


def incidents(alarms: Iterable[Alarm], names: Names, dashboard: str) -> tuple[Incident, ...]:
    """The composites of a deployment's alarms; an alarm that is in none of them notifies by itself."""
    found: dict[tuple[Level, str], list[Alarm]] = {}
    for alarm in alarms:
        part = PARTS[alarm.kind]
        if part is not None:
            found.setdefault((alarm.level, part), []).append(alarm)
    return tuple(
        incident
        for level in reversed(get_args(Level))
        for part in ABOUT
        for number, members in enumerate(fitting(found.get((level, part), ())), start=1)
        if len(members) >= LEAST
        for incident in (_incident(members, part, number, level, names, dashboard),)
    )


def stems(alarms: Iterable[Alarm], names: Names, longest_prefix: int) -> dict[str, str]:
    """The composite of each watch by the name of its alarms, both without the level; of what tells together.

    For as many alarms as there may be, and the longest names: anyone who leaves some out, or has shorter ones, renames none.
    """
    longer = longest_prefix - len(names.prefix)
    of_part: dict[str, dict[str, Alarm]] = {}
    for alarm in alarms:
        part = PARTS[alarm.kind]
        if part is not None:
            longest = replace(alarm, name=alarm.name + "-" * longer)
            of_part.setdefault(part, {})[alarm.address.name.removesuffix(f"_{alarm.level}")] = longest
    return {
        alarm.address.name.removesuffix(f"_{alarm.level}"): incident_stem(part, number)
        for part, watches in of_part.items()
        for number, members in enumerate(fitting(tuple(watches.values())), start=1)
        for alarm in members
    }


def fitting(alarms: Sequence[Alarm]) -> Iterator[tuple[Alarm, ...]]:
    """The alarms in as many rules as CloudWatch's quotas ask for.

    In the order of the file, those of one thing together where one rule can hold them: a table that is added behind the
    others changes the last rule, or makes another one, and renames none.
    """
    whole: dict[str, list[Alarm]] = {}
    for alarm in alarms:
        whole.setdefault(_thing(alarm), []).append(alarm)
    most, longest = quota("composite_children"), limit("cloudwatch.PutCompositeAlarm.AlarmRule").longest()
    rule: list[Alarm] = []
    length = 0

    def fits(more: Sequence[Alarm]) -> bool:
        return len(rule) + len(more) <= most and length + sum(map(_length, more)) - len(OR) <= longest

    for members in whole.values():
        if rule and not fits(members):
            yield tuple(rule)
            rule, length = [], 0
        for alarm in members:
            if rule and not fits([alarm]):
                yield tuple(rule)
                rule, length = [], 0
            rule.append(alarm)
            length += _length(alarm)
    if rule:
        yield tuple(rule)


def _length(alarm: Alarm) -> int:
    """What an alarm makes a rule longer by: its condition, and an operator before it."""
    return len(_any_of([alarm.name])) + len(OR)


def _any_of(names: Iterable[str]) -> str:
    return OR.join(f'ALARM("{name}")' for name in names)


def _thing(alarm: Alarm) -> str:
    """What of the file an alarm watches; a table with its indexes."""
    subject = alarm.subject
    return subject.table or subject.function or subject.queue or ""


def _incident(
    members: tuple[Alarm, ...], part: str, number: int, level: Level, names: Names, dashboard: str
) -> Incident:
    address = incident_address(part, number, level)
    return Incident(address, names.of(address), part, level, described(level, len(members), part, dashboard), members)


def described(level: Level, count: int | str, part: str, dashboard: str) -> str:
    """What is in a composite, and where to see which of them it is."""
    return f"{level.capitalize()}: one or more of {count} alarms of {part} ({ABOUT[part]}). Which: {dashboard}"
