"""phase3b load report."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from phase3b.cli.options import json_format_option
from phase3b.errors import ExitCode

FORMS: Final = ("table", "json", "markdown", "junit", "html")


@click.command("report")
@click.argument("report", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="table",
    show_default=True,
    help="table for a terminal, json for programs, markdown for a pull request, junit for CI, html for one page that works offline.",
)
@json_format_option
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it to this file instead of printing it."
)
def report_of(report: Path, *, form: str, out: Path | None) -> int:
    """Show the report that `phase3b load run --out` has written.

    \b
    Example:
      phase3b load report mixed.json
      phase3b load report mixed.json --format html --out mixed.html
      phase3b load report mixed.json --format junit > junit.xml
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, refuse_table_file, write_out_file  # noqa: PLC0415

    need_load_extra()
    from phase3b.load import report_page  # noqa: PLC0415
    from phase3b.load.report_file import read_report  # noqa: PLC0415

    refuse_table_file(form, out, FORMS)
    if out is not None:
        check_out_file(out, "--out")
    read = read_report(report)
    if form == "table":
        from phase3b.cli.load.load_screen import print_report  # noqa: PLC0415

        print_report(read)
        return ExitCode.OK
    written = {
        "json": report_page.as_json,
        "markdown": report_page.markdown,
        "junit": report_page.junit,
        "html": report_page.html,
    }[form](read)
    if out is None:
        click.echo(written, nl=False)
    else:
        write_out_file(written, out, "--out")
    return ExitCode.OK
