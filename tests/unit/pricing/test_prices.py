"""Price files: what they say, tiers, margins, age, and what is wrong with a bad one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from priced_plan import capacity, frozen_prices

from phase3b.capacity.model.assumptions import Assumption, Assumptions
from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.pricing.prices.capacity_prices import CapacityPrices, capacity_prices
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.prices.prices import Prices, known_regions, parse_prices, prices_of

GOOD = """version: 1
region: us-east-1
currency: USD
date: 2026-10-02
hours_per_month: 730
sources:
  S1: {title: AWS}
prices:
  lambda:
    request: {usd: 0.2, unit: request, sources: [S1], status: confirmed}
    duration: {tiers: [{up_to: 100, usd: 3}, {up_to: 300, usd: 2}, {usd: 1}], unit: s, sources: [S1], status: confirmed}
    first: {tiers: [{up_to: 100, usd: 3}], unit: s, sources: [S1], status: confirmed}
"""


def prices() -> Prices:
    return parse_prices(GOOD, "prices/us-east-1.yaml", "us-east-1")


def cost(key: str, quantity: float, before: float = 0) -> float | None:
    price = prices().find(key)
    assert price is not None
    return prices().cost_usd(price, quantity, before)


def test_shipped_regions() -> None:
    assert known_regions() == ["eu-west-1", "us-east-1", "us-west-2"]
    for region in known_regions():
        shipped = prices_of(region)
        assert (shipped.region, shipped.hours_per_month) == (region, 730)
        for key in shipped.by_key:
            assert shipped.cited(key)


def test_a_month() -> None:
    """730 hours: 2,628,000 seconds, 30.41667 days."""
    assert prices().seconds_per_month == 2_628_000
    assert prices().days_per_month == pytest.approx(30.41667, rel=1e-6)


@pytest.mark.parametrize(
    ("quantity", "before", "expected"),
    [
        (50, 0, 150),  # within the first tier
        (100, 0, 300),  # to its very end
        (150, 0, 400),  # 100 x 3 + 50 x 2
        (1000, 0, 1400),  # 100 x 3 + 200 x 2 + 700 x 1
        (50, 80, 120),  # 20 x 3 + 30 x 2
        (10, 300, 10),
        (0, 0, 0),
    ],
)
def test_tiers(quantity: float, before: float, expected: float) -> None:
    assert cost("lambda.duration", quantity, before) == pytest.approx(expected)


def test_beyond_the_last_tier_that_is_known_there_is_no_price() -> None:
    assert cost("lambda.first", 100) == 300
    assert cost("lambda.first", 101) is None


def test_margin() -> None:
    """10 % on 0.2: 0.22; on tiers, too."""
    raised = prices().with_margin(10)
    request, duration = raised.find("lambda.request"), raised.find("lambda.duration")
    assert request is not None
    assert duration is not None
    assert raised.cost_usd(request, 1) == pytest.approx(0.22)
    assert raised.cost_usd(duration, 150) == pytest.approx(440)


def test_the_four_prices_of_a_simulation() -> None:
    """0.00013 and 0.00065 an hour; 0.125 and 0.625 a million requests."""
    found = capacity_prices(frozen_prices())
    assert found == CapacityPrices(0.00013, 0.00065, pytest.approx(0.125), pytest.approx(0.625))


def test_a_region_without_them_says_which() -> None:
    known = prices_of("us-west-2")
    lacking = replace(known, by_key={key: price for key, price in known.by_key.items() if not key.endswith("cu_hour")})
    with pytest.raises(
        Phase3bError, match=r"prices/us-west-2\.yaml has no price of dynamodb\.rcu_hour, dynamodb\.wcu_hour"
    ):
        capacity_prices(lacking)


def test_a_region_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as caught:
        prices_of("us-east-2")
    assert str(caught.value) == (
        'there are no prices of the region "us-east-2": no file prices/us-east-2.yaml. Did you mean `us-west-2`? '
        "Or make one: phase3b prices refresh --region us-east-2. [P3B-PRICES-MISSING]"
    )
    with pytest.raises(Phase3bError, match="no file"):
        prices_of("us-east-1", tmp_path)


BAD = """version: 1
region: us-west-2
currency: EUR
date: 2026-13-02
hours_per_month: 730
sources:
  S1: {title: AWS}
prices:
  lambda:
    request: {usd: -1, unit: request, sources: [S1], status: confirmed}
    nothing: {unit: request, sources: [S1], status: confirmed}
    both: {usd: 1, tiers: [{usd: 1}], unit: request, sources: [S2], status: sure}
