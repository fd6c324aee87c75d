"""How often each route is called: by the sessions of a scenario, so often in all as tuning.memory wants; pure."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence

from phase3b.capacity.model.load import Load
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """Calls of a function in all, and of each of its routes at least."""

    invocations: int
    of_route: int


def weights_of(scenario: str | None, load: Load, routes: Sequence[str]) -> dict[str, float]:
    """How often each route is called by the sessions of a scenario, on average; without one each alike."""
    if scenario is None or not load.scenarios[scenario].sessions:
        return dict.fromkeys(routes, 1.0)
    found: dict[str, float] = defaultdict(float)
    for name, weight in load.scenarios[scenario].sessions.items():
        for step in load.sessions[name].steps:
            found[step.send] += weight * step.percent / 100
    return {route: found.get(route, 0.0) for route in routes}


def allotted(routes: Mapping[str, str], weights: Mapping[str, float], counts: Counts) -> dict[str, int]:
    """Calls by route, in proportion to its weight among those of its function; `routes` has the function of each.

    What is left over goes to the largest remainders. A function none of whose routes has a weight calls each alike.
    """
    found: dict[str, int] = {}
    for function in dict.fromkeys(routes.values()):
        own = [route for route, of in routes.items() if of == function]
        whole = sum(weights.get(route, 0.0) for route in own)
        shares = {route: weights.get(route, 0.0) / whole if whole else 1 / len(own) for route in own}
        exact = {route: share * counts.invocations for route, share in shares.items()}
        floors = {route: int(each) for route, each in exact.items()}
        left = counts.invocations - sum(floors.values())
        for route in sorted(own, key=lambda each: (floors[each] - exact[each], each))[:left]:
            floors[route] += 1
        found |= {route: max(counts.of_route, each) for route, each in floors.items()}
    return found


def in_order(counts: Mapping[str, int], seed: str) -> list[str]:
    """The calls in an order that is drawn: what a busy machine does to a moment hits all of them alike."""
    calls = [route for route, count in counts.items() for _ in range(count)]
    random.Random(seed).shuffle(calls)  # noqa: S311  no secret
    return calls
