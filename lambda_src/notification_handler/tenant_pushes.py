"""What is to be pushed to one tenant's connections, step by step. Decides, and calls nothing: `pushes.py` does the steps."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from notification_handler.connections import Connection
from notification_handler.gateway import Outcome
from notification_handler.push_marks import Mark

# As many marks as one BatchWriteItem takes: "Service, account, and table quotas in Amazon DynamoDB".
MOST_CLAIMED = 25
# The system's: the state of Python's own would be the same in every environment that SnapStart restores.
CHANCE = random.SystemRandom()


@dataclass(slots=True)
class Message:
    """A notification of the stream. `left` are the connections that it is marked for and that had no turn yet."""

    position: int
    sequence_number: str
    tenant_id: str
    user_id: str | None
    data: bytes
    mark: Mark
    claimed: frozenset[str] = frozenset()
    left: set[str] = field(default_factory=set)
    begun: bool = False

    @property
    def is_done(self) -> bool:
        """Whether everybody had their turn, or there was nobody."""
        return self.begun and not self.left

    def settled(self) -> Mark:
        """The mark that says who had their turn, and nobody else."""
        return Mark(self.mark.key, (self.mark.pushed_to | self.claimed) - self.left)


@dataclass(slots=True)
class Lane:
    """What one connection is still to get, in order. Without messages: only that it lacks some."""

    connection: Connection
    messages: deque[Message] = field(default_factory=deque)
    tried_again: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """The tenant's connections are to be read. Result: the connections, None where they can't be."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Marks are to be written. Result: the keys of those that could not be."""

    messages: Sequence[Message]


