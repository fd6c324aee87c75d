"""What is given to `phase3b add` in the form of several words: NAME=VALUE, MIN:MAX."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import click

Pairs = tuple[str, ...]


def pairs(given: Pairs, option: str, form: str) -> dict[str, str]:
    """NAME=VALUE, each name once."""
    found: dict[str, str] = {}
    for text in given:
        name, sign, value = text.partition("=")
        if not (name and sign and value):
            raise click.BadParameter(f"{text!r} is not {form}", param_hint=f"'{option}'")
        if name in found:
            raise click.BadParameter(f"{name} is given twice", param_hint=f"'{option}'")
        found[name] = value
    return found


def lists(given: Pairs, option: str, form: str) -> Mapping[str, Sequence[str]]:
    """NAME=A,B: each name once, with its list."""
    return {name: value.split(",") for name, value in pairs(given, option, form).items()}


def bounds(given: str | None, option: str) -> tuple[int, int] | None:
    """MIN:MAX."""
    if given is None:
        return None
    found = re.fullmatch(r"([0-9]{1,9}):([0-9]{1,9})", given)
    if found is None:
        raise click.BadParameter(f"{given!r} is not MIN:MAX, such as 5:50", param_hint=f"'{option}'")
    return int(found[1]), int(found[2])


def customer_bounds(given: str | None) -> tuple[int, int | None] | None:
    """MIN:MAX, or MIN: without an upper end."""
    if given is None:
        return None
    found = re.fullmatch(r"([0-9]{1,12}):([0-9]{1,12})?", given)
    if found is None:
        raise click.BadParameter(f"{given!r} is not MIN:MAX or MIN:, such as 100:1000", param_hint="'--customers'")
    return int(found[1]), int(found[2]) if found[2] else None
