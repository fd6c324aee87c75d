"""A DAX that is a test double, in the place of AWS's client."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from dax_double import ENDPOINT, DaxDouble, connected


@pytest.fixture
def dax(monkeypatch: pytest.MonkeyPatch) -> Iterator[DaxDouble]:
    """In the place of amazondax, with what a function in its network is told."""
    found = DaxDouble()
    module = ModuleType("amazondax")
    module.AmazonDaxClient = found.client  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "amazondax", module)
    for name, value in {
        "DAX_ENDPOINT": ENDPOINT,
        "DAX_READS": "list_comments",
        "DAX_CIRCUIT_OPEN_SECONDS": "10",
    }.items():
        monkeypatch.setenv(name, value)
    yield found
    connected()
