"""What is sent of a recording: each request as one of a route, of a test tenant; what can't be sent is counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.load.order import Order
from phase3b.load.ordered import ordered
from phase3b.load.recorded.asked_recording import with_recording
from phase3b.load.target import Target
from phase3b.packaging.service_packages import described

ROOT = Path(__file__).parents[4]


def tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
    return tuple(f"{tenant} for {seconds}" for tenant in tenants)


TARGET = Target("http://127.0.0.1:1/v1", "ws://127.0.0.1:1/ws", "prod", True, tokens, tuple)


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml", name="capacity.yaml")


def order(capacity: Capacity, folder: Path, text: str, times: float | None = None) -> Order:
    file = folder / "access.log"
    file.write_text(text, "utf-8")
    asked, recording = with_recording(capacity, "replay", file, times, folder)
    return ordered(asked, resolve(asked, "prod"), "replay", TARGET, described(asked).schemas, 1, recording=recording)


def line(second: float, method: str, path: str, tenant: str = "acme", status: int = 200) -> str:
    time = 1769074200000 + round(second * 1000)
    return json.dumps({"time": time, "method": method, "path": path, "status": str(status), "tenantId": tenant})


def test_requests_are_those_of_routes_with_bodies_of_sessions_and_tenants_of_the_test(
    capacity: Capacity, tmp_path: Path
) -> None:
    found = order(
        capacity,
        tmp_path,
        "\n".join(
            (
                line(0.5, "GET", "/support/tickets"),
                line(1.0, "POST", "/v1/support/tickets?debug=SECRET", "umbrella", 503),
                line(3.0, "GET", "/support/tickets/01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                line(3.5, "GET", "/support/tickets/{ticket_id}", "umbrella"),
            )
        ),
        times=2,
    )
    assert [each.name for each in found.sessions] == [
        "GET /support/tickets", "POST /support/tickets", "GET /support/tickets/{ticket_id}",
    ]  # fmt: skip
    assert found.recorded is not None
    assert found.recorded.at == (0.25, 0.5, 1.5, 1.75)
    assert found.recorded.tenant == (0, 1, 0, 1)
    assert found.recorded.session == (0, 1, 2, 2)
    assert found.recorded.unmapped == {}
    # Four seconds of the recording in two, of one, one, none and two requests.
    assert [(each.seconds, each.from_per_second) for each in found.stretches] == [
        (0.5, 2),
        (0.5, 2),
        (0.5, 0),
        (0.5, 4),
    ]
    assert found.seconds == 2
    created = found.sessions[1].requests[0]
    assert created.body == {
        "subject": "Question {number}",
        "description": "How do I change a budget?",
        "priority": "normal",
    }
    assert created.keep == {"ticket_id": "ticket_id"}
    assert all(each.requests[0].think_seconds == 0 and each.requests[0].percent == 100 for each in found.sessions)
    assert found.notes[-1] == "1 of them had failed when they were recorded (4xx, 5xx), and are sent as good ones"


def test_nothing_of_a_customer_is_sent_or_reported(capacity: Capacity, tmp_path: Path) -> None:
    text = "\n".join(
        (
            line(0.1, "GET", "/support/tickets/01ARZ3NDEKTSV4RRFFQ69G5FAV?mail=bob@acme.example", "acme"),
            line(0.2, "GET", "/customers/acme/invoices/2026", "acme"),
        )
    )
    sent = order(capacity, tmp_path, text).as_json()
    assert all(secret not in sent for secret in ("acme", "bob", "01ARZ3", "invoices"))


def test_what_can_not_be_sent_is_counted_with_its_reason(capacity: Capacity, tmp_path: Path) -> None:
    found = order(
        capacity,
        tmp_path,
        "\n".join(
            (
                line(0, "GET", "/support/tickets"),
                line(1, "GET", "/support/tickets", "-", 401),
                line(2, "OPTIONS", "/support/tickets"),
                line(3, "GET", "/webhooks/01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                line(4, "POST", "/webhooks"),
                json.dumps({"time": 1769074205000, "route": "$connect", "status": "200"}),
            )
        ),
    )
    assert found.recorded is not None
    assert found.recorded.unmapped == {
        "refused with 401 or 403 when they were recorded": 1,
        "of no route of the service: OPTIONS /support...": 1,
        "GET /webhooks/{webhook_id}: no step of prepare keeps webhook_id": 1,
        "POST /webhooks: its body has a URL, and no step of load.sessions says which may be called": 1,
        "no request of the REST API (events of WebSockets, broken requests)": 1,
    }
    assert found.notes[-1].startswith("1 of 6 recorded requests are not sent, ")


def test_a_recording_of_another_service_is_refused(capacity: Capacity, tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as error:
        order(capacity, tmp_path, "\n".join(line(number, "GET", "/elsewhere") for number in range(3)))
    assert "none of the 3 requests of " in str(error.value)
    assert "can be sent: 3 are of no route of the service: GET /elsewhere..." in str(error.value)


def test_rates_are_of_requests_and_sessions_have_several(capacity: Capacity, tmp_path: Path) -> None:
    found = order(capacity, tmp_path, "time,requests\n2026-01-22T09:30:00Z,600\n2026-01-22T09:31:00Z,0\n", times=10)
    # An agent has 4 requests, a customer 3.2, an integration 2: (3 x 4 + 6 x 3.2 + 1 x 2) / 10 = 3.32.
    assert [each.seconds for each in found.stretches] == [6, 6]
    assert [each.from_per_second for each in found.stretches] == [pytest.approx(100 / 3.32), 0]
    assert found.recorded is None


def test_a_scenario_that_sends_nothing_recorded_takes_no_recording(capacity: Capacity, tmp_path: Path) -> None:
    for recorded, times in ((tmp_path / "a", None), (None, 2.0)):
        with pytest.raises(Phase3bError) as error:
            with_recording(capacity, "mixed", recorded, times, tmp_path)
        assert "scenario mixed has arrivals of the type constant, which nothing recorded changes" in str(error.value)


def test_a_scenario_without_a_recording_says_how_to_name_one(capacity: Capacity, tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as error:
        with_recording(capacity, "replay", None, None, tmp_path)
    assert "Add --recorded FILE" in str(error.value)
