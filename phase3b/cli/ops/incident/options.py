"""What the incident commands share: their options, and what each begins with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.operations.incident.finding import Section
    from phase3b.operations.incident.opened import Opened

Command = TypeVar("Command", bound=Callable[..., Any])
# CloudWatch keeps points of a minute for 15 days: "Metrics retention" in the CloudWatch User Guide.
MOST_MINUTES = 15 * 24 * 60

environment_argument = click.argument("environment", metavar="[ENV]", required=False)


def window_options(command: Command) -> Command:
    """--minutes, --since, --embedded, --json, --file, in the order in which they are listed."""
    options = (
        click.option(
            "--minutes",
            type=click.IntRange(1, MOST_MINUTES),
            help="How far to look back; default: ops.incident.minutes.",
        ),
        click.option(
            "--since",
            type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]),
            help="Look back to this time (UTC), in place of --minutes.",
        ),
        embedded_option,
        json_option,
        file_option,
    )
    for each in reversed(options):
        command = each(command)
    return command


def environment_of(capacity: Capacity, given: str | None, *, embedded: bool) -> str:
    """The environment that is asked about; without ENV the one that is up, or the one that is production.

    Raises:
        Phase3bError: it is not known, or another one is up.
    """
    from phase3b.cli.change.rollout_options import LOCAL  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415
    from phase3b.operations.incident.opened import chosen_environment  # noqa: PLC0415

    session = live_session(LOCAL) if embedded else None
    production = [name for name, each in capacity.environments.items() if each.production]
    chosen = chosen_environment(
        given, production, list(capacity.environments), None if session is None else session.environment
    )
    if session is not None and session.environment != chosen:
        raise bad_input(
            f"the embedded AWS that is up holds {session.environment}, not {chosen}",
            f"Run: phase3b local down, then: phase3b local up {chosen}",
            code="P3B-LOCAL-OTHER-ENVIRONMENT",
        )
    return chosen


def opened(
    command: str,
    environment: str | None,
    minutes: int | None,
    since: dt.datetime | None,
    file: Path,
    *,
    embedded: bool,
) -> Opened:
    """Everything that a command needs of an environment and a window.

    Raises:
        Phase3bError: the file, the environment, boto3 or the embedded AWS is missing.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access, embedded_session  # noqa: PLC0415
    from phase3b.local.logs.access_log import REST_LOG  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.doctor.commands import AwsCommands  # noqa: PLC0415
    from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
    from phase3b.operations.doctor.surroundings import Surroundings  # noqa: PLC0415
    from phase3b.operations.incident.opened import Opened, need_boto3, window  # noqa: PLC0415

    if minutes is not None and since is not None:
        raise bad_input(
            "--minutes and --since both say how far to look back", "Leave one of them out", code="P3B-OPTION-CONFLICT"
        )
    capacity = load(file)
    chosen = environment_of(capacity, environment, embedded=embedded)
    deployment = resolve(capacity, chosen)
    need_boto3(command)
    access = aws_access(deployment, embedded=embedded)
    session = embedded_session(deployment, embedded=embedded)
    now = account_time(access)
    begin, end = window(now, minutes, since, capacity.ops.incident.minutes)
    if not end - dt.timedelta(minutes=MOST_MINUTES) <= begin < end:
        raise click.BadParameter(
            f"{begin:%Y-%m-%dT%H:%M} is not within the last 15 days; it is {now:%Y-%m-%dT%H:%M} UTC there",
            param_hint="--since",
        )
    rules = capacity.simulation.rules
    around = Surroundings(
        deployment,
        names_of(deployment),
        AwsCommands(access),
        capacity.simulation.confidence.growth_percent,
        {"read": rules.partition_read_units_per_second, "write": rules.partition_write_units_per_second},
        capacity.service.tenant_key,
        named(file),
        None if session is None or session.served is None else Path(session.served.logs) / REST_LOG,
    )
    options = f"{' --embedded' if embedded else ''}{named(file)}"
    return Opened(capacity, around, Reading(access), begin, end, options)


def ended(found: Section[Any]) -> int:
    """1 with a finding, 3 where something could not be queried, 0 otherwise."""
    if found.findings:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.unknown else ExitCode.OK
