"""What the engine asks before it does a request, and tells afterwards: is there throughput for it, and what did it take.

A request is done where each of its lanes has anything left, and may take more than that: the rest is owed, and comes out of what
follows. So DynamoDB serves a Query whose size nobody knows before. A batch is done as far as there is capacity, member by
member; a transaction as a whole or not at all. All of it is called under the engine's lock.

Source: "Diagnosing throttling", "Understanding Global Secondary Index (GSI) write throttling and back pressure" and "Burst and
adaptive capacity" in the Developer Guide; BatchGetItem and BatchWriteItem in the API Reference.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from moto.dynamodb.models import dynamodb_backends

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.consumed_units import Consumed, Side
from phase3b.local.dynamodb.table_requests import TableRequests
from phase3b.local.dynamodb.throughput.injected import InjectedThrottles
from phase3b.local.dynamodb.throughput.lanes import Rules, Scaling
from phase3b.local.dynamodb.throughput.minutes import Minutes
from phase3b.local.dynamodb.throughput.needs import Write, partition_key, read_key, reads_of, writes_of
from phase3b.local.dynamodb.throughput.owner_capacity import owners_of, set_provisioned
from phase3b.local.dynamodb.throughput.table_throughput import TableThroughput
from phase3b.local.dynamodb.throughput.throttled import LaneName, LimitType, Throttled, cancelled_error, throttled_error
from phase3b.local.dynamodb.throughput.throttled_keys import ThrottledKeys
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, THOUSANDTHS, thousandths

_SINGLE_READS: Final = frozenset({"GetItem", "Query", "Scan"})
_SINGLE_WRITES: Final = frozenset({"PutItem", "UpdateItem", "DeleteItem"})
# "Service, account, and table quotas": an item has 400 KB at most, which is 400 write units or 100 read units.
_MOST_UNITS: Final[dict[Side, int]] = {"read": 100, "write": 400}
_LEFT: Final = {"BatchGetItem": "UnprocessedKeys", "BatchWriteItem": "UnprocessedItems"}
# The units that a read would consume, by doing it: it changes nothing.
Estimate = Callable[[], Iterable[Consumed]]
Change = tuple[str, Any, Any]


class Left(NamedTuple):
    """What of a batch was not done: the member of the answer that has it, what is in it, and whose capacity refused it."""

    member: str
    items: dict[str, Any]
    throttled: tuple[LaneName, ...]


class _Use(NamedTuple):
    """A member of a request in one table: what it takes of which lane, and its keys there."""

    table: TableThroughput
    amounts: Mapping[int, int]
    keys: Callable[[int], Iterable[Hashable]]


class Throughput:
    """Of one account in one region."""

    def __init__(
        self,
        account_id: str,
        region: str,
        rules: Rules,
        scaling: Scaling,
        injected: InjectedThrottles,
        *,
        enforced: bool,
    ) -> None:
        self._account_id = account_id
        self._region = region
        self._rules = rules
        self._scaling = scaling
        self._injected = injected
        self._enforced = enforced
        self._tables: dict[str, TableThroughput] = {}
        self.minutes = Minutes()
        self.requests = TableRequests()
        self.throttled_keys = ThrottledKeys()

    def admit(self, operation: str, request: dict[str, Any], now: float, estimate: Estimate) -> Left | None:
        """Nothing where a request is done; what is left of a batch that is done in part, whose members are then those to do.

        Raises:
            RequestRefusedError: it is throttled.
        """
        if not self._enforced and not self._injected.any():
            return None
        if operation in _SINGLE_READS:
            self._read(operation, request, now, estimate)
        elif operation in _SINGLE_WRITES:
            self._write(operation, request, now)
        elif operation in _LEFT:
            return self._batch(operation, request, now)
        elif operation in {"TransactWriteItems", "TransactGetItems"}:
            self._transaction(operation, request, now)
        return None

    def settle(
        self,
        operation: str,
        request: Mapping[str, Any],
        consumed: Sequence[Consumed],
        changes: Sequence[Change],
        now: float,
    ) -> None:
        """Counts what a request consumed; `changes` are table, old and new item of each one that it wrote."""
        for each in consumed:
            table = self.table(each.table, now)
            if table is None:
                continue
            position, amount = table.position(each.index_name, each.side), thousandths(each.units)
            keyed = (
                _written(each.table, table.index_of(position), changes)
                if each.side == "write"
                else _read_keys(operation, request, each.table, amount)
            )
            table.consume(position, amount, keyed, now)

    def table(self, name: str, now: float) -> TableThroughput | None:
        """A table in the minute of a time; None where there is none."""
        minute, name = int(now) // SECONDS_PER_MINUTE, name.rpartition("/")[2]
        found = self._tables.get(name)
        if found is None:
            described = dynamodb_backends[self._account_id][self._region].tables.get(name)
            if described is None:
                return None
            self._scaling.scheduled(minute)
            owners = owners_of(described)
            found = self._tables[name] = TableThroughput(
                name, described.table_arn, owners, self._rules, self._scaling, minute, self._enforced
            )
            self._begin(found)
        while found.minute < minute:
            self._next(found)
        return found

    def go_on(self, now: float) -> None:
        """Brings every table to the minute of a time: those that nobody asks anything end their minutes, too."""
        for name in list(dynamodb_backends[self._account_id][self._region].tables):
            self.table(name, now)

    def follow(self, name: str, now: float) -> None:
        """After a CreateTable or an UpdateTable."""
        found = self.table(name, now)
        if found is not None:
            found.follow(owners_of(dynamodb_backends[self._account_id][self._region].tables[found.name]))

    def forget(self, name: str) -> None:
        """After a DeleteTable: another of its name has no past."""
        self._tables.pop(name.rpartition("/")[2], None)

    def clear(self) -> None:
        """Forgets everything."""
        self._tables.clear()
        self.minutes.clear()
        self.requests.clear()
        self.throttled_keys.clear()

    def _next(self, table: TableThroughput) -> None:
        self.minutes.closed(table.end_minute())
        self._scaling.scheduled(table.minute)
        self._begin(table)

    def _begin(self, table: TableThroughput) -> None:
        described = dynamodb_backends[self._account_id][self._region].tables.get(table.name)
        if described is None:
            return
        for change in table.begin_minute(owners_of(described)):
            set_provisioned(described, change.lane.index_name, change.lane.side, change.after)
            self._scaling.scaled(change.lane, change.before, change.after, table.minute)

    def _read(self, operation: str, request: Mapping[str, Any], now: float, estimate: Estimate) -> None:
        table = self.table(str(request.get("TableName")), now)
        if table is None:
            return
        position = table.position(request.get("IndexName"), "read")

        def keys(_: int) -> Iterable[Hashable]:
            there = ministack.table(table.name)
            key = None if there is None else read_key(operation, request, there)
            return () if key is None else (key,)

        met = self._met(_Use(table, {position: 0}, keys), now, {})
        if met:
            amounts: dict[int, int] = {}
            for each in estimate():
                at = table.position(each.index_name, each.side)
                amounts[at] = amounts.get(at, 0) + thousandths(each.units)
            table.refuse(amounts, met)
            self.minutes.throttled(table.name, operation, table.minute)
            raise throttled_error(_named(table, met))

    def _write(self, operation: str, request: Mapping[str, Any], now: float) -> None:
        table = self.table(str(request.get("TableName")), now)
        if table is None or self._roomy(table, table.write_positions, 0, now):
            return
        for write in writes_of(operation, request):
            use = _of_write(table, write)
            met = self._met(use, now, {})
            there = ministack.table(write.table)
            # What has no key is told so, whatever there is capacity for.
            if met and there is not None and ministack.has_key(there, write.key, whole=operation == "PutItem"):
                table.refuse(use.amounts, met)
                self.minutes.throttled(table.name, operation, table.minute)
                raise throttled_error(_named(table, met))

    def _batch(self, operation: str, request: dict[str, Any], now: float) -> Left | None:
        side: Side = "read" if operation == "BatchGetItem" else "write"
        names: dict[str, Any] = request.get("RequestItems") or {}
        members = sum(len(each["Keys"] if side == "read" else each) for each in names.values())
        # An entry of an index that moves is written twice.
        most = 2 * members * _MOST_UNITS[side] * THOUSANDTHS
        if all(self._has_room(name, side, most, now) for name in names):
            return None
        done: dict[str, Any] = {}
        left: dict[str, Any] = {}
        taken: dict[tuple[str, int], int] = {}
        every: list[Throttled] = []
        for name, member, use in self._members(operation, request, now):
            met = {} if use is None else self._met(use, now, taken)
            into = left if met else done
            if operation == "BatchGetItem":
                into.setdefault(name, {**names[name], "Keys": []})["Keys"].append(member)
            else:
                into.setdefault(name, []).append(member)
            if use is None:
                continue
            if met:
                use.table.refuse(use.amounts, met)
                every += _named(use.table, met)
            else:
                for position, amount in use.amounts.items():
                    taken[use.table.name, position] = taken.get((use.table.name, position), 0) + amount
        if not left:
            return None
        if not done:
            for name in left:
                found = self.table(name, now)
                if found is not None:
                    self.minutes.throttled(found.name, operation, found.minute)
            raise throttled_error(list(dict.fromkeys(every)))
        request["RequestItems"] = done
        return Left(_LEFT[operation], left, tuple(each.lane for each in every))

    def _members(
        self, operation: str, request: Mapping[str, Any], now: float
    ) -> Iterator[tuple[str, Any, _Use | None]]:
        """Each member of a batch with its table's name, and what it takes; None of a table that is not there."""
        if operation == "BatchGetItem":
            for name, key, amount in reads_of(operation, request):
                yield name, key, self._of_read(name, key, amount, now)
            return
        members = [(name, each) for name, of in request["RequestItems"].items() for each in of]
        for (name, member), write in zip(members, writes_of(operation, request), strict=True):
            table = self.table(name, now)
            yield name, member, None if table is None else _of_write(table, write)

    def _of_read(self, name: str, key: Mapping[str, Any], amount: int, now: float) -> _Use | None:
        table, there = self.table(name, now), ministack.table(name)
        if table is None or there is None:
            return None
        return _Use(table, {table.position(None, "read"): amount}, lambda _: (partition_key(there, key),))

    def _transaction(self, operation: str, request: Mapping[str, Any], now: float) -> None:
        members = request.get("TransactItems") or ()
        side: Side = "read" if operation == "TransactGetItems" else "write"
        names = {str(kind.get("TableName")) for each in members for kind in each.values()}
        if all(self._has_room(name, side, 0, now) for name in names):
            return
        uses: list[_Use | None]
        if side == "read":
            uses = [self._of_read(name, key, amount, now) for name, key, amount in reads_of(operation, request)]
        else:
            uses = []
            for write in writes_of(operation, request):
                table = self.table(write.table, now)
                uses.append(None if table is None else _of_write(table, write))
        met = [{} if use is None else self._met(use, now, {}) for use in uses]
        if not any(met):
            return
        throttled: list[Throttled | None] = []
        for use, found in zip(uses, met, strict=True):
            if use is not None:
                use.table.refuse(use.amounts, found)
            throttled.append(_named(use.table, found)[0] if use is not None and found else None)
        for name, minute in {use.table.name: use.table.minute for use in uses if use is not None}.items():
            self.minutes.throttled(name, operation, minute)
        raise cancelled_error(throttled)

    def _met(self, use: _Use, now: float, taken: Mapping[tuple[str, int], int]) -> dict[int, LimitType]:
        """Which lanes of a member have met a limit, and which: an injected one, their capacity, or that of a partition."""
        table = use.table
        found: dict[int, LimitType] = {}
        if self._injected.any():
            positions = {table.name_of(position): position for position in use.amounts}
            found = {positions[lane]: limit for lane, limit in self._injected.met(iter(positions), now)}
        if not self._enforced:
            self._note_keys(use, found, now)
            return found
        second = int(now)
        for position in use.amounts:
            if position in found:
                continue
            if table.left(position, now) <= taken.get((table.name, position), 0):
                found[position] = table.limit(position)
            elif table.hot_keys.matter(position, second) and table.hot_keys.beyond(position, use.keys(position)):
                found[position] = "KeyRangeThroughputExceeded"
        self._note_keys(use, found, now)
        return found

    def _note_keys(self, use: _Use, met: Mapping[int, LimitType], now: float) -> None:
        """What Contributor Insights counts of a throttled member, where it is on."""
        if self.throttled_keys.any():
            for position in met:
                owner = (use.table.name, use.table.index_of(position))
                self.throttled_keys.note(owner, use.keys(position), now)

    def _has_room(self, name: str, side: Side, amount: int, now: float) -> bool:
        """Whether every lane of a table that may be asked for so much has it."""
        table = self.table(name, now)
        if table is None:
            return True
        positions = table.write_positions if side == "write" else (table.position(None, "read"),)
        return self._roomy(table, positions, amount, now)

    def _roomy(self, table: TableThroughput, positions: Iterable[int], amount: int, now: float) -> bool:
        """Whether nothing can hold a request back that takes so much of each of these lanes."""
        if self._injected.any():
            return False
        second = int(now)
        return all(table.left(each, now) > amount and not table.hot_keys.matter(each, second) for each in positions)


