"""Warm latency of each route of the local API, and of what it takes a pushed notification and a webhook to arrive.

Real handlers in processes of their own over the embedded AWS: what is measured is this service's own work, not AWS's.
Each route is asked one request at a time, after a warm-up; its target is the one of capacity.yaml.
"""

from __future__ import annotations

import asyncio
import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.local.api.applied_api import AppliedApi, applied_api
from phase3b.terraform.events import Event, Summary
from phase3b.terraform.run import Patience

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
WARM_UP, COUNTED, PUSHES = 10, 200, 30
HOUR_SECONDS = 3600
MARKER = "    # overrides:\n    #   auto_scaling: {target_percent: 50}\n"
# Throttles would be measured otherwise.
OVERRIDES = """    overrides:
      api:
        throttle: {rate_per_second: 1000000, burst: 1000000}
        per_customer: {requests_per_minute: 60000000, burst: 1000000}
"""


class Silent:
    """Watches the apply and reports nothing."""

    def step(self, what: str) -> None:
        """Nothing."""

    def planned(self, summary: Summary) -> None:
        """Nothing."""

    def event(self, event: Event) -> None:
        """Nothing."""


@dataclass
class Client:
    """Asks over one connection that is kept open, and times each answer in milliseconds."""

    applied: AppliedApi
    times_ms: dict[str, list[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        parts = urlsplit(self.applied.api.url)
        self.connection = HTTPConnection(parts.hostname or "", parts.port)
        self.prefix = parts.path
        token = self.applied.token("bench", HOUR_SECONDS)
        self.headers = {
            "Authorization": f"Bearer {token}",
            "x-api-key": self.applied.api_key,
            "Content-Type": "application/json",
        }

    def ask(self, route: str, path: str, body: object = None) -> object:
        """One request; `route` is the line of the table that it counts for."""
        method = route.partition(" ")[0]
        data = None if body is None else json.dumps(body)
        began = time.perf_counter()
        self.connection.request(method, self.prefix + path, data, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        self.times_ms.setdefault(route, []).append((time.perf_counter() - began) * 1000)
        if answer.status >= 300:
            raise SystemExit(f"{route}: {answer.status} {text.decode()[:300]}")
        return json.loads(text) if text else None

    def warm(self, route: str, path: Callable[[], str], body: object = None) -> None:
        """The warm-up, forgotten, and then what is counted."""
        for number in range(WARM_UP + COUNTED):
            if number == WARM_UP:
                self.times_ms[route] = []
            self.ask(route, path(), body)


def main() -> None:
    """Measures and prints; asserts nothing."""
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "capacity.yaml").write_text(text.replace(MARKER, OVERRIDES + MARKER, 1), "utf-8")
        try:
            with applied_api(folder / "capacity.yaml", "dev", folder, Silent(), Patience(600, 300)) as applied:
                client = Client(applied)
                every_route(client)
                pushes = asyncio.run(pushed(applied))
                delivered = delivery(client)
        except Phase3bError as error:
            print(f"the local API is not measured: {error}", file=sys.stderr)
            sys.exit(error.exit_code)
    targets = {
        f"{route.definition.method} {route.definition.path}": route.p95_target_ms
        for route in (applied.deployment.api.routes if applied.deployment.api is not None else ())
    }
    rows = [(route, times, targets.get(route)) for route, times in client.times_ms.items() if route in targets]
    rows += [("notification sent -> pushed", pushes, 500.0), ("ticket created -> webhook arrived", delivered, 2000.0)]
    print(f"local API, warm, one request at a time; {COUNTED} of each route, {PUSHES} of the last two")
    print(f"  {'route':<46} {'p50':>9} {'p95':>9} {'target p95':>12}")
    written = []
    for route, times, target in rows:
        p50, p95 = statistics.median(times), sorted(times)[math.ceil(0.95 * len(times)) - 1]
        print(f"  {route:<46} {p50:>6.1f} ms {p95:>6.1f} ms {target or 0:>9.0f} ms")
        written.append({"route": route, "p50_ms": round(p50, 1), "p95_ms": round(p95, 1), "target_p95_ms": target})
    (HERE / "local_api.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


def every_route(client: Client) -> None:
    """Each route on data as a tenant has it: fifty tickets, some comments, a year of actuals."""
    ticket = {"subject": "It broke", "description": "All of it", "priority": "high"}
    client.warm("POST /support/tickets", lambda: "/support/tickets", ticket)
    client.warm("POST /support/tickets/create", lambda: "/support/tickets/create", ticket)
    made: list[dict[str, object]] = client.ask("GET /support/tickets", "/support/tickets?limit=50")["items"]  # type: ignore[index]
    ids = [str(each["ticket_id"]) for each in made]
    path = f"/support/tickets/{ids[0]}"
    client.warm("GET /support/tickets", lambda: "/support/tickets?limit=50")
    client.warm("GET /support/tickets/{ticket_id}", lambda: path)
    version = iter(range(1, 10_000))
    patch = "PATCH /support/tickets/{ticket_id}"
    for number in range(WARM_UP + COUNTED):
        if number == WARM_UP:
            client.times_ms[patch] = []
        client.ask(patch, path, {"version": next(version), "status": "open" if number % 2 else "waiting"})
    client.warm("POST /support/tickets/{ticket_id}/comments", lambda: f"{path}/comments", {"body": "Me too"})
    client.warm("GET /support/tickets/{ticket_id}/comments", lambda: f"{path}/comments?limit=50")
    client.warm("POST /support/comments/batch", lambda: "/support/comments/batch", {"ticket_ids": ids[:10]})
    actuals = [{"month": f"2025-{month:02d}", "amount_usd": 100 + 3 * month} for month in range(1, 13)]
    client.warm("PUT /cost/actuals", lambda: "/cost/actuals", {"actuals": actuals})
    client.warm("GET /cost/actuals", lambda: "/cost/actuals")
    client.warm("PUT /cost/budget", lambda: "/cost/budget", {"monthly_usd": 100_000})
    client.warm("GET /cost/budget", lambda: "/cost/budget")
    client.warm("GET /cost/forecast", lambda: "/cost/forecast?months=12")
    send = {"notifications": [{"title": "t", "body": "b"}]}
    client.warm("POST /notifications", lambda: "/notifications", send)
    client.warm("GET /notifications", lambda: "/notifications?limit=50")
    listed: list[dict[str, object]] = client.ask("GET /notifications", "/notifications?limit=10")["items"]  # type: ignore[index]
    unread = [str(each["notification_id"]) for each in listed]
    client.warm("POST /notifications/{notification_id}/read", lambda: f"/notifications/{unread[0]}/read")
    client.warm("POST /notifications/read", lambda: "/notifications/read", {"notification_ids": unread})
    hook = {"url": client.applied.api.receiver_url, "events": ["ticket.updated"]}
    webhook = str(client.ask("POST /webhooks", "/webhooks", hook)["webhook_id"])  # type: ignore[index]
    client.warm("GET /webhooks", lambda: "/webhooks")
    client.warm("GET /webhooks/{webhook_id}", lambda: f"/webhooks/{webhook}")
    client.warm("PATCH /webhooks/{webhook_id}", lambda: f"/webhooks/{webhook}", {"active": True})
    client.warm("POST /webhooks/{webhook_id}/test", lambda: f"/webhooks/{webhook}/test")
    client.warm("GET /webhooks/{webhook_id}/deliveries", lambda: f"/webhooks/{webhook}/deliveries")
    for number in range(WARM_UP + COUNTED):
        if number == WARM_UP:
            client.times_ms["POST /webhooks"] = []
            client.times_ms["DELETE /webhooks/{webhook_id}"] = []
        made_now = str(client.ask("POST /webhooks", "/webhooks", hook)["webhook_id"])  # type: ignore[index]
        client.ask("DELETE /webhooks/{webhook_id}", f"/webhooks/{made_now}")


async def pushed(applied: AppliedApi) -> list[float]:
    """Milliseconds from sending a notification to its arrival at a WebSocket client."""
    headers = {"Authorization": f"Bearer {applied.token('bench-push', HOUR_SECONDS)}", "x-api-key": applied.api_key}
    body = {"notifications": [{"title": "t", "body": "b"}]}
    times = []
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.ws_connect(applied.api.websocket_url) as socket,
    ):
        for _ in range(PUSHES + 1):
            began = time.perf_counter()
            async with session.post(f"{applied.api.url}/notifications", json=body) as answer:
                await answer.read()
            await socket.receive_str(timeout=30)
            times.append((time.perf_counter() - began) * 1000)
    return times[1:]


def delivery(client: Client) -> list[float]:
    """Milliseconds from creating a ticket to the arrival of its webhook."""
    receiver = client.applied.api.receiver
    hook = {"url": client.applied.api.receiver_url, "events": ["ticket.created"]}
    client.ask("POST /webhooks", "/webhooks", hook)
    ticket = {"subject": "It broke", "description": "All of it"}
    times = []
    for _ in range(PUSHES + 1):
        receiver.deliveries.clear()
        began = time.perf_counter()
        client.ask("POST /support/tickets", "/support/tickets", ticket)
        while not receiver.deliveries:
            time.sleep(0.001)
        times.append((time.perf_counter() - began) * 1000)
    return times[1:]


if __name__ == "__main__":
    main()
