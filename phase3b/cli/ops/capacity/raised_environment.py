"""What the commands of raised capacity begin with: the environment, its tables, where its raises are."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.errors import bad_input
from phase3b.naming import names_of
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.change.rollout.keeper import Keeper
    from phase3b.naming import Names
    from phase3b.operations.doctor.reasons import Owner
    from phase3b.operations.raised.carried_through import Around, Outcome
    from phase3b.operations.raised.raise_record import Raise

env_option = click.option("--env", "environment", metavar="ENV", required=True, help="The environment.")
yes_option = click.option("--yes", "-y", is_flag=True, help="Do it without confirmation.")
dry_run_option = click.option("--dry-run", is_flag=True, help="Show what would be done, and change nothing.")


@dataclass(frozen=True, slots=True)
class RaisedEnvironment:
    """An environment and what is needed for its raises."""

    capacity: Capacity
    deployment: Deployment
    names: Names
    around: Around
    audit: Keeper
    place: str

    def command(self, name: str, *words: str) -> str:
        """A command of raised capacity as it was called, or to be pasted: of the same environment, AWS and file."""
        return " ".join(("phase3b ops capacity", name, *words, f"--env {self.deployment.name}{self.place}"))

    def owner(self, named: str) -> Owner:
        """The table or index of TABLE[/INDEX].

        Raises:
            Phase3bError: there is none (2).
        """
        from phase3b.capacity.text.problem_text import closest  # noqa: PLC0415
        from phase3b.operations.doctor.series import owners  # noqa: PLC0415

        known = {title(each): each for each in owners(self.deployment, self.names)}
        if named not in known:
            near = closest(named, list(known))
            raise bad_input(
                f"{self.deployment.name} has no table or index {named!r}",
                f"Did you mean {near}?" if near else f"Valid values: {', '.join(known)}",
                code="P3B-OPS-TABLE-UNKNOWN",
            )
        return known[named]

    def owner_of(self, one: Raise) -> Owner:
        """That of a record; also of a table that capacity.yaml has no more."""
        from phase3b.capacity.deployment import OnDemand  # noqa: PLC0415
        from phase3b.operations.doctor.reasons import Owner  # noqa: PLC0415
        from phase3b.operations.doctor.series import owners  # noqa: PLC0415

        found = (each for each in owners(self.deployment, self.names) if title(each) == one.title)
        gone = Owner(one.table, one.index, one.table_name, one.index_name, "", OnDemand(None, None))
        return next(found, gone)


def title(owner: Owner) -> str:
    """As a person names it: support_tickets/tenant_status."""
    return owner.table if owner.index is None else f"{owner.table}/{owner.index}"


def raised_environment(file: Path, environment: str, *, embedded: bool) -> RaisedEnvironment:
    """The environment of a capacity file.

    Raises:
        Phase3bError: the file has problems, no embedded AWS is up where one is asked for, or boto3 is missing.
    """
    import importlib.util  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.options import named  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.errors import outside_failure  # noqa: PLC0415
    from phase3b.naming import capacity_owner, raise_end_address  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import audit_keeper  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import Around  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import raises_keeper  # noqa: PLC0415
    from phase3b.problems.missing_package import how_to_install  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops capacity needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    names = names_of(deployment)
    access = aws_access(deployment, embedded=embedded)
    history = history_keeper(deployment, embedded=embedded)
    rules = capacity.ops.raised
    around = Around(
        raises_keeper(history),
        Reading(access),
        lambda: account_time(access),
        lambda owner: lambda side: names.of(raise_end_address(capacity_owner(owner.table, owner.index), side)),
        rules.wait_seconds,
        rules.consumed_minutes,
    )
    place = f"{' --embedded' if embedded else ''}{named(file)}"
    return RaisedEnvironment(capacity, deployment, names, around, audit_keeper(history), place)


def confirm(question: str, *, yes: bool, as_json: bool) -> None:
    """Asks a person.

    Raises:
        Phase3bError: there is none to ask (2).
    """
    if yes:
        return
    if as_json or not sys.stdin.isatty():
        raise bad_input(
            "there is no terminal to ask for confirmation, and nothing was done",
            "Say --yes when the change above is what you want",
            code="P3B-CONFIRMATION-MISSING",
        )
    click.confirm(question, abort=True)


def shown(sides: Sequence[tuple[str, object]]) -> str:
    """read 5, write 200."""
    return ", ".join(f"{side} {value}" for side, value in sides)


def done_text(outcome: Outcome) -> list[str]:
    """What was done, a line each."""
    from phase3b.operations.raised.steps import DeleteEnd, PutEnd, SetBounds, SetMaximum, SetUnits  # noqa: PLC0415

    lines = []
    for step in outcome.done:
        match step:
            case PutEnd(side=side, end=end):
                lines.append(f"{side}: AWS sets the minimum to {end.minimum:,} again by itself: {end.schedule} UTC")
            case DeleteEnd(side=side):
                lines.append(f"{side}: AWS no longer ends it by itself")
            case SetBounds(side=side, minimum=minimum, maximum=maximum):
                lines.append(f"{side}: auto scaling keeps between {minimum:,} and {maximum:,}")
            case SetUnits(units=units):
                lines.append(f"capacity set: {shown([(side, f'{value:,}') for side, value in units.items()])}")
            case SetMaximum(side=side, maximum=maximum):
                lines.append(f"{side}: on-demand maximum {maximum:,}")
    return lines
