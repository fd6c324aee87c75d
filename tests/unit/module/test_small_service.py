"""A module of a service that has tables and nothing else."""

from __future__ import annotations

from pathlib import Path

from phase3b.module.built_module import built_module
from phase3b.module.releases.released import NOTHING


def test_a_service_without_functions_has_no_number_of_theirs(root: Path) -> None:
    """No execution is reserved, and the 0 of that is not every 0."""
    made = built_module(root / "tests" / "golden" / "small.yaml", None, "1.0.0", NOTHING)
    used = [name for name, data in made.files.items() if b"local.allocated_concurrency" in data]
    assert used == []
