"""What figures, answers and deployed things mean, each at its bound and just beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.files.home import HOME
from phase3b.naming import Names
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.morning.answer_lines import expiring
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.figures import Both, Figures, When, figures, hour_of
from phase3b.operations.morning.judged import judged
from phase3b.operations.morning.looked import Line, Span
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.pricing.prices.price_book import PriceBook

CAPACITY = load(HOME / "capacity.yaml")
PROD: Deployment = resolve(CAPACITY, "prod")
NAMES = Names(PROD.project, PROD.name, PROD.component)
AT = datetime(2026, 11, 29, tzinfo=UTC)
DAY = Span(AT, AT + timedelta(days=1), 86_400)
HOURS = Span(AT, AT + timedelta(hours=3), 3600)
RULES = CAPACITY.ops.check
OF = Commands("prod")


def lines(found: Figures) -> dict[tuple[str, str], Line]:
    return {(each.about, each.of): each for each in judged(found, PROD, NAMES, RULES, OF)}


def nothing(asked: Asked, when: When) -> Points:
    del asked, when
    return {}


def api(requests: float, latency: Both) -> Figures:
    found = figures(PROD, NAMES, DAY, nothing)
    assert found.api is not None
    none = Both(None, None)
    return replace(
        found,
        api=replace(
            found.api, requests=Both(requests, requests), latency_p95_ms=latency, server_errors=none, throttled=none
        ),
    )


@pytest.mark.parametrize(
    ("requests", "latency", "level"),
    [
        (50, Both(400, 399), "fine"),
        (50, Both(501, 499), "look"),
        (50, Both(500, 499), "fine"),
        (50, Both(1000, 999), "look"),
        (50, Both(1001, 999), "act"),
        (49, Both(1001, 999), "fine"),  # of fewer than 50 samples it is not judged
        (50, Both(125, 100), "fine"),
        (50, Both(126, 100), "look"),  # more than 25 % worse than a week before, and within its objective
        (50, Both(126, None), "fine"),
        (50, Both(None, 100), "not known"),
    ],
)
def test_latency_by_hand(requests: float, latency: Both, level: str) -> None:
    assert lines(api(requests, latency))["latency", "API"].level == level


@pytest.mark.parametrize(("used_mb", "level"), [(307, None), (308, "look"), (345, "look"), (346, "act")])
def test_memory_by_hand(used_mb: float, level: str | None) -> None:
    """Of 384 MB 80 % are 307.2, and 90 % are 345.6."""
    found = figures(PROD, NAMES, DAY, nothing)
    functions = tuple(
        replace(each, memory_mb=Both(used_mb, None)) if each.function.name == "webhook_manager" else each
        for each in found.functions
    )
    line = lines(replace(found, functions=functions)).get(("memory", "securebase-prod-webhook-manager"))
    assert (None if line is None else line.level) == level


@pytest.mark.parametrize(("units", "level"), [(240.0, None), (240.1, "look")])
def test_capacity_by_hand(units: float, level: str | None) -> None:
    """80 % of 300 write units a second."""
    found = figures(PROD, NAMES, DAY, nothing)
    sides = tuple(
        replace(each, busiest_hour=Both(units, None))
        if (each.owner.table, each.owner.index, each.side) == ("support_tickets", None, "write")
        else each
        for each in found.sides
    )
    line = lines(replace(found, sides=sides)).get(("capacity", "securebase-prod-support-tickets"))
    assert (None if line is None else line.level) == level


def test_of_several_periods_the_most_the_sum_and_the_middle_by_requests() -> None:
    """100, 300 and 200 ms with 10, 10 and 100 requests: half of them took 200 ms at most. The oldest message is the oldest of all."""
    begin = int(AT.timestamp()) // MINUTE
    of_hours = [begin, begin + 60, begin + 120]
    values = {
        Metric.API_LATENCY: (100.0, 300.0, 200.0),
        Metric.REQUESTS: (10.0, 10.0, 100.0),
        Metric.OLDEST_MESSAGE: (5.0, 700.0, 6.0),
    }

    def points(asked: Asked, when: When) -> Points:
        some = values.get(asked.series.metric) if when == "now" else None
        return {} if some is None else dict(zip(of_hours, some, strict=True))

    found = figures(PROD, NAMES, HOURS, points)
    assert found.api is not None
    assert found.api.latency_p95_ms == Both(200.0, None)
    assert found.api.requests == Both(120.0, None)
    assert {each.oldest_seconds for each in found.queues} == {Both(700.0, None)}


def test_of_a_day_the_busiest_hour_is_that_of_an_hour() -> None:
    """3,600 units in one hour of a day are one a second in it."""
    assert [hour_of(each) for each in (DAY, HOURS, replace(HOURS, period_seconds=300))] == [3600, 3600, 300]


def aged(today: date, key_changed: datetime | None = None) -> set[str]:
    prices = PriceBook(today).prices("us-east-1", PROD.assumptions)
    return {each.of for each in expiring(CAPACITY, PROD, prices, today, key_changed) if each.level == "look"}


def test_what_gets_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prices of 2026-10-02 are 92 days old on 2027-01-02; a key of 90 days is young enough."""
    monkeypatch.chdir(HOME)
    assert "prices/us-east-1.yaml" not in aged(date(2027, 1, 2))
    assert "prices/us-east-1.yaml" in aged(date(2027, 1, 3))
    today = date(2026, 11, 30)
    assert "token signing key" not in aged(today, datetime(2026, 9, 1, tzinfo=UTC))
    assert "token signing key" in aged(today, datetime(2026, 8, 31, tzinfo=UTC))
    from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions  # noqa: PLC0415

    first = min(
        (each for each in read_exceptions(DEFAULT_FILE, CAPACITY, today) if "prod" in each.environments),
        key=lambda each: each.expires,
    )
    assert first.check not in aged(first.expires - timedelta(days=RULES.exception_days + 1))
    assert first.check in aged(first.expires - timedelta(days=RULES.exception_days))
