"""Answers that are kept for a while: in the memory of this process, in front of a cache that all processes share.

What is kept is never what decides: the table is. An answer is kept under the version of what it is made of (a random one, of a
tenant and a collection), which its reader learns before it asks the table. Who writes takes the version away before the write and
again after it, before it answers, and until then nothing is kept and nothing that was kept is shown. So an answer that is
shown holds each write that was answered before it was asked for.

- A version is never used again: where the cache has lost it (evicted, started again), the next reader makes another one.
- An answer is of the server that its version was learned from: one that was started again, or took over as a replica, may have
  older versions, and none of what was kept before counts.
- The copy in memory is shown only where the shared cache says that it is still of the version: to ask for that is cheap, and a
  write of any process is seen at once. While the shared cache is away, the table is asked.
- A process for which the cache was away does not believe what was kept before: somebody may have written, and not reached the cache either.
- Any error of the cache is a miss. After several in a row it is left alone for a while (the circuit), but for writers.
- An index follows its table a moment later, so an answer of one is kept only when the last write was SETTLED_SECONDS ago.

What may be older, and how old at most:

- Where a writer does not reach the cache, neither before its write nor after it, a process for which it was not away may show what was
  before for as long as it is kept. That is counted (CacheInvalidationsLost); the writer's process tells the cache at the next occasion,
  and until then shows nothing of it.
- Several servers behind one address (serverless) do not say which one they are: what a failover loses counts as above.
- What is written by others than the functions (a restore, the console) is seen when what was kept ends.
- Without a shared cache (the function is outside the network), memory alone serves for its few seconds: writes of this process are seen
  at once, those of others when the copy ends. With 0 seconds of memory nothing is kept there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from shared import clients, clock, metrics, settings
from shared.cache_keys import Question, state_key
from shared.cache_state import VERSION, State, fields_of, marking, new_mark, state_of, token, versioning
from shared.kept_answer import Kept, packed, unpacked
from shared.process_memory import ProcessMemory

if TYPE_CHECKING:
    from shared.cache_connection import Command, Reply
    from shared.shared_cache import Answers, SharedCache

# What is larger takes longer to fetch than a command may.
LARGEST_BYTES = 524_288
# Of the time that one process computes for the others: how long they wait for it, and the first pause.
WAITED = 0.25
FIRST_PAUSE_SECONDS = 0.005
# The version of what is named by all that it is made of.
SELF_NAMED = "-"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the table answered, as text, and the second (Unix time) in which it ends to be so, where that is known."""

    body: str
    until: float | None = None


class Load(Protocol):
    """Asks the table."""

    def __call__(self, *, kept: bool) -> Loaded:
        """An answer; one that may be kept must be of what was written last, as far as DynamoDB can say that."""


