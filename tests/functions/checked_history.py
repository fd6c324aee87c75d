"""Clients of two regions at random: replication late and out of order, regions cut off and lost, processes that end in the middle.

What each client was told is kept, and judged when both regions have everything.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from replicated_handlers import Region, RegionLostError, TwoRegions
from service_event import body_of, rest

FUNCTION = "support_tickets"
STATUSES = ("open", "in_progress", "waiting", "resolved")
# Of two operations on items: how often something arrives between them, and how often the process ends.
ARRIVES, ENDS = 0.08, 0.03
AGAIN_LATER = 11


@dataclass
class Told:
    """What one client was told of a ticket last."""

    ticket_id: str
    version: int
    content: tuple[str, str]


@dataclass
class History:
    """A run. `keys` are creates by key with their subject, `made` and `commented` what was confirmed of each key."""

    world: TwoRegions
    chance: random.Random
    keys: dict[str, str] = field(default_factory=dict)
    made: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    comment_keys: dict[str, str] = field(default_factory=dict)
    commented: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    # Where a client asks for a change or a comment by its id.
    worked: set[str] = field(default_factory=set)
    told: list[Told] = field(default_factory=list)
    # What each version of a ticket is: by ticket and version.
    contents: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)
    confirmed: list[Told] = field(default_factory=list)
    # Which region has shown which ticket.
    seen: set[tuple[int, str]] = field(default_factory=set)
    # Of each version, the one that it was made of.
    parents: dict[tuple[str, int], int] = field(default_factory=dict)
    records: tuple[list[Any], list[Any]] = field(default_factory=lambda: ([], []))
    cut: bool = False
    lost: int | None = None
    # How often a process ended in the middle.
    ends: int = 0

    def __post_init__(self) -> None:
        self.world.between = self._between

    def _between(self, region: Region) -> None:
        if not self.cut and self.chance.random() < ARRIVES:
            self._arrive()
        if self.chance.random() < ENDS:
            raise RegionLostError(region.name)

    def _arrive(self) -> None:
        sources = [each for each in self.world.regions if each.leaving]
        if sources and self.lost is None:
            source = self.chance.choice(sources)
            self.world.replicate(source, self.chance.randrange(len(source.leaving)))

    def _ask(self, number: int, event: Any) -> dict[str, Any] | None:
        """The answer; None where the process ended: what it had written is written."""
        try:
            return self.world.handle(number, FUNCTION, event)
        except RegionLostError:
            self.ends += 1
            return None
        finally:
            self._follow_versions()

    def _follow_versions(self) -> None:
        """Each write of a ticket's version, as the stream of the region has it in which it was written."""
        for region in self.world.regions:
            for record in region.take_stream("support_tickets"):
                old, new = record["dynamodb"].get("OldImage"), record["dynamodb"].get("NewImage")
                if old is None or new is None:
                    continue
                before, after = int(old["version"]["N"]), int(new["version"]["N"])
                if after % 2 == region.number and before < after:
                    self.parents.setdefault((new["ticket_id"]["S"], after), before)

    def region(self) -> int:
        """Where a client asks: in the region that is there, or in either."""
        return 1 - self.lost if self.lost is not None else self.chance.randrange(2)

    def step(self) -> None:
        """Something that may happen next."""
        roll = self.chance.random()
        if roll < 0.3:
            self.create()
        elif roll < 0.6:
            self.update()
        elif roll < 0.75:
            self.comment()
        elif roll < 0.8:
            self.read()
        elif roll < 0.88:
            self.settle()
        elif roll < 0.91:
            self.cut = not self.cut
        elif roll < 0.94:
            self.lost = None if self.lost is not None else self.chance.randrange(2)
        elif not self.cut:
            for _ in range(self.chance.randrange(10)):
                self._arrive()

    def create(self) -> None:
        """A create with a new key, or one whose client asks again: it had no answer, or does not believe it."""
        if self.keys and self.chance.random() < 0.5:
            key = self.chance.choice(sorted(self.keys))
        else:
            key = f"k-{len(self.keys)}"
            self.keys[key] = f"subject of {key}"
        self._create(key, self.region())

    def _create(self, key: str, number: int) -> None:
        body = {"subject": self.keys[key], "description": "d"}
        answer = self._ask(number, rest("POST", "/support/tickets", body=body, headers={"Idempotency-Key": key}))
        if answer is not None and answer["statusCode"] == 201:
            ticket = body_of(answer)
            assert ticket["subject"] == self.keys[key]
            self.made[key].add(ticket["ticket_id"])
            self._learn(number, ticket)
        else:
            assert answer is None or answer["statusCode"] == 503, answer

    def read(self) -> None:
        """What a region has shown once it shows again: the ticket, or the one that is shown in its place."""
        seen = sorted(each for each in self.seen if each[0] != self.lost)
        if seen:
            number, ticket_id = self.chance.choice(seen)
            answer = self._ask(number, _get(ticket_id))
            assert answer is None or answer["statusCode"] == 200, f"{ticket_id} was there, and is gone"

    def _learn(self, number: int, ticket: dict[str, Any]) -> Told:
        """One version of a ticket is one content, whoever asks where."""
        self.seen.add((number, ticket["ticket_id"]))
        content = (ticket["status"], ticket["priority"])
        known = self.contents.setdefault((ticket["ticket_id"], ticket["version"]), content)
        assert known == content, f"version {ticket['version']} of {ticket['ticket_id']} is {known} and {content}"
        found = Told(ticket["ticket_id"], ticket["version"], content)
        self.told.append(found)
        return found

    def update(self) -> None:
        """A change of what a client was told at some time; or it reads again first."""
        if not self.told:
            return
        number, told = self.region(), self.chance.choice(self.told[-12:])
        status = self.chance.choice(STATUSES)
        self.worked.add(told.ticket_id)
        event = rest(
            "PATCH",
            "/support/tickets/{ticket_id}",
            ticket_id=told.ticket_id,
            body={"version": told.version, "status": status, "priority": self.chance.choice(("low", "high"))},
        )
        answer = self._ask(number, event)
        if answer is not None and answer["statusCode"] == 200:
            ticket = body_of(answer)
            self.confirmed.append(self._learn(number, ticket))
        elif answer is not None and answer["statusCode"] == 409:
            seen = self._ask(number, _get(told.ticket_id))
            if seen is not None and seen["statusCode"] == 200:
                self._learn(number, body_of(seen))

    def comment(self) -> None:
        """A comment with a new key, or one that is asked for again, there or in the other region."""
        if not self.told:
            return
        if self.comment_keys and self.chance.random() < 0.5:
            key = self.chance.choice(sorted(self.comment_keys))
        else:
            key = f"c-{len(self.comment_keys)}"
            self.comment_keys[key] = self.chance.choice(self.told[-12:]).ticket_id
        self._comment(key, self.region())

    def _comment(self, key: str, number: int) -> None:
        ticket_id = self.comment_keys[key]
        self.worked.add(ticket_id)
        event = rest(
            "POST",
            "/support/tickets/{ticket_id}/comments",
            ticket_id=ticket_id,
            body={"body": key},
            headers={"Idempotency-Key": key},
        )
        answer = self._ask(number, event)
        if answer is not None and answer["statusCode"] == 201:
            assert body_of(answer)["body"] == key
            self.commented[key].add(body_of(answer)["comment_id"])
        else:
            assert answer is None or answer["statusCode"] in {404, 503}, answer

    def settle(self) -> None:
        """What the streams of the keys tell goes to its function; what comes again does so at the next time."""
        for region in self.world.regions:
            waiting = self.records[region.number]
            waiting += region.take_stream("idempotency_keys")
            if not waiting or self.lost == region.number:
                continue
            answer = self._ask(region.number, {"Records": list(waiting)})
            if answer is None:
                continue
            failed = [each["itemIdentifier"] for each in answer["batchItemFailures"]]
            numbers = [each["dynamodb"]["SequenceNumber"] for each in waiting]
            # As Lambda goes on: from the first that failed.
            self.records[region.number][:] = waiting[numbers.index(failed[0]) :] if failed else []

    def end(self) -> None:
        """Both regions are there, nothing ends any more, and each client asks until it is answered."""
        self.cut, self.lost = False, None
        self.world.between = lambda _: None
        self.world.replicate_all(self.chance)
        for key in self.keys:
            self._create(key, self.chance.randrange(2))
            self.world.replicate_all(self.chance)
        for key in self.comment_keys:
            self._comment(key, self.chance.randrange(2))
            self.world.replicate_all(self.chance)
        for _ in range(4):
            self.settle()
            self.world.replicate_all(self.chance)
            self.world.pass_time(AGAIN_LATER)
        assert self.records == ([], [])
        self._follow_versions()


