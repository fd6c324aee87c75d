"""Writes items as the service does, and says what came of each call: `python -P writer_process.py FOLDER`.

FOLDER has the packaged source of a function: its `shared.batch_writer` and `shared.transaction` are what writes, and find nothing of
phase3b. One order as a line of JSON on standard input, one line of results on standard output, until the input ends.

Writers that write at a time take turns: the one whose time is the earliest makes its next call. Its time is what its calls took and
what it paused; the pauses are moved on the account's clock (`clock`) and not waited for, unless there is no such clock.
"""

from __future__ import annotations

import importlib
import json
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from phase3b.tuning.batches.writer_turns import Clock, Turns

MOST_ATTEMPTS = 10
LONGEST_PAUSE_SECONDS = 5.0
# botocore.retries.standard, ExponentialBackoff: base 2, and this at most.
SDK_LONGEST_PAUSE_SECONDS = 20
# What BatchStatementErrorCodeEnum and ClientError call a throttled request.
THROTTLED = {
    "ProvisionedThroughputExceeded",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ThrottlingError",
    "ThrottlingException",
}


class RefusedError(Exception):
    """DynamoDB takes no such request, now or ever."""


class UnwrittenError(Exception):
    """Some items were not written, however often they were sent."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} items could not be written")
        self.count = count


class Calls:
    """The client that a writer is given: each call is counted, with the units that it consumed."""

    def __init__(
        self, client: Any, turns: Turns, writer: int, order: Mapping[str, Any], chance: Callable[[], float]
    ) -> None:
        self.exceptions = client.exceptions
        self._client = client
        self._turns = turns
        self._writer = writer
        self._model: Mapping[str, float] | None = order.get("model")
        # What botocore does by itself below the service's writer; with its client it does so here, too.
        self._attempts: int = order["sdk_attempts"]
        self._chance = chance
        self.made: list[dict[str, Any]] = []
        self.units = 0.0

    def batch_write_item(self, **given: Any) -> Any:
        """BatchWriteItem."""
        ((table, requests),) = given["RequestItems"].items()
        return self._call(
            "batch_write_item", len(requests), given, lambda answer: len(answer["UnprocessedItems"].get(table, ()))
        )

    def transact_write_items(self, **given: Any) -> Any:
        """TransactWriteItems."""
        return self._call("transact_write_items", len(given["TransactItems"]), given, lambda _: 0)

    def put_item(self, **given: Any) -> Any:
        """PutItem."""
        return self._call("put_item", 1, given, lambda _: 0)

    def batch_execute_statement(self, **given: Any) -> Any:
        """BatchExecuteStatement."""
        failed = lambda answer: sum(1 for each in answer["Responses"] if "Error" in each)  # noqa: E731
        return self._call("batch_execute_statement", len(given["Statements"]), given, failed)

    def _call(self, name: str, items: int, given: Mapping[str, Any], left: Callable[[Any], int]) -> Any:
        """A call, repeated as botocore repeats it: its standard mode pauses 2**n seconds, 20 at most, by chance less."""
        for attempt in range(self._attempts - 1):
            try:
                return self._once(name, items, given, left)
            except RefusedError:
                raise
            except Exception:
                # Throttled: `_once` lets nothing else through.
                if self.made[-1].get("cancelled"):
                    raise
                self._turns.pause(self._writer, self._chance() * min(2**attempt, SDK_LONGEST_PAUSE_SECONDS))
        return self._once(name, items, given, left)

    def _once(self, name: str, items: int, given: Mapping[str, Any], left: Callable[[Any], int]) -> Any:
        def takes(seconds: float) -> float:
            if self._model is not None:
                seconds = (self._model["call_ms"] + self._model["item_ms"] * items) / 1000
            call["ms"] = seconds * 1000
            return seconds

        call: dict[str, Any] = {"items": items, "unprocessed": 0, "throttled": False, "ms": 0.0}
        self.made.append(call)
        began = time.perf_counter()
        try:
            with self._turns.call(self._writer, takes):
                answer = getattr(self._client, name)(**given, ReturnConsumedCapacity="TOTAL")
        except Exception as error:
            code = _code(error)
            if code in THROTTLED:
                call["throttled"] = True
                raise
            reasons = getattr(error, "response", {}).get("CancellationReasons") or ()
            if any(each.get("Code") in THROTTLED for each in reasons):
                # botocore repeats no transaction that was cancelled.
                call["throttled"] = call["cancelled"] = True
                raise
            raise RefusedError(str(error)) from error
        finally:
            if not call["ms"]:
                takes(time.perf_counter() - began)
        call["unprocessed"] = left(answer)
        consumed = answer.get("ConsumedCapacity") or ()
        for each in [consumed] if isinstance(consumed, dict) else consumed:
            self.units += each["CapacityUnits"]
        return answer


def _code(error: Exception) -> str:
    return str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))


class Writer:
    """One that writes puts, one after the other."""

    def __init__(
        self,
        order: Mapping[str, Any],
        calls: Calls,
        turns: Turns,
        number: int,
        chance: Callable[[], float],
        shared: Mapping[str, Any],
    ) -> None:
        self.order = order
        self.calls = calls
        self.turns = turns
        self.number = number
        self.shared = shared
        self.chance = chance

    def sleep(self, seconds: float) -> None:
        """Pauses."""
        self.turns.pause(self.number, seconds)

    def put(self, items: Sequence[Any]) -> int:
        """Writes items in the way of the order; how many were not written."""
        try:
            match self.order["way"]:
                case "BatchWriteItem":
                    self._batches(items)
                case "TransactWriteItems":
                    self._transactions(items)
                case way:
                    self._in_chunks(items, self._partiql if way == "BatchExecuteStatement" else self._single)
        except UnwrittenError as error:
            return error.count
        return 0

    def _batches(self, items: Sequence[Any]) -> None:
        """With the service's own writer, or where it has none with the same rules."""
        module = self.shared.get("batch_writer")
        if module is None or self.order["size"] > module.MOST_ITEMS:
            # More than DynamoDB takes: what it says of that is what is asked for.
            self._in_chunks(items, self._batch)
            return
        writer = module.BatchWriter(
            self.calls,
            self.order["table"],
            tuple(self.order["key_names"]),
            self.order["patience_seconds"],
            most_items=self.order["size"],
            first_pause_seconds=self.order["first_pause_ms"] / 1000,
            sleep=self.sleep,
            chance=self.chance,
        )
        try:
            writer.put(items)
        except module.UnwrittenError as error:
            raise UnwrittenError(len(error.items)) from error

    def _transactions(self, items: Sequence[Any]) -> None:
        """With the service's own transactions, as many items in each as the order says."""
        module = self.shared.get("transaction")
        if module is None:
            self._in_chunks(items, self._transaction)
            return
        unwritten = 0
        for chunk in _chunks(items, self.order["size"]):
            writer = module.Transactions(
                self.calls,
                self.order["patience_seconds"],
                sleep=self.sleep,
                elapsed=lambda: self.turns.now(self.number),
                chance=self.chance,
            )
            try:
                writer.write([{"Put": {"TableName": self.order["table"], "Item": each}} for each in chunk])
            except module.BusyError:
                unwritten += len(chunk)
        if unwritten:
            raise UnwrittenError(unwritten)

    def _in_chunks(self, items: Sequence[Any], send: Callable[[Sequence[Any]], Sequence[Any]]) -> None:
        """Chunk by chunk, each until nothing of it is left: with the pauses of the service's writer, and its patience."""
        patience, unwritten = self.order["patience_seconds"], 0
        for chunk in _chunks(items, self.order["size"]):
            left = chunk
            for attempt in range(MOST_ATTEMPTS):
                if attempt:
                    pause = self.order["first_pause_ms"] / 1000 * 2**attempt
                    pause = min(LONGEST_PAUSE_SECONDS, pause) * self.chance()
                    if pause > patience:
                        break
                    self.sleep(pause)
                    patience -= pause
                left = send(left)
                if not left:
                    break
            unwritten += len(left)
        if unwritten:
            raise UnwrittenError(unwritten)

    def _batch(self, items: Sequence[Any]) -> Sequence[Any]:
        table = self.order["table"]
        requests = [{"PutRequest": {"Item": each}} for each in items]
        answer = self._unless_throttled(lambda: self.calls.batch_write_item(RequestItems={table: requests}))
        if answer is None:
            return items
        return [each["PutRequest"]["Item"] for each in answer["UnprocessedItems"].get(table, ())]

    def _transaction(self, items: Sequence[Any]) -> Sequence[Any]:
        writes = [{"Put": {"TableName": self.order["table"], "Item": each}} for each in items]
        return (
            items
            if self._unless_throttled(lambda: self.calls.transact_write_items(TransactItems=writes)) is None
            else ()
        )

    def _single(self, items: Sequence[Any]) -> Sequence[Any]:
        (item,) = items
        answer = self._unless_throttled(lambda: self.calls.put_item(TableName=self.order["table"], Item=item))
        return items if answer is None else ()

    def _partiql(self, items: Sequence[Any]) -> Sequence[Any]:
        """Each item as an INSERT with parameters."""
        table, statements = self.order["table"], []
        for each in items:
            fields = ", ".join(f"'{name}': ?" for name in each)
            text = f'INSERT INTO "{table}" VALUE {{{fields}}}'
            statements.append({"Statement": text, "Parameters": list(each.values())})
        answer = self._unless_throttled(lambda: self.calls.batch_execute_statement(Statements=statements))
        if answer is None:
            return items
        wrong = [
            each["Error"] for each in answer["Responses"] if "Error" in each and each["Error"]["Code"] not in THROTTLED
        ]
        if wrong:
            raise RefusedError(str(wrong[0]))
        return [item for item, each in zip(items, answer["Responses"], strict=True) if "Error" in each]

    def _unless_throttled(self, call: Callable[[], Any]) -> Any:
        try:
            return call()
        except RefusedError:
            raise
        except Exception as error:
            if not self.calls.made[-1]["throttled"]:
                raise RefusedError(str(error)) from error
            return None


