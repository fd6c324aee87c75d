"""The part of the README that says what a plan of the module must not destroy: from the guard's own list."""

from __future__ import annotations

from collections.abc import Collection

from phase3b.change.guard.losses.kept import KEPT


def kept_rows(types: Collection[str]) -> list[tuple[str, str]]:
    """The kinds of the list that the module has, each with what is lost."""
    return [(f"`{type_}`", kind.loss) for type_, kind in KEPT.items() if type_ in types]
