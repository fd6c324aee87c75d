"""What queues cost. "Amazon SQS pricing"."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.queues.records import QueueRecord
from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.pricing_context import PricingContext
from phase3b.pricing.usage.usage import QueueUsage


def costs(queue: QueueRecord, context: PricingContext) -> Iterator[Metered]:
    """Requests."""
    name = queue.address.name
    usage = context.usage.queues.get(name, QueueUsage())
    price, component = ("sqs.fifo", "FIFO requests") if queue.fifo else ("sqs.std", "requests")
    yield Metered(str(queue.address), "SQS", component, price, usage.requests, f"queues.{name}.requests")
