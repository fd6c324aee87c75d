"""What `local up` and `local status` print of the local API: lines that can be pasted into another terminal."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import click

from phase3b.local.aws.claim import Served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phase3b.local.api.server import LocalApi

TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}
ACTUALS = {
    "actuals": [
        {"month": "2026-01", "amount_usd": 100},
        {"month": "2026-02", "amount_usd": 110},
        {"month": "2026-03", "amount_usd": 125},
    ]
}
NOTIFICATION = {"notifications": [{"title": "Hello", "body": "from the local API"}]}


def served_by(api: LocalApi, tenant: str, *, local_key: bool) -> Served:
    """What the local API serves, as the session's record keeps it for `phase3b local status`."""
    return Served(
        rest_url=api.url,
        websocket_url=api.websocket_url or "",
        openapi_url=f"{api.invocation_url}/openapi.json",
        inbox_url=api.receiver_url,
        private_webhooks=api.options.private_webhooks,
        api_key=min(api.service.usage_plan.api_keys),
        local_key=local_key,
        tenant=tenant,
        logs=str(api.options.folder),
        functions=tuple(each.name for each in api.service.functions),
        calls=tuple(_calls(api)),
        not_run=tuple(each.name for each in api.service.functions if each.image is not None),
    )


def print_served(served: Served, token: str) -> None:
    """URLs, and curl lines for each part of the service; `token` is what a shell puts into TOKEN."""
    websocket = f", WebSocket API at {served.websocket_url}" if served.websocket_url else ""
    click.echo(f"REST API at {served.rest_url}{websocket}")
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
        click.echo("  # a local key, which AWS will not have: no customer is named in environments.ENV.api_keys")
    for line in served.calls:
        click.echo(line)


def _calls(api: LocalApi) -> Iterator[str]:
    ask = '  curl -s -H "Authorization: Bearer $TOKEN" -H "x-api-key: $KEY"'
    send = f'{ask} -H "Content-Type: application/json"'
    if any((each.method, each.path) == ("POST", "/support/tickets") for each in api.service.routes):
        yield from _ticket_lines(api, ask, send)
    else:
        from phase3b.local.api.sample_calls import sample_calls  # noqa: PLC0415

        yield from sample_calls(api.service.openapi, api.service.schemas, api.url, f"{api.invocation_url}/openapi.json")
    if api.websocket_url:
        yield f"  websocat '{api.websocket_url}?token='$TOKEN   # any WebSocket client: notifications are pushed to it"
    yield f"  curl -s {api.invocation_url}/openapi.json"


def _ticket_lines(api: LocalApi, ask: str, send: str) -> Iterator[str]:
    """A story of the example securebase: each line uses what the one before it made."""
    ticket = f"{api.url}/support/tickets"
    yield from (
        f"{send} -d {_quoted(TICKET)} {ticket}",
        f"{ask} {ticket}",
        f'  TICKET=$(curl -s -H "Authorization: Bearer $TOKEN" -H "x-api-key: $KEY" {ticket} | grep -o \'01[0-9A-Z]*\' | head -1)',
        f"{send} -d {_quoted({'body': 'Me too'})} {ticket}/$TICKET/comments",
        f"{send} -X PUT -d {_quoted(ACTUALS)} {api.url}/cost/actuals",
        f"{ask} '{api.url}/cost/forecast?months=3'",
        f"{send} -d {_quoted(NOTIFICATION)} {api.url}/notifications",
        f"{ask} {api.url}/notifications",
    )
    if api.options.private_webhooks:
        webhook = {"url": api.receiver_url, "events": ["ticket.created"]}
        yield f"{send} -d {_quoted(webhook)} {api.url}/webhooks"
        # It hears of what happens from now on.
        yield f"{send} -d {_quoted(TICKET)} {ticket}"
        yield f"  curl -s {api.receiver_url}   # what was delivered to the receiver on this machine"
    else:
        yield "Webhooks go to the public internet only; --allow-private-webhooks allows webhooks to localhost."


def _quoted(body: object) -> str:
    return shlex.quote(json.dumps(body))
