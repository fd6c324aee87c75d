"""The log of optimisations on a terminal, and how it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from phase3b.cli.screen import console, table

if TYPE_CHECKING:
    from phase3b.cli.tune.status import TuningStatus
    from phase3b.tuning.trial.trial_record import Optimisation

MOST_KEYS = 2


def print_status(found: TuningStatus, options: str) -> None:
    """An environment; `options` are those that going on needs."""
    screen = console()
    if not found.optimisations and found.under_way is None:
        screen.print(f"{found.environment}: no change was tried ({found.log})", markup=False)
        return
    if found.optimisations:
        rows = table("tried", "by", "what", "became", "why", title=f"{found.environment}, from the oldest on")
        for each in found.optimisations:
            rows.add_row(each.begun_at, _who(each), _what(each), each.outcome, each.why)
        screen.print(rows)
    if found.trends:
        now = table(
            "about", "", "kept with", "now", "change %", "limit %", "verdict", right=("kept with", "now", "change %"),
            title=f"Beside the change that was kept last ({_ended(found)})",
        )  # fmt: skip
        for trend in found.trends:
            now.add_row(
                trend.about, trend.what, _number(trend.baseline), _number(trend.now),
                "-" if trend.change_percent is None else f"{trend.change_percent:+.1f}",
                f"{trend.limit_percent:g}", trend.verdict,
            )  # fmt: skip
        screen.print(now)
        for why in dict.fromkeys(each.why for each in found.trends if each.why):
            screen.print(f"not known: {why}", markup=False)
    if found.saved_usd or found.saved_unknown:
        more = f"; of {found.saved_unknown} more that is not known" if found.saved_unknown else ""
        screen.print(
            f"What was kept saves ${found.saved_usd:,.2f} a month, by the assumptions of the file{more}", markup=False
        )
    if found.failed.above:
        screen.print(
            f"{found.failed.failed} of {found.failed.tried} changes could not be applied: {found.failed.percent:.1f} %, and "
            f"{found.failed.limit_percent:g} % are tolerated (objectives.regression.failed_changes_percent)",
            markup=False,
        )
    if found.under_way is not None:
        # A command to be pasted is one line.
        click.echo(f"A trial begun {found.under_way.begun_at} was interrupted ({found.under_way.phase}). Go on:")
        click.echo(f"phase3b tune apply --resume --env {found.environment}{options}")


def _ended(found: TuningStatus) -> str:
    return next((each.ended_at for each in found.optimisations if each.id == found.compared_with), "")


def _who(each: Optimisation) -> str:
    commit = each.by.commit[:7]
    return f"{each.by.user} {commit}{'+' * each.by.changed}".strip()


def _what(each: Optimisation) -> str:
    shown = [f"{key.key}: {key.before or '-'} -> {key.after or '-'}" for key in each.keys[:MOST_KEYS]]
    more = len(each.keys) - len(shown)
    return "; ".join(shown) + (f" and {more} more" if more > 0 else "")


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:,.1f}"
