"""Causes that go together: scenes of one key are one, and none changes what another's alarm reads."""

from __future__ import annotations

from dataclasses import replace

from drilled_alarms import of_each_kind, of_prod, prod

from phase3b.drill.causes.cause import AskTable, Cause, Invoke, PutFault, Scene, SendMessages, TakeMessages
from phase3b.drill.causes.causes import causes
from phase3b.drill.causes.episode import Episode, episodes
from phase3b.local.faults.fault import Fault

LATE = PutFault(Fault("latency", "f", milliseconds=100), in_aws=False)
ALARM = of_each_kind()["function_errors"]


def cause(key: str, **changed: object) -> Cause:
    made = Cause(ALARM, "functions", "", Scene(key), (0,), 5, 20, "function f", frozenset({"function f"}))
    return replace(made, **changed)  # type: ignore[arg-type]


def test_scenes_of_one_key_have_the_most_of_each() -> None:
    one = Scene("k", (LATE,), (Invoke("f", "{}", 3, 2), AskTable("GetItem", "b", 5)), (TakeMessages("q"),), 1)
    later = PutFault(replace(LATE.fault, milliseconds=200), in_aws=False)
    broken = PutFault(Fault("errors", "f"), in_aws=False)
    other = Scene("k", (later, broken), (Invoke("f", "{}", 2, 4), Invoke("g", "{}", 1)), (TakeMessages("q"),), 4)
    both = one.with_other(other)
    assert both.faults == (later, broken)
    assert both.acts == (Invoke("f", "{}", 3, 4), AskTable("GetItem", "b", 5), Invoke("g", "{}", 1))
    assert (both.ending, both.lasts) == ((TakeMessages("q"),), 4)


def test_what_dilutes_does_not_go_with_what_is_diluted() -> None:
    share, crowd = cause("share", diluted=True), cause("crowd")
    elsewhere = cause("elsewhere", judges="function g", touches=frozenset({"function g"}))
    assert crowd.disturbs(share)
    assert not share.disturbs(crowd)
    assert not elsewhere.disturbs(share)
    assert [len(each.causes) for each in episodes([share, crowd, elsewhere])] == [2, 1]


def test_scenes_of_one_key_do_not_disturb_each_other() -> None:
    assert len(episodes([cause("k", diluted=True), cause("k", diluted=True)])) == 1


def test_a_fault_that_stays_is_not_taken_out_by_another_scene() -> None:
    stuck = PutFault(Fault("consumer", "q"), in_aws=False)
    lasting = cause("waits", scene=Scene("waits", (stuck,), (SendMessages("q", fifo=False, count=1),), lasts=20))
    short = cause("given up", scene=Scene("given up", (stuck,)))
    assert short.disturbs(lasting)
    assert len(episodes([lasting, short])) == 2


def test_an_episode_lasts_until_all_of_it_is_over() -> None:
    """The second needs the scene at minute 10, too: the first alarm reads that as well, and is over as much later."""
    episode = Episode((cause("k"), cause("k", minutes=(0, 10), over_by=25)))
    assert episode.minutes == 30
    assert [(each.minute, each.last) for each in episode.played()] == [(0, False), (10, True)]


def test_what_lasts_begins_before_what_is_over_within_its_minute() -> None:
    short, lasting = cause("a"), cause("b", scene=Scene("b", lasts=5))
    assert [each.scene.key for each in Episode((short, lasting)).played()] == ["b", "a"]


def test_those_of_prod_are_few_and_none_disturbs_another() -> None:
    found = [each for each in causes([one.alarm for one in of_prod()], prod()) if isinstance(each, Cause)]
    together = episodes(found)
    assert sum(len(each.causes) for each in together) == len(found)
    assert len(together) < 10
    for episode in together:
        assert not any(one.disturbs(other) for one in episode.causes for other in episode.causes)


DEAD = of_each_kind()["dead_letters"]
DAY = 1_767_225_600  # a midnight (UTC)


def at(hour: int, minute: int = 0) -> int:
    return DAY + hour * 3600 + minute * 60


def test_an_episode_begins_when_nothing_is_reminded_of_until_it_is_over() -> None:
    """Reminders are at 1, 7, 13 and 19, for five minutes each."""
    short = Episode((cause("k", alarm=DEAD, over_by=30),))
    assert short.begins(at(2)) == at(2, 1)
    # From 06:30 on it would be over at 07:00.
    assert short.begins(at(6, 28)) == at(6, 29)
    assert short.begins(at(6, 29)) == at(7, 5)
    assert short.begins(at(7, 2)) == at(7, 5)
    assert short.begins(at(7, 4)) == at(7, 5)
    assert short.begins(at(7, 5)) == at(7, 6)
    # None of these hours is long enough for it: it is over for a moment whenever it begins.
    assert Episode((cause("k", alarm=DEAD, over_by=400),)).begins(at(2)) == at(2, 1)
    assert Episode((cause("k", over_by=400),)).begins(at(6, 59)) == at(7)
