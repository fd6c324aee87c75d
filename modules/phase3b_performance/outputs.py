"""What the stack tells others."""

from __future__ import annotations

from cdktf import TerraformOutput
from constructs import Construct

from modules.phase3b_performance.address import pinned
from phase3b.plan.stack.records import Output


def draw_output(scope: Construct, record: Output) -> None:
    """A Terraform output."""
    output = TerraformOutput(scope, str(record.address), value=record.value, description=record.description)
    pinned(output, record.address)
