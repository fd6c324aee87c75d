"""What an overridden number may be: the bounds that the same number has in capacity.yaml, as HCL and in words."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as ReadMapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from phase3b.capacity.model.tier import TableScaling
from phase3b.capacity.rules.size_rules import QUEUES_OF_A_CONSUMER, SECONDS_AFTER_A_MESSAGE, VISIBILITY_PER_TIMEOUT
from phase3b.capacity.service.api import CustomerThrottle, Throttle
from phase3b.capacity.service.function import FunctionCapacity
from phase3b.capacity.service.service import Service
from phase3b.module.hcl.expression import Expression, Literal, Mapping

# Of a function's size what is no number.
NO_NUMBERS: Final = frozenset({"snap_start", "provisioned_schedules"})
# Attributes of capacity_overrides by their group: the record of capacity.yaml that each is a key of, and that key.
OVERRIDDEN: Final[ReadMapping[str, ReadMapping[str, tuple[type[BaseModel], str]]]] = {
    "auto_scaling": {name: (TableScaling, name) for name in TableScaling.model_fields if name != "schedules"},
    "functions": {name: (FunctionCapacity, name) for name in FunctionCapacity.model_fields if name not in NO_NUMBERS},
    "api": {
        "rate_per_second": (Throttle, "rate_per_second"),
        "burst": (Throttle, "burst"),
        "customer_requests_per_minute": (CustomerThrottle, "requests_per_minute"),
        "customer_burst": (CustomerThrottle, "burst"),
    },
}


@dataclass(frozen=True, slots=True)
class NumberBounds:
    """Least and most of a number, where there are such; `above` is what it must be more than."""

    whole: bool
    least: float | None = None
    above: float | None = None
    most: float | None = None

    def expression(self) -> Mapping:
        """For `local.number_bounds`."""
        return Mapping((
            ("whole", Literal(self.whole)),
            ("min", Literal(self.least)),
            ("above", Literal(self.above)),
            ("max", Literal(self.most)),
        ))  # fmt: skip

    def words(self) -> str:
        """A whole number from 128 to 10240."""
        kind = "a whole number" if self.whole else "a number"
        if self.above is not None:
            return f"{kind} above {self.above:g}" + (f", up to {self.most:g}" if self.most is not None else "")
        if self.least is None:
            return kind
        return f"{kind} from {self.least:g} " + ("up" if self.most is None else f"to {self.most:g}")


def number_bounds() -> dict[str, dict[str, NumberBounds]]:
    """Bounds by group and attribute."""
    return {
        group: {name: _bounds(model, key) for name, (model, key) in attributes.items()}
        for group, attributes in OVERRIDDEN.items()
    }


def bounds_expression(bounds: ReadMapping[str, ReadMapping[str, NumberBounds]]) -> Mapping:
    """The bounds as HCL."""
    return Mapping(
        tuple(
            (group, Mapping(tuple((name, each.expression()) for name, each in attributes.items())))
            for group, attributes in bounds.items()
        )
    )


def bounds_words(bounds: ReadMapping[str, NumberBounds]) -> str:
    """The bounds of a group in one sentence: burst is a whole number from 1 up, ..."""
    return ", ".join(f"{name} is {each.words()}" for name, each in bounds.items())


def worker_timeouts(service: Service) -> dict[str, NumberBounds]:
    """Timeouts of functions that consume a queue: a message must stay hidden while it is worked on (size_rules.py)."""
    found: dict[str, NumberBounds] = {}
    for queue in service.queues.values():
        if queue.consumer is None:
            continue
        name = queue.consumer.function
        most = queue.consumer.visibility_timeout_seconds // VISIBILITY_PER_TIMEOUT
        before = found.get(name)
        wanted = service.functions[name].settings.get("total_timeout_seconds")
        found[name] = NumberBounds(
            whole=True,
            least=wanted + SECONDS_AFTER_A_MESSAGE if isinstance(wanted, int | float) else 1,
            most=most if before is None or before.most is None else min(most, before.most),
        )
    return found


def worker_concurrency(service: Service) -> dict[str, int]:
    """Invocations that the queues of a function, standard and FIFO, may cause at a time (size_rules.py)."""
    found: dict[str, int] = {}
    for queue in service.queues.values():
        if queue.consumer is not None:
            name = queue.consumer.function
            found[name] = found.get(name, 0) + QUEUES_OF_A_CONSUMER * queue.consumer.maximum_concurrency
    return found


def least_expression(least: ReadMapping[str, int]) -> Mapping:
    """Numbers by name as HCL."""
    return Mapping(tuple((name, Literal(number)) for name, number in least.items()))


def worker_expression(timeouts: ReadMapping[str, NumberBounds]) -> Mapping:
    """The timeouts as HCL."""
    rows: Iterable[tuple[str, Expression]] = (
        (name, Mapping((("min", Literal(each.least)), ("max", Literal(each.most))))) for name, each in timeouts.items()
    )
    return Mapping(tuple(rows))


def worker_words(timeouts: ReadMapping[str, NumberBounds]) -> str:
    """The timeouts in words: webhook_delivery from 12 to 30."""
    return ", ".join(f"{name} from {each.least:g} to {each.most:g}" for name, each in timeouts.items())


def _bounds(model: type[BaseModel], key: str) -> NumberBounds:
    text: dict[str, Any] = model.model_json_schema()["properties"][key]
    # A number that may be left out is one of two: itself, or null.
    number = next((each for each in text.get("anyOf", ()) if each.get("type") != "null"), text)
    return NumberBounds(
        whole=number["type"] == "integer",
        least=number.get("minimum"),
        above=number.get("exclusiveMinimum"),
        most=number.get("maximum"),
    )
