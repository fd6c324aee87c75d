"""phase3b local inbox."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import json_option
from phase3b.cli.service.local_session import FOLDER, session_file_option, session_that_is_up
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phase3b.local.cloudwatch.delivery import Delivery

PAUSE_SECONDS = 1.0


@click.command("inbox")
@click.option("--follow", is_flag=True, help="Print what comes, too, until Ctrl-C or the end of the embedded AWS.")
@click.option("--body", is_flag=True, help="Print the text of each message, too.")
@session_file_option
@json_option
def inbox(*, follow: bool, body: bool, file: Path | None, as_json: bool) -> int:
    """Print who got which message of an SNS topic when: mails of alarms, and why somebody got none.

    Nothing leaves this machine: mails, text messages and calls of HTTPS endpoints are kept here. What was published to a
    topic without subscriptions is shown as well. With --json one document; with --follow --json one document a line.

    \b
    Example:
      phase3b local inbox
      phase3b local inbox --body
      phase3b local inbox --follow
    """
    from phase3b.local.cloudwatch.read_inbox import read_inbox  # noqa: PLC0415

    session = session_that_is_up(file)
    found = read_inbox(session.endpoint)
    if as_json and not follow:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"endpoint": session.endpoint, "messages": [each.as_json() for each in found]})
        return ExitCode.OK
    if not found and not follow:
        click.echo("nothing was delivered: no message was published to an SNS topic")
    try:
        for each in _following(session.endpoint, found) if follow else found:
            if as_json:
                click.echo(json.dumps(each.as_json(), ensure_ascii=False))
            else:
                _print(each, body=body)
    except KeyboardInterrupt:
        if not follow:
            raise
    return ExitCode.OK


def _following(endpoint: str, found: list[Delivery]) -> Iterator[Delivery]:
    from phase3b.local.aws.claim import held  # noqa: PLC0415
    from phase3b.local.cloudwatch.read_inbox import read_inbox  # noqa: PLC0415

    number = 0
    while True:
        for each in found:
            number = each.number
            yield each
        time.sleep(PAUSE_SECONDS)
        if not held(FOLDER):
            return
        found = read_inbox(endpoint, number)


def _print(delivery: Delivery, *, body: bool) -> None:
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(delivery.at))
    to = f"{delivery.to} ({delivery.protocol})" if delivery.to else delivery.topic.rpartition(":")[2]
    click.echo(f"{when} UTC  {to}{f': not delivered, {delivery.why_not}' if delivery.why_not else ''}")
    click.echo(f"  {delivery.subject or '(no subject)'}")
    if body:
        for line in delivery.body.splitlines():
            click.echo(f"    {line}".rstrip())
