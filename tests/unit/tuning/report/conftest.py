"""prod of the repository's own file, with prices that never change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import priced
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.tuning.report.changed_file import CapacityFile
from phase3b.tuning.report.situation import Situation


@pytest.fixture(scope="session")
def at(root: Path) -> Situation:
    """What is deployed and what it costs."""
    file = root / "capacity.yaml"
    capacity = load(file)
    artifacts = described(capacity)
    target = priced_target(capacity, artifacts, "prod")
    book = PriceBook(date(2026, 10, 2), root / "tests/golden/prices")
    prices = book.prices(target.plan.region, target.deployment.assumptions)
    of = CapacityFile(capacity, file, read_capacity_text(file, str(file)), "prod")
    return Situation(of, artifacts, priced(target, Terms(prices, expectation_of(capacity))))
