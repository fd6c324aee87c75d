"""Dangerous plans made on purpose, and what the guard says of each; harmless ones pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dangerous_plans import DANGERS, ON_DEMAND, ON_INDEX, ON_TABLE, QUIET, UNKNOWN, busy, ceiling, scaled
from plan_made import INDEX, NAME, TABLE, change, destroyed, index, judged, plan, replaced, table, target, updated

from phase3b.change.guard.asked.consumption import owners_of
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.losses.loss import Cause, Change, losses
from phase3b.change.guard.plan_json import resource_changes

GOLDEN = Path(__file__).parents[3] / "golden/guard/refusals.txt"


@pytest.mark.parametrize("danger", DANGERS)
def test_a_dangerous_plan_is_refused_unless_exactly_that_is_allowed(danger: str) -> None:
    made, traffic, address = DANGERS[danger]
    verdict = judged(made, traffic)
    assert [each.address for each in verdict.refused] == [address]
    assert judged(made, traffic, [address]).refused == ()
    assert judged(made, traffic, [address]).allowed == verdict.refused
    assert judged(made, traffic, ["aws_dynamodb_table.another"]).refused == verdict.refused


@pytest.mark.parametrize(
    "gone", [destroyed(TABLE, table()), replaced(TABLE, table(), table(hash_key="ticket_id"), "hash_key")]
)
def test_what_aws_will_not_delete_no_allow_lets_pass(gone: dict[str, Any]) -> None:
    """DeleteTable fails while deletion protection is on, after other things are gone; Terraform destroys without a change before."""
    verdict = judged(plan(gone), QUIET, [TABLE])
    assert ([each.address for each in verdict.refused], verdict.allowed, verdict.unused) == ([TABLE], (), ())
    (refusal,) = verdict.refused
    assert refusal.fix.endswith(
        "AWS deletes no table whose deletion protection is on. If this is intended, switch that off first: aws dynamodb "
        f"update-table --table-name {NAME} --no-deletion-protection-enabled, then run this again with --allow '{TABLE}'."
    )
    # Switching it off beside the removal, in the same plan, comes too late.
    off = updated("aws_dynamodb_table.b", table(), table(deletion_protection_enabled=False))
    both = judged(plan(gone, off), QUIET, [TABLE, "aws_dynamodb_table.b/deletion_protection_enabled"])
    assert [each.address for each in both.refused] == [TABLE]


def test_what_is_allowed_where_nothing_is_refused() -> None:
    made = plan(updated(TABLE, table(), table(deletion_protection_enabled=False)))
    address = f"{TABLE}/deletion_protection_enabled"
    verdict = judged(made, QUIET, [address, TABLE, "x", "x"])
    assert (verdict.refused, [each.address for each in verdict.allowed], verdict.unused) == (
        (),
        [address],
        (TABLE, "x"),
    )


def test_what_it_says(golden: Callable[[Path, str], None]) -> None:
    lines: list[str] = []
    for danger, (made, traffic, _) in DANGERS.items():
        lines += [f"{danger}:", *(f"  {each}" for each in judged(made, traffic).refused), ""]
    golden(GOLDEN, "\n".join(lines))


@pytest.mark.parametrize(
    ("made", "traffic"),
    [
        (plan(change(TABLE, ["create"], None, table())), UNKNOWN),
        (plan(change(TABLE, ["no-op"], table(), table())), UNKNOWN),
        # More capacity, and protection that comes.
        (plan(updated(TABLE, table(), table(read_capacity=150)), scaled(150, 600)), UNKNOWN),
        (plan(updated(TABLE, table(deletion_protection_enabled=False), table())), UNKNOWN),
        # What is switched on again.
        (plan(updated("aws_api_gateway_api_key.a", {"enabled": False}, {"enabled": True})), UNKNOWN),
        (plan(updated("aws_cloudwatch_event_rule.a", {"state": "DISABLED"}, {"state": "ENABLED"})), UNKNOWN),
        # A new version is called: the alias stays.
        (plan(updated("aws_lambda_alias.a", {"function_version": "1"}, {"function_version": "2"})), UNKNOWN),
        # Time to live that ends deletes nothing.
        (plan(updated(TABLE, table(), table(ttl=[{"attribute_name": "expires_at", "enabled": False}]))), UNKNOWN),
        # A smaller tier when nothing needs the bigger one: 75 was the minimum, and 60 a second were consumed at most.
        (plan(updated(TABLE, table(), table(read_capacity=61)), scaled(25, 61)), busy(ON_TABLE, "read", 60.2)),
        # An index that nobody reads, whatever is written into it.
        (plan(updated(TABLE, table(), table(global_secondary_index=[]))), busy(ON_INDEX, "write", 500)),
        # Another order of the same projected attributes is the same index.
        (
            plan(
                updated(TABLE, table(), table(global_secondary_index=index(non_key_attributes=["status", "subject"])))
            ),
            UNKNOWN,
        ),
        # On-demand takes what comes, without a maximum and above what is consumed.
        (plan(updated(TABLE, table(), table(**ON_DEMAND))), busy(ON_TABLE, "read", 5000)),
        (
            plan(updated(TABLE, table(), table(**ON_DEMAND, on_demand_throughput=ceiling(60)))),
            busy(ON_TABLE, "read", 55),
        ),
        # The minimum is below what is consumed, the maximum is not: apply starts the table at what it consumes.
        (
            plan(
                updated(TABLE, table(**ON_DEMAND), table()),
                change("aws_appautoscaling_target.support_tickets_read", ["create"], None, target("read", 75, 300)),
            ),
            busy(ON_TABLE, "read", 200),
        ),
        # Scaling goes with the provisioned capacity.
        (
            plan(
                updated(TABLE, table(), table(**ON_DEMAND)),
                destroyed("aws_appautoscaling_target.support_tickets_read", target("read", 75, 300)),
            ),
            UNKNOWN,
        ),
        # Schedules go while the minimum of one is in force: the capacity of the moment stays, auto scaling lowers it.
        (
            plan(
                change(TABLE, ["no-op"], table(), table()),
                updated(
                    "aws_appautoscaling_target.support_tickets_read", target("read", 75, 300), target("read", 10, 300)
                ),
                destroyed("aws_appautoscaling_scheduled_action.support_tickets_read_day", {"name": "day"}),
            ),
            UNKNOWN,
        ),
        # What holds nothing may be replaced.
        (
            plan(replaced("aws_cloudwatch_metric_alarm.a", {"alarm_name": "a"}, {"alarm_name": "b"}, "alarm_name")),
            UNKNOWN,
        ),
        (
            plan(
                updated(
                    "aws_cloudwatch_log_group.a",
                    {"name": "a", "retention_in_days": 30},
                    {"name": "a", "retention_in_days": 0},
                )
            ),
            UNKNOWN,
        ),
    ],
)
def test_a_harmless_plan_passes(made: dict[str, Any], traffic: Traffic) -> None:
    assert judged(made, traffic).refused == ()


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_nothing_of_what_is_kept_goes(kind: str) -> None:
    address, was = f"{kind}.x", {KEPT[kind].name: "its-name"}
    for gone in (destroyed(address, was), replaced(address, was, {KEPT[kind].name: "another"}, KEPT[kind].name)):
        (refusal,) = judged(plan(gone), QUIET).refused
        assert refusal.address == address
        called = "its-name" if KEPT[kind].name else address
        assert f"The {KEPT[kind].noun} {called} would be destroyed" in refusal.what
        assert refusal.why == KEPT[kind].loss


def test_a_floor_that_nobody_can_compare_is_no_start_for_what_was_on_demand() -> None:
    before = table(**ON_DEMAND, global_secondary_index=index(read_capacity=0, write_capacity=0))
    refused = judged(plan(updated(TABLE, before, table())), UNKNOWN).refused
    assert [each.address for each in refused] == [
        f"{TABLE}/read_capacity",
        f"{TABLE}/write_capacity",
        f"{TABLE}/index/{INDEX}/read_capacity",
        f"{TABLE}/index/{INDEX}/write_capacity",
    ]
    assert refused[0].what == f"The read capacity of the table {NAME} would start at 75 units a second."
    assert "is not known: CloudWatch did not respond" in refused[0].why
    assert judged(plan(updated(TABLE, before, table())), QUIET).refused == ()


@pytest.mark.parametrize(("units", "refusals"), [(100, 0), (100.1, 1)])
def test_a_ceiling_may_fall_to_what_is_consumed(units: float, refusals: int) -> None:
    made = plan(change(TABLE, ["no-op"], table(), table()), scaled(25, 100))
    assert len(judged(made, busy(ON_TABLE, "read", units)).refused) == refusals
    assert judged(made, UNKNOWN).refused == ()


def test_what_is_asked_about_is_what_changes_itself_or_in_its_scaling() -> None:
    stays = change(TABLE, ["no-op"], table(), table())
    assert owners_of(resource_changes(plan(stays))) == ()
    assert owners_of(resource_changes(plan(stays, scaled(25, 100)))) == (ON_TABLE, ON_INDEX)
    assert owners_of(resource_changes(plan(updated(TABLE, table(), table(read_capacity=80))))) == (ON_TABLE, ON_INDEX)
    same = change("aws_appautoscaling_target.a", ["no-op"], target("read", 75, 300), target("read", 75, 300))
    assert owners_of(resource_changes(plan(stays, same))) == ()
    # Bounds of a new target are no target that is there.
    new = change("aws_appautoscaling_target.a", ["create"], None, target("read", 75, 300))
    assert owners_of(resource_changes(plan(stays, new))) == ()


def test_every_danger_is_found_at_once() -> None:
    after = table(name="x", deletion_protection_enabled=False)
    made = plan(
        replaced(TABLE, table(), after, "name"),
        updated("aws_dynamodb_table.webhooks", table(name="w"), table(name="w", deletion_protection_enabled=False)),
        destroyed("aws_sqs_queue.failed_events", {"name": "q"}),
    )
    assert [each.address for each in judged(made, QUIET).refused] == [
        TABLE,
        "aws_dynamodb_table.webhooks/deletion_protection_enabled",
        "aws_sqs_queue.failed_events",
    ]


def same(address: str, **values: Any) -> dict[str, Any]:
    return change(address, ["no-op"], table(**values), table(**values))


def test_a_table_that_the_state_calls_otherwise_is_moved_in_the_state_and_not_allowed() -> None:
    gone = destroyed("aws_dynamodb_table.old", table(id=NAME))
    (refusal,) = judged(plan(gone, change(TABLE, ["create"], None, table())), QUIET).refused
    assert f"terraform state mv aws_dynamodb_table.old {TABLE}" in refusal.fix
    (refusal,) = judged(plan(gone, change(TABLE, ["create"], None, table(name="another"))), QUIET).refused
    assert "state mv" not in refusal.fix


def test_a_table_that_the_state_has_twice_loses_one_entry_and_not_its_items() -> None:
    gone = destroyed("aws_dynamodb_table.copy", table(id=NAME))
    (refusal,) = judged(plan(same(TABLE, id=NAME), gone), QUIET).refused
    assert "terraform state rm aws_dynamodb_table.copy" in refusal.fix
    (refusal,) = judged(plan(same(TABLE, id="another"), gone), QUIET).refused
    assert "state rm" not in refusal.fix


def test_what_is_left_of_a_replacement_and_is_the_table_itself() -> None:
    left = {**destroyed(TABLE, table(id=NAME)), "deposed": "abcd1234"}
    (refusal,) = judged(plan(same(TABLE, id=NAME), left), QUIET).refused
    assert "`deposed`" in refusal.fix
    assert "state rm" not in refusal.fix
    (refusal,) = judged(plan(same(TABLE, id="another"), left), QUIET).refused
    assert "`deposed`" not in refusal.fix


def test_a_tainted_table_is_called_tainted_with_the_command_that_takes_the_mark_away() -> None:
    made = plan({**replaced(TABLE, table(), table()), "action_reason": "replace_because_tainted"})
    (refusal,) = judge(replace(Evidence.of_plan(made, QUIET), folder=".phase3b/apply/stacks/prod")).refused
    assert "because it is tainted: its creation was cut short, or somebody has run terraform taint." in refusal.what
    assert f"terraform -chdir=.phase3b/apply/stacks/prod untaint {TABLE}. Then" in refusal.fix


def test_projected_attributes_are_a_set() -> None:
    """The same ones in another order change nothing; another one is another index."""
    asked = busy(ON_INDEX, "read", 5.0)

    def refused(names: list[str]) -> list[str]:
        after = table(global_secondary_index=index(non_key_attributes=names))
        made = plan(change(TABLE, ["update"], table(), after))
        return [each.address for each in judge(Evidence.of_plan(made, asked), ()).refused]

    assert refused(["status", "subject"]) == []
    assert refused(["status"]) == [f"{TABLE}/index/{INDEX}"]


def test_indexes_of_a_table_that_goes_are_not_told_one_by_one() -> None:
    asked = busy(ON_INDEX, "read", 5.0)
    made = plan(change(TABLE, ["delete"], table(), None))
    assert [each.address for each in judge(Evidence.of_plan(made, asked), ()).refused] == [TABLE]


def test_only_a_table_has_keys_that_can_not_change() -> None:
    """An item of a table has a hash_key too, and is no table."""
    cause = (Cause("hash_key", "a", "b"),)
    (of_table,) = losses(
        [Change("aws_dynamodb_table.t", "aws_dynamodb_table", "t", destroyed=True, replaced=True, causes=cause)]
    )
    (of_other,) = losses([Change("aws_sqs_queue.t", "aws_sqs_queue", "t", destroyed=True, replaced=True, causes=cause)])
    assert "A table's keys can't change" in str(of_table)
    assert "A table's keys can't change" not in str(of_other)
