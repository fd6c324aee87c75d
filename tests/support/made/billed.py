"""Cost Explorer with recorded answers and errors: in memory, and every request is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from botocore.exceptions import ClientError

# Service, usage type, unit, quantity, dollars: of one day.
Row = tuple[str, str, str, float, float]


class CostExplorer:
    """Answers each day of a period with the same rows, `page` groups a page; an operation in `errors` fails with that code."""

    def __init__(
        self,
        rows: Sequence[Row],
        *,
        forecast: float | None = 10.0,
        anomalies: Sequence[Mapping[str, Any]] = (),
        errors: Mapping[str, str] | None = None,
        page: int = 1000,
    ) -> None:
        self.rows, self.forecast, self.anomalies, self.page = rows, forecast, anomalies, page
        self.errors = dict(errors or {})
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def _noted(self, operation: str, asked: dict[str, Any]) -> None:
        self.asked.append((operation, asked))
        if operation in self.errors:
            raise ClientError({"Error": {"Code": self.errors[operation], "Message": "as recorded"}}, operation)

    def get_cost_and_usage(self, **asked: Any) -> dict[str, Any]:
        """Pages over days, `page` groups of all days each."""
        from datetime import date, timedelta  # noqa: PLC0415

        self._noted("GetCostAndUsage", asked)
        start, end = (date.fromisoformat(asked["TimePeriod"][each]) for each in ("Start", "End"))
        every = [(start + timedelta(days=day), row) for day in range((end - start).days) for row in self.rows]
        begin = int(asked.get("NextPageToken", 0))
        some = every[begin : begin + self.page]
        answer: dict[str, Any] = {"ResultsByTime": [self._period(day, row) for day, row in some]}
        if begin + self.page < len(every):
            answer["NextPageToken"] = str(begin + self.page)
        return answer

    def _period(self, day: Any, row: Row) -> dict[str, Any]:
        service, usage_type, unit, quantity, usd = row
        metrics = {
            "UnblendedCost": {"Amount": str(usd), "Unit": "USD"},
            "UsageQuantity": {"Amount": str(quantity), "Unit": unit},
        }
        return {
            "TimePeriod": {"Start": day.isoformat(), "End": day.isoformat()},
            "Groups": [{"Keys": [service, usage_type], "Metrics": metrics}],
            "Estimated": False,
        }

    def get_cost_forecast(self, **asked: Any) -> dict[str, Any]:
        """One sum, or what AWS says of accounts that are too young."""
        self._noted("GetCostForecast", asked)
        if self.forecast is None:
            raise ClientError(
                {"Error": {"Code": "DataUnavailableException", "Message": "too young"}}, "GetCostForecast"
            )
        return {"Total": {"Amount": str(self.forecast), "Unit": "USD"}}

    def get_anomalies(self, **asked: Any) -> dict[str, Any]:
        """All at once."""
        self._noted("GetAnomalies", asked)
        return {"Anomalies": list(self.anomalies)}
