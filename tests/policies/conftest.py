"""prod, synthesized once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.scan.stack_text.stacks import TargetStack, synthesized
from phase3b.scan.stack_text.target import Target


@pytest.fixture(scope="session")
def prod(root: Path, tmp_path_factory: pytest.TempPathFactory) -> TargetStack:
    """prod in the tier that it has."""
    file = root / "capacity.yaml"
    capacity = load(file)
    target = Target("prod", capacity.environments["prod"].tier)
    (stack,) = synthesized(file, capacity, [target], tmp_path_factory.mktemp("prod"))
    return replace(stack, document=dict(stack.document))
