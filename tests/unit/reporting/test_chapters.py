"""What each chapter says, and that what nobody knows is never in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from priced_plan import chosen, terms

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.ops.budget import Budget
from phase3b.drill.kept_drill import KeptDrill, keep_drill, last_drill
from phase3b.files.home import HOME
from phase3b.history.entry import FORMAT, Entry, RunFacts
from phase3b.history.machine import this_machine
from phase3b.naming import Names
from phase3b.operations.budget.burning import BurnAlarm
from phase3b.operations.budget.error_budget import DayOfRequests, ServiceObjective
from phase3b.operations.budget.of_environment import EnvironmentBudgets
from phase3b.operations.budget.spending import spending
from phase3b.operations.morning.looked import Line, Morning, Span
from phase3b.operations.review.reviewed import Run
from phase3b.plan.alarms.alarms import alarms
from phase3b.pricing.report.cost_report import Priced, cost_report, priced
from phase3b.reporting.chapters.alarms import alarms_chapter
from phase3b.reporting.chapters.budgets import budgets
from phase3b.reporting.chapters.cost import cost
from phase3b.reporting.chapters.headroom import headroom
from phase3b.reporting.chapters.loads import loads
from phase3b.reporting.chapters.next_steps import next_steps
from phase3b.reporting.chapters.now import drift, now
from phase3b.reporting.chapters.policies import policies
from phase3b.reporting.chapters.tuning import tuning
from phase3b.reporting.charts import Bars
from phase3b.reporting.reported import Chapter
from phase3b.scan.verdicts.exceptions import read_exceptions
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.traffic import pattern_of_tier
from phase3b.tuning.trial.trial_record import TuningLog

AT = datetime(2026, 11, 30, 9, tzinfo=UTC)
WHOLE = KeptDrill("2026-11-28T09:00:00+00:00", "business", "applied to the embedded AWS", 365, 365, ())
SPAN = Span(AT, AT, 86_400)


def morning(*lines: Line) -> Morning:
    return Morning("prod", "business", SPAN, lines, ())


@pytest.mark.parametrize(
    ("lines", "drill", "state"),
    [
        (None, WHOLE, "not known"),
        ([Line("fine", "alarms", "prod", "all 365 alarms are in OK")], WHOLE, "in order"),
        ([Line("fine", "alarms", "prod", "all 365 alarms are in OK")], None, "not known"),
        ([Line("fine", "alarms", "prod", "all")], KeptDrill(WHOLE.at, "business", WHOLE.by, 365, 365, ("a",)), "look"),
        ([Line("act", "alarms", "a", "in ALARM since")], WHOLE, "look"),
        ([], WHOLE, "not known"),
    ],
)
def test_alarms(root: Path, lines: list[Line] | None, drill: KeptDrill | None, state: str) -> None:
    deployment = resolve(load(root / "capacity.yaml"), "prod")
    watched = alarms(deployment, Names(deployment.project, deployment.name, deployment.component))
    found = alarms_chapter(watched, lines, drill, AT, "prod")
    assert found.state == state
    if drill == WHOLE:
        assert (
            "The last drill, 2 days ago, tried 365 of 365 alarms (applied to the embedded AWS): none with a fault."
            in found.sentences
        )


def test_the_last_drill_is_kept_and_read(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.touch()
    assert last_drill("prod", file) is None
    keep_drill(WHOLE, "prod", file)
    assert last_drill("prod", file) == WHOLE
    (tmp_path / ".phase3b/drill/prod.json").write_text("{}", "utf-8")
    broken = last_drill("prod", file)
    assert isinstance(broken, str)
    assert "Delete it, and run phase3b drill again" in broken


def entry(begun_at: str, verdict: str, p95: float) -> Entry:
    facts = RunFacts(
        begun_at, "prod", "business", "local", 1, complete=True, verdict=verdict, figures={"GET /a": {"p95": p95}}
    )
    return Entry(FORMAT, facts, "", changed=False, machine=this_machine(), report="")


def test_load_tests(root: Path) -> None:
    objectives = load(root / "capacity.yaml").objectives
    runs = [entry("2026-10-30T01:00:00", "yes", 100), entry("2026-11-29T01:00:00", "no", 140)]
    assert loads({}, (), objectives).state == "not known"
    assert loads({"monthly": runs[:1]}, (), objectives).state == "in order"
    assert loads({"monthly": runs[:1]}, (Run("monthly", None, 31, 30),), objectives).state == "look"
    failed = loads({"monthly": runs}, (), objectives)
    assert failed.state == "look"
    assert failed.sentences == ("monthly: the last run did not do what is expected.",)
    (chart,) = failed.charts
    assert [point.text for point in chart.points] == ["GET /a, 2026-10-30: 100 ms", "GET /a, 2026-11-29: 140 ms"]  # type: ignore[union-attr]
    assert failed.tile is not None
    assert failed.tile.value == "2026-11-29"


def test_now_and_drift() -> None:
    assert now(None, "prod").state == drift(None, "prod").state == "not known"
    found = morning(
        Line("fine", "latency", "API", "150 ms"),
        Line("look", "drift", "t", "its billing mode"),
        Line("act", "alarms", "a", ""),
    )
    assert now(found, "prod").state == "in order"
    assert drift(found, "prod").state == "look"
    assert drift(morning(), "prod").state == "not known"


def test_tuning_that_can_not_be_read_is_not_known() -> None:
    assert tuning("s3: denied. Check", "prod").state == "not known"
    assert tuning(TuningLog(), "prod").state == "in order"


def test_exceptions(root: Path) -> None:
    capacity = load(root / "capacity.yaml")
    exceptions = read_exceptions(root / "policies/exceptions.yaml", capacity, date(2026, 11, 30))
    assert policies(None, "prod", AT.date(), 14).state == "not known"
    first = min(each.expires for each in exceptions if "prod" in each.environments)
    assert policies(exceptions, "prod", AT.date(), (first - AT.date()).days - 1).state == "in order"
    assert policies(exceptions, "prod", AT.date(), (first - AT.date()).days).state == "look"


AVAILABLE = ServiceObjective("availability", 99.9, "objectives.service_level.uptime_percent")


@pytest.mark.parametrize(
    ("days", "state", "value"),
    [
        # 60 of 60,000 requests may fail.
        ([DayOfRequests(30_000, 0), DayOfRequests(30_000, 15)], "in order", "75 %"),
        ([DayOfRequests(30_000, 0), DayOfRequests(30_000, 45)], "look", "25 %"),
        ([DayOfRequests(30_000, 30), DayOfRequests(30_000, 45)], "look", "spent"),
        ([DayOfRequests(None, None)] * 2, "not known", "not known"),
    ],
)
def test_budgets(days: list[DayOfRequests], state: str, value: str) -> None:
    rules = Budget(window_days=2, recent_days=1, fewest_requests=1000)
    found = budgets(EnvironmentBudgets("prod", 2, 1, (spending(AVAILABLE, days, rules),), ()), "prod")
    assert found.tile is not None
    assert (found.state, found.tile.value) == (state, value)


def test_a_budget_that_is_spent_too_fast_now_wants_a_person_and_is_named() -> None:
    days = [DayOfRequests(30_000, 0), DayOfRequests(30_000, 15)]
    lasts = (spending(AVAILABLE, days, Budget(window_days=2, recent_days=1, fewest_requests=1000)),)
    fast, slow = (BurnAlarm("availability", rate, f"a-{rate}", "OK") for rate in ("fast", "slow"))
    quiet = budgets(EnvironmentBudgets("prod", 2, 1, lasts, (), (fast, slow)), "prod")
    assert quiet.state == "in order"
    assert quiet.tables[-1].rows == (("availability", "fast", "OK", "a-fast"), ("availability", "slow", "OK", "a-slow"))
    found = budgets(EnvironmentBudgets("prod", 2, 1, lasts, (), (replace(fast, state="ALARM"), slow)), "prod")
    assert (found.state, found.tables[-1].rows[0][2]) == ("look", "ALARM")


def test_budgets_that_nobody_asked_for_are_not_known() -> None:
    found = budgets(None, "prod")
    assert (found.state, found.sentences[1]) == ("not known", "phase3b ops budget prod asks it.")


def test_a_cost_above_the_budget_wants_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    report = cost_report(priced(chosen(), terms()))
    assert cost(report, None).state == "in order"
    monkeypatch.setattr(Priced, "findings", ("it costs more than the budget",))
    found = cost(report, None)
    assert (found.state, found.tile and found.tile.state) == ("look", "look")


def test_the_fullest_side_is_the_first_bar() -> None:
    capacity = load(HOME / "capacity.yaml")
    of = subject(capacity, "prod")
    trace = pattern_of_tier(capacity, of.tier, capacity.simulation.default_pattern)
    outcome = simulate(of, trace, capacity.simulation, capacity.objectives, capacity.quotas, None).outcome
    found = headroom(outcome, 2.0)
    (drawn,) = found.charts
    assert isinstance(drawn, Bars)
    values = [row.bar.value for row in drawn.rows]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) > 2
    assert headroom(outcome, 0.0).tile != found.tile


def test_what_to_do_next_names_what_other_chapters_want() -> None:
    report = cost_report(priced(chosen(), terms()))
    others = (
        Chapter("loads", "Load tests", "look", ("monthly: never run here.",)),
        Chapter("size", "Tier", "in order"),
    )
    found = next_steps(None, report, others, "prod")
    assert found.state == "look"
    assert found.tables[0].rows == (("1", "Load tests", "monthly: never run here.", ""),)
    line = Line("act", "alarms", "a", "in ALARM", "phase3b runbook prod --alarm a")
    assert next_steps(morning(line), report, (), "prod").tables[0].rows == (("1", "a", "in ALARM", line.command),)
    assert next_steps(None, report, (), "prod").state == "in order"


def test_a_drill_that_can_not_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / ".phase3b").write_text("a file, no folder", "utf-8")
    assert "phase3b report does not show this drill" in keep_drill(WHOLE, "prod", tmp_path / "capacity.yaml")
