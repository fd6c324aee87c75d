"""phase3b runbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, format_option, json_format_option, named
from phase3b.errors import bad_input
from phase3b.naming import names_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.capacity.ops.escalation import EscalationLevel
    from phase3b.runbook.runbook_entry import Chapter


@click.command("runbook")
@click.argument("environment", metavar="ENV")
@click.option(
    "--alarm",
    "pattern",
    default="*",
    metavar="PATTERN",
    help="Only alarms whose names, or kinds, match, such as '*-throttles-*' or memory.",
)
@format_option
@json_format_option
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it to this file instead of printing it."
)
@file_option
@embedded_option
def command(environment: str, *, pattern: str, form: str, out: Path | None, file: Path, embedded: bool) -> None:
    """Show what to do about the alarms of ENV: what each means, likely causes, commands, how to see that it is over.

    One entry for each kind of alarm, with all alarms that lead to it. Its commands are those of one of them, which it names; with
    --alarm and one alarm's name they are that alarm's. They have the environment's names in them, and work where they are
    pasted. AWS is not queried.

    \b
    Example:
      phase3b runbook prod --alarm securebase-prod-support-tickets-read-throttles-critical
      phase3b runbook prod --alarm '*-dead-letters-*'
      phase3b runbook prod --format markdown --out runbook.md
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.operations.doctor.commands import AwsCommands  # noqa: PLC0415
    from phase3b.runbook.place import Place  # noqa: PLC0415
    from phase3b.runbook.runbook_entry import chapters  # noqa: PLC0415

    if out is not None:
        check_out_file(out, "--out")
    capacity = load(file)
    deployment = resolve(capacity, environment)
    commands = AwsCommands(aws_access(deployment, embedded=embedded))
    place = Place(commands, capacity.simulation.confidence.growth_percent, tuple(capacity.tiers), named(file))
    names = names_of(deployment)
    found = chapters(deployment, names, place, pattern)
    if not found:
        raise bad_input(
            f"no alarm of {deployment.name} matches {pattern}",
            f"phase3b show {deployment.name} lists them; * stands for any text",
            code="P3B-DRILL-NO-ALARM",
        )
    text = _text(form, deployment.name, found, commands.role, capacity.ops.escalation, whole=pattern == "*")
    if out is None:
        click.echo(text, nl=False)
    else:
        write_out_file(text, out, "--out")


def _text(
    form: str,
    environment: str,
    found: Sequence[Chapter],
    role: str,
    escalation: Sequence[EscalationLevel],
    *,
    whole: bool,
) -> str:
    if form == "json":
        from phase3b.cli.screen import text_of  # noqa: PLC0415
        from phase3b.cli.service.runbook_screen import as_data  # noqa: PLC0415

        return text_of(as_data(environment, found, role, escalation))
    if form == "markdown":
        from phase3b.documents.document import document  # noqa: PLC0415
        from phase3b.runbook.runbook_entry import without_alarms  # noqa: PLC0415

        others = without_alarms(found) if whole else ()
        return document(
            "reports/runbook.md.j2",
            environment=environment,
            chapters=found,
            others=others,
            role=role,
            escalation=escalation,
        )
    from phase3b.cli.service.runbook_screen import as_text  # noqa: PLC0415

    return as_text(environment, found, role, escalation)
