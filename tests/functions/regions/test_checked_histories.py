"""Random histories of two regions, judged; and histories of a service that is broken in one way, which must not pass."""

from __future__ import annotations

import dataclasses
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from checked_history import FUNCTION, History, chain, judge
from replicated_handlers import TwoRegions
from service_deployment import DEPLOYMENT, NAMES
from service_event import ACCOUNT_ID

from phase3b.local.dynamodb import ministack_parts

STEPS = 60
SEEDS = range(12)


def ran(world: TwoRegions, seed: int, steps: int = STEPS) -> History:
    for region in world.regions:
        module: Any = region.shared(FUNCTION, "support_tickets.handler")
        module.DUPLICATES = dataclasses.replace(module.DUPLICATES, sleep=lambda _: None)
        region.shared(FUNCTION, "support_tickets.versions").CHANCE = random.Random(seed)  # type: ignore[attr-defined]  # noqa: S311
    history = History(world, random.Random(seed))  # noqa: S311  no secret
    for _ in range(steps):
        history.step()
    history.end()
    return history


def test_random_histories(both: TwoRegions) -> None:
    """And what they are for has happened in them."""
    happened: Counter[str] = Counter()
    for seed in SEEDS:
        _emptied(both)
        history = ran(both, seed)
        judge(history)
        assert all(map(history.made.get, history.keys))
        happened.update(happened_in(history))
    assert all(happened[each] for each in happened), happened


def happened_in(history: History) -> dict[str, int]:
    tickets, comments = (history.world.region(0).items(each) for each in ("support_tickets", "ticket_comments"))
    subjects = Counter(each["subject"]["S"] for each in tickets if "duplicate_of" not in each)
    final = {each["ticket_id"]["S"]: int(each["version"]["N"]) for each in tickets}
    return {
        "tickets taken back": sum("duplicate_of" in each for each in tickets),
        "comments taken back": sum("duplicate_of" in each for each in comments),
        "duplicates kept": sum(count - 1 for count in subjects.values()),
        "changes": len(history.confirmed),
        "changes lost": sum(
            each.version not in chain(history, each.ticket_id, final[each.ticket_id]) for each in history.confirmed
        ),
        "ends": history.ends,
    }


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1100))
def test_a_long_random_history(both: TwoRegions, seed: int) -> None:
    judge(ran(both, seed, 200))


def versions_of_one_region(module: Callable[[str], Any]) -> None:
    for name in ("support_tickets.tickets", "support_tickets.duplicates"):
        module(name).next_version = lambda version: version + 1


def small_versions(module: Callable[[str], Any]) -> None:
    """The smallest of the region's own above the one before: one that was lost comes again."""
    module("support_tickets.versions").STEPS = 1


def nothing_is_settled(module: Callable[[str], Any]) -> None:
    module("support_tickets.duplicates")._replaced = lambda _: None


def comments_do_not_count(module: Callable[[str], Any]) -> None:
    module("support_tickets.duplicates").Duplicates._has_comments = lambda *_: False


def duplicates_lead_nowhere(module: Callable[[str], Any]) -> None:
    """An id that a client was told is gone with its duplicate."""
    tickets = module("support_tickets.tickets").Tickets
    found = tickets._found

    def gone(self: Any, tenant_id: str, ticket_id: str) -> Any:
        return None if "duplicate_of" in self.stored(tenant_id, ticket_id) else found(self, tenant_id, ticket_id)

    tickets._found = gone


def what_is_on_its_way_is_gone(module: Callable[[str], Any]) -> None:
    for name in ("support_tickets.tickets", "support_tickets.comments"):
        module(name).is_lost = lambda *_: False


BREAKS = [
    versions_of_one_region,
    small_versions,
    nothing_is_settled,
    comments_do_not_count,
    duplicates_lead_nowhere,
    what_is_on_its_way_is_gone,
]


@pytest.mark.parametrize("broken", BREAKS)
def test_what_is_broken_is_noticed(both: TwoRegions, broken: Callable[[Callable[[str], Any]], None]) -> None:
    for region in both.regions:
        broken(lambda name, region=region: region.shared(FUNCTION, name))  # type: ignore[misc]
    assert any(_is_noticed(both, seed) for seed in range(40))


def _is_noticed(world: TwoRegions, seed: int) -> bool:
    _emptied(world)
    try:
        judge(ran(world, seed))
    except AssertionError:
        return True
    return False


def _emptied(world: TwoRegions) -> None:
    for region in world.regions:
        region.leaving.clear()
        region.written.clear()
        region.streams.clear()
        with ministack_parts.scope(ACCOUNT_ID, region.name):
            for table in DEPLOYMENT.tables:
                stored = ministack_parts.table(NAMES.table(table.name))
                assert stored is not None
                for pk, sk in [(pk, sk) for pk, items in stored["items"].items() for sk in items]:
                    ministack_parts.remove_item(stored, pk, sk)
