"""docs/alarm-samples.md and .json: for each tier, what each alarm has in a period at the documented load, and needs."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, assert_never

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Level
from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.alarms.samples import Basis, Fitted, samples_text
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)

FILE: Final = HOME / "capacity.yaml"
LEVELS: Final[tuple[Level, ...]] = ("warning", "critical")
BASES: Final[dict[Basis, str]] = {
    "load": "documented load",
    "limit": "at its limit",
    "waiting": "while something waits",
    "used": "while the account is used",
    "event": "where one comes",
}
UNITS: Final = ((86_400, "day"), (3600, "h"), (60, "min"))
VERDICTS: Final = ("evaluated", "replaced", "inert", "unknown")


def samples(capacity: Capacity) -> list[dict[str, Any]]:
    """Every alarm in every tier, as it is in the file and without the overrides of an environment."""
    found: dict[str, dict[str, Any]] = {}
    for tier, deployment in tier_deployments(capacity, list(capacity.environments)[-1]).items():
        names = names_of(deployment)
        for each in watches(deployment, names):
            watch = each.watch
            about = {"alarm": watch.name, "kind": watch.kind, "rule": watch.rule, "basis": each.rate.basis, "tiers": {}}
            found.setdefault(watch.name, about)["tiers"][tier] = _in_tier(each)
    return list(found.values())


def _in_tier(each: Fitted) -> dict[str, Any]:
    return {
        "period_seconds": each.watch.threshold.period_seconds,
        "counted_seconds": each.counted_seconds,
        "samples": None if each.samples is None else float(f"{each.samples:.4g}"),
        "judged": _judged(each),
        **{
            level: {
                "needed": each.needed(level),
                "verdict": verdict(each, level),
                **({} if (other := each.stand_in(level)) is None else {"replaced_by": other}),
            }
            for level in each.watch.levels(LEVELS)
        },
    }


def verdict(each: Fitted, level: Level) -> str:
    """One of VERDICTS."""
    if each.stand_in(level) is not None:
        return "replaced"
    return {True: "evaluated", False: "inert", None: "unknown"}[each.evaluated(level)]


def _judged(each: Fitted) -> str:
    """What is made of that many samples."""
    match each.watch.measure:
        case PercentileOrAverage(percentile=percentile) as measure:
            return percentile if each.samples is not None and each.samples >= measure.least_samples else "Average"
        case Statistic(statistic=statistic):
            return statistic
        case Reminded(statistic=statistic):
            return statistic
        case Share() | ShareSlower() | PercentOf() | PercentOfRest() | PercentOfCeiling():
            return "percent"
        case DrainSeconds():
            return "seconds"
        case CountInUse():
            return "Sum"
        case _:
            assert_never(each.watch.measure)


def as_json(capacity: Capacity) -> str:
    """The page as data, an alarm a line."""
    return "[\n" + ",\n".join(json.dumps(each) for each in samples(capacity)) + "\n]\n"


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """One alarm: the samples that it needs at each level, and what it has in each tier."""

    alarm: str
    needs: str
    tiers: tuple[str, ...]


def page(capacity: Capacity) -> str:
    """The page as markdown."""
    rows, tiers = samples(capacity), list(capacity.tiers)
    counted = {tier: _counted(rows, tier) for tier in tiers}
    return document(
        "reference/alarm-samples.md.j2",
        verdicts=VERDICTS,
        counted={tier: [counts[each] for each in VERDICTS] for tier, counts in counted.items()},
        bases={
            f"{words[0].upper()}{words[1:]}": [_row(row, tiers) for row in rows if row["basis"] == basis]
            for basis, words in BASES.items()
        },
    )


def _counted(rows: Sequence[Mapping[str, Any]], tier: str) -> Counter[str]:
    """How many levels of alarms have each verdict in a tier."""
    of_tier = [row["tiers"][tier] for row in rows if tier in row["tiers"]]
    return Counter(each[level]["verdict"] for each in of_tier for level in LEVELS if level in each)


def _row(row: Mapping[str, Any], tiers: Sequence[str]) -> AlarmRow:
    needs = dict.fromkeys(
        str(each[level]["needed"]) for each in row["tiers"].values() for level in LEVELS if level in each
    )
    return AlarmRow(row["alarm"], " / ".join(needs), tuple(_cell(row["tiers"].get(tier)) for tier in tiers))


def _cell(found: Mapping[str, Any] | None) -> str:
    if found is None:
        return "none"
    text = (
        "unknown"
        if found["samples"] is None
        else f"{samples_text(found['samples'])} in {_time(found['counted_seconds'])}"
    )
    other: dict[str, list[str]] = {}
    for level in (each for each in LEVELS if each in found):
        other.setdefault(found[level]["verdict"], []).append(level)
    return "; ".join(
        [text, *(f"**{each}**: {', '.join(of)}" for each, of in other.items() if each in {"replaced", "inert"})]
    )


def _time(seconds: int) -> str:
    size, word = next(each for each in UNITS if seconds % each[0] == 0)
    return f"{seconds // size} {word}"


if __name__ == "__main__":
    found = load(FILE)
    sys.stdout.write(as_json(found) if sys.argv[1:] == ["--json"] else page(found))
