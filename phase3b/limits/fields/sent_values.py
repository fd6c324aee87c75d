"""The values of a record's fields, by the paths of `deployed_fields`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, NamedTuple

from phase3b.capacity.aws_limits import Limit, limit
from phase3b.limits.fields.deployed_fields import KINDS, member_of
from phase3b.limits.fields.sent_field import Sent
from phase3b.limits.limit_fault import text_fits
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.records import Record
from phase3b.quick_dataclass import dataclass

Value = str | float | Sequence[str]
_MEASURE: Final = "alarm.measure."


@dataclass(frozen=True, slots=True)
class SentField:
    """A field that AWS is sent, with its path and the limit of its member, which `fits` says whether a text keeps to."""

    path: str
    sent: Sent
    limit: Limit
    read: Callable[[Any], Any]
    steps: tuple[str, ...]
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class SentFields:
    """The fields of a kind of record: those with one value, which `read` gives in their order, and those with several."""

    plain: tuple[SentField, ...]
    read: Callable[[Any], Sequence[Any]]
    nested: tuple[SentField, ...]


class SentValue(NamedTuple):
    """A value that AWS is sent; `positions` are those of the lists that it is in, `key` that of a mapping.

    A plan has thousands of them, and a tuple is made in a third of the time of a frozen dataclass.
    """

    field: SentField
    value: Value
    positions: tuple[int, ...] = ()
    key: str = ""


class KeptLimits:
    """The values that are known to keep to a limit, by the limit, with those that are not sent at all: None and no element.

    Limits are made once a process (`limit`), so one is found by what it is and not by what it says.
    """

    def __init__(self) -> None:
        self._values: dict[int, set[object]] = {}
        self._of_fields: dict[int, tuple[set[object], ...]] = {}

    def of(self, limit_of_member: Limit) -> set[object]:
        """The values that keep to this one; what is added to them is kept."""
        return self._values.setdefault(id(limit_of_member), {None, ()})

    def of_fields(self, fields: SentFields) -> tuple[set[object], ...]:
        """Those of the plain fields of a kind of record, in their order."""
        found = self._of_fields.get(id(fields))
        if found is None:
            found = self._of_fields[id(fields)] = tuple(self.of(field.limit) for field in fields.plain)
        return found


def sent_values(record: Record) -> Iterator[SentValue]:
    """Every value of a record that AWS is sent; what is None or empty is not."""
    return _values(record, sent_fields(type(record).__name__, _measure(record)), KeptLimits(), judge=False)


def values_to_judge(record: Record, kept: KeptLimits) -> Iterator[SentValue]:
    """The values of a record's members that have limits, less most of those that keep to them."""
    return _values(record, sent_fields(type(record).__name__, _measure(record), narrowed=True), kept, judge=True)


def _measure(record: Record) -> type | None:
    return type(record.alarm.measure) if isinstance(record, MetricAlarm) else None


def _values(record: Record, fields: SentFields, kept: KeptLimits, *, judge: bool) -> Iterator[SentValue]:
    # Three of four values are those of another alarm, table or environment: all are looked up before any is looked at.
    for field, known, found in zip(fields.plain, kept.of_fields(fields), fields.read(record), strict=True):
        if found in known:
            continue
        if isinstance(found, Metric) and found.metric_name in known:
            known.add(found)
            continue
        # Names differ in every environment: most of them are told to be well without a closer look.
        if judge and type(found) is str and field.fits(found) and "${" not in found:
            known.add(found)
            continue
        yield SentValue(field, found.metric_name if isinstance(found, Metric) else found)
    for field in fields.nested:
        found = field.read(record)
        if found is None or found == ():
            continue
        for value, positions, key in _below(found, field.steps, (), ""):
            if value is not None and value != ():
                yield SentValue(field, value.metric_name if isinstance(value, Metric) else value, positions, key)


@functools.cache
def sent_fields(kind: str, measure: Hashable = None, *, narrowed: bool = False) -> SentFields:
    """The fields of a kind of record that are sent; of an alarm those that its kind of measure has."""
    of_kind = KINDS.get(kind)
    found = (
        ()
        if of_kind is None
        else tuple(
            _sent_field(path, sent, limit(member_of(of_kind, sent), f"{kind}.{path}"))
            for path, sent in of_kind.fields.items()
            if isinstance(sent, Sent) and _has(measure, path)
        )
    )
    judged = [field for field in found if not narrowed or field.limit.narrows]
    plain = tuple(field for field in judged if not field.steps)
    return SentFields(plain, _every(plain), tuple(field for field in judged if field.steps))


def _every(fields: Sequence[SentField]) -> Callable[[Any], Sequence[Any]]:
    """Reads the values of several fields; in one step where each is an attribute that is always there."""
    if len(fields) > 1 and all(isinstance(field.read, attrgetter) for field in fields):
        return attrgetter(*(field.path for field in fields))
    return lambda record: [field.read(record) for field in fields]


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
    return SentField(path, sent, limit_of_member, read, tuple(steps[plain:]), text_fits(limit_of_member))


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
