"""The review of an environment: its file, its account, its costs, and what is kept on this machine."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import outside_failure
from phase3b.history.store import HISTORY
from phase3b.operations.costs.gathered import cost_review
from phase3b.operations.costs.of_environment import limits_of, scope_of, sizes
from phase3b.operations.costs.outlook import CostReview
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.review.checklist import items
from phase3b.operations.review.gathered import Asked, Sizes, evidence
from phase3b.operations.review.reviewed import Review, Span
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import Priced, cost_report, priced
from phase3b.problems.missing_package import how_to_install
from phase3b.simulation.expected_capacity import expectation_of

EMBEDDED: Final = "--embedded"


def review_of(
    capacity: Capacity,
    deployment: Deployment,
    access: AwsAccess,
    span: Span,
    customers: int | None,
    folder: Path | None,
) -> Review:
    """The month or the quarter that is over today.

    Raises:
        Phase3bError: boto3 is not installed (3), or what is kept on this machine can't be read.
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "querying CloudWatch needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    today = account_time(access).date()
    book = PriceBook(today, folder)
    reading = Reading(access)
    expected, larger = sizes(capacity, deployment.name, book, customers)
    costs = _costs(access, deployment, today, (expected, larger))
    asked = Asked(capacity, deployment, span, today, customers, HISTORY)
    found = evidence(reading, asked, costs, Sizes(cost_report(expected), _Priced(capacity, deployment.name, book)))
    return Review(found, items(found, "" if access.endpoint is None else EMBEDDED))


def _costs(access: AwsAccess, deployment: Deployment, today: date, both: tuple[Priced, Priced]) -> CostReview | None:
    """Of the month so far; an embedded AWS has no bill."""
    if access.endpoint is not None:
        return None
    scope = scope_of(deployment, None)
    return cost_review(Reading(access), "month", today, scope, both, limits_of(both[0]))


class _Priced:
    """The environment at any tier with any number of customers."""

    def __init__(self, capacity: Capacity, environment: str, book: PriceBook) -> None:
        self._capacity, self._environment, self._book = capacity, environment, book
        self._artifacts = described(capacity)
        self._expected = expectation_of(capacity)

    def __call__(self, tier: str, customers: int) -> Priced:
        target = priced_target(self._capacity, self._artifacts, self._environment, tier)
        prices = self._book.prices(target.plan.region, target.deployment.assumptions)
        return priced(target, Terms(prices, self._expected), customers)


def loaded(file: Path, environment: str) -> tuple[Capacity, Deployment]:
    """The file and the environment.

    Raises:
        Phase3bError: the file is not valid, or there is no such environment.
    """
    capacity = load(file)
    return capacity, resolve(capacity, environment)
