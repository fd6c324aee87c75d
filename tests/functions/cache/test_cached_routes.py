"""The handlers in two processes with one real cache: the same answers as without it, at once after each write, and few queries."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
from cached_alone import disconnect
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from real_cache import RealCache
from service_event import Recorder, body_of, rest

SECONDS = {
    "CACHE_SECONDS_LIST_TICKETS": "60",
    "CACHE_SECONDS_LIST_NOTIFICATIONS": "60",
    "CACHE_SECONDS_FORECAST": "300",
}
PATIENT = {"CACHE_TIMEOUT_MS": "5000", "CACHE_CONNECT_TIMEOUT_MS": "5000", "CACHE_MEMORY_SECONDS": "5"}


@dataclass
class Process:
    """One process of a function, and what it asks of AWS."""

    module: ModuleType
    recorder: Recorder
    state: ModuleType

    def ask(self, *arguments: Any, **given: Any) -> Any:
        answer = self.module.handle(rest(*arguments, **given), None)
        assert answer["statusCode"] < 300, answer
        return body_of(answer)

    def queries(self) -> int:
        """How many it has sent since the last look."""
        found = self.recorder.names().count("dynamodb:Query")
        self.recorder.calls.clear()
        return found


Start = Callable[[str], Process]


@pytest.fixture
def start(cache: RealCache, handler: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts processes that have the cache; indexes follow at once, unless a test says otherwise."""
    for name, value in {**cache.environment(), **SECONDS, **PATIENT}.items():
        monkeypatch.setenv(name, value)
    started: list[Any] = []

    def load(function: str) -> Process:
        module, recorder = handler(function)
        monkeypatch.setattr(sys.modules["shared.cache_state"], "SETTLED_SECONDS", 0)
        reads = sys.modules["shared.cached_reads"]
        made = [each for each in _all_of(module) if isinstance(each, reads.CachedReads)]
        assert made
        started.extend(made)
        return Process(module, recorder, sys.modules["shared.cache_state"])

    yield load
    for each in started:
        disconnect(each)


def _all_of(module: ModuleType) -> list[Any]:
    """The cached reads that the routes of a handler have."""
    owners = {id(route.__self__): route.__self__ for route in module.ROUTES.values()}
    caches = [getattr(each, "cache", None) for each in owners.values()]
    return [getattr(each, "cache", each) for each in caches if each is not None]


def ticket(subject: str, priority: str = "normal") -> dict[str, str]:
    return {"subject": subject, "description": "it does not work", "priority": priority}


def test_tickets_are_listed_of_the_cache_until_one_is_written(start: Start) -> None:
    one, other = start("support_tickets"), start("support_tickets")
    made = one.ask("POST", "/support/tickets", body=ticket("first"))
    listed = [each.ask("GET", "/support/tickets") for each in (one, other, one, other)]
    assert [each["items"][0]["subject"] for each in listed] == ["first"] * 4
    assert one.queries() + other.queries() == 1
    other.ask("POST", "/support/tickets", body=ticket("second"))
    assert [len(each.ask("GET", "/support/tickets")["items"]) for each in (one, other)] == [2, 2]
    assert one.queries() + other.queries() == 1
    changed = {"version": 1, "status": "closed"}
    other.ask("PATCH", "/support/tickets/{ticket_id}", body=changed, ticket_id=made["ticket_id"])
    other.queries()
    for each in (one, other):
        assert {every["status"] for every in each.ask("GET", "/support/tickets")["items"]} == {"open", "closed"}
        assert len(each.ask("GET", "/support/tickets", query={"status": "closed"})["items"]) == 1
    assert one.queries() + other.queries() == 2


def test_what_is_kept_was_read_as_it_was_written_last(start: Start) -> None:
    one = start("support_tickets")
    one.ask("GET", "/support/tickets")
    assert [bool(sent.members.get("ConsistentRead")) for sent in one.recorder.sent] == [True]


