"""Where forecasts are kept for a while. A tier with Redis puts it in front of the table, behind the same two methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from shared import clock
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Forecast = dict[str, Any]
# Counted up whenever another method or another form of the answer would be mixed with what was cached before.
FORM = 2


class ForecastCache(Protocol):
    """Forecasts by tenant, horizon and version of the actuals."""

    def get(self, tenant_id: str, months: int, version: str) -> Forecast | None:
        """A forecast of these actuals that is not too old."""

    def put(self, tenant_id: str, months: int, version: str, forecast: Forecast) -> None:
        """Keeps a forecast."""


@dataclass(frozen=True, slots=True)
class TableCache:
    """Forecasts in DynamoDB, which deletes them some time after they have expired."""

    client: DynamoDBClient
    table: str
    seconds: int

    def get(self, tenant_id: str, months: int, version: str) -> Forecast | None:
        """The newest forecast of this horizon, when it is one of these actuals and not too old."""
        answer = self.client.query(
            TableName=self.table,
            KeyConditionExpression="tenant_id = :tenant AND begins_with(record_id, :prefix)",
            ExpressionAttributeValues=to_item({":tenant": tenant_id, ":prefix": f"forecast#{months:03d}#"}),
            ScanIndexForward=False,
            Limit=1,
        )
        for item in map(from_item, answer["Items"]):
            known = item.get("form") == FORM and item["actuals_version"] == version
            if known and item["expires_at"] > clock.now():
                forecast: Forecast = item["forecast"]
                return forecast
        return None

    def put(self, tenant_id: str, months: int, version: str, forecast: Forecast) -> None:
        """Writes a forecast beside the earlier ones."""
        record = {
            "tenant_id": tenant_id,
            "record_id": f"forecast#{months:03d}#{forecast['generated_at']}",
            "form": FORM,
            "actuals_version": version,
            "forecast": forecast,
            "expires_at": int(clock.now() + self.seconds),
        }
        self.client.put_item(TableName=self.table, Item=to_item(record))
