"""Assumptions with everything that is missing filled in by stated defaults: what `phase3b assume` prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.capacity.model.assumptions import (
    Assumptions,
    FunctionAssumption,
    IndexAssumption,
    TableAssumption,
    WebSocketAssumption,
)
from phase3b.capacity.model.left_out import default_of
from phase3b.capacity.service.service import Service

WHOLE: Final = 100
GUESS: Final = "first_guess"


def with_first_guesses(service: Service) -> Assumptions:
    """What is assumed stays; of what is missing each has an even part of the rest."""
    assumed = service.assumptions if service.assumptions is not None else Assumptions()
    websocket = service.api is not None and service.api.websocket is not None
    guessed = WebSocketAssumption(**default_of(GUESS, "websocket")) if websocket else None
    return assumed.model_copy(
        update={
            "functions": _functions(service, assumed),
            "tables": _tables(service, assumed),
            "websocket": guessed if assumed.websocket is None else assumed.websocket,
        }
    )


def _share(shares: list[float], missing: int) -> float:
    """An even part of what the shares leave, in hundredths of a percent; none of them makes more than a whole."""
    return int(max(0.0, WHOLE - sum(shares)) / missing * 100) / 100 if missing else 0.0


def _functions(service: Service, assumed: Assumptions) -> dict[str, FunctionAssumption]:
    missing = [name for name in service.functions if name not in assumed.functions]
    share = _share([each.invocations_percent for each in assumed.functions.values()], len(missing))
    rest = WHOLE - sum(each.invocations_percent for each in assumed.functions.values()) - share * len(missing)
    called = {route.function for route in service.routes}
    found = dict(assumed.functions)
    for position, name in enumerate(missing):
        kind = default_of(GUESS, "function" if name in called else "other_function")
        # All of them make a whole: the first has what rounding left.
        found[name] = FunctionAssumption(invocations_percent=round(share + rest * (position == 0), 4), **kind)
    return {name: found[name] for name in service.functions if name in found}


def _tables(service: Service, assumed: Assumptions) -> dict[str, TableAssumption]:
    owners = [(name, index) for name, table in service.tables.items() for index in (None, *table.indexes)]
    known = {
        (name, index): each.database_percent
        for name, table in assumed.tables.items()
        for index, each in ((None, table), *table.indexes.items())
    }
    missing = [owner for owner in owners if owner not in known]
    share = _share(list(known.values()), len(missing))
    rest = WHOLE - sum(known.values()) - share * len(missing)
    parts = {owner: round(share + rest * (position == 0), 4) for position, owner in enumerate(missing)}
    found: dict[str, TableAssumption] = {}
    for name, table in service.tables.items():
        own = assumed.tables.get(name)
        if own is None:
            own = TableAssumption(database_percent=parts[name, None], **_guess("table"))
        indexes = {
            index: own.indexes[index]
            if index in own.indexes
            else IndexAssumption(database_percent=parts[name, index], **_guess("index"))
            for index in table.indexes
        }
        found[name] = own.model_copy(update={"indexes": indexes})
    return found


def _guess(kind: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = default_of(GUESS, kind)
    return found
