"""What was tuned: every change that was tried, and whether it was kept."""

from __future__ import annotations

from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, State
from phase3b.tuning.trial.trial_record import TuningLog
from phase3b.tuning.watched.trend import saved_usd


def tuning(log: TuningLog | str, environment: str) -> Chapter:
    """`log` is a sentence where it can't be read."""
    if isinstance(log, str):
        return Chapter("tuning", "Tuning", "not known", (log,))
    under_way = log.trial is not None
    state: State = "look" if under_way else "in order"
    saved, unknown = saved_usd(log.optimisations)
    sentences = []
    if log.trial is not None:
        sentences.append(
            f"A trial begun {log.trial.begun_at} was interrupted: phase3b tune apply --resume --env {environment} ends it."
        )
    if not log.optimisations:
        sentences.append(f"No change was tried; phase3b recommend {environment} --all says what could be.")
    elif saved or unknown:
        more = f"; of {unknown} more that is not known" if unknown else ""
        sentences.append(f"What was kept saves ${saved:,.2f} a month, by the assumptions of the file{more}.")
    rows = tuple(
        (each.begun_at[:16].replace("T", " "), each.by.user, "; ".join(f"{key.key}: {key.before} -> {key.after}" for key in each.keys), each.outcome, each.why)
        for each in log.optimisations
    )  # fmt: skip
    tables = (TableData("Changes that were tried", ("tried", "by", "what", "became", "why"), rows),) if rows else ()
    return Chapter("tuning", "Tuning", state, tuple(sentences), (), tables)
