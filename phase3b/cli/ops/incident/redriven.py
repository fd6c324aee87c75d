"""phase3b ops queue --redrive: the preview, the question, the progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.ops.capacity.raised_environment import confirm
from phase3b.cli.options import named
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.incident.opened import Opened
    from phase3b.operations.incident.queues.moves import Move, MoveOptions
    from phase3b.operations.incident.queues.redrive import Moved, Told


def redrive_queues(
    around: Opened, queue: str | None, how: MoveOptions, file: Path, *, dry_run: bool, yes: bool, as_json: bool
) -> int:
    """Shows what would be moved, asks, and moves it.

    Raises:
        Phase3bError: it may not be moved so, nobody could be asked, or SQS refused.
    """
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.incident.queues.answers import look  # noqa: PLC0415
    from phase3b.operations.incident.queues.moves import moves  # noqa: PLC0415
    from phase3b.operations.incident.queues.queue import chosen_queues  # noqa: PLC0415
    from phase3b.operations.incident.queues.redrive import redriven  # noqa: PLC0415

    # Nothing is received to be shown: what is received is hidden from the task.
    found = look(around, chosen_queues(around, queue), body=False, sampled=0)
    planned = moves(found, how, around)
    if not as_json:
        _preview(around.name, planned)
    done: list[Moved] = []
    if planned and not dry_run:
        total = sum(each.count for each in planned)
        confirm(f"Move about {total:,} dead letters of {around.name}?", yes=yes, as_json=as_json)
        log = audit_keeper(history_keeper(around.around.deployment, embedded=around.embedded))
        for each in planned:
            what = Audited(
                around.name, f"phase3b ops queue {around.name} {each.queue} --redrive{named(file)}", "redrive dead letters", each.source,
                f"about {each.messages:,} dead letters", f"about {each.count:,} of them in {each.destination}",
            )  # fmt: skip
            with audited(log, what):
                moved = redriven(each, around, account_time(around.reading.access), _told(as_json=as_json))
            done.append(moved)
            if not as_json:
                click.echo(_done(moved))
    if as_json:
        print_json({"environment": around.name, "dry_run": dry_run, "moves": planned, "moved": done})
    return ExitCode.OK


def _preview(environment: str, planned: tuple[Move, ...]) -> None:
    from phase3b.cli.ops.incident.screen import wrapped  # noqa: PLC0415

    if not planned:
        click.echo(f"{environment} has no dead letters to move")
    for each in planned:
        for text in _sentences(each):
            for line in wrapped(text, "", "  "):
                click.echo(line)


def _sentences(each: Move) -> list[str]:
    rate = "as fast as SQS chooses" if each.by == "task" else "one after the other"
    if each.per_second is not None:
        rate = f"at most {each.per_second:,} a second"
    by = "by a task of SQS" if each.by == "task" else "received, sent and deleted one by one"
    few = f"{each.count:,} of about {each.messages:,}" if each.count < each.messages else f"about {each.messages:,}"
    twice = (
        "each is a new message with a new id; one that is moved twice within five minutes is dropped"
        if each.fifo
        else "each is a new message with a new id, and may be processed twice"
    )
    letters = "dead letter goes" if each.messages == 1 else "dead letters go"
    return [
        f"{each.source}: {few} {letters} to {each.destination}, {by}, {rate}",
        f"  {each.consumer}",
        *(f"  warning: {warning}" for warning in each.warnings),
        f"  {twice}; it is kept as long as a new one. There is no way back",
    ]


def _done(moved: Moved) -> str:
    left = f"; {moved.left_out:,} that came meanwhile are left" if moved.left_out else ""
    return f"{moved.source}: {moved.moved:,} moved to {moved.destination}{left}"


def _told(*, as_json: bool) -> Told:
    """Progress on stderr, once for each number."""
    last = -1

    def told(moved: int, of: int) -> None:
        nonlocal last
        if not as_json and moved != last:
            last = moved
            click.echo(f"{moved:,} of about {of:,} moved", err=True)

    return told
