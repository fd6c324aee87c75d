"""One incident, one page: the alarms of a level and a part of the service, which tell together.

What goes wrong goes wrong in many places at once: a table that throttles, its indexes, each function that waits for it.
Each of their alarms judges by itself, and a composite alarm over them tells: once when the first of them fires, and,
where somebody was called, once when the last of them is over. Dead letters stay outside and keep telling by themselves.

An error budget that is spent too fast is one of the things that go wrong with the APIs. It has a composite of its own, which
fires while both of its windows are beyond the rate, and which is itself in the composite of the APIs.

Sources: "Combining alarms" in the Amazon CloudWatch User Guide; botocore's model of PutCompositeAlarm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal, get_args

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.model.tier import Level
from phase3b.naming import Address, Names, burn_address, incident_address, incident_stem
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, Alarm, AlarmKind
from phase3b.quick_dataclass import dataclass

# What an alarm of each part of a service is about: what the person on call reads first.
ABOUT: Final[Mapping[str, str]] = {
    "tables": "latency, errors and expired items of tables",
    "capacity": "throttles of tables and their ceilings",
    "functions": "errors, duration, memory and concurrency of functions",
    "apis": "errors, latency and requests of the APIs",
    "dax": "failures, memory and nodes of DAX, which functions read tables through",
    "cache": "hits, failures, memory, nodes and network of the cache that functions read",
    "queues": "messages that wait in queues",
    "events": "schedules, and events on their way to functions",
    "account": "quotas and errors of the whole account in its region",
}
# The part of the service that each kind of alarm is of; None of what notifies by itself.
PARTS: Final[Mapping[AlarmKind, str | None]] = {
    **dict.fromkeys(("latency_average", "system_errors", "expired_items", "replica_delay"), "tables"),
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
            "websocket_integration_errors", "blocked_requests", "availability_burn",
            "latency_burn", "unhealthy",
        ),
        "apis",
    ),
    **dict.fromkeys(
        (
            "kept_answers", "cache_away", "lost_invalidations", "cache_memory", "cache_evictions", "cache_cpu",
            "replication_lag", "cache_throttles", "cache_units", "endpoint_drops", "nat_ports", "nat_drops",
        ),
        "cache",
    ),
    **dict.fromkeys(
        ("dax_away", "dax_cpu", "dax_memory", "dax_evictions", "dax_throttles", "dax_errors", "dax_faults"),
        "dax",
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
    # It lasts for weeks, and is fixed by one record.
    "certificate_expiry": None,
}  # fmt: skip
# A rule of one alarm is that alarm, and costs as much again.
LEAST: Final = 2
OR: Final = " OR "
AND: Final = " AND "


@dataclass(frozen=True, slots=True)
class Incident:
    """A composite alarm as data: it fires while any of `alarms` or `burns` does, or all of them where `operator` is AND."""

    address: Address
    name: str
    part: str
    level: Level
    description: str
    alarms: tuple[Alarm, ...]
    burns: tuple[Incident, ...] = ()
    operator: Literal[" OR ", " AND "] = OR

    @property
    def members(self) -> tuple[Member, ...]:
        """All that it is over."""
        return (*self.alarms, *self.burns)

    @property
    def rule(self) -> str:
        """CloudWatch's rule, with a Terraform expression for the name of each alarm: they are made before it."""
        addresses = sorted(each.address for each in self.members)
        return self.operator.join(_fires(address.ref("alarm_name")) for address in addresses)


Member = Alarm | Incident


def incidents(alarms: Iterable[Alarm], names: Names, dashboard: str) -> tuple[Incident, ...]:
    """The composites of a deployment's alarms; an alarm that is in none of them notifies by itself, and so does a composite."""
    found: dict[tuple[Level, str], list[Member]] = {}
    every = tuple(alarms)
    for alarm in every:
        part = PARTS[alarm.kind]
        if part is not None and alarm.kind not in BURN_KINDS:
            found.setdefault((alarm.level, part), []).append(alarm)
    burns = _burns(every, names, dashboard)
    for burn in burns:
        found.setdefault((burn.level, burn.part), []).append(burn)
    return (
        *burns,
        *(
            incident
            for level in reversed(get_args(Level))
            for part in ABOUT
            for number, members in enumerate(fitting(found.get((level, part), ())), start=1)
            if len(members) >= LEAST
            for incident in (_incident(members, part, number, level, names, dashboard),)
        ),
    )


