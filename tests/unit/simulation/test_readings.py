"""The verdict under each reading of what AWS publishes no rule of, on a step that can be followed by hand.

20 reads a second for an hour, 45 for a quarter of one. 20 / 0.7 = 28.6: a capacity of 29 and 300 s of it saved, 8,700
units. 45 want 16 a second more than there is, 960 a minute: what is saved lasts nine minutes. Auto scaling needs two
minutes to see it, and the time to apply.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from simulated import COST, capacity

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, TargetTracking
from phase3b.capacity.model.reading import Reading
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity import readings
from phase3b.simulation.capacity.outcome import Outcome, simulate
from phase3b.simulation.capacity.readings import ReadingOutcome, Verdict, value_text
from phase3b.simulation.report.verdict_sentence import all_answered, answered, deciding
from phase3b.simulation.subject import Subject, subject
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.units import Percent, Seconds, UnitsPerSecond

CAPACITY = capacity()
TRACKING = TargetTracking(Percent(70), Seconds(0), Seconds(0))
STEP = [20] * 60 + [45] * 15 + [20] * 20


def scaled(floor: int, ceiling: int = 100) -> Provisioned:
    one = Range(UnitsPerSecond(1), UnitsPerSecond(1))
    return Provisioned(Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling)), one, TRACKING)


def tables(**billings: Provisioned | OnDemand) -> Subject:
    found = subject(CAPACITY, "starter")
    chosen = tuple(replace(each, billing=billings[each.name]) for each in found.tables if each.name in billings)
    return replace(found, tables=chosen)


def outcome(
    chosen: Subject, simulation: Simulation = CAPACITY.simulation, reads: Sequence[int] = STEP, **others: int
) -> Outcome:
    series = {SeriesKey("webhooks", None, "read"): [each * 60_000 for each in reads]}
    series |= {SeriesKey(name, None, "read"): [each * 60_000] * len(reads) for name, each in others.items()}
    trace = Trace("trace.csv", 1_767_571_200 // 60, series)
    return simulate(chosen, trace, simulation, CAPACITY.objectives, CAPACITY.quotas, COST).outcome


def of_readings(*chosen: Reading) -> Simulation:
    return CAPACITY.simulation.model_copy(update={"readings": chosen})


def reading(name: str, key: str, *values: float) -> Reading:
    return Reading.model_validate(
        {"name": name, "key": key, "values": values, "unit": "min", "unpublished": "A number", "as_of": "2026-11-29"}
    )


TO_APPLY = reading("time to apply", "assumptions.minutes_to_apply", 0, 6)
LAG = reading("alarm lag", "assumptions.alarm_lag_minutes", 0, 3)


def test_the_verdict_says_what_it_depends_on() -> None:
    found = outcome(tables(webhooks=scaled(10)))
    # One minute to apply: two and one are three, and three of lag more are six. Ten: twelve are more than nine.
    assert (found.holds, found.verdict.answer) == (True, "depends")
    assert found.verdict.depends_on == ("time to apply", "burst capacity")
    assert [(each.value, each.holds) for each in found.verdict.of("time to apply")] == [
        ("0 min", True), ("1 min", True), ("10 min", False),
    ]  # fmt: skip
    assert [(each.value, each.holds) for each in found.verdict.of("alarm lag")] == [("0 min", True), ("3 min", True)]
    # Twelve minutes of 960 less what is saved.
    assert found.verdict.of("time to apply")[-1].throttled_requests == 12 * 960 - 8700
    assert [(each.value, each.holds) for each in found.verdict.of("all readings together")] == [
        ("the gentlest", True), ("the harshest", False),
    ]  # fmt: skip
    assert list(deciding(found.verdict)) == [
        "depends on time to apply (0 min: yes; 1 min: yes; 10 min: no)",
        "depends on burst capacity (300 s: yes; 0 s: no)",
    ]
    assert answered(found.verdict) == "It depends on time to apply and burst capacity"


def test_yes_and_no_are_under_all_readings() -> None:
    yes = outcome(tables(webhooks=scaled(44)))
    # A minute of 45 that burst capacity serves, or does not.
    assert (yes.verdict.answer, yes.verdict.depends_on) == ("depends", ("burst capacity",))
    # A maximum of 22 is short for a quarter of an hour whatever is saved of it.
    no = outcome(tables(webhooks=scaled(10, 22)))
    assert (no.verdict.answer, no.verdict.depends_on, answered(no.verdict)) == ("no", (), "No, under all readings")
    assert len(no.verdict.outcomes) == 2 + 3 + 2 * 6
    assert not any(each.holds for each in no.verdict.outcomes)


def test_where_each_alone_is_survived_and_both_together_are_not() -> None:
    # Two and six are eight; two, one and three are six; two, six and three are eleven.
    found = outcome(tables(webhooks=scaled(10)), of_readings(TO_APPLY, LAG)).verdict
    assert (found.answer, found.depends_on) == ("depends", ("all readings together",))
    assert list(deciding(found)) == ["depends on all readings together (the gentlest: yes; the harshest: no)"]


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    ran: list[str] = []
    inner = readings.run

    def run(model: Any, *given: Any) -> Any:
        ran.append(model.table)
        return inner(model, *given)

    monkeypatch.setattr(readings, "run", run)
    return ran


def test_a_table_within_its_minimum_is_run_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = counted(monkeypatch)
    found = outcome(tables(webhooks=scaled(45)))
    assert (found.verdict, ran) == (Verdict("yes"), ["webhooks"])
    assert answered(found.verdict) == "Yes, under all readings"
    ran.clear()
    # One unit more than its minimum, and it matters; the other table is within its own.
    both = tables(webhooks=scaled(44), cost_forecasts=scaled(50))
    assert outcome(both, of_readings(LAG), cost_forecasts=50).verdict.answer == "yes"
    assert (ran.count("cost_forecasts"), ran.count("webhooks")) == (1, 3)


def test_a_table_that_no_reading_helps_decides_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = counted(monkeypatch)
    both = tables(webhooks=scaled(10), cost_forecasts=OnDemand(UnitsPerSecond(5), None))
    found = outcome(both, cost_forecasts=6)
    assert (found.verdict, len(ran)) == (Verdict("no"), 2)


def test_what_other_tables_throttle_is_counted_in_every_run() -> None:
    allowed = CAPACITY.objectives.thresholds.tables
    limit = allowed.read_throttles_per_minute.model_copy(update={"target": 60})
    thresholds = CAPACITY.objectives.thresholds.model_copy(
        update={"tables": allowed.model_copy(update={"read_throttles_per_minute": limit})}
    )
    objectives = CAPACITY.objectives.model_copy(update={"thresholds": thresholds})
    both = tables(webhooks=scaled(10), cost_forecasts=OnDemand(UnitsPerSecond(5), None))
    series = {
        SeriesKey("webhooks", None, "read"): [each * 60_000 for each in STEP],
        SeriesKey("cost_forecasts", None, "read"): [6 * 60_000] * len(STEP),
    }
    trace = Trace("trace.csv", 0, series)
    found = simulate(both, trace, of_readings(LAG), objectives, CAPACITY.quotas, COST).outcome
    # One a second above the maximum, in 95 minutes.
    assert {each.throttled_requests for each in found.verdict.outcomes} == {95 * 60}
    assert found.verdict.answer == "yes"


def test_without_readings_it_is_the_files_own_answer() -> None:
    found = outcome(tables(webhooks=scaled(10)), of_readings()).verdict
    assert found == Verdict("yes", (), (ReadingOutcome("all readings together", "the values of the file", True, 0),))
    assert answered(found) == "Yes, with the values of the file"
    assert all_answered({"a": Verdict("yes"), "b": found}) == "Yes, all of them, with the values of the file"


def test_several_verdicts_in_one_sentence() -> None:
    depends = Verdict("depends", ("alarm lag",))
    assert all_answered({"a": Verdict("yes"), "b": Verdict("yes")}) == "Yes, all of them, under all readings"
    assert all_answered({"a": Verdict("no"), "b": depends}) == "No: a throttle. It depends for b"
    assert all_answered({"a": depends, "b": depends}) == "It depends for a, b"


def test_values_as_they_are_shown() -> None:
    assert [value_text(*each) for each in ((True, None), (10, "min"), (0.5, "s"), ("read", None))] == [
        "true", "10 min", "0.5 s", "read",
    ]  # fmt: skip


def test_the_files_own_value_is_in_the_order_of_the_others() -> None:
    falling = reading("burst", "rules.burst_seconds", 600, 0)
    found = outcome(tables(webhooks=scaled(10)), of_readings(falling)).verdict
    assert [each.value for each in found.of("burst")] == ["600 min", "300 min", "0 min"]
    words = Reading.model_validate(
        {
            "name": "who",
            "key": "rules.decreases",
            "values": ("documented",),
            "unpublished": "A rule",
            "as_of": "2026-11-29",
        }
    )
    found = outcome(tables(webhooks=scaled(10)), of_readings(words)).verdict
    assert [each.value for each in found.of("who")] == ["measured", "documented"]
