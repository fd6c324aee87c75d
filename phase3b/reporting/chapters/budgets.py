"""How many more requests may fail or be slow before an objective is missed."""

from __future__ import annotations

from phase3b.operations.budget.of_environment import EnvironmentBudgets
from phase3b.operations.budget.spending import figure, sentence
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.charts import Bar, bars
from phase3b.reporting.reported import Chapter, State, Tile

NAME = "budgets"
TITLE = "Error budgets"


def budgets(found: EnvironmentBudgets | None, environment: str) -> Chapter:
    """`found` is None where AWS was not asked."""
    if found is None:
        return Chapter(
            NAME, TITLE, "not known", ("Not known: AWS was not asked.", f"phase3b ops budget {environment} asks it."),
            tile=Tile("Error budgets", "not known", "AWS was not asked", "not known", NAME),
        )  # fmt: skip
    if not found.budgets:
        return Chapter(NAME, TITLE, "in order", ("The environment has no REST API, and so no error budget.",))
    known = [
        (each.budget.objective.name, each.budget.left_percent)
        for each in found.budgets
        if each.budget.left_percent is not None
    ]
    state: State = "look" if found.wants_a_person else "in order" if len(known) == len(found.budgets) else "not known"
    least = min(known, key=lambda pair: pair[1], default=None)
    value = "not known" if least is None else "spent" if least[1] <= 0 else f"{figure(least[1])} %"
    note = f"of {found.window_days} days" if least is None else f"of {least[0]} left, of {found.window_days} days"
    shown = [Bar(name, max(left, 0.0), f"{name}: {figure(left)} % left") for name, left in known]
    return Chapter(
        NAME,
        TITLE,
        state,
        tuple(f"{each.budget.objective.name.capitalize()}: {sentence(each)}." for each in found.budgets),
        (bars(f"What is left of {found.window_days} days, in percent", "%", shown),) if shown else (),
        (
            TableData(
                "What they are of",
                ("budget", "good, %", "says so", "state"),
                tuple(
                    (each.budget.objective.name, f"{each.budget.objective.good_percent:g}", each.budget.objective.rule, each.state)
                    for each in found.budgets
                ),
                ("good, %",),
            ),
            *_alarms(found),
        ),
        Tile("Error budgets", value, note, state, NAME),
    )  # fmt: skip


def _alarms(found: EnvironmentBudgets) -> tuple[TableData, ...]:
    if not found.alarms:
        return ()
    rows = tuple((each.objective, each.rate, each.state, each.alarm) for each in found.alarms)
    return (TableData("Alarms of budgets that are spent too fast", ("budget", "burn rate", "state", "alarm"), rows),)
