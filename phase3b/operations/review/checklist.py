"""The lists of both guides, each item judged by the evidence: what nobody measured is not known, and never in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, assert_never, cast

from phase3b.operations.review.judged import Figure, Growing, Limited
from phase3b.operations.review.reviewed import Evidence, Item, ItemState, Span

LISTS: Final = Path(__file__).with_name("checklists.json")
By = Literal[
    "metrics", "latency", "errors", "throttles", "cold_starts", "costs", "savings", "utilisation", "budget", "growth",
    "next_quarter", "limits", "next_cost", "sizes", "auto_scaling", "load_test", "recovery", "stress_tests", "exceptions",
    "documents",
]  # fmt: skip
Judged = tuple[ItemState, tuple[str, ...], str]
LATENCY: Final = ("API latency",)
ERRORS: Final = ("API server errors", "function errors")
THROTTLES: Final = ("throttled",)
COLD: Final = ("function errors", "cold starts")
# Commands that can ask an embedded AWS as well.
ASKING: Final = tuple(
    f"phase3b {each} "
    for each in ("ops check", "ops errors", "ops cold-starts", "ops review", "ops restore-drill", "doctor", "runbook")
)
# Of savings and limits so many are named; the command shows all of them.
MOST_NAMED: Final = 5


def written_lists() -> Mapping[Span, Sequence[Mapping[str, str]]]:
    """The guides' lists as they are written: what is in each item's list, and what fills it in."""
    read = json.loads(LISTS.read_bytes())
    return {"month": read["month"], "quarter": read["quarter"]}


def items(found: Evidence, place: str = "") -> tuple[Item, ...]:
    """The month's list, and after it the quarter's where a quarter is reviewed.

    `place` is what a command needs to ask the same AWS: --embedded, or nothing.
    """
    lists = written_lists()
    chosen = [*lists["month"], *(lists["quarter"] if found.span == "quarter" else ())]
    made = []
    for each in chosen:
        state, what, command = _judged(cast("By", each["by"]), found)
        there = f"{command} {place}" if place and command.startswith(ASKING) else command
        made.append(Item(each["list"], each["item"], state, what, there))
    return tuple(made)


def _judged(by: By, found: Evidence) -> Judged:  # noqa: C901, PLR0911, PLR0912  one case an item
    environment = found.environment
    match by:
        case "metrics":
            return _of_figures(found.figures, f"phase3b ops check {environment}")
        case "latency":
            return _of_figures(_named(found.figures, LATENCY), f"phase3b ops latency {environment}")
        case "errors":
            return _of_figures(_named(found.figures, ERRORS), f"phase3b ops errors {environment}")
        case "throttles":
            return _of_figures(_named(found.figures, THROTTLES), f"phase3b doctor {environment}")
        case "cold_starts":
            return _of_figures(_named(found.figures, COLD), f"phase3b ops cold-starts {environment}")
        case "costs":
            return _costs(found)
        case "savings":
            return _savings(found)
        case "utilisation":
            return _utilisation(found)
        case "budget":
            return _budget(found)
        case "growth":
            return _growth(found)
        case "next_quarter":
            return _next_quarter(found)
        case "limits":
            return _limits(found)
        case "next_cost":
            return _next_cost(found)
        case "sizes":
            return _sizes(found)
        case "auto_scaling":
            return _auto_scaling(found)
        case "load_test":
            return _runs(found, first=True)
        case "stress_tests":
            return _runs(found, first=False)
        case "recovery":
            return "by hand", (), f"phase3b ops restore-drill {environment}"
        case "exceptions":
            return _exceptions(found)
        case "documents":
            return "by hand", (), f"phase3b runbook {environment} --format markdown"
        case _:
            assert_never(by)


def _named(figures: Iterable[Figure], beginnings: tuple[str, ...]) -> tuple[Figure, ...]:
    return tuple(each for each in figures if each.name.startswith(beginnings))


def _of_figures(figures: Sequence[Figure], command: str) -> Judged:
    wrong = tuple(_sentence(each) for each in figures if each.verdict in {"above target", "worse"})
    if wrong:
        return "look", wrong, command
    missing = tuple(f"{each.name}: not known" for each in figures if each.verdict == "not known")
    if missing or not figures:
        return "not known", missing, command
    return "in order", tuple(f"{each.name}: {_number(each.now)}" for each in figures), command


def _sentence(figure: Figure) -> str:
    against = [] if figure.target is None else [f"target {figure.target:g}"]
    against += [] if figure.before is None else [f"{_number(figure.before)} before"]
    return f"{figure.name}: {_number(figure.now)} ({', '.join(against) or 'nothing to compare with'})"


def _number(value: float | None) -> str:
    return "not known" if value is None else number(value)


def number(value: float) -> str:
    """A figure with four digits, or whole where it is large."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"  # noqa: PLR2004


