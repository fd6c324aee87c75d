"""Whatever is written in two regions in whatever order, and whenever one of them is away: both end with the last writer's items."""

from __future__ import annotations

from typing import Literal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from two_regions import FIRST, SECOND, TwoRegions

REGIONS = (FIRST, SECOND)
Step = tuple[Literal["put", "delete", "later", "lose", "return"], str, str]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "put", "delete", "later", "lose", "return"]),
        st.sampled_from(REGIONS),
        st.sampled_from(["a", "b", "c"]),
    ),
    max_size=30,
)


@given(steps=STEPS, waits=st.lists(st.sampled_from([0.0, 0.4, 1.1]), min_size=30, max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_regions_end_with_the_items_of_the_last_writer(
    both: TwoRegions, steps: list[Step], waits: list[float]
) -> None:
    if not both.plane.replication.regions("123456789012", both.table):
        both.replicate()
    replication = both.plane.replication
    for p in ("a", "b", "c"):
        for region in REGIONS:
            both.delete(region, p)
    both.give_back()
    both.go_on(10)
    assert both.items(FIRST) == both.items(SECOND) == {}
    # What a reader of both regions' writes, in their order, would expect.
    last: dict[str, str | None] = {}
    for number, ((what, region, p), wait) in enumerate(zip(steps, waits, strict=False)):
        match what:
            case "put":
                both.put(region, p, number)
                last[p] = str(number)
            case "delete":
                # Of an item that a region has not got, a deletion writes nothing.
                if both.value(region, p) is not None:
                    both.delete(region, p)
                    last[p] = None
            case "lose":
                both.lose(region)
            case "return":
                both.give_back(region)
            case _:
                pass
        both.go_on(wait)
    both.give_back()
    both.go_on(10)
    wanted = {(p, "0"): value for p, value in last.items() if value is not None}
    assert both.items(FIRST) == wanted
    assert both.items(SECOND) == wanted
    assert replication.waiting() == []
