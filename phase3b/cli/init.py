"""phase3b init."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from phase3b.cli.options import json_option
from phase3b.errors import ExitCode


def at_a_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


@click.command("init")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=".")
@click.option("--name", metavar="PROJECT", help="Its name, with which AWS names begin; default: the folder's.")
@click.option("--region", metavar="REGION", help="AWS region of every environment; default: us-east-1.")
@click.option(
    "--example",
    type=click.Choice(["minimal", "securebase"]),
    help="minimal: two tables, a function, three tiers; securebase: everything. Default: minimal.",
)
@json_option
def command(folder: Path, name: str | None, region: str | None, example: str | None, *, as_json: bool) -> int:
    """Start a project in DIR (here): capacity.yaml, its functions with a test, a Makefile, a CI workflow.

    What is not given is asked on a terminal. Everything is written, or nothing.

    \b
    Example:
      phase3b init my-notes
      phase3b init my-notes --name notes --region eu-west-1 --example minimal
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.first_project.choice import DEFAULT_REGION, EXAMPLES, choice, name_of  # noqa: PLC0415
    from phase3b.first_project.project_files import CAPACITY, project_files  # noqa: PLC0415
    from phase3b.first_project.written_project import refuse_place, write_project  # noqa: PLC0415

    refuse_place(folder)
    asks = at_a_terminal() and not as_json
    named_by = folder if name is None and not asks else None
    if name is None:
        name = click.prompt("Name of the project", default=name_of(folder) or None) if asks else name_of(folder)
    if region is None:
        region = click.prompt("AWS region", default=DEFAULT_REGION) if asks else DEFAULT_REGION
    if example is None:
        kinds = click.Choice(EXAMPLES)
        example = click.prompt("Example", default=EXAMPLES[0], type=kinds) if asks else EXAMPLES[0]
    chosen = choice(example, name, region, named_by)
    files = project_files(chosen)
    write_project(folder, files)
    following = [*([] if folder == Path() else [f"cd {shlex.quote(str(folder))}"]), "phase3b validate", "phase3b synth"]
    following = [*following, "phase3b show dev"][:3]
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(
            {"folder": str(folder), "name": name, "region": region, "example": example, "files": list(files)}
            | {"next": following}
        )
        return ExitCode.OK
    click.echo(f"{chosen.name}: {len(files)} files in {folder}, from the example {chosen.example}, for {chosen.region}")
    told = dict.fromkeys(each.alert_email for each in load(folder / CAPACITY).environments.values())
    click.echo(f"Its alarms notify {', '.join(told)} until capacity.yaml names somebody else (alert_email).")
    click.echo("What comes next:")
    for line in following:
        click.echo(f"  {line}")
    click.echo("With Terraform, phase3b local up dev applies it to an embedded AWS on this machine.")
    return ExitCode.OK
