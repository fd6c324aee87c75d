"""Several tables restored together: one moment for all, so many at once, and a failure keeps none of the others from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.backup.protection import Protection
from phase3b.operations.backup.restoring import Source
from phase3b.operations.backup.several import OneOfSeveral, Outcome, common_moment, restore_several

NOW = datetime(2026, 11, 30, 7, 0, 0, 250_000, tzinfo=UTC)
ON = Protection("notes", "notes", True, True, True, NOW - timedelta(days=35), NOW, 10, 1, ())
YOUNG = replace(ON, table="young", earliest=NOW - timedelta(hours=1), latest=NOW - timedelta(minutes=1))


def test_the_latest_moment_that_all_have() -> None:
    assert common_moment([ON, YOUNG], None) == datetime(2026, 11, 30, 6, 59, 0, tzinfo=UTC)
    at = NOW - timedelta(minutes=30)
    assert common_moment([ON, YOUNG], at) == at


def test_each_table_that_has_not_that_moment_is_named() -> None:
    found = [
        ON, YOUNG, replace(ON, table="gone", there=False), replace(ON, table="off", recovery=False),
        replace(ON, table="denied", recovery=None), replace(ON, table="unread", there=None),
    ]  # fmt: skip
    with pytest.raises(Phase3bError) as error:
        common_moment(found, NOW - timedelta(hours=2))
    assert int(error.value.exit_code) == 2
    assert [each.what.partition(" is not restored together with others: ")[::2] for each in error.value.problems] == [
        ("young", "it can be restored from 2026-11-30T06:00:00Z to 2026-11-30T06:59:00Z"),
        ("gone", "it is not there, and has no recovery window"),
        ("off", "it has no point-in-time recovery, and a backup is of another moment"),
        ("denied", "what can be restored of it is not known"),
        ("unread", "what can be restored of it is not known"),
    ]


class Table:
    """A restore that notes its steps in a list that all have in common."""

    def __init__(self, name: str, steps: list[str], fails_at: str = "") -> None:
        self.name = name
        self._steps = steps
        self._fails_at = fails_at

    def _step(self, step: str) -> None:
        self._steps.append(f"{step} {self.name}")
        if step == self._fails_at:
            raise outside_failure(f"{step} refused", "", code="P3B-OPS-RESTORE-REFUSED")

    def start(self, _: Source) -> None:
        self._step("start")

    def as_file(self, _: object, __: object) -> tuple[str, ...]:
        self._step("finish")
        return (f"of {self.name}",)


def several(steps: list[str], **failing: str) -> list[OneOfSeveral]:
    source, nothing = Source("", None, None), object()
    made: Any = [OneOfSeveral(each, Table(each, steps, failing.get(each, "")), source, nothing) for each in "abcd"]  # type: ignore[arg-type]
    found: list[OneOfSeveral] = made
    return found


def test_no_more_at_once_than_aws_allows() -> None:
    steps: list[str] = []
    restore_several(several(steps), 2, lambda *_: None)
    assert steps == [
        "start a", "start b", "finish a", "start c", "finish b", "start d", "finish c", "finish d",
    ]  # fmt: skip
    running = 0
    for each in steps:
        running += 1 if each.startswith("start") else -1
        assert running <= 2


def test_one_that_fails_leaves_the_others() -> None:
    steps: list[str] = []
    outcomes = restore_several(several(steps, a="start", c="finish"), 50, lambda *_: None)
    assert outcomes == (
        Outcome("a", "a", (), "start refused"), Outcome("b", "b", ("of b",)), Outcome("c", "c", (), "finish refused"),
        Outcome("d", "d", ("of d",)),
    )  # fmt: skip
    assert steps == ["start a", "start b", "start c", "start d", "finish b", "finish c", "finish d"]
