"""A difference on the screen, as JSON or as markdown; what diff and tier diff have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from phase3b.errors import ExitCode, Phase3bError, Problem

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.change.difference.environment_difference import EnvironmentDifference
    from phase3b.change.difference.rules.change_rule import Level, TableItems

STYLES: Mapping[Level, str] = {"danger": "bold red", "care": "yellow", "note": ""}


def known_items(items: Mapping[str, TableItems], capacity: Capacity) -> Mapping[str, TableItems]:
    """The items, when their tables are in the file.

    Raises:
        Phase3bError: one is not.
    """
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415

    tables = capacity.service.tables
    unknown = [
        Problem(
            f"there is no table {quoted(table)} in {capacity.name}",
            instead(table, tables),
            path="--items",
            code="P3B-TABLE-UNKNOWN",
        )
        for table in items
        if table not in tables
    ]
    if unknown:
        raise Phase3bError(*unknown)
    return items


def print_difference(
    before: str, after: str, differences: Sequence[EnvironmentDifference], *, form: str, exit_code: bool
) -> ExitCode:
    """Prints the difference, and says what to exit with."""
    match form:
        case "json":
            from phase3b.change.difference.report.as_json import as_json  # noqa: PLC0415
            from phase3b.cli.screen import print_json  # noqa: PLC0415

            print_json(as_json(before, after, differences))
        case "markdown":
            from phase3b.change.difference.report.markdown import markdown  # noqa: PLC0415

            click.echo(markdown(before, after, differences), nl=False)
        case _:
            for number, difference in enumerate(differences):
                if number:
                    click.echo()
                _print(difference)
    changes = any(not difference.empty for difference in differences)
    return ExitCode.FINDING if exit_code and changes else ExitCode.OK


def _print(difference: EnvironmentDifference) -> None:
    from rich.text import Text  # noqa: PLC0415

    from phase3b.change.difference.report.words import (  # noqa: PLC0415
        LEVEL_WORDS,
        for_people,
        headline,
        not_compared,
        resource_rows,
        same,
        summary,
        value_rows,
    )
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    screen.print(Text(headline(difference), style="bold"))
    if told := not_compared(difference):
        screen.print(told, markup=False)
    if difference.empty:
        screen.print(same(difference))
        return
    screen.print(summary(difference), markup=False)
    if documented := for_people(difference.values):
        screen.print(f"documented: {documented}", markup=False)
    if values := list(value_rows(difference.values)):
        rows = table("value", "before", "after", "written at", right=("before", "after"))
        for row in values:
            rows.add_row(*map(Text, row))
        screen.print(rows)
    if resources := list(resource_rows(difference.resources)):
        rows = table("what happens", "resource", "what changes")
        for action, what, how in resources:
            rows.add_row(Text(action, style="bold red" if action == "destroyed" else ""), Text(what), Text(how))
        screen.print(rows)
    if difference.rules:
        rows = table("", "about", "what to know")
        for rule in difference.rules:
            rows.add_row(Text(LEVEL_WORDS[rule.level], style=STYLES[rule.level]), Text(rule.about), Text(rule.text))
        screen.print(rows)
