"""phase3b cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.cost.cost_screen import Format, show_diff, show_overview, show_report
from phase3b.cli.options import MOST_CUSTOMERS, as_of_option, file_option, json_format_option, prices_option
from phase3b.errors import ExitCode
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.pricing.bill import Terms
    from phase3b.pricing.priced_target import PricedTarget
    from phase3b.pricing.prices.price_book import PriceBook, Renewal
    from phase3b.pricing.report.cost_report import Priced

Command = Callable[..., object]


class DefaultGroup(click.Group):
    """`phase3b cost prod` is `phase3b cost of prod`."""

    DEFAULT = "of"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts the default in front unless a subcommand or help is asked for."""
        asked = args[0] if args else ""
        if asked not in self.commands and asked not in ctx.help_option_names:
            args = [self.DEFAULT, *args]
        return super().parse_args(ctx, args)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options say of how to price."""

    customers: int | None
    usage: Path | None
    book: PriceBook
    free_tier: bool


def pricing_options(command: Command) -> Command:
    """The options that both commands have."""
    for option in reversed(
        (
            file_option,
            click.option(
                "--customers", type=click.IntRange(1, MOST_CUSTOMERS), metavar="N", help="Load of so many customers."
            ),
            click.option(
                "--usage",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="What was measured, in the place of what is estimated.",
            ),
            click.option(
                "--format",
                "form",
                type=click.Choice(["table", "json", "markdown", "csv"]),
                default="table",
                show_default=True,
                help="A table for people, a page for a pull request, data for machines.",
            ),
            json_format_option,
            click.option("--free-tier", is_flag=True, help="Subtract the AWS Free Tier."),
            click.option(
                "--live",
                is_flag=True,
                help="Query AWS for the prices; if AWS is unreachable, use the last known prices plus a margin.",
            ),
            prices_option,
            as_of_option,
        )
    ):
        command = option(command)
    return command


@click.group("cost", cls=DefaultGroup)
def command() -> None:
    """Show the monthly cost of an environment or a tier line by line, and possible savings.

    `phase3b cost prod` is short for `phase3b cost of prod`.

    \b
    Example:
      phase3b cost prod
      phase3b cost --all-tiers
      phase3b cost diff growth business
    """


@command.command("of")
@click.argument("name", metavar="[ENV|TIER]", required=False)
@click.option("--tier", metavar="TIER", help="Price the environment as if it had this tier.")
@click.option("--all-tiers", is_flag=True, help="Every tier in a line, beside what the guide documents.")
@click.option("--lines", is_flag=True, help="Every line with its source, not their sums by component.")
@click.option("--assumptions", is_flag=True, help="Every number that was assumed, with its reason.")
@pricing_options
def of(  # noqa: PLR0913  each is an option
    *,
    name: str | None,
    file: Path,
    customers: int | None,
    usage: Path | None,
    form: Format,
    folder: Path | None,
    as_of: datetime | None,
    tier: str | None,
    all_tiers: bool,
    lines: bool,
    assumptions: bool,
    free_tier: bool,
    live: bool,
) -> int:
    """Price the plan of an environment, or of a tier with the settings of a protected environment.

    Without a name: every environment in a line. Ends with 1 when a total is above the tier's budget, or is not known
    to be below because lines lack usage or a price.

    \b
    Example:
      phase3b cost prod
      phase3b cost prod --tier scale --customers 3000 --usage usage.yaml
      phase3b cost --all-tiers --format markdown
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.pricing.priced_target import environment_of_tiers, priced_target, tier_target  # noqa: PLC0415
    from phase3b.pricing.report.cost_report import cost_report  # noqa: PLC0415

    if name is not None and all_tiers:
        raise click.UsageError("--all-tiers prices every tier: leave the name out")
    if name is None and (usage is not None or tier is not None or lines or assumptions):
        raise click.UsageError("--usage, --tier, --lines and --assumptions are of one environment or tier: name it")
    capacity = load(file)
    artifacts = described(capacity)
    wishes = Wishes(customers, usage, _book(folder, as_of, live=live), free_tier)
    if name is not None:
        chosen = _priced(priced_target(capacity, artifacts, name, tier), capacity, wishes)
        report = cost_report(chosen, None if usage is None else str(usage))
        show_report(report, form, wishes.book.notes, lines=lines, assumptions=assumptions)
        return _judged(chosen.findings)
    if all_tiers:
        sizes = [_priced(tier_target(capacity, artifacts, each), capacity, wishes) for each in capacity.tiers]
        title = f"Every tier as in the environment {environment_of_tiers(capacity)}, a month"
    else:
        sizes = [
            _priced(priced_target(capacity, artifacts, each), capacity, wishes)
            for each in capacity.written_environments
        ]
        title = "Every environment, a month"
    show_overview([cost_report(each) for each in sizes], title, form, wishes.book.notes)
    return _judged(finding for each in sizes for finding in each.findings)


