"""What is raised waits for what is lowered, where the stack does not say so itself."""

from __future__ import annotations

from typing import Any

from plan_made import change, plan

from phase3b.change.rollout.concurrency_step import Reservation, raised_later, reservations
from phase3b.change.rollout.split import Step


def stack(**functions: tuple[int, list[str]]) -> dict[str, Any]:
    return {
        "resource": {
            "aws_lambda_function": {
                name: {"reserved_concurrent_executions": reserved, "depends_on": needs}
                for name, (reserved, needs) in functions.items()
            }
        }
    }


def steps(found: list[Reservation], wanted: dict[str, Any], room: int) -> list[tuple[str, dict[str, int]]]:
    """The name of each step, and what is reserved in it."""
    made = raised_later((Step("everything", "", wanted),), found, wanted, room)
    return [
        (
            step.name,
            {
                name: each["reserved_concurrent_executions"]
                for name, each in step.stack["resource"]["aws_lambda_function"].items()
            },
        )
        for step in made
    ]


def test_what_has_no_room_yet_is_raised_at_the_end() -> None:
    wanted = stack(a=(200, []), b=(100, []), c=(50, []))
    found = [Reservation("a", 100, 200), Reservation("b", 500, 100), Reservation("c", 0, 50)]
    assert steps(found, wanted, 600) == [
        ("everything", {"a": 100, "b": 100, "c": -1}),
        (
            "a: raise reserved concurrency from 100 to 200; c: raise reserved concurrency from 0 to 50",
            {"a": 200, "b": 100, "c": 50},
        ),
    ]
    # 200 + 500 + 50 at the same time.
    assert len(steps(found, wanted, 750)) == 1
    assert len(steps(found, wanted, 749)) == 2


def test_what_waits_in_the_stack_needs_no_step() -> None:
    found = [Reservation("a", 100, 200), Reservation("b", 500, 100)]
    ordered = stack(a=(200, ["aws_iam_role_policy.a", "aws_lambda_function.b"]), b=(100, []))
    assert len(steps(found, ordered, 600)) == 1
    # b is destroyed: what is not in the stack nobody waits for.
    assert len(steps([Reservation("a", 100, 200), Reservation("b", 500, 0)], stack(a=(200, [])), 600)) == 2


def test_where_nothing_is_lowered_nothing_waits() -> None:
    """It is too much whatever the order, which the guard says."""
    assert len(steps([Reservation("a", 100, 2000)], stack(a=(2000, [])), 600)) == 1


def test_reservations_of_a_plan() -> None:
    values = {"reserved_concurrent_executions": -1}
    found = reservations(
        plan(
            change("aws_lambda_function.a", ["update"], values, {"reserved_concurrent_executions": 5}),
            change("aws_lambda_function.b", ["delete"], {"reserved_concurrent_executions": 7}, None),
            change("aws_sqs_queue.q", ["create"], None, {"name": "q"}),
        )
    )
    assert found == (Reservation("a", 0, 5), Reservation("b", 7, 0))
