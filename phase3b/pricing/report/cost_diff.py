"""What a change costs: lines that appear, go, or cost otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from phase3b.pricing.bill import Bill
from phase3b.pricing.lines.cost_line import CostLine, Service
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.report.money import usd
from phase3b.quick_dataclass import dataclass

Change = Literal["appears", "goes", "changes"]


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
class CostDiff:
    """Two priced sizes and what differs in their bills under the expected load."""

    before: Priced
    after: Priced
    changes: tuple[LineChange, ...]

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
        """Why the change does not pass: the budget of what it leads to, or what it adds."""
        found = list(self.after.findings)
        more = self.difference_percent
        if more is not None and more > self.allowed_percent:
            found.append(
                f"{self.before.priced_target.name} to {self.after.priced_target.name}: ${usd(self.difference_usd)} a month more is "
                f"{more:.1f} %, and a change may add {self.allowed_percent:g} % (objectives.regression.cost_percent)"
            )
        if not self.before.bills.expected.ours_complete:
            found.append(
                f"{self.before.priced_target.name}: its total is incomplete, so what the change adds is not known"
            )
        return tuple(found)


def cost_diff(before: Priced, after: Priced) -> CostDiff:
    """What differs, the largest difference first."""
    old, new = _by_line(before.bills.expected), _by_line(after.bills.expected)
    changes = [change for key in {**old, **new} if (change := _change(old.get(key), new.get(key))) is not None]
    changes.sort(key=lambda each: (-abs(each.difference_usd), each.resource, each.component))
    return CostDiff(before, after, tuple(changes))


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
