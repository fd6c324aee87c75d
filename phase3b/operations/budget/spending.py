"""Whether a budget lasts: what is left of it, and how fast the last days spend it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.capacity.ops.budget import Budget
from phase3b.operations.budget.error_budget import (
    WHOLE,
    DayOfRequests,
    ErrorBudget,
    ObjectiveName,
    ServiceObjective,
    error_budget,
)
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.looked import Level, Line

State = Literal["spent", "being spent", "lasts", "not known"]
WANTING: Final[frozenset[State]] = frozenset({"spent", "being spent"})


@dataclass(frozen=True, slots=True)
class Spending:
    """A budget, and that of its last days alone.

    `days_left` is in how many days nothing is left at the rate of the last days, where they spend faster than the objective
    allows: of a window that moves it is the earliest, as bad days fall out of it meanwhile.
    """

    budget: ErrorBudget
    recent: ErrorBudget
    state: State
    days_left: float | None


def spending(objective: ServiceObjective, days: Sequence[DayOfRequests], rules: Budget, unread: str = "") -> Spending:
    """Of the days of the window, the last one last.

    At a burn rate of r what is left of a budget of w days lasts left * w / r days. Source: "Alerting on SLOs" in Google's Site
    Reliability Workbook.
    """
    whole = error_budget(objective, days, unread)
    recent = error_budget(objective, days[-rules.recent_days :], unread)
    if whole.left_percent is None:
        return Spending(whole, recent, "not known", None)
    if whole.left_percent <= 0:
        return Spending(whole, recent, "spent", None)
    rate = recent.burn_rate
    if rate is not None and rate > 1 and (recent.requests or 0) >= rules.fewest_requests:
        return Spending(whole, recent, "being spent", whole.left_percent / WHOLE * whole.window_days / rate)
    return Spending(whole, recent, "lasts", None)


_LEVELS: Final[dict[State, Level]] = {
    "spent": "act", "being spent": "look", "lasts": "fine", "not known": "not known"
}  # fmt: skip
_BAD: Final[dict[ObjectiveName, str]] = {"availability": "answered with a 5xx", "latency": "slower than"}


# Less would be shown as 0.
SMALL: Final = 0.05


def bad_words(objective: ServiceObjective) -> str:
    """What a bad request is."""
    slower = objective.slower_than_ms
    return _BAD[objective.name] + ("" if slower is None else f" {slower:g} ms")


def figure(amount: float) -> str:
    """A percentage, a rate, days, or an allowance, which is seldom a whole number; one that is small is not shown as none."""
    if 0 < abs(amount) < SMALL:
        return f"{amount:.1g}"
    return f"{amount:,.1f}".removesuffix(".0")


def sentence(found: Spending) -> str:
    """What is left of it, of how much, and what the last days say."""
    budget, recent = found.budget, found.recent
    if budget.left_percent is None or budget.bad is None or budget.allowed is None:
        return f"not known: {budget.unknown_because}"
    left = f"{figure(budget.left_percent)} % left" if budget.left_percent > 0 else "spent"
    text = (
        f"{left}: {figure(budget.bad)} of {figure(budget.requests or 0)} requests were {bad_words(budget.objective)}"
        f" in {budget.window_days} days, and {figure(budget.allowed)} may be"
    )
    if found.days_left is not None and recent.burn_rate is not None:
        text += (
            f"; the last {recent.window_days} days spend {figure(recent.burn_rate)} times what lasts: spent in "
            f"{figure(found.days_left)} days"
        )
    if budget.days_without_data:
        text += f"; {budget.days_without_data} days without data are not in it"
    return text


def budget_lines(every: Sequence[Spending], commands: Commands) -> Iterator[Line]:
    """A line of each budget for the morning check and the report."""
    for each in every:
        name = each.budget.objective.name
        command = commands.errors if name == "availability" else commands.latency
        yield Line(_LEVELS[each.state], "budget", f"budget of {name}", sentence(each), command)
