"""What a restore of a table measured, how it is judged, and all of them as JSON beside the history of the deployments."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final

from phase3b.change.rollout.keeper import Keeper, beside, change
from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json

ENDING: Final = ".restores.json"
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class TableDrill:
    """One table. `rto_minutes`: from the request until it was as the file says; `rpo_minutes`: the age of what was restored.

    None is not known; the items of `deployed_items` were counted after the restore, so they may be of later writes.
    """

    table: str
    restored_as: str
    rto_minutes: float | None
    rpo_minutes: float | None
    deployed_items: int | None
    restored_items: int | None
    same: int | None
    changed: int | None
    gone: int | None
    differences: tuple[str, ...]
    failed: str = ""
    removed: bool = False

    def findings(self, rto_minutes: float, rpo_minutes: float) -> Iterator[str]:
        """What the objectives or the file don't allow."""
        if self.failed:
            yield self.failed
            return
        if self.rto_minutes is not None and self.rto_minutes > rto_minutes:
            yield f"took {self.rto_minutes:,.1f} minutes, more than the {rto_minutes:,g} of the RTO"
        if self.rpo_minutes is not None and self.rpo_minutes > rpo_minutes:
            yield f"lost {self.rpo_minutes:,.1f} minutes, more than the {rpo_minutes:,g} of the RPO"
        yield from self.differences
        if self.deployed_items and self.restored_items == 0:
            yield f"has no items, the deployed table has {self.deployed_items:,}"

    def unknown(self) -> Iterator[str]:
        """What was not measured, or can have two reasons."""
        if self.failed:
            return
        if self.rpo_minutes is None:
            yield "the age of what was restored is not known"
        if self.deployed_items is None or self.restored_items is None:
            yield "the items were not counted"
        elif self.deployed_items != self.restored_items:
            yield (
                f"{self.restored_items:,} items, the deployed table has {self.deployed_items:,}: written or deleted since, or missing"
            )
        if self.same is None:
            yield "no items were compared"
        elif self.changed or self.gone:
            yield f"of the items compared {self.changed} changed and {self.gone} are gone since, or were restored wrongly"


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill of an environment, with the objectives that it was judged by; `at` is UTC."""

    at: str
    environment: str
    by: str
    rto_minutes: float
    rpo_minutes: float
    tables: tuple[TableDrill, ...]

    @property
    def passed(self) -> bool:
        """Whether every table was restored as the file says, within the objectives."""
        return not any(list(each.findings(self.rto_minutes, self.rpo_minutes)) for each in self.tables)


def drills_keeper(history: Keeper) -> Keeper:
    """Where they are: state/dev.history.json -> state/dev.restores.json."""
    return beside(history, ENDING)


def keep_drill(keeper: Keeper, drill: Drill) -> None:
    """Adds a drill to those before.

    Raises:
        Phase3bError: they can't be read or written (3).
    """

    def added(before: str | None) -> str:
        known = _read(before, keeper.place)
        return json.dumps({"version": VERSION, "drills": [*known, asdict(drill)]}, indent=1, ensure_ascii=False) + "\n"

    change(keeper, added)


def kept_drills(keeper: Keeper) -> tuple[dict[str, Any], ...]:
    """All drills, the oldest first, as they were written.

    Raises:
        Phase3bError: they can't be read (3).
    """
    return tuple(_read(keeper.read(), keeper.place))


def _read(text: str | None, place: str) -> list[dict[str, Any]]:
    if text is None:
        return []
    value = parse_json(text, place, "Move it away: the drills before are then forgotten").value
    if not isinstance(value, dict) or value.get("version") != VERSION or not isinstance(value.get("drills"), list):
        raise outside_failure(
            f"{place} has no drills of this version",
            "Use the phase3b that wrote it, or move it away",
            code="P3B-OPS-DRILLS-FORM",
        )
    return list(value["drills"])
