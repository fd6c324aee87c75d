"""What CloudWatch calls a metric: a namespace, a name and a set of dimensions; each set is a metric of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Series(NamedTuple):
    """One metric with its dimensions."""

    namespace: str
    name: str
    dimensions: frozenset[tuple[str, str]] = frozenset()

    def sorted_dimensions(self) -> list[tuple[str, str]]:
        """Its dimensions, in the order of their names."""
        return sorted(self.dimensions)


def series_of(namespace: str, name: str, dimensions: Mapping[str, str] | None = None) -> Series:
    """The series of these dimensions."""
    return Series(namespace, name, frozenset((dimensions or {}).items()))