def _costs(found: Evidence) -> Judged:
    command, costs = f"phase3b ops cost month {found.environment}", found.costs
    if costs is None or costs.comparison is None:
        return "not known", ("what AWS charged is not known",), command
    comparison = costs.comparison
    sentence = f"charged ${comparison.charged_usd:,.2f}, computed ${comparison.computed_usd:,.2f} for the same days"
    return ("look" if costs.findings else "in order"), (sentence, *costs.findings), command


def _savings(found: Evidence) -> Judged:
    named = tuple(f"{each.action}: ${each.monthly_usd:,.2f} a month" for each in found.savings[:MOST_NAMED])
    more = len(found.savings) - len(named)
    shown = (*named, f"and {more} more") if more > 0 else named
    return ("look" if found.savings else "in order"), shown, f"phase3b recommend {found.environment} --all"


def _utilisation(found: Evidence) -> Judged:
    """Of tables and indexes that have a maximum: the busiest hour of the last week, by the trend, in percent of it."""
    used = [
        (each.name, 100 * each.found.value / limit.value)
        for each in found.growing
        for limit in each.limits
        if limit.limit == "its maximum" and each.found is not None
    ]
    command = f"phase3b recommend {found.environment}"
    if not used:
        return "not known", ("of no table there are enough whole weeks",), command
    name, most = max(used, key=lambda pair: pair[1])
    lowest = min(used, key=lambda pair: pair[1])
    return (
        "in order",
        (
            f"most used: {name}, {most:,.1f} % of its maximum in its busiest hour",
            f"least used: {lowest[0]}, {lowest[1]:,.1f} %",
        ),
        command,
    )


def _budget(found: Evidence) -> Judged:
    command, costs = f"phase3b ops cost month {found.environment}", found.costs
    if costs is None or costs.forecast.basis == "computed":
        return "not known", ("what was spent is not known",), command
    basis = "AWS's forecast" if costs.forecast.basis == "AWS" else "a conservative estimate"
    sentence = f"${costs.forecast.usd:,.2f} of ${costs.limits.budget_usd:,.2f} this month ({basis})"
    return ("look" if costs.forecast.usd > costs.limits.budget_usd else "in order"), (sentence,), command


def _growth(found: Evidence) -> Judged:
    shown = [each for each in found.growing if each.name.endswith("a day")]
    command = f"phase3b ops review {found.span} {found.environment} --json"
    if not any(each.found is not None for each in shown):
        weeks = ", ".join(f"{each.name}: {each.weeks}" for each in shown)
        return "not known", (f"too few whole weeks ({weeks})" if weeks else "CloudWatch has no load",), command
    return "in order", tuple(growth_sentence(each) for each in shown), command


def growth_sentence(each: Growing) -> str:
    """How it grows in a month of four weeks, with the interval."""
    if each.found is None:
        return f"{each.name}: not known, {each.weeks} whole weeks"
    middle, low, high = (100 * (factor**4 - 1) for factor in (each.found.factor, each.found.lowest, each.found.highest))
    return f"{each.name}: {middle:+,.1f} % in four weeks ({_end(low)} to {_end(high)}), {each.grows}"


def _end(percent: float) -> str:
    # The slopes of few weeks bound nothing.
    return "no end" if abs(percent) > 1e6 else f"{percent:+,.1f} %"  # noqa: PLR2004


def _limits(found: Evidence) -> Judged:
    command = "phase3b tier list"
    near = list(near_limits(found.growing, found.ahead_weeks, found.tier))
    if near:
        return "look", tuple(limit_sentence(each, limit) for each, limit in near[:MOST_NAMED]), command
    if all(each.found is None for each in found.growing):
        return "not known", ("of nothing there are enough whole weeks",), command
    return "in order", (f"nothing reaches a limit within {found.ahead_weeks} weeks",), command


