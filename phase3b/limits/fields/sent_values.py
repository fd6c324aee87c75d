"""The values of a record's fields, by the paths of `deployed_fields`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, NamedTuple

from phase3b.capacity.aws_limits import Limit, limit
from phase3b.limits.fields.deployed_fields import KINDS, member_of
from phase3b.limits.fields.sent_field import Sent
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.records import Record
from phase3b.quick_dataclass import dataclass

Value = str | float | Sequence[str]
_MEASURE: Final = "alarm.measure."


@dataclass(frozen=True, slots=True)
class SentField:
    """A field that AWS is sent, with its path and the limit of its member."""

    path: str
    sent: Sent
    limit: Limit
    read: Callable[[Any], Any]
    steps: tuple[str, ...]


class SentValue(NamedTuple):
    """A value that AWS is sent; `positions` are those of the lists that it stands in, `key` that of a mapping.

    A plan has thousands of them, and a tuple is made in a third of the time of a frozen dataclass.
    """

    field: SentField
    value: Value
    positions: tuple[int, ...] = ()
    key: str = ""


class KeptLimits:
    """The values that are known to keep to a limit, by the limit.

    Limits are made once a process (`limit`), so one is found by what it is and not by what it says.
    """

    def __init__(self) -> None:
        self._values: dict[int, set[Value]] = {}

    def of(self, limit_of_member: Limit) -> set[Value]:
        """The values that keep to this one; what is added to them is kept."""
        return self._values.setdefault(id(limit_of_member), set())


def sent_values(record: Record) -> Iterator[SentValue]:
    """Every value of a record that AWS is sent; what is None or empty is not."""
    return _values(record, sent_fields(type(record).__name__, _measure(record)), KeptLimits())


def values_to_judge(record: Record, kept: KeptLimits) -> Iterator[SentValue]:
    """The values of a record's members that have limits, less most of those that are known to keep to them."""
    return _values(record, sent_fields(type(record).__name__, _measure(record), narrowed=True), kept)


def _measure(record: Record) -> type | None:
    return type(record.alarm.measure) if isinstance(record, MetricAlarm) else None


def _values(record: Record, fields: tuple[SentField, ...], kept: KeptLimits) -> Iterator[SentValue]:
    for field in fields:
        found = field.read(record)
        if found is None or found == ():
            continue
        if not field.steps:
            value = found.metric_name if isinstance(found, Metric) else found
            # Three of four values are those of another alarm, table or environment.
            if value not in kept.of(field.limit):
                yield SentValue(field, value)
            continue
        for value, positions, key in _below(found, field.steps, (), ""):
            if value is not None and value != ():
                yield SentValue(field, value.metric_name if isinstance(value, Metric) else value, positions, key)


@functools.cache
def sent_fields(kind: str, measure: Hashable = None, *, narrowed: bool = False) -> tuple[SentField, ...]:
    """The fields of a kind of record that are sent; of an alarm those that its kind of measure has."""
    if kind not in KINDS:
        return ()
    of_kind = KINDS[kind]
    found = (
        _sent_field(path, sent, limit(member_of(of_kind, sent), f"{kind}.{path}"))
        for path, sent in of_kind.fields.items()
        if isinstance(sent, Sent) and _has(measure, path)
    )
    return tuple(field for field in found if not narrowed or field.limit.narrows)


def _has(measure: Hashable, path: str) -> bool:
    """Whether a kind of measure has what a path names of it."""
    if measure is None or not path.startswith(_MEASURE):
        return True
    name = path.removeprefix(_MEASURE).replace("[]", "").split(".")[0]
    return hasattr(measure, name)


def _sent_field(path: str, sent: Sent, limit_of_member: Limit) -> SentField:
    steps = path.replace("[]", ".[]").replace("{", ".{").split(".")
    plain = next((at for at, step in enumerate(steps) if step[0] in "[{"), len(steps))
    read = _nullable(steps[:plain])
    return SentField(path, sent, limit_of_member, read, tuple(steps[plain:]))


def _nullable(names: list[str]) -> Callable[[Any], Any]:
    """The field of a field, None where the first is None: what `attrgetter` does not know."""
    if len(names) == 1 or names[0] == "alarm":
        return attrgetter(".".join(names))

    def read(record: Any) -> Any:
        for name in names:
            if record is None:
                return None
            record = getattr(record, name)
        return record

    return read


def _below(
    value: Any, steps: tuple[str, ...], positions: tuple[int, ...], key: str
) -> Iterator[tuple[Any, tuple[int, ...], str]]:
    for at, step in enumerate(steps):
        if value is None:
            return
        if step == "[]":
            for position, each in enumerate(value):
                yield from _below(each, steps[at + 1 :], (*positions, position), key)
            return
        if step[0] == "{":
            mapping: Mapping[str, Any] = value
            for name, each in mapping.items():
                yield (name if step == "{key}" else each), positions, name
            return
        value = value[int(step)] if step.isdecimal() else getattr(value, step)
    yield value, positions, key
