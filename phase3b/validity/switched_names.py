"""Names of restored tables that took the place of others: within what roles may touch, and each of one table."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.errors import Problem
from phase3b.naming import names_of
from phase3b.validity.subject import Subject


def switched_name_problems(subject: Subject) -> Iterator[Problem]:
    """Each that is not, in each environment."""
    for plan in subject.plans:
        names = names_of(plan.deployment)
        taken = {names.own_table(table): table for table in subject.capacity.service.tables}
        for table, name in names.switched:
            path = f"ops.switched_tables.{plan.name}.{table}"
            if not name.startswith(f"{names.prefix}-"):
                yield Problem(
                    f"{name} does not begin with {names.prefix}-: roles and policies are for names that do",
                    "Restore the table under a name that does: phase3b ops backup restore gives it one",
                    path=path,
                    code="P3B-OPS-SWITCHED-NAME",
                )
            elif name in taken:
                yield Problem(
                    f"{name} is the name of the table {taken[name]} already",
                    "Remove the line" if taken[name] == table else "Name another table",
                    path=path,
                    code="P3B-OPS-SWITCHED-NAME",
                )
            taken.setdefault(name, table)
