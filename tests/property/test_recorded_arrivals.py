"""Recorded requests keep their order and their number at any speed, and belong to one worker each."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from phase3b.load.order import Limits, Order, Recorded, order_of

ORDER = Order(
    scenario="s", rest_url="", websocket_url="", api_keys=(), tenants=("a",) * 7, tokens=(), zipf_exponent=0, sessions=(), prepare=(),
    stretches=(), spacing="even", users=None, listeners=0, warm_up_seconds=2, seed=1, limits=Limits(5, 30, 10, 100, 50, 10),
)  # fmt: skip
ROWS = st.lists(st.tuples(st.floats(0, 100), st.integers(0, 6), st.integers(0, 3)), min_size=1, max_size=50).map(sorted)


def recorded(rows: list[tuple[float, int, int]]) -> Order:
    at, tenant, session = zip(*rows, strict=True)
    return replace(ORDER, recorded=Recorded(at, tenant, session, {}))


@given(ROWS)
def test_all_of_them_come_after_the_warm_up_in_their_order(rows: list[tuple[float, int, int]]) -> None:
    found = list(order_of(recorded(rows).as_json()).arrivals())
    counted = [each for each in found if each.number >= 0]
    assert [(each.at - 2, each.tenant, each.session) for each in counted] == [
        (at + 2 - 2, tenant, session) for at, tenant, session in rows
    ]
    assert [each.at for each in found] == sorted(each.at for each in found)
    warming = [each for each in found if each.number < 0]
    assert len(warming) == sum(at < 2 for at, _, _ in rows)


@given(ROWS, st.integers(1, 5))
def test_workers_divide_them_without_a_rest(rows: list[tuple[float, int, int]], workers: int) -> None:
    order = recorded(rows)
    parts = [
        [each for each in order.arrivals() if order.is_of(each.number, each.tenant, index, workers)]
        for index in range(workers)
    ]
    assert sorted((each for part in parts for each in part), key=lambda each: each.number) == sorted(
        order.arrivals(), key=lambda each: each.number
    )
    # The ids that a tenant was given are in one worker's memory.
    owners = {(each.tenant, index) for index, part in enumerate(parts) for each in part}
    assert len(owners) == len({tenant for tenant, _ in owners})
