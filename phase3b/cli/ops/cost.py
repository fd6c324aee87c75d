"""phase3b ops cost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import MOST_CUSTOMERS, file_option, json_option, prices_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.costs.outlook import CostReview, Span


Command = Callable[..., object]


@click.group("cost")
def command() -> None:
    """Show what AWS charged, beside what capacity.yaml computes, and what the month will cost.

    \b
    Example:
      phase3b ops cost week prod
    """


def _options(decorated: Command) -> Command:
    for option in reversed(
        (
            click.argument("environment", metavar="ENV"),
            click.option(
                "--covers",
                type=click.Choice(["environment", "account"]),
                help="All of the account, or what has the tag Environment. Default: as environments.ENV.budget.covers.",
            ),
            click.option(
                "--customers",
                type=click.IntRange(1, MOST_CUSTOMERS),
                metavar="N",
                help="So many customers there are. Default: the most that the tier is for.",
            ),
            prices_option,
            json_option,
            file_option,
        )
    ):
        decorated = option(decorated)
    return decorated


@command.command("week")
@_options
def week(
    environment: str, *, covers: str | None, customers: int | None, folder: Path | None, file: Path, as_json: bool
) -> int:
    """Review the costs of the last seven days of ENV.

    By service and line beside the computed bill: what was used more or less, and what a unit cost otherwise. Then the days
    before, what a customer costs, anomalies that AWS found, and what the month will cost. Where AWS forecasts nothing,
    the estimate is a conservative one. Before credits, refunds and tax. Cost Explorer charges $0.01 a request; a run
    sends about five.

    \b
    Example:
      phase3b ops cost week prod
      phase3b ops cost week prod --customers 740 --json

    Exit codes: 0 as expected, 1 above the budget or the objective, or out of the ordinary, 3 Cost Explorer did not respond.
    """
    return _review("week", environment, covers, customers, folder, file, as_json=as_json)


@command.command("month")
@_options
def month(
    environment: str, *, covers: str | None, customers: int | None, folder: Path | None, file: Path, as_json: bool
) -> int:
    """Review the costs of this month of ENV so far; on its first day those of the month before.

    As `phase3b ops cost week`.

    \b
    Example:
      phase3b ops cost month prod
      phase3b ops cost month prod --covers account

    Exit codes: 0 as expected, 1 above the budget or the objective, or out of the ordinary, 3 Cost Explorer did not respond.
    """
    return _review("month", environment, covers, customers, folder, file, as_json=as_json)


def _review(
    span: Span,
    environment: str,
    covers: str | None,
    customers: int | None,
    folder: Path | None,
    file: Path,
    *,
    as_json: bool,
) -> int:
    from phase3b.cli.ops.cost_screen import print_review  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.costs.of_environment import review_of  # noqa: PLC0415

    found: CostReview = review_of(file, environment, span, covers, customers, folder)
    if as_json:
        print_json(found)
    else:
        print_review(found)
    if found.findings:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.unknown else ExitCode.OK
