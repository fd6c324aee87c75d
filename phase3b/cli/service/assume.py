"""phase3b assume."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode


@click.command("assume")
@file_option
@json_option
def command(file: Path, *, as_json: bool) -> int:
    """Print service.assumptions of FILE with what is missing filled in by stated defaults.

    Keep it in a file of its own, and name that in capacity.yaml: service.assumptions: {file: assumptions.yaml}. Nothing is
    changed by this command.

    \b
    Example:
      phase3b assume > assumptions.yaml
    """
    import yaml  # noqa: PLC0415

    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.service.first_guess import with_first_guesses  # noqa: PLC0415

    found = with_first_guesses(load(file).service).model_dump(mode="json", exclude_none=True)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(found)
        return ExitCode.OK
    click.echo(yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=120), nl=False)
    return ExitCode.OK
