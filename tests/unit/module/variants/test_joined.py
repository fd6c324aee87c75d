"""What is synthesized otherwise in another world becomes an expression that chooses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Expression, Literal, Reference, When, text
from phase3b.module.variants.joined import ABSENT, Joiner, choice, read_texts
from phase3b.module.variants.placeholders import Placeholders
from phase3b.module.variants.variants import Variant

ROOT = Path(__file__).parents[4]


@pytest.fixture(scope="module")
def traced() -> Variant:
    deployment = resolve(load(ROOT / "capacity.yaml"), "dev")
    return Variant("traced", "var.traced", otherwise=True, deployment=deployment)


def joined(
    base_plan: object, *others: tuple[Variant, object], placeholders: Placeholders | None = None
) -> Expression | When:
    read = [(variant, value if value is ABSENT else read_texts(value)) for variant, value in others]
    return Joiner(placeholders or Placeholders()).join(
        base_plan if base_plan is ABSENT else read_texts(base_plan), read
    )


def said(value: Expression | When) -> str:
    assert not isinstance(value, When)
    return " ".join(code(value).split())


def test_the_same_everywhere(traced: Variant) -> None:
    assert said(joined({"a": [1, "b"]}, (traced, {"a": [1, "b"]}))) == '{ a = [1, "b"] }'


def test_a_choice_is_made_where_the_difference_is(traced: Variant) -> None:
    found = joined({"a": "x", "b": {"c": "PassThrough"}}, (traced, {"a": "x", "b": {"c": "Active"}}))
    assert said(found) == '{ a = "x", b = { c = var.traced ? "Active" : "PassThrough" } }'


def test_a_sum_of_marks_is_the_same_words_in_each_world(traced: Variant) -> None:
    """910,001 + 910,002 and 910,001 alone are what one local adds up: two worlds that differ in it don't differ."""
    placeholders = Placeholders()
    for total in (1_820_003, 910_001, 910_002):
        placeholders.derived(total, "local.sum")
    other = replace(traced, name="other", test="var.other")
    found = joined(
        {"a": "x / 1820003"}, (traced, {"a": "x / 910001"}), (other, {"a": "x / 910002"}), placeholders=placeholders
    )
    assert said(found) == '{ a = "x / ${local.sum}" }'
    # Where one of them is another word, that one is chosen.
    found = joined(
        {"a": "x / 1820003"}, (traced, {"a": "x / 910001"}), (other, {"a": "x / 7"}), placeholders=placeholders
    )
    assert said(found) == '{ a = var.other ? "x / 7" : "x / ${local.sum}" }'


def test_a_truth_is_the_test_itself(traced: Variant) -> None:
    assert said(joined({"on": False}, (traced, {"on": True}))) == "{ on = var.traced }"


def test_what_is_only_there_otherwise(traced: Variant) -> None:
    found = joined(ABSENT, (traced, {"a": 1}))
    assert isinstance(found, When)
    assert found.test == "var.traced"


def test_what_is_gone_otherwise(traced: Variant) -> None:
    found = joined({"a": 1}, (replace(traced, test="local.x != null", otherwise=False), ABSENT))
    assert isinstance(found, When)
    assert found.test == "local.x != null"


def test_within_json_and_lists(traced: Variant) -> None:
    base_plan = '{"Statement":[{"Sid":"A"},{"Sid":"C","Action":"x"}]}'
    other = '{"Statement":[{"Sid":"A"},{"Sid":"B"},{"Sid":"C","Action":"y"}]}'
    assert said(joined(base_plan, (traced, other))) == (
        'jsonencode({ Statement = concat( [{ Sid = "A" }], [for each in [{ Sid = "B" }] : each if var.traced], '
        '[{ Sid = "C", Action = var.traced ? "y" : "x" }], ) })'
    )


def test_marks_are_found_in_numbers_texts_and_expressions() -> None:
    placeholders = Placeholders()
    number = placeholders.number("local.ceiling")
    base_plan = {
        "n": number,
        "says": f"above {number}/s of zqproject-zqenvironment-tickets",
        "held": f'${{min({number}, try(local.live["table/zqproject-zqenvironment-tickets"], 0))}}',
        "other": number * 10,
    }
    assert said(joined(base_plan, placeholders=placeholders)) == (
        '{ n = local.ceiling says = "above ${local.ceiling}/s of ${local.prefix}-tickets" '
        'held = min(local.ceiling, try(local.live["table/${local.prefix}-tickets"], 0)) '
        f"other = {number * 10} }}"
    )


def test_two_choices_of_one_value_are_refused(traced: Variant) -> None:
    with pytest.raises(Phase3bError, match="traced and cached change the same value"):
        joined({"a": 1}, (traced, {"a": 2}), (replace(traced, name="cached"), {"a": 3}))


def test_a_choice_between_a_value_and_nothing_is_the_value() -> None:
    size = Reference("local.size")
    assert choice("local.size != null", text(size), Literal(None)) == size
    assert choice("local.size != null", text(size, " GB"), Literal(None)) != size
