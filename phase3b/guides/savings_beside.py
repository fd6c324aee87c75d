"""What the first documents say that optimisations save, and beside each what is computed of this environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.guides.situation import Situation
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.report.cost_report import priced
from phase3b.quick_dataclass import dataclass
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.tuning.report.changed_file import CapacityFile
from phase3b.tuning.report.documented import DocumentedBeside, documented_beside
from phase3b.tuning.report.from_savings import of_the_plan
from phase3b.tuning.report.situation import Situation as Tuned


@dataclass(frozen=True, slots=True)
class SavingRow:
    """A documented saving in dollars a month, what is computed in its place, of what, and what there is to know."""

    optimisation: str
    documented: str
    source: str
    computed: str
    of: str
    note: str


def savings_beside(situation: Situation, prices: Prices | None) -> Iterator[SavingRow]:
    """Every documented saving of the file; what only a simulation tells names the command that runs it."""
    for each in _beside(situation, prices):
        documented = each.documented
        computed = (
            "not known"
            if each.computed_usd is None
            else f"{'-' if each.computed_usd < 0 else ''}${abs(each.computed_usd):.2f}"
        )
        of = each.why
        if documented.compared_with is None:
            computed = "-"
        elif documented.compared_with == "table_capacity":
            computed, of = "simulated", f"by phase3b recommend {situation.deployment.name} --all"
        yield SavingRow(
            documented.optimisation, f"${documented.monthly_usd:.2f}", documented.source, computed, of, documented.note
        )


def _beside(situation: Situation, prices: Prices | None) -> tuple[DocumentedBeside, ...]:
    capacity, name = situation.capacity, situation.deployment.name
    if prices is None:
        why = "phase3b has no prices of this region"
        return tuple(DocumentedBeside(each, None, why) for each in situation.deployment.objectives.documented_savings)
    file, artifacts = Path(capacity.name), described(capacity)
    found = priced(priced_target(capacity, artifacts, name), Terms(prices, expectation_of(capacity)))
    at = Tuned(CapacityFile(capacity, file, read_capacity_text(file, str(file)), name), artifacts, found)
    return documented_beside(at, list(of_the_plan(at)), None)
