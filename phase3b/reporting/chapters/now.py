"""How the environment is now: what a morning check finds beside alarms and costs, and what is deployed differently from the file."""

from __future__ import annotations

from phase3b.operations.morning.looked import Line, Morning
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, State, Tile

ELSEWHERE = frozenset({"alarms", "receivers", "cost", "drift"})


def now(found: Morning | None, environment: str) -> Chapter:
    """Yesterday against the objectives; None where AWS was not asked."""
    if found is None:
        return _unasked("now", "Objectives yesterday", environment)
    lines = [each for each in found.lines if each.about not in ELSEWHERE]
    wanted = sum(each.level in {"act", "look"} for each in lines)
    state = _state(lines)
    return Chapter(
        "now",
        "Objectives yesterday",
        state,
        tuple(f"not known: {each}" for each in found.unknown),
        (),
        (_table("Yesterday, and the same day of last week", lines),),
        Tile("Yesterday", f"{wanted} to look at" if wanted else state, "against the objectives", state, "now"),
    )


def drift(found: Morning | None, environment: str) -> Chapter:
    """What is deployed differently from capacity.yaml."""
    if found is None:
        return _unasked("drift", "Drift", environment)
    lines = [each for each in found.lines if each.about == "drift"]
    more = f"phase3b plan {environment} compares everything."
    return Chapter(
        "drift", "Drift", _state(lines), (more,), (), (_table("Tables and functions", lines),) if lines else ()
    )


def _unasked(name: str, title: str, environment: str) -> Chapter:
    return Chapter(
        name, title, "not known", (f"AWS was not asked: leave --offline out, or run phase3b ops check {environment}.",)
    )


def _state(lines: list[Line]) -> State:
    levels = {each.level for each in lines}
    if levels & {"act", "look"}:
        return "look"
    return "not known" if "not known" in levels or not levels else "in order"


def _table(title: str, lines: list[Line]) -> TableData:
    return TableData(
        title,
        ("", "about", "of", "what", "more"),
        tuple((each.level, each.about, each.of, each.text, each.command) for each in lines),
    )
