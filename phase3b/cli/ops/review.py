"""phase3b ops review."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import MOST_CUSTOMERS, file_option, json_format_option, prices_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.review.reviewed import Review, Span

FORMS = ("table", "json", "markdown", "html")

Command = Callable[..., object]
Form = Literal["table", "json", "markdown", "html"]


@click.group("review")
def command() -> None:
    """Fill in the monthly and the quarterly list of the guides from the account.

    \b
    Example:
      phase3b ops review month prod
    """


def _options(decorated: Command) -> Command:
    for option in reversed(
        (
            click.argument("environment", metavar="ENV"),
            click.option(
                "--customers",
                type=click.IntRange(1, MOST_CUSTOMERS),
                metavar="N",
                help="So many customers there are. Default: as many as would send the load, by the tier's documented load.",
            ),
            click.option(
                "--format",
                "form",
                type=click.Choice(FORMS),
                default="table",
                show_default=True,
                help="How it is written.",
            ),
            json_format_option,
            click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Write it to this file."),
            prices_option,
            embedded_option,
            file_option,
        )
    ):
        decorated = option(decorated)
    return decorated


@command.command("month")
@_options
def month(
    environment: str,
    *,
    customers: int | None,
    form: Form,
    out: Path | None,
    folder: Path | None,
    embedded: bool,
    file: Path,
) -> int:
    """Review the last 30 days of ENV: performance, costs, capacity, and what the next quarter needs.

    Figures beside as many days before and their targets; growth with its interval, and when a tier or a table is full;
    savings, failed auto scaling, sizes of tables, load tests that are due. What nobody measured is not known, and no item
    of the list is in order without a figure. Only reads from AWS; CloudWatch and Cost Explorer charge a run about ten
    cents.

    \b
    Example:
      phase3b ops review month prod
      phase3b ops review month prod --customers 740 --format markdown --out november.md

    Exit codes: 0 nothing wants a person, 1 something does, 3 AWS could not be queried, or not about everything.
    """
    return _review("month", environment, customers, form, out, folder, file, embedded=embedded)


@command.command("quarter")
@_options
def quarter(
    environment: str,
    *,
    customers: int | None,
    form: Form,
    out: Path | None,
    folder: Path | None,
    embedded: bool,
    file: Path,
) -> int:
    """Review the last 91 days of ENV: the month's list, and load tests, bottlenecks, exceptions of policies, upgrades.

    As `phase3b ops review month`.

    \b
    Example:
      phase3b ops review quarter prod --format html --out quarter.html

    Exit codes: 0 nothing wants a person, 1 something does, 3 AWS could not be queried, or not about everything.
    """
    return _review("quarter", environment, customers, form, out, folder, file, embedded=embedded)


def _review(
    span: Span,
    environment: str,
    customers: int | None,
    form: Form,
    out: Path | None,
    folder: Path | None,
    file: Path,
    *,
    embedded: bool,
) -> int:
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, refuse_table_file, write_out_file  # noqa: PLC0415
    from phase3b.operations.review.of_environment import loaded, review_of  # noqa: PLC0415

    refuse_table_file(form, out, FORMS)
    if out is not None:
        check_out_file(out)
    capacity, deployment = loaded(file, environment)
    found = review_of(capacity, deployment, aws_access(deployment, embedded=embedded), span, customers, folder)
    if form == "table":
        _print(found)
    elif out is None:
        click.echo(_text(found, form), nl=False)
    else:
        write_out_file(_text(found, form), out, "--out")
    if found.wants_a_person:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.evidence.unknown else ExitCode.OK


def _text(found: Review, form: Form) -> str:
    from phase3b.cli.screen import text_of  # noqa: PLC0415
    from phase3b.documents.document import document, web_page  # noqa: PLC0415
    from phase3b.operations.review.page import sentences, tables, title  # noqa: PLC0415

    if form == "json":
        return text_of(found)
    shown = {
        "title": title(found.evidence),
        "sentences": tuple(sentences(found)),
        "tables": tuple(tables(found)),
    }
    return web_page("reports/review.html.j2", **shown) if form == "html" else document("reports/review.md.j2", **shown)


def _print(found: Review) -> None:
    from rich.text import Text  # noqa: PLC0415

    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.operations.review.page import sentences, tables, title  # noqa: PLC0415

    screen = console()
    for sentence in (title(found.evidence), *sentences(found)):
        screen.print(sentence, markup=False)
    for each in tables(found):
        drawn = table(*each.columns, right=each.right, title=each.title)
        for row in each.rows:
            drawn.add_row(*map(Text, row))
        screen.print(drawn)
