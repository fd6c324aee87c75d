"""The module's live_capacity.tf is written by hand, and says what the constructs say."""

from __future__ import annotations

import re

from phase3b.capacity.deployment import Range
from phase3b.module.hcl.expression import Reference, text
from phase3b.module.pages.hand_filled import hand_written
from phase3b.module.variants.adapted import HELD, with_ceilings
from phase3b.plan.stack.records import LocalValue
from phase3b.plan.tables.live_capacity import LIVE_CAPACITY, held, live_capacity_records
from phase3b.plan.tables.records import ExistingTables
from phase3b.units import UnitsPerSecond

SOURCE = hand_written()["live_capacity.tf"]


def tokens(said: str) -> str:
    """HCL without what people lay it out by."""
    return re.sub(r"[\s,]", "", re.sub(r"^\s*#.*$", "", said, flags=re.MULTILINE))


def test_the_answers_are_read_as_the_constructs_read_them() -> None:
    (answers,) = [each for each in live_capacity_records(["t"]) if isinstance(each, LocalValue)]
    assert answers.address == LIVE_CAPACITY
    assert tokens(answers.value.removeprefix("${").removesuffix("}")) in tokens(SOURCE)


def test_the_question_is_asked_as_the_constructs_ask_it() -> None:
    (question,) = [each for each in live_capacity_records(["t"]) if isinstance(each, ExistingTables)]
    before, after = question.names.removeprefix("${").removesuffix("}").split('["t"]')
    assert tokens(before) in tokens(SOURCE)
    assert tokens(after) in tokens(SOURCE)


def test_capacity_is_held_as_the_constructs_hold_it() -> None:
    said = held("PREFIX-t", None, "read", Range(UnitsPerSecond(1), UnitsPerSecond(2)))
    with_placeholders = (
        said.removeprefix("${")
        .removesuffix("}")
        .replace("1,", "local.capacity.t.read.min,")
        .replace("2,", "local.capacity.t.read.max,")
    )
    assert HELD.fullmatch(with_placeholders)
    general = with_placeholders.replace(".t.read", "[owner][side]").replace(
        '"table/PREFIX-t"', '"table/${local.prefix}-${of.path}"'
    )
    assert tokens(general.replace("].read", "][side]")) in tokens(SOURCE)


def test_what_is_watched_is_the_ceiling_that_can_be_reached() -> None:
    said = text("above ", Reference("local.capacity.t_i_index.write.max"), Reference("local.capacity.t.read.min"))
    assert with_ceilings(said) == text(
        "above ", Reference("local.ceilings.t_i_index.write"), Reference("local.capacity.t.read.min")
    )
