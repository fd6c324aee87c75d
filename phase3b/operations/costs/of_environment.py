"""The costs of an environment: its size as it is priced, what it is judged by, and where Cost Explorer is asked."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import outside_failure
from phase3b.operations.costs.gathered import cost_review
from phase3b.operations.costs.outlook import CostReview, Limits, Span
from phase3b.operations.costs.spent import Scope
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.doctor.reading import Reading
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import PricedTarget, priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.problems.missing_package import how_to_install
from phase3b.simulation.expected_capacity import expectation_of

# Under so many times the load whatever follows the load has another quantity.
MORE_LOAD: Final = 2


def review_of(
    file: Path, environment: str, span: Span, covers: str | None, customers: int | None, folder: Path | None
) -> CostReview:
    """The costs of a week or a month; `folder` has price files in place of those of phase3b.

    Raises:
        Phase3bError: the file is not valid, there is no such environment, or boto3 is not installed (3).
    """
    capacity = load(file)
    deployment = resolve(capacity, environment)
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "querying Cost Explorer needs boto3, which is not installed",
            how_to_install("aws"),
            code="P3B-EXTRA-MISSING",
        )
    access = AwsAccess(deployment.environment.region, provider=deployment.environment.provider)
    today = account_time(access).date()
    expected_size, larger_size = sizes(capacity, environment, PriceBook(today, folder), customers)
    scope = scope_of(deployment, covers)
    return cost_review(Reading(access), span, today, scope, (expected_size, larger_size), limits_of(expected_size))


def scope_of(deployment: Deployment, covers: str | None) -> Scope:
    """Whose costs: as asked for, or else what the environment's budget covers."""
    budget = deployment.environment.budget
    chosen = covers or ("environment" if budget is None else budget.covers)
    return Scope("account" if chosen == "account" else "environment", deployment.name)


def sizes(capacity: Capacity, environment: str, book: PriceBook, customers: int | None) -> tuple[Priced, Priced]:
    """The environment under the load of its customers, and under more of it."""
    target: PricedTarget = priced_target(capacity, described(capacity), environment)
    prices = book.prices(target.plan.region, target.deployment.assumptions)
    terms = Terms(prices, expectation_of(capacity))
    expected_size = priced(target, terms, customers)
    return expected_size, priced(target, terms, expected_size.load.customers * MORE_LOAD)


def limits_of(expected_size: Priced) -> Limits:
    """What the environment's costs are judged by."""
    deployment = expected_size.priced_target.deployment
    budget = deployment.environment.budget
    own = None if budget is None else budget.monthly_usd
    return Limits(
        expected_size.budget_usd if own is None else own,
        expected_size.objective_usd,
        deployment.objectives.regression.cost_percent,
        expected_size.load.customers,
    )
