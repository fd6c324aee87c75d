"""What `phase3b tune` has measured and kept of an environment, as changes of its file: memory, batches, cold starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final, TypeVar

from phase3b.capacity.edit.capacity_edit import CapacityEdit
from phase3b.files.project import source_of
from phase3b.packaging.source.source_tree import source_tree
from phase3b.plan.functions.records import LambdaFunction
from phase3b.pricing.usage.usage import FunctionUsage
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.batches.consumers import event_sources
from phase3b.tuning.batches.kept import read_kept as kept_batches
from phase3b.tuning.batches.report import BatchReport, ConsumerReport
from phase3b.tuning.batches.written import writers_of
from phase3b.tuning.memory.kept import read_kept as kept_memory
from phase3b.tuning.memory.report import FunctionCurve, MemoryReport
from phase3b.tuning.proposal import Proposal
from phase3b.tuning.report.advice import (
    NO_CHANGE,
    Advice,
    AdviceKind,
    Found,
    NotAdvised,
    NotKnown,
    Setting,
    UsageChange,
)
from phase3b.tuning.report.documented import BatchesMeasured
from phase3b.tuning.report.from_savings import of_functions_memory, valued, written
from phase3b.tuning.report.situation import Situation
from phase3b.tuning.starts.kept import read_kept as kept_starts
from phase3b.tuning.starts.report import ColdStartReport

COMMANDS: Final[dict[AdviceKind, str]] = {
    "memory": "phase3b tune memory",
    "batches": "phase3b tune batches",
    "cold starts": "phase3b tune cold-starts",
}
# Whatever else is said of a size, it is not known whether another is better.
KNOWN: Final = frozenset({"fits", "wasteful", "starving", "could be faster", "unmet"})


Run = TypeVar("Run", MemoryReport, BatchReport, ColdStartReport)
Writer = tuple[str, str]
"""A function and the table that it writes many items to."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The last findings of each command; None where it never ran. `writers` are all that there are by now, measured or not."""

    memory: MemoryReport | None
    batches: BatchReport | None
    starts: ColdStartReport | None
    writers: frozenset[Writer] = frozenset()

    @property
    def batches_measured(self) -> BatchesMeasured | None:
        """What batches save of calls and units, where it was measured."""
        runs = () if self.batches is None else _runs(self.batches)
        saved = next((each.saved for each in runs if each.saved is not None), None)
        if saved is None:
            return None
        return BatchesMeasured(
            saved.items, saved.calls_one_by_one, saved.calls_in_batches, saved.units_one_by_one, saved.units_in_batches
        )


def read_kept(at: Situation) -> Kept:
    """All that was kept of the environment.

    Raises:
        Phase3bError: a file is not what its command has written.
    """
    environment, file = at.of.environment, at.of.file
    batches = kept_batches(environment, file)
    writers = frozenset[Writer]()
    if batches is not None:
        source = source_tree(source_of(at.of.capacity.name), at.of.capacity)
        writers = writers_of(at.base.deployment, source)
    return Kept(kept_memory(environment, file), batches, kept_starts(environment, file), writers)


def of_kept(at: Situation, kept: Kept) -> Iterator[Found]:
    """Everything that was measured, and what was not."""
    yield from _of_memory(at, kept.memory)
    yield from _of_batches(at, kept)
    yield from _of_starts(at, kept.starts)


def _runs(report: Run) -> tuple[Run, ...]:
    """The run that was kept last, and earlier ones with what they alone know."""
    return (report, *report.earlier)


def _command(at: Situation, kind: AdviceKind) -> str:
    return f"{COMMANDS[kind]} {at.of.environment}"


def _of_memory(at: Situation, report: MemoryReport | None) -> Iterator[Found]:
    functions = {each.address.name: each for each in at.plan.records if isinstance(each, LambdaFunction)}
    runs = () if report is None else _runs(report)
    curves = {each.function: (each, run) for run in runs for each in run.functions if each.function in functions}
    left = {name: why for run in runs for name, why in run.not_measured.items() if name in functions}
    for name, why in left.items():
        yield NotKnown("memory", name, why, _command(at, "memory"))
    for name, (curve, run) in curves.items():
        basis = f"{_command(at, 'memory')} of {run.begun_at}, {run.source}"
        yield _of_curve(at, curve, functions[name].memory_mb, basis)
    yield from of_functions_memory(at, frozenset(functions) - curves.keys() - left.keys())


