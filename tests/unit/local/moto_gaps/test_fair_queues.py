"""A standard queue of the embedded AWS with message groups gives those of a noisy tenant behind all others."""

from __future__ import annotations

from moto.sqs.models import Message

from phase3b.local.moto_gaps.queues.sqs import fairly


def message(number: int, group: str | None, *, in_flight: bool = False) -> Message:
    found = Message(str(number), "")
    found.group_id = group
    found.visible_at = 2**53 if in_flight else 0
    return found


def order(visible: list[Message], pending: list[Message]) -> list[str]:
    return [each.id for each in fairly(visible, set(pending))]


def test_those_of_a_noisy_tenant_come_last() -> None:
    visible = [message(1, "loud"), message(2, "loud"), message(3, "quiet"), message(4, None), message(5, "loud")]
    loud = [message(100 + number, "loud", in_flight=True) for number in range(30)]
    assert order(visible, loud) == ["3", "4", "1", "2", "5"]
    # One fewer in flight, or shown again meanwhile, and nobody is noisy.
    assert order(visible, loud[:-1]) == ["1", "2", "3", "4", "5"]
    loud[0].visible_at = 0
    assert order(visible, loud) == ["1", "2", "3", "4", "5"]


def test_a_tenth_of_all_in_flight_is_not_noisy() -> None:
    visible = [message(1, "loud"), message(2, "quiet")]
    pending = [message(100 + number, "loud", in_flight=True) for number in range(30)]
    others = [message(200 + number, f"tenant{number}", in_flight=True) for number in range(270)]
    assert order(visible, [*pending, *others]) == ["1", "2"]
    assert order(visible, [*pending, *others[:-1]]) == ["2", "1"]


def test_what_has_no_group_is_a_tenant_of_its_own() -> None:
    pending = [message(100 + number, None, in_flight=True) for number in range(40)]
    assert order([message(1, None), message(2, "quiet")], pending) == ["1", "2"]