def _of_write(table: TableThroughput, write: Write) -> _Use:
    amounts: dict[int, int] = {}
    for position in table.write_positions:
        amount = write.amount(table.index_of(position))
        if amount:
            amounts[position] = amount
    return _Use(table, amounts, lambda position: write.keys(table.index_of(position)))


def _named(table: TableThroughput, met: Mapping[int, LimitType]) -> list[Throttled]:
    return [Throttled(table.name_of(position), limit, table.arn, table.on_demand) for position, limit in met.items()]


def _written(
    name: str, index_name: str | None, changes: Sequence[Change]
) -> Callable[[], Iterator[tuple[Hashable, int]]]:
    def keyed() -> Iterator[tuple[Hashable, int]]:
        for table, old, new in changes:
            if table == name:
                yield from Write(table, new or old, old, new).keyed(index_name)

    return keyed


def _read_keys(
    operation: str, request: Mapping[str, Any], name: str, units: int
) -> Callable[[], Iterator[tuple[Hashable, int]]]:
    def keyed() -> Iterator[tuple[Hashable, int]]:
        table = ministack.table(name)
        if table is None:
            return
        if operation in {"BatchGetItem", "TransactGetItems"}:
            for each, key, amount in reads_of(operation, request):
                if each.rpartition("/")[2] == name:
                    yield partition_key(table, key), amount
            return
        if operation in _SINGLE_READS:
            key_read = read_key(operation, request, table)
            if key_read is not None:
                yield key_read, units

    return keyed
