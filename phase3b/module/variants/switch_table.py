"""The switches as HCL: what each part needs, and what a partition can't have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from phase3b.capacity.aws_limits import partitions_without
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Expression, Mapping, text
from phase3b.module.hcl.expression import Sequence as Tuple
from phase3b.module.variants.switches import WEBSOCKET, Kind, Part
from phase3b.module.variants.variants import Variants

KINDS: Final[tuple[Kind, ...]] = ("tables", "functions", "queues", "apis")
WIDE: Final = 160


def switch_values(made: Variants) -> dict[str, str]:
    """What the files written by hand are filled with; empty, where the service has nothing of the kind."""
    base = made.base
    rows = tuple((kind, _of_kind(made, kind)) for kind in KINDS)
    asking = [each.name for each in base.functions if "cost_explorer" in each.definition.uses]
    routed = () if base.api is None else dict.fromkeys(route.definition.function for route in base.api.routes)
    functions = [part for part in made.needs if part.kind == "functions"]
    of_functions = [
        part.name for each in functions for part in _ordered(made.needs[each], made) if part.kind == "tables"
    ]
    return {
        "functions_off": _off(functions),
        "queues_off": _off([part for part in made.needs if part.kind == "queues"]),
        "needed_table": next(iter(of_functions), ""),
        "needs": code(Mapping(rows), WIDE, wide=True),
        "routed": _list(routed) if base.api is not None else "",
        "asking_costs": _list(asking) if asking else "",
        "partitions_without_costs": _list(sorted(partitions_without("ce"))),
        "queues": "yes" if base.queues else "",
        "websocket_words": " and the WebSocket API" if made.needs.keys() & {WEBSOCKET} else "",
        "websocket": "yes" if base.api is not None and base.api.definition.websocket is not None else "",
    }


def _of_kind(made: Variants, kind: Kind) -> Mapping:
    """By name, what a part can't be without."""
    rows: list[tuple[str, Expression]] = [
        (part.name, Tuple(tuple(text(each.key) for each in _ordered(needed, made))))
        for part, needed in made.needs.items()
        if part.kind == kind
    ]
    return Mapping(tuple(rows))


def _ordered(parts: frozenset[Part], made: Variants) -> Iterable[Part]:
    return (part for part in made.needs if part in parts)


def _list(names: Iterable[str]) -> str:
    return code(Tuple(tuple(text(name) for name in names)), WIDE)


def _off(parts: Sequence[Part]) -> str:
    """Every one of them switched off, as a caller writes it."""
    return "\n" + "".join(f"{part.name} = {{ enabled = false }}\n" for part in parts)
