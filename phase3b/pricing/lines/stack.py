"""Why data sources, local values and outputs cost nothing."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.stack.records import StackRecord
from phase3b.pricing.lines.cost_line import Free


def costs(record: StackRecord) -> Iterator[Free]:
    """Free: nothing of it is in AWS."""
    yield Free(str(record.address), "Terraform's own, nothing in AWS")
