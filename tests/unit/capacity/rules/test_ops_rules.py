"""What must be true of how it is run: schedules of backups, and times that are proposed."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import parse
from phase3b.capacity.ops.lasting import lasting
from phase3b.errors import Phase3bError

TEXT = (Path(__file__).resolve().parents[4] / "examples/minimal/capacity.yaml").read_text("utf-8").rstrip()


def test_a_schedule_of_something_that_is_not_there_or_that_keeps_nothing() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(
            f"{TEXT}\nops:\n  backups:\n    produ: {{every_hours: 24, keep_days: 7}}\n"
            "    prod: {every_hours: 168, keep_days: 6, tables: [notes, note]}\n",
            "capacity.yaml",
        )
    assert [str(each).partition(" ")[2] for each in caught.value.problems] == [
        'ops.backups.produ: there is no environment "produ". Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]',
        (
            "ops.backups.prod.keep_days: 6 days are over before the next backup, 168 hours later. Write at least 7, or fewer "
            "hours. [P3B-BOUNDS-REVERSED]"
        ),
        'ops.backups.prod.tables[1]: there is no table "note". Did you mean `notes`? [P3B-TABLE-UNKNOWN]',
    ]


def test_a_week_is_kept_for_a_week() -> None:
    made = parse(f"{TEXT}\nops: {{backups: {{prod: {{every_hours: 168, keep_days: 7}}}}}}\n", "capacity.yaml")
    assert made.ops.backups["prod"].tables == ()


def test_what_is_proposed_may_last_as_long_as_what_is_taken() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(
            f"{TEXT}\nops:\n  raised: {{longest_hours: 1.5}}\n  mute: {{longest_hours: 1, proposed_minutes: 61}}\n",
            "capacity.yaml",
        )
    assert [str(each).partition(" ")[2] for each in caught.value.problems] == [
        (
            "ops.raised.proposed_minutes: 120 minutes are more than the 1.5 hours that are the longest. Write at most 90, or more "
            "hours in longest_hours. [P3B-BOUNDS-REVERSED]"
        ),
        (
            "ops.mute.proposed_minutes: 61 minutes are more than the 1 hours that are the longest. Write at most 60, or more "
            "hours in longest_hours. [P3B-BOUNDS-REVERSED]"
        ),
    ]
    made = parse(f"{TEXT}\nops: {{raised: {{longest_hours: 1.5, proposed_minutes: 90}}}}\n", "capacity.yaml")
    assert lasting(made.ops.raised.proposed_minutes) == "90m"
    assert lasting(made.ops.mute.proposed_minutes) == "2h"
