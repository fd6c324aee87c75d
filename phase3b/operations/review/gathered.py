"""Asking AWS, and reading what is kept on this machine: everything that the lists are filled in from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.ops.review import Review as Settings
from phase3b.history.store import History
from phase3b.naming import Names, names_of
from phase3b.operations.costs.outlook import CostReview
from phase3b.operations.doctor.capacity_answers import read_scaling
from phase3b.operations.doctor.evidence import ScalingTarget
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.series import owners
from phase3b.operations.review.judged import Growing, Targets, figures, growing, loads
from phase3b.operations.review.measured import Measured, What, read_measured
from phase3b.operations.review.reviewed import Evidence, Expiring, Run, Saving, SizeAhead, Span, TableSize
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.pricing.report.cost_report import CostReport, Priced
from phase3b.quick_dataclass import dataclass
from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions

WEEK_DAYS: Final = 7
DAYS: Final[Mapping[Span, int]] = {"month": 30, "quarter": 91}
GIGABYTE: Final = 1024**3
FAILED: Final = "Failed"


@dataclass(frozen=True, slots=True)
class Sizes:
    """The environment as it is priced, at a tier with so many customers; `report` is that of now."""

    report: CostReport
    at: Callable[[str, int], Priced]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which review of which environment, as of today; `customers` are those given, `history` the folder of load tests."""

    capacity: Capacity
    deployment: Deployment
    span: Span
    today: date
    customers: int | None
    history: Path


def evidence(reading: Reading, asked: Asked, costs: CostReview | None, sizes: Sizes) -> Evidence:
    """Everything of the days before today."""
    capacity, deployment, span, today = asked.capacity, asked.deployment, asked.span, asked.today
    settings, names = capacity.ops.review, names_of(deployment)
    days = DAYS[span]
    begin = today - timedelta(days=max(2 * days, settings.look_back_weeks * WEEK_DAYS))
    measured = read_measured(reading, deployment, names, begin, today)
    if not any(measured.figures.values()):
        reading.unknown.setdefault("metrics", "CloudWatch has no point of any figure in this time")
    grown = tuple(growing(measured, _tier_sizes(capacity), settings.fewest_weeks, settings.confidence_percent))
    from_what, ahead = _ahead(capacity, deployment, grown, sizes, asked.customers, settings.ahead_weeks)
    return Evidence(
        deployment.name,
        deployment.tier_name,
        span,
        today - timedelta(days=days),
        today,
        tuple(loads(measured, days)),
        figures(measured, days, targets(deployment), settings.worse_percent),
        grown,
        costs,
        tuple(Saving(each.how, each.monthly_usd) for each in sizes.report.savings.proposed),
        _table_sizes(reading, deployment, names),
        deployment.tier.documented.database_gb,
        _failed_scaling(reading, deployment, names, measured),
        tuple(runs(settings, asked.history, today)),
        _expiring(capacity, today, settings.exception_days),
        ahead,
        from_what,
        settings.ahead_weeks,
        tuple(f"{what}: {why}" for what, why in reading.unknown.items()),
    )


def targets(deployment: Deployment) -> Targets:
    """Of the thresholds of the environment."""
    thresholds = deployment.objectives.thresholds

    def target(threshold: Threshold | None) -> float | None:
        return None if threshold is None else threshold.target

    return Targets(
        target(thresholds.api.latency_p95_ms),
        target(thresholds.api.server_error_percent),
        target(thresholds.functions.error_percent),
        target(thresholds.functions.cold_start_percent),
    )


def _tier_sizes(capacity: Capacity) -> dict[str, dict[What, float]]:
    return {
        name: {"invocations": tier.documented.invocations_per_day, "tickets": tier.documented.tickets_per_day}
        for name, tier in capacity.tiers.items()
    }


