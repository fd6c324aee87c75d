"""phase3b local trace."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import json_option
from phase3b.cli.service.local_session import not_ready, session_file_option, session_that_is_up
from phase3b.errors import ExitCode


@click.command("trace")
@click.argument("out", metavar="OUT.csv", type=click.Path(path_type=Path))
@session_file_option
@json_option
def trace(out: Path, *, file: Path | None, as_json: bool) -> int:
    """Write what was offered to each table and index of the embedded AWS that is up, by the minute, as traffic for `simulate`.

    Offered is what was consumed and what was throttled, each attempt of a client by itself. Minutes are those of the account's
    time that have ended.

    \b
    Example:
      phase3b local trace run.csv
      phase3b simulate dev --traffic run.csv
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.local.dynamodb.offered_trace import asked_minutes, offered_trace  # noqa: PLC0415

    check_out_file(out, "OUT.csv")
    session = session_that_is_up(file)
    if not session.ready:
        raise not_ready()
    deployment = resolve(load(Path(session.file)), session.environment, session.tier or None)
    found = offered_trace(asked_minutes(session.endpoint), deployment)
    write_out_file(found.text, out, "OUT.csv")
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"file": str(out), "begin": found.begin, "minutes": found.minutes, "tables": list(found.tables)})
    else:
        click.echo(f"{out}: {found.minutes:,} minutes from {found.begin} on, of {len(found.tables)} tables")
        click.echo(f"  phase3b simulate {session.environment} --traffic {out}")
    return ExitCode.OK
