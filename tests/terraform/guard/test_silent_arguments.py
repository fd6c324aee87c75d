"""What a plan does not report is never left out of a stack, and is measured again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import silent_arguments
import stack_arguments
import unwritten_arguments

from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.losses.silent import ALWAYS_WRITTEN

pytestmark = pytest.mark.terraform


def left_out(stack: dict[str, Any]) -> list[str]:
    """Resources that don't write what must always be written."""
    return [
        f"{kind}.{name}: {argument}"
        for argument in sorted(ALWAYS_WRITTEN)
        for kind, _, path in [argument.partition(".")]
        for name, block in stack["resource"].get(kind, {}).items()
        if stack_arguments.got(block, path.split(".")) is None
    ]


def test_what_a_plan_would_not_miss_is_always_written(stack_of: Callable[..., Path]) -> None:
    assert left_out(json.loads(stack_of("prod", "enterprise").read_text("utf-8"))) == []


@pytest.mark.long
def test_in_every_environment_and_tier(stack_of: Callable[..., Path], capacity: Capacity) -> None:
    for environment in capacity.environments:
        for tier in capacity.tiers:
            assert left_out(json.loads(stack_of(environment, tier).read_text("utf-8"))) == [], (environment, tier)


@pytest.mark.long
def test_the_provider_is_silent_about_what_the_file_says(tmp_path: Path) -> None:
    found = silent_arguments.as_data(silent_arguments.measured(tmp_path))
    assert found["silent"] == json.loads(silent_arguments.DATA.read_text("utf-8"))["silent"]


@pytest.mark.long
def test_what_the_provider_keeps_as_aws_has_it(tmp_path: Path) -> None:
    recorded = json.loads(unwritten_arguments.DATA.read_text("utf-8"))
    assert unwritten_arguments.measured(tmp_path) == recorded, "run: make unwritten-arguments"
