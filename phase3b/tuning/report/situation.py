"""The environment that is to be tuned, and what it would cost if its capacity file were another.

Each figure of the report is the difference of two bills of the same load: that of the file as it is, and that of the file with
the changes. So figures of several changes together are as true as those of one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from phase3b.capacity.loader import parse_text
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan
from phase3b.pricing.bill import Bill, Terms, bill
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.savings.saving import Baseline, Saved, compared
from phase3b.pricing.usage.usage import TableUsage, Usage
from phase3b.pricing.usage.usage_estimate import estimated
from phase3b.pricing.usage.usage_file import over
from phase3b.simulation.subject import Subject, subject
from phase3b.tuning.report.advice import NO_CHANGE, Advice, UsageChange
from phase3b.tuning.report.changed_file import CapacityFile, changed_text


@dataclass(frozen=True, slots=True)
class Changed:
    """The plan of a changed file, its use under the same load, and a month of it."""

    plan: Plan
    usage: Usage
    bill: Bill


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """What a figure of the report has and `phase3b cost` of the changed file has not; `usd` a month, negative where it is less."""

    what: str
    usd: float


@dataclass(frozen=True)
class Situation:
    """An environment as it is, priced; `measured` is what a usage file or a recorded traffic says of it, if anything."""

    of: CapacityFile
    artifacts: Artifacts
    priced: Priced
    measured: Usage | None = None

    @property
    def terms(self) -> Terms:
        """By what everything is priced."""
        return self.priced.terms

    @property
    def plan(self) -> Plan:
        """What is deployed as it is."""
        return self.priced.priced_target.plan

    @property
    def bill(self) -> Bill:
        """A month as it is, under the expected load."""
        return self.priced.bills.expected

    @cached_property
    def subject(self) -> Subject:
        """The environment's tables."""
        return subject(self.of.capacity, self.of.environment)

    @cached_property
    def base(self) -> Baseline:
        """What the savings of `phase3b cost` are compared with."""
        return Baseline(self.priced.priced_target.deployment, self.plan, self.priced.usage, self.terms, self.bill)

    def with_changes(self, changes: Sequence[Advice]) -> Changed:
        """A month of the file with these changes, under the same load.

        Raises:
            Phase3bError: they would break a rule of the file.
        """
        capacity = parse_text(changed_text(self.of, changes))
        target = priced_target(capacity, self.artifacts, self.of.environment)
        assumed, hours = target.deployment.assumptions, self.terms.prices.hours_per_month
        usage = self._of_the_same_load(estimated(target.plan, self.priced.load, assumed, hours))
        for each in changes:
            usage = changed_usage(usage, each.usage)
        return Changed(target.plan, usage, bill(target.plan, usage, self.terms))

    def as_cost_shows(self, changes: Sequence[Advice]) -> tuple[Bill, tuple[OnlyHere, ...]]:
        """The bill that `phase3b cost` makes of the file with these changes; and, step by step, what `with_changes` has beside it.

        `phase3b cost` has the invocations of the load and the durations of service.assumptions, whatever the file says; so it can't
        know that clients ask as much of an API without a cache as before, and what each change does to the use.

        Raises:
            Phase3bError: they would break a rule of the file.
        """
        target = priced_target(parse_text(changed_text(self.of, changes)), self.artifacts, self.of.environment)
        assumed, hours = target.deployment.assumptions, self.terms.prices.hours_per_month
        usage = estimated(target.plan, self.priced.load, assumed, hours)
        own = usage if self.measured is None else over(usage, self.measured)
        shown = bill(target.plan, own, self.terms)
        same = self._of_the_same_load(usage)
        steps = [("clients send the API as many requests as before", same)]
        for each in changes:
            if each.usage != NO_CHANGE:
                same = changed_usage(same, each.usage)
                steps.append((f"invocations, durations and reads after {each.name}", same))
        beside, before = list[OnlyHere](), shown.total_usd
        for what, use in steps:
            after = bill(target.plan, use, self.terms).total_usd
            beside.append(OnlyHere(what, after - before))
            before = after
        return shown, tuple(beside)

    def saved(self, changes: Sequence[Advice]) -> Saved | None:
        """What these changes save a month together; None where they have lines without a price or usage that this has not.

        Raises:
            Phase3bError: they would break a rule of the file.
        """
        after = self.with_changes(changes)
        return compared(self.plan, self.bill, after.plan, after.bill)

    def _of_the_same_load(self, usage: Usage) -> Usage:
        """With what was measured; and clients ask as much of the API as before, whatever it has become."""
        own = self.priced.usage
        if self.measured is not None:
            usage = over(usage, self.measured)
        same = {"requests": own.api.requests, "data_out_gb": own.api.data_out_gb, "traces": own.api.traces}
        return usage.model_copy(
            update={
                "api": usage.api.model_copy(update=same),
                "logs": {name: own.logs.get(name, each) for name, each in usage.logs.items()},
            }
        )


def changed_usage(usage: Usage, change: UsageChange) -> Usage:
    """The use of a plan after a change of it; what is not known stays so."""
    functions = {
        name: each.model_copy(
            update={
                "invocations": _times(each.invocations, change.invocations.get(name, 1.0)),
                "duration_ms": _times(each.duration_ms, change.durations.get(name, 1.0)),
                "traces": _times(each.traces, change.invocations.get(name, 1.0)),
            }
        )
        for name, each in usage.functions.items()
    }
    logs = {
        name: each.model_copy(update={"ingested_gb": _times(each.ingested_gb, change.invocations.get(name, 1.0))})
        for name, each in usage.logs.items()
    }
    tables: Mapping[str, TableUsage] = usage.tables
    if change.reads != 1:
        tables = {name: _read(each, change.reads) for name, each in tables.items()}
    return usage.model_copy(update={"functions": functions, "logs": logs, "tables": tables})


def _read(table: TableUsage, times: float) -> TableUsage:
    indexes = {
        name: each.model_copy(update={"read_units_per_second": _times(each.read_units_per_second, times)})
        for name, each in table.indexes.items()
    }
    own = _times(table.read_units_per_second, times)
    return table.model_copy(update={"read_units_per_second": own, "indexes": indexes})


def _times(amount: float | None, times: float) -> float | None:
    return None if amount is None else amount * times
