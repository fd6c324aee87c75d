"""A drill on a terminal, as JSON, as JUnit XML, and as a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from phase3b.cli.screen import console, plain, table, text_of
from phase3b.documents.document import document, web_page
from phase3b.drill.causes.cause import By
from phase3b.drill.drilled import DATA_POINTS, Drill, Drilled, by_kind


def print_drill(drill: Drill) -> None:
    """A row for each kind of alarm, then what is wrong with which alarm, and what is not known."""
    screen = console()
    screen.print(
        f"{drill.environment} ({drill.tier}), {drill.by}: {len(drill.alarms)} of {drill.planned} alarms", markup=False
    )
    rows = table(
        "alarms",
        "count",
        "by",
        "trials",
        "fires after",
        "quiet day",
        "message",
        "runbook",
        "faults",
        right=("count", "trials", "fires after", "faults"),
    )
    for kind, alarms in by_kind(drill.alarms).items():
        rows.add_row(
            kind, str(len(alarms)), by_text(alarms), str(sum(each.trials for each in alarms)), minutes_text(alarms), day_text(alarms), message_text(alarms),
            runbook_text(alarms), str(sum(len(each.faults) for each in alarms)),
        )  # fmt: skip
    screen.print(rows)
    for each in drill.faulty:
        for fault in each.faults:
            screen.print(f"{each.alarm}: {fault}", markup=False)
    for sentence in (*summary(drill), *_why_points_alone(drill)):
        screen.print(sentence, markup=False)


def _why_points_alone(drill: Drill) -> Iterator[str]:
    """Why nothing really failed for those that were rehearsed with data points alone; the other forms say it of each alarm or kind."""
    found = Counter(each.not_caused for each in drill.alarms if each.by == DATA_POINTS and each.rehearsed is not None)
    for why, count in found.items():
        yield f"  {count} by data points alone: {why}"


def summary(drill: Drill) -> list[str]:
    """What is shown of how many, what is not, and what was not tried."""
    well = len(drill.alarms) - len(drill.faulty)
    found = [f"{well} of {len(drill.alarms)} alarms have no fault in what was tried"]
    unknown = sum(each.normal_day.quiet is None for each in drill.alarms)
    if unknown:
        found.append(
            f"whether {unknown} of them stay quiet on a normal day is not known: capacity.yaml does not say what is usual"
        )
    for why in dict.fromkeys(each.why_not for each in drill.alarms if each.why_not):
        count = sum(each.why_not == why for each in drill.alarms)
        found.append(f"{count} were not rehearsed among all others: {why}")
    if drill.others:
        found.append(
            f"{drill.others} other alarms of the account are of no plan, such as those of auto scaling: they were not tried"
        )
    return [*found, *_caused(drill)]


def _caused(drill: Drill) -> Iterator[str]:
    """How many were really made to fire, and by what."""
    by = Counter(each.by for each in drill.alarms)
    points = by.pop(DATA_POINTS, 0)
    if by:
        parts = ", ".join(f"{by[each]} by {each}" for each in get_args(By) if by[each])
        yield f"{by.total()} were really made to fire: {parts}"
        if points:
            yield f"{points} were made to fire by data points alone"
    elif any(each.rehearsed is not None for each in drill.alarms):
        yield "all data were put as data points; no alarm was made to fire by a real failure"
    if drill.also_fired:
        alarms = "1 alarm" if len(drill.also_fired) == 1 else f"{len(drill.also_fired)} alarms"
        yield f"{alarms} fired once more while others were made to, by what was done to those"


def by_text(alarms: Sequence[Drilled]) -> str:
    """What they were made to fire by; of how many where there are several."""
    found = Counter(each.by for each in alarms)
    if len(found) == 1:
        return next(iter(found))
    return ", ".join(f"{found[each]} {each}" for each in (*get_args(By), DATA_POINTS) if found[each])


def points_alone(drill: Drill) -> dict[tuple[str, str], int]:
    """Alarms that data points alone made fire: how many of each kind for which reason."""
    return dict(Counter((each.kind, each.not_caused) for each in drill.alarms if each.by == DATA_POINTS))


def minutes_text(alarms: Sequence[Drilled]) -> str:
    """From the first data beyond to the alarm."""
    found = sorted({each.detection_minutes for each in alarms if each.detection_minutes is not None})
    if not found:
        return "-"
    return f"{found[0]} min" if len(found) == 1 else f"{found[0]}-{found[-1]} min"


def day_text(alarms: Sequence[Drilled]) -> str:
    """Whether a normal day is quiet."""
    answers = {each.normal_day.quiet for each in alarms}
    return "no" if False in answers else "not known" if None in answers else "yes"


def message_text(alarms: Sequence[Drilled]) -> str:
    """Of how many the message arrived when they fired, of those that were rehearsed."""
    seen = [each.rehearsed for each in alarms if each.rehearsed is not None]
    if not seen:
        return "-"
    arrived = sum(any(not message.why_not for message in each.messages) for each in seen)
    return "all" if arrived == len(seen) else f"{arrived} of {len(seen)}"


def runbook_text(alarms: Sequence[Drilled]) -> str:
    """Whether the alarms, all of one kind, have an entry in the runbook."""
    return "no" if any(each.runbook is None for each in alarms) else "yes"


def as_json(drill: Drill) -> str:
    """Everything."""
    return text_of({**_fields(drill), "summary": summary(drill)})


def _fields(drill: Drill) -> dict[str, object]:
    found = plain(drill)
    assert isinstance(found, dict)  # noqa: S101  a dataclass is plain as a dictionary
    return found


def as_junit(drill: Drill) -> str:
    """A suite for each kind of alarm, a case for each alarm."""
    root = Element("testsuites", name=f"phase3b drill {drill.environment}")
    for kind, alarms in by_kind(drill.alarms).items():
        failures = sum(bool(each.faults) for each in alarms)
        suite = SubElement(root, "testsuite", name=kind, tests=str(len(alarms)), failures=str(failures))
        for each in alarms:
            case = SubElement(suite, "testcase", classname=kind, name=each.alarm)
            text = each.not_caused if each.caused is None else each.caused.does
            SubElement(case, "system-out").text = f"{each.by}: {text}"
            if each.faults:
                failure = SubElement(
                    case,
                    "failure",
                    message="1 fault" if len(each.faults) == 1 else f"{len(each.faults)} faults",
                    type=kind,
                )
                failure.text = "\n".join(each.faults)
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def as_markdown(drill: Drill) -> str:
    """For a pull request, and docs/drill-prod.md."""
    return document("reports/drill.md.j2", **_shown(drill))


def as_html(drill: Drill) -> str:
    """One page that works offline."""
    return web_page("reports/drill.html.j2", **_shown(drill))


def _shown(drill: Drill) -> dict[str, object]:
    return {
        "drill": drill,
        "kinds": by_kind(drill.alarms),
        "summary": summary(drill),
        "minutes": minutes_text,
        "day": day_text,
        "message": message_text,
        "runbook": runbook_text,
        "by": by_text,
        # Where nothing at all was caused, one sentence says it.
        "points_alone": points_alone(drill) if any(each.caused for each in drill.alarms) else {},
    }
