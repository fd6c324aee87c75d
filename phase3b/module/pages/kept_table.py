"""The part of the README that says what a plan of the module must not destroy: from the guard's own list."""

from __future__ import annotations

from collections.abc import Collection

from phase3b.change.guard.losses.kept import KEPT
from phase3b.module.pages.markdown import table


def kept_table(types: Collection[str]) -> str:
    """The kinds of the list that the module has."""
    return table(
        ("Resource", "Destroyed or replaced, this is lost"),
        [(f"`{type_}`", kind.loss) for type_, kind in KEPT.items() if type_ in types],
    )
