"""Addresses that were released: kept, moved, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.change.guard.losses.kept import KEPT
from phase3b.errors import ExitCode, Phase3bError
from phase3b.module.hcl.layout import formatted
from phase3b.module.releases.released import KNOWN_BY_NAME, NOTHING, Move, Released, moved_blocks, read_released

TABLE, QUEUE = '"${local.prefix}-tickets"', '"${local.prefix}-queue"'
BEFORE = Released("1.0.0", {"aws_dynamodb_table.tickets": TABLE, "aws_sqs_queue.q": QUEUE, "aws_lambda_alias.a": ""})


def test_nothing_was_released() -> None:
    assert NOTHING.followed_by("1.0.0", {"a.b": ""}) == Released("1.0.0", {"a.b": ""})


def test_the_same_addresses_move_nothing() -> None:
    after = BEFORE.followed_by("1.1.0", {**BEFORE.addresses, "aws_sns_topic.new": ""})
    assert (after.version, after.moves) == ("1.1.0", ())


@pytest.mark.parametrize(("before", "after"), [("", "[0]"), ("[0]", "")])
def test_what_may_be_left_out_from_now_on_is_where_it_was(before: str, after: str) -> None:
    """Terraform itself moves a resource that gets `count`, or loses it, to its only instance, and needs no block."""
    released = Released("1.0.0", {f"aws_dynamodb_table.tickets{before}": TABLE})
    assert released.followed_by("1.1.0", {f"aws_dynamodb_table.tickets{after}": TABLE}).moves == ()
    with pytest.raises(Phase3bError, match="Restore the name"):
        released.followed_by("1.1.0", {f"aws_dynamodb_table.tickets{after}": QUEUE})


def test_a_resource_with_the_same_name_has_moved() -> None:
    addresses = {**BEFORE.addresses, 'aws_dynamodb_table.all["tickets"]': TABLE}
    del addresses["aws_dynamodb_table.tickets"]
    after = BEFORE.followed_by("2.0.0", addresses)
    assert after.moves == (Move("aws_dynamodb_table.tickets", 'aws_dynamodb_table.all["tickets"]', "2.0.0"),)
    assert formatted(moved_blocks(after)) == (
        'moved {\n  from = aws_dynamodb_table.tickets\n  to   = aws_dynamodb_table.all["tickets"]\n}\n'
    )


def test_moves_are_kept_for_those_who_skip_a_version() -> None:
    renamed = {"aws_dynamodb_table.b": TABLE, "aws_sqs_queue.q": QUEUE, "aws_lambda_alias.a": ""}
    again = {**renamed, "aws_dynamodb_table.c": TABLE}
    del again["aws_dynamodb_table.b"]
    after = BEFORE.followed_by("2.0.0", renamed).followed_by("3.0.0", again)
    assert [(move.source, move.target) for move in after.moves] == [
        ("aws_dynamodb_table.tickets", "aws_dynamodb_table.b"),
        ("aws_dynamodb_table.b", "aws_dynamodb_table.c"),
    ]


def test_every_address_that_is_lost_is_refused() -> None:
    with pytest.raises(Phase3bError) as caught:
        BEFORE.followed_by("2.0.0", {"aws_dynamodb_table.other": '"${local.prefix}-other"'})
    assert caught.value.exit_code is ExitCode.BAD_INPUT
    assert [problem.what.split(" was ")[0] for problem in caught.value.problems] == list(BEFORE.addresses)


def test_two_successors_are_none() -> None:
    addresses = {**BEFORE.addresses, "aws_dynamodb_table.b": TABLE, "aws_dynamodb_table.c": TABLE}
    del addresses["aws_dynamodb_table.tickets"]
    with pytest.raises(Phase3bError, match=r"aws_dynamodb_table\.tickets was released"):
        BEFORE.followed_by("2.0.0", addresses)


def test_what_may_go_and_what_moved_by_word() -> None:
    addresses = {"aws_dynamodb_table.tickets": TABLE, "aws_sqs_queue.q": QUEUE, "aws_lambda_alias.b": ""}
    assert BEFORE.allowing(["aws_lambda_alias.a"]).followed_by("2.0.0", addresses).moves == ()
    moved = BEFORE.allowing([], ["aws_lambda_alias.a=aws_lambda_alias.b"]).followed_by("2.0.0", addresses)
    assert moved.moves == (Move("aws_lambda_alias.a", "aws_lambda_alias.b", "2.0.0"),)


@pytest.mark.parametrize(
    ("gone", "moved", "says"),
    [
        (["aws_sqs_queue.q"], [], "aws_sqs_queue.q would be destroyed. Messages that wait in it are gone"),
        (["aws_sqs_queue.x"], [], "was not released"),
        ([], ["aws_sqs_queue.q"], "is not a move"),
        (["aws_lambda_alias.a"], ["aws_lambda_alias.a=aws_lambda_alias.b"], "aws_lambda_alias.a can't go two ways"),
        ([], ["aws_lambda_alias.a=aws_lambda_alias.b", "aws_lambda_alias.a=aws_lambda_alias.c"], "two ways"),
        ([], ["aws_sqs_queue.q=aws_sns_topic.q"], "is not a move"),
    ],
)
def test_what_can_not_be_allowed(gone: list[str], moved: list[str], says: str) -> None:
    with pytest.raises(Phase3bError, match=says):
        BEFORE.allowing(gone, moved)


@pytest.mark.parametrize(
    ("gone", "moved", "says"),
    [
        (["aws_lambda_alias.a"], [], "aws_lambda_alias.a is in this module as before"),
        ([], ["aws_lambda_alias.a=aws_lambda_alias.b"], "aws_lambda_alias.a is in this module as before"),
        ([], ["aws_sqs_queue.q=aws_sqs_queue.none"], "this module has no aws_sqs_queue.none"),
        ([], ["aws_sqs_queue.q=aws_sqs_queue.r"], "aws_sqs_queue.r is a resource of its own since 1.0.0"),
    ],
)
def test_what_was_said_of_moves_and_is_not_so(gone: list[str], moved: list[str], says: str) -> None:
    before = Released("1.0.0", {**BEFORE.addresses, "aws_sqs_queue.r": ""})
    after = {
        "aws_dynamodb_table.tickets": TABLE,
        "aws_lambda_alias.a": "",
        "aws_lambda_alias.b": "",
        "aws_sqs_queue.r": "",
    }
    with pytest.raises(Phase3bError, match=says):
        before.allowing(gone, moved).followed_by("2.0.0", after)


def test_two_that_moved_to_one_address() -> None:
    """Terraform calls such a module ambiguous, and refuses it."""
    before = Released("1.0.0", {"aws_lambda_alias.a": "", "aws_lambda_alias.b": ""})
    said = before.allowing([], ["aws_lambda_alias.a=aws_lambda_alias.c", "aws_lambda_alias.b=aws_lambda_alias.c"])
    with pytest.raises(
        Phase3bError, match=r"alias\.a and aws_lambda_alias\.b would both have moved to aws_lambda_alias\.c"
    ):
        said.followed_by("2.0.0", {"aws_lambda_alias.c": ""})


def test_what_holds_data_keeps_its_name() -> None:
    other = '"${local.prefix}-other"'
    with pytest.raises(Phase3bError, match=r"tickets had the name .*-tickets.*, and has .*-other.* Every item"):
        BEFORE.followed_by("2.0.0", {**BEFORE.addresses, "aws_dynamodb_table.tickets": other})
    moved = {**BEFORE.addresses, "aws_dynamodb_table.b": other}
    del moved["aws_dynamodb_table.tickets"]
    said = BEFORE.allowing([], ["aws_dynamodb_table.tickets=aws_dynamodb_table.b"])
    with pytest.raises(Phase3bError, match=r"and aws_dynamodb_table\.b has"):
        said.followed_by("2.0.0", moved)


def test_what_aws_can_rename_may_have_another_name() -> None:
    before = Released("1.0.0", {"aws_api_gateway_rest_api.api": '"a"', "aws_iam_role.r": '"a"'})
    after = before.followed_by("2.0.0", {"aws_api_gateway_rest_api.api": '"b"', "aws_iam_role.r": '"b"'})
    assert (after.addresses["aws_api_gateway_rest_api.api"], after.moves) == ('"b"', ())


def test_every_kind_that_is_known_by_its_name_holds_data() -> None:
    assert set(KEPT) > KNOWN_BY_NAME


def test_the_list_is_read_as_it_was_written(tmp_path: Path) -> None:
    after = Released("2.0.0", dict(BEFORE.addresses), (Move("a.b", "a.c", "2.0.0"),))
    file = tmp_path / "released.json"
    file.write_text(after.to_json(), "utf-8")
    assert read_released(file) == after
    assert read_released(tmp_path / "none.json") == NOTHING


@pytest.mark.parametrize(
    "said", ["", "[]", '{"form": 2}', '{"form": 1}', '{"form": 1, "version": 1, "addresses": 3, "moves": []}']
)
def test_a_file_that_is_no_list(tmp_path: Path, said: str) -> None:
    file = tmp_path / "released.json"
    file.write_text(said, "utf-8")
    with pytest.raises(Phase3bError, match=r"released\.json"):
        read_released(file)
