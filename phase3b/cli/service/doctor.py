"""phase3b doctor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.operations.doctor.examination import Examination
    from phase3b.operations.doctor.proposed_patch import ProposedPatch

MINUTES = 60
# CloudWatch keeps points of a minute for 15 days: "Metrics retention" in the CloudWatch User Guide.
MOST_MINUTES = 15 * 24 * 60


@click.command("doctor")
@click.argument("environment", metavar="ENV")
@click.option(
    "--minutes",
    type=click.IntRange(1, MOST_MINUTES),
    default=MINUTES,
    show_default=True,
    help="How far to look back.",
)
@click.option(
    "--patch-out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the proposed patch to this file, for git apply; empty where nothing is proposed.",
)
@file_option
@embedded_option
@json_option
def command(
    environment: str, *, minutes: int, patch_out: Path | None, file: Path, embedded: bool, as_json: bool
) -> int:
    """Diagnose what is throttled in ENV: which limit, why capacity did not follow, whose requests, what helps.

    Covers DynamoDB tables and indexes by AWS's throttling reasons (a key that is too hot is told from too little
    capacity), answers of API Gateway with 429, throttled functions, and queues that are not processed in time.
    Each finding has a command that helps at once, where there is one, and what to change permanently; those changes
    are a patch of capacity.yaml, which is validated. Only reads from AWS; the metrics of one run cost about half a
    cent.

    Exit codes: 0 nothing is throttled, 1 something is, 3 AWS could not be queried, or not about everything.

    \b
    Example:
      phase3b doctor prod
      phase3b doctor prod --minutes 180 --patch-out doctor.patch
      phase3b doctor dev --embedded --json
    """
    from datetime import timedelta  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.doctor.commands import AwsCommands  # noqa: PLC0415
    from phase3b.operations.doctor.examination import examined  # noqa: PLC0415
    from phase3b.operations.doctor.gathering import gathered  # noqa: PLC0415
    from phase3b.operations.doctor.proposed_patch import proposed_patch  # noqa: PLC0415
    from phase3b.operations.doctor.surroundings import Surroundings  # noqa: PLC0415
    from phase3b.plan.alarms.alarms import alarms  # noqa: PLC0415
    from phase3b.plan.alerts.planned import alarm_records, told_together  # noqa: PLC0415

    if patch_out is not None:
        check_out_file(patch_out, "--patch-out")
    capacity = load(file)
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    access = aws_access(deployment, embedded=embedded)
    rules = capacity.simulation.rules
    around = Surroundings(
        deployment,
        names,
        AwsCommands(access),
        capacity.simulation.confidence.growth_percent,
        {"read": rules.partition_read_units_per_second, "write": rules.partition_write_units_per_second},
        capacity.service.tenant_key,
        named(file),
        _access_log(deployment, embedded=embedded),
    )
    watched = alarms(deployment, names)
    records = tuple(alarm_records(deployment, watched, told_together(deployment, names, watched)))
    # The minute that is under way has points already.
    end = account_time(access).replace(second=0, microsecond=0) + timedelta(minutes=1)
    found = examined(gathered(around, records, end - timedelta(minutes=minutes), end), around)
    proposed = proposed_patch(environment, file, read_capacity_text(file, str(file)), found.changes)
    if patch_out is not None:
        write_out_file(proposed.diff, patch_out, "--patch-out")
    if as_json:
        _print_json(environment, minutes, found, proposed, around.commands.role)
    else:
        from phase3b.cli.service.doctor_screen import print_examination  # noqa: PLC0415

        print_examination(environment, minutes, found, proposed, patch_out, role=around.commands.role)
    if found.verdicts:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.evidence.unknown else ExitCode.OK


def _access_log(deployment: Deployment, *, embedded: bool) -> Path | None:
    """The log that the local API keeps; None where the API is that of AWS, or there is none."""
    from phase3b.cli.change.rollout_options import embedded_session  # noqa: PLC0415
    from phase3b.local.logs.access_log import REST_LOG  # noqa: PLC0415

    session = embedded_session(deployment, embedded=embedded)
    return None if session is None or session.served is None else Path(session.served.logs) / REST_LOG


def _print_json(environment: str, minutes: int, found: Examination, proposed: ProposedPatch, role: str) -> None:
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.doctor.proposed_patch import key_of  # noqa: PLC0415

    evidence = found.evidence
    print_json(
        {
            "environment": environment,
            "begin": evidence.begin.strftime("%Y-%m-%dT%H:%MZ"),
            "end": evidence.end.strftime("%Y-%m-%dT%H:%MZ"),
            "minutes": minutes,
            "findings": found.verdicts,
            "commands_as_role": role,
            "alarms": evidence.alarms,
            "unknown": dict(evidence.unknown),
            "changes": [{"key": key_of(each), "change": each} for each in found.changes],
            "patch": proposed.diff,
            "patch_hindered": proposed.hindered,
        }
    )
