"""Where tables are drawn: as wide as the terminal, COLUMNS or 200; colours on a terminal alone, and not with NO_COLOR."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING

import click
from pydantic import BaseModel

from phase3b.plan.cloudwatch.metrics import Metric

if TYPE_CHECKING:
    from rich.console import Console

    from phase3b.cli.fitted_table import FittedTable

# A file or a pipe has no width of its own: COLUMNS says one, or it is this.
WIDTH_WITHOUT_TERMINAL = 200
NARROWEST = 20


def console() -> Console:
    """A console on stdout, as wide as COLUMNS says, the terminal is, or a file is taken to be."""
    from phase3b.cli.fitted_table import Screen  # noqa: PLC0415  rich is slow to import

    asked = os.environ.get("COLUMNS", "")
    width = None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL
    if asked.isdecimal() and int(asked) > 0:
        width = max(NARROWEST, int(asked))
    return Screen(width=width, highlight=False, soft_wrap=False)


def table(*columns: str, right: Sequence[str] = (), title: str | None = None) -> FittedTable:
    """An empty table; the columns of `right` hold numbers. What a narrow screen leaves out: fitted_table.py."""
    from phase3b.cli.fitted_table import FittedTable  # noqa: PLC0415  rich is slow to import

    return FittedTable(columns, right, title)


def print_json(value: object) -> None:
    """Prints data as JSON."""
    click.echo(text_of(value), nl=False)


def text_of(value: object) -> str:
    """Data as JSON, as it is printed and written."""
    return json.dumps(plain(value), indent=2, ensure_ascii=False) + "\n"


def plain(value: object) -> object:
    """Frozen data as dictionaries and lists."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(value.__getattribute__(each.name)) for each in fields(value)}
    if isinstance(value, Metric):
        return {"namespace": value.namespace, "name": value.metric_name}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, AbstractSet):
        # In an order, so that the same data is the same text.
        return sorted((plain(each) for each in value), key=json.dumps)
    return value.isoformat() if isinstance(value, date) else value
