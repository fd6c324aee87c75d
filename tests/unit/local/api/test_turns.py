"""Whose invocation runs next on this machine."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.api.lambda_service.turns import Turns


async def _ran(most: int, asked: str) -> str:
    """Whose invocation began when, where all arrive before the first ends."""
    turns, began = Turns(most), []

    async def invocation(whose: str) -> None:
        async with turns.place(whose):
            began.append(whose)
            assert turns.taken <= most
            await asyncio.sleep(0)

    await asyncio.gather(*(invocation(whose) for whose in asked))
    assert (turns.taken, turns.waiting) == (0, {})
    return "".join(began)


def test_who_sends_many_waits_in_its_own_line() -> None:
    assert asyncio.run(_ran(1, "aaaaaab")) == "aabaaaa"


def test_places_are_taken_by_turns_of_all_that_wait() -> None:
    assert asyncio.run(_ran(2, "aaaaabbc")) == "aaabcaba"


@given(st.integers(1, 5), st.text("abc", max_size=30))
def test_everybody_has_a_turn_and_nobody_two_before_another(most: int, asked: str) -> None:
    began = asyncio.run(_ran(most, asked))
    assert sorted(began) == sorted(asked)
    for whose in set(asked):
        # Behind those that run, one of each other customer at most is before its first.
        assert began.index(whose) <= most - 1 + len(set(asked)) or asked.index(whose) < most


@pytest.mark.parametrize("given_a_place", [False, True])
def test_who_stops_waiting_keeps_no_place(*, given_a_place: bool) -> None:
    async def run() -> None:
        turns, held = Turns(1), asyncio.Event()

        async def holder() -> None:
            async with turns.place("a"):
                await held.wait()

        async def waiter() -> None:
            async with turns.place("b"):
                pytest.fail("it was cancelled")

        first, second = asyncio.create_task(holder()), asyncio.create_task(waiter())
        await asyncio.sleep(0)
        if given_a_place:
            # Its future is done, and it has not run since.
            turns._hand_on()
            turns.taken += 1
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert not turns.waiting
        held.set()
        await first
        assert turns.taken == 0

    asyncio.run(run())
