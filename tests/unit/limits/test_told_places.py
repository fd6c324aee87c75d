"""As what each value is sent to AWS, and where a problem of it is told: read once by a person, and held."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from limits_judged import planned
from service_capacity import text

from phase3b.capacity.loader import parse
from phase3b.limits.fields.deployed_fields import KINDS
from phase3b.limits.fields.origins import Origins, filled
from phase3b.limits.fields.sent_field import Sent
from phase3b.limits.fields.sent_values import sent_values
from phase3b.plan.alerts.records import MetricAlarm

HERE = Path(__file__).parent


def test_each_field_is_sent_as_this_member(golden: Callable[[Path, str], None]) -> None:
    """A name is told as a name: it is made of others, and nowhere in the file."""
    lines = [
        f"{name}.{field}: {kind.noun}{' called' if sent.named else ''}, {kind.terraform}.{sent.argument}, "
        f"{sent.of or kind.operation} {sent.member}"
        for name, kind in KINDS.items()
        for field, sent in kind.fields.items()
        if isinstance(sent, Sent)
    ]
    golden(HERE / "sent_members.txt", "\n".join(lines) + "\n")


def test_each_value_of_a_record_is_told_where_it_is_written(golden: Callable[[Path, str], None]) -> None:
    """Of alarms only the places: each has dozens."""
    capacity = parse(text(), "c.yaml")
    _, plans = planned(text())
    origins = Origins.of(capacity, plans[-1].name)
    lines: dict[str, None] = {}
    for record in plans[-1].records:
        if type(record).__name__ in KINDS:
            told = [
                ".".join(map(str, filled(each.field.sent.at, origins.of_record(record), each.positions)))
                for each in sent_values(record)
            ]
            places = " ".join(sorted(set(told)))
            lines[f"{record.address.type if isinstance(record, MetricAlarm) else record.address}: {places}"] = None
    golden(HERE / "told_places.txt", "\n".join(lines) + "\n")