def _of_curve(at: Situation, curve: FunctionCurve, now_mb: int, basis: str) -> Found:
    name = curve.function
    if curve.configured_mb != now_mb:
        why = f"it was measured for {curve.configured_mb:,} MB, and has {now_mb:,} MB now"
        return NotKnown("memory", name, why, f"{_command(at, 'memory')} --function {name}")
    if curve.proposal is None:
        reason = "; ".join(curve.why) or curve.chosen.why
        if curve.fit not in KNOWN:
            return NotKnown("memory", name, reason, f"{_command(at, 'memory')} --function {name}")
        return NotAdvised("memory", name, f"{now_mb:,} MB, {curve.fit}: {reason}")
    after = int(curve.proposal.change.after)
    before, then = curve.at(now_mb), curve.at(after)
    usage = NO_CHANGE
    if before is not None and then is not None and before.billed_ms.found > 0:
        usage = UsageChange(durations={name: then.billed_ms.found / before.billed_ms.found})
        basis += (
            f"; billed {before.billed_ms.found:,.1f} ms there and {then.billed_ms.found:,.1f} ms at {after:,} MB, and by as much the "
            f"{_expected_ms(at, name)} that the load expects"
        )
    return valued(at, _advice(at, "memory", name, curve.proposal, basis, usage))


def _expected_ms(at: Situation, function: str) -> str:
    found = at.priced.usage.functions.get(function, FunctionUsage()).duration_ms
    return "duration" if found is None else f"{found:,.0f} ms"


def _of_batches(at: Situation, kept: Kept) -> Iterator[Found]:
    report = kept.batches
    if report is None:
        yield NotKnown("batches", "what writes and consumes batches", "not measured", _command(at, "batches"))
        return
    runs = _runs(report)
    for run in runs:
        yield from _of_proposals(at, run)
    paths = {each.change.path for run in runs for each in run.proposals}
    sources = {(each.function, each.source): each for each in event_sources(at.base.deployment)}
    yield from _of_writes(at, runs, kept.writers, paths)
    consumers = [each for run in runs for each in run.consumers]
    for consumer in consumers:
        source = sources.get((consumer.function, consumer.source))
        if source is not None:
            proposed = bool(paths & {source.size_path, source.window_path, source.parallel_path})
            yield from _of_consumer(at, consumer, proposed=proposed)
    measured = {(each.function, each.source) for each in consumers}
    for function, name in sorted(sources.keys() - measured):
        yield _left_out(at, "batches", f"{name} into {function}", report.at)


def _of_proposals(at: Situation, run: BatchReport) -> Iterator[Found]:
    basis = f"{_command(at, 'batches')} of {run.at}, {run.where}"
    for each in run.proposals:
        if _changed_since(at, each):
            yield _again(at, "batches", each)
        else:
            made = _advice(at, "batches", _named(each), each, basis, NO_CHANGE)
            # The bill knows nothing of a batch's size: what the command found is what it is worth.
            yield (
                made
                if each.monthly_usd is None
                else replace(made, monthly_usd=each.monthly_usd, beside_usd=each.monthly_usd)
            )


def _of_writes(
    at: Situation, runs: Sequence[BatchReport], writers: frozenset[Writer], paths: AbstractSet[tuple[str, ...]]
) -> Iterator[Found]:
    """Each operation: that it is right, or what is wrong with it that no key of the file ends; and those that were left out."""
    writes = [each for run in runs for each in run.writes]
    for write in writes:
        of, why = f"{write.function} into {write.table}", "; ".join(write.why)
        settings = ("functions", write.function, "settings")
        proposed = bool(paths & {(*settings, write.size_key), (*settings, write.pause_key)})
        if (write.function, write.table) not in writers:
            # It is not in the service any more.
            continue
        if write.finding == "not known":
            yield NotKnown("batches", of, why or "it could not be measured", _command(at, "batches"))
        elif write.finding == "right":
            yield NotAdvised("batches", of, f"{write.size} items at a time ({write.way}) are right")
        elif write.finding == "throttled":
            right = (
                "" if proposed else f"{write.size} items at a time ({write.way}) are right, and the table throttles: "
            )
            yield NotAdvised("batches", of, f"{right}{why}")
        elif not proposed:
            yield NotAdvised("batches", of, f"{write.size} items at a time ({write.way}), {write.finding}: {why}")
    for function, table in sorted(writers - {(each.function, each.table) for each in writes}):
        yield _left_out(at, "batches", f"{function} into {table}", runs[0].at)


