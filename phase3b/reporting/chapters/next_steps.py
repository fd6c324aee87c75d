"""What to do next: what wants a person now, then what would save or help, by what it is worth."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.operations.morning.looked import Morning
from phase3b.pricing.report.cost_report import CostReport
from phase3b.pricing.report.money import usd
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, State, Tile

# The most valuable; the command shows all.
MOST_SAVINGS = 6


def next_steps(found: Morning | None, report: CostReport, others: Sequence[Chapter], environment: str) -> Chapter:
    """Of what the other chapters have."""
    rows = [
        (str(number), each.of, each.text, each.command)
        for number, each in enumerate(
            (each for each in (found.lines if found else ()) if each.level in {"act", "look"}), 1
        )
    ]
    for each in others:
        if each.state == "look" and each.name not in {"now", "alarms", "drift"}:
            rows.append((str(len(rows) + 1), each.title, each.sentences[0] if each.sentences else "", ""))
    savings = report.savings.proposed[:MOST_SAVINGS]
    state: State = "look" if rows else "in order"
    tables = [TableData("Now", ("", "what", "why", "command"), tuple(rows))] if rows else []
    if savings:
        shown = tuple((each.how, usd(each.monthly_usd), each.risk) for each in savings)
        tables.append(
            TableData("What would save, each by itself", ("change", "$ a month", "risk"), shown, ("$ a month",))
        )
    return Chapter(
        "next",
        "What to do next",
        state,
        (f"phase3b recommend {environment} --all has everything that could be tuned, with one patch.",),
        (),
        tuple(tables),
        Tile("To do", str(len(rows)) if rows else "nothing", "that wants a person", state, "next"),
    )
