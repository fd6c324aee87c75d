"""Change points: by hand, planted ones found, and of noise no more than the test says."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phase3b.history import change_points as module
from phase3b.history.change_points import FEWEST, change_points


def noise(seed: int, count: int, spread: float = 0.05) -> list[float]:
    return [float(each) for each in 100 * np.exp(np.random.default_rng(seed).normal(0, spread, count))]


def test_the_statistic_by_hand() -> None:
    """0 0 0 | 1 1 1: between both sides all distances are 1, within them 0: 3 x 3 / 6 x 2 x 1 = 3."""
    series = np.array([0.0, 0, 0, 1, 1, 1])
    assert module._split(module._distances(series)) == (3, pytest.approx(3.0))
    # 0 1 2 | 10 11 12: E|X-Y| = 10, and E|X-X'| = (1 + 2 + 1) / 3 = 4/3 on both sides: 1.5 x (20 - 8/3) = 26.
    series = np.array([0.0, 1, 2, 10, 11, 12])
    assert module._split(module._distances(series)) == (3, pytest.approx(26.0))


def test_of_few_runs_no_change_is_found() -> None:
    assert change_points([1.0] * (FEWEST - 1) + [9.0] * FEWEST, 0.1, 1) == ()


def test_a_change_has_its_place_and_both_levels() -> None:
    (found,) = change_points([100.0, 101, 99, 100, 102, 98, 100, 150, 151, 149, 150, 152, 148], 0.01, 1)
    assert (found.index, found.before, found.after) == (7, pytest.approx(100), pytest.approx(150))
    assert found.p_value <= 0.01


def test_two_changes_are_two() -> None:
    values = [*noise(1, 10), *(1.3 * each for each in noise(2, 10)), *noise(3, 10)]
    assert [each.index for each in change_points(values, 0.05, 1)] == [10, 20]


@pytest.mark.parametrize("series", [25, pytest.param(300, marks=pytest.mark.long)])
def test_noise_has_a_change_as_often_as_the_test_says(series: int) -> None:
    """5 % are allowed; of 25 series more than 5 come once in 600, of 300 more than 26."""
    false = sum(bool(change_points(noise(seed, 20), 0.05, 1)) for seed in range(series))
    assert false <= {25: 5, 300: 26}[series]


@pytest.mark.parametrize("series", [5, pytest.param(50, marks=pytest.mark.long)])
def test_a_planted_change_of_fifteen_percent_is_found(series: int) -> None:
    found = 0
    for seed in range(series):
        values = noise(seed, 30)
        planted = [each * (1.15 if number >= 20 else 1) for number, each in enumerate(values)]
        found += any(abs(each.index - 20) <= 1 for each in change_points(planted, 0.01, 1))
    assert found >= 0.9 * series


@settings(max_examples=30)
@given(st.lists(st.floats(0.001, 1e6), max_size=14), st.floats(0.5, 2000))
def test_changes_do_not_depend_on_the_unit(values: list[float], factor: float) -> None:
    found, scaled = (change_points(each, 0.1, 1) for each in (values, [factor * one for one in values]))
    assert len(found) <= max(0, len(values) // FEWEST - 1)
    if all(abs(math.log(a / b)) > 1e-6 for a, b in pairwise(values)):
        assert [each.index for each in found] == [each.index for each in scaled]
