"""How a cost is shown: a table, a page, or data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import click

if TYPE_CHECKING:
    from phase3b.pricing.report.cost_diff import CostDiff
    from phase3b.pricing.report.cost_report import CostReport
    from phase3b.pricing.report.table_data import TableData

Format = Literal["table", "json", "markdown", "csv"]


def show_report(report: CostReport, form: Format, notes: Mapping[str, str], *, lines: bool, assumptions: bool) -> None:
    """One size with everything that is said about it."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.pricing.report.cost_data import report_data, sizes_csv  # noqa: PLC0415
    from phase3b.pricing.report.cost_tables import sentences  # noqa: PLC0415

    match form:
        case "json":
            print_json({**report_data(report), "notes": list(notes.values())})
        case "csv":
            click.echo(sizes_csv([report.priced]), nl=False)
        case "table" | "markdown":
            description = [*sentences(report), *notes.values()]
            if not assumptions:
                description.append(f"{len(report.stated)} assumptions: --assumptions shows each with its reason")
            _show(form, description, _tables(report, lines=lines, assumptions=assumptions))


def _tables(report: CostReport, *, lines: bool, assumptions: bool) -> Iterator[TableData]:
    from phase3b.pricing.report.cost_tables import (  # noqa: PLC0415
        assumptions_table,
        components_table,
        lines_table,
        outside_table,
        regions_table,
        savings_tables,
        services_table,
        unknown_table,
    )

    regions = regions_table(report.priced)
    if regions is not None:
        yield regions
    yield services_table(report.priced)
    unknown = unknown_table(report.priced)
    if unknown is not None:
        yield unknown
    yield lines_table(report.priced) if lines else components_table(report.priced)
    yield from savings_tables(report)
    if assumptions:
        yield assumptions_table(report)
        yield outside_table()


def show_overview(reports: Sequence[CostReport], title: str, form: Format, notes: Mapping[str, str]) -> None:
    """Many sizes, a line each."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.pricing.report.cost_data import overview_data, sizes_csv  # noqa: PLC0415
    from phase3b.pricing.report.cost_tables import overview_table, right_sizes_sentences  # noqa: PLC0415

    sizes = [each.priced for each in reports]
    match form:
        case "json":
            print_json({"sizes": overview_data(reports), "notes": list(notes.values())})
        case "csv":
            click.echo(sizes_csv(sizes), nl=False)
        case "table" | "markdown":
            _show(form, [*notes.values(), *right_sizes_sentences(reports)], [overview_table(sizes, title)])


def show_diff(found: CostDiff, form: Format, notes: Mapping[str, str]) -> None:
    """A change."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.pricing.report.cost_data import diff_csv, diff_data  # noqa: PLC0415
    from phase3b.pricing.report.cost_diff_tables import diff_sentences, diff_tables  # noqa: PLC0415

    match form:
        case "json":
            print_json({**diff_data(found), "notes": list(notes.values())})
        case "csv":
            click.echo(diff_csv(found), nl=False)
        case "table" | "markdown":
            _show(form, [*diff_sentences(found), *notes.values()], diff_tables(found))


def _show(form: Literal["table", "markdown"], description: Sequence[str], tables: Iterable[TableData]) -> None:
    if form == "markdown":
        from phase3b.documents.document import document  # noqa: PLC0415

        click.echo(document("reports/cost.md.j2", sentences=description, tables=tuple(tables)), nl=False)
        return
    from rich.text import Text  # noqa: PLC0415  [critical] is not a markup

    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    for sentence in description:
        screen.print(sentence, markup=False)
    for drawn_table in tables:
        drawn = table(*drawn_table.columns, right=drawn_table.right, title=drawn_table.title)
        for row in drawn_table.rows:
            drawn.add_row(*map(Text, row))
        screen.print(drawn)
