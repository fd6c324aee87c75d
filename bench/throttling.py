"""What metering and enforcing cost the embedded AWS: requests to DynamoDB over HTTP, with all of it, without enforcing, and with neither.

The three take turns, round after round in one run, as the machine is never the same twice; and the processor time of the server is
counted, which hardly depends on what else runs. The goal is 80 % of the throughput that there would be with neither.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Final

from local_api import HERE

ROUNDS, SECONDS, ITEMS = 9, 1.5, 200
GOAL_PERCENT: Final = 80
SIGNED = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261129/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0"
KINDS = ("neither", "metered", "enforced")
UNITS = {"ReadCapacityUnits": 30_000, "WriteCapacityUnits": 30_000}


@dataclass(frozen=True)
class Server:
    """An embedded AWS of one kind, with a table that is far from any limit."""

    kind: str
    port: int
    pid: int

    def processor_seconds(self) -> float:
        """What it has taken so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def ask(self, connection: HTTPConnection, operation: str, body: object) -> None:
        """One request."""
        headers = {
            "X-Amz-Target": f"DynamoDB_20120810.{operation}",
            "Content-Type": "application/x-amz-json-1.0",
            "Authorization": SIGNED,
        }
        connection.request("POST", "/", json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{operation}: {answer.status} {text[:300].decode()}")


def main() -> None:
    """Measures and prints; asserts nothing."""
    if len(sys.argv) > 1:
        serve(sys.argv[1], int(sys.argv[2]))
        return
    rates: dict[str, dict[str, list[float]]] = {kind: {name: [] for name in requests(0)} for kind in KINDS}
    taken: dict[str, dict[str, list[float]]] = {kind: {name: [] for name in requests(0)} for kind in KINDS}
    with ExitStack() as stack:
        servers = [stack.enter_context(started(kind)) for kind in KINDS]
        for number in range(ROUNDS):
            # Each is the first one as often as the others.
            for server in (*servers[number % len(servers) :], *servers[: number % len(servers)]):
                for name in requests(0):
                    rate, milliseconds = measured(server, name)
                    rates[server.kind][name].append(rate)
                    taken[server.kind][name].append(milliseconds)
    written: dict[str, dict[str, float]] = {}
    print(
        f"requests a second over one connection, processor time of the server, median of {ROUNDS} rounds; percent of neither"
    )
    for name in requests(0):
        row = {kind: statistics.median(rates[kind][name]) for kind in KINDS}
        # Of each round by itself: what else the machine did was the same for all three.
        of_neither = statistics.median(
            100 * mine / base for mine, base in zip(rates["enforced"][name], rates["neither"][name], strict=True)
        )
        processor = {kind: statistics.median(taken[kind][name]) for kind in KINDS}
        by_processor = 100 * processor["neither"] / processor["enforced"]
        written[name] = {
            **{f"{kind}_per_second": round(each, 1) for kind, each in row.items()},
            **{f"{kind}_processor_ms": round(each, 3) for kind, each in processor.items()},
            "percent": round(of_neither, 1),
            "percent_by_processor": round(by_processor, 1),
        }
        figures = ", ".join(f"{kind} {row[kind]:,.0f}/s {processor[kind]:.3f} ms" for kind in KINDS)
        print(f"  {name:<20} {figures}: {of_neither:.1f} %, by processor {by_processor:.1f} % (goal: {GOAL_PERCENT})")
    (HERE / "throttling.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


def requests(number: int) -> dict[str, object]:
    """A request of each kind, by its operation."""
    key = {"p": {"S": str(number % ITEMS)}}
    item = {**key, "state": {"S": f"s{number % 7}"}, "text": {"S": "x" * 600}}
    return {
        "PutItem": {"TableName": "orders", "Item": item},
        "GetItem": {"TableName": "orders", "Key": key},
        "Query": {
            "TableName": "orders",
            "KeyConditionExpression": "p = :p",
            "ExpressionAttributeValues": {":p": key["p"]},
        },
        "TransactWriteItems": {"TransactItems": [{"Put": {"TableName": "orders", "Item": item}}]},
    }


def measured(server: Server, operation: str) -> tuple[float, float]:
    """Requests a second, and the server's processor milliseconds of each."""
    connection = HTTPConnection("127.0.0.1", server.port)
    before, began, count = server.processor_seconds(), time.perf_counter(), 0
    while (passed := time.perf_counter() - began) < SECONDS:
        server.ask(connection, operation, requests(count)[operation])
        count += 1
    connection.close()
    return count / passed, 1000 * (server.processor_seconds() - before) / count


@contextmanager
def started(kind: str) -> Iterator[Server]:
    """A server in a process of its own, with its table."""
    from phase3b.local.aws.listening import listening, port_of  # noqa: PLC0415

    with listening() as listener:
        process = subprocess.Popen(
            [sys.executable, __file__, kind, str(listener.fileno())],
            pass_fds=[listener.fileno()],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        server = Server(kind, port_of(listener), process.pid)
    try:
        connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
        index = {
            "IndexName": "by-state",
            "KeySchema": [{"AttributeName": "state", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
            "ProvisionedThroughput": UNITS,
        }
        table = {
            "TableName": "orders",
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name in ("p", "state")],
            "ProvisionedThroughput": UNITS,
            "GlobalSecondaryIndexes": [index],
        }
        server.ask(connection, "CreateTable", table)
        connection.close()
        for name in requests(0):
            measured(server, name)
        yield server
    finally:
        process.kill()
        process.wait()


def serve(kind: str, descriptor: int) -> None:
    """The embedded AWS; with neither, nothing is told to the throughput of a table."""
    import socket  # noqa: PLC0415

    from werkzeug.serving import make_server  # noqa: PLC0415

    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.local.aws.behaviour import Behaviour  # noqa: PLC0415
    from phase3b.local.aws.embedded_app import embedded_app  # noqa: PLC0415
    from phase3b.local.aws.kept_connections import KeptConnections  # noqa: PLC0415
    from phase3b.local.dynamodb.throughput.throughput import Throughput  # noqa: PLC0415

    if kind == "neither":
        Throughput.admit = lambda *_: None  # type: ignore[method-assign,assignment]
        Throughput.settle = lambda *_: None  # type: ignore[method-assign,assignment]
    capacity = load(Path(__file__).resolve().parent.parent / "capacity.yaml")
    behaviour = Behaviour(capacity.simulation, throttling=kind == "enforced")
    app = embedded_app(account_id="123456789012", behaviour=behaviour, live=True)
    listener = socket.socket(fileno=descriptor)
    host, port = listener.getsockname()
    make_server(host, port, app, threaded=True, request_handler=KeptConnections, fd=listener.fileno()).serve_forever()


if __name__ == "__main__":
    main()