def near_limits(growing: Iterable[Growing], ahead_weeks: int, tier: str) -> Iterator[tuple[Growing, Limited]]:
    """What may reach a limit of this tier or its maximum in so many weeks, by the early end of the interval, where it grows."""
    for each in growing:
        for limit in each.limits:
            there = limit.reached.weeks == 0
            soon = (
                limit.reached.earliest is not None and limit.reached.earliest <= ahead_weeks and each.grows == "grows"
            )
            if limit.limit in {tier, "its maximum"} and (there or soon):
                yield each, limit


def limit_sentence(each: Growing, limit: Limited) -> str:
    """scale is full in 7 weeks (5 to 12)."""
    full = f"{limit.limit} is full" if limit.limit != "its maximum" else f"{each.name} is at its maximum"
    of = f" by {each.name} ({limit.value:,.0f})" if limit.limit != "its maximum" else f" of {limit.value:,.0f}"
    if limit.reached.weeks == 0:
        return f"{full} now{of}"
    middle, early, late = (_weeks(each) for each in (limit.reached.weeks, limit.reached.earliest, limit.reached.latest))
    return f"{full} in {middle} ({early} to {late}){of}"


def _weeks(weeks: float | None) -> str:
    return "more than five years" if weeks is None else f"{weeks:,.0f} weeks"


def _next_quarter(found: Evidence) -> Judged:
    command = "phase3b tier list"
    if len(found.ahead) <= 1:
        return "not known", ("how the load grows is not known",), command
    shown = tuple(f"{each.case}: {each.customers:,} customers need {each.tier}" for each in found.ahead)
    return ("look" if any(each.tier != found.tier for each in found.ahead[1:]) else "in order"), shown, command


def _next_cost(found: Evidence) -> Judged:
    command = f"phase3b cost {found.environment}"
    if len(found.ahead) <= 1:
        return "not known", ("how the load grows is not known",), command
    shown = tuple(
        f"{each.case}: {'' if each.complete else 'at least '}${each.monthly_usd:,.2f} a month ({each.tier})"
        for each in found.ahead
    )
    return "in order", shown, command


def _sizes(found: Evidence) -> Judged:
    command = f"phase3b show {found.environment}"
    if found.sizes is None:
        return "not known", ("the sizes of the tables are not known",), command
    total = sum(each.gigabytes for each in found.sizes)
    largest = max(found.sizes, key=lambda each: each.gigabytes, default=None)
    named = (
        () if largest is None else (f"largest: {largest.table}, {largest.gigabytes:,.3g} GB, {largest.items:,} items",)
    )
    above = total > found.documented_gb
    sentence = f"{total:,.3g} GB of {found.documented_gb:g} GB that the tier is documented for"
    return ("look" if above else "in order"), (sentence, *named), command


def _auto_scaling(found: Evidence) -> Judged:
    command = f"phase3b doctor {found.environment}"
    if found.failed_scaling is None:
        return "not known", ("the activities of auto scaling are not known",), command
    if found.failed_scaling:
        named = tuple(f"{name}: {'; '.join(why)}" for name, why in list(found.failed_scaling.items())[:MOST_NAMED])
        return "look", named, command
    return "in order", ("every scalable target is there, not suspended, and its last activities succeeded",), command


def _runs(found: Evidence, *, first: bool) -> Judged:
    runs = found.runs[:1] if first else found.runs[1:]
    if not runs:
        return "by hand", ("ops.review.load_tests names none",), "phase3b load run --help"
    due = [each for each in runs if each.age_days is None or each.age_days > each.due_days]
    command = f"phase3b load run {found.environment} --scenario {(due or runs)[0].scenario}"
    sentences = tuple(
        f"{each.scenario}: never run on record"
        if each.age_days is None
        else f"{each.scenario}: {each.age_days} days ago"
        for each in runs
    )
    return ("look" if due else "in order"), sentences, command


def _exceptions(found: Evidence) -> Judged:
    command = "phase3b scan"
    if found.expiring is None:
        return "not known", ("there is no policies/exceptions.yaml here",), command
    if found.expiring:
        named = tuple(
            f"{each.check} of {each.owner} {'has expired' if each.days <= 0 else f'expires in {each.days} days'}"
            for each in found.expiring
        )
        return "look", named, command
    return "in order", ("no exception expires soon; run the gate",), command
