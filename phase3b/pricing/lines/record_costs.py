"""A record in, its cost lines out, or why it is free, by the file of its concern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.alerts.records import AlertRecord
from phase3b.plan.apis.records import ApiRecord
from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.cache.records import CacheRecord
from phase3b.plan.costs.records import CostRecord
from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.plan.dax.records import DaxRecord
from phase3b.plan.domain.records import DomainRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.firewall.records import FirewallRecord
from phase3b.plan.functions.records import FunctionRecord
from phase3b.plan.network.records import NetworkRecord
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.records import Record
from phase3b.plan.stack.records import StackRecord
from phase3b.plan.tables.records import TableRecord
from phase3b.pricing.lines import (
    alerts,
    apis,
    buckets,
    cache,
    costs,
    dashboards,
    dax,
    domain,
    encryption,
    firewall,
    functions,
    measured,
    network,
    queues,
    stack,
    tables,
)
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def plan_costs(context: PricingContext) -> Iterator[Metered | Free]:
    """Every line of a plan, in the order of its records, and of what only a usage file names."""
    for record in context.records:
        yield from record_costs(record, context)
    if context.functions:
        yield from functions.business_metric_costs(context)
    yield from measured.measured_costs(context)


def record_costs(  # noqa: C901, PLR0912  one case for each concern
    record: Record, context: PricingContext
) -> Iterator[Metered | Free]:
    """The lines of one record."""
    if isinstance(record, StackRecord):
        yield from stack.costs(record)
    elif isinstance(record, EncryptionRecord):
        yield from encryption.costs(record, context)
    elif isinstance(record, TableRecord):
        yield from tables.costs(record, context)
    elif isinstance(record, QueueRecord):
        yield from queues.costs(record, context)
    elif isinstance(record, BucketRecord):
        yield from buckets.costs(record, context)
    elif isinstance(record, FunctionRecord):
        yield from functions.costs(record, context)
    elif isinstance(record, ApiRecord):
        yield from apis.costs(record, context)
    elif isinstance(record, DomainRecord):
        yield from domain.costs(record)
    elif isinstance(record, FirewallRecord):
        yield from firewall.costs(record, context)
    elif isinstance(record, NetworkRecord):
        yield from network.costs(record, context)
    elif isinstance(record, CacheRecord | DaxRecord):
        yield from _read_first(record, context)
    elif isinstance(record, AlertRecord):
        yield from alerts.costs(record, context)
    elif isinstance(record, DashboardRecord):
        yield from dashboards.costs(record)
    elif isinstance(record, CostRecord):
        yield from costs.costs(record)
    else:
        assert_never(record)


def _read_first(record: CacheRecord | DaxRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """What functions read before the tables, or tables through."""
    if isinstance(record, DaxRecord):
        yield from dax.costs(record, context)
    else:
        yield from cache.costs(record, context)
