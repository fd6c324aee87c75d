"""Random sets of edits: what a person changes at once, a few changes of danger_rows.yaml together."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from danger_diff import parsed
from danger_rows import Row, Tree, written
from danger_trials import meet, paths

from phase3b.errors import Phase3bError
from phase3b.validity.judged import judged

FEWEST, MOST = 2, 5
SOURCE: Final = Path(__file__).parents[3] / "lambda_src"


@dataclass(frozen=True, slots=True)
class Combination:
    """The names of the changes, and the file with all of them."""

    names: tuple[str, ...]
    text: str


def combinations(rows: Sequence[Row], base: Tree, many: int, seed: int) -> Iterator[Combination]:
    """So many different sets; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  nothing secret
    # Elsewhere, in another state or by another name nothing is compared: those are rows of their own.
    able = [row for row in rows if row.edits and not (row.by_hand or row.before.set or row.invalid or row.fails)]
    able = [row for row in able if not any(each.startswith("environments.dev.region") for each in row.edit.set)]
    able = [row for row in able if not {*row.edit.gone, *row.edit.renamed} & {"environments.dev"}]
    able = [row for row in able if not any(".backend" in each or ".account_id" in each for each in row.edit.set)]
    seen: set[tuple[str, ...]] = set()
    while len(seen) < many:
        chosen: list[Row] = []
        for row in chance.sample(able, chance.randint(FEWEST, MOST)):
            if not any(meet(mine, other) for mine in paths(row) for each in chosen for other in paths(each)):
                chosen.append(row)
        names = tuple(sorted(row.name for row in chosen))
        if len(chosen) < FEWEST or names in seen:
            continue
        tree = base
        try:
            for row in chosen:
                tree = row.edit.of(tree)
            parsed(written(tree))
        except (AssertionError, Phase3bError):
            # One takes away what another changes, or the sums are not right any more.
            continue
        if _refused(written(tree)):
            # Together they leave an alarm that can't fire, or more than an account has.
            continue
        seen.add(names)
        yield Combination(names, written(tree))


def _refused(text: str) -> bool:
    """Whether `phase3b validate` refuses a file with all of them."""
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "capacity.yaml"
        file.write_text(text, "utf-8")
        return bool(judged(file, SOURCE).problems)
