"""Many writers at once: what was confirmed is stored, what was not confirmed is not, and streams have each change once."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest
from botocore.exceptions import ClientError
from dynamodb_contract import Contract, fresh, key, number, text

WRITERS = 50
PAUSE_SECONDS = 0.02
BATCH = 25
CONFLICT = "TransactionConflict"
CANCELLED = "TransactionCanceledException"
FAILED = "ConditionalCheckFailed"


def at_once(work: Callable[[int], object], writers: int = WRITERS) -> list[Any]:
    """What each of the writers ends with, all of whom begin in the same moment."""
    begin = threading.Barrier(writers)

    def begun(writer: int) -> object:
        begin.wait()
        return work(writer)

    with ThreadPoolExecutor(writers) as pool:
        return list(pool.map(begun, range(writers)))


def outcome(call: Callable[[], object]) -> set[str]:
    """Nothing for a call that was confirmed; otherwise the codes that it was refused with."""
    try:
        call()
    except ClientError as error:
        reasons = error.response.get("CancellationReasons")
        if reasons is None:
            return {error.response["Error"]["Code"].removesuffix("Exception")}
        return {each["Code"] for each in reasons} - {"None"}
    return set()


def confirmed(call: Callable[[], object]) -> bool:
    """Whether a call was confirmed in the end: as a client does it, again where it met another one."""
    while CONFLICT in (found := outcome(call)):
        time.sleep(random.random() * PAUSE_SECONDS)  # noqa: S311  so that two who met do not meet again
    return not found


def test_of_50_writers_with_one_key_one_is_confirmed(db: Contract) -> None:
    p = fresh()

    def write(writer: int) -> set[str]:
        return outcome(
            lambda: db.write(db.to_put(p, "key", "attribute_not_exists(p)"), db.to_put(p, f"made by {writer}"))
        )

    found = at_once(write)
    winners = [writer for writer, codes in enumerate(found) if not codes]
    assert len(winners) == 1
    assert {code for codes in found for code in codes} <= {FAILED, CONFLICT}
    stored = [each["s"]["S"] for each in db.query("p = :p", {":p": text(p)})["Items"]]
    assert sorted(stored) == ["key", f"made by {winners[0]}"]


def test_50_writers_with_one_token_do_it_once(db: Contract) -> None:
    p, token = fresh(), fresh()
    assert all(at_once(lambda _: confirmed(lambda: db.write(db.to_add(p), ClientRequestToken=token))))
    assert db.get(p)["x"] == number(1)


def test_50_optimistic_updates_are_all_there(db: Contract) -> None:
    p = fresh()
    db.put(p, v=number(0))

    def update(writer: int) -> int:
        tries = 0
        while True:
            tries += 1
            version = db.get(p)["v"]["N"]
            found = outcome(
                lambda version=version: db.update(  # type: ignore[misc]
                    p,
                    "SET v = :next, #w = :next",
                    {":old": number(version), ":next": number(int(version) + 1)},
                    {"#w": f"writer{writer}"},
                    ConditionExpression="v = :old",
                )
            )
            if not found:
                return tries
            assert found == {FAILED}

    tries = at_once(update)
    found = db.get(p)
    assert found["v"] == number(WRITERS)
    assert sorted(int(found[f"writer{writer}"]["N"]) for writer in range(WRITERS)) == list(range(1, WRITERS + 1))
    assert sum(tries) > WRITERS, "nobody met anybody"


@dataclass
class Ledger:
    """What clients were told: orders that were confirmed, amounts that were moved."""

    orders: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, order: str, account: int) -> None:
        with self.lock:
            self.orders.add(order)
            self.counts[str(account)] += 1


# Amounts are moved within a pair, whose sum stays as it is.
ACCOUNTS, START = 200, 100


def run(db: Contract, operations: int) -> None:
    """Orders, transfers, transactions that fail and readers beside each other; then the ledger against what is stored."""
    p, ledger, iterator = fresh(), Ledger(), db.iterator()
    for begin in range(0, ACCOUNTS, BATCH):
        accounts = [key(p, f"account#{each}") for each in range(begin, begin + BATCH)]
        puts = [{"PutRequest": {"Item": {**each, "balance": number(START), "x": number(0)}}} for each in accounts]
        db.client.batch_write_item(RequestItems={db.table: puts})
    readers_saw: set[int] = set()

    def move(account: int, amount: int) -> dict[str, Any]:
        member = db.to_add(p, f"account#{account}")
        member["Update"]["UpdateExpression"] = "ADD balance :one"
        member["Update"]["ExpressionAttributeValues"] = {":one": number(amount)}
        return member

    def once(writer: int, turn: int, dice: random.Random) -> None:
        account = dice.randrange(ACCOUNTS)
        other = account ^ 1
        match turn % 4:
            case 0:
                order = f"order#{writer}-{turn}"
                if confirmed(lambda: db.write(db.to_put(p, order), db.to_add(p, f"account#{account}"))):
                    ledger.note(order, account)
            case 1:
                assert confirmed(lambda: db.write(move(account, -7), move(other, 7)))
            case 2:
                refused = f"refused#{writer}-{turn}"
                condition = "attribute_not_exists(p)"
                assert not confirmed(
                    lambda: db.write(
                        db.to_put(p, refused), move(other, 1), db.to_put(p, f"account#{account}", condition)
                    )
                )
            case _:
                read = [{"Get": {"TableName": db.table, "Key": key(p, f"account#{each}")}} for each in (account, other)]
                found: list[Any] = []

                def get() -> None:
                    found[:] = db.client.transact_get_items(TransactItems=read)["Responses"]

                assert confirmed(get)
                readers_saw.add(sum(int(each["Item"]["balance"]["N"]) for each in found))

    def work(writer: int) -> None:
        dice = random.Random(writer)  # noqa: S311  so that a failure can be repeated
        for turn in range(operations // WRITERS):
            once(writer, turn + writer, dice)

    at_once(work)
    items, _ = db.every_page("p = :p", {":p": text(p)}, ConsistentRead=True)
    stored = {each["s"]["S"]: each for each in items}
    assert {name for name in stored if not name.startswith("account#")} == ledger.orders
    accounts = [stored[f"account#{each}"] for each in range(ACCOUNTS)]
    assert Counter({str(at): int(each["x"]["N"]) for at, each in enumerate(accounts)}) == ledger.counts
    assert sum(int(each["balance"]["N"]) for each in accounts) == ACCOUNTS * START
    # Nobody saw half of a transfer.
    assert readers_saw == {2 * START}
    _complete(db.records(iterator, p), stored)


def _complete(records: list[Any], stored: dict[str, Any]) -> None:
    """Each record begins with the image that the one before it of its item ended with; the last is what is stored."""
    images: dict[str, Any] = {}
    for record in records:
        name, change = record["dynamodb"]["Keys"]["s"]["S"], record["dynamodb"]
        assert change.get("OldImage") == images.get(name)
        images[name] = change["NewImage"]
    assert images == stored
    inserted = [each["dynamodb"]["Keys"]["s"]["S"] for each in records if each["eventName"] == "INSERT"]
    assert sorted(inserted) == sorted(stored)


def test_the_ledger_of_what_was_confirmed_is_what_is_stored(db: Contract) -> None:
    run(db, 300)


@pytest.mark.long
def test_the_ledger_of_10_000_operations(db: Contract) -> None:
    run(db, 10_000)
