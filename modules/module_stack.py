"""The module without an environment: no provider, no state, and a tag on all that can carry one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from cdktf import App, TerraformStack

from modules.completed_stack import complete
from modules.phase3b_performance.module import module_blocks
from phase3b.plan.plan import Plan

# Stands for the tags that a consumer gives: a stack has them from its provider, a module must put them on each resource.
TAGGED: Final = {"zqtagged": "yes"}


def synthesize_module(plans: Iterable[Plan], out_dir: str) -> None:
    """Writes a stack with the resources of each plan, and nothing around them, below out_dir."""
    made = tuple(plans)
    app = App(outdir=out_dir)
    for plan in made:
        TerraformStack(app, plan.name)
    app.synth()
    for plan in made:
        complete(out_dir, plan.name, module_blocks(plan.records, plan.name, TAGGED))