def _ahead(
    capacity: Capacity,
    deployment: Deployment,
    grown: Sequence[Growing],
    sizes: Sizes,
    customers: int | None,
    weeks: int,
) -> tuple[str, tuple[SizeAhead, ...]]:
    """Now and in so many weeks, by the growth of invocations; customers are those given, or as many as the load is that of."""
    load = next((each.found for each in grown if each.name == "invocations a day"), None)
    documented, whole = deployment.tier.documented.invocations_per_day, sizes.report.priced.load.customers
    if customers is not None:
        now, from_what = customers, "--customers"
    elif load is not None and documented:
        now = max(1, round(whole * load.value / documented))
        from_what = "the load: as many as would send it, by the documented load of the tier"
    else:
        now, from_what = whole, "the most that the tier is for: the load is not known"
    found = [("now", now)]
    if load is not None:
        middle, _, high = (each / load.value for each in load.after(weeks))
        found.append(("as it grows", max(1, round(now * middle))))
        # The slopes of few weeks may bound nothing.
        if high < MOST_TIMES:
            found.append(("at most", max(1, round(now * high))))
    return from_what, tuple(_size(case, count, capacity, sizes) for case, count in found)


# Nobody plans a quarter with a thousand times the load: what an interval without an end comes to.
MOST_TIMES: Final = 1000.0


def _size(case: Any, customers: int, capacity: Capacity, sizes: Sizes) -> SizeAhead:
    tier = next(
        (
            name
            for name, each in capacity.tiers.items()
            if each.customers.max is None or customers <= each.customers.max
        ),
        list(capacity.tiers)[-1],
    )
    priced = sizes.at(tier, customers)
    return SizeAhead(case, customers, tier, priced.total_usd, priced.complete)


def _table_sizes(reading: Reading, deployment: Deployment, names: Names) -> tuple[TableSize, ...] | None:
    found = []
    for table in deployment.tables:
        name = names.table(table.name)
        answer = reading.ask(f"size of {name}", "dynamodb:DescribeTable", _table, reading, name)
        if answer is None:
            return None
        bytes_ = answer["TableSizeBytes"] + sum(
            each.get("IndexSizeBytes", 0) for each in answer.get("GlobalSecondaryIndexes", ())
        )
        found.append(TableSize(name, bytes_ / GIGABYTE, answer["ItemCount"]))
    return tuple(found)


def _table(reading: Reading, name: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = reading.client("dynamodb").describe_table(TableName=name)["Table"]
    return table


def _failed_scaling(
    reading: Reading, deployment: Deployment, names: Names, measured: Measured
) -> dict[str, tuple[str, ...]] | None:
    """What is not as it must be, by table or index; None where AWS did not respond for one of them."""
    sides = [
        (owner, side) for owner in owners(deployment, names) for side in SIDES if isinstance(owner.billing, Provisioned)
    ]
    begin = datetime.combine(measured.begin, datetime.min.time()).astimezone()
    found = read_scaling(reading, sides, begin)
    if any(each not in found for each in sides):
        return None
    return dict(_failed(found))


def _failed(
    found: Mapping[tuple[Owner, Side], ScalingTarget | None],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for (owner, side), target in found.items():
        why = []
        if target is None:
            why.append("there is no scalable target")
        else:
            if target.suspended:
                why.append("scaling out is suspended")
            why += [each.message or each.description for each in target.activities if each.status == FAILED]
        if why:
            yield f"{owner.title} {side}s", tuple(dict.fromkeys(why))


def runs(settings: Settings, history: Path, today: date) -> Iterator[Run]:
    """When each scenario that is due regularly was run last, by the history of this machine."""
    for number, scenario in enumerate(settings.load_tests):
        due = settings.load_test_days if number == 0 else settings.stress_test_days
        entries = History(history, scenario).entries()
        if not entries:
            yield Run(scenario, None, None, due)
        else:
            begun = entries[-1].run.begun_at
            yield Run(scenario, begun, (today - date.fromisoformat(begun[:10])).days, due)


def _expiring(capacity: Capacity, today: date, within: int) -> tuple[Expiring, ...] | None:
    if not DEFAULT_FILE.is_file():
        return None
    return tuple(_sooner(read_exceptions(DEFAULT_FILE, capacity, today), today, within))


def _sooner(exceptions: Iterable[Any], today: date, within: int) -> Iterator[Expiring]:
    for each in sorted(exceptions, key=lambda one: one.expires):
        days = (each.expires - today).days
        if days <= within:
            yield Expiring(each.check, each.expires.isoformat(), each.owner, days)
