"""The local API under load: many users at once, and how much processor time of a request is whose.

Requests a second depend on what else the machine does; the processor time of a request hardly does. Before and after the data
plane that `phase3b local up` has are measured in one run: transactions on moto's own DynamoDB, and on the engine in its place.
"""

from __future__ import annotations

import io
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import boto3
from load_client import Load
from local_api import HERE, MARKER, OVERRIDES, ROOT, Silent
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.test import run_wsgi_app

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.local.account_state.clock import Clock
from phase3b.local.api.applied_api import AppliedApi, applied_api
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.terraform.run import Patience

USERS, FORECASTERS, SECONDS = 100, 50, 15.0
HOUR_SECONDS = 3600
FEW, MANY, TRANSACTIONS, WARM_UP = 1_000, 100_000, 30, 8
PAGE = "/support/tickets?limit=20"
TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}
ACTUALS = {"actuals": [{"month": f"2025-{month:02d}", "amount_usd": 100 + 3 * month} for month in range(1, 13)]}
SIGNED = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261129/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0"


@dataclass(frozen=True)
class Row:
    """A line of the table; `processor_ms` of a request by whose it is."""

    name: str
    per_second: float
    p50_ms: float
    p95_ms: float
    statuses: Mapping[str, int]
    processor_ms: Mapping[str, float]


