"""What the tests of cost_forecasting ask it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import boto3
import pytest
from service_event import body_of, rest

NOW = 1776254400.0  # 2026-04-15T12:00:00Z
Ask = Callable[..., Any]


def set_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Sets the loaded function's clock, in seconds after NOW."""
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: NOW + seconds)


def ask_of(module: ModuleType) -> Ask:
    """Asks the handler as API Gateway does."""
    return lambda *given, **named: module.handle(rest(*given, **named), None)


def put(ask: Ask, amounts: dict[str, float], tenant: str = "acme") -> Any:
    actuals = [{"month": month, "amount_usd": amount} for month, amount in amounts.items()]
    return ask("PUT", "/cost/actuals", body={"actuals": actuals}, tenant=tenant)


def forecast(ask: Ask, months: int = 3, tenant: str = "acme") -> Any:
    answer = ask("GET", "/cost/forecast", query={"months": str(months)}, tenant=tenant)
    assert answer["statusCode"] == 200, answer
    return body_of(answer)


def items(table: str) -> list[Any]:
    found: list[Any] = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=table)["Items"]
    return found


def metrics(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    names = ("ForecastsGenerated", "ForecastCacheHits", "ForecastCacheMisses", "BudgetAlerts")
    return {name: line[name] for line in lines for name in names if name in line}
