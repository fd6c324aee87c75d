"""Tuning keeps and prints no content of customers: its records have no place for it, and a real measurement leaves none there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from phase3b.tuning.batches.measuring import Measuring
from phase3b.tuning.batches.report import BatchReport
from phase3b.tuning.memory.report import MemoryReport
from phase3b.tuning.starts.report import ColdStartReport
from phase3b.tuning.trial.trial_record import Optimisation

MARK = "what-a-customer-wrote"
# Every field of what is kept that is a text, and so could hold anything: names, times, places, sentences of our own and the capacity file.
TEXTS = {
    "By": {"user", "machine", "commit"},
    "KeyChange": {"key", "before", "after"},
    "SettingChange": {"path"},
    "Proposal": {"why", "risk"},
    # Of the trial.
    "Optimisation": {"id", "environment", "begun_at", "ended_at", "diff", "scenario", "why", "not_published"},
    "RunFigures": {"report", "begun_at", "requests", "functions", "functions_from", "notes"},
    "Gate": {"why"},
    "Cost": {"why"},
    "Judgement": {"notes"},
    # Of batches.
    "WriteCell": {"refusal"},
    "Neighbour": {"why"},
    "WriteReport": {"function", "table", "writer", "size_key", "pause_key", "why"},
    "BatchDuration": {"failure"},
    "ConsumerPoint": {"refusal"},
    "ConsumerReport": {"function", "source", "why"},
    "Saved": {"table"},
    "BatchReport": {"environment", "tier", "at", "bulk", "notes"},
    # Of memory.
    "Point": {"usd_per_million", "infeasible"},
    "RouteCurve": {"route"},
    "LoadUse": {"load"},
    "MemoryUse": {"why"},
    "Chosen": {"by", "why"},
    "FunctionCurve": {"function", "architecture", "why", "outcomes"},
    "Together": {"sizes", "unmet", "bought"},
    "MemoryReport": {"environment", "tier", "source", "begun_at", "strategy", "not_measured", "notes"},
    # Of cold starts.
    "ImportCost": {"module"},
    "ColdShare": {"source"},
    "StartOption": {"hindrance"},
    "StartReport": {"function", "why"},
    "ColdStartReport": {"environment", "tier", "at", "notes"},
}


def leaves(of: Any) -> Iterator[Any]:
    """The types that a type is made of; each record by itself."""
    origin = get_origin(of)
    if origin is Literal or of in {int, float, bool, NoneType, str} or is_dataclass(of):
        yield of
    elif origin in {Union, UnionType} or origin is tuple or (isinstance(origin, type) and issubclass(origin, Mapping)):
        for each in get_args(of):
            if each is not Ellipsis:
                yield from leaves(each)
    else:
        yield of


def records(of: Any, seen: dict[str, Any]) -> dict[str, Any]:
    """Every record below one, by its name."""
    if of.__name__ not in seen:
        seen[of.__name__] = of
        for hint in get_type_hints(of).values():
            for each in leaves(hint):
                if is_dataclass(each):
                    records(each, seen)
    return seen


@pytest.mark.parametrize("kept", [BatchReport, MemoryReport, ColdStartReport, Optimisation])
def test_no_record_of_tuning_can_hold_an_item(kept: type) -> None:
    """Numbers, words of a list, and the texts above: a new one has to be looked at, and nothing of any type is there."""
    for name, record in records(kept, {}).items():
        hints = get_type_hints(record)
        assert set(hints) == {each.name for each in fields(record)}
        of_field = {field: set(leaves(hint)) for field, hint in hints.items()}
        for field, types in of_field.items():
            for each in types:
                known = each in {int, float, bool, NoneType, str} or is_dataclass(each) or get_origin(each) is Literal
                assert known, f"{name}.{field} may be of any type: {each}"
        texts = {field for field, types in of_field.items() if str in types}
        assert texts == TEXTS.get(name, set()), f"{name}: is each of these without content of customers?"


def test_what_is_measured_with_items_has_nothing_of_them(measuring: Callable[..., Measuring], dynamodb: Any) -> None:
    """The items are there, with the mark; the findings have neither it nor their keys, throttled and refused as well."""
    own = measuring(size=50)
    own.fields = {"message": MARK, "title": MARK}
    cells = [
        own.cell("BatchWriteItem", 25, 1, 50, "free"),
        own.cell("BatchWriteItem", 50, 1, 50, "free"),
        own.cell("BatchWriteItem", 5, 1, 50, "throttled"),
    ]
    names = [name for name in dynamodb.list_tables()["TableNames"] if name.startswith(own.prefix)]
    items = [item for name in names for item in dynamodb.scan(TableName=name)["Items"]]
    assert any(MARK in json.dumps(item) for item in items)
    keys = {value for item in items for each in item.values() for value in each.values() if len(str(value)) > 8}
    found = json.dumps([asdict(each) for each in cells])
    assert cells[1].refusal != ""
    assert MARK not in found
    assert not any(str(key) in found for key in keys)
