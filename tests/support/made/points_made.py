"""Data points that a test reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping


class KeptPoints:
    """Keeps what is put, in its order."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str, dict[str, str], float, float]] = []

    def put(
        self,
        namespace: str,
        name: str,
        dimensions: Mapping[str, str],
        value: float,
        *,
        at: float | None = None,
        count: float = 1,
        unit: str | None = None,
    ) -> None:
        del at, unit
        self.kept.append((namespace, name, dict(dimensions), value, count))

    def start(self, while_true: Callable[[], bool]) -> None:
        """Nothing is sent."""

    def flush(self) -> bool:
        """Nothing is sent."""
        return True

    def ask_time(self) -> bool:
        """Nobody has another time."""
        return True

    def of(self, name: str, **dimensions: str) -> list[float]:
        """The values of a metric with just these dimensions."""
        return [value for _, found, of, value, _ in self.kept if found == name and of == dimensions]

    def total(self, name: str, **dimensions: str) -> float:
        """Their sum."""
        return sum(self.of(name, **dimensions))
