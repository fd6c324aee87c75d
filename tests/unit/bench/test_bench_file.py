"""The capacity file that the bench makes of ours is one that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from many_tables import many_tables
from split_file import securebase

from phase3b.capacity.loader import load

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("tables", [5, 50])
def test_it_has_so_many_tables(tables: int, tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(many_tables(securebase(), tables), "utf-8")
    assert len(load(file).service.tables) == tables
