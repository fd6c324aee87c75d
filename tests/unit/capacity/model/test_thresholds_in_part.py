"""A threshold that is written in part is its default with that part, and a whole one is what is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from phase3b.capacity.model import objectives as model
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.threshold import ALWAYS_WRITTEN, Threshold
from phase3b.capacity.reference.json_schema import file_schema

FILE = Path(model.__file__).with_name("threshold_defaults.json")
DEFAULTS: dict[str, dict[str, dict[str, Any]]] = json.loads(FILE.read_bytes())["thresholds"]
NAMED = [(group, name) for group, each in DEFAULTS.items() for name in each]
VALUES = {
    "target": 3.0,
    "warning": 5.0,
    "critical": 7.0,
    "period_seconds": 120,
    "evaluation_periods": 9,
    "datapoints": 8,
}


def read(group: str, thresholds: dict[str, Any]) -> Any:
    return getattr(Objectives.model_validate({"thresholds": {group: thresholds}}).thresholds, group)


@given(st.sampled_from(NAMED), st.sets(st.sampled_from(sorted(VALUES))))
def test_the_rest_is_the_default(at: tuple[str, str], written: set[str]) -> None:
    group, name = at
    own = {key: VALUES[key] for key in written}
    found: Threshold = getattr(read(group, {name: own}), name)
    rest = {} if written >= ALWAYS_WRITTEN else DEFAULTS[group][name]
    assert found == Threshold(**{**rest, **own})


def test_of_one_function_it_is_what_all_functions_have() -> None:
    found = read(
        "functions",
        {
            "throttles_per_minute": {"critical": 20},
            "memory_percent": {"warning": 70},
            "of": {"notes": {"throttles_per_minute": {"warning": 5}, "errors_per_5_minutes": {"critical": 60}}},
        },
    )
    own = found.own("notes")
    assert (own.throttles_per_minute.warning, own.throttles_per_minute.critical) == (5, 20)
    assert (own.errors_per_5_minutes.warning, own.errors_per_5_minutes.critical) == (10, 60)
    assert (own.errors_per_5_minutes.period_seconds, own.memory_percent) == (300, None)


def test_one_that_is_not_watched_of_all_is_the_default_of_one() -> None:
    found = read("functions", {"event_age_ms": None, "of": {"notes": {"event_age_ms": {"warning": 1}}}})
    assert found.event_age_ms is None
    assert (found.own("notes").event_age_ms.warning, found.own("notes").event_age_ms.critical) == (1, 3_600_000)


@pytest.mark.parametrize("wrong", [5, "5", [5], {"critical": "7"}, {"critcal": 7}, {"critical": None}])
def test_what_is_no_threshold_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        read("functions", {"throttles_per_minute": wrong})
    with pytest.raises(ValidationError):
        read("functions", {"of": {"notes": {"throttles_per_minute": wrong}}})


def test_one_without_a_default_is_written_whole() -> None:
    with pytest.raises(ValidationError) as refused:
        read("tables", {"expired_per_day_below": {"critical": 1}})
    assert {each["loc"][-1] for each in refused.value.errors()} == ALWAYS_WRITTEN - {"critical"}


def test_editors_know_it() -> None:
    schema = file_schema()
    schema = {"$defs": schema["$defs"], "$ref": "#/$defs/Objectives"}
    part = {"critical": 7}
    good = {"functions": {"throttles_per_minute": part, "of": {"notes": {"event_age_ms": part}}}}
    jsonschema.validate({"thresholds": good}, schema)
    with pytest.raises(jsonschema.ValidationError, match="expired_per_day_below"):
        jsonschema.validate({"thresholds": {"tables": {"expired_per_day_below": part}}}, schema)
