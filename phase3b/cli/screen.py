"""Where tables are drawn: colours and lines on a terminal, plain text elsewhere; NO_COLOR is honoured by rich."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import click
from pydantic import BaseModel

from phase3b.plan.cloudwatch.metrics import Metric

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

# A file or a pipe has no width; tables there are as wide as they need to be.
WIDTH_WITHOUT_TERMINAL = 200


def console() -> Console:
    """A console on stdout."""
    from rich.console import Console  # noqa: PLC0415  rich is slow to import

    return Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL, highlight=False, soft_wrap=False)


def table(*columns: str, right: Sequence[str] = (), title: str | None = None) -> Table:
    """An empty table; numbers go right."""
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    made = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False)
    for column in columns:
        made.add_column(column, justify="right" if column in right else "left", overflow="fold")
    return made


def print_json(value: object) -> None:
    """Prints data as JSON."""
    click.echo(json.dumps(plain(value), indent=2, ensure_ascii=False))


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
    return value
