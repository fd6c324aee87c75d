"""What a change costs: lines that appear, go, or cost otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, assert_never

from phase3b.pricing.bill import Bill
from phase3b.pricing.lines.cost_line import CostLine, MissingPrice, NeedsUsage, Service
from phase3b.pricing.missing import missing_words
from phase3b.pricing.report.component_sums import Sum
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.report.money import least_dollars
from phase3b.quick_dataclass import dataclass

Change = Literal["appears", "goes", "changes"]
JudgedBy = Literal["budget", "budget and growth"]
"""By what a change passes: a switch of tiers by the budget of the tier that it leads to, an edit by what it adds as well."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line on one side, or with another amount on both; quantities are in the line's unit."""

    change: Change
    resource: str
    service: Service
    component: str
    unit: str
    before_quantity: float
    after_quantity: float
    before_usd: float
    after_usd: float

    @property
    def difference_usd(self) -> float:
        """What it adds a month."""
        return self.after_usd - self.before_usd


@dataclass(frozen=True, slots=True)
class UnknownChange:
    """A line whose cost is not known on one side or both: dollars of each side, or what it lacks."""

    resource: str
    service: Service
    component: str
    before: Sum
    after: Sum


@dataclass(frozen=True, slots=True)
class CostDiff:
    """Two priced sizes and what differs in their bills under the expected load."""

    before: Priced
    after: Priced
    changes: tuple[LineChange, ...]
    unknown: tuple[UnknownChange, ...] = ()

    @property
    def known(self) -> bool:
        """Whether every line of both sides has an amount and a price, so that the difference is one of whole totals."""
        return self.before.bills.expected.ours_complete and self.after.bills.expected.ours_complete

    @property
    def judged_by(self) -> JudgedBy:
        """A switch of tiers is meant to add what the larger tier costs; an edit of the file may add so many percent."""
        tiers = (self.before.priced_target.deployment.tier_name, self.after.priced_target.deployment.tier_name)
        return "budget and growth" if tiers[0] == tiers[1] else "budget"

    @property
    def difference_usd(self) -> float:
        """What the change adds a month."""
        return self.after.total_usd - self.before.total_usd

    @property
    def difference_percent(self) -> float | None:
        """The same in percent of what it costs before, None where that is nothing."""
        return 100 * self.difference_usd / self.before.total_usd if self.before.total_usd else None

    @property
    def allowed_percent(self) -> float:
        """What a change may add: objectives.regression.cost_percent."""
        return self.after.priced_target.deployment.objectives.regression.cost_percent

    @property
    def findings(self) -> tuple[str, ...]:
        """Why the change does not pass: the one judgement of `phase3b cost diff` and `phase3b proof`."""
        found = list(self.after.findings)
        match self.judged_by:
            case "budget":
                pass
            case "budget and growth":
                found += self._growth()
            case _:
                assert_never(self.judged_by)
        if lacking := self.before.missing:
            found.append(
                f"{self.before.priced_target.name}: {lacking.counted}, so it is not known what the change adds. "
                f"{'. '.join(lacking.fixes)}"
            )
        return tuple(found)

    def _growth(self) -> Iterator[str]:
        """More than is allowed; where the later side is incomplete, at least that, and where the earlier is, nobody knows."""
        more = self.difference_percent
        if more is None or more <= self.allowed_percent or not self.before.bills.expected.ours_complete:
            return
        known = self.after.bills.expected.ours_complete
        added = least_dollars(self.difference_usd, complete=known)
        yield (
            f"{self.before.priced_target.name} to {self.after.priced_target.name}: {added} a month more is {more:.1f} %, "
            f"and a change may add {self.allowed_percent:g} % (objectives.regression.cost_percent)"
        )


def cost_diff(before: Priced, after: Priced) -> CostDiff:
    """What differs, the largest difference first."""
    old, new = _by_line(before.bills.expected), _by_line(after.bills.expected)
    lost, lacking = _without_cost(before.bills.expected), _without_cost(after.bills.expected)
    unknown = {key: line for lines in (lost, lacking) for key, (line, _) in lines.items()}
    changes = [
        change
        for key in {**old, **new}
        if key not in unknown and (change := _change(old.get(key), new.get(key))) is not None
    ]
    changes.sort(key=lambda each: (-abs(each.difference_usd), each.resource, each.component))
    return CostDiff(
        before,
        after,
        tuple(changes),
        tuple(
            UnknownChange(
                line.resource,
                line.service,
                line.component,
                _side(old.get(key), lost.get(key)),
                _side(new.get(key), lacking.get(key)),
            )
            for key, line in unknown.items()
        ),
    )


def _without_cost(bill: Bill) -> Mapping[tuple[str, str, str], tuple[MissingPrice | NeedsUsage, str]]:
    """Lines without a price or an amount, with what each lacks."""
    lines: list[tuple[MissingPrice | NeedsUsage, str]] = [
        *((each, missing_words(price=True, usage=False)) for each in bill.missing_prices),
        *((each, missing_words(price=False, usage=True)) for each in bill.needs_usage),
    ]
    return {(line.resource, line.component, line.price): (line, lacks) for line, lacks in lines}


def _side(known: CostLine | None, without: tuple[MissingPrice | NeedsUsage, str] | None) -> Sum:
    if without is not None:
        return Sum(None, without[1])
    return Sum(None if known is None else known.monthly_usd)


def _by_line(bill: Bill) -> Mapping[tuple[str, str, str], CostLine]:
    lines: dict[tuple[str, str, str], CostLine] = {}
    for line in bill.lines:
        lines[line.resource, line.component, line.price] = line
    return lines


def _change(old: CostLine | None, new: CostLine | None) -> LineChange | None:
    line = new if new is not None else old
    if line is None:
        return None
    kind: Change = "appears" if old is None else "goes" if new is None else "changes"
    change = LineChange(
        kind,
        line.resource,
        line.service,
        line.component,
        line.unit,
        old.quantity if old is not None else 0,
        new.quantity if new is not None else 0,
        old.monthly_usd if old is not None else 0,
        new.monthly_usd if new is not None else 0,
    )
    same = old is not None and new is not None and old.quantity == new.quantity and old.monthly_usd == new.monthly_usd
    return None if same else change
