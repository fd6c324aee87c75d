"""What botocore itself says of a request: its own validator, and the bounds of its models that it does not look at."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from botocore.session import Session
from botocore.validate import ParamValidator

from phase3b.limits.derived_limits import python_pattern
from phase3b.limits.fields.deployed_fields import KINDS
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.limits.fields.sent_values import sent_values
from phase3b.plan.plan import Plan

STEP = re.compile(r"([^.\[{]+)|(\[\])|\{([^}]+)\}")


@functools.cache
def model(service: str) -> Any:
    return Session().get_service_model(service)


def requests(plan: Plan) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The record, the operation and its parameters, as far as a record has them, with ARNs and names in full."""
    texts = ExpectedTexts.of(plan)
    for record in plan.records:
        kind = KINDS.get(type(record).__name__)
        if kind is None:
            continue
        found: dict[str, dict[str, Any]] = {}
        for each in sent_values(record):
            sent = each.field.sent
            if sent.member.endswith("{key}"):
                continue
            value = texts.of_text(each.value) if isinstance(each.value, str) else each.value
            steps = [(match.lastindex, match[match.lastindex or 0]) for match in STEP.finditer(sent.member)]
            put(found.setdefault(sent.of or kind.operation, {}), steps, value, list(each.positions), each.key)
        for operation, parameters in found.items():
            yield str(record.address), operation, parameters


def put(into: Any, steps: list[tuple[int | None, str]], value: Any, positions: list[int], key: str) -> None:
    """Sets a value at a path, with the lists and mappings on the way."""
    (kind, name), *rest = steps
    if kind == 2:
        position = positions.pop(0) if positions else 0
        while len(into) <= position:
            into.append(None)
        at: Any = position
    else:
        at = key if name == "*" else name
    if not rest:
        into[at] = list(value) if isinstance(value, tuple) else value
        return
    fresh: Any = [] if rest[0][0] == 2 else {}
    known = into[at] if isinstance(into, list) else into.get(at)
    if known is None:
        into[at] = known = fresh
    put(known, rest, value, positions, key)


def as_sent(shape: Any, value: Any) -> Any:
    """A value as the provider sends it: numbers as text where the operation takes text."""
    match shape.type_name, value:
        case "structure", dict():
            return {name: as_sent(shape.members[name], each) for name, each in value.items()}
        case "list", list():
            return [as_sent(shape.member, each) for each in value if each is not None]
        case "map", dict():
            return {name: as_sent(shape.value, each) for name, each in value.items()}
        case "string", bool():
            return str(value).lower()
        case "string", int() | float():
            return f"{value:g}" if isinstance(value, float) else str(value)
        case "integer" | "long", float():
            return int(value)
        case "blob", str():
            return value.encode()
        case _:
            return value


def input_shape(operation: str) -> Any:
    service, name = operation.split(".")
    of_service = model(service)
    return (
        of_service.operation_model(name).input_shape
        if name in of_service.operation_names
        else of_service.shape_for(name)
    )


def refusals(operation: str, parameters: Mapping[str, Any]) -> list[str]:
    """What botocore, and AWS by its own model, would say of a request; what is missing is in no record."""
    shape = input_shape(operation)
    sent = as_sent(shape, dict(parameters))
    report = ParamValidator().validate(sent, shape).generate_report()
    return [line for line in report.splitlines() if not line.startswith("Missing required")] + [
        *beyond(shape, sent, operation)
    ]


def beyond(shape: Any, value: Any, at: str) -> Iterator[str]:
    """Bounds, patterns and words of the model."""
    limits = shape.metadata
    match value:
        case dict() if shape.type_name == "structure":
            for name, each in value.items():
                yield from beyond(shape.members[name], each, f"{at}.{name}")
            return
        case dict():
            for name, each in value.items():
                yield from beyond(shape.key, name, f"{at}.{name} as a key")
                yield from beyond(shape.value, each, f"{at}.{name}")
            return
        case list():
            for each in value:
                yield from beyond(shape.member, each, f"{at}[]")
        case _:
            pass
    size = len(value) if isinstance(value, str | list | bytes) else value
    if "max" in limits and size > limits["max"]:
        yield f"{at} is {size}, at most {limits['max']}"
    if "min" in limits and size < limits["min"]:
        yield f"{at} is {size}, at least {limits['min']}"
    if isinstance(value, str):
        if "pattern" in limits and re.fullmatch(python_pattern(limits["pattern"]), value) is None:
            yield f"{at} is {value!r}, wanted {limits['pattern']}"
        if limits.get("enum") and value not in limits["enum"]:
            yield f"{at} is {value!r}, none of {limits['enum']}"
