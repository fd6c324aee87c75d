"""docs/alarm-samples.md and .json: for each tier, what each alarm has in a period at the documented load, and needs."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, assert_never

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Level
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.alarms.samples import Basis, Fitted, said_samples
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    Statistic,
)

FILE: Final = Path(__file__).resolve().parents[3] / "capacity.yaml"
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
        names = Names(deployment.project, deployment.name, deployment.component)
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
        case Share() | PercentOf() | PercentOfRest() | PercentOfCeiling():
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


def page(capacity: Capacity) -> str:
    """The page as markdown."""
    return "\n".join(_lines(samples(capacity), capacity)) + "\n"


def _lines(rows: Sequence[Mapping[str, Any]], capacity: Capacity) -> Iterator[str]:
    tiers = list(capacity.tiers)
    yield "# Samples of every alarm"
    yield ""
    yield "<!-- Rendered from capacity.yaml by `make docs`; a test fails when it is out of date. -->"
    yield ""
    yield "How many samples each alarm has in one of its periods at the load that its tier is documented for (`tiers.*.documented`,"
    yield "spread by `service.assumptions`), and how many it needs before it can be evaluated and be beyond its level. The same as"
    yield "data: `docs/alarm-samples.json`. An alarm that has too few is a problem of the file: `phase3b validate` and `synth`"
    yield "refuse it."
    yield ""
    yield "- An average, a highest value or a percentage needs `objectives.least_samples`; a percentile that has less than its own"
    yield "  need (200 for p95) is judged by the average. A share needs more than its `min_samples`; a count needs one more than"
    yield "  its level."
    yield "- A period that is too short for a tier is longer there: the first of `objectives.longer_periods_seconds` that is enough,"
    yield "  and of as few as are as long together. CloudWatch looks at it every minute, so an outage still rings within minutes."
    yield "- **replaced**: the requests of the tier are fewer than the alarm needs. It is not written there. What notices the"
    yield "  same is: the share of failed invocations for a count of errors, the duration of functions for the latency of an"
    yield "  operation that a tier calls a few times a day."
    yield "  `phase3b show ENV` says how many these are in an environment of your file, `--json` which."
    yield "- *at its limit*: throttles and ceilings are judged where requests begin to be refused, not at the documented load."
    yield "  *while something waits*: AWS publishes an age or a depth once a minute while there is one."
    yield "  *while the account is used*: how much of a quota is taken is published by itself, whatever the service does."
    yield "  *where one comes*: an event that is lost or late is a sample, be it the only one in a month."
    yield "- Where absence is an alarm, the samples are those of all that it looks back on: one of them ends it."
    yield ""
    yield f"| tier | {' | '.join(VERDICTS)} |"
    yield f"|---|{'--:|' * len(VERDICTS)}"
    for tier in tiers:
        counted = Counter(
            row["tiers"][tier][level]["verdict"]
            for row in rows
            if tier in row["tiers"]
            for level in LEVELS
            if level in row["tiers"][tier]
        )
        yield f"| {tier} | {' | '.join(str(counted[each]) for each in VERDICTS)} |"
    for basis, words in BASES.items():
        yield ""
        yield f"## {words[0].upper()}{words[1:]}"
        yield ""
        yield f"| alarm | needs | {' | '.join(tiers)} |"
        yield f"|---|--:|{'---|' * len(tiers)}"
        for row in rows:
            if row["basis"] == basis:
                needs = dict.fromkeys(
                    str(each[level]["needed"]) for each in row["tiers"].values() for level in LEVELS if level in each
                )
                cells = (_cell(row["tiers"].get(tier)) for tier in tiers)
                yield f"| `{row['alarm']}` | {' / '.join(needs)} | {' | '.join(cells)} |"


def _cell(found: Mapping[str, Any] | None) -> str:
    if found is None:
        return "none"
    said = (
        "unknown"
        if found["samples"] is None
        else f"{said_samples(found['samples'])} in {_time(found['counted_seconds'])}"
    )
    other: dict[str, list[str]] = {}
    for level in (each for each in LEVELS if each in found):
        other.setdefault(found[level]["verdict"], []).append(level)
    return "; ".join(
        [said, *(f"**{each}**: {', '.join(of)}" for each, of in other.items() if each in {"replaced", "inert"})]
    )


def _time(seconds: int) -> str:
    size, word = next(each for each in UNITS if seconds % each[0] == 0)
    return f"{seconds // size} {word}"


if __name__ == "__main__":
    found = load(FILE)
    sys.stdout.write(as_json(found) if sys.argv[1:] == ["--json"] else page(found))
