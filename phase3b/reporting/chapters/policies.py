"""Accepted exceptions of policies: who accepted them, why, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, State
from phase3b.scan.verdicts.exceptions import PolicyException


def policies(exceptions: Sequence[PolicyException] | None, environment: str, today: date, soon_days: int) -> Chapter:
    """Those of an environment; None where there is no file of them."""
    run = "What the gate finds is not in this page: phase3b scan shows it."
    if exceptions is None:
        return Chapter(
            "policies", "Policies and exceptions", "not known", ("There is no policies/exceptions.yaml here.", run)
        )
    ours = sorted((each for each in exceptions if environment in each.environments), key=lambda each: each.expires)
    soon = [each for each in ours if (each.expires - today).days <= soon_days]
    state: State = "look" if soon else "in order"
    rows = tuple((each.check, each.reason, each.owner, each.expires.isoformat()) for each in ours)
    return Chapter(
        "policies",
        "Policies and exceptions",
        state,
        (f"{len(ours)} accepted exceptions, {len(soon)} of them expire within {soon_days} days.", run),
        (),
        (TableData("Exceptions", ("check", "reason", "owner", "expires"), rows),) if rows else (),
    )
