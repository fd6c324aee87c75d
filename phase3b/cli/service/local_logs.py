"""phase3b local logs."""

from __future__ import annotations

import json
from pathlib import Path

import click

from phase3b.cli.options import json_option
from phase3b.cli.service.local_session import FOLDER, not_ready, session_file_option, session_that_is_up
from phase3b.errors import ExitCode, bad_input


@click.command("logs")
@click.argument("function")
@click.option("--follow", is_flag=True, help="Print what is added, too, until Ctrl-C or the end of the embedded AWS.")
@session_file_option
@json_option
def logs(function: str, *, follow: bool, file: Path | None, as_json: bool) -> int:
    """Print what FUNCTION has logged since `local up`, with the traceback of each exception that it did not catch.

    With --json one document; with --follow --json one document a line.

    \b
    Example:
      phase3b local logs support_tickets
      phase3b local logs support_tickets --follow
    """
    from phase3b.local.api.lambda_service.log_lines import as_data, for_people, lines  # noqa: PLC0415
    from phase3b.local.aws.claim import held  # noqa: PLC0415

    log = _log_of(function, file)
    if as_json and not follow:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"function": function, "log": str(log), "lines": [as_data(line) for line in lines(log)]})
        return ExitCode.OK
    try:
        for line in lines(log, goes_on=(lambda: held(FOLDER)) if follow else None):
            click.echo(json.dumps(as_data(line), ensure_ascii=False) if as_json else for_people(line))
    except KeyboardInterrupt:
        if not follow:
            raise
    return ExitCode.OK


def _log_of(function: str, file: Path | None) -> Path:
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415

    session = session_that_is_up(file)
    if not session.ready:
        raise not_ready()
    known = () if session.served is None else session.served.functions
    if session.served is None or function not in known:
        raise bad_input(
            f"the embedded AWS that is up runs no function {quoted(function)}",
            instead(function, known) if known else "Functions run where the service has an API: add service.api",
            code="P3B-FUNCTION-UNKNOWN",
        )
    return Path(session.served.logs) / f"{function}.log"
