"""How a cost is shown: a table, a page, or data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import click

if TYPE_CHECKING:
    from phase3b.pricing.report.cost_diff import CostDiff
    from phase3b.pricing.report.cost_report import CostReport, Priced
    from phase3b.pricing.report.table import Grid

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
            said = [*sentences(report), *notes.values()]
            if not assumptions:
                said.append(f"{len(report.stated)} assumptions: --assumptions shows each with its reason")
            _show(form, said, _grids(report, lines=lines, assumptions=assumptions))


def _grids(report: CostReport, *, lines: bool, assumptions: bool) -> Iterator[Grid]:
    from phase3b.pricing.report.cost_tables import (  # noqa: PLC0415
        assumptions_grid,
        components_grid,
        lines_grid,
        savings_grids,
        services_grid,
        unknown_grid,
    )

    yield services_grid(report.priced)
    unknown = unknown_grid(report.priced)
    if unknown is not None:
        yield unknown
    yield lines_grid(report.priced) if lines else components_grid(report.priced)
    yield from savings_grids(report)
    if assumptions:
        yield assumptions_grid(report)


def show_overview(sizes: Sequence[Priced], title: str, form: Format, notes: Mapping[str, str]) -> None:
    """Many sizes, a line each."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.pricing.report.cost_data import size_data, sizes_csv  # noqa: PLC0415
    from phase3b.pricing.report.cost_tables import overview_grid  # noqa: PLC0415

    match form:
        case "json":
            print_json({"sizes": [size_data(each) for each in sizes], "notes": list(notes.values())})
        case "csv":
            click.echo(sizes_csv(sizes), nl=False)
        case "table" | "markdown":
            _show(form, [*notes.values()], [overview_grid(sizes, title)])


def show_diff(found: CostDiff, form: Format, notes: Mapping[str, str]) -> None:
    """A change."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.pricing.report.cost_data import diff_csv, diff_data  # noqa: PLC0415
    from phase3b.pricing.report.cost_diff_tables import diff_grids, diff_sentences  # noqa: PLC0415

    match form:
        case "json":
            print_json({**diff_data(found), "notes": list(notes.values())})
        case "csv":
            click.echo(diff_csv(found), nl=False)
        case "table" | "markdown":
            _show(form, [*diff_sentences(found), *notes.values()], diff_grids(found))


def _show(form: Literal["table", "markdown"], said: Sequence[str], grids: Iterable[Grid]) -> None:
    if form == "markdown":
        from phase3b.documents.document import document  # noqa: PLC0415

        click.echo(document("reports/cost.md.j2", sentences=said, grids=tuple(grids)), nl=False)
        return
    from rich.text import Text  # noqa: PLC0415  [critical] is no markup

    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    for sentence in said:
        screen.print(sentence, markup=False, soft_wrap=True)
    for grid in grids:
        drawn = table(*grid.columns, right=grid.right, title=grid.title)
        for row in grid.rows:
            drawn.add_row(*map(Text, row))
        screen.print(drawn)
