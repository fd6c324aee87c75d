"""Which attributes capacity_overrides may have, as HCL that lists what is wrong with a value of any type.

A validation can't read a local value that is made of its own variable (Terraform: a cycle), so the expression is in it
twice: as the condition and in the message.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Sequence, text

CACHE: Final = "cache_size_gb"
RANGE: Final = ("max", "min")
OF_TABLE: Final = ("auto_scaling", "indexes", "read", "write")
OF_INDEX: Final = ("read", "write")
OVERRIDES: Final = "var.capacity_overrides"


def overridden_parts(base: Deployment, attributes: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """What can be overridden beside tables, as far as the service has it, with its attributes."""
    found = {"functions.NAME": sorted(attributes["functions"])} if base.functions else {}
    return {**found, **({"api": sorted([*attributes["api"], CACHE])} if base.api is not None else {})}


def override_problems(base: Deployment, attributes: Mapping[str, Iterable[str]]) -> str:
    """HCL of a list of sentences: each attribute that is not one, each value that has not the type of its attribute."""
    scaling = _list(attributes["auto_scaling"])
    parts = overridden_parts(base, attributes)
    keys = [
        "auto_scaling",
        "detailed_metrics",
        "tables",
        "tracing",
        *(part.split(".", maxsplit=1)[0] for part in parts),
    ]
    places = [
        _place('""', OVERRIDES, _list(keys), numbers=False),
        _place('"auto_scaling."', f"try({OVERRIDES}.auto_scaling, null)", scaling, numbers=True),
        _place('"tables."', f"try({OVERRIDES}.tables, null)", "null", numbers=False),
    ]
    if base.api is not None:
        places.append(_place('"api."', f"try({OVERRIDES}.api, null)", _list(parts["api"]), numbers=True))
    groups = [f"[\n{''.join(f'{place},{chr(10)}' for place in places)}]"]
    if base.functions:
        functions = _list(attributes["functions"])
        places = [_place('"functions."', f"try({OVERRIDES}.functions, null)", "null", numbers=False)]
        groups.append(f"[\n{places[0]},\n]")
        groups.append(
            _each("name", f"{OVERRIDES}.functions")
            + _place('"functions.${name}."', f"{OVERRIDES}.functions[name]", functions, numbers=True)
            + "\n]"
        )
    table = f"{OVERRIDES}.tables[table]"
    groups.append(
        "flatten("
        + _each("table", f"{OVERRIDES}.tables")
        + "concat(\n[\n"
        + _place('"tables.${table}."', table, _list(OF_TABLE), numbers=False)
        + ",\n"
        + _place('"tables.${table}.auto_scaling."', f"try({table}.auto_scaling, null)", scaling, numbers=True)
        + ",\n"
        + "".join(
            _place(f'"tables.${{table}}.{side}."', f"try({table}.{side}, null)", _list(RANGE), numbers=True) + ",\n"
            for side in OF_INDEX
        )
        + _place('"tables.${table}.indexes."', f"try({table}.indexes, null)", "null", numbers=False)
        + ",\n],\n"
        + "flatten("
        + _each("index", f"{table}.indexes")
        + "[\n"
        + _place('"tables.${table}.indexes.${index}."', f"{table}.indexes[index]", _list(OF_INDEX), numbers=False)
        + ",\n"
        + "".join(
            _place(
                f'"tables.${{table}}.indexes.${{index}}.{side}."',
                f"try({table}.indexes[index].{side}, null)",
                _list(RANGE),
                numbers=True,
            )
            + ",\n"
            for side in OF_INDEX
        )
        + "]\n]),\n)\n])"
    )
    return _PROBLEMS.replace("PLACES", "".join(f"{group},\n" for group in groups))


_PROBLEMS: Final = """flatten([
  for place in concat(
PLACES) : concat(
    place.value == null || can(keys(place.value)) ? [] : ["${place.path == "" ? "it" : trimsuffix(place.path, ".")} must be an object"],
    [
      for key in try(keys(place.value), []) : "there is no ${place.path}${key}, but ${join(", ", place.allowed)}"
      if !try(contains(place.allowed, key), true)
    ],
    [
      for key in try(keys(place.value), []) : "${place.path}${key} must be a number"
      if place.numbers && try(contains(place.allowed, key), true) && try(place.value[key], null) != null && !can(tonumber(place.value[key]))
    ],
    [
      for key in ["detailed_metrics", "tracing"] : "${key} must be true or false"
      if place.path == "" && try(place.value[key], null) != null && !can(tobool(place.value[key]))
    ],
  )
])"""


def _each(name: str, of: str) -> str:
    return f"[\nfor {name} in try(keys({of}), []) : "


def _place(path: str, value: str, allowed: str, *, numbers: bool) -> str:
    """Where attributes may be: which of them, null of names that other rules judge, and whether they are numbers."""
    return f"{{ path = {path}, value = {value}, allowed = {allowed}, numbers = {'true' if numbers else 'false'} }}"


def _list(names: Iterable[str]) -> str:
    return code(Sequence(tuple(text(name) for name in sorted(names))), 400)
