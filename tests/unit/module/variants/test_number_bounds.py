"""Bounds of overridden numbers: those of capacity.yaml, in words, and one for each attribute that the module takes."""

from __future__ import annotations

import re
from pathlib import Path

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.module.variants.number_bounds import (
    NumberBounds,
    bounds_words,
    number_bounds,
    worker_timeouts,
    worker_words,
)
from phase3b.module.variants.override_shape import override_problems

ROOT = Path(__file__).parents[4]
# Judged by a list of sizes, and by the tables' floors and ceilings.
BY_OTHER_RULES = {"cache_size_gb", "min", "max"}


def test_bounds_are_those_of_the_capacity_file() -> None:
    found = number_bounds()
    assert found["functions"]["memory_mb"] == NumberBounds(whole=True, least=128, most=32_768)
    assert found["functions"]["provisioned_concurrency"] == NumberBounds(whole=True, least=1)
    assert found["auto_scaling"]["target_percent"] == NumberBounds(whole=False, least=20, most=90)
    assert found["api"]["customer_requests_per_minute"] == NumberBounds(whole=False, least=0.006)


def test_each_number_that_has_bounds_may_be_overridden(root: Path) -> None:
    """The rule that refuses unknown attributes allows each of them, and besides only what other rules judge."""
    capacity = load(root / "capacity.yaml")
    base = resolve(capacity, "prod")
    source = override_problems(base, number_bounds())
    places = re.findall(r"allowed = \[([^\]]+)\], numbers = true", source)
    taken = {name for names in places for name in re.findall(r'"(\w+)"', names)}
    assert {name for group in number_bounds().values() for name in group} == taken - BY_OTHER_RULES


def test_what_a_service_has_not_can_not_be_overridden(root: Path) -> None:
    small = load(root / "tests" / "golden" / "small.yaml")
    source = override_problems(resolve(small, next(iter(small.environments))), number_bounds())
    assert 'allowed = ["auto_scaling", "detailed_metrics", "tables", "tracing"]' in source
    assert "api" not in source
    assert "functions" not in source


def test_bounds_in_words() -> None:
    said = bounds_words({
        "a": NumberBounds(whole=True, least=1, most=9),
        "b": NumberBounds(whole=True, least=0),
        "c": NumberBounds(whole=False, above=0),
    })  # fmt: skip
    assert said == "a is a whole number from 1 to 9, b is a whole number from 0 up, c is a number above 0"


def test_what_works_off_a_queue_ends_before_a_message_is_seen_again() -> None:
    """180 s hidden are six times 30 s; one message may take 10 s, and 2 s are kept."""
    timeouts = worker_timeouts(load(ROOT / "capacity.yaml").service)
    assert timeouts == {"webhook_delivery": NumberBounds(whole=True, least=12, most=30)}
    assert worker_words(timeouts) == "webhook_delivery from 12 to 30"
