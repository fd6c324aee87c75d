"""phase3b proof."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, assert_never

import click

from phase3b.cli.options import as_of_option, file_option, format_option, json_format_option, prices_option
from phase3b.cli.simulate.traffic_options import chosen_traffic, cost_or_none, sampling, traffic_option
from phase3b.errors import ExitCode, Phase3bError, Problem, bad_input

if TYPE_CHECKING:
    from datetime import date

    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.change.proof.costs import Costs
    from phase3b.change.proof.holding import Holding
    from phase3b.change.proof.planned import PlanSummary
    from phase3b.change.proof.policies import Policies
    from phase3b.change.proof.proof import Proof
    from phase3b.plan.functions.artifacts import Artifacts
    from phase3b.pricing.prices.price_book import PriceBook
    from phase3b.scan.stack_text.plan_file import PlanFile
    from phase3b.scan.stack_text.target import Target
    from phase3b.simulation.traces.trace import Sampling

Format = Literal["table", "json", "markdown"]


@click.command("proof")
@click.argument("before", metavar="FROM")
@click.argument("after", metavar="TO")
@click.option(
    "--env",
    "environment",
    metavar="ENV",
    help="In this environment. Without it: one that has the tier FROM, a protected one first; or else a protected one.",
)
@traffic_option
@click.option(
    "--plan",
    "plan_json",
    type=click.Path(path_type=Path),
    metavar="PLAN_JSON",
    help="Output of `terraform show -json`: adds its counts and the guard's refusals.",
)
@click.option(
    "--no-policies", is_flag=True, help="Check no policies: nothing is synthesized, and checkov is not needed."
)
@format_option
@json_format_option
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the report to this file and print only the verdict.",
)
@prices_option
@as_of_option
@file_option
def command(  # noqa: PLR0913  each is an option
    *,
    before: str,
    after: str,
    environment: str | None,
    traffic: tuple[str, ...],
    period: int | None,
    values: str | None,
    plan_json: Path | None,
    no_policies: bool,
    form: Format,
    out: Path | None,
    folder: Path | None,
    as_of: datetime | None,
    file: Path,
) -> int:
    """Report whether the switch from the tier FROM to the tier TO is ready.

    Contains what changes, what it costs, whether TO handles its documented load (or --traffic) compared with FROM,
    the findings of policies, and what a plan would do. AWS is not queried.

    \b
    Example:
      phase3b proof business scale
      phase3b proof business scale --env prod --format markdown --out proof.md
      terraform show -json tfplan > plan.json && phase3b proof business scale --plan plan.json

    Exit code 1: not ready. Reasons are a total above the budget of TO, throttled requests, open findings of policies,
    or no policies judged without --no-policies, data that would be lost, and what the guard refuses.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.change.difference.environment_difference import CapacityFile, Comparison, tier_difference  # noqa: PLC0415
    from phase3b.change.proof.page import verdict  # noqa: PLC0415
    from phase3b.change.proof.planned import announced_plan, terraform_plan  # noqa: PLC0415
    from phase3b.change.proof.proof import Proof  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415
    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415
    from phase3b.scan.stack_text.plan_file import PlanFile  # noqa: PLC0415
    from phase3b.scan.stack_text.target import Target  # noqa: PLC0415

    if out is not None:
        if form == "table":
            raise bad_input(
                "a table is for the screen", "Choose --format markdown or json with --out", code="P3B-OPTION-CONFLICT"
            )
        check_out_file(out)
    read = CapacityFile.read(file)
    capacity = read.capacity
    _refuse_unknown(capacity, before, after, environment)
    chosen = environment if environment is not None else _environment(capacity, before)
    plan_file: PlanFile | None = None if plan_json is None else PlanFile.read(plan_json)
    today = as_of.date() if as_of is not None else datetime.now(tz=UTC).date()
    artifacts = described(capacity)
    sides = resolve(capacity, chosen, before), resolve(capacity, chosen, after)
    plans = plan(sides[0], artifacts), plan(sides[1], artifacts)
    difference = tier_difference(read, chosen, (before, after), Comparison(artifacts))
    summary: PlanSummary = (
        announced_plan(difference) if plan_file is None else terraform_plan(plan_file, plans[1], chosen, after)
    )
    book = PriceBook(today, folder)
    holding = _holding(capacity, sides, chosen_traffic(capacity, traffic), sampling(None, period, values), book)
    proof = Proof(
        environment=chosen,
        before=before,
        after=after,
        current=capacity.environments[chosen].tier,
        difference=difference,
        costs=_costs(capacity, sides, artifacts, book),
        holding=holding,
        policies=_policies(file, capacity, Target(chosen, after), today, no_policies=no_policies),
        plan=summary,
    )
    if out is not None:
        write_out_file(_text(proof, form), out)
        click.echo(verdict(proof))
        for reason in proof.reasons:
            click.echo(f"- {reason}")
    elif form == "table":
        from phase3b.cli.change.proof_screen import print_proof  # noqa: PLC0415

        print_proof(proof)
    else:
        click.echo(_text(proof, form), nl=False)
    return ExitCode.OK if proof.ready else ExitCode.FINDING


