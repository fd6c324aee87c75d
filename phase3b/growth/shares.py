"""Shares of assumptions that made a whole before something was removed, made a whole again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.edit.text_edit import Path
from phase3b.capacity.text.node import Plain, dotted
from phase3b.growth.draft import ASSUMED, Draft

WHOLE: Final = 100
# As many digits as a person would write.
DIGITS: Final = 2


def made_whole(draft: Draft) -> None:
    """Raises what is left in proportion, where validation asks for a whole; each keeps its part of the others."""
    wrong = {each.path for each in draft.problems() if each.code == "P3B-PERCENT-SUM"}
    for part, key in (("functions", "invocations_percent"), ("tables", "database_percent")):
        at = (*ASSUMED, part)
        if dotted(at) not in wrong:
            continue
        shares = dict(_shares(draft.at(at), at, key))
        total = sum(shares.values())
        if not 0 < total < WHOLE:
            continue
        fresh = {path: round(share * WHOLE / total, DIGITS) for path, share in shares.items()}
        largest = max(fresh, key=lambda path: fresh[path])
        fresh[largest] = round(fresh[largest] + WHOLE - sum(fresh.values()), DIGITS)
        for path, share in fresh.items():
            draft.edit.set(path, int(share) if share == int(share) else share)
        draft.notes.append(f"{dotted(at)}: {key} of the others made {total:g}; raised in proportion to {WHOLE}")


def _shares(found: Plain, at: Path, key: str) -> Iterator[tuple[Path, float]]:
    """Every share below a part, with its path: of tables and of their indexes."""
    if not isinstance(found, dict):
        return
    for name, each in found.items():
        if name == key and isinstance(each, int | float):
            yield (*at, name), float(each)
        else:
            yield from _shares(each, (*at, name), key)
