"""phase3b guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_format_option, named
from phase3b.errors import bad_input
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.guides.situation import Situation

MODULE: Final = "module"
NAMES: Final = ("operations", "capacity-planning", "lambda-optimisation", "runbook", MODULE)
FORMS: Final = ("markdown", "html", "pdf", "json")
Form = Literal["markdown", "html", "pdf", "json"]


@click.command("guide")
@click.argument("name", metavar="NAME", type=click.Choice(NAMES))
@click.argument("environment", metavar="ENV")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="markdown",
    show_default=True,
    help="pdf is printed by the Chromium of this machine; json has every command as well.",
)
@json_format_option
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Write it to this file.")
@file_option
@embedded_option
def command(name: str, environment: str, *, form: Form, out: Path | None, file: Path, embedded: bool) -> None:
    """Write a guide of ENV: operations, capacity-planning, lambda-optimisation, runbook or module.

    What to do every day and when something is wrong, and whom to call; tiers, costs and limits; what makes functions faster
    and cheaper; what to do about each alarm; the README of the module, as `phase3b module build --like ENV` writes it. Figures
    are those of capacity.yaml, and commands work where they are pasted. AWS is not queried.

    \b
    Example:
      phase3b guide operations prod
      phase3b guide capacity-planning prod --format html --out capacity.html
      phase3b guide runbook prod --format pdf --out runbook.pdf
      phase3b guide module prod --format html --out module.html
    """
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415

    if out is not None:
        check_out_file(out)
    elif form == "pdf":
        raise bad_input("a PDF is a file, and no terminal shows it", "Name it with --out", code="P3B-OPTION-CONFLICT")
    if form == "pdf":
        from phase3b.guides.printed import browser  # noqa: PLC0415

        program = browser()
    text = _text(name, file, environment, embedded=embedded)
    made: str | bytes = text
    if form == "json":
        made = _json(name, environment, text)
    elif form != "markdown":
        from phase3b.guides.web_version import web_version  # noqa: PLC0415

        made = web_version(text)
        if form == "pdf":
            from phase3b.guides.printed import printed  # noqa: PLC0415

            made = printed(made, program)
    if out is None:
        click.echo(made, nl=False)
    else:
        write_out_file(made, out)


def _text(name: str, file: Path, environment: str, *, embedded: bool) -> str:
    situation = _situation(file, environment, embedded=embedded)
    if name == MODULE:
        from phase3b.guides.module_readme import module_readme  # noqa: PLC0415

        return module_readme(file, environment)
    from phase3b.guides.written_guide import written_guide  # noqa: PLC0415

    return written_guide(name, situation)


def _json(name: str, environment: str, text: str) -> str:
    from phase3b.cli.screen import text_of  # noqa: PLC0415
    from phase3b.guides.written_guide import commands_in  # noqa: PLC0415

    return text_of({"guide": name, "environment": environment, "commands": commands_in(text), "text": text})


def _situation(file: Path, environment: str, *, embedded: bool) -> Situation:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.guides.situation import Situation  # noqa: PLC0415
    from phase3b.operations.doctor.commands import AwsCommands  # noqa: PLC0415
    from phase3b.runbook.place import Place  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    commands = AwsCommands(aws_access(deployment, embedded=embedded))
    place = Place(commands, capacity.simulation.confidence.growth_percent, tuple(capacity.tiers), named(file))
    names = names_of(deployment)
    return Situation(capacity, deployment, names, place)
