"""Everything that could be tuned in an environment, the most valuable first; what would not help; what nobody has measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from phase3b.quick_dataclass import dataclass
from phase3b.tuning.report.advice import Advice, AdviceKind, Found, NotAdvised, NotKnown
from phase3b.tuning.report.changed_file import OnePatch, patch_of
from phase3b.tuning.report.documented import BatchesMeasured, DocumentedBeside, documented_beside
from phase3b.tuning.report.situation import Situation
from phase3b.tuning.report.together import Together, chosen_of, together


@dataclass(frozen=True, slots=True)
class EveryAdvice:
    """`left_out` are kinds that were asked to be left out: they are shown, and are in neither the sum nor the patch."""

    advices: tuple[Advice, ...]
    not_advised: tuple[NotAdvised, ...]
    not_known: tuple[NotKnown, ...]
    left_out: tuple[AdviceKind, ...]
    together: Together
    documented: tuple[DocumentedBeside, ...]
    patch: OnePatch


def every_advice(
    at: Situation, found: Iterable[Found], without: Sequence[AdviceKind], batches: BatchesMeasured | None
) -> EveryAdvice:
    """In order, summed up, and as one patch."""
    every = tuple(found)
    advices = sorted((each for each in every if isinstance(each, Advice)), key=_worth)
    wanted = [each for each in advices if each.kind not in without]
    patched = [each for each in chosen_of(wanted) if each.patched]
    patch = patch_of(at.of, patched)
    # What would break a rule is in no patch, and so in no sum.
    possible = [each for each in wanted if each in patch.has or each not in patched]
    return EveryAdvice(
        tuple(advices),
        tuple(each for each in every if isinstance(each, NotAdvised)),
        tuple(each for each in every if isinstance(each, NotKnown)),
        tuple(without),
        together(at, possible),
        documented_beside(at, every, batches),
        patch,
    )


def _worth(each: Advice) -> tuple[bool, float]:
    return each.monthly_usd is None, -(each.monthly_usd or 0)
