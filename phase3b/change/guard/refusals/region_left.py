"""A second region that the file has no more while AWS has it, and one of which only what holds data is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.plan_json import ResourceChange, Values
from phase3b.change.guard.refusal import Refusal
from phase3b.plan.apis.addresses import EXECUTION_LOG_GROUPS

TABLE = "aws_dynamodb_table"


def regions_left(prior: Mapping[str, Values], others: Sequence[str], environment: str) -> Iterator[Refusal]:
    """One refusal for each region that AWS has replicas of our tables in, and the file no stack: nobody would look after them."""
    found: dict[str, list[str]] = {}
    for address, table in prior.items():
        if address.startswith(f"{TABLE}."):
            for replica in table.get("replica") or ():
                found.setdefault(str(replica.get("region_name")), []).append(str(table.get("name")))
    for region, tables in sorted(found.items()):
        if region not in others:
            yield _refusal(region, sorted(tables), environment)


def _refusal(region: str, tables: Sequence[str], environment: str) -> Refusal:
    first = tables[0]
    key = f"environments.{environment}.second_region"
    return Refusal(
        f"{key}/{region}",
        f"AWS has replicas of {len(tables)} table{'' if len(tables) == 1 else 's'} in {region}, and the file has no stack there.",
        "What runs there goes on, is paid for and is watched by nobody of this file; each write here is written there, too.",
        f"Write {key}: {{region: {region}, kept: true}} to keep what holds data (phase3b apply {environment}-{region} then removes the "
        f"rest). To remove it: destroy that stack while the file has it, or each replica by hand, as: aws dynamodb update-table "
        f"--region {region} --table-name {first} --no-deletion-protection-enabled; aws dynamodb update-table --table-name {first} "
        f"--replica-updates Delete={{RegionName={region}}}.",
        code="P3B-GUARD-REGION",
    )


def without_what_the_file_ends(found: Iterable[Refusal], changes: Sequence[ResourceChange]) -> Iterator[Refusal]:
    """Without the losses that `kept: true` asks for: of what runs or is called in the second region, which holds no data."""
    types = {change.address: change.type for change in changes if change.destroyed and not change.replaced}
    for each in found:
        kind = KEPT.get(types.get(each.address, ""))
        holds_none = kind is not None and (kind.holds != "data" or each.address in EXECUTION_LOG_GROUPS)
        if each.code != "P3B-GUARD-DATA-LOSS" or not each.allowable or not holds_none:
            yield each
