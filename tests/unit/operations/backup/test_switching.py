"""The place of a table: what capacity.yaml says of it, and what a state lets go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_capacity import TEXT

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse, reading_of
from phase3b.errors import Phase3bError
from phase3b.growth.draft import Draft
from phase3b.naming import Names, names_of, table_address
from phase3b.operations.backup.switching import let_go, switched
from phase3b.packaging.source.source_tree import SourceTree
from phase3b.plan.functions.artifacts import NONE
from phase3b.plan.plan import plan
from phase3b.validity.judged import JUDGES
from phase3b.validity.subject import Subject
from phase3b.validity.switched_names import switched_name_problems

OWN = "securebase-prod-tickets"
RESTORED = "securebase-prod-tickets-restored-20261130t070000"
LATER = "securebase-prod-tickets-restored-20261201t070000"
NAMES = Names("securebase", "prod", "phase3b")
OPS = "\nops:\n  switched_tables:\n"


def drafted(folder: Path, text: str, to: str) -> Draft:
    file = folder / "capacity.yaml"
    file.write_text(text, "utf-8")
    draft = Draft(file)
    switched(draft, NAMES, "tickets", to)
    return draft


def text_of(folder: Path, text: str, to: str) -> str:
    draft = drafted(folder, text, to)
    draft.refuse_if_wrong()
    draft.write()
    return (folder / "capacity.yaml").read_text("utf-8")


def test_the_file_names_it_and_forgets_it_where_it_has_its_own_name_again(tmp_path: Path) -> None:
    first = text_of(tmp_path, TEXT, RESTORED)
    names = names_of(resolve(parse(first, "x.yaml"), "prod"))
    assert (names.table("tickets"), names.own_table("tickets")) == (RESTORED, OWN)
    assert names.table("webhooks") == "securebase-prod-webhooks"
    # Of another environment it says nothing.
    assert names_of(resolve(parse(first, "x.yaml"), "dev")).table("tickets") == "securebase-dev-tickets"
    assert text_of(tmp_path, first, RESTORED) == first
    second = text_of(tmp_path, first, LATER)
    assert second == first.replace(RESTORED, LATER)
    assert text_of(tmp_path, second, OWN) == TEXT


@pytest.mark.parametrize("braces", [True, False])
def test_the_others_stay(tmp_path: Path, *, braces: bool) -> None:
    other = "securebase-prod-webhooks-restored-1"
    both = (
        f"    prod: {{webhooks: {other}, tickets: {RESTORED}}}\n"
        if braces
        else f"    prod:\n      webhooks: {other}\n      tickets: {RESTORED}\n"
    )
    left = parse(text_of(tmp_path, TEXT + OPS + both, OWN), "x.yaml").ops.switched_tables
    assert left == {"prod": {"webhooks": other}}


def test_every_record_has_the_new_name_and_its_own_address(tmp_path: Path) -> None:
    before, after = (plan(resolve(parse(text, "x.yaml"), "prod")) for text in (TEXT, text_of(tmp_path, TEXT, RESTORED)))
    assert [each.address for each in before.records] == [each.address for each in after.records]
    # Written out in the metrics of alarms and graphs; whatever else refers to the table.
    assert OWN in repr(before.records)
    assert repr(after.records).replace(RESTORED, OWN) == repr(before.records)


def problems(text: str) -> list[str]:
    """Of the file by itself, or else of its names."""
    read = reading_of(text, "x.yaml")
    if read.problems:
        return [str(each) for each in read.problems]
    capacity = read.valid()
    plans = tuple(plan(resolve(capacity, name)) for name in capacity.environments)
    subject = Subject(capacity, read.root, plans, NONE, SourceTree(Path()))
    return [str(read.placed(each)) for each in switched_name_problems(subject)]


@pytest.mark.parametrize(
    ("said", "where", "what"),
    [
        (f"    qa: {{tickets: {RESTORED}}}", "ops.switched_tables.qa", "there is no environment"),
        (f"    prod: {{ticket: {RESTORED}}}", "ops.switched_tables.prod.ticket", "there is no table"),
        ("    prod: {tickets: restored-tickets}", "ops.switched_tables.prod.tickets", "does not begin with"),
        (f"    prod: {{tickets: {OWN}}}", "ops.switched_tables.prod.tickets", "Remove the line"),
        ("    prod: {tickets: securebase-prod-webhooks}", "ops.switched_tables.prod.tickets", "table webhooks already"),
        (
            f"    prod: {{tickets: {RESTORED}, webhooks: {RESTORED}}}",
            "ops.switched_tables.prod.webhooks",
            "tickets already",
        ),
        ("    prod: {tickets: a b}", "ops.switched_tables.prod.tickets", "name of a table in AWS"),
        (f"    prod: {{tickets: securebase-prod-{'x' * 250}}}", "ops.switched_tables.prod.tickets", "255"),
    ],
)
def test_what_can_not_be_its_place_is_told_where_it_stands(said: str, where: str, what: str) -> None:
    (problem,) = problems(f"{TEXT}{OPS}{said}\n")
    assert switched_name_problems in JUDGES
    assert f" {where}: " in problem
    assert what in problem


def test_a_name_that_no_role_may_touch_is_refused_before_it_is_written(tmp_path: Path) -> None:
    draft = drafted(tmp_path, TEXT, "restored-by-hand")
    with pytest.raises(Phase3bError, match="restored-by-hand does not begin with securebase-prod-"):
        draft.refuse_if_wrong()
    assert (tmp_path / "capacity.yaml").read_text("utf-8") == TEXT


def resource(address: str, mode: str = "managed", **values: Any) -> dict[str, Any]:
    return {"address": address, "type": address.split(".", maxsplit=1)[0], "mode": mode, "values": values}


def test_a_state_lets_go_the_table_and_what_scales_it_and_nothing_else() -> None:
    state = {
        "values": {
            "root_module": {
                "resources": [
                    resource("aws_dynamodb_table.tickets", name=OWN),
                    resource("aws_dynamodb_table.webhooks", name="securebase-prod-webhooks"),
                    resource("aws_appautoscaling_target.tickets_read", resource_id=f"table/{OWN}"),
                    resource(
                        "aws_appautoscaling_policy.tickets_status_read", resource_id=f"table/{OWN}/index/status-index"
                    ),
                    # Another table, whose name begins as this one's.
                    resource("aws_appautoscaling_target.tickets_old_read", resource_id=f"table/{OWN}-old"),
                    resource("aws_dynamodb_contributor_insights.tickets", table_name=OWN),
                    resource("aws_cloudwatch_metric_alarm.tickets", dimensions={"TableName": OWN}),
                    resource("aws_dynamodb_table.read", mode="data", table_name=OWN),
                ]
            }
        }
    }
    assert let_go(state, table_address("tickets"), RESTORED) == (
        "aws_dynamodb_table.tickets",
        "aws_appautoscaling_target.tickets_read",
        "aws_appautoscaling_policy.tickets_status_read",
        "aws_dynamodb_contributor_insights.tickets",
    )
    assert let_go(state, table_address("tickets"), OWN) == ()
    assert let_go(state, table_address("notes"), RESTORED) == ()
    assert let_go({}, table_address("tickets"), RESTORED) == ()
