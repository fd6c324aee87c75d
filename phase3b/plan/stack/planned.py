"""Who is calling, and in which partition: asked of AWS by every plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.naming import Address
from phase3b.plan.stack.records import DataSource

CALLER: Final = Address("data.aws_caller_identity", "current")
PARTITION: Final = Address("data.aws_partition", "current")


def data_source_records() -> Iterator[DataSource]:
    """The two questions."""
    yield DataSource(CALLER)
    yield DataSource(PARTITION)