@command.command("diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "--before-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The capacity file that A is read from, to price a change of the file itself.",
)
@pricing_options
def diff(  # noqa: PLR0913  each is an option
    *,
    before: str,
    after: str,
    before_file: Path | None,
    file: Path,
    customers: int | None,
    usage: Path | None,
    form: Format,
    folder: Path | None,
    as_of: datetime | None,
    free_tier: bool,
    live: bool,
) -> int:
    """Price a change: the lines that appear, change and go between two environments or tiers.

    Ends with 1 when B is above its budget, or when that or what the change adds is not known because lines lack usage or
    a price. Where A and B have the same tier, also when the change adds more than objectives.regression.cost_percent
    allows; a switch of tiers is judged by the budget, as in phase3b proof.

    \b
    Example:
      phase3b cost diff growth business
      git show main:capacity.yaml > before.yaml
      phase3b cost diff prod prod --before-file before.yaml
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.pricing.priced_target import priced_target  # noqa: PLC0415
    from phase3b.pricing.report.cost_diff import cost_diff  # noqa: PLC0415

    capacity = load(file)
    earlier: Capacity = capacity if before_file is None else load(before_file)
    wishes = Wishes(customers, usage, _book(folder, as_of, live=live), free_tier)
    found = cost_diff(
        _priced(priced_target(earlier, described(earlier), before), earlier, wishes),
        _priced(priced_target(capacity, described(capacity), after), capacity, wishes),
    )
    show_diff(found, form, wishes.book.notes)
    return _judged(found.findings)


def _book(folder: Path | None, as_of: datetime | None, *, live: bool) -> PriceBook:
    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415

    today = as_of.date() if as_of is not None else date.today()  # noqa: DTZ011  a day at the person's place
    return PriceBook(today, folder, _renewal(today, folder) if live else None)


def _renewal(today: date, folder: Path | None) -> Renewal:
    from phase3b.pricing.prices.price_file_writer import refresh  # noqa: PLC0415
    from phase3b.pricing.prices.price_list import aws_products  # noqa: PLC0415

    return lambda known: refresh(known.region, aws_products, today, folder).prices


def _priced(chosen: PricedTarget, capacity: Capacity, wishes: Wishes) -> Priced:
    from phase3b.pricing.bill import Terms  # noqa: PLC0415
    from phase3b.pricing.report.cost_report import priced  # noqa: PLC0415
    from phase3b.pricing.usage.usage_file import read_usage  # noqa: PLC0415
    from phase3b.simulation.expected_capacity import expectation_of  # noqa: PLC0415

    prices = wishes.book.prices(chosen.plan.region, chosen.deployment.assumptions)
    second = chosen.second
    elsewhere = (
        {}
        if second is None
        else {second.plan.region: wishes.book.prices(second.plan.region, second.deployment.assumptions)}
    )
    terms: Terms = Terms(prices, expectation_of(capacity), wishes.free_tier, elsewhere)
    measured = None if wishes.usage is None else read_usage(wishes.usage, chosen.plan, prices)
    return priced(chosen, terms, wishes.customers, measured)


def _judged(findings: Iterable[str]) -> int:
    found = list(findings)
    for finding in found:
        click.echo(finding, err=True)
    return ExitCode.FINDING if found else ExitCode.OK
