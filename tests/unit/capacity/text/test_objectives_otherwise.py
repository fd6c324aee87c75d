"""A tier, or an environment in it, may want some objectives otherwise."""

from __future__ import annotations

from small_capacity import TEXT, changed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse, reading_of
from phase3b.change.difference.environment_difference import CapacityFile
from phase3b.change.difference.values import Source, value_changes

KEY = "read_throttles_per_minute"
OF_TIER = ("  growth:\n", f"  growth:\n    objectives: {{thresholds: {{tables: {{{KEY}: {{critical: 77}}}}}}}}\n")
OF_PROD = (
    "  prod:\n    tier: growth\n",
    f"  prod:\n    tier: growth\n    overrides: {{objectives: {{thresholds: {{tables: {{{KEY}: {{warning: 5}}}}}}}}}}\n",
)


def levels(text: str, environment: str, tier: str | None = None) -> tuple[float, float]:
    threshold = resolve(parse(text, "c.yaml"), environment, tier).objectives.thresholds.tables.read_throttles_per_minute
    assert threshold is not None
    return threshold.warning, threshold.critical


def test_the_tier_is_over_the_file_and_the_environment_over_the_tier() -> None:
    warning, critical = levels(TEXT, "prod")
    assert {5, 77}.isdisjoint({warning, critical})
    assert levels(changed(OF_TIER), "prod") == levels(changed(OF_TIER), "dev", "growth") == (warning, 77)
    assert levels(changed(OF_TIER), "dev", "starter") == (warning, critical)
    assert levels(changed(OF_TIER, OF_PROD), "prod") == (5, 77)
    assert levels(changed(OF_TIER, OF_PROD), "prod", "starter") == (5, critical)
    assert levels(changed(OF_TIER, OF_PROD), "dev", "growth") == (warning, 77)


def test_a_tier_alone_has_its_own() -> None:
    capacity = parse(changed(OF_TIER), "c.yaml")
    assert capacity.objectives_of(None, "starter") == capacity.objectives
    assert capacity.objectives_of(None, "growth") != capacity.objectives


def test_what_is_wrong_is_said_once_and_where_it_is_written() -> None:
    wrong = ("critical: 77", "critical: -1")
    text = changed(OF_TIER).replace(*wrong)
    found = reading_of(text, "c.yaml").problems
    line = text.splitlines().index(OF_TIER[1].splitlines()[1].replace(*wrong)) + 1
    assert {(each.where.line, each.path) for each in found if each.where} == {
        (line, f"tiers.growth.objectives.thresholds.tables.{KEY}.critical")
    }
    (unknown,) = reading_of(changed(OF_PROD).replace(f"{KEY}: {{warning", "read_throtles: {warning"), "c.yaml").problems
    assert unknown.path == "environments.prod.overrides.objectives.thresholds.tables.read_throtles"
    assert unknown.code == "P3B-KEY-UNKNOWN"


def test_a_diff_names_the_value_and_who_wrote_it() -> None:
    files = [CapacityFile.parse(text, "c.yaml") for text in (TEXT, changed(OF_PROD))]
    (change,) = value_changes(*(Source(each.root, "c.yaml", "prod", "growth") for each in files))
    assert (change.key, change.after, change.deployed) == (f"objectives.thresholds.tables.{KEY}.warning", 5, True)
    assert change.after_written is not None
    assert change.after_written.key.startswith("environments.prod.overrides.objectives.")


def test_a_mistake_in_a_tier_that_the_environment_does_not_have_is_none() -> None:
    """Of growth the critical level would be below dev's warning; dev has starter, and can't be switched to growth."""
    base = levels(TEXT, "dev")
    low = (OF_TIER[0], OF_TIER[1].replace("critical: 77", f"warning: {base[0]}, critical: {base[0]}"))
    said = f"objectives: {{thresholds: {{tables: {{{KEY}: {{warning: {base[1]}}}}}}}}}"
    dev = ("    overrides:\n", f"    overrides:\n      {said}\n")
    read = reading_of(changed(low, dev), "c.yaml")
    assert read.problems == ()
    assert set(read.valid().environment_tiers["dev"]) == {"starter"}
