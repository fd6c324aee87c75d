"""phase3b ops capacity status."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, env_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.cli.ops.capacity.raised_environment import RaisedEnvironment
    from phase3b.operations.raised.raise_record import Raise


NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class RaiseShown:
    """A raise: how it is (`raised`, `ended`, `not whole`, `in use`, `kept`, `not known`), what was done now, and what is left."""

    record: Raise
    became: str
    done: tuple[str, ...]
    left: str


@click.command("status")
@env_option
@dry_run_option
@embedded_option
@json_option
@file_option
def status(*, environment: str, dry_run: bool, embedded: bool, as_json: bool, file: Path) -> int:
    """Show what is raised, since when, by whom, until when; go on with what was interrupted, end what has expired.

    Everything it does was decided before: a raise whose command was killed is carried through, one that has expired is
    ended (a maximum only when less is in use), one that capacity.yaml has meanwhile is forgotten. With --dry-run it
    only shows.

    \b
    Example:
      phase3b ops capacity status --env prod

    Exit codes: 0 nothing is left to do, 1 something is (in use, or not in capacity.yaml yet), 3 AWS refused.
    """
    from phase3b.cli.ops.capacity.raised_environment import raised_environment  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import read_raises  # noqa: PLC0415

    around = raised_environment(file, environment, embedded=embedded)
    raises = read_raises(around.around.keeper)
    command = around.command("status")
    found = [_shown_or_why(around, each, command, dry_run=dry_run) for each in raises.every]
    if as_json:
        print_json({"environment": environment, "record": around.around.keeper.place, "raises": found})
    else:
        _print(environment, found)
    if any(each.became == NOT_KNOWN for each in found):
        return ExitCode.OUTSIDE_FAILURE
    return ExitCode.FINDING if any(each.left for each in found) else ExitCode.OK


def _shown_or_why(around: RaisedEnvironment, one: Raise, command: str, *, dry_run: bool) -> RaiseShown:
    """What AWS refuses of one keeps none of the others from its end."""
    from phase3b.errors import Phase3bError  # noqa: PLC0415

    try:
        return _shown(around, one, command, dry_run=dry_run)
    except Phase3bError as error:
        return RaiseShown(one, NOT_KNOWN, (), "; ".join(f"{each.what}. {each.fix}" for each in error.problems))


def _shown(around: RaisedEnvironment, one: Raise, command: str, *, dry_run: bool) -> RaiseShown:
    from phase3b.cli.ops.capacity.raised_environment import done_text  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import carried_through, state_of, step_of  # noqa: PLC0415
    from phase3b.operations.raised.steps import Held, Settled  # noqa: PLC0415

    owner, now = around.owner_of(one), around.around.now()
    step = step_of(one, state_of(around.around, owner), now, owner)
    reminder = (
        f"not in capacity.yaml yet: {around.command('keep', one.title)} makes the patch" if one.phase == "kept" else ""
    )
    match step:
        case Settled(over=False):
            return RaiseShown(one, one.phase, (), reminder)
        case Held(why=why):
            return RaiseShown(one, "in use", (), why)
        case _ if dry_run:
            left = "it has expired, and is ended by the next run" if one.over(now) else "it was interrupted"
            return RaiseShown(one, "not whole", (), left)
        case _:
            pass
    action = "end raised capacity" if one.over(now) else "carry a raise through"
    with audited(around.audit, Audited(around.deployment.name, command, action, one.title, one.phase, "")):
        outcome = carried_through(around.around, owner)
    became = "ended" if outcome.one is None else ("in use" if outcome.left else outcome.one.phase)
    return RaiseShown(one, became, tuple(done_text(outcome)), outcome.left or (reminder if outcome.one else ""))


def _print(environment: str, found: list[RaiseShown]) -> None:
    from phase3b.cli.ops.capacity.raised_environment import shown  # noqa: PLC0415
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    if not found:
        screen.print(f"{environment}: nothing is raised", markup=False)
        return
    rows = table("table", "raised to", "from", "until", "by", "since", "why", "now", title=f"Raised in {environment}")
    for each in found:
        one = each.record
        rows.add_row(
            one.title,
            shown([(side.side, f"{side.units:,}") for side in one.sides]),
            shown([(side.side, f"{side.before_units or side.before_maximum:,}") for side in one.sides]),
            one.until or "kept", f"{one.user}@{one.machine}", one.at, one.why, each.became,
        )  # fmt: skip
    screen.print(rows)
    for each in found:
        for line in each.done:
            screen.print(f"{each.record.title}: {line}", markup=False)
        if each.left:
            screen.print(f"{each.record.title}: {each.left}", markup=False)
