"""The limits of `objectives` on what a change may make worse: pure, of the figures of both sides.

What is not known lets nothing pass. Where another run may tell, it is asked for; where none can, the change is taken back.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from phase3b.load import interval
from phase3b.tuning.trial.trial_record import (
    Cost,
    Gate,
    GateVerdict,
    Optimisation,
    RequestFigures,
    RunFigures,
)

if TYPE_CHECKING:
    from phase3b.load.comparison import Comparison, Difference

PERCENT: Final = 100
# Of many that are alike, so many are named.
MOST_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """What a change may make worse, in percent; `rare_percent` is what kinds of requests may be of all that can't be compared."""

    latency_percent: float
    memory_percent: float
    cost_percent: float
    failed_changes_percent: float
    error_percent: float
    rare_percent: float
    confidence_percent: float


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from all gates."""

    what: Literal["keep", "go back", "more runs"]
    why: str


def decision(gates: Sequence[Gate], *, more_possible: bool) -> Decision:
    """What follows: one that is worse takes the change back, so does one that is not known when no run may tell any more."""
    deciding = [each for each in gates if each.decides]
    worse = [each for each in deciding if each.verdict == "worse"]
    unknown = [each for each in deciding if each.verdict == "not known"]
    if worse:
        return Decision("go back", "; ".join(f"{each.name}: {each.why}" for each in worse))
    if not unknown:
        found = [f"{each.name} {_signed(each.found_percent)}" for each in deciding]
        accepted = [each.name for each in gates if each.verdict == "not known"]
        note = f"; {' and '.join(accepted)} not known, which was accepted" if accepted else ""
        return Decision("keep", f"no gate is worse: {', '.join(found)}{note}")
    why = "; ".join(f"{each.name} is not known: {each.why}" for each in unknown)
    if more_possible and all(each.more_runs_help for each in unknown):
        return Decision("more runs", why)
    return Decision("go back", why)


def _signed(percent: float | None) -> str:
    return "not known" if percent is None else f"{percent:+.1f} %"


def latency_gate(
    comparison: Comparison, before: Sequence[RunFigures], after: Sequence[RunFigures], limits: Limits
) -> Gate:
    """Whether kinds of requests are slower: by intervals of the change, all of which are right with the stated confidence."""
    limit = limits.latency_percent
    compared = [each for each in comparison.differences if each.change_percent is not None]
    worst = max((each.change_percent or 0.0 for each in compared), default=None)
    worse = [each for each in compared if each.change == "worse"]
    if worse:
        worst = max(each.change_percent or 0.0 for each in worse)
        named = _listed([_difference(each) for each in sorted(worse, key=lambda each: -(each.change_percent or 0))])
        return Gate("latency", "worse", worst, limit, f"slower: {named}; {limit:g} % are tolerated")
    known = {each.label for each in compared}
    rare = _share_of_rare(known, before, after)
    if not compared or rare > limits.rare_percent:
        why = (
            f"{rare:.1f} % of the requests are of kinds that came too rarely to be compared, and {limits.rare_percent:g} % may be "
            "(tuning.trial.rare_percent): run a longer scenario, or lower load.settings.window_seconds"
        )
        return Gate("latency", "not known", worst, limit, why)
    unknown = [each for each in compared if each.change == "not known"]
    if unknown:
        named = _listed([_difference(each) for each in unknown])
        return Gate("latency", "not known", worst, limit, f"too few runs to tell: {named}", more_runs_help=True)
    note = f"; {rare:.1f} % of the requests came too rarely to be compared" if rare else ""
    return Gate("latency", "passed", worst, limit, f"no kind of request is slower by {limit:g} %{note}")


def _difference(each: Difference) -> str:
    between = f"{each.low_percent:+.1f} to {each.high_percent:+.1f} %"
    return f"{each.label} {each.statistic} {each.change_percent:+.1f} % ({between})"


def _share_of_rare(known: set[str], before: Sequence[RunFigures], after: Sequence[RunFigures]) -> float:
    """Percent of the requests that are of no compared kind, on the side where they are more."""
    shares = []
    for runs in (before, after):
        counts = requests_of(runs)
        every = sum(each.count for each in counts.values())
        lacking = sum(each.count for label, each in counts.items() if label not in known)
        shares.append(PERCENT * lacking / every if every else float(PERCENT))
    return max(shares)


def requests_of(runs: Sequence[RunFigures]) -> Mapping[str, RequestFigures]:
    """Requests of several runs by their kind; without times, which can't be added up."""
    found: dict[str, RequestFigures] = {}
    for run in runs:
        for label, each in run.requests.items():
            so_far = found.get(label, RequestFigures(0, 0, None, None))
            found[label] = RequestFigures(so_far.count + each.count, so_far.errors + each.errors, None, None)
    return found


def memory_gate(before: Sequence[RunFigures], after: Sequence[RunFigures], limits: Limits) -> Gate:
    """Whether a function uses more memory: by the most that an invocation used in any run of each side."""
    limit = limits.memory_percent
    grown: dict[str, float] = {}
    unknown: list[str] = []
    invoked = {name for run in (*before, *after) for name, each in run.functions.items() if each.invocations}
    for name in sorted(invoked):
        was, now = most_memory(before, name), most_memory(after, name)
        if was is None or now is None or not was:
            unknown.append(name)
        else:
            grown[name] = PERCENT * (now / was - 1)
    worst = max(grown, key=lambda name: grown[name], default=None)
    found = None if worst is None else grown[worst]
    if worst is not None and found is not None and found > limit:
        what = f"{worst} uses {_mb(after, worst)} in place of {_mb(before, worst)}: {found:+.1f} %, and {limit:g} % are tolerated"
        return Gate("memory", "worse", found, limit, what)
    if unknown or worst is None:
        what = _listed(unknown) if unknown else "every function"
        notes = _listed([*dict.fromkeys(note for run in (*before, *after) for note in run.notes)])
        return Gate("memory", "not known", found, limit, f"no figure of {what}{f' ({notes})' if notes else ''}")
    return Gate("memory", "passed", found, limit, f"most: {worst}, {_mb(before, worst)} and {_mb(after, worst)}")


