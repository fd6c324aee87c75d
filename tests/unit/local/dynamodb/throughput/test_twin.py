"""The embedded AWS against the simulator: the same capacity, the same throttled units, minute by minute."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from enforced_dynamodb import Enforced, body, enforced, simulation

from phase3b.capacity.deployment import Range, TargetTracking
from phase3b.capacity.model.simulation import Simulation
from phase3b.local.account_state.limits import limits
from phase3b.simulation.capacity.amounts import UNIT_MINUTE, thousandths
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import run
from phase3b.simulation.capacity.table import TableModel
from phase3b.units import Percent, Seconds, UnitsPerSecond

FLOOR, CEILING = 8, 24
# One consistent read of an item of 78 KB, which minutes of whole units are multiples of; at the end of every fourth second.
UNITS = 20
SIZE = 78_000
TICK_SECONDS = 4
BURST, SLOW, AT_ONCE, NOT_AT_ZERO = (
    {"burst_seconds": 60},
    {"burst_at_start_percent": 0, "minutes_to_apply": 3, "alarm_lag_minutes": 2},
    {"minutes_to_apply": 0, "decreases": "documented"},
    {"scales_in_at_zero": False, "burst_seconds": 300},
)
# Reads at each of these times, minute by minute. From the minimum: the first minutes are what `settled` means.
PATTERNS = {
    "steady": [1] * 50,
    "ramp": [minute // 8 for minute in range(50)],
    "spike": [1] * 20 + [6] * 8 + [0] * 30,
    "night zero": [1] * 5 + [0] * 25 + [3] * 10 + [0] * 20,
    "sawtooth": [minute % 12 // 2 for minute in range(60)],
}


def lane(given: Simulation, floor: int = FLOOR, ceiling: int = CEILING) -> ProvisionedLane:
    return ProvisionedLane.of(
        Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling)),
        TargetTracking(Percent(70), Seconds(0), Seconds(0)),
        given,
        limits(),
    )


def drive(twin: Enforced, operation: str, request: bytes, pattern: Sequence[int], tick: int = 1) -> None:
    for each in pattern:
        for _ in range(60 // tick):
            twin.clock.advance(tick - 1)
            for _ in range(each):
                twin.ask(operation, request)
            twin.clock.advance(1)


@pytest.mark.parametrize("name", PATTERNS)
@pytest.mark.parametrize(
    "changed",
    [BURST, *(pytest.param(each, marks=pytest.mark.long) for each in (SLOW, AT_ONCE, NOT_AT_ZERO))],
    ids=",".join,
)
def test_the_twin_and_the_simulator_agree_on_every_minute(name: str, changed: dict[str, object]) -> None:
    given, pattern = simulation(**changed), PATTERNS[name]
    with enforced(given) as twin:
        twin.table("orders", FLOOR, FLOOR)
        twin.scale("orders", "Read", FLOOR, CEILING)
        twin.db.put_item(TableName="orders", Item={"p": {"S": "a"}, "c": {"S": "x" * SIZE}})
        start = twin.minute
        drive(
            twin,
            "GetItem",
            body(TableName="orders", Key={"p": {"S": "a"}}, ConsistentRead=True, ProjectionExpression="p"),
            pattern,
            TICK_SECONDS,
        )
        found = [each for each in twin.ended() if each.lane.side == "read"]
    offered = [each * 60 // TICK_SECONDS * UNITS * 1000 for each in pattern]
    model = TableModel("orders", (None,), (lane(given), lane(given)))
    expected = run(model, [offered, [0] * len(offered)], start, "settled").lanes[0]
    assert [each.minute for each in found] == list(range(start, start + len(pattern)))
    assert [each.offered for each in found] == offered
    assert [each.capacity for each in found] == expected.capacities()
    throttled = {
        number: each.offered - each.consumed for number, each in enumerate(found) if each.offered != each.consumed
    }
    assert throttled == expected.throttled
    # Of these the shorter run has all three: something is throttled, nothing is, and capacity falls again.
    if changed == BURST:
        assert bool(throttled) == (name in {"spike", "night zero", "sawtooth"})
        falls = any(later < now for now, later in pairwise(each.capacity or 0 for each in found))
        assert falls == (name in {"spike", "night zero"})


def test_an_index_holds_back_the_writes_of_its_table_as_in_the_simulator() -> None:
    given = simulation(burst_seconds=30)
    with enforced(given) as twin:
        twin.table("orders", 1, 4, {"state": (1, 2)})
        start = twin.minute
        for minute in range(7):
            for second in range(60):
                for number in range(0 if minute < 2 else 3):
                    item = {"p": {"S": f"{minute}-{second}-{number}"}, "state": {"S": "a"}}
                    twin.ask("PutItem", body(TableName="orders", Item=item))
                twin.clock.advance(1)
        found = twin.ended()
    writes = [0, 0] + [3 * UNIT_MINUTE] * 5
    fixed = [lane(given, units, units) for units in (1, 4, 1, 2)]
    nothing = [0] * len(writes)
    expected = run(
        TableModel("orders", (None, "state"), tuple(fixed)), [nothing, writes, nothing, writes], start, "settled"
    )
    for index, position in ((None, 1), ("state", 3)):
        of = [each for each in found if (each.lane.index_name, each.lane.side) == (index, "write")]
        assert [each.offered for each in of] == writes
        throttled = {
            number: each.offered - each.consumed for number, each in enumerate(of) if each.offered != each.consumed
        }
        assert throttled == expected.lanes[position].throttled
        assert throttled
        # Only the index is short: what is thrown at the table is held back and no event of its own.
        assert bool(sum(sum(each.events.values()) for each in of)) == (index is not None)


def test_on_demand_doubles_as_in_the_simulator() -> None:
    given = simulation(on_demand_read_units_per_second=2, on_demand_growth_minutes=3)
    pattern = [1] * 3 + [2] * 6 + [6] * 6
    with enforced(given) as twin:
        twin.table("orders", 0, 0, BillingMode="PAY_PER_REQUEST", ProvisionedThroughput=None)
        twin.db.put_item(TableName="orders", Item={"p": {"S": "a"}})
        drive(twin, "GetItem", body(TableName="orders", Key={"p": {"S": "a"}}, ConsistentRead=True), pattern)
        found = [each for each in twin.ended() if each.lane.side == "read"]
    # 2 a second at once; twice the highest minute that is three minutes old.
    assert [each.consumed for each in found[:9]] == [thousandths(60)] * 3 + [thousandths(120)] * 6
    assert [each.consumed for each in found[9:]] == [thousandths(240)] * 4 + [thousandths(360)] * 2
    assert {limit for each in found[9:13] for limit in each.events} == {"KeyRangeThroughputExceeded"}
