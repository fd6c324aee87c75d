"""What a table remembers from minute to minute, by hand: changed capacity, debts, decreases that both want, what is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from enforced_dynamodb import BEGIN, body, enforced, simulation
from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.dynamodb.consumed_units import Consumed
from phase3b.local.dynamodb.engine import EngineAnswer
from phase3b.local.dynamodb.table_requests import TableRequests
from phase3b.local.dynamodb.throughput.hot_keys import HotKeys
from phase3b.local.dynamodb.throughput.minutes import KEPT_MINUTES, Minutes
from phase3b.local.dynamodb.throughput.table_throughput import LaneMinute
from phase3b.local.dynamodb.throughput.throttled import LaneName

LANE = LaneName("orders", None, "read")
GET = body(TableName="orders", Key={"p": {"S": "a"}}, ConsistentRead=True)


def test_burst_capacity_is_never_more_than_that_of_the_capacity_of_now() -> None:
    with enforced() as twin:
        twin.table("orders", 10, 10)
        twin.db.update_table(
            TableName="orders", ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 10}
        )
        # 300 seconds of 1, and the first second.
        assert sum(twin.ask("GetItem", GET) for _ in range(400)) == 301


def test_a_decrease_by_a_person_is_one_of_those_of_auto_scaling() -> None:
    with enforced(simulation(minutes_to_apply=0)) as twin:
        twin.table("orders", 20, 20)
        twin.scale("orders", "Read", 1, 40)
        for units in (19, 18, 17, 16):
            changed = {"ReadCapacityUnits": units, "WriteCapacityUnits": 20}
            twin.db.update_table(TableName="orders", ProvisionedThroughput=changed)
        # Four of the day, and an hour's pause: fifteen quiet minutes change nothing.
        twin.clock.advance(50 * 60)
        assert {each.capacity for each in twin.ended() if each.lane.side == "read"} == {16}
        twin.clock.advance(20 * 60)
        assert twin.ended()[-1].capacity == 20
        assert [each.capacity for each in twin.ended() if each.lane.side == "read"][-1] == 1


def test_what_was_served_beyond_the_capacity_is_no_debt_where_nothing_is_enforced() -> None:
    with enforced(throttling=False) as twin:
        twin.table("orders", 1, 1)
        for _ in range(1000):
            twin.ask("GetItem", GET)
        twin.clock.advance(60)
        table = twin.engine.throughput.table("orders", twin.clock.now())
        # Nothing is saved, and nothing is owed.
        assert table.left(0, twin.clock.now()) == 1000


def test_writes_get_the_decrease_that_reads_want_too_where_the_file_says_so() -> None:
    found = {}
    for first in ("read", "write"):
        with enforced(simulation(minutes_to_apply=0, contested_decrease=first)) as twin:
            twin.table("orders", 20, 20)
            for side in ("Read", "Write"):
                twin.scale("orders", side, 1, 40)
            for units in (19, 18, 17):
                changed = {"ReadCapacityUnits": units, "WriteCapacityUnits": 20}
                twin.db.update_table(TableName="orders", ProvisionedThroughput=changed)
            twin.clock.advance(16 * 60)
            twin.ended()
            units = twin.db.describe_table(TableName="orders")["Table"]["ProvisionedThroughput"]
            found[first] = units["ReadCapacityUnits"], units["WriteCapacityUnits"]
    assert found == {"read": (1, 20), "write": (17, 1)}


def test_an_entry_that_moves_is_half_of_each_place() -> None:
    given_rules = simulation(partition_write_units_per_second=4)
    with enforced(given_rules) as twin:
        twin.table("orders", 100, 100, {"state": (100, 100)})
        for number, state in ((1, "a"), (2, "a"), (1, "b"), (2, "b")):
            item = {"p": {"S": str(number)}, "state": {"S": state}}
            assert twin.ask("PutItem", body(TableName="orders", Item=item))
        # `a` had two puts and two that left, `b` two that came: it has two more.
        put = [body(TableName="orders", Item={"p": {"S": f"{each}"}, "state": {"S": "b"}}) for each in (3, 4, 5)]
        assert [twin.ask("PutItem", each) for each in put] == [True, True, False]


def test_only_a_decrease_is_told_as_one() -> None:
    with enforced(simulation(minutes_to_apply=0)) as twin:
        noted: list[tuple[str, ...]] = []
        twin.plane.throughput.decreased = lambda *names: noted.append(names)
        twin.table("orders", 5, 5)
        for floor, ceiling in ((7, 9), (1, 3)):
            twin.scale("orders", "Write", floor, ceiling, target=None)
            twin.clock.advance(60)
            twin.ended()
        assert len(noted) == 1


def test_the_oldest_minutes_are_forgotten() -> None:
    minutes = Minutes()
    for minute in range(KEPT_MINUTES + 5):
        minutes.closed([LaneMinute(LANE, minute, 1, 0, 0, {})])
    kept = minutes.kept()
    assert (len(kept), kept[0].minute) == (KEPT_MINUTES, 5)
    assert minutes.take(4) == ([], {})


def test_latencies_are_counted_to_the_tenth_of_a_millisecond() -> None:
    requests = TableRequests()
    answer = EngineAnswer(200, b"{}", consumed=(Consumed("orders", None, "read", 1.0),))
    for seconds in (0.00101, 0.00104, 0.0032):
        requests.answered("GetItem", answer, seconds, float(BEGIN))
    assert requests.take(BEGIN // 60).latencies == {("orders", "GetItem"): {1.0: 2, 3.2: 1}}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 4), st.integers(0, 2)), max_size=60))
def test_a_key_is_hot_where_counting_each_by_itself_has_it_so(uses: list[tuple[str, int, int]]) -> None:
    limit, hot = 10, HotKeys((10,))
    second, counts = 0, Counter[Hashable]()
    for key, amount, later in uses:
        if later:
            second, counts = second + later, Counter()
        counts[key] += amount
        hot.note(0, amount, lambda key=key, amount=amount: [(key, amount)], second)  # type: ignore[misc]
        for each in "abc":
            found = hot.matter(0, second) and hot.beyond(0, [each])
            assert found == (counts[each] >= limit)
        assert not hot.matter(0, second + 1)
