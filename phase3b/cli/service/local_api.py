"""What `local up` and `local status` print of the local API: lines that can be pasted into another terminal."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import click

from phase3b.local.aws.claim import Served

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from phase3b.local.api.server import LocalApi

TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}
ACTUALS = {
    "actuals": [
        {"month": "2026-01", "amount_usd": 100},
        {"month": "2026-02", "amount_usd": 110},
        {"month": "2026-03", "amount_usd": 125},
    ]
}
WEBHOOKS = ("POST", "/webhooks")
NOTIFICATION = {"notifications": [{"title": "Hello", "body": "from the local API"}]}


def served_by(api: LocalApi, tenant: str, api_key: str, *, local_key: bool, cache: str = "") -> Served:
    """What the local API serves, as the session's record keeps it for `phase3b local status`."""
    return Served(
        rest_url=api.url,
        websocket_url=api.websocket_url or "",
        openapi_url=f"{api.invocation_url}/openapi.json",
        inbox_url=api.receiver_url if api.options.private_webhooks or _has_webhooks(api) else "",
        private_webhooks=api.options.private_webhooks,
        api_key=api_key,
        local_key=local_key,
        tenant=tenant,
        logs=str(api.options.folder),
        functions=tuple(each.name for each in api.service.functions),
        calls=tuple(_calls(api)),
        not_run=tuple(each.name for each in api.service.functions if each.image is not None),
        dashboard_url=api.dashboard_url,
        cache=cache,
    )


def _has_webhooks(api: LocalApi) -> bool:
    return any((each.method, each.path) == WEBHOOKS for each in api.service.routes)


def print_served(served: Served, token: str) -> None:
    """URLs, and curl lines for each part of the service; `token` is what a shell puts into TOKEN."""
    websocket = f", WebSocket API at {served.websocket_url}" if served.websocket_url else ""
    click.echo(f"REST API at {served.rest_url}{websocket}")
    if served.dashboard_url:
        click.echo(f"dashboard at {served.dashboard_url}")
    if served.cache:
        click.echo(served.cache)
    click.echo(f"logs of the functions in {served.logs}; phase3b local logs FUNCTION prints one")
    for function in served.not_run:
        click.echo(
            f"{function} runs from a container image, which is not run here: its routes answer 501, and what is in its queues and "
            "streams waits"
        )
    click.echo(f"As a user of the tenant {served.tenant}, from another terminal:")
    click.echo(f"  TOKEN={token}")
    click.echo(f"  KEY={served.api_key}")
    if served.local_key:
        click.echo(
            f"  # a local key, which AWS will not have: environments.ENV.api_keys names no key of the tenant {served.tenant}. "
            "It goes with every tenant's token"
        )
    for line in served.calls:
        click.echo(line)


def _calls(api: LocalApi) -> Iterator[str]:
    ask = '  curl -s -H "Authorization: Bearer $TOKEN" -H "x-api-key: $KEY"'
    send = f'{ask} -H "Content-Type: application/json"'
    routes = {(each.method, each.path) for each in api.service.routes}
    if ("POST", "/support/tickets") in routes:
        receiver = api.receiver_url if api.options.private_webhooks else None
        yield from ticket_lines(routes, api.url, receiver, ask, send)
    else:
        from phase3b.local.api.sample_calls import sample_calls  # noqa: PLC0415

        yield from sample_calls(api.service.openapi, api.service.schemas, api.url, f"{api.invocation_url}/openapi.json")
    if api.websocket_url:
        yield f"  websocat '{api.websocket_url}?token='$TOKEN   # any WebSocket client: notifications are pushed to it"
    yield f"  curl -s {api.invocation_url}/openapi.json"


def ticket_lines(
    routes: Collection[tuple[str, str]], url: str, receiver_url: str | None, ask: str, send: str
) -> Iterator[str]:
    """A story of the example securebase, each line of which uses what the one before it made: as much of it as has routes.

    `receiver_url` is where webhooks can be sent on this machine, None where they can't be.
    """
    ticket = f"{url}/support/tickets"
    create = (("POST", "/support/tickets"), f"{send} -d {_quoted(TICKET)} {ticket}")
    comments = ("POST", "/support/tickets/{ticket_id}/comments")
    find = f'  TICKET=$(curl -s -H "Authorization: Bearer $TOKEN" -H "x-api-key: $KEY" {ticket} | grep -o \'01[0-9A-Z]*\' | head -1)'
    story = [
        create,
        (("GET", "/support/tickets"), f"{ask} {ticket}"),
        (comments, find),
        (comments, f"{send} -d {_quoted({'body': 'Me too'})} {ticket}/$TICKET/comments"),
        (("PUT", "/cost/actuals"), f"{send} -X PUT -d {_quoted(ACTUALS)} {url}/cost/actuals"),
        (("GET", "/cost/forecast"), f"{ask} '{url}/cost/forecast?months=3'"),
        (("POST", "/notifications"), f"{send} -d {_quoted(NOTIFICATION)} {url}/notifications"),
        (("GET", "/notifications"), f"{ask} {url}/notifications"),
    ]
    if WEBHOOKS in routes and receiver_url is not None:
        webhook = {"url": receiver_url, "events": ["ticket.created"]}
        # It hears of what happens from now on.
        story += [(WEBHOOKS, f"{send} -d {_quoted(webhook)} {url}/webhooks"), create]
        story.append((WEBHOOKS, f"  curl -s {receiver_url}   # what was delivered to the receiver on this machine"))
    elif WEBHOOKS in routes:
        told = "Webhooks go to the public internet only; --allow-private-webhooks allows webhooks to localhost."
        story.append((WEBHOOKS, told))
    yield from (line for route, line in story if route in routes)


def _quoted(body: object) -> str:
    return shlex.quote(json.dumps(body))
