"""The Lambda function cost_forecasting: REST API, and the daily ingestion from Cost Explorer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cost_forecasting.actuals import Actuals
from cost_forecasting.budgets import Budgets
from cost_forecasting.forecast_cache import TableCache, forecast_cache
from cost_forecasting.forecasts import Forecasts
from cost_forecasting.ingestion import Ingestion
from shared import api, clients, log, metrics, settings
from shared.batch_writer import batch_writer
from shared.cached_reads import cached_reads
from shared.request import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_boto3_ce import CostExplorerClient
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.api import Routes


def parts(client: DynamoDBClient, costs: Callable[[], CostExplorerClient]) -> tuple[Routes, Ingestion]:
    """What answers which route, and the ingestion, as the environment variables tell."""
    reader = Reader.beside(__file__)
    table = settings.text("TABLE_COST_FORECASTS")
    writer = batch_writer(client, table, ("tenant_id", "record_id"), settings.number("WRITE_PATIENCE_SECONDS"))
    actuals = Actuals(client, table, writer, reader)
    cache = cached_reads("forecast")
    budgets = Budgets(
        client,
        table,
        settings.text("TABLE_NOTIFICATIONS"),
        settings.whole("NOTIFICATION_RETENTION_DAYS"),
        settings.number("ALERT_PERCENT_DEFAULT"),
        reader,
        cache,
    )
    forecasts = Forecasts(
        actuals=actuals,
        budgets=budgets,
        cache=forecast_cache(cache, TableCache(client, table, settings.whole("FORECAST_CACHE_SECONDS"))),
        months_default=settings.whole("FORECAST_MONTHS_DEFAULT"),
        interval_percent=settings.number("INTERVAL_PERCENT"),
        interval_min_history_months=settings.whole("INTERVAL_MIN_HISTORY_MONTHS"),
        min_history_months=settings.whole("MIN_HISTORY_MONTHS"),
        reader=reader,
    )
    routes = {
        ("GET", "/cost/forecast"): forecasts.get,
        ("GET", "/cost/actuals"): actuals.get,
        ("PUT", "/cost/actuals"): actuals.put,
        ("GET", "/cost/budget"): budgets.get,
        ("PUT", "/cost/budget"): budgets.put,
    }
    return routes, Ingestion(costs, actuals, settings.text("COST_TENANT_TAG"), settings.whole("INGEST_MONTHS"))


# Cost Explorer is asked once a day: its client is made then, and not at each start.
ROUTES, INGESTION = parts(clients.dynamodb(), clients.cost_explorer)
metrics.cold_start("cost_forecasting")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers a request, or does the task that a schedule names."""
    if event.get("source") == "phase3b.schedule":
        if event.get("task") != "ingest_actuals":
            raise ValueError(f"there is no task {event.get('task')!r}")
        found = dict(INGESTION.run())
        log.done("ingest_actuals")
        return found
    return api.handle(ROUTES, event)