def test_what_an_index_says_is_kept_only_some_time_after_a_write(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    one = start("support_tickets")
    monkeypatch.setattr(one.state, "SETTLED_SECONDS", 2)
    one.ask("POST", "/support/tickets", body=ticket("first"))
    for _ in range(3):
        one.ask("GET", "/support/tickets", query={"status": "open"})
    assert one.queries() == 3
    began = one.state.clock.now()
    monkeypatch.setattr(one.state.clock, "now", lambda: began + 3)
    for _ in range(3):
        one.ask("GET", "/support/tickets", query={"status": "open"})
    assert one.queries() == 1


def test_a_ticket_that_expires_is_not_listed_longer_than_it_is_there(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CACHE_MEMORY_SECONDS", "0")
    one = start("support_tickets")
    made = one.ask("POST", "/support/tickets", body=ticket("first"))
    one.ask(
        "PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, ticket_id=made["ticket_id"]
    )
    one.queries()
    began = time.time()
    year = 365 * 86_400
    for after, there in ((year - 30, 1), (year - 10, 1), (year + 1, 0)):
        monkeypatch.setattr(one.state.clock, "now", lambda after=after: began + after)
        assert len(one.ask("GET", "/support/tickets")["items"]) == there
    assert one.queries() == 2


def test_each_tenant_sees_its_own(start: Start) -> None:
    one = start("support_tickets")
    for tenant in ("acme", "acme:1", "acme%3A1", "ACME"):
        one.ask("POST", "/support/tickets", body=ticket(tenant), tenant=tenant)
    for _ in range(2):
        for tenant in ("acme", "acme:1", "acme%3A1", "ACME"):
            found = one.ask("GET", "/support/tickets", tenant=tenant)["items"]
            assert [each["subject"] for each in found] == [tenant]


QUERIES = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(["open", "closed"]),
        "priority": st.sampled_from(["low", "high"]),
        "limit": st.sampled_from(["1", "2", "100"]),
    },
)


