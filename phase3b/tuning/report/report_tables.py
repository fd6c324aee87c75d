"""The report of everything that could be tuned as sentences and tables: for a terminal and for a page alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, get_args

from phase3b.pricing.report.money import usd
from phase3b.pricing.report.table_data import TableData
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.report.advice import Advice
from phase3b.tuning.report.documented import DocumentedBeside
from phase3b.tuning.report.every_advice import EveryAdvice
from phase3b.tuning.report.situation import Situation
from phase3b.tuning.report.together import Overlap

UNKNOWN: Final = "not known"
MOST_LINES: Final = 3
MOST_OVERLAPS: Final = 5


def signed(amount: float | None, *, complete: bool = True) -> str:
    """A saving: 12.50; -3.00 where it costs more; `at least` where something is not in it."""
    if amount is None:
        return UNKNOWN
    text = f"-{usd(-amount)}" if amount <= -0.005 else usd(max(amount, 0.0))  # noqa: PLR2004  half a cent
    return text if complete else f"at least {text}"


def sentences(at: Situation, found: EveryAdvice) -> Iterator[str]:
    """What all of it saves together, and why that is not the sum; what the load and the prices are."""
    sums, load = found.together, at.priced.load
    least = "" if sums.complete else "at least "
    now = f"{at.of.environment} costs {least}${usd(sums.before_usd)} a month now"
    after = sums.before_usd - sums.saved_usd
    if not sums.chosen:
        yield f"{now}; nothing that was looked at would save"
    else:
        yield (
            f"{now}, and {least}${usd(after)} with everything that is chosen below: {least}${usd(sums.saved_usd)} less a month, "
            f"${usd(12 * sums.saved_usd)} a year"
        )
        yield from _cost_sentence(at, found)
        yield from _sum_sentence(found)
        yield from _confidence_sentence(found)
    yield from _overlap_sentences(sums.overlaps)
    if sums.reserved:
        names = " and ".join(f"{each.of} (${usd(each.monthly_usd)})" for each in sums.reserved)
        yield f"reserved capacity that is left to buy after the patch: {names}"
    yield from _bracket_sentence(found)
    if sums.left_out:
        yield f"not in the sum, as another is chosen in the place of each: {', '.join(sums.left_out)}"
    if sums.no_part:
        yield f"not in the sum, as nobody knows what it is worth: {', '.join(sums.no_part)}"
    if found.left_out:
        yield f"left out by --without: {', '.join(found.left_out)}"
    yield (
        f"load: {load.customers:,} customers, {load.invocations_per_day:,.0f} invocations a day; prices: {at.terms.prices.name} of "
        f"{at.terms.prices.as_of.isoformat()}, US dollars before tax"
    )


def _confidence_sentence(found: EveryAdvice) -> Iterator[str]:
    """How much of the plain sum rests on what; with what is in brackets, which is in no other sum."""
    sums = found.together
    known = [each for each in found.advices if each.name in sums.chosen and each.monthly_usd is not None]
    counted = [each for each in known if each.name in sums.in_the_sum]
    parts = [
        f"{word} {signed(sum(each.monthly_usd or 0 for each in counted if each.confidence == word))}"
        for word in get_args(Confidence)
        if any(each.confidence == word for each in counted)
    ]
    bought = [each for each in known if each not in counted]
    if bought:
        names = " and ".join(each.name for each in bought)
        parts.append(
            f"and {signed(sum(each.monthly_usd or 0 for each in bought))} of {names}, in brackets below as no minimum is left to reserve"
        )
    yield f"what was added up, by what it rests on, in dollars a month, each by itself: {', '.join(parts)}"


def _bracket_sentence(found: EveryAdvice) -> Iterator[str]:
    if any(each.name not in found.together.in_the_sum for each in found.advices):
        yield (
            "a kind in brackets below is not in the sum: another is chosen in its place, no minimum is left to reserve, it was left "
            "out, or it would break a rule of the file"
        )


def _cost_sentence(at: Situation, found: EveryAdvice) -> Iterator[str]:
    """What `phase3b cost` shows of the file with the patch, and what that does not have."""
    sums = found.together
    if not found.patch.diff:
        return
    of = "the file with the patch, under the same load" + ("" if at.measured is None else " and measured usage")
    shown = (
        f"phase3b cost {at.of.environment} shows {'' if sums.complete else 'at least '}${usd(sums.cost_usd)} of {of}"
    )
    if not sums.only_here:
        yield shown
        return
    parts = [f"{each.what} ({'+' if each.usd > 0 else '-'}${usd(abs(each.usd))})" for each in sums.only_here]
    yield f"{shown}; what is counted here, and not there: {'; '.join(parts)}"


def _overlap_sentences(overlaps: Sequence[Overlap]) -> Iterator[str]:
    """The largest, each with its lines of the bill; of the others their number."""
    ordered = sorted(overlaps, key=lambda each: -abs(each.usd))
    for each in ordered[:MOST_OVERLAPS]:
        lines = ", ".join(each.lines[:MOST_LINES])
        others = f" and {len(each.lines) - MOST_LINES} more lines" if len(each.lines) > MOST_LINES else ""
        word = f"${usd(each.usd)} less" if each.usd > 0 else f"${usd(-each.usd)} more"
        yield f"overlap: {each.one} with {each.other}: {word} together than added up ({lines}{others})"
    left = ordered[MOST_OVERLAPS:]
    if left:
        yield f"{len(left)} more overlaps of ${usd(abs(left[0].usd))} at most each: --json has all of them"


def _sum_sentence(found: EveryAdvice) -> Iterator[str]:
    sums = found.together
    if abs(sums.overlapping_usd) < 0.005:  # noqa: PLR2004  half a cent
        yield f"added up they save ${usd(sums.added_usd)} as well: none takes from another"
    else:
        way = "less" if sums.overlapping_usd > 0 else "more"
        yield (
            f"added up they would save ${usd(sums.added_usd)}: ${usd(abs(sums.overlapping_usd))} {way} together, as they touch the same "
            f"lines of the bill"
        )


def tables(at: Situation, found: EveryAdvice) -> Iterator[TableData]:
    """What to change, what nobody has measured, what would not help, and the documented savings."""
    environment = at.of.environment
    columns = ("kind", "of", "saves $/month", "confidence", "how")
    rows = tuple(_row(each, found) for each in found.advices)
    yield TableData(f"What could be tuned in {environment}, each by itself, by its worth", columns, rows, (columns[2],))
    if found.advices:
        basis = tuple((each.kind, each.of, each.basis, each.risk) for each in found.advices)
        yield TableData("What each rests on, and its risk", ("kind", "of", "rests on", "risk"), basis)
    if found.not_known:
        unknown = tuple((each.kind, each.of, each.why, each.command or "-") for each in found.not_known)
        yield TableData("Not known", ("kind", "of", "why", "to know it, run"), unknown)
    left = tuple((each.kind, each.of, each.reason) for each in found.not_advised)
    if left:
        yield TableData("Looked at and not advised", ("kind", "of", "reason"), left)
    if found.documented:
        money = ("documented $/month", "computed $/month")
        yield TableData(
            "What the documents say, beside what is computed",
            ("optimisation", "source", *money, "computed of", "note"),
            tuple(map(_documented, found.documented)),
            money,
        )


def _row(each: Advice, found: EveryAdvice) -> tuple[str, ...]:
    kind = each.kind if each.name in found.together.in_the_sum else f"({each.kind})"
    worth = signed(each.monthly_usd, complete=each.complete)
    return kind, each.of, worth, each.confidence, each.how


def _documented(each: DocumentedBeside) -> tuple[str, ...]:
    guide = each.documented
    customers = f"{guide.source}, {guide.customers:,} customers"
    computed = "-" if guide.compared_with is None else signed(each.computed_usd)
    return guide.optimisation, customers, usd(guide.monthly_usd), computed, each.why, guide.note
