"""The best capacity of a table and its indexes, which share one target: only one that all of them have is a choice."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from phase3b.simulation.recommendation import best_capacity


def test_a_target_with_which_an_index_holds_nothing_is_no_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    owners = (
        SimpleNamespace(by_target={50: "table at 50", 70: "table at 70"}, tried=3),
        SimpleNamespace(by_target={50: "index at 50", 90: "index at 90"}, tried=4),
    )
    monkeypatch.setattr(best_capacity, "_best_owner", lambda _, number: owners[number])
    search: Any = SimpleNamespace(
        owners=("table", "index"), simulation=SimpleNamespace(sweep=SimpleNamespace(target_percents=(50, 70, 90)))
    )
    found = best_capacity.best_provisioned(search)
    assert [tuple(vars_of(each)) for each in found.best] == [(50, ("table at 50", "index at 50"))]
    assert found.tried == 7


def vars_of(best: Any) -> tuple[Any, ...]:
    return tuple(getattr(best, name) for name in best.__slots__)
