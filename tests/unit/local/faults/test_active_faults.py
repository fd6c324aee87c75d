"""Which requests meet a fault, and when it ends."""

from __future__ import annotations

from phase3b.local.faults.fault import ActiveFaults, Fault


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_share_is_met_without_chance() -> None:
    faults = ActiveFaults(Time())
    faults.put(Fault("errors", "f", share=0.3))
    met = [faults.of("errors", "f") is not None for _ in range(10)]
    assert met == [False, False, False, True, False, False, True, False, False, True]
    assert faults.of("errors", "g") is None
    assert faults.of("latency", "f") is None


def test_it_ends_by_itself_or_is_cleared() -> None:
    time = Time()
    faults = ActiveFaults(time)
    first, second = Fault("latency", "f", milliseconds=5, until=110), Fault("errors", "f")
    faults.put(first)
    faults.put(second)
    assert faults.active() == (first, second)
    time.now = 109.9
    assert faults.of("latency", "f") == first
    time.now = 110
    assert faults.active() == (second,)
    assert faults.clear("latency") == ()
    assert faults.clear("errors", "g") == ()
    assert faults.clear("errors", "f") == (second,)
    assert (faults.any(), faults.of("errors", "f")) == (False, None)


def test_another_of_its_kind_takes_its_place_but_not_that_of_the_other_side() -> None:
    faults = ActiveFaults(Time())
    reads, writes = Fault("throttle", "t", side="read"), Fault("throttle", "t", side="write")
    less = Fault("throttle", "t", side="write", share=0.5)
    for each in (reads, writes, less):
        faults.put(each)
    assert faults.active() == (reads, less)
