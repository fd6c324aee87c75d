"""Resources that differ in the module from a stack, because its values are chosen where it is used."""

from __future__ import annotations

import re
from collections.abc import Mapping as ReadMapping
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.errors import outside_failure
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import (
    Expression,
    Json,
    Mapping,
    Reference,
    Sequence,
    Text,
    When,
    plain,
    rewritten,
)
from phase3b.module.hcl.json_template import JsonTemplate, json_template
from phase3b.module.hcl.resource_blocks import Renamed
from phase3b.module.variants.dashboard_rows import with_rows
from phase3b.module.variants.switches import Presence
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address
from phase3b.plan.cache.addresses import SECRET as CACHE_SECRET
from phase3b.plan.cache.planned import PASSWORD_CHARACTERS
from phase3b.plan.functions.api_key_tenants import KEY_TENANTS, digest

OPENAPI: Final = "openapi.json.tftpl"
# A version 4 UUID without its hyphens.
UUID_CHARACTERS: Final = 32
HELD: Final = re.compile(
    r"max\(local\.capacity\.(\w+)\.(read|write)\.min, min\(local\.capacity\.\1\.\2\.max, "
    r'try\(local\.live_capacity\["table/([^"]+)"\]\.\2, 0\)\)\)'
)

CEILING: Final = re.compile(r"local\.capacity\.(\w+)\.(read|write)\.max\b")


def changed(drawn: Drawn, **arguments: Expression) -> Drawn:
    """The resource with some arguments said otherwise."""
    items = tuple((name, arguments.get(name, item)) for name, item in drawn.arguments.items)
    return replace(drawn, arguments=Mapping(items))


def mapping(value: Expression) -> Mapping:
    """The value, which must be a mapping."""
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return value


def always(item: Expression | When | None) -> Expression:
    """The value, which must be there in every world."""
    if item is None or isinstance(item, When):
        raise TypeError(item)
    return item


def with_units(drawn: Drawn) -> Drawn:
    """Capacity by its name: local.units has it, and is null where a table is on demand."""

    def named(code: str) -> str:
        return HELD.sub(r"local.units.\1.\2", code)

    arguments = mapping(rewritten(drawn.arguments, named))
    items = tuple(
        (name, item.value if isinstance(item, When) and name in {"read_capacity", "write_capacity"} else item)
        for name, item in arguments.items
    )
    for name, item in items:
        if name in {"read_capacity", "write_capacity"} and not str(item).count("local.units."):
            raise outside_failure(
                f"{name} of {drawn.address} is not held as expected",
                "Fix HELD in contents.py",
                code="P3B-NOT-SUPPORTED",
            )
    return replace(drawn, arguments=Mapping(items))


def with_ceilings(value: Expression) -> Expression:
    """What watches or draws a maximum means the one that can be reached, which local.ceilings has.

    Without auto scaling a table serves what is provisioned, and never its tier's maximum.
    """
    return rewritten(value, lambda code: CEILING.sub(r"local.ceilings.\1.\2", code))


def with_hash(drawn: Drawn) -> Drawn:
    """The hash of the package that lies in the module, so that a package and its hash can't differ."""
    file = drawn.argument("filename")
    if not isinstance(file, Text):
        raise TypeError(file)
    return changed(drawn, source_code_hash=Reference(f"filebase64sha256({code(file)})"))


def with_key_tenants(drawn: Drawn) -> Drawn:
    """The authorizer told of as many customers' keys as the module is given; any other function as it is."""
    environment = drawn.argument("environment")
    variables = mapping(environment).get("variables") if isinstance(environment, Mapping) else None
    if not isinstance(variables, Mapping) or variables.get(KEY_TENANTS) is None:
        return drawn
    pair = f'"${{{digest("key")}}}:${{lookup(var.api_key_tenants, customer, customer)}}"'
    pairs = Reference(f'join(" ", [for customer, key in aws_api_gateway_api_key.customer : {pair}])')
    items = tuple((name, pairs if name == KEY_TENANTS else value) for name, value in variables.items)
    return changed(drawn, environment=Mapping((("variables", Mapping(items)),)))


RANDOM: Final = """Random, and written once: a value that is rotated in AWS stays. It is write-only, so in no plan and no state. It is made
of uuid(), and not by an ephemeral resource, because `terraform test` can't mock those (hashicorp/terraform#38608)."""


def with_random_value(drawn: Drawn, base_plan: Deployment) -> Drawn:
    """A secret's first value; see RANDOM."""
    if base_plan.api is None:
        raise TypeError(drawn.address)
    if drawn.address.name == CACHE_SECRET.name:
        value = f'{{ username = "{base_plan.component}", password = {_random(PASSWORD_CHARACTERS)} }}'
        return changed(drawn, secret_string_wo=Reference(f"jsonencode({value})"))
    return changed(drawn, secret_string_wo=Reference(_random(base_plan.api.definition.authorizer.key_characters)))