def _chunks(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (items[at : at + size] for at in range(0, len(items), size))


def _shared() -> dict[str, Any]:
    """What of the service's source writes, by its name in `shared`."""
    found = {}
    for name in ("batch_writer", "transaction"):
        try:
            found[name] = importlib.import_module(f"shared.{name}")
        except ModuleNotFoundError:
            continue
    return found


def _client(order: Mapping[str, Any]) -> Any:
    """A client that repeats nothing by itself: `Calls` does, where the order has more than one attempt."""
    import botocore.session  # noqa: PLC0415  heavy
    from botocore.config import Config  # noqa: PLC0415

    config = Config(
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=max(10, order["parallel"]),
        parameter_validation=False,
    )
    return botocore.session.get_session().create_client("dynamodb", config=config)


def written(order: Mapping[str, Any], client: Any, clock: Clock | None, shared: Mapping[str, Any]) -> dict[str, Any]:
    """What came of an order."""
    puts: list[list[Any]] = order["puts"]
    writers = min(order["parallel"], len(puts))
    if clock is not None:
        clock.minute()
    began = time.perf_counter()
    lone = None if clock is not None else lambda: time.perf_counter() - began
    turns = Turns(writers, None if clock is None else clock.to, lone)
    done: list[dict[str, Any]] = []
    calls: list[Calls] = []
    refused: list[str] = []

    def work(number: int) -> None:
        chance = random.Random(f"{order['seed']}.{number}").random  # noqa: S311  how long to pause is no secret
        own = Calls(client, turns, number, order, chance)
        calls.append(own)
        writer = Writer(order, own, turns, number, chance, shared)
        try:
            for items in puts[number::writers]:
                start = turns.now(number)
                unwritten = writer.put(items)
                done.append({"begin": start, "end": turns.now(number), "items": len(items), "unwritten": unwritten})
        except RefusedError as error:
            refused.append(str(error))
        except BaseException as error:  # noqa: BLE001  a thread's end must be told
            refused.append(f"{type(error).__name__}: {error}")
        finally:
            turns.end(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(writers)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return {
        "puts": done,
        "calls": [call for each in calls for call in each.made],
        "units": sum(each.units for each in calls),
        "seconds": max((each["end"] for each in done), default=0.0),
        "refusal": refused[0] if refused else "",
    }


def main(folder: str) -> None:
    """Answers orders until standard input ends."""
    sys.path.insert(0, folder)
    # What a function could not import on Lambda it can't here.
    sys.modules.update(dict.fromkeys(("phase3b", "modules", "imports")))  # type: ignore[arg-type]
    shared = _shared()
    client: Any = None
    clock: Clock | None = None
    for line in sys.stdin:
        order = json.loads(line)
        if client is None:
            client = _client(order)
            clock = None if order["clock"] is None else Clock(order["clock"])
        print(json.dumps({"writer": sorted(shared), **written(order, client, clock, shared)}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
