"""Measured numbers written into service.assumptions, as a change of the capacity file's texts; everything else stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from phase3b.calibration.figures import Figures, Place, RouteUnits, Units
from phase3b.capacity.edit.capacity_edit import MAIN, CapacityEdit
from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.capacity.edit.written import InLine, Value
from phase3b.capacity.loader import reading_of_tree
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.text.capacity_text import CapacityText, folder_of, tree_of
from phase3b.simulation.recommendation.capacity_patch import shown_path, unified

ASSUMED: Final[KeyPath] = ("service", "assumptions")
LONGEST_REASON: Final = 300
OF_ROUTES: Final = "Mean of the requests that no cache answered, with what streams and queues did because of them"


@dataclass(frozen=True, slots=True)
class Change:
    """One number: what it was (None: nothing was there) and what it is."""

    what: str
    before: float | None
    after: float


@dataclass(frozen=True, slots=True)
class Calibrated:
    """The unified diff, every number that changes, and places that stay assumed.

    `replaced` are earlier measurements (source and date) whose figures are replaced, and how many figures and routes.
    """

    diff: str
    changes: tuple[Change, ...]
    routes: tuple[str, ...]
    assumed: tuple[str, ...]
    replaced: Mapping[str, int]


def calibrated(file: Path, text: CapacityText, assumptions: Assumptions, figures: Figures) -> Calibrated:
    """The file with what was measured.

    Raises:
        Phase3bError: it is written in a way that has no place for it, or would not be valid.
    """
    edit = CapacityEdit(text)
    replaced = _replaced(edit, figures)
    changes = [
        change for place, numbers in figures.numbers.items() for change in _numbers(edit, place, numbers, figures)
    ]
    _routes(edit, figures)
    reading_of_tree(tree_of(edit.text)).valid()
    folder = folder_of(file)
    diff = "".join(
        unified(before, after, shown_path(file if name == MAIN else folder / name, folder))
        for name, (before, after) in edit.changed().items()
    )
    assumed = tuple(
        ".".join(place)
        for place, given in _everything(assumptions, ())
        if place not in figures.numbers and vars(given)["measured"] is None and place[0] != "routes"
    )
    return Calibrated(diff, tuple(changes), tuple(figures.routes), assumed, replaced)


def _replaced(edit: CapacityEdit, figures: Figures) -> Counter[str]:
    """What was measured before, by when and by what: whether that knew more, nobody else can say."""
    counted: Counter[str] = Counter()
    for place in (*figures.numbers, *(("routes", name) for name in figures.routes)):
        found = edit.at((*ASSUMED, *place))
        before = found.get("measured") if isinstance(found, Mapping) else None
        if isinstance(before, Mapping) and any(before.get(key) != value for key, value in _source(figures).items()):
            counted[f"{before.get('source', '')}, {before.get('date', '')}"] += 1
    return counted


def _numbers(edit: CapacityEdit, place: Place, numbers: Mapping[str, float], figures: Figures) -> Iterator[Change]:
    at = (*ASSUMED, *place)
    found = edit.at(at)
    measured = _measured(figures)
    if not isinstance(found, Mapping):
        if set(numbers) != {"value"}:
            # A function or table of which nothing is assumed: shares of the others would no longer make a whole.
            return
        edit.put(at, InLine({**numbers, "reason": "It was left out", "measured": measured}))
        yield from (Change(".".join(place), None, value) for value in numbers.values())
        return
    others = {key for key, value in found.items() if _is_number(value)} - set(numbers)
    if others:
        measured["keys"] = tuple(numbers)
    if not isinstance(found.get("measured"), Mapping):
        edit.set((*at, "reason"), _reason(found, numbers))
    for key, value in numbers.items():
        before = found.get(key)
        _write(edit, (*at, key), value)
        name = ".".join(place) if key == "value" else ".".join((*place, key))
        yield Change(name, float(before) if isinstance(before, int | float) else None, value)
    _write(edit, (*at, "measured"), measured)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _reason(found: Mapping[str, object], numbers: Mapping[str, float]) -> str:
    """What was assumed before, and why: nobody should have to look for it in the file's history."""
    before = ", ".join(
        f"{found[key]:g}" if key == "value" else f"{key} {found[key]:g}"
        for key in numbers
        if _is_number(found.get(key))
    )
    text = f"Assumed before{f' as {before}' if before else ''}: {found.get('reason', '')}"
    return text if len(text) <= LONGEST_REASON else f"{text[: LONGEST_REASON - 3]}..."


def _source(figures: Figures) -> dict[str, Value]:
    return {"source": figures.source, "date": figures.date}


def _measured(figures: Figures) -> InLine:
    return InLine(_source(figures))


def _write(edit: CapacityEdit, at: KeyPath, value: Value) -> None:
    if edit.at(at) is None:
        edit.put(at, value)
    elif edit.at(at) != value:
        edit.set(at, value)


def _routes(edit: CapacityEdit, figures: Figures) -> None:
    there = edit.at((*ASSUMED, "routes"))
    if not figures.routes:
        return
    if not isinstance(there, Mapping) or not there:
        whole: dict[str, Value] = {name: _route(units, figures) for name, units in figures.routes.items()}
        _write(edit, (*ASSUMED, "routes"), whole)
        return
    for name, units in figures.routes.items():
        at, wanted = (*ASSUMED, "routes", name), _route(units, figures)
        if edit.at(at) == wanted:
            continue
        if name in there:
            # The only one goes with the key above it, which is made again.
            edit.cut(at)
        edit.put(at, wanted)


def _route(units: RouteUnits, figures: Figures) -> dict[str, Value]:
    tables: dict[str, Value] = {}
    for table, owners in units.items():
        indexes: dict[str, Value] = {str(index): _units(each) for index, each in owners.items() if index is not None}
        tables[table] = InLine({**_units(owners.get(None, Units())), **({"indexes": indexes} if indexes else {})})
    return {"tables": tables or InLine(), "reason": OF_ROUTES, "measured": _measured(figures)}


def _units(units: Units) -> InLine:
    found = {"read_units": units.read_units, "write_units": units.write_units}
    return InLine({key: value for key, value in found.items() if value})


def _everything(given: BaseModel, path: Place) -> Iterator[tuple[Place, BaseModel]]:
    """Everything below that may be measured, with its place."""
    for name, value in given:
        inner = value if isinstance(value, Mapping) else {"": value}
        for key, each in inner.items():
            if isinstance(each, BaseModel):
                place = (*path, name, *([str(key)] if key else []))
                if "measured" in type(each).model_fields:
                    yield place, each
                yield from _everything(each, place)
