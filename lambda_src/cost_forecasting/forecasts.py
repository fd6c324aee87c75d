"""Forecasts of a tenant's monthly costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cost_forecasting.actuals import Actuals, month_of, plus
from cost_forecasting.budgets import Budgets
from cost_forecasting.chosen_forecast import chosen
from cost_forecasting.interval import Calibration
from shared import clock, metrics, response
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from cost_forecasting.chosen_forecast import Chosen
    from cost_forecasting.forecast_cache import ForecastCache
    from shared.response import Answer

CALIBRATION = Calibration.read()


@dataclass(frozen=True, slots=True)
class Forecasts:
    """Forecasts, from the cache or created again."""

    actuals: Actuals
    budgets: Budgets
    cache: ForecastCache
    months_default: int
    interval_percent: float
    interval_min_history_months: int
    min_history_months: int
    reader: Reader

    def get(self, request: Request) -> Answer:
        """GET /cost/forecast."""
        months: int = self.reader.query(request, "ForecastQuery").get("months", self.months_default)
        version = self.actuals.version(request.tenant_id)
        budget = self.budgets.of(request.tenant_id)

        def made() -> dict[str, Any]:
            forecast = self.made(latest(self.actuals.of(request.tenant_id), month_of(clock.now())), months)
            metrics.emit(ForecastsGenerated=1, ForecastCacheMisses=1)
            # Before it is kept: a forecast whose alert could not be written is made again, and so is the alert.
            self._compare(request.tenant_id, budget, forecast)
            return forecast

        found, cached = self.cache.read(request.tenant_id, months, version, made)
        if cached:
            metrics.emit(ForecastCacheHits=1)
            # It was compared when it was made, unless the budget is newer.
            if budget is not None and budget["updated_at"] > found["generated_at"]:
                self._compare(request.tenant_id, budget, found)
        return response.ok(200, {**found, **_against(budget, found["points"]), "cached": cached})

    def _compare(self, tenant_id: str, budget: dict[str, Any] | None, forecast: Mapping[str, Any]) -> None:
        if budget is not None:
            # Where the actuals end long ago, some of the months are over: nobody can do anything about those.
            this_month = month_of(clock.now())
            coming = [point for point in forecast["points"] if point["month"] >= this_month]
            self.budgets.alert(tenant_id, budget, coming)

    def made(self, history: Mapping[str, float], months: int) -> dict[str, Any]:
        """A forecast from complete months in a row.

        Raises:
            Problem: 409, there are too few of them.
        """
        if len(history) < self.min_history_months:
            before = f": those of {plus(min(history), -1)} are missing" if history else ""
            raise Problem(
                409,
                f"a forecast needs {self.min_history_months} complete months of actuals in a row, and there are "
                f"{len(history)}{before}",
            )
        made = chosen(list(history.values()), months)
        last = max(history)
        missing = self._interval_missing(len(history), made)
        points: list[dict[str, Any]] = []
        for step, amount in enumerate(made.amounts, 1):
            point = {"month": plus(last, step), "amount_usd": _money(amount)}
            if missing is None:
                half = made.off(step) * CALIBRATION.multiple(len(history), step, self.interval_percent)
                # Around what is shown: an amount below nothing was none.
                amount_usd = max(0.0, amount)
                point |= {"low_usd": _money(amount_usd - half), "high_usd": _money(amount_usd + half)}
            points.append(point)
        return {
            "months": months,
            "method": made.method,
            **({"interval_percent": self.interval_percent} if missing is None else {"interval_missing": missing}),
            "generated_at": clock.iso(clock.now()),
            "history_months": len(history),
            "points": points,
            "total_usd": round(sum(point["amount_usd"] for point in points), 2),
        }

    def _interval_missing(self, months: int, made: Chosen) -> str | None:
        """Why there is no interval. Months of nothing show no error: an interval of no width would say that it is certain."""
        if months < self.interval_min_history_months:
            return (
                f"too little history for an interval: it needs {self.interval_min_history_months} complete months of "
                f"actuals in a row, and there are {months}"
            )
        if not _money(made.off(1) * CALIBRATION.multiple(months, 1, self.interval_percent)):
            return "the months known do not differ by a cent: nothing shows how far off a forecast may be"
        return None


def latest(amounts: Mapping[str, float], this_month: str) -> dict[str, float]:
    """The amounts of months that are over, in order: the newest, and those before it up to the first that is missing.

    What is before a gap is left out, as a year that was mistyped once would end all forecasts permanently.
    """
    month = max((each for each in amounts if each < this_month), default="")
    found: list[str] = []
    while month in amounts:
        found.append(month)
        month = plus(month, -1)
    return {each: amounts[each] for each in reversed(found)}


def _against(budget: dict[str, Any] | None, points: list[dict[str, Any]]) -> dict[str, Any]:
    if budget is None:
        return {}
    over = next((point["month"] for point in points if point["amount_usd"] > budget["monthly_usd"]), None)
    return {"budget_usd": budget["monthly_usd"], **({"first_month_over_budget": over} if over is not None else {})}


def _money(amount: float) -> float:
    """Cents; nobody is paid for using a negative amount."""
    return max(0.0, round(amount, 2))
