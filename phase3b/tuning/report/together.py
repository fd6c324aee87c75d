"""What several changes save together, by the bill of the file that has all of them; and which of them overlap, by which lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from phase3b.pricing.bill import Bill
from phase3b.pricing.savings.reserved_savings import floors, reserved_offers
from phase3b.pricing.savings.saving import Baseline, Saving
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.report.advice import Advice
from phase3b.tuning.report.situation import Changed, OnlyHere, Situation

CENT: Final = 0.005
"""Less than half a cent is no overlap that anybody could see."""
RESERVED: Final = "reserved capacity"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two changes that touch the same lines of the bill; `usd` is how much less they save together than added up.

    Negative where they save more together.
    """

    one: str
    other: str
    usd: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """A month before and after all that is chosen; `added_usd` is the plain sum of what each saves by itself.

    `reserved` are the offers of reserved capacity that are left for the minimums of the changed file. `left_out` are those of
    which another was chosen in their place. `no_part` are those whose worth nobody knows, which are in neither sum.
    """

    before_usd: float
    after_usd: float
    added_usd: float
    chosen: tuple[str, ...]
    reserved: tuple[Saving, ...]
    left_out: tuple[str, ...]
    no_part: tuple[str, ...]
    overlaps: tuple[Overlap, ...]
    complete: bool
    cost_usd: float
    only_here: tuple[OnlyHere, ...]

    @property
    def saved_usd(self) -> float:
        """What all of them save a month together, with the reserved capacity that is left."""
        return self.before_usd - self.after_usd + sum(each.monthly_usd for each in self.reserved)

    @property
    def in_the_sum(self) -> frozenset[str]:
        """What is part of the saving: all that is chosen, but for reserved capacity that no minimum is left for."""
        left = {f"{RESERVED} of {each.of}" for each in self.reserved}
        return frozenset(name for name in self.chosen if not name.startswith(RESERVED) or name in left)

    @property
    def overlapping_usd(self) -> float:
        """How much less that is than the plain sum; negative where it is more."""
        return self.added_usd - self.saved_usd


def chosen_of(advices: Sequence[Advice]) -> tuple[Advice, ...]:
    """Of those that exclude each other the one that saves most; all others."""
    best: dict[str, Advice] = {}
    for each in advices:
        if each.instead_of and (each.monthly_usd or 0) > (
            best[each.instead_of].monthly_usd or 0 if each.instead_of in best else float("-inf")
        ):
            best[each.instead_of] = each
    return tuple(each for each in advices if not each.instead_of or best[each.instead_of] is each)


def together(at: Situation, advices: Sequence[Advice]) -> Together:
    """All of them.

    Raises:
        Phase3bError: together they would break a rule of the file.
    """
    chosen = chosen_of(advices)
    patched = [each for each in chosen if each.patched]
    after = at.with_changes(patched)
    reserved = tuple(_best_reserved(at, after)) if any(each.kind == RESERVED for each in chosen) else ()
    # What is done elsewhere, and what the bill of the plan does not know.
    beside = sum(
        each.beside_usd if each.patched else (each.monthly_usd or 0) for each in chosen if each.kind != RESERVED
    )
    shown, steps = at.as_cost_shows(patched)
    return Together(
        before_usd=at.bill.total_usd,
        after_usd=after.bill.total_usd - beside,
        added_usd=sum(each.monthly_usd or 0 for each in chosen),
        chosen=tuple(each.name for each in chosen),
        reserved=reserved,
        left_out=tuple(each.name for each in advices if each not in chosen),
        no_part=tuple(each.name for each in chosen if each.monthly_usd is None),
        overlaps=(*_overlaps(at, patched), *_of_reserved(chosen, reserved)),
        complete=at.bill.complete and after.bill.complete and all(each.complete for each in chosen),
        cost_usd=shown.total_usd,
        only_here=tuple(each for each in (*steps, *_done_elsewhere(chosen, reserved)) if abs(each.usd) >= CENT),
    )


def _done_elsewhere(chosen: Sequence[Advice], reserved: Sequence[Saving]) -> Iterator[OnlyHere]:
    """What no key of the file does, or no line of the bill knows."""
    for each in chosen:
        if each.kind != RESERVED:
            usd = each.beside_usd if each.patched else (each.monthly_usd or 0)
            where = "no line of the bill has it" if each.patched else "it is done outside of the file"
            yield OnlyHere(f"{each.name}: {where}", -usd)
    for saving in reserved:
        yield OnlyHere(f"{RESERVED} of {saving.of}: it is bought outside of the file", -saving.monthly_usd)


def _best_reserved(at: Situation, after: Changed) -> Iterator[Saving]:
    """Of reads and of writes, the term that saves most on the minimums that are left."""
    deployment = at.base.deployment
    left = floors(Baseline(deployment, after.plan, after.usage, at.terms, after.bill))
    offers = [each for each in reserved_offers(left, at.terms.prices, after.plan.region) if isinstance(each, Saving)]
    for side in ("read", "write"):
        of_side = [each for each in offers if each.of.startswith(side)]
        if of_side:
            yield max(of_side, key=lambda each: each.monthly_usd)


def _of_reserved(chosen: Sequence[Advice], left: Sequence[Saving]) -> Iterator[Overlap]:
    """Reserved units that no minimum is left for, as the changes of tables lower them."""
    tables = [each.of for each in chosen if each.table is not None]
    of_tables = f"table capacity of {', '.join(tables)}" if tables else ""
    kept = {each.of.partition(",")[0]: each.monthly_usd for each in left}
    for each in chosen:
        if each.kind == RESERVED and of_tables:
            less = (each.monthly_usd or 0) - kept.get(each.of.partition(",")[0], 0.0)
            if abs(less) >= CENT:
                yield Overlap(each.name, of_tables, less, ("minimums that are reserved",))


def _overlaps(at: Situation, patched: Sequence[Advice]) -> Iterator[Overlap]:
    """Pairs of changes to the same lines, with what they save less together than by themselves."""
    alone = {each.name: at.with_changes([each]).bill for each in patched}
    touched = {name: _lines(at.bill, after) for name, after in alone.items()}
    for one, other in combinations(patched, 2):
        shared = touched[one.name] & touched[other.name]
        if not shared:
            continue
        both = at.bill.total_usd - at.with_changes([one, other]).bill.total_usd
        added = sum(at.bill.total_usd - alone[each.name].total_usd for each in (one, other))
        if abs(added - both) >= CENT:
            yield Overlap(one.name, other.name, added - both, tuple(sorted(shared)))


def _lines(before: Bill, after: Bill) -> frozenset[str]:
    """The lines of two bills that differ, each as `resource component`."""
    one, other = ({(each.resource, each.component, each.monthly_usd) for each in of.lines} for of in (before, after))
    return frozenset(f"{resource} {component}" for resource, component, _ in one ^ other)
