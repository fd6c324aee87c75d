"""phase3b ops queue."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.capacity.aws_limits import quota
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.ops.incident.options import ended, environment_argument, opened, window_options
from phase3b.errors import bad_input

if TYPE_CHECKING:
    from phase3b.operations.incident.queues.state import Consumer, DeadLetter, QueueState


FASTEST = quota("messages_moved_per_second")


@click.command("queue")
@environment_argument
@click.argument("queue", metavar="[QUEUE]", required=False)
@click.option("--show-body", is_flag=True, help="Show what the dead letters say, too: it may be what a customer wrote.")
@click.option("--redrive", is_flag=True, help="Give the dead letters to their queue again: shows how many, and asks.")
@click.option("--max", "most", type=click.IntRange(1), metavar="N", help="With --redrive: at most so many, one by one.")
@click.option(
    "--per-second", type=click.IntRange(1, FASTEST), metavar="N", help="With --redrive: at most so many a second."
)
@click.option("--anyway", is_flag=True, help="With --redrive: though the consumer is off, or fails.")
@dry_run_option
@yes_option
@window_options
def command(  # noqa: PLR0913  one for each option
    environment: str | None,
    queue: str | None,
    *,
    show_body: bool,
    redrive: bool,
    most: int | None,
    per_second: int | None,
    anyway: bool,
    dry_run: bool,
    yes: bool,
    minutes: int | None,
    since: dt.datetime | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Show what waits in ENV's queues, what was given up, and why.

    Of each queue: messages that wait, in flight, and delayed; how long the oldest has waited; its consumer, with the state of its
    event source mapping. Of dead letters the ids and times of a few, and when SQS deletes them: they are received, which needs
    sqs:ReceiveMessage and the queue's key, and stay visible to all. QUEUE is a name of capacity.yaml, or of a queue in AWS. Without
    ENV: the production environment, or the one that is up.

    --redrive moves the dead letters of a queue back to it: by a task of SQS, all of them, or with --max one by one. Each is a new
    message then, with a new id, and its retention begins again. Ctrl-C cancels; what was moved stays. A task goes on when this process is killed; one
    by one a message is never lost, and may come twice (a FIFO queue drops the second, within five minutes). Refused while another
    redrive runs, and, without --anyway, where the consumer is off or failed in the last ops.queue.quiet_minutes.

    Exit codes: 0 nothing wants a person, or all was moved; 1 something does, or not all; 2 it may not be moved so; 3 AWS could not be
    queried, or not about everything.

    \b
    Example:
      phase3b ops queue prod
      phase3b ops queue prod webhook_deliveries --since 2026-11-30T08:00
      phase3b ops queue prod webhook_deliveries --redrive --dry-run
      phase3b ops queue prod webhook_deliveries --redrive --max 10
    """
    from phase3b.cli.ops.incident.screen import as_data, print_findings, print_heading  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.incident.queues.moves import MoveOptions  # noqa: PLC0415
    from phase3b.operations.incident.queues.queue import chosen_queues, queues  # noqa: PLC0415

    _refuse_without_redrive(redrive=redrive, others=(most, per_second, anyway, dry_run, yes))
    around = opened("ops queue", environment, minutes, since, file, embedded=embedded)
    if redrive:
        from phase3b.cli.ops.incident.redriven import redrive_queues  # noqa: PLC0415

        how = MoveOptions(most, per_second, anyway)
        return redrive_queues(around, queue, how, file, dry_run=dry_run, yes=yes, as_json=as_json)
    _, found = queues(around, chosen_queues(around, queue), body=show_body)
    role = around.around.commands.role
    if as_json:
        print_json(as_data(found, role))
    else:
        print_heading(found)
        for each in found.figures:
            print_state(each)
        nothing = "nothing waits too long, and nothing was given up" if found.figures else f"{around.name} has no queue"
        print_findings(found, nothing, role)
    return ended(found)


def _refuse_without_redrive(*, redrive: bool, others: tuple[object, ...]) -> None:
    if not redrive and any(others):
        raise bad_input(
            "--max, --per-second, --anyway, --dry-run and --yes are of a redrive",
            "Add --redrive, or leave them out",
            code="P3B-OPTION-CONFLICT",
        )


def print_state(state: QueueState) -> None:
    """A queue, and a few of its dead letters."""
    from phase3b.cli.ops.incident.screen import wrapped  # noqa: PLC0415

    for line in wrapped(_sentence(state), "", "  "):
        click.echo(line)
    for each in state.sampled:
        for line in wrapped(_letter(each), "  ", "  "):
            click.echo(line)
        if each.body is not None:
            click.echo(f"    {each.body}")


def _sentence(state: QueueState) -> str:
    from phase3b.operations.incident.queues.findings import duration  # noqa: PLC0415

    planned = state.planned
    if state.url is None:
        return f"{state.name}: not known"
    counts = f"{state.visible:,} wait, {state.in_flight:,} in flight, {state.delayed:,} delayed"
    if planned.kept:
        kept = planned.kept.removesuffix("s") if state.messages == 1 else planned.kept
        counts = f"{state.messages:,} {kept}"
    parts = [counts]
    if state.messages:
        parts.append("the oldest " + ("not known" if state.oldest_seconds is None else duration(state.oldest_seconds)))
    if planned.consumer is not None:
        parts.append(_consumer(planned.consumer, state.consumer, known=state.consumer_known))
    elif state.messages and state.retention_seconds is not None:
        parts.append(f"kept for {duration(state.retention_seconds)}")
    return f"{state.name}: {'; '.join(parts)}"


def _consumer(function: str, mapping: Consumer | None, *, known: bool) -> str:
    if not known:
        return f"whether {function} reads it is not known"
    if mapping is None:
        return "nothing reads it"
    most = "" if mapping.maximum is None else f", at most {mapping.maximum:,} at a time"
    reserved = "" if mapping.reserved is None else f" of {mapping.reserved:,} reserved"
    last = f", last batch: {mapping.last_result}" if mapping.last_result else ""
    return f"consumer {function}: {mapping.state}{most}{reserved}{last}"


def _letter(each: DeadLetter) -> str:
    group = f", group {each.group}" if each.group else ""
    attributes = ", ".join(f"{name}={value}" if value else name for name, value in sorted(each.attributes.items()))
    more = f", attributes: {attributes}" if attributes else ""
    return f"{each.id} sent {each.sent_at:%Y-%m-%d %H:%M:%S} UTC, received {each.received:,} {'time' if each.received == 1 else 'times'}{group}{more}"
