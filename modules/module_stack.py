"""The module without an environment: no provider, no state, and a tag on all that can carry one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol, runtime_checkable

from cdktf import App, TerraformResource, TerraformStack
from constructs import Construct

from modules.phase3b_performance import Phase3bPerformance
from phase3b.plan.plan import Plan

# Stands for the tags that a consumer gives: a stack has them from its provider, a module must put them on each resource.
TAGGED: Final = {"zqtagged": "yes"}


def synthesize_module(plans: Iterable[Plan], out_dir: str) -> None:
    """Writes a provider-less stack for each plan below out_dir."""
    # CDKTF would miss the provider, which belongs to whoever uses the module.
    app = App(outdir=out_dir, skip_validation=True)
    for plan in plans:
        ModuleStack(app, plan)
    app.synth()


@runtime_checkable
class Taggable(Protocol):
    """The bindings have this property where AWS has tags."""

    @property
    def tags_input(self) -> Mapping[str, str] | None:
        """The tags that a construct was given."""


class ModuleStack(TerraformStack):
    """The resources of a plan and nothing around them."""

    def __init__(self, scope: Construct, plan: Plan) -> None:
        super().__init__(scope, plan.name)
        Phase3bPerformance(self, "phase3b_performance", plan.records, TAGGED)
        for element in self.node.find_all():
            if isinstance(element, TerraformResource) and isinstance(element, Taggable):
                element.add_override("tags", {**(element.tags_input or {}), **TAGGED})
