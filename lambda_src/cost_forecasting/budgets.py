"""Budgets, and the alert when a forecast crosses one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, metrics, response
from shared.cached_reads import CachedReads
from shared.identifiers import derived_id
from shared.items import from_item, picked, to_item
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer

RECORD = "budget#monthly"
BUDGET = ("monthly_usd", "alert_percent", "updated_at")
DAY_SECONDS = 86_400
ALL_OF_IT = 100
# The collection of the cache, as notification_handler calls it.
NOTIFICATIONS = "notifications"


@dataclass(frozen=True, slots=True)
class Budgets:
    """The budgets of all tenants, and where their alerts go."""

    client: DynamoDBClient
    table: str
    notifications_table: str
    notification_retention_days: int
    alert_percent_default: float
    reader: Reader
    cache: CachedReads

    def get(self, request: Request) -> Answer:
        """GET /cost/budget."""
        found = self.of(request.tenant_id)
        if found is None:
            raise Problem(404, "there is no budget")
        return response.ok(200, found)

    def put(self, request: Request) -> Answer:
        """PUT /cost/budget."""
        body = self.reader.body(request, "BudgetWrite")
        budget = {
            "monthly_usd": body["monthly_usd"],
            "alert_percent": body.get("alert_percent", self.alert_percent_default),
            "updated_at": clock.iso(clock.now()),
        }
        self.client.put_item(
            TableName=self.table, Item=to_item({"tenant_id": request.tenant_id, "record_id": RECORD, **budget})
        )
        return response.ok(200, budget)

    def of(self, tenant_id: str) -> dict[str, Any] | None:
        """A tenant's budget, if it has set one."""
        answer = self.client.get_item(
            TableName=self.table, Key=to_item({"tenant_id": tenant_id, "record_id": RECORD}), ConsistentRead=True
        )
        return picked(from_item(answer["Item"]), BUDGET) if "Item" in answer else None

    def alert(self, tenant_id: str, budget: dict[str, Any], points: Sequence[dict[str, Any]]) -> None:
        """Notifies the tenant of the first month that a forecast puts above the alert level: once a budget and month."""
        limit = budget["monthly_usd"] * budget["alert_percent"] / ALL_OF_IT
        over = next((point for point in points if point["amount_usd"] > limit), None)
        if over is None:
            return
        set_at = clock.seconds_of(budget["updated_at"])
        now = clock.now()
        notification = {
            "tenant_id": tenant_id,
            "notification_id": derived_id(int(set_at * 1000), tenant_id, "budget", over["month"]),
            "title": "A forecast is above your budget",
            "body": f"{over['month']}: {over['amount_usd']:,.2f} USD are expected, "
            f"{budget['alert_percent']:g} % of the budget of {budget['monthly_usd']:,.2f} USD are {limit:,.2f} USD.",
            "created_at": clock.iso(now),
            "read": False,
            "unread_created_at": clock.iso(now),
            "expires_at": int(now + self.notification_retention_days * DAY_SECONDS),
        }
        try:
            with self.cache.writing(tenant_id, NOTIFICATIONS):
                self.client.put_item(
                    TableName=self.notifications_table,
                    Item=to_item(notification),
                    ConditionExpression="attribute_not_exists(notification_id)",
                )
        except self.client.exceptions.ConditionalCheckFailedException:
            return  # said before
        metrics.emit(BudgetAlerts=1)
