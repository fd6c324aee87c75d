"""Dead letters, costs and mutes at their bounds: by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.operations.morning.answer_lines import cost_lines, dead_lines
from phase3b.operations.morning.by_hand import muted_lines
from phase3b.operations.morning.commands import Commands
from phase3b.operations.muted.account import Standing

PROD = resolve(load(Path(__file__).parents[4] / "capacity.yaml"), "prod")
COMMANDS = Commands("prod")
NOW = datetime(2026, 11, 30, 7, 13, tzinfo=UTC)


@pytest.mark.parametrize(("count", "levels"), [(0, ["fine"]), (1, ["look"]), (10, ["look"]), (11, ["act"]), (None, [])])
def test_more_than_ten_dead_letters_are_acted_on(count: int | None, levels: list[str]) -> None:
    thresholds = PROD.objectives.thresholds.queues
    assert thresholds is not None
    assert thresholds.dead_letters.critical == 10
    assert [each.level for each in dead_lines({"q": count}, PROD, COMMANDS)] == levels


def limit() -> float:
    budget = PROD.environment.budget
    usd = None if budget is None else budget.monthly_usd
    return PROD.tier.documented.monthly_cost_usd if usd is None else usd


@pytest.mark.parametrize(
    ("spent", "rest", "level"),
    [
        # Of the limit: what has been spent, and what AWS expects besides.
        (0.5, 0.5, "fine"), (0.5, 0.51, "look"), (1.0, None, "fine"), (1.01, None, "look"), (None, None, "not known"),
        (None, 0.1, "not known"),
    ],
)  # fmt: skip
def test_a_month_is_judged_by_its_forecast_and_without_one_by_what_was_spent(
    spent: float | None, rest: float | None, level: str
) -> None:
    found = tuple(None if each is None else each * limit() for each in (spent, rest))
    (line,) = cost_lines((found[0], found[1]), PROD, COMMANDS)
    assert line.level == level


@pytest.mark.parametrize(("minutes", "level"), [(1, "fine"), (0, "look"), (-1, "look"), (None, "look")])
def test_a_mute_at_its_end_is_one_that_somebody_forgot(minutes: int | None, level: str) -> None:
    until = None if minutes is None else NOW + timedelta(minutes=minutes)
    (line,) = muted_lines([Standing("m", "ACTIVE", until, ("a",), "")], NOW, COMMANDS)
    assert line.level == level
