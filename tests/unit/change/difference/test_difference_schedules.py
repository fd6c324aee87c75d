"""What a diff says where schedules set minimum and maximum: what no apply brings into force, and what one sets again."""

from __future__ import annotations

import pytest
from differences import actions, said
from small_capacity import changed, deployment

from phase3b.capacity.deployment import Provisioned
from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    EnvironmentDifference,
    file_difference,
)
from phase3b.change.difference.rules.kept_capacity import after_an_apply
from phase3b.plan.functions.artifacts import NONE
from phase3b.plan.tables.records import Units

OF_TICKETS = "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n"
TARGET = "aws_appautoscaling_target.tickets_read"
DAY = "day: {expression: cron(0 7 * * ? *), read: {min: 90, max: 300}}"
NIGHT = "night: {expression: cron(0 19 * * ? *), read: {}}"
ON_BOTH = "aws_dynamodb_table.tickets, its tenant-status-index: "


def scheduled(*schedules: str, read: str = "{min: 50, max: 200}", write: str = "{min: 50, max: 200}") -> str:
    own = f"        auto_scaling: {{schedules: {{{', '.join(schedules)}}}}}\n" if schedules else ""
    return changed((OF_TICKETS, f"{own}        read: {read}\n        write: {write}\n"))


def between(before: str, after: str) -> EnvironmentDifference:
    return file_difference(
        CapacityFile.parse(before, "before.yaml"), CapacityFile.parse(after, "after.yaml"), "prod", Comparison(NONE)
    )


def test_a_minimum_that_schedules_set_waits_for_the_next_run() -> None:
    found = between(scheduled(DAY, NIGHT), scheduled(DAY, NIGHT, read="{min: 75, max: 200}"))
    assert said(found, "scheduled-bounds") == [
        f"{ON_BOTH}reads change in the tier (minimum from 50 to 75), which schedules set: in force from the next run of night, not with the apply"
    ]
    assert [rule.level for rule in found.rules if rule.kind == "scheduled-bounds"] == ["care"]
    assert TARGET not in actions(found)
    assert actions(found)["aws_appautoscaling_scheduled_action.tickets_read_night"] == "update"


def test_a_maximum_that_falls_under_schedules_throttles_nothing_with_the_apply() -> None:
    lower = "{min: 50, max: 100}"
    found = between(scheduled(DAY, NIGHT), scheduled(DAY, NIGHT, read=lower, write=lower))
    assert said(found, "scheduled-bounds")[0].startswith(f"{ON_BOTH}reads change in the tier (maximum from 200 to 100)")
    assert said(found, "ceiling-lowered") == [
        f"{ON_BOTH}the maximum falls (writes from 200 to 100 a second): requests above it are throttled as soon as it applies"
    ]
    minimum = between(scheduled(DAY, NIGHT), scheduled(DAY, NIGHT, read="{min: 40, max: 200}"))
    assert said(minimum, "decreases") == []


def test_what_no_schedule_sets_is_never_in_force() -> None:
    both = "{min: 40, max: 100}"
    found = between(scheduled(DAY), scheduled(DAY, read=both))
    assert said(found, "scheduled-bounds") == [
        f"{ON_BOTH}reads change in the tier (minimum from 50 to 40, maximum from 200 to 100), which schedules set, and none of them sets this: never in force. Give one of them read: {{}}"
    ]


def test_a_schedule_that_sets_one_of_two_changed_bounds_sets_not_both() -> None:
    half = "day: {expression: cron(0 7 * * ? *), read: {min: 90}}"
    found = between(scheduled(half), scheduled(half, read="{min: 40, max: 100}"))
    assert "none of them sets this: never in force" in said(found, "scheduled-bounds")[0]
    assert (
        "from the next run of day"
        in said(between(scheduled(half), scheduled(half, read="{min: 50, max: 100}")), "scheduled-bounds")[0]
    )


def test_the_last_schedule_that_goes_gives_the_tiers_bounds_back() -> None:
    found = between(scheduled(DAY, NIGHT), scheduled())
    assert said(found, "scheduled-bounds") == [
        f"{ON_BOTH}no schedule is left for reads: the apply sets minimum and maximum of the tier again, 50 and 200, whatever the last schedule that ran has set"
    ]
    assert [rule.level for rule in found.rules if rule.kind == "scheduled-bounds"] == ["note"]
    # One of two goes: the other one still sets them.
    assert said(between(scheduled(DAY, NIGHT), scheduled(DAY)), "scheduled-bounds") == []


def test_a_schedule_that_comes_changes_no_target() -> None:
    found = between(scheduled(), scheduled(DAY, NIGHT))
    assert set(actions(found).values()) == {"create"}
    assert {address.split(".")[0] for address in actions(found)} == {"aws_appautoscaling_scheduled_action"}


@pytest.mark.parametrize(
    ("before", "reads"),
    [
        # Between the lowest minimum, the tier's, and the highest maximum, that of the day.
        (10, 50), (60, 60), (250, 250), (400, 300),
        # A table that is new, or was on-demand.
        (None, 50), (0, 50),
    ],
)  # fmt: skip
def test_capacity_after_an_apply_is_where_some_schedule_allows(before: int | None, reads: int) -> None:
    own = f"        auto_scaling: {{schedules: {{{DAY}, {NIGHT}}}}}\n"
    billing = deployment("prod", (OF_TICKETS, own + OF_TICKETS)).tables[0].billing
    assert isinstance(billing, Provisioned)
    assert after_an_apply(Units(before, 400), billing) == Units(reads, 200)


def test_a_table_starts_at_the_tiers_minimum_and_not_at_that_of_the_night() -> None:
    own = "        auto_scaling: {schedules: {night: {expression: rate(1 day), read: {min: 5}}}}\n"
    billing = deployment("prod", (OF_TICKETS, own + OF_TICKETS)).tables[0].billing
    assert after_an_apply(Units(None, None), billing) == Units(50, 50)
    assert after_an_apply(Units(7, 7), billing) == Units(7, 50)
