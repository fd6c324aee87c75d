"""Refusals of plans that take a table's indexes or replicas away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from phase3b.change.guard.asked.traffic import Owner, Traffic
from phase3b.change.guard.plan_json import ResourceChange, Values, indexes_of
from phase3b.change.guard.refusal import Refusal

# What an index is made of: AWS can't change it, so the provider deletes the index and creates another of its name.
SHAPE: Final = ("hash_key", "range_key", "projection_type", "non_key_attributes")


def replicas_lost(change: ResourceChange) -> Iterator[Refusal]:
    """Replicas in other regions."""
    if change.type != "aws_dynamodb_table" or not change.updated:
        return
    for region in sorted(_regions(change.before) - _regions(change.after)):
        yield Refusal(
            f"{change.address}/replica/{region}",
            f"The replica of the table {change.before.get('name')} in {region} would be deleted.",
            "Who reads there gets errors at once; making it again copies the whole table again.",
            "Restore the region, or move its readers away first.",
            code="P3B-GUARD-REPLICA-LOST",
        )


def indexes_lost(change: ResourceChange, traffic: Traffic) -> Iterator[Refusal]:
    """Indexes that are removed or created again while somebody asks them, or nobody knows whether."""
    if change.type != "aws_dynamodb_table" or not change.updated:
        return
    before, after, table = indexes_of(change.before), indexes_of(change.after), str(change.before.get("name"))
    for index, shape in before.items():
        if index in after and shape_of(shape) == shape_of(after[index]):
            continue
        peak = traffic.peak(Owner(table, index), "read")
        if peak == 0:
            continue
        if index not in after:
            what = index_deleted(index, table)
            fix = "Switch the functions to another index first, and remove this one when nothing reads it."
        else:
            what = index_rebuilt(
                index, table, [name for name in SHAPE if shape_of(shape)[name] != shape_of(after[index])[name]]
            )
            fix = "Give the new one another name, switch the functions to it, then remove the old one."
        yield Refusal(
            f"{change.address}/index/{index}",
            what,
            f"It is read: up to {peak:,.1f} units a second in the last {traffic.hours:g} hours. Those queries would "
            "fail; a big table takes hours to fill an index."
            if peak is not None
            else f"Whether it is still read is not known: {traffic.unknown_because}. Queries on it would fail.",
            fix,
            code="P3B-GUARD-INDEX-LOST",
        )


def index_deleted(index: str, table: str) -> str:
    """In a sentence."""
    return f"The index {index} of the table {table} would be deleted."


def index_rebuilt(index: str, table: str, parts: Sequence[str]) -> str:
    """In a sentence, with the arguments that change."""
    return (
        f"The index {index} of the table {table} would be deleted and built again, as its {', '.join(parts)} changes."
    )


def shape_of(index: Values) -> dict[str, object]:
    """What an index is, apart from its capacity; the order of projected attributes means nothing."""
    return {
        name: sorted(index.get(name) or ()) if name == "non_key_attributes" else index.get(name) or "" for name in SHAPE
    }


def _regions(table: Values) -> set[str]:
    return {str(replica["region_name"]) for replica in table.get("replica") or ()}
