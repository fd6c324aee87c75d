"""The baseline of a change that is kept, written into capacity.yaml: alarms are made of it as of everything else there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.capacity.edit.capacity_edit import CapacityEdit
from phase3b.capacity.edit.written import InLine, Value
from phase3b.capacity.loader import parse_text
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.tuning.trial.trial_record import FunctionFigures

# More digits would say more than was measured.
DIGITS: Final = 1
CENTS: Final = 2


def with_baseline(
    text: CapacityText, environment: str, functions: Mapping[str, FunctionFigures], since: str, saved_usd: float
) -> CapacityText:
    """The texts with `environments.ENV.tuned`. A function that was not measured this time keeps the baseline that it had.

    `saved_usd` is what all kept changes save in a month.

    Raises:
        Phase3bError: the file is written in a way that has no place for it, or would not be valid.
    """
    measured = {name: known for name, each in functions.items() if (known := _written(each))}
    if not measured:
        return text
    tuned = parse_text(text).environments[environment].tuned
    earlier = (
        {}
        if tuned is None
        else {name: _plain(each.model_dump(exclude_none=True)) for name, each in tuned.functions.items()}
    )
    edit = CapacityEdit(text)
    at = ("environments", environment, "tuned")
    value: Value = {"since": since, "saved_usd": round(saved_usd, CENTS), "functions": {**earlier, **measured}}
    if edit.at(at) is None:
        edit.put(at, value)
    else:
        edit.set(at, value)
    parse_text(edit.text)
    return edit.text


def _written(figures: FunctionFigures) -> InLine:
    known = {"p95_ms": figures.p95_ms, "mean_ms": figures.mean_ms, "memory_mb": figures.memory_mb}
    return _plain({name: value for name, value in known.items() if value})


def _plain(known: Mapping[str, float]) -> InLine:
    rounded = {name: round(float(value), DIGITS) for name, value in known.items()}
    return InLine({name: int(each) if each.is_integer() else each for name, each in rounded.items() if each})
