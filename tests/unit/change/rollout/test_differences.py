"""What differs in a resource, as people read it."""

from __future__ import annotations

from typing import Any

from plan_made import TABLE, change, index, plan, table, updated

from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.rollout.preview import changing, differences


def differing(made: dict[str, Any]) -> list[tuple[str, Any, Any, bool]]:
    (found,) = resource_changes(plan(made))
    return [(each.name, each.before, each.after, each.known) for each in differences(found)]


def test_values_and_blocks_by_their_names() -> None:
    after = table(
        read_capacity=150,
        ttl=[{"attribute_name": "gone_at", "enabled": True}],
        global_secondary_index=[*index(read_capacity=150), *index(name="new")],
    )
    found = differing(updated(TABLE, table(), after))
    assert found == [
        ("read_capacity", 75, 150, True),
        ("global_secondary_index[tenant-status-index].read_capacity", 75, 150, True),
        ("global_secondary_index[new]", None, index(name="new")[0], True),
        ("ttl[0].attribute_name", "expires_at", "gone_at", True),
    ]


def test_the_order_of_blocks_means_nothing() -> None:
    one, other = index()[0], index(name="other")[0]
    before, after = table(global_secondary_index=[one, other]), table(global_secondary_index=[other, one])
    assert differing(updated(TABLE, before, after)) == []


def test_what_only_the_apply_will_tell() -> None:
    made = change("aws_lambda_alias.x", ["update"], {"version": "3"}, {}, unknown={"version": True})
    assert differing(made) == [("version", "3", None, False)]


def test_empty_is_empty_but_zero_and_false_are_values() -> None:
    before = {"a": None, "b": [], "c": False, "d": 0}
    after = {"a": "", "b": None, "c": True, "d": 5}
    assert differing(updated("aws_sqs_queue.x", before, after)) == [("c", False, True, True), ("d", 0, 5, True)]
    assert differing(updated("aws_sqs_queue.x", {"c": None}, {"c": False})) == [("c", None, False, True)]


def test_what_nobody_set_in_a_block_is_not_taken_away() -> None:
    """As the provider keeps the metric queries of an alarm."""
    before = {
        "metric_query": [{"id": "percent", "expression": "a", "period": 0, "return_data": True, "account_id": ""}]
    }
    after = {"metric_query": [{"id": "percent", "expression": "b", "period": None, "return_data": None}]}
    assert differing(updated("aws_cloudwatch_metric_alarm.x", before, after)) == [
        ("metric_query[percent].expression", "a", "b", True),
        ("metric_query[percent].return_data", True, None, True),
    ]
    # Outside of blocks a 0 is somebody's.
    assert differing(updated("aws_sqs_queue.x", {"delay_seconds": 0}, {"delay_seconds": None})) == [
        ("delay_seconds", 0, None, True)
    ]


def test_an_import_is_a_change_even_when_nothing_changes() -> None:
    made = change(TABLE, ["no-op"], table(), table())
    made["change"]["importing"] = {"id": "x"}
    assert [each.address for each in changing(plan(made))] == [TABLE]
    assert changing(plan(change(TABLE, ["no-op"], table(), table()))) == ()
