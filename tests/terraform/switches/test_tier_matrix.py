"""The matrix in small, for CI: two tiers, between which tables change their billing mode; tables alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tier_matrix import ROOT, Switch, in_markdown, walk

from phase3b.change.difference.resources import announced

pytestmark = pytest.mark.terraform


@pytest.mark.long
def test_switches_between_two_tiers_are_as_they_must_be() -> None:
    tiers = ("scale", "global")
    results = list(walk(ROOT / "capacity.yaml", "dev", tiers, only_tables=True, announce=announced))
    assert len(results) == 2
    assert [each for each in results if not each.well] == []
    # 7 tables, 1,000 items each before each switch.
    assert [each.items_found for each in results] == [7000 * number for number in range(1, 3)]
    assert "2 of 2 switches are as they must be." in in_markdown(results, "dev", only_tables=True)


def test_a_switch_that_goes_wrong_is_not_well() -> None:
    good = Switch("a", "b", 1, 2, (), ("aws_appautoscaling_target.x",), (), (), (), (), 7000, 7000, (), 1.0)
    assert good.well
    for bad in (
        {"items_found": 6999},
        {"data_lost": ("aws_dynamodb_table.x",)},
        {"left_to_do": ("update aws_dynamodb_table.x",)},
        {"not_announced": ("update aws_dynamodb_table.x",)},
        {"not_done": ("update aws_dynamodb_table.x",)},
        {"refused": ("aws_dynamodb_table.x",)},
    ):
        assert not replace(good, **bad).well, bad
