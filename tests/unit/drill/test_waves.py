"""Alarms that touch one another are never rehearsed together, and none is left out."""

from __future__ import annotations

from itertools import combinations

from drilled_alarms import of_prod

from phase3b.drill.wave import series_of_measure, waves


def test_alarms_of_a_wave_share_neither_metric_nor_incident() -> None:
    alarms = [each.alarm for each in of_prod()]
    incidents = {each.alarm.name: each.incident for each in of_prod()}
    found = waves(
        alarms,
        incidents,
        {each.name: each.period_seconds * each.evaluation_periods // 60 for each in alarms},
        incidents,
    )
    assert sorted(each.name for wave in found for each in wave.alarms) == sorted(each.name for each in alarms)
    for wave in found:
        # Nothing that its data touch may still be in alarm when the next wave comes.
        touched = [
            each
            for each in alarms
            for one in wave.alarms
            if series_of_measure(each.measure) & series_of_measure(one.measure)
        ]
        # But of an error budget, of which the short window is enough: nobody is notified any more.
        own = [*wave.alarms, *(each for each in touched if not each.address.name.endswith("_long_critical"))]
        assert wave.minutes == max(each.period_seconds * each.evaluation_periods // 60 for each in own)
        for one, other in combinations(wave.alarms, 2):
            assert not series_of_measure(one.measure) & series_of_measure(other.measure)
            assert incidents[one.name] != incidents[other.name]


def test_what_takes_long_keeps_nothing_waiting() -> None:
    alarms = [each.alarm for each in of_prod()]
    lengths = {each.name: 60 + 10_000 * (number % 2) for number, each in enumerate(alarms)}
    for wave in waves(alarms, {each.name: each.name for each in alarms}, lengths, lengths):
        assert len({lengths[each.name] for each in wave.alarms}) == 1


def test_those_that_are_not_wanted_still_hold_a_wave_up() -> None:
    """Of an API's alarms one alone: the one that looks back for an hour judges the same metric."""
    alarms = [each.alarm for each in of_prod()]
    incidents = {each.alarm.name: each.incident for each in of_prod()}
    lengths = {each.name: each.period_seconds * each.evaluation_periods // 60 for each in alarms}
    one = next(each for each in alarms if each.kind == "server_errors")
    other = next(each for each in alarms if each.kind == "no_requests")
    (wave,) = waves(alarms, incidents, lengths, {one.name})
    assert wave.alarms == (one,)
    assert wave.minutes == lengths[other.name] > lengths[one.name]
    # Nobody waits for six hours of an error budget: its window of half an hour ends what notifies.
    slow = {each.period_seconds // 60: each for each in alarms if each.subject.burn_rate == "slow"}
    assert max(slow) == 360 > wave.minutes
    (alone,) = waves(alarms, incidents, lengths, {slow[360].name})
    assert (alone.alarms, alone.minutes) == ((slow[360],), 360)
