"""What is Terraform's own: questions to AWS at plan time, local values, outputs."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.stack.records import DataSource, LocalValue, Output, StackRecord


def draw(record: StackRecord) -> Drawn:
    """Draws a data source without arguments, a local value, or an output."""
    match record:
        case DataSource():
            return drawn(record.address)
        case LocalValue():
            return Drawn(record.address, record.value)
        case Output():
            return drawn(record.address, value=record.value, description=record.description)
        case _:
            assert_never(record)
