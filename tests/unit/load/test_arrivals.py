"""When sessions are meant to begin, against numbers worked by hand."""

from __future__ import annotations

import math
from collections import Counter

import pytest

from phase3b.load.arrivals import Choice, Stretch, arrivals, moments, zipf_weights


def test_even_arrivals_of_a_rate_stand_in_the_middle_of_their_intervals() -> None:
    assert list(moments([Stretch(5, 2, 2)], "even", 1)) == [0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75, 4.25, 4.75]


def test_an_even_ramp_has_the_integral_of_its_rate() -> None:
    # From 0 to 4 a second in 4 s: t²/2 have begun after t, so the n-th begins at sqrt(2n - 1).
    found = list(moments([Stretch(4, 0, 4)], "even", 1))
    assert found == pytest.approx([math.sqrt(2 * n - 1) for n in range(1, 9)])


def test_a_ramp_down_is_the_mirror_of_a_ramp_up() -> None:
    up = list(moments([Stretch(10, 1, 5)], "even", 1))
    down = list(moments([Stretch(10, 5, 1)], "even", 1))
    assert [10 - each for each in reversed(down)] == pytest.approx(up)


def test_steps_follow_each_other_without_a_gap() -> None:
    found = list(moments([Stretch(2, 1, 1), Stretch(2, 0, 0), Stretch(1, 4, 4)], "even", 1))
    assert found == pytest.approx([0.5, 1.5, 4.125, 4.375, 4.625, 4.875])


def test_poisson_arrivals_have_the_mean_and_the_variance_of_poisson() -> None:
    found = list(moments([Stretch(20_000, 5, 5)], "poisson", 7))
    counts = Counter(int(each) for each in found)
    per_second = [counts[second] for second in range(20_000)]
    mean = sum(per_second) / len(per_second)
    variance = sum((each - mean) ** 2 for each in per_second) / len(per_second)
    assert mean == pytest.approx(5, rel=0.02)
    assert variance == pytest.approx(mean, rel=0.05)


def test_poisson_arrivals_of_a_ramp_follow_the_rate() -> None:
    found = list(moments([Stretch(1000, 0, 20)], "poisson", 3))
    first_half = sum(each < 500 for each in found)
    # A quarter of the integral is in the first half.
    assert first_half / len(found) == pytest.approx(0.25, abs=0.02)


def test_the_same_seed_draws_the_same() -> None:
    def drawn(seed: int) -> list[object]:
        at = moments([Stretch(10, 3, 3)], "poisson", seed)
        return list(arrivals(at, Choice.of(zipf_weights(10, 1)), Choice.of([1, 2]), seed))

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_shares_of_tenants_are_those_of_zipf() -> None:
    weights = zipf_weights(3, 1)
    assert weights == (1, 1 / 2, 1 / 3)
    choice = Choice.of(weights)
    counts = Counter(choice.drawn(number / 1100) for number in range(1100))
    # 6/11, 3/11 and 2/11.
    assert [counts[each] for each in range(3)] == pytest.approx([600, 300, 200], abs=1)


def test_no_exponent_makes_all_tenants_alike() -> None:
    assert zipf_weights(4, 0) == (1, 1, 1, 1)
