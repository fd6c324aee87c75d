"""The savings that the documents name, beside what is computed: by hand."""

from __future__ import annotations

import pytest

from phase3b.tuning.report.documented import BatchesMeasured, documented_beside
from phase3b.tuning.report.from_cache import of_the_cache
from phase3b.tuning.report.from_savings import of_the_plan
from phase3b.tuning.report.report_tables import signed
from phase3b.tuning.report.situation import Situation

ARM = 0.0000133334


def test_each_beside_what_is_computed(at: Situation) -> None:
    rows = {each.documented.optimisation: each for each in documented_beside(at, list(of_the_plan(at)), None)}
    # The $1,440 a year of the performance summary, and the $890 of the guide.
    summary = [each.documented.monthly_usd for each in rows.values() if each.documented.source == "Performance summary"]
    guide = [
        each.documented.monthly_usd for each in rows.values() if each.documented.source == "Capacity planning guide"
    ]
    assert 12 * sum(summary) == 1440
    assert 12 * sum(guide) == pytest.approx(890, abs=0.1)
    # 91,250 forecasts of 1,455 ms with a quarter of a GB less, 304,167 of webhook_manager of 280 ms with an eighth.
    memory = rows["Memory right-sizing"]
    invocations = 100_000 * 365 / 12
    by_hand = invocations * ARM * (0.03 * 1.455 * 0.25 + 0.1 * 0.28 * 0.125)
    assert memory.computed_usd == pytest.approx(by_hand)
    assert by_hand == pytest.approx(0.5845, abs=1e-4)
    assert memory.why == "cost_forecasting 1024 to 768 MB, webhook_manager 512 to 384 MB"
    assert rows["Memory and timeouts of Lambda"].computed_usd == memory.computed_usd
    none = next(iter(of_the_cache(at)))
    assert rows["Response caching"].computed_usd == pytest.approx(-none.monthly_usd)  # type: ignore[union-attr,operator]
    assert rows["Retention of logs"].computed_usd == pytest.approx(0.0507, abs=1e-4)
    assert rows["S3 lifecycle of logs and exports"].computed_usd is None
    assert rows["DynamoDB batching"].computed_usd == 0
    assert "phase3b tune batches" in rows["DynamoDB batching"].why
    assert rows["Connection pooling"].computed_usd is None


def test_batches_as_they_were_measured(at: Situation) -> None:
    measured = BatchesMeasured(100, 100, 4, 200.0, 200.0)
    row = next(each for each in documented_beside(at, [], measured) if each.documented.compared_with == "batches")
    assert row.why == "measured of 100 items: 100 calls become 4, and 200 write units stay 200"
    assert row.computed_usd == 0


@pytest.mark.parametrize(
    ("amount", "complete", "text"),
    [
        (12.5, True, "12.50"),
        (-13.664, True, "-13.66"),
        (0.001, True, "<0.01"),
        (-0.001, True, "0.00"),
        (1234.5, False, "at least 1,234.50"),
        (None, True, "not known"),
    ],
)
def test_amounts(amount: float | None, text: str, *, complete: bool) -> None:
    assert signed(amount, complete=complete) == text
