"""The module without an environment: no provider, no state, and a tag on all that can carry one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from cdktf import App, TerraformStack
from constructs import Construct

from modules.phase3b_performance import Phase3bPerformance
from phase3b.plan.plan import Plan

# Stands for the tags that a consumer gives: a stack has them from its provider, a module must put them on each resource.
TAGGED: Final = {"zqtagged": "yes"}


def synthesize_module(plans: Iterable[Plan], out_dir: str) -> None:
    """Writes a provider-less stack for each plan below out_dir."""
    app = App(outdir=out_dir)
    for plan in plans:
        ModuleStack(app, plan)
    app.synth()


class ModuleStack(TerraformStack):
    """The resources of a plan and nothing around them."""

    def __init__(self, scope: Construct, plan: Plan) -> None:
        super().__init__(scope, plan.name)
        Phase3bPerformance(self, "phase3b_performance", plan.records, TAGGED)
