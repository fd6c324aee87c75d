"""What all environments share is written once, under environments.defaults."""

from __future__ import annotations

import pytest
from small_capacity import TEXT, changed

from phase3b.capacity.loader import parse, reading_of
from phase3b.capacity.text.capacity_text import CapacityText, tree_of
from phase3b.capacity.text.node import nearest

DEFAULTS = (
    "environments:\n",
    "environments:\n  defaults:\n    region: us-east-1\n    alert_email: ops@example.com\n    tags: {CostCenter: '7', Team: a}\n",
)


def lines(text: str, *less: str) -> str:
    return "".join(each for each in text.splitlines(keepends=True) if each.strip() not in less)


def test_an_environment_has_what_it_does_not_say_and_keeps_what_it_says() -> None:
    own = ("  prod:\n    tier: growth\n", "  prod:\n    tier: growth\n    tags: {Team: b}\n")
    text = lines(changed(DEFAULTS, own), "alert_email: devops@securebase.com")
    found = parse(text, "c.yaml").environments
    assert list(found) == ["dev", "prod"]
    assert {name: each.alert_email for name, each in found.items()} == dict.fromkeys(found, "ops@example.com")
    assert found["prod"].tags == {"CostCenter": "7", "Team": "b"}
    assert found["dev"].tags == {"CostCenter": "7", "Team": "a"}
    assert (
        parse(TEXT, "c.yaml").environments["prod"].alert_email
        == parse(changed(DEFAULTS), "c.yaml").environments["prod"].alert_email
    )


def test_overrides_and_backends_are_merged_and_one_of_another_type_is_its_own() -> None:
    backend = "    backend: {type: s3, bucket: acme-state, region: us-east-1, lock_file: true}\n"
    overrides = "    overrides: {tables: {tickets: {read: {max: 150}}}}\n"
    text = changed(("environments:\n", f"environments:\n  defaults:\n{backend}{overrides}"))
    read = reading_of(text, "c.yaml")
    assert [str(each) for each in read.problems] == []
    capacity = read.valid()
    assert capacity.environments["dev"].backend.type == parse(TEXT, "c.yaml").environments["dev"].backend.type
    tiers = capacity.environment_tiers
    assert {tiers[name][capacity.environments[name].tier].tables["tickets"].read.max for name in ("dev", "prod")} == {
        150
    }


def test_a_mistake_in_the_defaults_is_said_once_and_there() -> None:
    (found,) = reading_of(
        changed(("environments:\n", "environments:\n  defaults: {regoin: us-east-1}\n")), "c.yaml"
    ).problems
    assert str(found).startswith("c.yaml:")
    assert found.path == "environments.defaults.regoin"
    assert found.code == "P3B-KEY-UNKNOWN"


@pytest.mark.parametrize("said", ["defaults:", "defaults: 5", "defaults: [a]"])
def test_defaults_that_are_no_mapping(said: str) -> None:
    found = reading_of(changed(("environments:\n", f"environments:\n  {said}\n")), "c.yaml").problems
    assert [each.path for each in found] == ["environments.defaults"]


def test_a_value_of_the_defaults_is_where_it_is_written() -> None:
    root = tree_of(CapacityText("c.yaml", lines(changed(DEFAULTS), "region: us-east-1X"))).root
    node, rest = nearest(root, ("environments", "dev", "tags", "CostCenter"))
    assert (node.path, rest) == (("environments", "defaults", "tags", "CostCenter"), ())
