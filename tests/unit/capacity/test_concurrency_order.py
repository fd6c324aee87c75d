"""What is lowered comes before what is raised: by hand for the shipped file, and for any."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.rules.concurrency_order import lowered_before
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import plan

ROOT = Path(__file__).parents[3]
# Tickets are raised by a switch to large and notifications lowered; 900 is all that an account of 1,000 may reserve.
SMALL = {"tickets": 100, "notifications": 500, "others": 300}
LARGE = {"tickets": 200, "notifications": 100, "others": 300}


def test_either_way_the_lowered_one_comes_first() -> None:
    tiers = {"small": SMALL, "large": LARGE}
    assert lowered_before("large", tiers, 900) == {"tickets": ("notifications",)}
    assert lowered_before("small", tiers, 900) == {"notifications": ("tickets",)}


def test_where_there_is_room_for_both_no_order_is_needed() -> None:
    """200 + 500 + 300."""
    tiers = {"small": SMALL, "large": LARGE}
    assert lowered_before("small", tiers, 1000) == {}
    assert lowered_before("small", tiers, 999) != {}


def test_of_two_opposite_orders_that_of_the_nearer_tier_holds() -> None:
    tiers = {"one": {"a": 8, "b": 2}, "two": {"a": 5, "b": 5}, "three": {"a": 9, "b": 1}, "four": {"a": 1, "b": 9}}
    # From two: a is raised. From four: a is raised, too. To two: from one and three b is raised, from four a.
    assert lowered_before("three", tiers, 10) == {"a": ("b",)}
    assert lowered_before("two", tiers, 10) == {"b": ("a",)}


def test_nearer_is_counted_to_either_side() -> None:
    """To three: from two, which is next to it, a is raised; from one, which is not, b is."""
    tiers = {"one": {"a": 9, "b": 1}, "two": {"a": 1, "b": 9}, "three": {"a": 5, "b": 5}, "four": {"a": 5, "b": 5}}
    assert lowered_before("three", tiers, 10) == {"a": ("b",)}
    # And from the larger side: five is further than four.
    larger = {"two": {"a": 5, "b": 5}, "three": {"a": 5, "b": 5}, "four": {"a": 1, "b": 9}, "five": {"a": 9, "b": 1}}
    assert lowered_before("three", larger, 10) == {"a": ("b",)}


def test_the_shipped_file_switches_between_scale_and_starter_in_this_order() -> None:
    capacity = load(ROOT / "capacity.yaml")

    def needs(tier: str) -> dict[str, list[str]]:
        records = plan(resolve(capacity, "dev", tier), described(capacity)).records
        functions = (each for each in records if isinstance(each, LambdaFunction))
        of = {
            each.address.name: [need.name for need in each.needs if need.type == "aws_lambda_function"]
            for each in functions
        }
        return {name: names for name, names in of.items() if names}

    assert needs("scale") == needs("global") == {"support_tickets": ["notification_handler"]}
    assert needs("starter") == needs("business") == {"notification_handler": ["support_tickets"]}


RESERVED = st.fixed_dictionaries({name: st.integers(0, 40) for name in "abcde"})


@given(st.lists(RESERVED, min_size=2, max_size=5), st.data())
def test_no_function_waits_for_itself_and_two_tiers_never_pass_the_sum(
    sizes: list[Mapping[str, int]], data: st.DataObject
) -> None:
    tiers = {str(number): each for number, each in enumerate(sizes)}
    room = data.draw(st.integers(max(sum(each.values()) for each in sizes), 200))
    tier = data.draw(st.sampled_from(sorted(tiers)))
    before = lowered_before(tier, tiers, room)
    done: list[str] = []
    while len(done) < len(tiers[tier]):
        ready = [name for name in tiers[tier] if name not in done and set(before.get(name, ())) <= set(done)]
        assert ready, "they wait for each other"
        done.append(data.draw(st.sampled_from(sorted(ready))))
    if len(tiers) == 2:
        (other,) = (each for name, each in tiers.items() if name != tier)
        held = dict(other)
        for name in done:
            held[name] = tiers[tier][name]
            assert sum(held.values()) <= room


@pytest.mark.parametrize("room", [0, 10_000])
def test_a_single_tier_has_no_order(room: int) -> None:
    assert lowered_before("only", {"only": SMALL}, room) == {}
