"""Everything that the report is made of: the file, what is kept on this machine, and AWS where it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.rollout.keeper import keeper_of
from phase3b.change.rollout.workspace import embedded_keeper
from phase3b.cli.change.rollout_options import embedded_session
from phase3b.drill.kept_drill import last_drill
from phase3b.errors import Phase3bError
from phase3b.history.entry import Entry
from phase3b.history.store import HISTORY, History
from phase3b.naming import names_of
from phase3b.operations.budget.of_environment import budgets_of
from phase3b.operations.morning.looked import Line, Morning
from phase3b.operations.morning.of_environment import morning_of
from phase3b.operations.review.gathered import runs
from phase3b.packaging.service_packages import described
from phase3b.plan.alarms.alarms import alarms
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import CostReport, cost_report, priced
from phase3b.quick_dataclass import dataclass
from phase3b.reporting.chapters.alarms import alarms_chapter
from phase3b.reporting.chapters.budgets import budgets
from phase3b.reporting.chapters.cost import cost
from phase3b.reporting.chapters.headroom import headroom
from phase3b.reporting.chapters.loads import loads
from phase3b.reporting.chapters.next_steps import next_steps
from phase3b.reporting.chapters.now import drift, now
from phase3b.reporting.chapters.policies import policies
from phase3b.reporting.chapters.size import size
from phase3b.reporting.chapters.tuning import tuning
from phase3b.reporting.reported import Chapter, Report
from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions
from phase3b.simulation.capacity.headroom import headroom_times
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.traffic import pattern_of_tier
from phase3b.tuning.trial.trial_log import read_log, tuning_keeper
from phase3b.tuning.trial.trial_record import TuningLog


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the report is asked for: whether AWS is asked, and which; own price files; the option that names the file."""

    ask: bool
    embedded: bool
    prices: Path | None
    file: Path
    file_option: str


def report_of(capacity: Capacity, environment: str, wanted: Wanted) -> Report:
    """One environment.

    Raises:
        Phase3bError: what is kept on this machine can't be read, or no embedded AWS is up where one is asked for.
    """
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    at = datetime.now(UTC)
    found = (
        morning_of(capacity, environment, None, wanted.prices, wanted.file_option, embedded=wanted.embedded)
        if wanted.ask
        else None
    )
    priced_now = _cost(capacity, environment, PriceBook(at.date(), wanted.prices))
    chapters = [
        size(deployment, names),
        cost(priced_now, None),
        _headroom(capacity, environment),
        now(found, environment),
        budgets(budgets_of(capacity, environment, embedded=wanted.embedded) if wanted.ask else None, environment),
        alarms_chapter(alarms(deployment, names), _lines(found), last_drill(environment, wanted.file), at, environment),
        loads(
            {each.stem: _entries(each.stem) for each in sorted(HISTORY.glob("*.jsonl"))},
            tuple(runs(capacity.ops.review, HISTORY, at.date())),
            deployment.objectives,
        ),
        tuning(_log(deployment, embedded=wanted.embedded), environment),
        policies(
            read_exceptions(DEFAULT_FILE, capacity, at.date()) if DEFAULT_FILE.is_file() else None,
            environment,
            at.date(),
            capacity.ops.check.exception_days,
        ),
        drift(found, environment),
    ]
    chapters.append(next_steps(found, priced_now, chapters, environment))
    asked = "the embedded AWS" if wanted.embedded else "AWS"
    return Report(
        environment,
        deployment.tier_name,
        deployment.environment.region,
        at.strftime("%Y-%m-%d %H:%M UTC"),
        asked if wanted.ask else "",
        tuple(chapters),
        () if found is None else found.unknown,
    )


def _lines(found: Morning | None) -> Sequence[Line] | None:
    return None if found is None else [each for each in found.lines if each.about in {"alarms", "receivers"}]


def _cost(capacity: Capacity, environment: str, book: PriceBook) -> CostReport:
    target = priced_target(capacity, described(capacity), environment)
    prices = book.prices(target.plan.region, target.deployment.assumptions)
    return cost_report(priced(target, Terms(prices, expectation_of(capacity))))


def _headroom(capacity: Capacity, environment: str) -> Chapter:
    """Of the documented load, by the default pattern; a file without assumptions has none to simulate."""
    deployment, of = resolve(capacity, environment), subject(capacity, environment)
    try:
        trace = pattern_of_tier(capacity, deployment.tier, capacity.simulation.default_pattern)
    except Phase3bError as error:
        return Chapter(
            "headroom", "Headroom", "not known", tuple(f"{each.what}. {each.fix}" for each in error.problems)
        )
    outcome = simulate(of, trace, capacity.simulation, deployment.objectives, capacity.quotas, None).outcome
    return headroom(outcome, headroom_times(of, trace, capacity.simulation, capacity.quotas))


def _entries(scenario: str) -> tuple[Entry, ...]:
    return History(HISTORY, scenario).entries()


def _log(deployment: Deployment, *, embedded: bool) -> TuningLog | str:
    """A history that nobody can reach hides nothing else of the report."""
    session = embedded_session(deployment, embedded=embedded)
    keeper = (
        embedded_keeper(Path(session.folder))
        if session is not None
        else keeper_of(deployment.environment.backend, Path(), deployment.name)
    )
    try:
        return read_log(tuning_keeper(keeper))
    except Phase3bError as error:
        return "; ".join(f"{each.what}. {each.fix}" for each in error.problems)
