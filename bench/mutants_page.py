"""docs/mutants.md: what became of each mutation, from the data of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from phase3b.documents.document import document

# Whatever is tested: not the code as it would be used.
UNJUDGED = {"import": "the code could not be imported", "endless": "the tests did not end"}


@dataclass(frozen=True)
class Alive:
    """A mutation that nothing noticed."""

    file: str
    line: int
    before: str
    after: str
    reason: str


def page(every: Sequence[Mapping[str, Any]], accepted: Sequence[Mapping[str, str]]) -> str:
    """The page as markdown."""
    rows = [row for row in every if row["noticed_by"] not in UNJUDGED]
    alive = [row for row in rows if row["noticed_by"] == "alive"]
    return document(
        "records/mutants.md.j2",
        judged=len(rows),
        truth=_count(rows, "truth"),
        shape=_count(rows, "shape"),
        alive=[Alive(row["file"], row["line"], row["before"], row["after"], reason(row, accepted)) for row in alive],
        alive_percent=f"{100 * len(alive) / max(1, len(rows)):.1f}",
        unjudged={why: _count(every, each) for each, why in UNJUDGED.items()},
        rooms={room: _room(rows, room) for room in dict.fromkeys(row["room"] for row in rows)},
        kinds={
            kind: (count, sum(row["kind"] == kind for row in alive))
            for kind, count in sorted(Counter(row["kind"] for row in rows).items())
        },
    )


def _room(rows: Sequence[Mapping[str, Any]], room: str) -> tuple[int, ...]:
    of_room = [row for row in rows if row["room"] == room]
    return (len(of_room), *(_count(of_room, each) for each in ("truth", "shape", "alive")))


def reason(row: Mapping[str, Any], accepted: Sequence[Mapping[str, str]]) -> str:
    """What bench/mutants.yaml says of a mutation that is alive."""
    for each in accepted:
        if (each["file"], each["before"], each["after"]) == (row["file"], row["before"], row["after"]):
            return each["why"]
    return "**not explained**"


def _count(rows: Sequence[Mapping[str, Any]], noticed_by: str) -> int:
    return sum(row["noticed_by"] == noticed_by for row in rows)
