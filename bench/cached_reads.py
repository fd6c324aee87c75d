"""How long a cached forecast and cached lists take beside those of the table, and what requests for many things at once save.

The handlers of lambda_src on a DynamoDB of moto in this process, and a real Redis or Valkey on this machine, with TLS as on AWS where
openssl is there. Moto is faster or slower than DynamoDB and never as far away: each figure is measured as it is, and again with
DYNAMODB_MS for each request to DynamoDB. Run: .venv/bin/python bench/cached_reads.py
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final
from unittest import mock

ROOT: Final = Path(__file__).resolve().parent.parent
FILE: Final = ROOT / "bench" / "cached_reads.json"
COUNTED: Final = 200
MONTHS: Final = 60
TICKETS: Final = 60
AT_ONCE: Final = (10, 20)
# Assumed, not measured: single-digit milliseconds, as "What is Amazon DynamoDB?" of its Developer Guide has it.
DYNAMODB_MS: Final = 5
# What the seeds had: 1.2 s without a cache; the aim is 50 ms.
AIM_MS: Final = 50
Ask = Callable[..., Any]


class DynamoDB:
    """Counts requests, and makes each take longer."""

    def __init__(self) -> None:
        self.requests, self.ms = 0, 0.0

    def heard(self, **_: Any) -> None:
        """Before a request is sent."""
        self.requests += 1
        time.sleep(self.ms / 1000)


@contextlib.contextmanager
def cache_of_this_machine(folder: Path) -> Iterator[tuple[dict[str, str], str]]:
    """What a function has to know of a real cache, and what kind it is."""
    from real_cache import HOST, free_port, real_cache  # noqa: PLC0415  of tests/support

    openssl = shutil.which("openssl")
    if openssl is None:
        with real_cache(folder) as cache:
            yield dict(cache.environment()), f"{Path(cache.program).name}, without TLS"
        return
    key, certificate = str(folder / "key.pem"), str(folder / "certificate.pem")
    made = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=cache",
        "-keyout",
        key,
    ]
    extension = ["-addext", f"subjectAltName=IP:{HOST}", "-out", certificate]
    subprocess.run([*made, *extension], check=True, capture_output=True)
    port = str(free_port())
    options = ["--tls-port", port, "--tls-cert-file", certificate, "--tls-key-file", key, "--tls-auth-clients", "no"]
    with real_cache(folder, *options) as cache:
        kind = f"{Path(cache.program).name}, TLS"
        yield {"CACHE_HOST": HOST, "CACHE_PORT": port, "CACHE_TLS": "1", "SSL_CERT_FILE": certificate}, kind


def process_of(function: str, told: dict[str, str], aws: dict[str, str], dynamodb: DynamoDB) -> Ask:
    """A function as a new process would have it: what asks it, and gives back the body of its answer."""
    from service_deployment import DEPLOYMENT, NAMES  # noqa: PLC0415  of tests/functions
    from service_event import rest  # noqa: PLC0415

    from phase3b.plan.functions.planned import function_environment  # noqa: PLC0415

    deployed = next(each for each in DEPLOYMENT.functions if each.name == function)
    values = {name: aws.get(value, value) for name, value in function_environment(DEPLOYMENT, deployed, NAMES).items()}
    for name in [name for name in sys.modules if name.partition(".")[0] in {function, "shared"}]:
        del sys.modules[name]
    environment = {**values, **told}
    with mock.patch.dict(os.environ, environment), contextlib.redirect_stdout(io.StringIO()):
        clients = importlib.import_module("shared.clients")
        clients._SESSION.get_component("event_emitter").register("before-call.dynamodb.*", dynamodb.heard)  # noqa: SLF001
        module: ModuleType = importlib.import_module(f"{function}.handler")
        # The indexes of moto follow at once.
        importlib.import_module("shared.cache_state").SETTLED_SECONDS = 0

    def ask(method: str, resource: str, **given: Any) -> Any:
        with mock.patch.dict(os.environ, environment), contextlib.redirect_stdout(io.StringIO()) as logged:
            answer = module.handle(rest(method, resource, **given), None)
        if answer["statusCode"] >= 300:
            raise SystemExit(f"{method} {resource}: {logged.getvalue()}")
        return json.loads(answer["body"])

    return ask


class Figures:
    """What was measured, as it is printed and kept."""

    def __init__(self, dynamodb: DynamoDB) -> None:
        self.dynamodb, self.rows = dynamodb, list[dict[str, Any]]()

    def measure(self, what: str, act: Callable[[], object], times: int = COUNTED) -> None:
        """One after the other, as fast as moto is, and again with what a request to DynamoDB takes."""
        found: dict[str, Any] = {"what": what}
        for ms in (0, DYNAMODB_MS):
            self.dynamodb.ms, self.dynamodb.requests = ms, 0
            took: list[float] = []
            for _ in range(times):
                began = time.perf_counter()
                act()
                took.append((time.perf_counter() - began) * 1000)
            p95 = statistics.quantiles(took, n=20)[-1]
            found[f"with {ms} ms"] = {
                "p50": round(statistics.median(took), 2),
                "p95": round(p95, 2),
                "max": round(max(took), 2),
            }
        self.dynamodb.ms = 0
        found["requests to DynamoDB"] = round(self.dynamodb.requests / times, 2)
        self.rows.append(found)
        plain, further = found["with 0 ms"], found[f"with {DYNAMODB_MS} ms"]
        print(
            f"  {what:<44} {plain['p50']:>7.1f} {plain['p95']:>7.1f} {further['p50']:>9.1f} {further['p95']:>7.1f}"
            f" {found['requests to DynamoDB']:>9g}"
        )


def forecasts(figures: Figures, start: Callable[..., Ask]) -> None:
    """Of 60 months: made, of the table, of the shared cache, of memory."""
    plain = start("cost_forecasting", {"CACHE_HOST": "", "CACHE_SECONDS_FORECAST": "0"})
    amounts = [{"month": f"{2021 + at // 12}-{at % 12 + 1:02d}", "amount_usd": 1000.0 + 7 * at} for at in range(MONTHS)]
    write = {"body": {"actuals": amounts}}
    tenants = iter(range(10**6))

    def made() -> None:
        tenant = f"tenant-{next(tenants)}"
        plain("PUT", "/cost/actuals", tenant=tenant, **write)
        began = time.perf_counter()
        plain("GET", "/cost/forecast", tenant=tenant)
        taken.append((time.perf_counter() - began) * 1000)

    taken: list[float] = []
    for _ in range(20):
        made()
    print(
        f"  a forecast of {MONTHS} months that is made now: median {statistics.median(taken):.1f} ms, most {max(taken):.1f} ms"
    )
    plain("PUT", "/cost/actuals", **write)
    plain("GET", "/cost/forecast")
    figures.measure("GET /cost/forecast, kept in the table", lambda: plain("GET", "/cost/forecast"))
    shared = start("cost_forecasting", {"CACHE_MEMORY_SECONDS": "0"})
    shared("GET", "/cost/forecast")
    figures.measure("GET /cost/forecast, of the shared cache", lambda: shared("GET", "/cost/forecast"))
    memory = start("cost_forecasting", {"CACHE_MEMORY_SECONDS": "300"})
    memory("GET", "/cost/forecast")
    figures.measure("GET /cost/forecast, of memory", lambda: memory("GET", "/cost/forecast"))


def lists(figures: Figures, start: Callable[..., Ask]) -> None:
    """Of 50 tickets of 60, and of 50 notifications."""
    body = {"subject": "It does not work", "description": "x" * 200}
    plain = start("support_tickets", {"CACHE_HOST": "", "CACHE_SECONDS_LIST_TICKETS": "0"})
    for _ in range(TICKETS):
        plain("POST", "/support/tickets", body=body)
    figures.measure("GET /support/tickets, of the table", lambda: plain("GET", "/support/tickets"))
    for memory_seconds, what in (("0", "the shared cache"), ("5", "memory, by the shared version")):
        cached = start("support_tickets", {"CACHE_MEMORY_SECONDS": memory_seconds})
        cached("GET", "/support/tickets")
        figures.measure(f"GET /support/tickets, of {what}", lambda cached=cached: cached("GET", "/support/tickets"))
    cached = start("support_tickets", {})
    figures.measure("POST /support/tickets, no cache", lambda: plain("POST", "/support/tickets", body=body), 50)
    figures.measure(
        "POST /support/tickets, which tells the cache", lambda: cached("POST", "/support/tickets", body=body), 50
    )


def batches(figures: Figures, start: Callable[..., Ask]) -> None:
    """What one request for many saves: notifications read, comments of several tickets."""
    notices = start("notification_handler", {"CACHE_HOST": "", "CACHE_SECONDS_LIST_NOTIFICATIONS": "0"})
    tickets = start("support_tickets", {"CACHE_HOST": "", "CACHE_SECONDS_LIST_TICKETS": "0"})
    each = {"title": "t", "body": "b"}
    ids: list[str] = notices("POST", "/notifications", body={"notifications": [each] * max(AT_ONCE)})[
        "notification_ids"
    ]
    ticket = {"subject": "s", "description": "d"}
    made: list[str] = [tickets("POST", "/support/tickets", body=ticket)["ticket_id"] for _ in range(max(AT_ONCE))]
    comments = "/support/tickets/{ticket_id}/comments"
    for ticket_id in made:
        for _ in range(3):
            tickets("POST", comments, body={"body": "Me too"}, ticket_id=ticket_id)
    for count in AT_ONCE:
        at_once(figures, notices, tickets, ids[:count], made[:count])


def at_once(figures: Figures, notices: Ask, tickets: Ask, ids: list[str], ticket_ids: list[str]) -> None:
    """One request for each, and one for all of them."""
    one, comments = "/notifications/{notification_id}/read", "/support/tickets/{ticket_id}/comments"
    for what, act in (
        ("notifications read, one a request", lambda: [notices("POST", one, notification_id=each) for each in ids]),
        (
            "notifications read in one request",
            lambda: notices("POST", "/notifications/read", body={"notification_ids": ids}),
        ),
        ("tickets' comments, one a request", lambda: [tickets("GET", comments, ticket_id=each) for each in ticket_ids]),
        (
            "tickets' comments in one request",
            lambda: tickets("POST", "/support/comments/batch", body={"ticket_ids": ticket_ids}),
        ),
    ):
        figures.measure(f"{len(ids)} {what}", act, 20)


def main() -> None:
    """Measures and prints; asserts nothing."""
    sys.path[:0] = [str(ROOT / each) for each in ("tests/functions", "tests/support", "lambda_src", ".")]
    import conftest  # noqa: PLC0415  of tests/functions
    from engine_in_moto import items_of_the_engine  # noqa: PLC0415
    from moto import mock_aws  # noqa: PLC0415

    keys = {
        "AWS_ACCESS_KEY_ID": "x",
        "AWS_SECRET_ACCESS_KEY": "x",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_REGION": "us-east-1",
    }
    seconds = {
        "CACHE_SECONDS_FORECAST": "300",
        "CACHE_SECONDS_LIST_TICKETS": "60",
        "CACHE_SECONDS_LIST_NOTIFICATIONS": "60",
    }
    dynamodb = DynamoDB()
    figures = Figures(dynamodb)
    with tempfile.TemporaryDirectory() as name, cache_of_this_machine(Path(name)) as (told, kind):
        os.environ.pop("AWS_ENDPOINT_URL", None)
        os.environ["SSL_CERT_FILE"] = told.pop("SSL_CERT_FILE", "")
        with mock.patch.dict(os.environ, keys), mock_aws(), items_of_the_engine():
            aws = conftest._made()  # noqa: SLF001

            def start(function: str, more: dict[str, str]) -> Ask:
                return process_of(function, {**told, **seconds, "CACHE_TIMEOUT_MS": "500", **more}, aws, dynamodb)

            print(
                f"{platform.machine()}, Python {platform.python_version()}, {kind}; {COUNTED} requests of each, 20 or 50 of the last"
            )
            print(f"  {'':<44} {'p50':>7} {'p95':>7} {f'+{DYNAMODB_MS} ms p50':>9} {'p95':>7} {'requests':>9}")
            for part in (forecasts, lists, batches):
                part(figures, start)
    FILE.write_text(json.dumps(figures.rows, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