@dataclass(frozen=True, slots=True)
class Push:
    """The first message of a lane is to be sent. Result: an `Outcome`."""

    lane: Lane


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of a connection is to be stored; one that is `over` is to be ended. No result."""

    connection: Connection
    over: bool = False


Step = Read | Claim | Push | Note


@dataclass(frozen=True, slots=True)
class PushRules:
    """Settings: pushes of one tenant at a time, misses in a row that end a connection, seconds between two misses."""

    at_a_time: int
    misses_max: int
    pause_seconds: int


@dataclass(slots=True)
class TenantPushes:
    """One tenant's part of a batch. `now` is in seconds since 1970."""

    tenant_id: str
    rules: PushRules
    now: float
    messages: list[Message] = field(default_factory=list)
    pushed: int = 0
    missed: int = 0
    _waiting: deque[Message] = field(default_factory=deque)
    _connections: dict[str, Connection] | None = None
    _reading: set[str] = field(default_factory=set)
    _lanes: deque[Lane] = field(default_factory=deque)
    _notes: deque[Note] = field(default_factory=deque)
    _noting: set[str] = field(default_factory=set)
    _running: int = 0
    _silent: int = 0

    def next(self) -> Step | None:
        """The next step that may begin now; None where the tenant has its share, or has to wait for a step."""
        if self._running >= self.rules.at_a_time:
            return None
        step = self._next()
        self._running += step is not None
        return step

    def _next(self) -> Step | None:
        if self._connections is None:
            return None if self._running else Read()
        for note in self._notes:
            # Of two about one connection the later must not be overtaken.
            if note.connection.connection_id not in self._noting:
                self._notes.remove(note)
                self._noting.add(note.connection.connection_id)
                return note
        if self._lanes:
            return Push(self._lanes.popleft())
        # A connection gets its messages in order: the next are marked when those before them had their turn.
        chunk = [] if self._running else self._chunk(self._connections)
        return Claim(chunk) if chunk else None

    def _chunk(self, connections: dict[str, Connection]) -> list[Message]:
        chunk: list[Message] = []
        while self._waiting and len(chunk) < MOST_CLAIMED:
            message = self._waiting.popleft()
            targets = {each.connection_id for each in connections.values() if each.concerns(message.user_id)}
            message.left = targets - message.mark.pushed_to
            if message.left:
                chunk.append(message)
            else:
                message.begun = True
        return chunk

    def read(self, found: Sequence[Connection] | None) -> None:
        """A `Read` was done."""
        self._running -= 1
        self._connections = {}
        if found is None:
            return
        in_doubt = {each for message in self.messages if not message.mark.settled for each in message.mark.pushed_to}
        there = list(found)
        # Whom a slow one would hide is another one each time.
        CHANCE.shuffle(there)
        for connection in there:
            if connection.expires_at <= self.now:
                self._notes.append(Note(connection, over=True))
            elif connection.quiet_until <= self.now:
                known = connection
                if connection.connection_id in in_doubt:
                    known = replace(connection, behind=True)
                    self._lanes.append(Lane(known))
                self._connections[known.connection_id] = known
        self._waiting.extend(self.messages)

    def claimed(self, step: Claim, unwritten: Collection[str]) -> None:
        """A `Claim` was done."""
        self._running -= 1
        lanes = {each.connection_id: Lane(each) for each in (self._connections or {}).values()}
        blocked = False
        for message in step.messages:
            # Written or not: where an answer was lost, nobody knows, and what is settled in the end is right for both.
            message.claimed = frozenset(message.left)
            blocked = blocked or message.mark.key in unwritten
            if blocked:
                continue
            message.begun = True
            for connection_id in lanes.keys() & message.left:
                lanes[connection_id].messages.append(message)
        if blocked:
            # What comes behind it has to wait for it: all of that comes again.
            self._waiting.clear()
        self._lanes.extend(lane for lane in lanes.values() if lane.messages)

    def sent(self, step: Push, outcome: Outcome) -> None:
        """A `Push` was done."""
        self._running -= 1
        lane = step.lane
        match outcome:
            case Outcome.SENT:
                self._arrived(lane)
            case Outcome.BUSY if not lane.tried_again:
                lane.tried_again = True
                self._lanes.append(lane)
            case Outcome.GONE:
                self._drop(lane)
                self._notes.append(Note(lane.connection, over=True))
            case _:
                self._silent += outcome is Outcome.UNKNOWN
                self._miss(lane)

    def noted(self, step: Note) -> None:
        """A `Note` was done."""
        self._running -= 1
        self._noting.discard(step.connection.connection_id)

    def _arrived(self, lane: Lane) -> None:
        known = lane.connection
        self._reading.add(known.connection_id)
        lane.tried_again = False
        if lane.messages:
            lane.messages.popleft().left.discard(known.connection_id)
            self.pushed += 1
        if known.misses or known.behind:
            self._know(lane, replace(known, misses=0, quiet_until=0, behind=False))
        if lane.messages:
            self._lanes.append(lane)

    def _know(self, lane: Lane, known: Connection) -> None:
        lane.connection = known
        if self._connections is not None and known.connection_id in self._connections:
            self._connections[known.connection_id] = known
        self._notes.append(Note(known))

    def _drop(self, lane: Lane) -> None:
        """Nothing more of this batch for a connection: it had its turn, and nobody waits for it again."""
        connection_id = lane.connection.connection_id
        self.missed += len(lane.messages)
        for message in self.messages:
            message.left.discard(connection_id)
        lane.messages.clear()
        if self._connections is not None:
            self._connections.pop(connection_id, None)

    def _miss(self, lane: Lane) -> None:
        known = lane.connection
        self._drop(lane)
        misses = known.misses + 1
        quiet_until = int(self.now + self.rules.pause_seconds)
        known = replace(known, misses=misses, quiet_until=quiet_until, behind=True)
        self._notes.append(Note(known, over=misses >= self.rules.misses_max))
        if self._silent >= self.rules.at_a_time:
            self._leave_out()

    def _leave_out(self) -> None:
        """Where so many did not answer, those that nobody has seen reading are left for another batch."""
        reading, others = deque[Lane](), list[Lane]()
        for lane in self._lanes:
            (reading if lane.connection.connection_id in self._reading else others).append(lane)
        self._lanes = reading
        for lane in others:
            self._drop(lane)
            if not lane.connection.behind:
                self._notes.append(Note(replace(lane.connection, behind=True)))
