"""What a run will consume, and what it consumed, on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from phase3b.cli.screen import console, table
from phase3b.load.consumed import consumption_rows as rows
from phase3b.load.consumed.consumption import Consumption
from phase3b.load.consumed.prediction import Prediction


def print_prediction(prediction: Prediction) -> None:
    """Before a run."""
    if prediction.uses:
        _print(rows.PREDICTED_COLUMNS, rows.predicted_rows(prediction), first=2)
    for sentence in rows.prediction_sentences(prediction):
        click.echo(sentence)


def print_consumption(found: Consumption) -> None:
    """After it."""
    if found.tables:
        _print(rows.TABLE_COLUMNS, rows.table_rows(found), first=2)
    if found.functions:
        _print(rows.FUNCTION_COLUMNS, rows.function_rows(found))
    if found.routes:
        _print(rows.ROUTE_COLUMNS, rows.route_rows(found))
    for sentence in rows.consumption_sentences(found):
        console().print(f"note: {sentence}", markup=False)


def _print(columns: Sequence[str], lines: Iterable[tuple[str, ...]], first: int = 1) -> None:
    drawn = table(*columns, right=tuple(columns[first:]))
    for line in lines:
        drawn.add_row(*line)
    console().print(drawn)
