"""Names that two environments would both give: prod with a table eu_tickets, and prod-eu with a table tickets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from phase3b.capacity.model.account import accounts_of
from phase3b.errors import Problem
from phase3b.naming import names_of
from phase3b.plan.plan import Plan
from phase3b.validity.subject import Subject

# What has one name in all regions of an account.
OF_ALL_REGIONS: Final = frozenset({"aws_iam_role", "aws_s3_bucket", "aws_cloudwatch_dashboard", "aws_budgets_budget"})


def shared_name_problems(subject: Subject) -> Iterator[Problem]:
    """What each of two environments would overwrite of the other; of accounts that are known to differ, nothing is shared."""
    accounts = accounts_of(subject.capacity.environments)
    for one, other in combinations(subject.plans, 2):
        short, long = sorted((one, other), key=lambda plan: len(plan.name))
        apart = short.name in accounts and long.name in accounts and accounts[short.name] != accounts[long.name]
        if apart or not long.name.startswith(f"{short.name}-"):
            # A name begins with the environment's: without this, no two can be the same.
            continue
        found = sorted(_names(short) & _names(long))
        same = [each for each in found if short.region == long.region or each[0] in OF_ALL_REGIONS]
        if same:
            type_, name = same[0]
            further = f", and {len(same) - 1} more" if len(same) > 1 else ""
            yield Problem(
                f"{short.name} and {long.name} would both name an {type_} {name}{further}: each apply would take it from the "
                "other",
                "Rename one of the two environments or what the name ends with, or give the environments accounts of their own "
                "(account)",
                path=f"environments.{long.name}",
                code="P3B-NAME-SHARED",
            )


def _names(plan: Plan) -> frozenset[tuple[str, str]]:
    """Terraform type and AWS name of all that has the environment in its name."""
    deployment = plan.deployment
    prefix = names_of(deployment).prefix
    return frozenset(
        (record.address.type, name)
        for record in plan.records
        if isinstance(name := getattr(record, "name", None), str) and prefix in name
    )
