"""Actuals from Cost Explorer, once a day: what each tenant's tagged resources cost.

Source: "GetCostAndUsage" in the AWS Cost Explorer API Reference; a group by a tag is called TAG$VALUE.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cost_forecasting.actuals import Actuals, month_of, plus
from shared import clock, log

if TYPE_CHECKING:
    from mypy_boto3_ce import CostExplorerClient

METRIC = "UnblendedCost"


@dataclass(frozen=True, slots=True)
class Ingestion:
    """Reads the costs of all tenants, by the tag that says whose a resource is."""

    costs: Callable[[], CostExplorerClient]
    actuals: Actuals
    tag: str
    months: int

    def run(self) -> dict[str, int]:
        """Writes the last complete months and the running one; how many tenants, and what belongs to none."""
        this_month = month_of(clock.now())
        amounts: dict[str, dict[str, float]] = {}
        of_nobody = 0
        for month, group in self._groups(plus(this_month, -self.months), plus(this_month, 1)):
            tenant_id = group["Keys"][0].partition("$")[2]
            if not tenant_id:
                of_nobody += 1
                continue
            amount = max(0.0, float(group["Metrics"][METRIC]["Amount"]))
            amounts.setdefault(tenant_id, {})[month] = amount
        self.actuals.write(amounts)
        log.info("actuals ingested", tenants=len(amounts), groups_without_tenant=of_nobody)
        return {"tenants": len(amounts), "groups_without_tenant": of_nobody}

    def _groups(self, first: str, end: str) -> list[tuple[str, dict[str, Any]]]:
        client = self.costs()
        given: dict[str, Any] = {
            # The end is not in it.
            "TimePeriod": {"Start": f"{first}-01", "End": f"{end}-01"},
            "Granularity": "MONTHLY",
            "Metrics": [METRIC],
            "GroupBy": [{"Type": "TAG", "Key": self.tag}],
        }
        found: list[tuple[str, dict[str, Any]]] = []
        while True:
            answer: Any = client.get_cost_and_usage(**given)
            for period in answer["ResultsByTime"]:
                found += [(period["TimePeriod"]["Start"][:7], group) for group in period["Groups"]]
            if not answer.get("NextPageToken"):
                return found
            given["NextPageToken"] = answer["NextPageToken"]
