"""A table's capacity in one line."""

from __future__ import annotations

from typing import assert_never

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, Range, TableDeployment


def shown_table(table: TableDeployment) -> str:
    """`read 25-100, write 25-100 at 70 %`, `on-demand, read to 300`; its indexes where they differ."""
    own = shown_billing(table.billing)
    others = [
        f"{index.name} {shown_billing(index.billing)}" for index in table.indexes if shown_billing(index.billing) != own
    ]
    return "; ".join((own, *others))


def shown_billing(billing: Billing) -> str:
    """Capacity in one line: `read 25-100, write 25-100 at 70 %`, `on-demand`."""
    match billing:
        case Provisioned(read=read, write=write, tracking=tracking):
            return f"read {_range(read)}, write {_range(write)} at {tracking.target_percent:g} %"
        case OnDemand(read_ceiling=None, write_ceiling=None):
            return "on-demand"
        case OnDemand(read_ceiling=read_most, write_ceiling=write_most):
            return f"on-demand, read {_most(read_most)}, write {_most(write_most)}"
        case _:
            assert_never(billing)


def _range(between: Range) -> str:
    return f"{between.floor:,}-{between.ceiling:,}"


def _most(ceiling: int | None) -> str:
    return "without maximum" if ceiling is None else f"to {ceiling:,}"
