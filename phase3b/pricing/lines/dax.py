"""What DAX costs. "Amazon DynamoDB pricing", DynamoDB Accelerator (DAX): nodes by the hour, and nothing by the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.dax.records import DaxCluster, DaxParameterGroup, DaxRecord, DaxSubnetGroup
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def costs(record: DaxRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """Nodes by the hour; what they read of the tables is charged by those."""
    resource = str(record.address)
    match record:
        case DaxCluster():
            yield Metered(resource, "DAX", "nodes", node_price(record), record.nodes * context.hours_per_month)
        case DaxSubnetGroup() | DaxParameterGroup():
            yield Free(resource, "charged by the cluster")
        case _:
            assert_never(record)


def node_price(cluster: DaxCluster) -> str:
    """The price's key: dax.dax_t3_small."""
    return f"dax.{cluster.node_type.replace('.', '_')}"
