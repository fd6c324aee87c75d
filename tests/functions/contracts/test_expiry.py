"""When DynamoDB may delete what was written: the second itself, in epoch time, worked out by hand.

The tests run behind UTC and with a summer time (tests/conftest.py): a time made of local hours would be hours off.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import boto3
import pytest
from service_event import body_of, rest

# 2026-01-22T09:30:00.750Z; what is left of a second is cut off.
NOW = 1_769_074_200.75
HANDLED = "aws_dynamodb_table"


@pytest.fixture
def started(handler: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function's handler, whose clock stands still until it is set."""

    def start(function: str) -> ModuleType:
        module: ModuleType = handler(function)[0]
        set_clock(monkeypatch, NOW)
        return module

    return start


def set_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: seconds)


def expiries(aws: dict[str, str], table: str) -> list[int | None]:
    found = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=aws[f"${{{HANDLED}.{table}.name}}"])[
        "Items"
    ]
    return [int(item["expires_at"]["N"]) if "expires_at" in item else None for item in found]


def test_a_closed_ticket_is_kept_for_a_year(started: Any, aws: dict[str, str]) -> None:
    module = started("support_tickets")
    ticket = body_of(module.handle(rest("POST", "/support/tickets", body={"subject": "s", "description": "d"}), None))
    assert expiries(aws, "support_tickets") == [None]
    path = {"ticket_id": ticket["ticket_id"]}
    module.handle(rest("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path), None)
    # + 365 x 86,400
    assert expiries(aws, "support_tickets") == [1_800_610_200]


def test_a_notification_is_kept_for_90_days(started: Any, aws: dict[str, str]) -> None:
    module = started("notification_handler")
    body = {"notifications": [{"title": "t", "body": "b"}]}
    sent = body_of(module.handle(rest("POST", "/notifications", body=body), None))
    # + 90 x 86,400, and reading it changes nothing of that
    assert expiries(aws, "notifications") == [1_776_850_200]
    path = {"notification_id": sent["notification_ids"][0]}
    module.handle(rest("POST", "/notifications/{notification_id}/read", **path), None)
    assert expiries(aws, "notifications") == [1_776_850_200]


def test_a_connection_is_forgotten_after_three_hours(started: Any, aws: dict[str, str]) -> None:
    module = started("notification_handler")
    context = {"connectionId": "c", "authorizer": {"tenantId": "acme", "userId": "u"}, "routeKey": "$connect"}
    module.handle({"requestContext": context}, None)
    assert expiries(aws, "connections") == [1_769_085_000]


def test_a_forecast_is_good_for_an_hour(started: Any, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    module = started("cost_forecasting")
    actuals = [{"month": f"2025-{month:02d}", "amount_usd": 100 + month} for month in range(7, 13)]
    module.handle(rest("PUT", "/cost/actuals", body={"actuals": actuals}), None)

    def generated() -> str:
        found: str = body_of(module.handle(rest("GET", "/cost/forecast"), None))["generated_at"]
        return found

    first = generated()
    assert first == "2026-01-22T09:30:00.750Z"
    assert [each for each in expiries(aws, "cost_forecasts") if each] == [1_769_077_800]
    # Cached to its last second, and created again in the next.
    set_clock(monkeypatch, 1_769_077_799.9)
    assert generated() == first
    set_clock(monkeypatch, 1_769_077_800)
    assert generated() == "2026-01-22T10:30:00.000Z"


def test_an_idempotency_key_is_good_for_a_day(
    started: Any, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    module = started("support_tickets")
    asked = rest(
        "POST", "/support/tickets", body={"subject": "s", "description": "d"}, headers={"Idempotency-Key": "k"}
    )

    def ticket() -> str:
        found: str = body_of(module.handle(asked, None))["ticket_id"]
        return found

    first = ticket()
    assert expiries(aws, "idempotency_keys") == [1_769_160_600]
    # DynamoDB deletes days later: the service itself keeps to the second, in which the key is read and claimed alike.
    set_clock(monkeypatch, 1_769_160_600.9)
    assert ticket() == first
    assert len(expiries(aws, "support_tickets")) == 1
    set_clock(monkeypatch, 1_769_160_601)
    assert ticket() != first
    assert expiries(aws, "idempotency_keys") == [1_769_247_001]
    assert len(expiries(aws, "support_tickets")) == 2


def test_time_is_written_in_utc_and_read_back(started: Any) -> None:
    started("support_tickets")
    clock = sys.modules["shared.clock"]
    # The night in which clocks are set forward where the tests run.
    for seconds, text in (
        (NOW, "2026-01-22T09:30:00.750Z"),
        (1_772_953_199.999, "2026-03-08T06:59:59.999Z"),
        (1_783_080_000, "2026-07-03T12:00:00.000Z"),
    ):
        assert clock.iso(seconds) == text
        assert clock.seconds_of(text) == pytest.approx(seconds, abs=0.0005)
