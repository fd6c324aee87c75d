"""Which changes are tried in one plan: those that have nothing in common, neither in the file nor in AWS.

A plan costs some fifteen seconds of a processor, and there are more than a hundred changes. What is refused in a plan
of several belongs to the change that touches the resource; what belongs to none is charged to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from danger_rows import EVERY, Row
from danger_verdict import CommandResult

# Every change of a table or a function changes these too; nothing is lost in them.
COMMON = (
    "aws_cloudwatch_dashboard", "aws_cloudwatch_metric_alarm", "aws_iam_role_policy", "aws_lambda_permission",
    "aws_lambda_alias", "aws_appautoscaling_policy", "aws_cloudwatch_log_metric_filter", "aws_api_gateway_deployment",
)  # fmt: skip


# A failure of Terraform is charged to all changes of its plan.
MOST = 12


@dataclass(frozen=True, slots=True)
class Trial:
    """Changes that share a plan, each with the resources that it touches."""

    rows: tuple[Row, ...]
    touched: tuple[frozenset[str], ...]

    def owner(self, address: str) -> int | None:
        """The position of the change that something refused belongs to; None where it belongs to none."""
        for at, row in enumerate(self.rows):
            if any(fnmatchcase(address, pattern) for pattern in (*row.refused, *row.only_plan)):
                return at
        resource = address.split("/", 1)[0]
        return next((at for at, touched in enumerate(self.touched) if resource in touched), None)

    def part(self, at: int, plan: CommandResult) -> CommandResult:
        """Of what a plan of all says, what belongs to one of the changes, or to none of them."""
        own = {address: words for address, words in plan.dangers.items() if self.owner(address) in (at, None)}
        return CommandResult(plan.code, own, plan.error, {address: plan.codes[address] for address in own})


def trials(rows: Sequence[Row], changed: Mapping[str, Iterable[str]]) -> tuple[Trial, ...]:
    """Every row in one trial; `changed` is what the diff of each says of resources, by the row's name.

    Rows that are let pass are applied, and so never share a plan with rows that are refused.
    """
    groups: list[tuple[list[Row], list[frozenset[str]]]] = []
    for row in rows:
        own = frozenset(each for each in changed.get(row.name, ()) if each.split(".", 1)[0] not in COMMON)
        own |= frozenset(row.touches)
        own |= {each.split("/", 1)[0] for each in (*row.refused, *row.only_plan)}
        at_home = None if _by_itself(row) else next((each for each in groups if _fits(row, own, *each)), None)
        if at_home is None:
            groups.append(([row], [own]))
        else:
            at_home[0].append(row)
            at_home[1].append(own)
    return tuple(Trial(tuple(rows_of), tuple(touched)) for rows_of, touched in groups)


def _by_itself(row: Row) -> bool:
    return bool(row.alone or row.fails or row.invalid or row.credentials or row.before.set)


def _refused(row: Row) -> bool:
    return bool(row.refused or row.only_plan)


def _fits(row: Row, own: frozenset[str], rows: Sequence[Row], touched: Sequence[frozenset[str]]) -> bool:
    if len(rows) == MOST or any(_by_itself(each) for each in rows) or _refused(row) != _refused(rows[0]):
        return False
    if any(own & theirs for theirs in touched):
        return False
    return not any(meet(mine, other) for mine in paths(row) for each in rows for other in paths(each))


def paths(row: Row) -> tuple[str, ...]:
    """Where a row edits the file."""
    return (*row.edit.renamed, *row.edit.gone, *row.edit.set)


def meet(one: str, other: str) -> bool:
    """Whether two paths lead to the same place, or one through the other."""
    pairs = zip(one.split("."), other.split("."), strict=False)
    return all(first == second or EVERY in (first, second) for first, second in pairs)
