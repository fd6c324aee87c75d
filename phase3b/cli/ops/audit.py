"""phase3b ops audit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.operations.audit.audit_line import AuditLine, Change, Unreadable

LAST = 50


@dataclass(frozen=True, slots=True)
class AuditShown:
    """The log of an environment; `alone` is why only this machine has it, `left_out` how many earlier changes are not shown."""

    environment: str
    log: str
    alone: str
    changes: tuple[Change, ...]
    left_out: int
    lines: tuple[AuditLine, ...]
    unreadable: tuple[Unreadable, ...]

    @property
    def finding(self) -> bool:
        """Whether something asks for a person."""
        return bool(self.unreadable) or any(each.became == "not ended" for each in self.changes)


@click.command("audit")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option(
    "--last",
    type=click.IntRange(min=1),
    default=LAST,
    show_default=True,
    help="How many changes, from the latest back.",
)
@embedded_option
@json_option
@file_option
def command(environment: str | None, *, last: int, embedded: bool, as_json: bool, file: Path) -> int:
    """Show who changed what with `phase3b ops` in ENV, and what became of it; without ENV: each environment.

    The log is beside the history of the deployments: a file beside a local state, an object in the bucket of the state on
    S3. A line is written before a change and one after it, so that a change whose command was killed is told from one that
    was made. With a state behind an http address or in HCP Terraform, only this machine has the log.

    \b
    Example:
      phase3b ops audit prod
      phase3b ops audit prod --last 200 --json

    Exit codes: 0 every change has ended, 1 one has not (it was interrupted, or is running), or a line can't be read,
    3 the log can't be read.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    capacity = load(file)
    if environment is not None:
        resolve(capacity, environment)
    chosen = [environment] if environment is not None else _chosen(capacity, embedded=embedded)
    found = [_shown(capacity, each, last, embedded=embedded) for each in chosen]
    if as_json:
        print_json({"environments": found})
    else:
        for each in found:
            _print(each)
    return ExitCode.FINDING if any(each.finding for each in found) else ExitCode.OK


def _chosen(capacity: Capacity, *, embedded: bool) -> list[str]:
    """Every environment; on this machine the one that is up."""
    from phase3b.cli.change.rollout_options import LOCAL  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(LOCAL) if embedded else None
    return list(capacity.environments) if session is None else [session.environment]


def _shown(capacity: Capacity, environment: str, last: int, *, embedded: bool) -> AuditShown:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.operations.audit.audit_line import changes  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import audit_keeper, read_audit  # noqa: PLC0415

    log = audit_keeper(history_keeper(resolve(capacity, environment), embedded=embedded))
    lines, unreadable = read_audit(log)
    every = changes(lines)
    shown = every[-last:]
    ids = {each.line.change for each in shown}
    return AuditShown(
        environment,
        log.place,
        log.alone,
        shown,
        len(every) - len(shown),
        tuple(each for each in lines if each.change in ids),
        unreadable,
    )


def _print(found: AuditShown) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    if not found.changes:
        screen.print(f"{found.environment}: no change was made with phase3b ops ({found.log})", markup=False)
    else:
        rows = table(
            "at", "by", "action", "about", "before", "after", "became", "why", title=f"{found.environment}: {found.log}"
        )
        for each in found.changes:
            line = each.line
            rows.add_row(
                line.at, f"{line.user}@{line.machine}", line.action, line.about, line.before, line.after, each.became, each.why
            )  # fmt: skip
        screen.print(rows)
    if found.left_out:
        screen.print(f"{found.left_out} earlier changes are not shown: --last", markup=False)
    for bad in found.unreadable:
        screen.print(f"{found.log}:{bad.number} can't be read: {bad.text[:60]}", markup=False)
    if found.alone:
        screen.print(f"{found.alone}: the log is on this machine alone", markup=False)
