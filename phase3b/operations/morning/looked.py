"""What a look at an environment found, as data: lines, the worst first, and what AWS did not say."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from phase3b.quick_dataclass import dataclass

Level = Literal["act", "look", "not known", "fine"]
LEVELS: Final[tuple[Level, ...]] = ("act", "look", "not known", "fine")
About = Literal[
    "alarms", "receivers", "latency", "success", "errors", "throttles", "cold starts", "memory", "queues", "dead letters",
    "capacity", "budget", "scaling", "cost", "drift", "expiring", "raised", "muted",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One thing: how much it wants a person, what it is about, a sentence, and the command that shows more or helps."""

    level: Level
    about: About
    of: str
    text: str
    command: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """The time that is judged, and the same time a week before."""

    begin: datetime
    end: datetime
    period_seconds: int


@dataclass(frozen=True, slots=True)
class Morning:
    """An environment; `unknown` says what is not known, and why."""

    environment: str
    tier: str
    span: Span
    lines: tuple[Line, ...]
    unknown: tuple[str, ...]

    @property
    def wants_a_person(self) -> bool:
        """Whether anything is to be done or looked at."""
        return any(each.level in {"act", "look"} for each in self.lines)


def worst_first(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """By level, else in their order."""
    return tuple(sorted(lines, key=lambda line: LEVELS.index(line.level)))
