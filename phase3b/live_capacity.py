"""What read and write capacity is under auto scaling: where that has brought it, between floor and ceiling.

Auto scaling moves the capacity of tables and indexes, and an apply must not move it back. `ignore_changes` can't say
so for an index alone: it would hide added and removed indexes too, and it must be written out, so that a table could
not begin or end to be scaled without a second resource. So nothing is ignored. Terraform asks at plan time which of
our tables exist and what capacity they have, and each capacity is that number, held between floor and ceiling:

- a table or an index that does not exist yet, or was on-demand (capacity 0), starts at its floor;
- after auto scaling has moved it, the plan is empty;
- bounds that change move a capacity only as far as the new bounds demand.

Both questions must be answered while planning: nothing here may depend on a resource.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from phase3b.capacity.deployment import Range
from phase3b.naming import Address
from phase3b.records import DataSource, ExistingTables, LocalValue

EXISTING: Final = Address("data.aws_dynamodb_tables", "existing")
LIVE: Final = Address("data.aws_dynamodb_table", "live")
LIVE_CAPACITY: Final = Address("local", "live_capacity")


def live_capacity_records(table_names: Sequence[str]) -> Iterator[DataSource | ExistingTables | LocalValue]:
    """The questions, and their answers as local.live_capacity["table/NAME"] and ["table/NAME/index/INDEX"]."""
    if not table_names:
        return
    yield DataSource(EXISTING)
    # An account without tables answers null.
    yield ExistingTables(
        LIVE,
        f"${{toset([for name in coalesce({EXISTING}.names, []) : name if contains({json.dumps(list(table_names))}, name)])}}",
    )
    units = "{{read = coalesce({0}.read_capacity, 0), write = coalesce({0}.write_capacity, 0)}}"
    yield LocalValue(
        LIVE_CAPACITY,
        f"${{merge([for name, table in {LIVE} : merge("
        f'{{"table/${{name}}" = {units.format("table")}}}, '
        '{for index in table.global_secondary_index : "table/${name}/index/${index.name}" => '
        f"{units.format('index')}}})]...)}}",
    )


def held(table_name: str, index_name: str | None, side: Literal["read", "write"], between: Range) -> str:
    """${max(25, min(100, try(local.live_capacity["table/securebase-prod-webhooks"].read, 0)))}."""
    owner = f"table/{table_name}" if index_name is None else f"table/{table_name}/index/{index_name}"
    return f'${{max({between.floor}, min({between.ceiling}, try({LIVE_CAPACITY}["{owner}"].{side}, 0)))}}'
