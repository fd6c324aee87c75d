"""The proof in sentences and grids, for a page and for a screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from phase3b.capacity.model.expected_traffic import of_a_day
from phase3b.change.difference.report.words import DONE, LEVEL_WORDS, for_people, summary, value_rows
from phase3b.change.difference.resources import Action
from phase3b.change.proof.costs import Costs, ServiceCost
from phase3b.change.proof.holding import Bearing, Holding
from phase3b.change.proof.planned import AnnouncedPlan, PlanAction, PlanSummary, TerraformPlan
from phase3b.change.proof.policies import Judged, NotJudged, Policies
from phase3b.change.proof.proof import Proof
from phase3b.pricing.report.component_sums import Sum
from phase3b.pricing.report.cost_diff_tables import signed
from phase3b.pricing.report.cost_tables import NOT_KNOWN, shown_sum
from phase3b.pricing.report.money import least_dollars, least_usd, usd
from phase3b.pricing.report.table_data import TableData
from phase3b.simulation.report.verdict_sentence import depending
from phase3b.simulation.traces.trace import lasting

# Of resources of one type that are created or changed; what is replaced or destroyed is named in full.
MOST_NAMED: Final = 3
UNKNOWN: Final = "What it adds is not known"
PLANNED: Final[Mapping[PlanAction, str]] = {
    "create": DONE["create"],
    "update": DONE["update"],
    "replace": DONE["replace"],
    "destroy": DONE["destroy"],
    "import": "taken into the state",
    "forget": "forgotten",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page; `folded` grids are long, and a page shows them when asked."""

    title: str
    sentences: tuple[str, ...]
    tables: tuple[TableData, ...] = ()
    folded: tuple[TableData, ...] = ()


def verdict(proof: Proof) -> str:
    """The first line."""
    text = "Ready" if proof.ready else "Not ready"
    unjudged = " (policies not checked)" if isinstance(proof.policies, NotJudged) else ""
    return f"{text}{unjudged}: {proof.environment} from {proof.before} to {proof.after}"


def sections(proof: Proof) -> tuple[Section, ...]:
    """Everything below the verdict."""
    return (
        _changes(proof),
        Section(
            "What it costs",
            tuple(cost_sentences(proof.costs, proof.before, proof.after)),
            (services_grid(proof.costs, proof.before, proof.after),),
        ),
        Section("Does it handle the traffic?", tuple(_load_sentences(proof.holding)), tuple(_bearings(proof.holding))),
        Section("Policies", tuple(_policy_sentences(proof.policies)), tuple(_policy_grids(proof.policies))),
        Section("Plan", tuple(_plan_sentences(proof)), tuple(_refusals(proof.plan))),
    )


def _changes(proof: Proof) -> Section:
    difference = proof.difference
    text = [f"{summary(difference)}."]
    if proof.current != proof.before:
        text.append(f"{proof.environment} has the tier {proof.current} in the file, not {proof.before}.")
    if documented := for_people(difference.values):
        text.append(f"Documented: {documented}.")
    rules = tuple((LEVEL_WORDS[rule.level], rule.about, rule.text) for rule in difference.rules)
    values = tuple((key, before, after) for key, before, after, _ in value_rows(difference.values))
    kinds = tuple(_resource_rows(proof))
    return Section(
        "What changes",
        tuple(text),
        (TableData("Good to know", ("", "about", "what to know"), rules),) if rules else (),
        (
            *((TableData("Values", ("value", "before", "after"), values, ("before", "after")),) if values else ()),
            *(
                (TableData("Resources", ("what happens", "type", "how many", "which"), kinds, ("how many",)),)
                if kinds
                else ()
            ),
        ),
    )


def _resource_rows(proof: Proof) -> Iterator[tuple[str, ...]]:
    actions: tuple[Action, ...] = ("destroy", "replace", "create", "update")
    for action in actions:
        kinds: dict[str, list[str]] = {}
        for change in proof.difference.resources:
            if change.action == action:
                kinds.setdefault(change.address.type, []).append(change.address.name)
        for kind, names in kinds.items():
            all_of_them = action in {"destroy", "replace"} or len(names) <= MOST_NAMED
            shown = names if all_of_them else names[: MOST_NAMED - 1]
            more = "" if all_of_them else f" and {len(names) - len(shown):,} more"
            yield DONE[action], kind, f"{len(names):,}", ", ".join(shown) + more


def cost_sentences(costs: Costs, before: str, after: str) -> Iterator[str]:
    """What the switch from a tier to another costs, the answer first."""
    known = costs.ours_complete
    share = "" if costs.difference_percent is None else f" ({costs.difference_percent:+.1f} %)"
    yield (
        f"{f'{signed(costs.difference_usd)} a month{share}' if known else UNKNOWN}: {least_dollars(costs.before_usd, complete=costs.before_complete)} as "
        f"{before}, {least_dollars(costs.after_usd, complete=costs.after_complete)} as {after}, each under its own "
        "documented load."
    )
    left = costs.budget_usd - costs.after_usd
    most = "" if costs.after_complete else "at most "
    over = f"{least_dollars(-left, complete=costs.after_complete)} over"
    yield f"Budget of {after}: ${usd(costs.budget_usd)}, {f'{most}${usd(left)} left' if left >= 0 else over}."
    below = "within" if costs.after_complete else "not known to be above"
    within = below if costs.customer_usd < costs.objective_usd else "above"
    yield (
        f"A customer: {least_dollars(costs.customer_usd, complete=costs.after_complete)} with {costs.customers:,} customers, {within} the objective of less than "
        f"${usd(costs.objective_usd)}."
    )
    more = costs.difference_percent
    if known and more is not None and more > costs.allowed_percent:
        yield (
            f"More than the {costs.allowed_percent:g} % that an edit of the file may add "
            "(objectives.regression.cost_percent); a switch of tiers is judged by the budget."
        )
    # No full stop: a command at the end is pasted.
    yield from (f"{sentence[:1].upper()}{sentence[1:]}" for sentence in costs.missing)
    yield from (f"{note}." for note in costs.notes)


