"""phase3b schema."""

from __future__ import annotations

import click

from phase3b.capacity.text.capacity_text import PARTS
from phase3b.capacity.text.node import dotted
from phase3b.cli.options import json_format_option
from phase3b.errors import bad_input


@click.command("schema")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown"]),
    default="json",
    show_default=True,
    help="json for editors, markdown for people.",
)
@click.option(
    "--part",
    type=click.Choice([dotted(path) for path in PARTS]),
    help="Of a part of capacity.yaml that is in a file of its own.",
)
@json_format_option
def command(form: str, part: str | None) -> None:
    """Print the JSON Schema of capacity.yaml, or of a part of it, for editors.

    The first line of a file refers to its schema file, so that editors complete keys and explain them.

    \b
    Example:
      phase3b schema > capacity.schema.json
      phase3b schema --part service > service.schema.json
    """
    if part is not None and form == "markdown":
        raise bad_input("the page describes all parts", "Leave --part or --format out", code="P3B-OPTION-CONFLICT")
    if form == "markdown":
        from phase3b.documents.key_page import key_page  # noqa: PLC0415

        click.echo(key_page(), nl=False)
        return
    from phase3b.capacity.reference.json_schema import file_schema, part_schema  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    print_json(file_schema() if part is None else part_schema(tuple(part.split("."))))
