"""What Route 53 would answer while a region is lost."""

from __future__ import annotations

from phase3b.operations.failover.routing import HealthCheck, LatencyRecords, Resolver


def test_a_check_changes_its_mind_after_so_many_in_a_row() -> None:
    check = HealthCheck(3)
    for at, answered in enumerate([False, False, True, False, False]):
        check.note(answered=answered, at=at)
    assert check.healthy
    assert check.changed_at is None
    check.note(answered=False, at=5)
    assert (check.healthy, check.changed_at) == (False, 5)
    for at in (6, 7):
        check.note(answered=True, at=at)
    assert not check.healthy
    check.note(answered=True, at=8)
    assert (check.healthy, check.changed_at) == (True, 8)


def test_the_nearest_that_holds_is_the_answer_and_the_nearest_where_none_does() -> None:
    checks = {"us-east-1": HealthCheck(1), "us-west-2": HealthCheck(1)}
    records = LatencyRecords(checks)
    assert records.answer() == "us-east-1"
    checks["us-east-1"].note(answered=False, at=0)
    assert records.answer() == "us-west-2"
    checks["us-west-2"].note(answered=False, at=0)
    assert records.answer() == "us-east-1"


def test_a_resolver_keeps_an_answer_for_its_time() -> None:
    now = [100.0]
    check = HealthCheck(1)
    resolver = Resolver(LatencyRecords({"a": check, "b": HealthCheck(1)}), 60, lambda: now[0], age_seconds=20)
    assert resolver.region() == "a"
    check.note(answered=False, at=now[0])
    # It had asked 20 s before.
    now[0] = 139.9
    assert resolver.region() == "a"
    now[0] = 140.0
    assert resolver.region() == "b"
    check.note(answered=True, at=now[0])
    now[0] = 199.9
    assert resolver.region() == "b"
    now[0] = 200.0
    assert resolver.region() == "a"
    assert resolver.moved == [(140.0, "b"), (200.0, "a")]