def services_grid(costs: Costs, earlier: str, later: str) -> TableData:
    """Each service under both tiers."""
    rows: list[tuple[str, ...]] = [
        (each.service, _service_usd(each.before), _service_usd(each.after), _service_difference(each))
        for each in costs.services
    ]
    before = least_usd(costs.before_usd, complete=costs.before_complete)
    after = least_usd(costs.after_usd, complete=costs.after_complete)
    rows.append(("total", before, after, signed(costs.difference_usd) if costs.ours_complete else NOT_KNOWN))
    columns = ("service", f"{earlier} $", f"{later} $", "difference")
    return TableData("Services, a month", columns, tuple(rows), columns[1:])


def _service_usd(of: Sum) -> str:
    """A service that a side does not use costs nothing there; what is not known is not nothing."""
    return usd(0) if of.usd is None and of.complete else shown_sum(of)


def _service_difference(each: ServiceCost) -> str:
    if not (each.before.complete and each.after.complete):
        return NOT_KNOWN
    return signed((each.after.usd or 0) - (each.before.usd or 0))


def _load_sentences(holding: Holding) -> Iterator[str]:
    load = holding.documented
    around = (
        ""
        if load is None
        else f" around the documented load of {holding.after.tier} "
        f"({of_a_day(load.tickets_per_day, load.invocations_per_day)} a day)"
    )
    after = holding.after
    text = _answer(after).capitalize()
    yield f"{text}: {after.tier} under {holding.traffic}{around}, {lasting(holding.minutes)} by the minute: {_headroom(after)}."
    if holding.smaller:
        yield (
            f"The documented load of {holding.before.tier} is larger: --traffic FILE proves it under the traffic that "
            "there is."
        )
    if after.depends_on:
        yield f"It {depending(after.depends_on)}."
    yield f"{holding.before.tier} under the same traffic: {_headroom(holding.before)}."


def _answer(bearing: Bearing) -> str:
    if bearing.depends_on:
        return "depends"
    return "yes" if bearing.holds else "no"


def _headroom(bearing: Bearing) -> str:
    if bearing.throttled_requests:
        count = bearing.throttled_requests
        return "1 request is throttled" if count == 1 else f"{count:,} requests are throttled"
    return f"no request is throttled, up to {bearing.headroom_times:,.1f} times as much"


def _bearings(holding: Holding) -> Iterator[TableData]:
    rows = tuple(
        (
            each.tier,
            _answer(each),
            f"{each.throttled_requests:,}",
            f"{each.headroom_times:,.1f} x",
            "-" if each.capacity_monthly_usd is None else usd(each.capacity_monthly_usd),
        )
        for each in (holding.after, holding.before)
    )
    columns = ("tier", "handles it", "throttled requests", "headroom", "capacity $/month")
    yield TableData("Under the same traffic", columns, rows, columns[2:])
    found = tuple((each.level, each.about, each.what) for each in holding.after.findings)
    if found:
        yield TableData(f"Findings of {holding.after.tier}", ("", "about", "what"), found)


def _policy_sentences(policies: Policies) -> Iterator[str]:
    match policies:
        case Judged():
            found = f"{len(policies.open):,} open" if policies.open else "nothing is open"
            yield f"{policies.resources:,} resources were checked, all of them: {found}."
        case NotJudged():
            yield f"Not checked: {policies.because}."
        case _:
            assert_never(policies)


def _policy_grids(policies: Policies) -> Iterator[TableData]:
    match policies:
        case Judged():
            rows = tuple(
                (each.source, f"{each.checks:,}", f"{each.passed:,}", f"{each.excepted:,}", f"{each.open:,}")
                for each in policies.counts
            )
            columns = ("policies", "checks", "passed", "excepted", "open")
            yield TableData("Checks", columns, rows, columns[1:])
            if policies.open:
                yield TableData("Open findings", ("finding",), tuple((each,) for each in policies.open))
        case NotJudged():
            pass
        case _:
            assert_never(policies)


def _plan_sentences(proof: Proof) -> Iterator[str]:
    match proof.plan:
        case AnnouncedPlan(counts):
            yield f"Announced, not asked of AWS: {_counted(counts)}. phase3b plan {proof.environment} asks."
        case TerraformPlan() as made:
            yield f"Terraform's plan {made.file}: {_counted(made.counts)}."
            if made.unfinished:
                yield f"Not whole: {made.unfinished}."
            if made.refusals:
                yield f"The guard refuses {len(made.refusals):,}; what is consumed was not asked of AWS."
            else:
                yield "The guard refuses nothing."
        case _:
            assert_never(proof.plan)


def _counted(counts: Mapping[PlanAction, int]) -> str:
    return ", ".join(f"{number:,} {PLANNED[action]}" for action, number in counts.items()) or "no resource changes"


def _refusals(plan: PlanSummary) -> Iterator[TableData]:
    match plan:
        case TerraformPlan() if plan.refusals:
            rows = tuple(
                (each.address, f"{each.what} {each.why}", f"{each.fix} [{each.code}]") for each in plan.refusals
            )
            yield TableData("Refused", ("address", "what would happen", "what to do"), rows)
        case TerraformPlan() | AnnouncedPlan():
            pass
        case _:
            assert_never(plan)
