"""The unit in a threshold's name is the period that it is judged over: a rule over all of them, also those to come."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel
from service_capacity import changed, text
from split_file import securebase

from phase3b.capacity.loader import parse
from phase3b.capacity.model.objectives import Thresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.rules.objective_rules import counted_seconds
from phase3b.errors import Phase3bError

# An alarm on a count is a Sum, which grows with the period; every other kind of unit is the same over any.
LEVELS = ("_ms", "_percent", "_percent_below", "_seconds", "dead_letters", "healthy_below", "days_below")


def keys() -> Iterator[tuple[str, str]]:
    for group, field in Thresholds.model_fields.items():
        (model,) = (
            each for each in (field.annotation, *get_args(field.annotation)) if isinstance(each, type(BaseModel))
        )
        for name, of_name in model.model_fields.items():
            # The last one is of older files, and refused.
            if (group, name) in {
                ("functions", "of"),
                ("queues", "reminder"),
                ("websocket", "client_errors_per_minute"),
            }:
                continue
            assert Threshold in (of_name.annotation, *get_args(of_name.annotation))
            yield group, name


KEYS = list(keys())
DEFAULTS = json.loads(
    (Path(__file__).parents[3] / "phase3b/capacity/model/threshold_defaults.json").read_text("utf-8")
)["thresholds"]


def test_every_threshold_counts_something_in_a_time_or_has_a_level() -> None:
    assert len(KEYS) >= 20
    for group, name in KEYS:
        assert (counted_seconds(name) is not None) != name.endswith(LEVELS), f"{group}.{name} says no unit"


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        ("throttles_per_minute", 60),
        ("errors_per_5_minutes", 300),
        ("errors_per_hour", 3600),
        ("x_per_2_hours", 7200),
        ("latency_p95_ms", None),
        ("percent", None),
    ],
)
def test_units(name: str, seconds: int | None) -> None:
    assert counted_seconds(name) == seconds


def _written(group: str, name: str) -> tuple[str, str]:
    """What is in the file up to a threshold's line, and with it: one that is inherited is written first."""
    found = re.search(rf"\n    {group}:\n(?:      .*\n)*?      {name}: {{(.*)}}", text())
    if found is not None:
        return found[0], found[0]
    line = f"      {name}: {json.dumps(DEFAULTS[group][name]).replace(chr(34), '')}"
    of_group = re.search(rf"\n  thresholds:\n(?:    .*\n)*?    {group}:", text())
    if of_group is not None:
        return of_group[0], f"{of_group[0]}\n{line}"
    return "\n  thresholds:", f"\n  thresholds:\n    {group}:\n{line}"


@pytest.mark.parametrize(("group", "name"), KEYS, ids=[".".join(key) for key in KEYS])
def test_a_count_is_judged_over_its_own_time_and_a_level_over_any(group: str, name: str) -> None:
    wanted = counted_seconds(name)
    other = 120
    written = _written(group, name)
    above, own = written[1].rsplit("\n", 1)
    edit = f"{above}\n" + re.sub(r"period_seconds\"?: [0-9]+", f"period_seconds: {other}", own)
    if wanted is None:
        parse(changed((written[0], edit)), "c.yaml")
        return
    with pytest.raises(Phase3bError) as raised:
        parse(changed((written[0], edit)), "c.yaml")
    (problem,) = raised.value.problems
    assert problem.path == f"objectives.thresholds.{group}.{name}.period_seconds"
    assert problem.what == f"{name} counts what happens in {wanted} seconds, and would be judged over {other}"


def shipped(*edits: tuple[str, str]) -> str:
    found = securebase()
    for old, new in edits:
        assert found.count(old) == 1, old
        found = found.replace(old, new)
    return found


def problems(*changes: tuple[str, str]) -> list[tuple[str | None, str, str]]:
    with pytest.raises(Phase3bError) as raised:
        parse(shipped(*changes), "c.yaml")
    return [(each.path, each.what, each.fix) for each in raised.value.problems]


OWN = (
    "          duration_average_ms: {target: 2000, warning: 2000, critical: 3000, period_seconds: 300,"
    " evaluation_periods: 2, datapoints: 2}\n"
)


def test_a_threshold_that_the_assumption_passes_is_a_problem_of_the_file() -> None:
    """1,450 ms are assumed of a forecast: more than the 300 and 1,000 that all functions have."""
    at = "objectives.thresholds.functions.duration_average_ms"
    found = problems((OWN, ""))
    assert [path for path, _, _ in found] == [f"{at}.warning", f"{at}.critical"]
    assert found[1][1:] == (
        (
            "critical 1000 is passed by the 1450 ms that service.assumptions.functions.cost_forecasting assumes: the alarm"
            " would never end"
        ),
        "Give cost_forecasting its own: objectives.thresholds.functions.of.cost_forecasting.duration_average_ms",
    )


def test_so_is_one_of_its_own_and_a_function_that_is_none() -> None:
    found = problems((OWN, OWN.replace("warning: 2000", "warning: 1400")))
    assert found == [(
        "objectives.thresholds.functions.of.cost_forecasting.duration_average_ms.warning",
        (
            "warning 1400 is passed by the 1450 ms that service.assumptions.functions.cost_forecasting assumes: the alarm"
            " would never end"
        ),
        "Use more than 1450",
    )]  # fmt: skip
    (misspelt,) = [
        each
        for each in problems((f"        cost_forecasting:\n{OWN}", f"        cost_forecast:\n{OWN}"))
        if "no function" in each[1]
    ]
    assert misspelt[:2] == (
        "objectives.thresholds.functions.of.cost_forecast",
        'the service has no function "cost_forecast"',
    )
    # Exactly what is assumed is not yet beyond it.
    parse(shipped((OWN, OWN.replace("warning: 2000", "warning: 1450"))), "c.yaml")


def test_a_reminder_can_come_again() -> None:
    reminder = "reminder: {at_hours: [1, 7, 13, 19], pause_minutes: 5}"
    longer = (
        "dead_letters: {target: 0, warning: 0, critical: 10, period_seconds: 60, evaluation_periods: 1, datapoints: 1}",
        "dead_letters: {target: 0, warning: 0, critical: 10, period_seconds: 60, evaluation_periods: 6, datapoints: 1}",
    )
    at = "objectives.thresholds.queues.reminder"
    assert problems(longer, (reminder, "reminder: {at_hours: [7, 7], pause_minutes: 5}")) == [
        (f"{at}.at_hours", "an hour is named twice", "Keep it once"),
        (
            f"{at}.pause_minutes",
            "dead letters are judged over 360 s: after 5 min the alarm is not over yet, and would not come again",
            "Use 6 or more",
        ),
    ]
    # None at all: they are notified once, as any.
    parse(shipped((f"      {reminder}\n", "")), "c.yaml")


def test_an_own_threshold_is_judged_as_any() -> None:
    (found,) = problems((OWN, OWN.replace("critical: 3000", "critical: 1900")))
    assert found[0] == "objectives.thresholds.functions.of.cost_forecasting.duration_average_ms.critical"
