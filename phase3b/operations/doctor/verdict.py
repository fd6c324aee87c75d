"""What the doctor says of one thing that is throttled, and the changes of capacity.yaml that it proposes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from phase3b.operations.doctor.evidence import Counted, iso_text
from phase3b.plan.tables.scaling_dimension import Side

Kind = Literal["table", "index", "api", "function", "queue"]
# measured: AWS says the cause. inferred: it is what remains, or what figures beside each other say.
Certainty = Literal["measured", "inferred", "not known"]


@dataclass(frozen=True, slots=True)
class CapacityChange:
    """Other bounds of one side of a table or an index; None stays as it is. Of an on-demand one there is no minimum."""

    table: str
    index: str | None
    side: Side
    minimum: int | None
    maximum: int | None


@dataclass(frozen=True, slots=True)
class SettingChange:
    """Another value of a key: below the environment's overrides, or where `of_service` in the service itself."""

    path: tuple[str, ...]
    before: float | None
    after: float
    of_service: bool = False


Change = CapacityChange | SettingChange


@dataclass(frozen=True, slots=True)
class Remedy:
    """What helps at once: a sentence, and the command for it."""

    text: str
    command: str


@dataclass(frozen=True, slots=True)
class Share:
    """A tenant's part."""

    tenant: str
    percent: float


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose requests they are: shares and where they are from; or why that is not known, and the command that shows it."""

    shares: tuple[Share, ...]
    source: str
    unknown_because: str = ""
    command: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing that is throttled, by one reason.

    `why` are the sentences of the diagnosis, `now` what helps at once, `permanent` what the patch does of it or why none
    helps, `changes` the keys that the patch changes.
    """

    kind: Kind
    about: str
    side: Side | None
    reason: str
    certainty: Certainty
    text: str
    events: float
    since: str
    until: str
    worst_minute: str
    worst_minute_events: float
    why: tuple[str, ...]
    whose: Whose | None
    now: tuple[Remedy, ...]
    permanent: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is said beside the figures."""

    text: str
    certainty: Certainty
    why: tuple[str, ...]
    now: tuple[Remedy, ...]
    permanent: str
    changes: tuple[Change, ...] = ()


def verdict(
    kind: Kind, about: str, side: Side | None, reason: str, found: Counted, diagnosis: Diagnosis, whose: Whose | None
) -> Verdict:
    """A verdict of figures and of what is said about them."""
    return Verdict(
        kind,
        about,
        side,
        reason,
        diagnosis.certainty,
        diagnosis.text,
        found.events,
        iso_text(found.first),
        iso_text(found.last),
        iso_text(found.worst),
        found.worst_events,
        diagnosis.why,
        whose,
        diagnosis.now,
        diagnosis.permanent,
        diagnosis.changes,
    )