def _refuse_unknown(capacity: Capacity, before: str, after: str, environment: str | None) -> None:
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415

    problems = [
        Problem(
            f"there is no tier {quoted(name)} in {capacity.name}",
            instead(name, capacity.tiers),
            code="P3B-TIER-UNKNOWN",
        )
        for name in dict.fromkeys((before, after))
        if name not in capacity.tiers
    ]
    if environment is not None and environment not in capacity.environments:
        what = f"there is no environment {quoted(environment)} in {capacity.name}"
        problems.append(Problem(what, instead(environment, capacity.environments), code="P3B-ENVIRONMENT-UNKNOWN"))
    if before == after and before in capacity.tiers:
        problems.append(
            Problem(
                f"both tiers are {before}, and a proof is of a switch", "Name two different tiers", code="P3B-TIER-SAME"
            )
        )
    if problems:
        raise Phase3bError(*problems)


def _environment(capacity: Capacity, tier: str) -> str:
    from phase3b.pricing.priced_target import environment_of_tiers  # noqa: PLC0415

    having = [name for name, each in capacity.environments.items() if each.tier == tier]
    protected = [name for name in having if capacity.environments[name].prevent_destroy]
    return next(iter([*protected, *having]), environment_of_tiers(capacity))


def _holding(
    capacity: Capacity,
    sides: tuple[Deployment, Deployment],
    named: tuple[str, ...],
    taken: Sampling,
    book: PriceBook,
) -> Holding:
    from phase3b.change.proof.holding import holding  # noqa: PLC0415
    from phase3b.simulation.traces.traffic import traffic  # noqa: PLC0415

    trace = traffic(capacity, sides[1].tier, named, None, taken)
    prices = book.prices(sides[1].environment.region, capacity.service.assumptions)
    return holding(capacity, sides, trace, cost_or_none(prices))


def _costs(capacity: Capacity, sides: tuple[Deployment, Deployment], artifacts: Artifacts, book: PriceBook) -> Costs:
    from phase3b.capacity.both_regions import deployments_of  # noqa: PLC0415
    from phase3b.change.proof.costs import costs  # noqa: PLC0415
    from phase3b.pricing.bill import Terms  # noqa: PLC0415
    from phase3b.pricing.priced_target import of_both_regions  # noqa: PLC0415
    from phase3b.pricing.report.cost_diff import cost_diff  # noqa: PLC0415
    from phase3b.pricing.report.cost_report import priced  # noqa: PLC0415
    from phase3b.simulation.expected_capacity import expectation_of  # noqa: PLC0415

    expected = expectation_of(capacity)
    targets = [
        of_both_regions(side.tier_name, deployments_of(capacity, side.name, side.tier_name), artifacts)
        for side in sides
    ]
    regions = {each.second.plan.region for each in targets if each.second is not None}
    elsewhere = {region: book.prices(region, sides[1].assumptions) for region in sorted(regions)}
    before, after = (
        priced(
            target,
            Terms(book.prices(target.plan.region, target.deployment.assumptions), expected, elsewhere=elsewhere),
        )
        for target in targets
    )
    return costs(cost_diff(before, after), tuple(book.notes.values()))


def _policies(file: Path, capacity: Capacity, target: Target, today: date, *, no_policies: bool) -> Policies:
    """A scan of what TO would be.

    Raises:
        Phase3bError: the synthesis or checkov failed (exit code 3). That checkov is missing is part of the answer.
    """
    from phase3b.change.proof.policies import NotJudged, judged  # noqa: PLC0415
    from phase3b.scan.checkov_process import find_checkov  # noqa: PLC0415

    if no_policies:
        return NotJudged("--no-policies was given", meant=True)
    try:
        checkov = find_checkov()
    except Phase3bError as error:
        return NotJudged(error.problems[0].what, meant=False)
    from phase3b.scan.scan import Question, scan  # noqa: PLC0415
    from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions  # noqa: PLC0415

    # How far away an exception may end is counted from the day on which it is read, whatever day the page is for.
    read_on = max(today, datetime.now(tz=UTC).date())
    exceptions = read_exceptions(DEFAULT_FILE, capacity, read_on) if DEFAULT_FILE.exists() else ()
    done = scan(Question(file, capacity, (target,), exceptions, {}, today), checkov)
    if done.unjudged:
        raise Phase3bError(*done.unjudged, exit_code=ExitCode.OUTSIDE_FAILURE)
    return judged(done)


def _text(proof: Proof, form: Format) -> str:
    match form:
        case "markdown":
            from phase3b.change.proof.markdown import markdown  # noqa: PLC0415

            return markdown(proof)
        case "json":
            from phase3b.change.proof.as_json import as_json  # noqa: PLC0415

            return json.dumps(as_json(proof), indent=2, ensure_ascii=False) + "\n"
        case "table":
            raise bad_input(
                "a table is for the screen", "Choose --format markdown or json with --out", code="P3B-OPTION-CONFLICT"
            )
        case _:
            assert_never(form)
