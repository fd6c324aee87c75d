"""What is watched, which of it fires, and whether a drill has shown that it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from phase3b.drill.kept_drill import KeptDrill
from phase3b.operations.morning.looked import Line
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, State, Tile


def alarms_chapter(
    alarms: Sequence[Alarm],
    lines: Sequence[Line] | None,
    drill: KeptDrill | str | None,
    now: datetime,
    environment: str,
) -> Chapter:
    """`lines` are what a morning check found of alarms and their recipients, None where AWS was not asked."""
    ringing = [each for each in lines or () if each.level == "act"]
    wanted = [each for each in lines or () if each.level in {"act", "look"}]
    unknown = lines is None or not lines
    state: State = (
        "look"
        if wanted or _faulty(drill)
        else "not known"
        if unknown or not isinstance(drill, KeptDrill)
        else "in order"
    )
    levels = Counter(each.level for each in alarms)
    sentences = [
        f"{len(alarms)} alarms: {', '.join(f'{count} {level}' for level, count in sorted(levels.items()))}.",
        "Which of them fire is not known: AWS was not asked." if unknown else f"{len(ringing)} are in ALARM.",
        *drill_sentences(drill, now, environment),
    ]
    kinds = Counter(each.kind for each in alarms)
    tables = [
        TableData(
            "By kind",
            ("kind", "alarms"),
            tuple((kind, str(count)) for kind, count in kinds.most_common()),
            ("alarms",),
        )
    ]
    if wanted:
        shown = tuple((each.level, each.of, each.text, each.command) for each in wanted)
        tables.insert(0, TableData("Alarms that want a person", ("", "alarm", "what", "more"), shown))
    value = "not known" if unknown else f"{len(ringing)} in ALARM"
    return Chapter(
        "alarms",
        "Alarms and the last drill",
        state,
        tuple(sentences),
        (),
        tuple(tables),
        Tile("Alarms", value, f"{len(alarms)} are watched", state, "alarms"),
    )


def _faulty(drill: KeptDrill | str | None) -> bool:
    return isinstance(drill, KeptDrill) and bool(drill.faulty)


def drill_sentences(drill: KeptDrill | str | None, now: datetime, environment: str) -> list[str]:
    """What the last drill showed."""
    if drill is None:
        return [f"No drill was run here: phase3b drill {environment} shows whether each alarm fires and recovers."]
    if isinstance(drill, str):
        return [f"{drill}."]
    days = (now - datetime.fromisoformat(drill.at)).days
    when = "today" if days == 0 else f"{days} days ago"
    faults = f"{len(drill.faulty)} with a fault: {', '.join(drill.faulty[:3])}" if drill.faulty else "none with a fault"
    return [f"The last drill, {when}, tried {drill.tried} of {drill.planned} alarms ({drill.by}): {faults}."]