def test_every_list_is_as_without_a_cache(start: Start, handler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    one = start("support_tickets")
    for name in ("CACHE_HOST", *SECONDS):
        monkeypatch.delenv(name)
    plain, _ = handler("support_tickets")
    made = [one.ask("POST", "/support/tickets", body=ticket(f"{at}", ["low", "high"][at % 2])) for at in range(6)]
    for each in made[:3]:
        one.ask(
            "PATCH",
            "/support/tickets/{ticket_id}",
            body={"version": 1, "status": "closed"},
            ticket_id=each["ticket_id"],
        )

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(QUERIES)
    def same(query: dict[str, str]) -> None:
        while True:
            asked = rest("GET", "/support/tickets", query=query)
            answers = [module.handle(asked, None) for module in (one.module, plain, one.module)]
            assert answers[0] == answers[1] == answers[2]
            cursor = json.loads(answers[0]["body"]).get("next_cursor")
            if cursor is None:
                return
            query = {**query, "cursor": cursor}

    same()


def send(process: Process, **more: str) -> str:
    sent = process.ask("POST", "/notifications", body={"notifications": [{"title": "t", "body": "b", **more}]})
    found: str = sent["notification_ids"][0]
    return found


def unread(process: Process, user: str = "user-1") -> list[str]:
    found = process.ask("GET", "/notifications", user=user)["items"]
    return [each["notification_id"] for each in found if not each["read"]]


def test_notifications_are_listed_of_the_cache_until_one_is_sent_or_read(start: Start) -> None:
    one, other = start("notification_handler"), start("notification_handler")
    ids = [send(one), send(one, user_id="user-1"), send(other, user_id="user-2")]
    for _ in range(2):
        assert set(unread(one)) == set(unread(other)) == {ids[0], ids[1]}
        assert set(unread(one, "user-2")) == set(unread(other, "user-2")) == {ids[0], ids[2]}
    asked = one.queries() + other.queries()
    assert [unread(each, user) for each in (one, other) for user in ("user-1", "user-2")]
    assert (asked > 0, one.queries() + other.queries()) == (True, 0)
    other.ask("POST", "/notifications/{notification_id}/read", notification_id=ids[1])
    assert [unread(each) for each in (one, other)] == [[ids[0]]] * 2
    one.ask("POST", "/notifications/read", body={"notification_ids": ids})
    assert [unread(each) for each in (one, other)] == [[], []]
    assert [unread(each, "user-2") for each in (one, other)] == [[ids[2]]] * 2
    last = send(other)
    assert [unread(each) for each in (one, other)] == [[last]] * 2


def amounts(months: int = 24) -> dict[str, Any]:
    return {
        "actuals": [
            {"month": f"{2024 + at // 12}-{at % 12 + 1:02d}", "amount_usd": 1000.0 + at} for at in range(months)
        ]
    }


def test_a_forecast_of_the_cache_is_of_the_amounts_as_they_are(start: Start) -> None:
    one, other = start("cost_forecasting"), start("cost_forecasting")
    one.ask("PUT", "/cost/actuals", body=amounts())
    one.queries()
    first = one.ask("GET", "/cost/forecast")
    assert (first["cached"], one.queries()) == (False, 2)
    for each in (other, one, other):
        found = each.ask("GET", "/cost/forecast")
        assert found == {**first, "cached": True}
        # Neither the amounts nor the forecasts of the table.
        assert each.queries() == 0
    other.ask("PUT", "/cost/budget", body={"monthly_usd": 2000})
    assert one.ask("GET", "/cost/forecast") == {**first, "cached": True, "budget_usd": 2000}
    other.ask("PUT", "/cost/actuals", body={"actuals": [{"month": "2025-12", "amount_usd": 5000}]})
    changed = one.ask("GET", "/cost/forecast")
    assert (changed["cached"], changed["points"] != first["points"]) == (False, True)


def test_what_the_table_would_not_keep_any_longer_the_cache_does_not_either(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CACHE_MEMORY_SECONDS", "0")
    one = start("cost_forecasting")
    one.ask("PUT", "/cost/actuals", body=amounts())
    first = one.ask("GET", "/cost/forecast")
    began = time.time()
    # An hour, by forecast_cache_seconds; the copies in the cache are made again from the table until then.
    for after, same in ((3590, True), (3601, False)):
        monkeypatch.setattr(one.state.clock, "now", lambda after=after: began + after)
        assert (one.ask("GET", "/cost/forecast")["generated_at"] == first["generated_at"]) is same


def test_a_budget_alert_is_listed_at_once(start: Start) -> None:
    costs, notifications = start("cost_forecasting"), start("notification_handler")
    costs.ask("PUT", "/cost/actuals", body=amounts(35))
    costs.ask("PUT", "/cost/budget", body={"monthly_usd": 10})
    assert [unread(notifications) for _ in range(2)] == [[], []]
    costs.ask("GET", "/cost/forecast")
    assert len(unread(notifications)) == 1
    # A forecast of the cache is compared with a budget that is newer.
    time.sleep(0.01)
    costs.ask("PUT", "/cost/budget", body={"monthly_usd": 11})
    assert costs.ask("GET", "/cost/forecast")["cached"] is True
    assert len(unread(notifications)) == 2


def test_while_the_cache_is_away_all_is_as_it_was(
    start: Start, cache: RealCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CACHE_TIMEOUT_MS", "50")
    one, other = start("support_tickets"), start("support_tickets")
    one.ask("GET", "/support/tickets")
    cache.pause()
    try:
        for number in range(1, 4):
            one.ask("POST", "/support/tickets", body=ticket(str(number)))
            assert [len(each.ask("GET", "/support/tickets")["items"]) for each in (one, other)] == [number] * 2
    finally:
        cache.resume()
    assert [len(each.ask("GET", "/support/tickets")["items"]) for each in (other, one)] == [3, 3]