def _of_consumer(at: Situation, consumer: ConsumerReport, *, proposed: bool) -> Iterator[Found]:
    of, why = f"{consumer.source} into {consumer.function}", "; ".join(consumer.why)
    if consumer.finding == "not known":
        yield NotKnown("batches", of, why or "it could not be measured", _command(at, "batches"))
    elif consumer.finding == "right":
        yield NotAdvised("batches", of, f"batches of {consumer.size} are right")
    elif not proposed:
        yield NotAdvised("batches", of, f"batches of {consumer.size}, {consumer.finding}: {why}")


def _left_out(at: Situation, kind: AdviceKind, of: str, when: str) -> NotKnown:
    return NotKnown(kind, of, f"it was left out of the run of {when}", _command(at, kind))


def _of_starts(at: Situation, report: ColdStartReport | None) -> Iterator[Found]:
    if report is None:
        yield NotKnown("cold starts", "functions", "not measured", _command(at, "cold starts"))
        return
    runs = _runs(report)
    proposed: set[str] = set()
    for run in runs:
        basis = f"{_command(at, 'cold starts')} of {run.at}, {run.where}"
        for each in run.proposals:
            proposed.add(_named(each))
            if _changed_since(at, each):
                yield _again(at, "cold starts", each)
            else:
                yield valued(at, _advice(at, "cold starts", _named(each), each, basis, NO_CHANGE))
    functions = [each for run in runs for each in run.functions]
    for function in functions:
        if function.function in proposed:
            continue
        reason = "; ".join(function.why)
        if function.best is None:
            yield NotKnown(
                "cold starts", function.function, reason or "it could not be measured", _command(at, "cold starts")
            )
        else:
            yield NotAdvised("cold starts", function.function, reason or f"{function.best.remedy} is best")
    measured = {each.function for each in functions}
    for name in (each.address.name for each in at.plan.records if isinstance(each, LambdaFunction)):
        if name not in measured:
            yield _left_out(at, "cold starts", name, report.at)


def _advice(at: Situation, kind: AdviceKind, of: str, proposal: Proposal, basis: str, usage: UsageChange) -> Advice:
    setting = _setting(at, proposal)
    return Advice(
        kind,
        of,
        None,
        proposal.confidence,
        f"{basis}: {proposal.why}",
        proposal.risk,
        written(setting),
        settings=(setting,),
        usage=usage,
    )


def _setting(at: Situation, proposal: Proposal) -> Setting:
    change = proposal.change
    above = ("service",) if change.of_service else ("environments", at.of.environment, "overrides")
    return Setting((*above, *change.path), _whole(change.before), _whole(change.after))


def _whole(number: float | None) -> float | None:
    return int(number) if number is not None and float(number).is_integer() else number


def _named(proposal: Proposal) -> str:
    """The function or queue that a change is of, with the key where that is not its size in a tier."""
    path = proposal.change.path
    return path[1] if len(path) > 1 and not proposal.change.of_service else ".".join(path[1:])


def _changed_since(at: Situation, proposal: Proposal) -> bool:
    """Whether the file has another value by now than the one that was measured; one that is left out is not known to be."""
    if not proposal.change.of_service or proposal.change.before is None:
        return False
    now = CapacityEdit(at.of.text).at(_setting(at, proposal).path)
    return now is not None and now != proposal.change.before


def _again(at: Situation, kind: AdviceKind, proposal: Proposal) -> NotKnown:
    why = f"{'.'.join(proposal.change.path)} has changed since it was measured"
    return NotKnown(kind, _named(proposal), why, _command(at, kind))