@dataclass(slots=True)
class CachedReads:
    """Answers from memory, from the shared cache, or from the table. `seconds` says of each operation how long its answers are kept."""

    seconds: Mapping[str, int]
    memory: ProcessMemory
    shared: SharedCache | None
    lock_seconds: float
    elapsed: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    # What the cache was not told of yet: the states, with the marks that are to be taken from them.
    _owed: dict[str, set[str]] = field(default_factory=dict)
    _writes: int = 0

    def seconds_of(self, operation: str) -> int:
        """How long answers of an operation are kept; 0: not at all."""
        return self.seconds.get(operation, 0)

    def read(self, question: Question, load: Load) -> str:
        """An answer, of the table or as it was kept."""
        seconds = self.seconds_of(question.operation)
        if seconds <= 0:
            return load(kept=False).body
        if self.shared is None:
            return self._of_memory(question, seconds, load)
        copy = self.memory.get(question.key)
        if copy is not None and question.collection is None:
            metrics.emit(CacheHits=1)
            return copy.body
        state, kept = self._learned(self.shared, question, with_answer=copy is None)
        if copy is not None and state is not None and state.stamp:
            if copy.stamp == self._stamp(self.shared, question, state):
                metrics.emit(CacheHits=1)
                return copy.body
            state, kept = self._learned(self.shared, question, with_answer=True)
        if state is None:
            metrics.emit(CacheUnavailable=1)
            return load(kept=False).body
        if not state.stamp or (question.settles and not state.settled):
            # Somebody writes just now, or did a moment ago.
            metrics.emit(CacheMisses=1)
            return load(kept=False).body
        found = unpacked(kept, state.stamp, _believed_from(self.shared, question))
        if found is not None:
            if found.is_ending and self._locked(self.shared, question):
                # Before it ends, so that nobody ever waits for it. What was kept is still right, also where the table is busy.
                with suppress(Exception):
                    return self._computed(self.shared, question, state, seconds, load)
            return self._hit(self.shared, question, found, state)
        if self._locked(self.shared, question):
            return self._computed(self.shared, question, state, seconds, load)
        found, state = self._waited(self.shared, question)
        if found is not None:
            return self._hit(self.shared, question, found, state)
        metrics.emit(CacheMisses=1)
        return load(kept=False).body

    @contextmanager
    def writing(self, tenant_id: str, collection: str) -> Iterator[None]:
        """Around a write to a collection of a tenant: what was kept of it is not shown from before the write to its end, nor after."""
        self._writes += 1
        self.memory.drop(_local(tenant_id, collection))
        if self.shared is None:
            try:
                yield
            finally:
                self._writes += 1
                self.memory.drop(_local(tenant_id, collection))
            return
        key = state_key(tenant_id, collection)
        mark = new_mark()
        # While the circuit is open only the second is tried: it is the one that counts.
        marked = _done(self.shared.ask(*self._debts(), *marking(key, mark)))
        if marked:
            self._owed.clear()
        try:
            yield
        finally:
            self._owed.setdefault(key, set()).update({mark} if marked else ())
            if _done(self.shared.insist(*self._debts())):
                self._owed.clear()
            elif not marked:
                metrics.emit(CacheInvalidationsLost=1)

    def owes(self, tenant_id: str, collection: str) -> bool:
        """Whether the cache was not told of a write of this process yet."""
        return state_key(tenant_id, collection) in self._owed

    def _debts(self) -> list[Command]:
        """What the cache is told first of all, whatever else it is asked: no version, and none of our marks."""
        return [("HDEL", key, VERSION, *sorted(marks)) for key, marks in self._owed.items()]

    def _of_memory(self, question: Question, seconds: int, load: Load) -> str:
        copy = self.memory.get(question.key)
        if copy is not None:
            metrics.emit(CacheHits=1)
            return copy.body
        writes = self._writes
        loaded = load(kept=False)
        if writes == self._writes:
            stamp = _local(question.tenant_id, question.collection or "")
            self.memory.put(question.key, loaded.body, stamp, _seconds_left(seconds, loaded.until))
        metrics.emit(CacheMisses=1)
        return loaded.body

    def _learned(
        self, shared: SharedCache, question: Question, *, with_answer: bool
    ) -> tuple[State | None, Reply | None]:
        """The version, and what is kept where it is asked for; no state where the cache is away."""
        debts = self._debts()
        asked: list[Command] = [("GET", question.key)] if with_answer else []
        if question.collection is None:
            answers = shared.ask(*debts, *asked)
            if answers is None:
                return None, None
            self._settle(answers, len(debts))
            return State(SELF_NAMED), answers.replies[-1]
        key = state_key(question.tenant_id, question.collection)
        answers = shared.ask(*debts, ("HGETALL", key), *asked)
        if answers is None:
            return None, None
        self._settle(answers, len(debts))
        state, *kept = answers.replies[len(debts) :]
        if not fields_of(state).get(VERSION):
            answers = shared.ask(*versioning(key))
            if answers is None:
                return None, None
            state, kept = answers.replies[-1], []
        # A debt that the cache refused is still one.
        return (State("") if key in self._owed else state_of(state, answers.server)), (kept[0] if kept else None)

    def _settle(self, answers: Answers, debts: int) -> None:
        if debts and _done(answers, debts):
            self._owed.clear()

    @staticmethod
    def _stamp(shared: SharedCache, question: Question, state: State) -> str:
        """Of a copy in memory, which ends to be one when the cache was away, too."""
        return f"{state.stamp}@{_believed_from(shared, question)}"

    def _hit(self, shared: SharedCache, question: Question, found: Kept, state: State) -> str:
        self.memory.put(question.key, found.body, self._stamp(shared, question, state), found.seconds_left)
        metrics.emit(CacheHits=1)
        return found.body

    def _locked(self, shared: SharedCache, question: Question) -> bool:
        """Whether this process is the one that computes."""
        asked = ("SET", question.lock_key, token(), "NX", "PX", str(int(self.lock_seconds * 1000)))
        answers = shared.ask(asked)
        # Where the cache has gone since, or takes nothing, everybody computes.
        return answers is None or answers.replies[0] is not None

    def _waited(self, shared: SharedCache, question: Question) -> tuple[Kept | None, State]:
        """What another process computed meanwhile; nothing where it takes too long, or gave up."""
        ends_at = self.elapsed() + self.lock_seconds * WAITED
        pause = FIRST_PAUSE_SECONDS
        while self.elapsed() + pause < ends_at:
            self.sleep(pause)
            pause *= 2
            state, kept = self._learned(shared, question, with_answer=True)
            if state is None or not state.stamp:
                break
            found = unpacked(kept, state.stamp, _believed_from(shared, question))
            if found is not None:
                return found, state
            answers = shared.ask(("EXISTS", question.lock_key))
            if answers is None or answers.replies[0] != 1:
                break
        return None, State("")

    def _computed(self, shared: SharedCache, question: Question, state: State, seconds: int, load: Load) -> str:
        metrics.emit(CacheMisses=1)
        kept: list[Command] = []
        try:
            asked_at = clock.now()
            loaded = load(kept=True)
            left = _seconds_left(seconds, loaded.until)
            body = packed(loaded.body, state.stamp, asked_at, left)
            if left > 0 and len(body) <= LARGEST_BYTES:
                kept.append(("SET", question.key, body, "PX", str(max(1, int(left * 1000)))))
                if asked_at >= _believed_from(shared, question):
                    self.memory.put(question.key, loaded.body, self._stamp(shared, question, state), left)
        finally:
            # Also where the table did not answer: the others need not wait for it. Of a lock that has become another's, that one
            # computes beside us: nothing worse.
            shared.ask(*kept, ("DEL", question.lock_key))
        return loaded.body


