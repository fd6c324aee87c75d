"""cost_forecasting: what a tenant has cost, taken from Cost Explorer."""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from cost_asked import Ask, ask_of, forecast, put, set_clock
from service_event import body_of


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("cost_forecasting")[0]
    return found


@pytest.fixture
def ask(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Ask:
    set_clock(monkeypatch, 0)
    return ask_of(module)


def group(tenant: str, amount: str) -> dict[str, Any]:
    return {"Keys": [f"tenant${tenant}"], "Metrics": {"UnblendedCost": {"Amount": amount, "Unit": "USD"}}}


def period(month: str, end: str, *groups: dict[str, Any]) -> dict[str, Any]:
    return {"TimePeriod": {"Start": f"{month}-01", "End": f"{end}-01"}, "Groups": list(groups), "Estimated": False}


EVENT = {"source": "phase3b.schedule", "task": "ingest_actuals"}


def test_ingestion(
    module: ModuleType, ask: Ask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two pages; the stub also checks questions and answers against AWS's own model of Cost Explorer."""
    client = boto3.client("ce", region_name="us-east-1")
    asked = {
        "TimePeriod": {"Start": "2026-02-01", "End": "2026-05-01"},
        "Granularity": "MONTHLY",
        "Metrics": ["UnblendedCost"],
        "GroupBy": [{"Type": "TAG", "Key": "tenant"}],
    }
    first = {
        "ResultsByTime": [period("2026-02", "2026-03", group("acme", "10.004"), group("", "99"))],
        "NextPageToken": "more",
    }
    second = {
        "ResultsByTime": [
            period("2026-03", "2026-04", group("acme", "11.5"), group("globex", "-3"), group("a$b", "1")),
            period("2026-04", "2026-05", group("acme", "4.25")),
        ]
    }
    made = module.parts(sys.modules["shared.clients"].dynamodb(), lambda: client)
    monkeypatch.setattr(module, "INGESTION", made[1])
    put(ask, {"2026-01": 9, "2026-02": 9, "2026-03": 9})
    forecast(ask)
    with Stubber(client) as stub:
        stub.add_response("get_cost_and_usage", first, asked)
        stub.add_response("get_cost_and_usage", second, {**asked, "NextPageToken": "more"})
        assert module.handle(EVENT, None) == {"tenants": 3, "groups_without_tenant": 1}
        stub.assert_no_pending_responses()
    amounts = {each["month"]: each["amount_usd"] for each in body_of(ask("GET", "/cost/actuals"))["items"]}
    assert amounts == {"2026-01": 9, "2026-02": 10.0, "2026-03": 11.5, "2026-04": 4.25}
    # A credit is not a cost below nothing.
    assert body_of(ask("GET", "/cost/actuals", tenant="globex"))["items"] == [{"month": "2026-03", "amount_usd": 0.0}]
    assert len(body_of(ask("GET", "/cost/actuals", tenant="a$b"))["items"]) == 1
    assert forecast(ask)["cached"] is False
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = next(line for line in lines if line.get("message") == "actuals ingested")
    assert (said["tenants"], said["groups_without_tenant"]) == (3, 1)
    # An alarm counts this line: phase3b/plan/functions/planned.py, RUN_PATTERN.
    (done,) = [line for line in lines if line.get("message") == "task done"]
    assert done["task"] == "ingest_actuals"


def test_ingestion_of_many_tenants_takes_few_calls(handler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """1,000 tenants with a month each: 40 batches of amounts and 40 of versions, not a call a tenant."""
    module, _ = handler("cost_forecasting")
    client, dynamodb = boto3.client("ce", region_name="us-east-1"), boto3.client("dynamodb", region_name="us-east-1")
    called: list[str] = []
    dynamodb.meta.events.register("provide-client-params.*.*", lambda model, **_: called.append(model.name))
    monkeypatch.setattr(module, "INGESTION", module.parts(dynamodb, lambda: client)[1])
    groups = [group(f"tenant-{number}", "1") for number in range(1000)]
    with Stubber(client) as stub:
        stub.add_response("get_cost_and_usage", {"ResultsByTime": [period("2026-03", "2026-04", *groups)]})
        assert module.handle(EVENT, None)["tenants"] == 1000
    assert called == ["BatchWriteItem"] * 80


def test_an_unknown_task_fails(module: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="no task 'other'"):
        module.handle({"source": "phase3b.schedule", "task": "other"}, None)
    assert "task done" not in capsys.readouterr().out


def test_a_task_that_fails_is_not_done(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing:
        def run(self) -> dict[str, int]:
            raise RuntimeError

    monkeypatch.setattr(module, "INGESTION", Failing())
    with pytest.raises(RuntimeError):
        module.handle(EVENT, None)
    assert "task done" not in capsys.readouterr().out
