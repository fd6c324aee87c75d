"""The cheapest capacity of a table that serves a traffic without throttling, and what to think of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, assert_never

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment, TargetTracking
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.tier import AutoScaling
from phase3b.capacity.text.problem_text import listed
from phase3b.simulation.capacity.outcome import WHOLE_PERCENT, CapacityCost, LaneOutcome, lane_outcomes
from phase3b.simulation.capacity.run import Start, run, throttles
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.recommendation.best_capacity import Search, best_provisioned, with_billing
from phase3b.simulation.subject import Subject, every_tier
from phase3b.simulation.traces.trace import Trace, lasting
from phase3b.simulation.traces.traffic import offered, unknown

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
    """For one table: what it has, the cheapest that holds, the next best. `best` is None where nothing holds.

    Where the cheapest handles little more than this traffic, the next best is the cheapest that serves more.
    """

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
        return self.capacity.simulation

    @property
    def quotas(self) -> Quotas:
        """What AWS allows."""
        return self.capacity.quotas

    def all(self) -> list[Recommendation]:
        """One for each table of the traffic."""
        return [self.recommend(table) for table in self.subject.tables if table.name in self.trace.tables]

    def recommend(self, table: TableDeployment) -> Recommendation:
        """The recommendation for one table."""
        own = self.trace.only(table.name)
        raised = own.scaled(1 + self.simulation.sweep.margin_percent / 100)
        current = self.option(table)
        found, tried = self._candidates(table, raised)
        options = [self.option(each) for each in found if not self._throttles(each, raised)]
        if not self._throttles(table, raised):
            # It stays, when nothing else is cheaper.
            options = [current, *(each for each in options if each.table != table)]
        options = sorted((each for each in options if each.holds), key=lambda each: round(each.monthly_usd, 2))
        best = options[0] if options else None
        doubts = () if best is None else self._weaknesses(best)
        if doubts:
            # What comes next is worth its money: it serves what the cheapest does not.
            grown = own.scaled(1 + self.simulation.confidence.growth_percent / 100)
            safer, more = self._candidates(table, grown)
            tried += more + len(safer)
            options += [self.option(each) for each in safer if not self._throttles(each, grown)]
            options = [each for each in options if each.holds and len(self._weaknesses(each)) < len(doubts)]
            options = sorted(options, key=lambda each: (len(self._weaknesses(each)), round(each.monthly_usd, 2)))
        certainty, reasons = self._certainty(best)
        return Recommendation(
            table=table.name,
            current=current,
            best=best,
            next_best=next((each for each in options if best is None or each.table != best.table), None),
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
            today=[
                each
                for billing in (table.billing, *(index.billing for index in table.indexes))
                for each in ((billing.read, billing.write) if isinstance(billing, Provisioned) else (None, None))
            ],
            unknown=frozenset(unknown(model, raised)),
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
        """On-demand, with today's maximums as what a mistake can cost at most; without, where they would throttle."""
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

    def _weaknesses(self, option: Option) -> tuple[str, ...]:
        """What makes a configuration one that handles this traffic, and little more."""
        confidence, found = self.simulation.confidence, []
        growth = confidence.growth_percent
        if self._throttles(option.table, self.trace.scaled(1 + growth / 100)):
            found.append(f"{growth:g} % more traffic would be throttled")
        drawn = WHOLE_PERCENT - min(lane.least_burst_percent for lane in option.lanes)
        if drawn > confidence.burst_percent:
            found.append(f"it draws {drawn:.0f} % of burst capacity, which AWS does not promise")
        return tuple(found)

    def _certainty(self, best: Option | None) -> tuple[Certainty, tuple[str, ...]]:
        if best is None:
            return "not sure", ("nothing that was tried serves this traffic without throttling",)
        confidence = self.simulation.confidence
        doubts: list[str] = []
        good: list[str] = []
        if not self.measured:
            doubts.append("the traffic is a pattern, not measured")
        elif self.trace.days < confidence.days:
            doubts.append(f"{lasting(self.trace.minutes)} of traffic; {confidence.days} days show each weekday twice")
        else:
            good.append(f"{lasting(self.trace.minutes)} of measured traffic")
        model = TableModel.of(best.table, self.simulation, self.quotas)
        silent = [f"{lane.name} {lane.side}s" for lane in (best.lanes[at] for at in unknown(model, self.trace))]
        if silent:
            doubts.append(f"the traffic does not mention {listed(silent, word='and')}")
        weaknesses = self._weaknesses(best)
        doubts += weaknesses
        if not weaknesses:
            good.append(f"{confidence.growth_percent:g} % more traffic is not throttled")
        if not doubts:
            return "sure", tuple(good)
        few = len(doubts) <= MOST_DOUBTS_WHEN_FAIRLY_SURE
        return ("fairly sure" if few else "not sure"), (*doubts, *good)


def tier_that_suffices(capacity: Capacity, trace: Trace, start: Start = "settled") -> str | None:
    """The first tier of the file that serves a traffic without throttling, None where none does."""
    simulation = capacity.simulation
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
