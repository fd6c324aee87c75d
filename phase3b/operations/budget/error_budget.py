"""An error budget: how many bad requests an objective allows in a window, and how many of them are left. Pure data.

Source of the rule: "Implementing SLOs" and "Alerting on SLOs" in Google's Site Reliability Workbook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

ObjectiveName = Literal["availability", "latency"]
WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class ServiceObjective:
    """A share of requests, in percent, that must be good: answered without a 5xx, or no slower than `slower_than_ms`."""

    name: ObjectiveName
    good_percent: float
    rule: str
    slower_than_ms: float | None = None

    @property
    def bad_percent(self) -> float:
        """The share of requests that may be bad."""
        return WHOLE - self.good_percent


@dataclass(frozen=True, slots=True)
class DayOfRequests:
    """The requests of a day and how many of them were bad; None where CloudWatch has no data for the day.

    Requests of which nobody knows how many were bad are not counted.
    """

    requests: float | None
    bad: float | None


@dataclass(frozen=True, slots=True)
class ErrorBudget:
    """What is left of a budget over a window; None, with the reason in `unknown_because`, where that is not known.

    `left_percent` is below 0 where more was bad than the objective allows. `days_without_data` are in no number.
    """

    objective: ServiceObjective
    window_days: int
    days_without_data: int
    requests: float | None
    bad: float | None
    allowed: float | None
    left_percent: float | None
    burn_rate: float | None
    unknown_because: str = ""


def error_budget(objective: ServiceObjective, days: Sequence[DayOfRequests], unread_because: str = "") -> ErrorBudget:
    """The budget of the days of a window, which is as long as they are many.

    It is of the requests that came: a day with ten times the requests has ten times the budget. `unread_because` says why
    CloudWatch failed; what it did not return is not known, and never counted as zero.
    """
    known = [(day.requests, day.bad) for day in days if day.requests is not None and day.bad is not None]
    missing = len(days) - len(known)
    requests, bad = sum(each for each, _ in known), sum(each for _, each in known)
    allowed = requests * objective.bad_percent / WHOLE
    because = unread_because or _unknown(objective, len(known), requests)
    if because:
        return ErrorBudget(objective, len(days), missing, None, None, None, None, None, because)
    burn_rate = bad / allowed
    return ErrorBudget(
        objective, len(days), missing, requests, bad, allowed, WHOLE * (1 - burn_rate), burn_rate
    )  # fmt: skip


def _unknown(objective: ServiceObjective, known: int, requests: float) -> str:
    if not known:
        return "CloudWatch has no data for any day of the window"
    if not requests:
        return "no request came in the window"
    return "" if objective.bad_percent > 0 else f"{objective.rule} of 100 allows no bad request: there is no budget"