def _get(ticket_id: str) -> dict[str, Any]:
    return rest("GET", "/support/tickets/{ticket_id}", ticket_id=ticket_id)


def judge(history: History) -> None:
    """What must be true in the end, in both regions.

    Raises:
        AssertionError: something is not.
    """
    world = history.world
    assert world.differences() == {}
    for number in (0, 1):
        shown = _shown(world, number)
        for key, subject in history.keys.items():
            ids = [each["ticket_id"] for each in shown if each["subject"] == subject]
            assert ids, f"{key} was made, and is nowhere"
            # What stays beside another one was worked with.
            assert len(ids) == 1 or len(set(ids) - history.worked) <= 1, f"{key} was made {len(ids)} times"
            for ticket_id in history.made[key]:
                answer = world.handle(number, FUNCTION, _get(ticket_id))
                assert answer["statusCode"] == 200, f"{key} was confirmed as {ticket_id}, and is gone"
                assert body_of(answer)["subject"] == subject
        _judge_comments(history, number)
        _judge_updates(history, number)


def _shown(world: TwoRegions, number: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    query = {"limit": "100"}
    while True:
        page = body_of(world.handle(number, FUNCTION, rest("GET", "/support/tickets", query=query)))
        found += page["items"]
        if "next_cursor" not in page:
            assert len({each["ticket_id"] for each in found}) == len(found)
            return found
        query["cursor"] = page["next_cursor"]


def _judge_comments(history: History, number: int) -> None:
    for key, ticket_id in history.comment_keys.items():
        if not history.commented[key]:
            continue
        event = rest("GET", "/support/tickets/{ticket_id}/comments", ticket_id=ticket_id, query={"limit": "100"})
        page = body_of(history.world.handle(number, FUNCTION, event))
        bodies = [each["body"] for each in page["items"]]
        assert bodies.count(key) == 1, f"the comment {key} is shown {bodies.count(key)} times"


def _judge_updates(history: History, number: int) -> None:
    """A change that was confirmed is what the ticket is made of, or the other region made another one of the same version at that time.

    And whoever goes on with a version that is not the ticket's is told.
    """
    final: dict[str, int] = {}
    for told in history.confirmed:
        ticket_id = told.ticket_id
        if ticket_id not in final:
            stored = [
                each
                for each in history.world.region(number).items("support_tickets")
                if each["ticket_id"]["S"] == ticket_id
            ]
            final[ticket_id] = int(stored[0]["version"]["N"])
        made_of = chain(history, ticket_id, final[ticket_id])
        if told.version not in made_of:
            own = chain(history, ticket_id, told.version)
            common = max(set(own) & set(made_of))
            mine, others = own[own.index(common) - 1], made_of[made_of.index(common) - 1]
            assert mine % 2 != others % 2, f"version {told.version} of {ticket_id} was lost within a region"
        if told.version != final[ticket_id]:
            event = rest(
                "PATCH",
                "/support/tickets/{ticket_id}",
                ticket_id=ticket_id,
                body={"version": told.version, "status": "closed"},
            )
            answer = history.world.handle(number, FUNCTION, event)
            assert answer["statusCode"] == 409, f"version {told.version} of {ticket_id} was lost, and nobody is told"


def chain(history: History, ticket_id: str, version: int) -> list[int]:
    """A version and those it was made of, newest first."""
    found = [version]
    while (ticket_id, found[-1]) in history.parents:
        found.append(history.parents[ticket_id, found[-1]])
    return found
