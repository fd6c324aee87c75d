"""Parts of the service that a consumer may switch off, and what goes with each: seen in the plan without it.

A resource that is not planned without a part is there with that part alone. One that is planned without any single one, but
not without all of them, serves several: it is there with any of those for which it is planned alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal, TypeVar

from phase3b.capacity.deployment import Deployment, FunctionDeployment

Thing = TypeVar("Thing")
Kind = Literal["tables", "functions", "queues", "apis"]
ALWAYS: Final = "var.create"


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A table, function or queue by its name, or an API: rest or websocket."""

    kind: Kind
    name: str

    @property
    def key(self) -> str:
        """functions.authorizer."""
        return f"{self.kind}.{self.name}"

    @property
    def test(self) -> str:
        """HCL that is true where the part is there."""
        return f"local.on.{self.key}"


REST: Final = Part("apis", "rest")
WEBSOCKET: Final = Part("apis", "websocket")


@dataclass(frozen=True, slots=True)
class Presence:
    """What must be there for a resource to be there: all of `needs`, and, where it serves several, any of `any_of`.

    Of those `inside` it is there for the ones that can be in the network of the cache.
    """

    needs: tuple[Part, ...] = ()
    any_of: tuple[Part, ...] = ()
    inside: frozenset[Part] = frozenset()

    @property
    def tests(self) -> tuple[str, ...]:
        """Conjuncts in HCL; whether anything is made at all is in each of them."""
        several = " || ".join(inside_test(part) if part in self.inside else part.test for part in self.any_of)
        found = [part.test for part in self.needs]
        if several:
            found.append(f"({several})" if len(self.any_of) > 1 else several)
        return tuple(found) or (ALWAYS,)

    @property
    def test(self) -> str:
        """The conjuncts as one."""
        return both(*self.tests)


def inside_test(part: Part) -> str:
    """HCL that is true where a function is there, and the region has what it needs in the network of the cache."""
    return f"local.inside.{part.name}"


def both(*tests: str) -> str:
    """HCL that is true where all of these are; of one alone without its brackets."""
    if len(tests) == 1 and tests[0].startswith("("):
        return tests[0][1:-1]
    return " && ".join(tests)


def parts_of(deployment: Deployment) -> tuple[Part, ...]:
    """Everything that can be switched, in the order of the service."""
    found = [Part("tables", each.name) for each in deployment.tables]
    found += [Part("functions", each.name) for each in deployment.functions]
    found += [Part("queues", each.name) for each in deployment.queues]
    if deployment.api is not None:
        found.append(REST)
        if deployment.api.definition.websocket is not None:
            found.append(WEBSOCKET)
    return tuple(found)


def needs_of(deployment: Deployment) -> dict[Part, frozenset[Part]]:
    """What each part can't be without, directly or through another; as for a stack (capacity/rules/enabled_rules.py)."""
    parts = parts_of(deployment)
    direct = {part: frozenset(_direct(deployment, part)) & frozenset(parts) for part in parts}
    return {part: _all(part, direct) for part in parts}


def _all(part: Part, direct: Mapping[Part, frozenset[Part]]) -> frozenset[Part]:
    found: set[Part] = set()
    new = set(direct[part])
    while new:
        found |= new
        new = {other for each in new for other in direct[each]} - found
    return frozenset(found - {part})


def _direct(deployment: Deployment, part: Part) -> Iterator[Part]:
    api = deployment.api
    match part:
        case Part(kind="functions", name=name):
            (function,) = (each for each in deployment.functions if each.name == name)
            yield from _of_function(deployment, function)
        case Part(kind="queues", name=name):
            (queue,) = (each for each in deployment.queues if each.name == name)
            if queue.definition.consumer is not None:
                yield Part("functions", queue.definition.consumer.function)
        case Part(kind="apis", name="rest") if api is not None:
            yield Part("functions", api.definition.authorizer.function)
        case Part(kind="apis", name="websocket") if api is not None and api.definition.websocket is not None:
            yield REST
            yield Part("functions", api.definition.websocket.function)
        case _:
            return


