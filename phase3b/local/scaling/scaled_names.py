"""How Application Auto Scaling names a table or an index, and what is scaled of it."""

from __future__ import annotations

from phase3b.local.dynamodb.throughput.throttled import LaneName


def resource_id(lane: LaneName) -> str:
    """table/NAME, or table/NAME/index/INDEX."""
    return f"table/{lane.table}" if lane.index_name is None else f"table/{lane.table}/index/{lane.index_name}"


def dimension(lane: LaneName) -> str:
    """dynamodb:table:ReadCapacityUnits, and its like."""
    kind = "table" if lane.index_name is None else "index"
    return f"dynamodb:{kind}:{lane.side.title()}CapacityUnits"