def main() -> None:
    """Measures and prints; asserts nothing."""
    written: dict[str, Any] = {"transactions": transactions()}
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "capacity.yaml").write_text(text.replace(MARKER, OVERRIDES + MARKER, 1), "utf-8")
        try:
            with applied_api(folder / "capacity.yaml", "dev", folder, Silent(), Patience(600, 300)) as applied:
                written["requests"] = [asdict(row) for row in requests(applied)]
        except Phase3bError as error:
            print(f"the local API is not measured: {error}", file=sys.stderr)
            sys.exit(error.exit_code)
    (HERE / "local_load.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


def transactions() -> dict[str, float]:
    """Milliseconds of a transaction of two items in a table of so many, without HTTP: moto's own, and the engine's."""
    moto = DomainDispatcherApplication(create_backend_app)
    found = {
        f"{name}, {count} items": _transaction_ms(app, name, count)
        for name, app in (("moto", moto), ("engine", DataPlane(moto, Clock())))
        for count in (FEW, 5 * FEW)
    }
    print(f"a transaction of two items, in process; median of {TRANSACTIONS}")
    for name, milliseconds in found.items():
        print(f"  {name:<46} {milliseconds:>9.1f} ms")
    return found


def _transaction_ms(app: Any, name: str, count: int) -> float:
    table = f"{name}-{count}"

    def call(operation: str, body: object) -> None:
        data = json.dumps(body).encode()
        environ = {
            "REQUEST_METHOD": "POST", "PATH_INFO": "/", "SERVER_NAME": "a", "SERVER_PORT": "80", "wsgi.url_scheme": "http",
            "HTTP_HOST": "dynamodb.us-east-1.amazonaws.com", "HTTP_AUTHORIZATION": SIGNED, "wsgi.input": io.BytesIO(data),
            "HTTP_X_AMZ_TARGET": f"DynamoDB_20120810.{operation}", "CONTENT_LENGTH": str(len(data)), "QUERY_STRING": "",
            "CONTENT_TYPE": "application/x-amz-json-1.0",
        }  # fmt: skip
        answer, status, _ = run_wsgi_app(app, environ, buffered=True)
        if not status.startswith("200"):
            raise SystemExit(f"{operation}: {status} {b''.join(answer)[:300].decode()}")

    keys = {"KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}]}
    attributes = [{"AttributeName": "p", "AttributeType": "S"}]
    call(
        "CreateTable",
        {"TableName": table, **keys, "AttributeDefinitions": attributes, "BillingMode": "PAY_PER_REQUEST"},
    )
    for item in range(count):
        call("PutItem", {"TableName": table, "Item": {"p": {"S": str(item)}, "text": {"S": "x" * 400}}})
    times = []
    for number in range(TRANSACTIONS):
        puts = [{"Put": {"TableName": table, "Item": {"p": {"S": f"{part}-{number}"}}}} for part in "ab"]
        began = time.perf_counter()
        call("TransactWriteItems", {"TransactItems": puts})
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def requests(applied: AppliedApi) -> Iterator[Row]:
    """Each load, printed as soon as it is over."""
    print(f"local API under load, {SECONDS:g} s each; processor ms of a request by whose it is")
    print(f"  {'what':<46} {'per s':>7} {'p50':>9} {'p95':>9}  processor")
    token = [applied.token("bench", HOUR_SECONDS)]
    # So that every process of the functions has started.
    _run(applied, Load(token, WARM_UP, "POST", ["/support/tickets"], TICKET, times=WARM_UP))
    make = Load(token, USERS, "POST", ["/support/tickets"], TICKET, seconds=SECONDS)
    yield _row(applied, f"{USERS} users create tickets (aim: 200/s, p95 1 s)", make)
    tenants = [applied.token(f"bench-{number}", HOUR_SECONDS) for number in range(FORECASTERS)]
    _run(applied, Load(tenants, FORECASTERS, "PUT", ["/cost/actuals"], ACTUALS, times=1))
    # Another forecast of each tenant's, after the processes have started: what is measured is in no cache.
    _run(applied, Load(tenants, WARM_UP, "GET", ["/cost/forecast?months=3"], None, times=1))
    paths = ["/cost/forecast?months=12"]
    # One each, of another tenant each: nothing of it is cached.
    yield _row(
        applied,
        f"{FORECASTERS} forecasts at once (aim: p95 3 s)",
        Load(tenants, FORECASTERS, "GET", paths, None, times=1),
    )
    for count in (FEW, MANY):
        tenant = f"bench-of-{count}"
        memory = _memory_mb(_aws(applied))
        _fill(applied, tenant, count)
        print(
            f"  {'':<46} {count} tickets of one tenant: {_memory_mb(_aws(applied)) - memory:.0f} MB more in the embedded AWS"
        )
        own = [applied.token(tenant, HOUR_SECONDS)]
        yield _row(
            applied, f"4 users list 20 of {count} tickets", Load(own, 4, "GET", [PAGE], None, seconds=SECONDS / 3)
        )


def _row(applied: AppliedApi, name: str, load: Load) -> Row:
    before, found = _processor_seconds(applied), _run(applied, load)
    after = _processor_seconds(applied)
    times = sorted(found["times_ms"])
    shares = {whose: round((after[whose] - before.get(whose, 0)) * 1000 / len(times), 2) for whose in after}
    row = Row(
        name,
        round(len(times) / found["seconds"], 1),
        round(statistics.median(times), 1),
        round(times[math.ceil(0.95 * len(times)) - 1], 1),
        found["statuses"],
        {whose: share for whose, share in sorted(shares.items()) if share},
    )
    text = ", ".join(f"{whose} {share:g}" for whose, share in row.processor_ms.items())
    print(f"  {name:<46} {row.per_second:>7.0f} {row.p50_ms:>6.0f} ms {row.p95_ms:>6.0f} ms  {text}; {row.statuses}")
    return row


def _run(applied: AppliedApi, load: Load) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(HERE / "load_client.py"), applied.api.url, applied.api_key],
        input=json.dumps(asdict(load)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _fill(applied: AppliedApi, tenant: str, count: int) -> None:
    """Tickets as the function writes them: one made by it, and as many like it, straight into the table."""
    load = Load([applied.token(tenant, HOUR_SECONDS)], 1, "POST", ["/support/tickets"], TICKET, times=1)
    _run(applied, load)
    client = boto3.client(
        "dynamodb", endpoint_url=applied.api.service.aws_endpoint, region_name=applied.api.service.region,
        aws_access_key_id="embedded", aws_secret_access_key="embedded",  # noqa: S106  of nobody
    )  # fmt: skip
    environment = next(each.environment for each in applied.api.service.functions if each.name == "support_tickets")
    table = environment["TABLE_SUPPORT_TICKETS"]
    keys = [each["AttributeName"] for each in client.describe_table(TableName=table)["Table"]["KeySchema"]]
    like = next(
        each
        for page in client.get_paginator("scan").paginate(TableName=table)
        for each in page["Items"]
        if tenant in each[keys[0]]["S"]
    )
    last = like[keys[-1]]["S"]
    for begin in range(0, count, 25):
        puts = [
            {"PutRequest": {"Item": {**like, keys[-1]: {"S": f"{last[:-6]}{number:06d}"}}}}
            for number in range(begin, begin + 25)
        ]
        client.batch_write_item(RequestItems={table: puts})


def _aws(applied: AppliedApi) -> int:
    """The process of the embedded AWS."""
    return next(process for process, name in _children().items() if name == "embedded AWS" and applied.api.running())


def _processor_seconds(applied: AppliedApi) -> dict[str, float]:
    """So far, by whose it is; this process is the gateway."""
    found = {"gateway": sum(os.times()[:2])}
    for process, name in _children().items():
        found[name] = found.get(name, 0) + _stat(
            process, lambda each: (int(each[11]) + int(each[12])) / os.sysconf("SC_CLK_TCK")
        )
    if not applied.api.running():
        raise SystemExit("the local API has ended")
    return found


def _children() -> dict[int, str]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        process = int(folder.name)
        try:
            if _stat(process, lambda each: int(each[1])) != os.getpid():
                continue
            command = (folder / "cmdline").read_text().split("\0")
        except (FileNotFoundError, ProcessLookupError):
            # It ended just now.
            continue
        if "phase3b.local.aws.moto_server" in command:
            found[process] = "embedded AWS"
        elif any(each.endswith("function_process.py") for each in command):
            found[process] = Path(command[3]).name
    return found


def _stat(process: int, read: Callable[[list[str]], Any]) -> Any:
    return read(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split())


def _memory_mb(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(each.split()[1]) for each in lines if each.startswith("VmRSS:")) / 1024


if __name__ == "__main__":
    main()
