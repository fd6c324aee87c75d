"""What capacity is at the moment: read at plan time, so that Terraform leaves alone what auto scaling has done.

Auto scaling moves the capacity of tables and indexes, and an apply must not move it back. `ignore_changes` can't say
so for an index alone: it would hide added and removed indexes too, and it must be written out, so that a table could
not begin or end to be scaled without a second resource. So nothing is ignored. Terraform asks at plan time which of
our tables exist and what capacity they have, and each capacity is that number, held between floor and ceiling:

- a table or an index that does not exist yet, or was on-demand (capacity 0), starts at its floor;
- after auto scaling has moved it, the plan is empty;
- bounds that change move a capacity only as far as the new bounds demand.

The ceiling of an on-demand table is the other way round. AWS removes one when it is sent as -1, and then describes
none; provider 5.100 sends nothing when the block is gone, and plans for ever when -1 is written for a table without
one. So -1 is written exactly while AWS still has a ceiling that the file has not. Time to live is the same: without a
block the provider switches nothing off and reports nothing, and to switch it off AWS wants the attribute's name, which the
file has no more. So the block is written, switched off, exactly while AWS still has one that is switched on. And a stream
that replicas need stays on as long as there are any: AWS refuses to end it before.

Both questions must be answered while planning: nothing here may depend on a resource.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final

from phase3b.capacity.deployment import Range
from phase3b.naming import Address
from phase3b.plan.stack.records import DataSource, LocalValue
from phase3b.plan.tables.records import ExistingTables
from phase3b.plan.tables.scaling_dimension import Side

EXISTING: Final = Address("data.aws_dynamodb_tables", "existing")
LIVE: Final = Address("data.aws_dynamodb_table", "live")
LIVE_CAPACITY: Final = Address("local", "live_capacity")
_CEILING: Final[dict[Side, str]] = {"read": "max_read", "write": "max_write"}


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
    # max() complains of null, and try() hears it: what AWS does not describe is 0.
    units = ", ".join(
        f"{key} = try(max(0, {{0}}.{attribute}), 0)"
        for key, attribute in (
            ("read", "read_capacity"),
            ("write", "write_capacity"),
            ("max_read", "on_demand_throughput[0].max_read_request_units"),
            ("max_write", "on_demand_throughput[0].max_write_request_units"),
        )
    )
    yield LocalValue(
        LIVE_CAPACITY,
        f"${{merge([for name, table in {LIVE} : merge("
        f'{{"table/${{name}}" = {{{units.format("table")}}}}}, '
        '{for index in table.global_secondary_index : "table/${name}/index/${index.name}" => '
        f"{{{units.format('index')}}}}})]...)}}",
    )


def held(table_name: str, index_name: str | None, side: Side, between: Range) -> str:
    """${max(25, min(100, try(local.live_capacity["table/securebase-prod-webhooks"].read, 0)))}."""
    return f"${{max({between.floor}, min({between.ceiling}, {_live(table_name, index_name, side)}))}}"


def held_by_schedules(
    table_name: str, index_name: str | None, side: Side, between: Range, scheduled: Sequence[Range]
) -> str:
    """The same of what schedules move: between the lowest minimum and the highest maximum that is ever in force.

    A table that is made, or was on-demand, starts at the tier's own minimum, which may be above that of the night.
    """
    lowest = min(between.floor, *(each.floor for each in scheduled))
    highest = max(between.ceiling, *(each.ceiling for each in scheduled))
    live = _live(table_name, index_name, side)
    return f"${{{live} > 0 ? max({lowest}, min({highest}, {live})) : {between.floor}}}"


def removed_maximum(table_name: str, index_name: str | None, side: Side) -> str:
    """-1 while AWS has a maximum, else null."""
    return f"${{{_live(table_name, index_name, _CEILING[side])} > 0 ? -1 : null}}"


def maximum_removals(table_name: str, index_name: str | None) -> str:
    """A list with one element while AWS has a maximum for reads or writes, else an empty one."""
    both = " + ".join(_live(table_name, index_name, ceiling) for ceiling in _CEILING.values())
    return f"${{{both} > 0 ? [true] : []}}"


def ttl_to_end(table_name: str) -> str:
    """A list with the attribute by which AWS deletes items of a table, empty where it deletes none."""
    return f"${{[for each in try({LIVE}[{json.dumps(table_name)}].ttl, []) : each.attribute_name if each.enabled]}}"


def replicated(table_name: str) -> str:
    """Whether AWS has replicas of a table: its stream stays on while it does, whatever the file says."""
    return f"length(try({LIVE}[{json.dumps(table_name)}].replica, [])) > 0"


def _live(table_name: str, index_name: str | None, what: str) -> str:
    owner = f"table/{table_name}" if index_name is None else f"table/{table_name}/index/{index_name}"
    return f'try({LIVE_CAPACITY}["{owner}"].{what}, 0)'
