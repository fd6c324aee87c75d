"""A proof on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phase3b.change.proof.page import sections, verdict
from phase3b.cli.screen import console, table

if TYPE_CHECKING:
    from phase3b.change.proof.proof import Proof


def print_proof(proof: Proof) -> None:
    """The verdict with its reasons, then every section."""
    from rich.text import Text  # noqa: PLC0415  [critical] is not a markup

    screen = console()
    screen.print(Text(verdict(proof), style="bold green" if proof.ready else "bold red"))
    for reason in proof.reasons:
        screen.print(f"- {reason}", markup=False)
    for section in sections(proof):
        screen.print()
        screen.print(Text(section.title, style="bold"))
        for sentence in section.sentences:
            screen.print(sentence, markup=False)
        for drawn_table in (*section.tables, *section.folded):
            drawn = table(*drawn_table.columns, right=drawn_table.right)
            for row in drawn_table.rows:
                drawn.add_row(*map(Text, row))
            screen.print(drawn)
