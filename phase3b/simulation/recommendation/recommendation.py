"""The cheapest capacity of a table that serves a traffic without throttling, and what to think of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from phase3b.capacity.deployment import (
    Billing,
    OnDemand,
    Provisioned,
    ScheduledScaling,
    TableDeployment,
    TargetTracking,
)
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import MarginLevel, RampPattern, Simulation, SteadyPattern
from phase3b.capacity.model.tier import AutoScaling
from phase3b.capacity.text.problem_text import listed
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY
from phase3b.simulation.capacity.lane_outcome import WHOLE_PERCENT, CapacityCost, lane_outcomes
from phase3b.simulation.capacity.partition import tenant_shares
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import Start, run, throttles
from phase3b.simulation.capacity.scheduled import Window
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.recommendation.best_capacity import Search, best_provisioned, with_billing
from phase3b.simulation.recommendation.margin import (
    floors_suffice,
    grown_times,
    least_floor,
    level_for,
    stressed,
    stressed_rules,
)
from phase3b.simulation.recommendation.minimum import Judged, Minimum, minimums
from phase3b.simulation.recommendation.recommended import Certainty, Option, Recommendation, SafetyStep, Scheduled
from phase3b.simulation.recommendation.scheduled_option import (
    HOURS,
    Hours,
    floors_of,
    hours_worth_trying,
    needed_by_hour,
    with_schedules,
)
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import Trace, lasting
from phase3b.simulation.traces.traffic import offered, unknown

MOST_DOUBTS_WHEN_FAIRLY_SURE: Final = 1


@dataclass(frozen=True, slots=True)
class Recommender:
    """A traffic and everything that a recommendation for it depends on.

    `every_level` prices each level of safety; `with_schedules` recommends schedules where they are cheaper.
    """

    capacity: Capacity
    subject: Subject
    trace: Trace
    measured: bool
    cost: CapacityCost
    start: Start = "settled"
    every_level: bool = False
    with_schedules: bool = False

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
        own, current, tried = self.trace.only(table.name), self.option(table), 0
        steps: list[SafetyStep] = []
        options: list[Option] = []
        safer: Option | None = None
        # From the strictest on: candidates are spread between what each level needs, so that a stricter one may have found
        # something cheaper, which survives the laxer one as well.
        for level in reversed(self.simulation.margin.levels if self.every_level else (self.level,)):
            found, more = self._surviving(table, current, level)
            tried += more
            if safer is not None and (not found or safer.monthly_usd < found[0].monthly_usd):
                found = [safer, *found] if self._survives(safer.table, own, level) else found
            chosen = level == self.level
            if chosen:
                options = found
            safer = found[0] if found else None
            steps.insert(0, SafetyStep(level.name, level.error_percent, chosen, safer))
        best = options[0] if options else None
        doubts = () if best is None else self._weaknesses(best)
        if doubts:
            # What comes next is worth its money: it serves what the cheapest does not.
            grown = own.scaled(1 + self.simulation.confidence.growth_percent / 100)
            grown_candidates, more = self._candidates(table, grown, self.simulation, [1] * len(current.lanes))
            tried += more + len(grown_candidates)
            survives = [each for each in grown_candidates if self._survives(each, own, self.level)]
            options += [self.option(each) for each in survives if not self._throttles(each, grown, self.simulation)]
            options = [each for each in options if each.holds and len(self._weaknesses(each)) < len(doubts)]
            options = sorted(options, key=lambda each: (len(self._weaknesses(each)), round(each.monthly_usd, 2)))
        certainty, reasons = self._certainty(best)
        scheduled = None if best is None else self._scheduled([best, *options], best, own, table)
        if scheduled is not None and self.with_schedules:
            best = scheduled.option
        return Recommendation(
            table=table.name,
            current=current,
            best=best,
            next_best=next((each for each in options if best is None or each.table != best.table), None),
            certainty=certainty,
            reasons=reasons,
            tried=tried,
            steps=tuple(steps),
            minimums=() if best is None else tuple(self._minimums(best.table, own, kept=best.table == table)),
            scheduled=scheduled,
        )

    def _scheduled(
        self, options: Sequence[Option], best: Option, own: Trace, today: TableDeployment
    ) -> Scheduled | None:
        """The cheapest provisioned of these with schedules, where that survives the same and saves a cent."""
        pattern = self.simulation.patterns.get(own.source)
        if own.minutes < MINUTES_PER_DAY or isinstance(pattern, SteadyPattern | RampPattern):
            # No hour of the day is known, or not all of them.
            return None
        names = [
            each.name
            for billing in (today.billing, *(index.billing for index in today.indexes))
            for each in _schedules_of(billing)
        ]
        # Of those without a throttle the cheapest that can have schedules: what costs more by itself seldom costs less with them.
        table = next((each.table for each in (best, *options) if floors_of(each.table) is not None), None)
        for hours, option in () if table is None else self._with_hours(table, own, names):
            saving = best.monthly_usd - option.monthly_usd
            return Scheduled(hours, option, saving) if round(saving, 2) > 0 else None
        return None

    def _with_hours(self, table: TableDeployment, own: Trace, names: Sequence[str]) -> Iterator[tuple[Hours, Option]]:
        """The busy hours that are worth most, of those that survive; none of a table that is on-demand or has schedules."""
        floors = floors_of(table)
        if floors is None:
            return
        level, percent = self.level, self.simulation.assumptions.index_write_percent
        model = TableModel.of(table, self.simulation, self.quotas)
        grown = offered(model, own.scaled(grown_times(self.simulation)), percent)
        # A spike may come in any minute: a minimum that is there for some hours alone must not count on when.
        even = self._stressed(own, level.model_copy(update={"spike_times": 1.0})).scaled(level.spike_times)
        harsh = offered(model, even, percent)
        silent, variance = frozenset(unknown(model, own)), self.simulation.margin.arrivals_variance_times
        needed = [
            [floors[at]] * HOURS
            if at in silent
            else needed_by_hour(series, own.start_minute, least_floor(grown[at], level, variance))
            for at, series in enumerate(harsh)
        ]
        for hours in hours_worth_trying(floors, needed, self.cost.prices, self.simulation.sweep.ceilings):
            made = with_schedules(table, hours, names)
            if self._survives(made, own, level):
                option = self.option(made)
                if option.holds:
                    yield hours, option
                return

    def _minimums(self, table: TableDeployment, own: Trace, *, kept: bool) -> Iterator[Minimum]:
        level, percent = self.level, self.simulation.assumptions.index_write_percent
        rules, window = stressed_rules(self.simulation, level), Window.of(own, self.simulation)
        model = TableModel.of(table, rules, self.quotas, window=window)
        yield from minimums(
            Judged(
                model=model,
                grown=offered(model, own.scaled(grown_times(self.simulation)), percent),
                stressed=offered(model, self._stressed(own, level), percent),
                silent=frozenset(unknown(model, own)),
                level=level,
                variance_times=self.simulation.margin.arrivals_variance_times,
                start_minute=own.start_minute,
                start=self.start,
                kept=kept,
            )
        )

    @property
    def level(self) -> MarginLevel:
        """The level of safety that the objectives ask for."""
        objectives = self.capacity.objectives_of(self.subject.environment, self.subject.tier_name)
        return level_for(self.simulation, objectives.service_level.error_percent)

    def _surviving(self, table: TableDeployment, current: Option, level: MarginLevel) -> tuple[list[Option], int]:
        """What survives a level, the cheapest first, and how many were tried. What the table has stays, when nothing is cheaper."""
        own = self.trace.only(table.name)
        model = TableModel.of(table, self.simulation, self.quotas)
        margin, times = self.simulation.margin, grown_times(self.simulation)
        measured = offered(model, own.scaled(times), self.simulation.assumptions.index_write_percent)
        floors = [least_floor(each, level, margin.arrivals_variance_times) for each in measured]
        rules = stressed_rules(self.simulation, level)
        found, tried = self._candidates(table, self._stressed(own, level), rules, floors)
        options = [self.option(each) for each in found if self._survives(each, own, level)]
        now = TableModel.of(table, self.simulation, self.quotas, window=Window.of(own, self.simulation))
        enough = all(
            not isinstance(lane, ProvisionedLane)
            or floors_suffice(lane, series, own.start_minute, level, margin.arrivals_variance_times)
            for lane, series in zip(now.lanes, measured, strict=True)
        )
        if enough and self._survives(table, own, level):
            options = [current, *(each for each in options if each.table != table)]
        options = sorted((each for each in options if each.holds), key=lambda each: round(each.monthly_usd, 2))
        return options, tried + len(found)

    def _stressed(self, own: Trace, level: MarginLevel) -> Trace:
        return stressed(own.scaled(1 + self.simulation.sweep.margin_percent / 100), self.simulation, level)

    def _survives(self, table: TableDeployment, own: Trace, level: MarginLevel) -> bool:
        return not self._throttles(table, self._stressed(own, level), stressed_rules(self.simulation, level))

    def option(self, table: TableDeployment) -> Option:
        """A table's capacity under the traffic as it is."""
        model = TableModel.of(table, self.simulation, self.quotas, window=Window.of(self.trace, self.simulation))
        series = offered(model, self.trace, self.simulation.assumptions.index_write_percent)
        done = run(model, series, self.trace.start_minute, self.start)
        lanes = tuple(lane_outcomes(done, self.simulation, self.cost))
        usd = sum(each.monthly_usd or 0 for each in lanes)
        return Option(table, usd, sum(each.throttled_requests for each in lanes), lanes)

    def _candidates(
        self, table: TableDeployment, raised: Trace, rules: Simulation, least_floors: Sequence[int]
    ) -> tuple[list[TableDeployment], int]:
        """The cheapest configuration of each target under these rules, and on-demand."""
        model = TableModel.of(table, rules, self.quotas)
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
            simulation=rules,
            quotas=self.quotas,
            prices=self.cost.prices,
            least_floors=least_floors,
        )
        provisioned = best_provisioned(search)
        found = [with_billing(table, best.owners[0], best.owners[1:]) for best in provisioned.best]
        return [*found, *self._on_demand(table, raised)], provisioned.tried

    def _on_demand(self, table: TableDeployment, raised: Trace) -> Iterator[TableDeployment]:
        """On-demand, with today's maximums as what a mistake can cost at most; without, where they would throttle."""
        capped = with_billing(table, _capped(table.billing), [_capped(index.billing) for index in table.indexes])
        grown = raised.scaled(1 + self.simulation.confidence.growth_percent / 100)
        if not self._throttles(capped, grown, self.simulation):
            yield capped
        else:
            free = OnDemand(None, None)
            yield with_billing(table, free, [free for _ in table.indexes])

    def _throttles(self, table: TableDeployment, trace: Trace, rules: Simulation) -> bool:
        model = TableModel.of(table, rules, self.quotas, window=Window.of(trace, rules))
        series = offered(model, trace, self.simulation.assumptions.index_write_percent)
        return throttles(model, series, trace.start_minute, self.start)

    def _weaknesses(self, option: Option) -> tuple[str, ...]:
        """What makes a configuration one that handles this traffic, and little more."""
        confidence, found = self.simulation.confidence, []
        growth = confidence.growth_percent
        if self._throttles(option.table, self.trace.scaled(1 + growth / 100), self.simulation):
            found.append(f"{growth:g} % more traffic would be throttled")
        drawn = WHOLE_PERCENT - min(lane.least_burst_percent for lane in option.lanes)
        if drawn > confidence.burst_percent:
            found.append(f"it draws {drawn:.0f} % of burst capacity, which AWS does not promise")
        return tuple(found)

    def _hot_tenant(self, best: Option) -> Iterator[str]:
        """Where one tenant's key needs more than a partition has: adaptive capacity can isolate it, and no more."""
        rules = self.simulation.rules
        measured = self.trace.busiest_keys.get(best.table.name)
        times = grown_times(self.simulation) * self.level.spike_times
        attributes: dict[str | None, str] = {
            None: best.table.partition_key,
            **{each.name: each.partition_key for each in best.table.indexes},
        }
        for lane in best.lanes:
            read = lane.side == "read"
            most = rules.partition_read_units_per_second if read else rules.partition_write_units_per_second
            # A report is of the keys of the table itself: those of its indexes are others.
            of_keys = measured if lane.name == best.table.name else None
            if of_keys is None and attributes[lane.index] != self.capacity.service.tenant_key:
                continue
            share = tenant_shares(self.simulation)[0] if of_keys is None else of_keys.part
            who, how = ("the largest tenant", "") if of_keys is None else ("the busiest key", ", as measured")
            needed = lane.peak_units_per_second * times * share
            if needed > most:
                yield (
                    f"{who} ({WHOLE_PERCENT * share:.0f} % of the traffic{how}) needs {needed:,.0f} units/s of "
                    f"{lane.name} {lane.side}s in a spike, and a partition serves {most:,}"
                )

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
        doubts += self._hot_tenant(best)
        weaknesses = self._weaknesses(best)
        doubts += weaknesses
        if not weaknesses:
            good.append(f"{confidence.growth_percent:g} % more traffic is not throttled")
        if not doubts:
            return "sure", tuple(good)
        few = len(doubts) <= MOST_DOUBTS_WHEN_FAIRLY_SURE
        return ("fairly sure" if few else "not sure"), (*doubts, *good)


def _schedules_of(billing: Billing) -> tuple[ScheduledScaling, ...]:
    return billing.schedules if isinstance(billing, Provisioned) else ()


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
