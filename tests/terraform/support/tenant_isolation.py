"""Whatever one tenant tries with its token, nothing of another's is seen or changed."""

from __future__ import annotations

import re
from typing import Any

from local_asked import HOUR_SECONDS, Local, made

TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}


def nothing_of_another_is_seen(local: Local) -> None:
    """For each route, B with B's token tries every id of A; cached answers of A are there to be leaked."""
    mark = "only-for-a-7f3c"
    tickets = [
        made(local.ask("POST", "/support/tickets", tenant="tenant-a", body={**TICKET, "subject": mark}))["ticket_id"]
        for _ in range(12)
    ]
    for ticket in tickets:
        made(local.ask("POST", f"/support/tickets/{ticket}/comments", tenant="tenant-a", body={"body": mark}))
    body = {"notifications": [{"title": mark, "body": mark}] * 12}
    notifications = made(local.ask("POST", "/notifications", tenant="tenant-a", body=body))["notification_ids"]
    hook = {"url": f"{local.api.receiver_url}?{mark}", "events": ["ticket.updated"]}
    webhooks = [made(local.ask("POST", "/webhooks", tenant="tenant-a", body=hook))["webhook_id"] for _ in range(12)]
    actuals = [{"month": f"2026-0{month}", "amount_usd": 777.77} for month in range(1, 7)]
    made(local.ask("PUT", "/cost/actuals", tenant="tenant-a", body={"actuals": actuals}))
    made(local.ask("PUT", "/cost/budget", tenant="tenant-a", body={"monthly_usd": 777.77}))
    cached = ["/support/tickets", "/support/tickets?limit=5", "/cost/forecast", "/cost/forecast?months=3"]
    for path in cached:
        made(local.ask("GET", path, tenant="tenant-a"))
        assert "x-local-cache" in local.ask("GET", path, tenant="tenant-a").headers
    cursor = made(local.ask("GET", "/support/tickets?limit=5", tenant="tenant-a"))["next_cursor"]
    attempts: list[tuple[str, str, object]] = []
    for ticket in tickets:
        attempts += [
            ("GET", f"/support/tickets/{ticket}", None),
            ("PATCH", f"/support/tickets/{ticket}", {"version": 1, "status": "closed"}),
            ("GET", f"/support/tickets/{ticket}/comments", None),
            ("POST", f"/support/tickets/{ticket}/comments", {"body": "I was here"}),
            ("POST", "/support/comments/batch", {"ticket_ids": [ticket]}),
        ]
    for notification in notifications:
        attempts += [
            ("POST", f"/notifications/{notification}/read", None),
            ("POST", "/notifications/read", {"notification_ids": [notification]}),
        ]
    for webhook in webhooks:
        attempts += [
            ("GET", f"/webhooks/{webhook}", None),
            ("PATCH", f"/webhooks/{webhook}", {"active": False}),
            ("DELETE", f"/webhooks/{webhook}", None),
            ("POST", f"/webhooks/{webhook}/test", None),
            ("GET", f"/webhooks/{webhook}/deliveries", None),
            ("POST", f"/webhooks/{webhook}/deliveries/{ticket}/redeliver", None),
            ("POST", f"/webhooks/{webhook}/redeliver", {"from": "2026-01-01T00:00:00Z", "to": "2026-12-31T00:00:00Z"}),
            ("POST", f"/webhooks/{webhook}/secret/rotate", {}),
        ]
    lists = [*cached, "/support/tickets?status=open", "/support/tickets?priority=high", "/notifications", "/webhooks"]
    lists += ["/cost/actuals", "/cost/budget", f"/support/tickets?limit=5&cursor={cursor}"]
    # A tenant that is named anywhere but in the token is not listened to.
    for path in lists:
        attempts.append(("GET", path, None))
        joint = "&" if "?" in path else "?"
        attempts += [("GET", f"{path}{joint}{name}=tenant-a", None) for name in ("tenant_id", "tenantId", "tenant")]
    routes = {(route.method, route.path) for route in local.api.service.routes}
    before = snapshot(local)
    for method, path, body in attempts:
        for headers in ({}, {"x-tenant-id": "tenant-a", "tenantId": "tenant-a"}):
            answer = local.ask(method, path, tenant="tenant-b", body=body, headers=headers)
            assert mark not in answer.text, (method, path)
            assert "777.77" not in answer.text, (method, path)
            assert "x-local-cache" not in answer.headers or answer.body.get("items") == [], (method, path)
            assert answer.status < 500, (method, path, answer)
    for body in ({**TICKET, "tenant_id": "tenant-a"}, {**TICKET, "tenantId": "tenant-a"}):
        assert local.ask("POST", "/support/tickets", tenant="tenant-b", body=body).status == 400
    assert snapshot(local) == before
    assert 2 * len(attempts) >= 200
    tried = {(method, shape(path)) for method, path, _ in attempts}
    creates = {
        ("POST", path) for path in ("/support/tickets", "/support/tickets/create", "/notifications", "/webhooks")
    }
    writes = {("PUT", "/cost/actuals"), ("PUT", "/cost/budget")}
    # What only creates or writes one's own has no id of another's to try.
    assert {(method, shape(path)) for method, path in routes} - tried == creates | writes


def shape(path: str) -> str:
    path = path.partition("?")[0]
    return re.sub(r"/([0-9A-Z]{26}|\{[a-z_]+\})", "/{}", path)


def snapshot(local: Local) -> Any:
    """What A sees of its own, past the cache."""
    fresh = local.token("tenant-a", HOUR_SECONDS + 1)
    headers = {"Authorization": f"Bearer {fresh}"}
    paths = ("/support/tickets?limit=99", "/notifications", "/webhooks", "/cost/actuals", "/cost/budget")
    return [made(local.ask("GET", path, headers=headers)) for path in paths]
