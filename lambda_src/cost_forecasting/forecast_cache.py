"""Where forecasts are kept for a while: in the table, and where a tier has a cache, in that and in memory before it.

What a forecast is made of has a version (that of the amounts), which is part of its name: none of another version is ever found,
and nobody has to say that one is out of date.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from shared import clock
from shared.cache_keys import Question
from shared.cached_reads import CachedReads, Loaded
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Forecast = dict[str, Any]
# Counted up whenever another method or another form of the answer would be mixed with what was cached before.
FORM = 2


class ForecastCache(Protocol):
    """Forecasts by tenant, horizon and version of the actuals."""

    def read(self, tenant_id: str, months: int, version: str, made: Callable[[], Forecast]) -> tuple[Forecast, bool]:
        """A forecast of these actuals that is not too old, or one that is made now; and whether it was there."""


@dataclass(frozen=True, slots=True)
class TableCache:
    """Forecasts in DynamoDB, which deletes them some time after they have expired."""

    client: DynamoDBClient
    table: str
    seconds: int

    def read(self, tenant_id: str, months: int, version: str, made: Callable[[], Forecast]) -> tuple[Forecast, bool]:
        """The newest of the table. One that can't be made is not kept, nor one whose alert could not be written."""
        found = self.get(tenant_id, months, version)
        if found is not None:
            return found, True
        forecast = made()
        self.put(tenant_id, months, version, forecast)
        return forecast, False

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


@dataclass(frozen=True, slots=True)
class SharedForecasts:
    """Forecasts in a cache in front of the table, for no longer than that would keep them. Of many that want one, one makes it."""

    cache: CachedReads
    behind: TableCache

    def read(self, tenant_id: str, months: int, version: str, made: Callable[[], Forecast]) -> tuple[Forecast, bool]:
        """Of the cache, of the table, or made now."""
        was_there = True

        def loaded(*, kept: bool) -> Loaded:  # noqa: ARG001  what the table keeps is of the version, however it was read
            nonlocal was_there
            forecast, was_there = self.behind.read(tenant_id, months, version, made)
            until = clock.seconds_of(forecast["generated_at"]) + self.behind.seconds
            return Loaded(json.dumps(forecast, separators=(",", ":")), until)

        question = Question(tenant_id, "forecast", f"{FORM}#{months}#{version}")
        forecast: Forecast = json.loads(self.cache.read(question, loaded))
        return forecast, was_there


def forecast_cache(cache: CachedReads, table: TableCache) -> ForecastCache:
    """The table, behind the cache where that keeps forecasts."""
    return SharedForecasts(cache, table) if cache.seconds_of("forecast") > 0 else table
