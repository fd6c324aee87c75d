"""Each pattern of a model has words: a text that does not match is answered with them, and never with a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.load import Load
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.reference.json_schema import schema_of
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.text_form import BY_PATTERN


def patterns(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        yield from schema.get("patternProperties", {})
        for each in schema.values():
            yield from patterns(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from patterns(each)


@pytest.mark.parametrize("model", [Service, Tier, Environment, Objectives, Quotas, Simulation, Load])
def test_every_pattern_has_words(model: type[BaseModel]) -> None:
    assert {each for each in patterns(schema_of(model)) if each not in BY_PATTERN} == set()