def stems(alarms: Iterable[Alarm], names: Names, longest_prefix: int) -> dict[str, str]:
    """The composite of each watch by the name of its alarms, both without the level; of what tells together.

    Of the windows of a burn rate it is the composite over both, which has one itself. For as many alarms as there may be, and the
    longest names: anyone who leaves some out, or has shorter ones, renames none.
    """
    longer = "-" * (longest_prefix - len(names.prefix))
    of_part: dict[str, dict[str, Member]] = {}
    found: dict[str, str] = {}
    every = tuple(alarms)
    for alarm in every:
        part = PARTS[alarm.kind]
        if part is not None and alarm.kind not in BURN_KINDS:
            of_part.setdefault(part, {})[_stem(alarm)] = replace(alarm, name=alarm.name + longer)
    for burn in _burns(every, names, ""):
        of_part.setdefault(burn.part, {})[_stem(burn)] = replace(burn, name=burn.name + longer)
        found |= {_stem(alarm): _stem(burn) for alarm in burn.alarms}
    return found | {
        _stem(member): incident_stem(part, number)
        for part, watches in of_part.items()
        for number, members in enumerate(fitting(tuple(watches.values())), start=1)
        for member in members
    }


def _stem(member: Member) -> str:
    """Its address without the level."""
    return member.address.name.removesuffix(f"_{member.level}")


def fitting(members: Sequence[Member]) -> Iterator[tuple[Member, ...]]:
    """The alarms, and composites among them, in as many rules as CloudWatch's quotas ask for.

    In the order of the file, those of one thing together where one rule can hold them: a table that is added behind the
    others changes the last rule, or makes another one, and renames none.
    """
    whole: dict[str, list[Member]] = {}
    for member in members:
        whole.setdefault(_thing(member), []).append(member)
    most, longest = quota("composite_children"), limit("cloudwatch.PutCompositeAlarm.AlarmRule").longest()
    rule: list[Member] = []
    length = 0

    def fits(more: Sequence[Member]) -> bool:
        return len(rule) + len(more) <= most and length + sum(map(_length, more)) - len(OR) <= longest

    for of_one in whole.values():
        if rule and not fits(of_one):
            yield tuple(rule)
            rule, length = [], 0
        for member in of_one:
            if rule and not fits([member]):
                yield tuple(rule)
                rule, length = [], 0
            rule.append(member)
            length += _length(member)
    if rule:
        yield tuple(rule)


def _length(member: Member) -> int:
    """What an alarm makes a rule longer by: its condition, and an operator before it."""
    return len(_fires(member.name)) + len(OR)


def _fires(name: str) -> str:
    return f'ALARM("{name}")'


def _thing(member: Member) -> str:
    """What of the file an alarm watches; a table with its indexes."""
    if isinstance(member, Incident):
        return ""
    subject = member.subject
    return subject.table or subject.function or subject.queue or ""


def _incident(
    members: tuple[Member, ...], part: str, number: int, level: Level, names: Names, dashboard: str
) -> Incident:
    address = incident_address(part, number, level)
    alarms = tuple(each for each in members if isinstance(each, Alarm))
    burns = tuple(each for each in members if isinstance(each, Incident))
    text = described(level, len(members), part, dashboard)
    return Incident(address, names.of(address), part, level, text, alarms, burns)


def described(level: Level, count: int | str, part: str, dashboard: str) -> str:
    """What is in a composite, and where to see which of them it is."""
    return f"{level.capitalize()}: one or more of {count} alarms of {part} ({ABOUT[part]}). Which: {dashboard}"


def _burns(alarms: Iterable[Alarm], names: Names, dashboard: str) -> tuple[Incident, ...]:
    """A composite over the windows of each burn rate: it goes on for long enough, and it goes on still."""
    windows: dict[Address, list[Alarm]] = {}
    for alarm in alarms:
        if alarm.kind in BURN_KINDS:
            windows.setdefault(burn_address(alarm.kind, alarm.subject.burn_rate or "", alarm.level), []).append(alarm)
    return tuple(
        Incident(
            address,
            names.of(address),
            PARTS[first.kind] or "",
            first.level,
            f"{first.level.capitalize()}: {_burn_words(first)} Graph: {dashboard}",
            (first, *rest),
            operator=AND,
        )
        for address, (first, *rest) in windows.items()
    )


def _burn_words(window: Alarm) -> str:
    return burn_words(window.kind.removesuffix("_burn"), window.subject.burn_rate or "")


def burn_words(budget: str, rate: str) -> str:
    """Which error budget is spent how fast."""
    return (
        f"the error budget of {budget} is spent too fast, at the rate {rate} of objectives.service_level.burn_rates, in its long "
        "window and in its short one."
    )
