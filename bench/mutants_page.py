"""docs/mutants.md: what became of each mutation, from the data of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

# Whatever is tested: not the code as it would be used.
UNJUDGED = {"import": "the code could not be imported", "endless": "the tests did not end"}


def page(rows: Sequence[Mapping[str, Any]], accepted: Sequence[Mapping[str, str]]) -> str:
    """The page as markdown."""
    return "\n".join(_lines(rows, accepted)) + "\n"


def _lines(every: Sequence[Mapping[str, Any]], accepted: Sequence[Mapping[str, str]]) -> Iterator[str]:
    rows = [row for row in every if row["noticed_by"] not in UNJUDGED]
    alive = [row for row in rows if row["noticed_by"] == "alive"]
    yield "# Mutations"
    yield ""
    yield "<!-- Rendered from docs/mutants.json and bench/mutants.yaml by `make mutants`. -->"
    yield ""
    yield (
        f"{len(rows)} small mistakes were put into the code, one at a time, and the narrow tests of its room run: "
        f"{_count(rows, 'truth')} were noticed by a test of truth, {_count(rows, 'shape')} by a golden file alone, "
        f"{len(alive)} by nobody ({100 * len(alive) / max(1, len(rows)):.1f} %)."
    )
    yield ""
    yield (
        "Not among them: "
        + ", ".join(f"{_count(every, each)} where {why}" for each, why in UNJUDGED.items())
        + "; others were judged in their place. A mutation is noticed where a test ran and failed, not where nothing ran."
    )
    yield ""
    yield "| room | mutations | test of truth | golden file alone | alive |"
    yield "|---|---|---|---|---|"
    for room in dict.fromkeys(row["room"] for row in rows):
        of_room = [row for row in rows if row["room"] == room]
        counts = " | ".join(str(_count(of_room, each)) for each in ("truth", "shape", "alive"))
        yield f"| {room} | {len(of_room)} | {counts} |"
    yield ""
    yield "| kind of mistake | mutations | alive |"
    yield "|---|---|---|"
    for kind, count in sorted(Counter(row["kind"] for row in rows).items()):
        yield f"| {kind} | {count} | {sum(row['kind'] == kind for row in alive)} |"
    yield ""
    yield "## Alive, and why"
    yield ""
    yield "| where | what | why nothing notices |"
    yield "|---|---|---|"
    for row in alive:
        yield f"| {row['file']}:{row['line']} | {_code(row['before'])} → {_code(row['after'])} | {reason(row, accepted)} |"


def reason(row: Mapping[str, Any], accepted: Sequence[Mapping[str, str]]) -> str:
    """What bench/mutants.yaml says of a mutation that is alive."""
    for each in accepted:
        if (each["file"], each["before"], each["after"]) == (row["file"], row["before"], row["after"]):
            return each["why"]
    return "**not explained**"


def _count(rows: Sequence[Mapping[str, Any]], noticed_by: str) -> int:
    return sum(row["noticed_by"] == noticed_by for row in rows)


def _code(text: str) -> str:
    return "`" + text.replace("|", "\\|").replace("`", "'") + "`"