def _random(characters: int) -> str:
    uuids = "${uuid()}" * -(-characters // UUID_CHARACTERS)
    return f'substr(replace("{uuids}", "-", ""), 0, {characters})'


def with_template(drawn: Drawn, renamed: Renamed) -> tuple[Drawn, JsonTemplate]:
    """The OpenAPI document in a file of its own, a template."""
    body = drawn.argument("body")
    if not isinstance(body, Json):
        raise TypeError(body)
    template = json_template(renamed.expression(body.value))
    variables = "\n".join(f"{name} = {code}" for name, code in sorted(template.variables.items()))
    call = f'templatefile("${{path.module}}/{OPENAPI}", {{\n{variables}\n}})'
    return changed(drawn, body=Reference(call)), template


def with_alarms(
    drawn: Drawn, alarms_per_widget: int, presences: ReadMapping[Address | str, Presence]
) -> tuple[Drawn, list[str]]:
    """The state of alarms, of however many there are at the levels that are wanted, and what is left below it.

    With the heights of the rows below, as HCL: a row whose parts are switched off has none.
    """
    body = drawn.argument("dashboard_body")
    if not isinstance(body, Json) or not isinstance(body.value, Mapping):
        raise TypeError(body)
    widgets = body.value.get("widgets")
    if not isinstance(widgets, Sequence):
        raise TypeError(widgets)
    parts: dict[str, int] = {}
    levels: list[str] = []
    made: list[Expression | When] = []
    placed, row_heights = with_rows(widgets, presences, _states(widgets))
    for widget in placed:
        if isinstance(widget, When) or not isinstance(widget, Mapping) or plain(widget.get("type")) != "alarm":
            made.append(_moved(widget, levels) if parts else widget)
            continue
        properties = mapping(always(widget.get("properties")))
        level = (plain(properties.get("title")) or "").split()[0].lower()
        part = parts.get(level, 0)
        parts[level] = part + 1
        if level not in levels:
            levels.append(level)
        arns = f"try(chunklist(local.alarm_arns.{level}, {alarms_per_widget})[{part}], [])"
        titled = _title(plain(properties.get("title")) or "", level, part, alarms_per_widget)
        replaced = {"alarms": Reference(arns), **({} if titled is None else {"title": titled})}
        inside = Mapping(tuple((key, replaced.get(key, each)) for key, each in properties.items))
        heights = [*(f"sum(concat([0], local.alarm_heights.{each}))" for each in levels[:-1])]
        # What is not shown is worked out all the same.
        heights += [f"try(sum(slice(local.alarm_heights.{level}, 0, {part})), 0)"] if part else []
        own: dict[str, Expression | When] = {
            "properties": inside,
            "y": Reference(" + ".join(["1", *heights])),
            "height": Reference(f"try(local.alarm_heights.{level}[{part}], 0)"),
        }
        shown = Mapping(tuple((key, own.get(key, each)) for key, each in widget.items))
        made.append(When(f"length(local.alarm_arns.{level}) > {part * alarms_per_widget}", shown))
    drawn_once = Sequence(tuple(_with_marks_once(item) for item in made))
    items = tuple((key, drawn_once if key == "widgets" else item) for key, item in body.value.items)
    return changed(drawn, dashboard_body=Json(Mapping(items))), row_heights


def _states(widgets: Sequence) -> int:
    """How many widgets there are down to the last that shows states of alarms."""
    kinds = [
        None if isinstance(each, When) or not isinstance(each, Mapping) else plain(each.get("type"))
        for each in widgets.items
    ]
    return len(kinds) - kinds[::-1].index("alarm") if "alarm" in kinds else 0


def _title(title: str, level: str, part: int, alarms_per_widget: int) -> Reference | None:
    """The title of a part, of as many as a tier has: `Warning alarms 1 of 2`, and nothing of parts where there is one."""
    name, numbered, _ = title.rpartition(f" {part + 1} of ")
    if not numbered:
        return None
    alarms = f"length(local.alarm_arns.{level})"
    title = f'"{name} {part + 1} of ${{ceil({alarms} / {alarms_per_widget})}}"'
    return Reference(title if part else f'{alarms} > {alarms_per_widget} ? {title} : "{name}"')


def _moved(widget: Expression | When, levels: list[str]) -> Expression | When:
    """A widget below the states of alarms, which are as high as there are alarms in the tier and at its levels."""
    if isinstance(widget, When):
        return When(widget.test, always(_moved(widget.value, levels)))
    heights = (f"sum(concat([0], local.alarm_heights.{level}))" for level in levels)
    inner = mapping(widget)
    # The heading above them is one high.
    y = Reference(" + ".join([f"1 + {code(always(inner.get('y')))}", *heights]))
    return Mapping(tuple((key, y if key == "y" else each) for key, each in inner.items))


def _with_marks_once(item: Expression | When) -> Expression | When:
    """A widget that draws a maximum once, though the table and its indexes have it: which of them do, the tier says."""
    match item:
        case When(test=test, value=value):
            return When(test, always(_with_marks_once(value)))
        case Mapping(items=pairs):
            return Mapping(
                tuple((key, _once(each) if key == "horizontal" else _with_marks_once(each)) for key, each in pairs)
            )
        case _:
            return item


def _once(placeholders: Expression | When) -> Expression | When:
    if not isinstance(placeholders, Sequence):
        return placeholders
    made: list[Expression | When] = []
    before: list[str] = []
    for mark in placeholders.items:
        value = mark.get("value") if isinstance(mark, Mapping) else None
        if isinstance(mark, When) or not isinstance(value, Reference):
            made.append(mark)
            continue
        others = " && ".join(f"{value.code} != {code}" for code in before)
        made.append(When(others, mark) if others else mark)
        before.append(value.code)
    return Sequence(tuple(made))
