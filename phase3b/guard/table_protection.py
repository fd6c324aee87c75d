"""Refusals of plans that take a table's protections, stream or indexes away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.guard.plan_json import ResourceChange, Values, first_block, indexes_of
from phase3b.guard.refusal import Refusal
from phase3b.guard.traffic import Owner, Traffic

# What an index is made of: AWS can't change it, so the provider deletes the index and creates another of its name.
SHAPE: Final = ("hash_key", "range_key", "projection_type", "non_key_attributes")


def protections_removed(change: ResourceChange) -> Iterator[Refusal]:
    """Deletion protection, point-in-time recovery, encryption with our key, the stream, replicas."""
    if change.type != "aws_dynamodb_table" or not change.updated:
        return
    before, after, name = change.before, change.after, change.before.get("name")
    if before.get("deletion_protection_enabled") and not after.get("deletion_protection_enabled"):
        yield Refusal(
            f"{change.address}/deletion_protection_enabled",
            f"The deletion protection of the table {name} would be taken away.",
            "The next plan, script or click that deletes the table will succeed.",
            "Put environments.ENV.deletion_protection back to true.",
        )
    if _enabled(before, "point_in_time_recovery") and not _enabled(after, "point_in_time_recovery"):
        yield Refusal(
            f"{change.address}/point_in_time_recovery",
            f"Point-in-time recovery of the table {name} would be switched off.",
            "AWS throws away the last 35 days at once; switching it on again begins at nothing.",
            "Put environments.ENV.point_in_time_recovery back to true.",
        )
    if _enabled(before, "server_side_encryption") and not _enabled(after, "server_side_encryption"):
        yield Refusal(
            f"{change.address}/server_side_encryption",
            f"The table {name} would no longer be encrypted with your own key.",
            "Who may read it is then no longer decided by the key's policy.",
            "Put the table's server_side_encryption back.",
        )
    if before.get("stream_enabled") and not after.get("stream_enabled"):
        yield Refusal(
            f"{change.address}/stream_enabled",
            f"The stream of the table {name} would be switched off.",
            "What is in it and not worked off yet is lost: webhooks and pushes that nobody gets.",
            "Put `stream` of the table back, or wait until its functions have caught up (stream_age_ms near 0).",
        )
    elif before.get("stream_enabled") and before.get("stream_view_type") != after.get("stream_view_type"):
        yield Refusal(
            f"{change.address}/stream_view_type",
            f"The stream of the table {name} would be switched off and on again to show {after.get('stream_view_type')}.",
            "The new stream has another ARN and begins empty; what is not worked off yet is lost.",
            "Put `stream` of the table back, or wait until its functions have caught up.",
        )
    gone = _regions(before) - _regions(after)
    for region in sorted(gone):
        yield Refusal(
            f"{change.address}/replica/{region}",
            f"The replica of the table {name} in {region} would be deleted.",
            "Who reads there gets errors at once; making it anew copies the whole table again.",
            "Put the region back, or move its readers away first.",
        )


def indexes_lost(change: ResourceChange, traffic: Traffic) -> Iterator[Refusal]:
    """Indexes that are removed or made anew while somebody asks them, or nobody knows whether."""
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
            what = f"The index {index} of the table {table} would be deleted."
            mend = "Switch the functions to another index first, and remove this one when nothing reads it."
        else:
            parts = ", ".join(name for name in SHAPE if shape_of(shape)[name] != shape_of(after[index])[name])
            what = f"The index {index} of the table {table} would be deleted and built again, as its {parts} changes."
            mend = "Give the new one another name, switch the functions to it, then remove the old one."
        yield Refusal(
            f"{change.address}/index/{index}",
            what,
            f"It is read: up to {peak:,.1f} units a second in the last {traffic.hours:g} hours. Those queries would "
            "fail; a big table takes hours to fill an index."
            if peak is not None
            else f"Whether it is still read can't be told: {traffic.unknown_because}. Queries on it would fail.",
            mend,
        )


def shape_of(index: Values) -> dict[str, object]:
    """What an index is, apart from its capacity; the order of projected attributes means nothing."""
    return {
        name: sorted(index.get(name) or ()) if name == "non_key_attributes" else index.get(name) or "" for name in SHAPE
    }


def _enabled(table: Values, block: str) -> bool:
    return bool(first_block(table, block).get("enabled"))


def _regions(table: Values) -> set[str]:
    return {str(replica["region_name"]) for replica in table.get("replica") or ()}
