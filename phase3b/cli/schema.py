"""phase3b schema."""

from __future__ import annotations

import click

from phase3b.cli.options import json_format_option


@click.command("schema")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown"]),
    default="json",
    show_default=True,
    help="json for editors, markdown for people.",
)
@json_format_option
def command(form: str) -> None:
    """Print the JSON Schema of capacity.yaml, for editors.

    The first line of capacity.yaml refers to the schema file, so that editors complete keys and explain them.

    \b
    Example:
      phase3b schema > capacity.schema.json
    """
    if form == "markdown":
        from phase3b.documents.key_page import key_page  # noqa: PLC0415

        click.echo(key_page(), nl=False)
        return
    from phase3b.capacity.reference.json_schema import file_schema  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    print_json(file_schema())
