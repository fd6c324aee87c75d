"""Whatever the numbers are: the diff names what was edited, and what an apply does to it, and nothing else."""

from __future__ import annotations

from hypothesis import given, settings
from strategies import SMALL, ranges

from phase3b.change.difference.environment_difference import CapacityFile, Comparison, file_difference
from phase3b.plan.functions.artifacts import NONE

READ = "        read: {min: 50, max: 200}\n"


def with_read(between: tuple[int, int]) -> CapacityFile:
    return CapacityFile.parse(
        SMALL.replace(READ, f"        read: {{min: {between[0]}, max: {between[1]}}}\n"), "x.yaml"
    )


@settings(deadline=None, max_examples=40)
@given(before=ranges(), after=ranges())
def test_a_range_that_changes(before: tuple[int, int], after: tuple[int, int]) -> None:
    found = file_difference(with_read(before), with_read(after), "prod", Comparison(NONE))
    key = "tier.tables.tickets.read"
    edited = {f"{key}.{end}": pair for end, pair in zip(("min", "max"), zip(before, after, strict=True), strict=True)}
    assert {change.key: (change.before, change.after) for change in found.values} == {
        name: pair for name, pair in edited.items() if pair[0] != pair[1]
    }
    changes = {str(change.address): change for change in found.resources}
    assert {change.action for change in found.resources} <= {"update"}
    targets = {f"aws_appautoscaling_target.{owner}_read" for owner in ("tickets", "tickets_tenant_status_index")}
    assert targets & changes.keys() == (targets if before != after else set())
    # From its minimum a table goes up to the new minimum, or down to the new maximum, and else stays.
    live, (floor, ceiling) = before[0], after
    held = floor if live < floor else min(live, ceiling)
    table = changes.get("aws_dynamodb_table.tickets")
    if held == live:
        assert table is None
    else:
        assert table is not None
        assert {(each.name, each.before, each.after) for each in table.attributes} == {
            ("read_capacity", live, held),
            ("indexes.tenant-status-index.read_capacity", live, held),
        }
    assert [rule.kind for rule in found.rules].count("decreases") == (1 if floor < before[0] else 0)
    assert [rule.kind for rule in found.rules].count("ceiling-lowered") == (1 if ceiling < before[1] else 0)


@settings(deadline=None, max_examples=20)
@given(before=ranges())
def test_the_same_numbers_are_no_difference(before: tuple[int, int]) -> None:
    assert file_difference(with_read(before), with_read(before), "prod", Comparison(NONE)).empty
