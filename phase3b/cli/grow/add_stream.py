"""phase3b add stream, phase3b remove stream."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.grow.result import draft_options, finish, finish_removal, project_file


@click.command("stream")
@click.argument("function", metavar="FUNCTION")
@click.argument("table", metavar="TABLE")
@click.option(
    "--batch-size", type=click.IntRange(min=1), metavar="NUMBER", help="Most records of one invocation; default: 100."
)
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="JSON",
    help='Pattern of the records that call it, such as \'{"eventName": ["INSERT"]}\'; may be repeated: one is enough.',
)
@click.option(
    "--view",
    type=click.Choice(["NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY"]),
    help="What the stream of a table without one carries; default: NEW_AND_OLD_IMAGES.",
)
@draft_options
def add_stream(
    function: str,
    table: str,
    *,
    batch_size: int | None,
    filters: tuple[str, ...],
    view: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Let FUNCTION read the stream of TABLE, beside those that read it already.

    A table without a stream gets one, and what fails permanently a queue where there is none yet.

    \b
    Example:
      phase3b add stream search tickets
      phase3b add stream welcome tickets --filter '{"eventName": ["INSERT"]}'
    """
    from typing import cast  # noqa: PLC0415

    from phase3b.capacity.service.service import StreamView  # noqa: PLC0415
    from phase3b.growth.streams import NewStream, add_stream  # noqa: PLC0415

    draft = project_file(file)
    add_stream(draft, NewStream(function, table, batch_size, filters, cast("StreamView | None", view)))
    draft.refuse_if_wrong()
    what = f"{function} reads the stream of {table}"
    finish(draft, what, ["phase3b diff"], dry_run=dry_run, as_json=as_json)


@click.command("stream")
@click.argument("function", metavar="FUNCTION")
@click.argument("tables", metavar="TABLE...", nargs=-1, required=True)
@draft_options
def remove_stream(function: str, tables: tuple[str, ...], file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Let FUNCTION read the streams of these tables no more. The tables, their streams and their other readers stay.

    \b
    Example:
      phase3b remove stream search tickets
    """
    from phase3b.growth.streams import remove_streams  # noqa: PLC0415

    draft = project_file(file)
    remove_streams(draft, function, tables)
    finish_removal(
        draft, f"{function} no longer reads the stream of {', '.join(tables)}", dry_run=dry_run, as_json=as_json
    )
