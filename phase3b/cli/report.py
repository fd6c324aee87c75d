"""phase3b report."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode, bad_input


@click.command("report")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="Write index.html into this folder.")
@click.option("--serve", is_flag=True, help="Show it at http://127.0.0.1 until Ctrl-C.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of --serve; left out, one that is free.")
@click.option("--offline", is_flag=True, help="Ask no AWS: only capacity.yaml and what is kept on this machine.")
@prices_option
@embedded_option
@json_option
@file_option
def command(  # noqa: PLR0913  each is an option
    environment: str | None,
    *,
    out: Path | None,
    serve: bool,
    port: int,
    offline: bool,
    folder: Path | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Write one page of ENV that a manager and an on-call person both read. Without ENV: every environment.

    Tier and size, cost, headroom, objectives, alarms and the last drill, load tests and their history, tuning, policies and
    exceptions, drift, what to do next. One HTML file that needs no network and prints well. What nobody knows is said to be not
    known: with --offline that is all that only AWS knows.

    \b
    Example:
      phase3b report prod --out report
      phase3b report prod --offline --serve
      phase3b report --offline --json

    Exit codes: 0 written, 3 AWS could not be queried, or not about everything: the page says about what.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.reporting.gathered import Wanted, report_of  # noqa: PLC0415
    from phase3b.reporting.page import html  # noqa: PLC0415

    if offline and embedded:
        raise bad_input(
            "--offline asks no AWS, and --embedded asks one", "Leave one of them out", code="P3B-OPTION-CONFLICT"
        )
    if not as_json and out is None and not serve:
        raise bad_input("nobody would see the report", "Add --out DIR, --serve or --json", code="P3B-OPTION-MISSING")
    capacity = load(file)
    if environment is not None:
        resolve(capacity, environment)
    chosen = [environment] if environment is not None else list(capacity.environments)
    wanted = Wanted(not offline, embedded, folder, file, named(file))
    found = [report_of(capacity, each, wanted) for each in chosen]
    if as_json:
        print_json({"environments": found})
    if out is not None:
        _write(html(found), out)
    if serve:
        _serve(html(found), port)
    unknown = any(each.unknown for each in found)
    return ExitCode.OUTSIDE_FAILURE if unknown else ExitCode.OK


def _write(text: str, folder: Path) -> None:
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.errors import outside_failure  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise outside_failure(
            f"{folder} can't be made: {error.strerror}",
            "Name a folder with --out that you may write to",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None
    target = folder / "index.html"
    check_out_file(target)
    write_out_file(text, target, "--out")
    click.echo(f"{target}: {len(text.encode()) / 1024:,.0f} KB", err=True)


def _serve(text: str, port: int) -> None:
    """On this machine alone, until Ctrl-C."""
    from phase3b.reporting.served import serve  # noqa: PLC0415

    serve(text, port, lambda address: click.echo(f"{address} (Ctrl-C ends it)", err=True))
