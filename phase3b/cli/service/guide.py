"""phase3b guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, named

if TYPE_CHECKING:
    from phase3b.guides.situation import Situation

NAMES: Final = ("operations",)


@click.command("guide")
@click.argument("name", metavar="NAME", type=click.Choice(NAMES))
@click.argument("environment", metavar="ENV")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: the text of the guide, and every command in it.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Write it to this file.")
@file_option
@embedded_option
def command(name: str, environment: str, *, as_json: bool, out: Path | None, file: Path, embedded: bool) -> None:
    """Write a guide of ENV: operations (what to do every day, when something is wrong, whom to call).

    Its figures are those of capacity.yaml, and its commands work where they are pasted. AWS is not queried.

    \b
    Example:
      phase3b guide operations prod
      phase3b guide operations prod --out operations.md
    """
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import text_of  # noqa: PLC0415
    from phase3b.guides.written_guide import commands_in, written_guide  # noqa: PLC0415

    if out is not None:
        check_out_file(out)
    text = written_guide(name, _situation(file, environment, embedded=embedded))
    if as_json:
        text = text_of({"guide": name, "environment": environment, "commands": commands_in(text), "text": text})
    if out is None:
        click.echo(text, nl=False)
    else:
        write_out_file(text, out)


def _situation(file: Path, environment: str, *, embedded: bool) -> Situation:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.guides.situation import Situation  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415
    from phase3b.operations.doctor.commands import AwsCommands  # noqa: PLC0415
    from phase3b.runbook.place import Place  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    commands = AwsCommands(aws_access(deployment, embedded=embedded))
    place = Place(commands, capacity.simulation.confidence.growth_percent, tuple(capacity.tiers), named(file))
    names = Names(deployment.project, deployment.name, deployment.component)
    return Situation(capacity, deployment, names, place)
