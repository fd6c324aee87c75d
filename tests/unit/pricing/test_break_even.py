"""The use from which on provisioned capacity is cheaper than on-demand, by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from priced_plan import ROOT, chosen, frozen_prices, terms

from phase3b.pricing.prices.capacity_prices import capacity_prices, capacity_prices_or_none
from phase3b.pricing.report.cost_report import priced
from phase3b.pricing.report.cost_tables import break_even_sentences
from phase3b.pricing.savings.break_even import break_even


def test_by_hand() -> None:
    """Reads: 0.00013 / (3,600 x 0.125 / 1,000,000) = 0.2889. Writes: 0.00065 / (3,600 x 0.625 / 1,000,000) = 0.2889."""
    found = break_even(capacity_prices(frozen_prices()))
    assert (found.read_percent, found.write_percent) == (pytest.approx(28.8889, rel=1e-5),) * 2
    assert found.shown == "28.9 %"
    dearer = replace(capacity_prices(frozen_prices()), write_unit_hour_usd=0.0013)
    assert break_even(dearer).shown == "28.9 % (reads) and 57.8 % (writes)"


def test_a_margin_changes_nothing() -> None:
    assert break_even(capacity_prices(frozen_prices().with_margin(10))).shown == "28.9 %"


def test_the_comment_of_the_capacity_file_says_the_same() -> None:
    shown = break_even(capacity_prices(frozen_prices())).shown
    assert f"on-demand is cheaper below {shown} of use" in (ROOT / "capacity.yaml").read_text("utf-8")


def test_the_use_of_business_by_hand() -> None:
    """ticket_comments' writes and support_tickets' reads are between: 100,000 x 0.5 / 86,400 = 0.5787 of 75 are 0.77 %."""
    found = priced(chosen(), terms())
    assert found.used_percent is not None
    least, most = found.used_percent
    assert least < 100 * (100_000 * 0.5 / 86_400) / 75 <= most < 28.9
    (sentence,) = break_even_sentences(found)
    assert sentence.startswith(
        "billing modes: on-demand is cheaper below 28.9 % average use of provisioned capacity; here "
    )


def test_without_a_price_there_is_no_break_even() -> None:
    prices = frozen_prices()
    lacking = replace(prices, by_key={key: price for key, price in prices.by_key.items() if key != "dynamodb.rru"})
    assert capacity_prices_or_none(lacking) is None
    assert list(break_even_sentences(replace(priced(chosen(), terms()), terms=replace(terms(), prices=lacking)))) == []
