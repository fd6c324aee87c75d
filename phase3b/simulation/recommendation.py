"""The cheapest capacity of a table that serves a traffic without throttling, and what to think of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, assert_never

from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment, TargetTracking
from phase3b.capacity.quotas import Quotas
from phase3b.capacity.simulation import Simulation
from phase3b.capacity.tier import AutoScaling
from phase3b.simulation.best_capacity import Search, best_provisioned, with_billing
from phase3b.simulation.outcome import CapacityCost, LaneOutcome, lane_outcomes
from phase3b.simulation.run import Start, run, throttles
from phase3b.simulation.subject import Subject, every_tier
from phase3b.simulation.table import TableModel
from phase3b.simulation.trace import Trace
from phase3b.simulation.traffic import offered, simulation_of

Certainty = Literal["sure", "fairly sure", "not sure"]
MOST_DOUBTS_WHEN_FAIRLY_SURE: Final = 1


@dataclass(frozen=True, slots=True)
class Option:
    """A table's capacity with what it costs and throttles under the traffic as it is."""

    table: TableDeployment
    monthly_usd: float
    throttled_requests: int
    lanes: tuple[LaneOutcome, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing is throttled."""
        return self.throttled_requests == 0


@dataclass(frozen=True, slots=True)
class Recommendation:
    """For one table: what it has, the cheapest that holds, the next best. `best` is None where nothing holds."""

    table: str
    current: Option
    best: Option | None
    next_best: Option | None
    certainty: Certainty
    reasons: tuple[str, ...]
    tried: int

    @property
    def saving_usd(self) -> float:
        """Dollars a month; less than 0 where what the table has is cheaper, and throttles."""
        return 0.0 if self.best is None else self.current.monthly_usd - self.best.monthly_usd

    @property
    def changes(self) -> bool:
        """Whether there is anything to change."""
        return self.best is not None and self.best.table != self.current.table


@dataclass(frozen=True, slots=True)
class Recommender:
    """A traffic and everything that a recommendation for it depends on."""

    capacity: Capacity
    subject: Subject
    trace: Trace
    measured: bool
    cost: CapacityCost
    start: Start = "settled"

    @property
    def simulation(self) -> Simulation:
        """The rules."""
        return simulation_of(self.capacity)

    @property
    def quotas(self) -> Quotas:
        """What AWS allows."""
        return self.capacity.quotas

    def all(self) -> list[Recommendation]:
        """One for each table of the traffic."""
        return [self.recommend(table) for table in self.subject.tables if table.name in self.trace.tables]

    def recommend(self, table: TableDeployment) -> Recommendation:
        """The recommendation for one table."""
        raised = self.trace.only(table.name).scaled(1 + self.simulation.sweep.margin_percent / 100)
        current = self.option(table)
        found, tried = self._candidates(table, raised)
        options = [self.option(each) for each in found if not self._throttles(each, raised)]
        if not self._throttles(table, raised):
            # It stays, when nothing else is cheaper.
            options = [current, *(each for each in options if each.table != table)]
        options = sorted((each for each in options if each.holds), key=lambda each: round(each.monthly_usd, 2))
        best = options[0] if options else None
        certainty, reasons = self._certainty(best)
        return Recommendation(
            table=table.name,
            current=current,
            best=best,
            next_best=options[1] if len(options) > 1 else None,
            certainty=certainty,
            reasons=reasons,
            tried=tried + len(found),
        )

    def option(self, table: TableDeployment) -> Option:
        """A table's capacity under the traffic as it is."""
        model = TableModel.of(table, self.simulation, self.quotas)
        series = offered(model, self.trace, self.simulation.assumptions.index_write_percent)
        done = run(model, series, self.trace.start_minute, self.start)
        lanes = tuple(lane_outcomes(done, self.simulation, self.cost))
        usd = sum(each.monthly_usd or 0 for each in lanes)
        return Option(table, usd, sum(each.throttled_requests for each in lanes), lanes)

    def _candidates(self, table: TableDeployment, raised: Trace) -> tuple[list[TableDeployment], int]:
        """The cheapest configuration of each target, and on-demand."""
        model = TableModel.of(table, self.simulation, self.quotas)
        search = Search(
            owners=model.owners,
            series=offered(model, raised, self.simulation.assumptions.index_write_percent),
            start_minute=raised.start_minute,
            start=self.start,
            tracking=_tracking(table.billing, self.subject.tier.auto_scaling),
            simulation=self.simulation,
            quotas=self.quotas,
            prices=self.cost.prices,
        )
        provisioned = best_provisioned(search)
        found = [with_billing(table, best.owners[0], best.owners[1:]) for best in provisioned.best]
        return [*found, *self._on_demand(table, raised)], provisioned.tried

    def _on_demand(self, table: TableDeployment, raised: Trace) -> Iterator[TableDeployment]:
        """On-demand, with today's ceilings as what a mistake can cost at most; without, where they would throttle."""
        capped = with_billing(table, _capped(table.billing), [_capped(index.billing) for index in table.indexes])
        grown = raised.scaled(1 + self.simulation.confidence.growth_percent / 100)
        if not self._throttles(capped, grown):
            yield capped
        else:
            free = OnDemand(None, None)
            yield with_billing(table, free, [free for _ in table.indexes])

    def _throttles(self, table: TableDeployment, trace: Trace) -> bool:
        model = TableModel.of(table, self.simulation, self.quotas)
        series = offered(model, trace, self.simulation.assumptions.index_write_percent)
        return throttles(model, series, trace.start_minute, self.start)

    def _certainty(self, best: Option | None) -> tuple[Certainty, tuple[str, ...]]:
        if best is None:
            return "not sure", ("nothing that was tried serves this traffic without throttling",)
        confidence, doubts, good = self.simulation.confidence, [], []
        if not self.measured:
            doubts.append("the traffic is a pattern, not measured")
        elif self.trace.days < confidence.days:
            doubts.append(f"{self.trace.days:.3g} days of traffic; {confidence.days} show weekdays and weekends twice")
        else:
            good.append(f"{self.trace.days:.3g} days of measured traffic")
        growth = confidence.growth_percent
        if self._throttles(best.table, self.trace.scaled(1 + growth / 100)):
            doubts.append(f"{growth:g} % more traffic would be throttled")
        else:
            good.append(f"{growth:g} % more traffic is not throttled")
        drawn = 100 - min(lane.least_burst_percent for lane in best.lanes)
        if drawn > confidence.burst_percent:
            doubts.append(f"it draws {drawn:.0f} % of burst capacity, which AWS does not promise")
        if not doubts:
            return "sure", tuple(good)
        few = len(doubts) <= MOST_DOUBTS_WHEN_FAIRLY_SURE
        return ("fairly sure" if few else "not sure"), (*doubts, *good)


def tier_that_suffices(capacity: Capacity, trace: Trace, start: Start = "settled") -> str | None:
    """The first tier of the file that serves a traffic without throttling, None where none does."""
    simulation = simulation_of(capacity)
    for subject in every_tier(capacity):
        models = [
            TableModel.of(each, simulation, capacity.quotas) for each in subject.tables if each.name in trace.tables
        ]
        percent = simulation.assumptions.index_write_percent
        if not any(throttles(each, offered(each, trace, percent), trace.start_minute, start) for each in models):
            return subject.name
    return None


def _tracking(billing: Billing, scaling: AutoScaling) -> TargetTracking:
    """The table's cooldowns, or the tier's where the table has none."""
    match billing:
        case Provisioned(tracking=tracking):
            return tracking
        case OnDemand():
            return TargetTracking(
                scaling.target_percent, scaling.scale_out_cooldown_seconds, scaling.scale_in_cooldown_seconds
            )
        case _:
            assert_never(billing)


def _capped(billing: Billing) -> OnDemand:
    match billing:
        case Provisioned(read=read, write=write):
            return OnDemand(read.ceiling, write.ceiling)
        case OnDemand():
            return billing
        case _:
            assert_never(billing)