def _believed_from(shared: SharedCache, question: Question) -> float:
    """What is named by all that it is made of is right whenever it was made."""
    return 0 if question.collection is None else shared.believed_from


def _done(answers: Answers | None, first: int | None = None) -> bool:
    """Whether all commands, or the first of them, were done."""
    return answers is not None and answers.done(first)


def _local(tenant_id: str, collection: str) -> str:
    """The stamp of a copy that no shared cache has, which is forgotten with its collection."""
    return f"{state_key(tenant_id, collection)};"


def _seconds_left(seconds: float, until: float | None) -> float:
    return seconds if until is None else min(seconds, until - clock.now())


def cached_reads(*operations: str) -> CachedReads:
    """Told by the environment variables: without them nothing is kept, and no cache is asked."""
    host = os.environ.get("CACHE_HOST", "")
    lock_seconds = settings.whole("CACHE_LOCK_MS", 2000) / 1000
    shared = _shared(host) if host else None
    memory = ProcessMemory(
        settings.number("CACHE_MEMORY_SECONDS", 0), settings.whole("CACHE_MEMORY_ENTRIES", 500), time.monotonic
    )
    seconds = {each: settings.whole(f"CACHE_SECONDS_{each.upper()}", 0) for each in operations}
    return CachedReads(seconds, memory, shared, lock_seconds)


def _shared(host: str) -> SharedCache:
    # A function without a shared cache starts as fast as it did.
    from shared.cache_connection import endpoint  # noqa: PLC0415
    from shared.cache_secret import CacheSecret  # noqa: PLC0415
    from shared.shared_cache import Patience, SharedCache  # noqa: PLC0415

    port, tls = settings.whole("CACHE_PORT", 6379), settings.whole("CACHE_TLS", 1) == 1
    open_seconds = settings.number("CACHE_CIRCUIT_OPEN_SECONDS", 10)
    arn = os.environ.get("CACHE_SECRET_ARN", "")
    return SharedCache(
        # With its certificates, and the client for its password: made where a handler is imported, like all clients. It is connected
        # to and the password is read at first need: neither would be of use to what is restored from a snapshot.
        endpoint(host, port, tls=tls),
        CacheSecret(clients.cache_secrets(), arn, open_seconds, time.monotonic) if arn else None,
        Patience(
            settings.number("CACHE_CONNECT_TIMEOUT_MS", 200) / 1000,
            settings.number("CACHE_TIMEOUT_MS", 50) / 1000,
            settings.whole("CACHE_CIRCUIT_FAILURES", 5),
            open_seconds,
        ),
    )
