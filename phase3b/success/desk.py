"""What is worked out at the desk for the success criteria of an environment: its plan, a simulation, its bill."""

from __future__ import annotations

from datetime import date

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import priced
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.traffic import pattern_of_tier
from phase3b.success.desk_criteria import Desk


def worked_out(capacity: Capacity, name: str, today: date) -> Desk:
    """The desk of an environment; `today` is for the age of prices.

    Raises:
        Phase3bError: there is no such environment.
    """
    chosen = subject(capacity, name)
    objectives = capacity.objectives_of(chosen.environment, chosen.tier_name)
    trace = pattern_of_tier(capacity, chosen.tier, capacity.simulation.default_pattern)
    outcome = simulate(chosen, trace, capacity.simulation, objectives, capacity.quotas, None).outcome
    target = priced_target(capacity, described(capacity), name)
    try:
        prices = PriceBook(today, None, None).prices(target.plan.region, target.deployment.assumptions)
    except Phase3bError as error:
        return Desk(target.plan, outcome, None, "; ".join(each.what for each in error.problems))
    return Desk(target.plan, outcome, priced(target, Terms(prices, expectation_of(capacity), free_tier=False)))