"""


def test_form_of_a_bad_file_all_at_once() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse_prices(BAD, "p.yaml", "us-east-1")
    said = [str(problem) for problem in caught.value.problems]
    assert [each.split(" ")[0] for each in said] == ["p.yaml:3:11", "p.yaml:10:20", "p.yaml:12:77"]
    assert caught.value.exit_code is ExitCode.BAD_INPUT


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("hours_per_month: 730", "hours_per_month: 7300", "p.yaml:5:18 hours_per_month: 7300 is more than 744."),
        ("hours_per_month: 730", "hours_per_month: 73.0", "p.yaml:5:18 hours_per_month: 73.0 is less than 672."),
        ("usd: 0.2,", "usd: 2.0e+300,", "p.yaml:10:20 prices.lambda.request.usd: 2.0e+300 is more than 100,000."),
    ],
)
def test_slips_of_the_pen(before: str, after: str, place: str) -> None:
    with pytest.raises(Phase3bError) as caught:
        parse_prices(GOOD.replace(before, after), "p.yaml", "us-east-1")
    assert [str(problem).split(" Use ")[0] for problem in caught.value.problems] == [place]


def test_rules_of_a_bad_file_all_at_once() -> None:
    text = BAD.replace("EUR", "USD").replace("usd: -1", "usd: 1").replace("sure", "confirmed")
    text += "    order: {tiers: [{usd: 1}, {up_to: 5, usd: 1}, {up_to: 4, usd: 1}], unit: s, sources: [S1], status: confirmed}\n"
    text += "    reserved: {usd: 1, upfront_usd: 2, unit: s, sources: [S1], status: confirmed}\n"
    for item, quantity in (("arm", 4_000), ("x86", 5_000)):
        free = f"{{quantity: {quantity}, pool: seconds}}"
        text += f"    {item}: {{usd: 1, free: {free}, unit: s, sources: [S1], status: confirmed}}\n"
    with pytest.raises(Phase3bError) as caught:
        parse_prices(text, "p.yaml", "us-east-1")
    assert [str(problem) for problem in caught.value.problems] == [
        "p.yaml:2:9 region: these are prices of us-west-2, in the file of us-east-1. Write region: us-east-1, or rename the file. [P3B-PRICE-FILE]",
        "p.yaml:4:7 date: there is no day 2026-13-02. Write the day as YEAR-MONTH-DAY. [P3B-PRICE-FILE]",
        "p.yaml:11:14 prices.lambda.nothing: the price has no number. Give one of usd and tiers. [P3B-PRICE-FILE]",
        "p.yaml:12:11 prices.lambda.both: a price has either usd or tiers. Give one of usd and tiers. [P3B-PRICE-FILE]",
        'p.yaml:12:64 prices.lambda.both.sources[0]: there is no source "S2". Did you mean `S1`? [P3B-PRICE-FILE]',
        "p.yaml:13:21 prices.lambda.order.tiers[0]: a tier without an end is not the last one. Give it up_to, or put it last. [P3B-PRICE-FILE]",
        (
            "p.yaml:13:59 prices.lambda.order.tiers[2].up_to: the tier ends at 4, and the one before at 5. "
            "Write the tiers from the smallest amount up. [P3B-PRICE-FILE]"
        ),
        "p.yaml:14:15 prices.lambda.reserved: upfront_usd, term_years and block go together. Give all three, or none. [P3B-PRICE-FILE]",
        (
            "p.yaml:16:36 prices.lambda.x86.free.quantity: the pool seconds has 4,000 units free, and 5,000 here. "
            "Write the same in all of its prices. [P3B-PRICE-FILE]"
        ),
    ]


class TestBook:
    """The last known prices, and the margin of capacity.yaml where they can't be trusted."""

    def assumptions(self) -> Assumptions:
        found = capacity().service.assumptions
        assert found is not None
        return found.model_copy(
            update={
                "price_age_days": Assumption(value=180, reason="r"),
                "stale_price_margin_percent": Assumption(value=10, reason="r"),
            }
        )

    def test_fresh(self) -> None:
        """From 2026-10-02 to 2027-03-31 are 180 days."""
        book = PriceBook(date(2027, 3, 31))
        assert book.prices("us-east-1", self.assumptions()).margin_percent == 0
        assert book.notes == {}

    def test_a_day_older_than_is_stated(self) -> None:
        book = PriceBook(prices_of("us-east-1").as_of.replace(year=2030))
        assert book.prices("us-east-1", self.assumptions()).margin_percent == 10
        assert "each raised by 10 %, as they are 1,461 days old, and 180 are the most" in book.notes["us-east-1"]

    def test_181_days(self, tmp_path: Path) -> None:
        (tmp_path / "us-east-1.yaml").write_text(GOOD)
        book = PriceBook(date(2027, 4, 1), tmp_path)
        assert book.prices("us-east-1", self.assumptions()).margin_percent == 10

    def test_without_assumptions_there_is_no_margin_to_put_on(self) -> None:
        assert PriceBook(date(2040, 1, 1)).prices("us-east-1", None).margin_percent == 0

    def test_unreachable(self) -> None:
        def renewal(known: Prices) -> Prices:
            raise outside_failure(f"no way to {known.region}", "Wait", code="P3B-AWS-UNREACHABLE")

        book = PriceBook(date(2026, 10, 3), renewal=renewal)
        assert book.prices("us-east-1", self.assumptions()).margin_percent == 10
        assert book.notes["us-east-1"].endswith("each raised by 10 %, as no way to us-east-1")
        with pytest.raises(Phase3bError, match="no way"):
            PriceBook(date(2026, 10, 3), renewal=renewal).prices("us-east-1", None)

    def test_reached(self) -> None:
        book = PriceBook(date(2040, 1, 1), renewal=lambda known: known.with_margin(1))
        assert book.prices("us-east-1", self.assumptions()).margin_percent == 1
        assert book.notes == {}

    def test_what_is_wrong_with_a_file_is_not_covered_up(self) -> None:
        def renewal(known: Prices) -> Prices:
            return parse_prices(BAD, known.name, known.region)

        with pytest.raises(Phase3bError) as caught:
            PriceBook(date(2026, 10, 3), renewal=renewal).prices("us-east-1", self.assumptions())
        assert caught.value.exit_code is ExitCode.BAD_INPUT