def _of_function(deployment: Deployment, function: FunctionDeployment) -> Iterator[Part]:
    definition = function.definition
    yield from (Part("tables", name) for name in (*definition.tables, *definition.indexes, *definition.streams))
    yield from (Part("queues", name) for name in definition.queues)
    if deployment.failed_events is not None and (definition.schedules or definition.streams):
        yield Part("queues", deployment.failed_events)
    if "connections" in definition.uses:
        yield from (REST, WEBSOCKET)
    if "token_key" in definition.uses:
        yield REST


def less(deployment: Deployment, off: Iterable[Part]) -> Deployment:
    """The deployment without some parts, and without what needs them."""
    needs = needs_of(deployment)
    gone = set(off)
    gone |= {part for part, needed in needs.items() if needed & gone}
    names = {kind: {part.name for part in gone if part.kind == kind} for kind in ("tables", "functions", "queues")}
    api = deployment.api
    if api is not None:
        routes = tuple(each for each in api.routes if each.definition.function not in names["functions"])
        definition = api.definition.model_copy(update={"websocket": None}) if WEBSOCKET in gone else api.definition
        api = None if REST in gone else replace(api, routes=routes, definition=definition)
    failed = deployment.failed_events
    return replace(
        deployment,
        tables=tuple(each for each in deployment.tables if each.name not in names["tables"]),
        functions=tuple(
            replace(each, consumes=tuple(name for name in each.consumes if name not in names["queues"]))
            for each in deployment.functions
            if each.name not in names["functions"]
        ),
        queues=tuple(each for each in deployment.queues if each.name not in names["queues"]),
        api=api,
        failed_events=None if failed in names["queues"] else failed,
    )


def presences(
    deployments: Iterable[Deployment], planned: Callable[[Deployment], Iterable[Thing]]
) -> dict[Thing, Presence]:
    """What each resource, or widget of a dashboard, needs, of deployments that have the same parts: the first with it tells."""
    found: dict[Thing, Presence] = {}
    for deployment in deployments:
        for address, presence in _presences(deployment, planned).items():
            found.setdefault(address, presence)
    return found


def _presences(deployment: Deployment, planned: Callable[[Deployment], Iterable[Thing]]) -> dict[Thing, Presence]:
    needs = needs_of(deployment)
    addresses = frozenset(planned(deployment))
    without = {part: addresses - frozenset(planned(less(deployment, [part]))) for part in needs}
    functions = frozenset(part for part in needs if part.kind == "functions")

    @cache
    def with_functions(kept: frozenset[Part]) -> frozenset[Thing]:
        """What there is with no functions but these."""
        return frozenset(planned(less(deployment, functions - kept)))

    found: dict[Thing, Presence] = {}
    for address in addresses:
        gone = [part for part in needs if address in without[part]]
        needed = functions & frozenset().union(gone, *(needs[each] for each in gone))
        several: tuple[Part, ...] = ()
        # What a function or an API alone has serves it, and nobody else; but the network serves functions through the API.
        own = [part for part in gone if part.kind in {"functions", "apis"}]
        through_api = REST in own and all(part == REST or part in needs[REST] for part in own)
        if (not own or through_api) and address not in with_functions(needed):
            several = tuple(
                part
                for part in needs
                if part in functions - needed and address in with_functions(needed | {part} | (functions & needs[part]))
            )
            # With any other there is a widget whose name is no longer its own.
            if own and len(several) == len(functions - needed):
                several = ()
            # What all of them need is there with any of them.
            gone = [part for part in gone if not all(part in needs[each] for each in several)] if several else gone
        found[address] = Presence(least(gone, needs), several)
    return found


def least(parts: Iterable[Part], needs: Mapping[Part, frozenset[Part]]) -> tuple[Part, ...]:
    """The parts less those that others of them need anyway; of two that need each other, the first."""
    found = tuple(parts)
    return tuple(
        part
        for at, part in enumerate(found)
        if not any(
            part in needs[other] and (other not in needs[part] or number < at)
            for number, other in enumerate(found)
            if other != part
        )
    )
