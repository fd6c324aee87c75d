"""What AWS charged in some days, from Cost Explorer: by service and usage type, before credits, refunds and tax.

Sources: "GetCostAndUsage", "GetCostForecast" and "GetAnomalies" in the AWS Billing and Cost Management API Reference. A day's
costs are complete only after a day or two (`estimated`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, Literal

from phase3b.operations.doctor.reading import Reading
from phase3b.quick_dataclass import dataclass

COST: Final = "UnblendedCost"
QUANTITY: Final = "UsageQuantity"
# They are no use of anything: with them a month of credits would look free.
NOT_USED: Final = ("Credit", "Refund", "Tax")
SPENT: Final = "costs"
FORECAST: Final = "forecast"
ANOMALIES: Final = "anomalies"

Covers = Literal["environment", "account"]


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days in UTC; `end` is not in it."""

    start: date
    end: date

    @property
    def count(self) -> int:
        """How many."""
        return (self.end - self.start).days


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose costs: all of the account, or what has the tag Environment, in one region or wherever it is."""

    covers: Covers
    environment: str

    @property
    def filter(self) -> dict[str, Any]:
        """What Cost Explorer filters by."""
        used: dict[str, Any] = {"Not": {"Dimensions": {"Key": "RECORD_TYPE", "Values": list(NOT_USED)}}}
        if self.covers == "account":
            return used
        return {"And": [used, {"Tags": {"Key": "Environment", "Values": [self.environment]}}]}


@dataclass(frozen=True, slots=True)
class Charged:
    """One usage type of a service: its quantity in the unit of the bill, and dollars."""

    service: str
    usage_type: str
    unit: str
    quantity: float
    usd: float


@dataclass(frozen=True, slots=True)
class Spent:
    """The charges of some days, and each day's sum; `estimated` where AWS has not closed all of them."""

    days: Days
    charged: tuple[Charged, ...]
    by_day: Mapping[date, float]
    estimated: bool

    @property
    def usd(self) -> float:
        """All of it."""
        return sum(each.usd for each in self.charged)

    def by_service(self) -> dict[str, float]:
        """Each service's sum, the largest first."""
        sums: dict[str, float] = {}
        for each in self.charged:
            sums[each.service] = sums.get(each.service, 0.0) + each.usd
        return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


@dataclass(frozen=True, slots=True)
class Anomaly:
    """What AWS Cost Anomaly Detection found: when, what it cost beyond the expected, and where."""

    start: str
    end: str
    impact_usd: float
    causes: tuple[str, ...]


def read_spent(reading: Reading, days: Days, scope: Scope) -> Spent | None:
    """The charges of some days; None where Cost Explorer did not answer, which is noted in `reading`."""
    pages = reading.ask(SPENT, "ce:GetCostAndUsage", _pages, reading, days, scope)
    return None if pages is None else spent(pages, days)


def _pages(reading: Reading, days: Days, scope: Scope) -> list[dict[str, Any]]:
    """Every page: botocore has no paginator for it."""
    asked: dict[str, Any] = {
        "TimePeriod": {"Start": days.start.isoformat(), "End": days.end.isoformat()},
        "Granularity": "DAILY",
        "Metrics": [COST, QUANTITY],
        "GroupBy": [{"Type": "DIMENSION", "Key": "SERVICE"}, {"Type": "DIMENSION", "Key": "USAGE_TYPE"}],
        "Filter": scope.filter,
    }
    client = reading.client("ce")
    found = [client.get_cost_and_usage(**asked)]
    while token := found[-1].get("NextPageToken"):
        found.append(client.get_cost_and_usage(**asked, NextPageToken=token))
    return found


def spent(pages: Sequence[Mapping[str, Any]], days: Days) -> Spent:
    """The answers added up, by usage type and by day."""
    sums: dict[tuple[str, str], tuple[str, float, float]] = {}
    by_day: dict[date, float] = {}
    estimated = False
    for period, group in _groups(pages):
        estimated = estimated or bool(period.get("Estimated", False))
        service, usage_type = group["Keys"]
        usd = float(group["Metrics"][COST]["Amount"])
        quantity = group["Metrics"].get(QUANTITY, {})
        _, quantities, dollars = sums.get((service, usage_type), ("", 0.0, 0.0))
        sums[service, usage_type] = (
            quantity.get("Unit", ""), quantities + float(quantity.get("Amount", 0)), dollars + usd
        )  # fmt: skip
        day = date.fromisoformat(period["TimePeriod"]["Start"])
        by_day[day] = by_day.get(day, 0.0) + usd
    charged = tuple(
        Charged(service, usage_type, unit, quantity, usd)
        for (service, usage_type), (unit, quantity, usd) in sums.items()
    )
    return Spent(days, charged, dict(sorted(by_day.items())), estimated)


def _groups(pages: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    for page in pages:
        for period in page["ResultsByTime"]:
            for group in period["Groups"]:
                yield period, group


def read_forecast(reading: Reading, days: Days, scope: Scope) -> float | None:
    """What AWS expects some days from today on to cost; None where it does not say, which is noted.

    AWS forecasts nothing of accounts that are younger than a few weeks.
    """
    answer = reading.ask(
        FORECAST,
        "ce:GetCostForecast",
        lambda: reading.client("ce").get_cost_forecast(
            TimePeriod={"Start": days.start.isoformat(), "End": days.end.isoformat()},
            Metric="UNBLENDED_COST",
            Granularity="MONTHLY",
            Filter=scope.filter,
        ),
    )
    return None if answer is None else float(answer["Total"]["Amount"])


def read_anomalies(reading: Reading, days: Days) -> tuple[Anomaly, ...] | None:
    """What AWS found out of the ordinary in the whole account; None where it did not answer, which is noted."""
    pages = reading.ask(ANOMALIES, "ce:GetAnomalies", _anomaly_pages, reading, days)
    if pages is None:
        return None
    return tuple(_anomaly(each) for page in pages for each in page["Anomalies"])


def _anomaly_pages(reading: Reading, days: Days) -> list[dict[str, Any]]:
    last = days.end - timedelta(days=1)
    asked = {"DateInterval": {"StartDate": days.start.isoformat(), "EndDate": last.isoformat()}}
    client = reading.client("ce")
    found = [client.get_anomalies(**asked)]
    while token := found[-1].get("NextPageToken"):
        found.append(client.get_anomalies(**asked, NextPageToken=token))
    return found


def _anomaly(found: Mapping[str, Any]) -> Anomaly:
    causes = (
        " ".join(str(cause[key]) for key in ("Service", "Region", "UsageType") if cause.get(key))
        for cause in found.get("RootCauses", ())
    )
    return Anomaly(
        str(found.get("AnomalyStartDate", "")),
        str(found.get("AnomalyEndDate", "")),
        float(found["Impact"].get("TotalImpact", found["Impact"]["MaxImpact"])),
        tuple(each for each in causes if each),
    )