def most_memory(runs: Sequence[RunFigures], function: str) -> float | None:
    """The most of all runs, in MB; None where no run knows."""
    used = [run.functions[function].memory_mb for run in runs if function in run.functions]
    return max((each for each in used if each is not None), default=None)


def _mb(runs: Sequence[RunFigures], function: str) -> str:
    return f"{most_memory(runs, function):,.0f} MB"


def cost_gate(before: Cost, after: Cost, limits: Limits) -> Gate:
    """Whether a month costs more. Where a side is not complete, `before` is the least and `after` the most that it can be."""
    limit = limits.cost_percent
    if before.monthly_usd is None or after.monthly_usd is None:
        return Gate("cost", "not known", None, limit, " ".join(filter(None, (before.why, after.why))))
    was, now = before.monthly_usd, after.monthly_usd
    if not was and now:
        return Gate("cost", "not known", None, limit, f"it cost nothing before, and ${now:,.2f} a month after")
    found = PERCENT * (now / was - 1) if was else 0.0
    complete = before.complete and after.complete
    text = f"${was:,.2f} and ${now:,.2f} a month"
    if not complete:
        text += f"; the most that it can add, as it is not known exactly: {before.why or after.why}"
    verdict: GateVerdict = "passed"
    if found > limit:
        verdict = "worse" if complete else "not known"
        text += f"; {limit:g} % more are tolerated"
    return Gate("cost", verdict, found, limit, text)


def errors_gate(before: Sequence[RunFigures], after: Sequence[RunFigures], limits: Limits) -> Gate:
    """Whether more requests fail, in percentage points of all of them; and of any one kind.

    Surely more is worse, however few. Where that is not sure, more than the limit has to be ruled out.

    The interval of the difference of two shares is Newcombe's ("Interval estimation for the difference between independent
    proportions", Statistics in Medicine 17, 1998, method 10), made of Wilson's.
    """
    limit = limits.error_percent
    was, now = requests_of(before), requests_of(after)
    every_was, every_now = _whole(was), _whole(now)
    if not every_was.count or not every_now.count:
        return Gate("errors", "not known", None, limit, "nothing was sent", more_runs_help=True)
    found, low, high = _more_errors(every_was, every_now, limits.confidence_percent)
    text = f"{_failed(every_was)} failed before, {_failed(every_now)} after"
    worse = _worse_kinds(was, now, limits)
    if low > 0 or worse:
        named = f" ({_listed(worse)})" if worse else ""
        return Gate("errors", "worse", found, limit, f"{text}, which is more than chance explains{named}")
    if high >= limit:
        why = f"{text}: up to {high:.2f} points more can't be ruled out, and {limit:g} are tolerated"
        return Gate("errors", "not known", found, limit, why, more_runs_help=True)
    return Gate("errors", "passed", found, limit, text)


def _worse_kinds(was: Mapping[str, RequestFigures], now: Mapping[str, RequestFigures], limits: Limits) -> list[str]:
    """Kinds that surely fail more often: all of these verdicts together are as sure as one (Bonferroni)."""
    both = [label for label in now if label in was and was[label].count and now[label].count]
    sure = PERCENT - (PERCENT - limits.confidence_percent) / max(1, len(both))
    return [
        f"{label}: {_failed(was[label])} before, {_failed(now[label])} after"
        for label in both
        if _more_errors(was[label], now[label], sure)[1] > 0
    ]


def _more_errors(was: RequestFigures, now: RequestFigures, sure: float) -> tuple[float, float, float]:
    """By how many percentage points more requests fail, with the ends of the interval."""
    old, new = interval.share(was.errors, was.count, sure), interval.share(now.errors, now.count, sure)
    difference = new.found - old.found
    low = difference - math.hypot(new.found - new.low, old.high - old.found)
    high = difference + math.hypot(new.high - new.found, old.found - old.low)
    return difference, low, high


def _whole(counts: Mapping[str, RequestFigures]) -> RequestFigures:
    every = counts.values()
    return RequestFigures(sum(each.count for each in every), sum(each.errors for each in every), None, None)


def _failed(figures: RequestFigures) -> str:
    return f"{figures.errors:,} of {figures.count:,}"


def failed_changes_gate(log: Sequence[Optimisation], *, failed: bool, limits: Limits) -> Gate:
    """How many of all changes that were tried could not be applied, this one among them. It is about all: it decides nothing."""
    tried = [each for each in log if each.outcome != "not tried"]
    number = sum(each.outcome == "failed" for each in tried) + failed
    found = PERCENT * number / (len(tried) + 1)
    verdict: GateVerdict = "worse" if found > limits.failed_changes_percent else "passed"
    why = f"{number} of {len(tried) + 1} changes could not be applied"
    return Gate("failed changes", verdict, found, limits.failed_changes_percent, why, decides=False)


def _listed(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
