"""phase3b ops budget."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.budget.of_environment import EnvironmentBudgets
    from phase3b.operations.budget.spending import Spending

SHOWN = {"spent": "bold red", "being spent": "yellow", "not known": "magenta", "lasts": "green"}
ALARM_SHOWN = {"ALARM": "bold red", "OK": "green", "not known": "magenta"}
UNKNOWN = "not known"


@click.command("budget")
@click.argument("environment", metavar="[ENV]", required=False)
@embedded_option
@json_option
@file_option
def command(environment: str | None, *, embedded: bool, as_json: bool, file: Path) -> int:
    """Show what is left of ENV's error budgets: how many more requests may fail or be slow. Without ENV: every environment.

    Of the last 30 days (ops.budget.window_days), the last of them today so far: requests answered with a 5xx beside
    objectives.service_level.uptime_percent, and requests slower than the target of the API's p95, of which 5 of 100 may be.
    Spent is a budget of which nothing is left; being spent is one of which nothing will be left at the rate of the last
    days (ops.budget.recent_days). Days of which CloudWatch has no data are in no number. With the alarms of
    objectives.service_level.burn_rates, each over both windows of a rate. Only reads.

    \b
    Example:
      phase3b ops budget prod
      phase3b ops budget prod --json

    Exit codes: 0 every known budget lasts, 1 one is spent or being spent, or such an alarm is in ALARM, 3 CloudWatch could not be queried.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.ops.check import asked_environments  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.budget.of_environment import budgets_of  # noqa: PLC0415

    capacity = load(file)
    if environment is not None:
        resolve(capacity, environment)
    chosen = (
        [environment] if environment is not None else asked_environments(list(capacity.environments), embedded=embedded)
    )
    found = [budgets_of(capacity, each, embedded=embedded) for each in chosen]
    if as_json:
        print_json({"environments": found})
    else:
        for each in found:
            _print(each)
    if any(each.wants_a_person for each in found):
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if any(each.unknown for each in found) else ExitCode.OK


def _print(found: EnvironmentBudgets) -> None:
    from rich.text import Text  # noqa: PLC0415

    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.operations.budget.spending import sentence  # noqa: PLC0415

    screen = console()
    if not found.budgets:
        screen.print(f"{found.environment} has no REST API, and so no error budget", markup=False)
        return
    rows = table(
        "budget", "", "left", "bad", "may be", f"rate, {found.recent_days} days", "requests",
        right=("left", "bad", "may be", f"rate, {found.recent_days} days", "requests"),
        title=f"{found.environment}: error budgets of {found.window_days} days",
    )  # fmt: skip
    for each in found.budgets:
        rows.add_row(each.budget.objective.name, Text(each.state, style=SHOWN[each.state]), *_figures(each))
    screen.print(rows)
    for each in found.budgets:
        objective = each.budget.objective
        screen.print(
            f"{objective.name} ({objective.good_percent:g} % good, {objective.rule}): {sentence(each)}", markup=False
        )
    if found.alarms:
        alarms = table("burn rate", "state", "alarm", title="alarms of budgets that are spent too fast")
        for alarm in found.alarms:
            style = ALARM_SHOWN.get(alarm.state, "yellow")
            alarms.add_row(f"{alarm.objective}, {alarm.rate}", Text(alarm.state, style=style), alarm.alarm)
        screen.print(alarms)
    for why in found.unknown:
        screen.print(f"not known: {why}", markup=False)


def _figures(found: Spending) -> tuple[str, ...]:
    from phase3b.operations.budget.spending import figure  # noqa: PLC0415

    budget, rate = found.budget, found.recent.burn_rate
    left = UNKNOWN if budget.left_percent is None else f"{figure(budget.left_percent)} %"
    counts = (UNKNOWN if each is None else figure(each) for each in (budget.bad, budget.allowed, rate, budget.requests))
    return (left, *counts)
