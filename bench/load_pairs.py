"""Real runs compared: equal ones are not worse, and a slowdown of 10 % that is planted is found.

Short load tests of one route against the local API, in turns: every second one goes through a proxy that sleeps a tenth of what
it has waited for the answer; the others go through the same proxy, which sleeps nothing. With --network-ms it also waits as long as
a network would, in both: how much runs of a few milliseconds differ is the machine's doing, and hides a tenth of them. Three runs a side are compared, as
docs/load.md advises, and single runs as well. Equal sides are runs of one kind, odd against even ones.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from local_api import HERE, HOUR_SECONDS, MARKER, OVERRIDES, ROOT, Silent

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.history.machine import this_machine
from phase3b.load import histogram
from phase3b.load.arrivals import Stretch
from phase3b.load.comparison import ComparedRun, compared_runs, run_of
from phase3b.load.launch import Processes, launched
from phase3b.load.order import Order, OrderedSession, Request
from phase3b.load.ordered import ordered
from phase3b.load.reported import reported
from phase3b.load.target import Target
from phase3b.local.api.applied_api import AppliedApi, applied_api
from phase3b.packaging.service_packages import described
from phase3b.terraform.run import Patience

PLANTED_PERCENT, SIDE, TENANTS = 10, 3, 5
SCENARIO, ROUTE = "mixed", "GET /cost/budget"
BUDGET = {"monthly_usd": 1000}
CONFIDENCE, TOLERANCE, BETWEEN = 90.0, 10.0, 10.0


def main() -> None:
    """Measures and prints; asserts nothing."""
    options = argparse.ArgumentParser()
    options.add_argument("--proxy", nargs=2, metavar=("UPSTREAM", "PORT"))
    options.add_argument("--runs", type=int, default=30, help="Of each kind; six and more.")
    options.add_argument("--seconds", type=float, default=10)
    options.add_argument("--per-second", type=float, default=30)
    options.add_argument(
        "--network-ms", type=float, default=0, help="What every request waits on its way, beside the service."
    )
    options.add_argument("--out", type=Path, default=HERE / "load_pairs.json")
    asked = options.parse_args()
    if asked.proxy:
        asyncio.run(proxy(asked.proxy[0], int(asked.proxy[1]), asked.network_ms))
        return
    # A shell that starts it in the background has it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    machine, began = this_machine(), time.time()
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "capacity.yaml").write_text(text.replace(MARKER, OVERRIDES + MARKER, 1), "utf-8")
        (folder / "lambda_src").symlink_to(ROOT / "lambda_src")
        try:
            with applied_api(folder / "capacity.yaml", "dev", folder, Silent(), Patience(600, 300)) as applied:
                kinds = runs(applied, load(folder / "capacity.yaml"), folder, asked)
        except Phase3bError as error:
            print(f"the local API is not measured: {error}", file=sys.stderr)
            sys.exit(error.exit_code)
    found = {
        "machine": {**asdict(machine), "load_average_after": this_machine().load_average},
        "date": datetime.now(UTC).date().isoformat(),
        "minutes": round((time.time() - began) / 60, 1),
        "route": ROUTE,
        "network_ms": asked.network_ms,
        "seconds_each": asked.seconds,
        "per_second": asked.per_second,
        "runs_of_each_kind": len(kinds[0]),
        "planted_percent": PLANTED_PERCENT,
        "doubts": sorted({doubt for kind in kinds.values() for run in kind for doubt in run.doubts}),
        "p50_ms": {f"{percent} % planted": [_p50_ms(run) for run in kind] for percent, kind in kinds.items()},
        **verdicts(kinds[0], kinds[PLANTED_PERCENT]),
    }
    asked.out.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    print(json.dumps(found, indent=2))


async def proxy(upstream: str, port: int, network_ms: float) -> None:
    """Passes on requests; the first part of the path says how many percent of the waiting time it sleeps on top."""
    async with aiohttp.ClientSession(auto_decompress=False) as session:

        async def passed_on(request: web.Request) -> web.Response:
            began = time.perf_counter()
            percent, _, path = request.path_qs.lstrip("/").partition("/")
            headers = {name: value for name, value in request.headers.items() if name.lower() != "host"}
            body = await request.read()
            async with session.request(request.method, f"{upstream}/{path}", headers=headers, data=body) as answer:
                text = await answer.read()
                found = web.Response(status=answer.status, body=text, content_type=answer.content_type)
            # Both the way and the service are slower by the planted part. In a thread: asyncio's own clock is a millisecond late, which would be more than what is planted.
            taken = time.perf_counter() - began + network_ms / 1000
            await asyncio.to_thread(time.sleep, network_ms / 1000 + taken * int(percent) / 100)
            return found

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", passed_on)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await asyncio.Event().wait()


def runs(
    applied: AppliedApi, capacity: Capacity, folder: Path, asked: argparse.Namespace
) -> dict[int, list[ComparedRun]]:
    """All runs, in turns, by how many percent were planted."""
    parts = urlsplit(applied.api.url)
    port = Processes.of_this_machine(1, "continue").port
    passing = subprocess.Popen(
        [
            *(sys.executable, __file__, "--proxy", f"{parts.scheme}://{parts.netloc}", str(port)),
            *("--network-ms", str(asked.network_ms)),
        ],
        cwd=HERE,
    )
    found: dict[int, list[ComparedRun]] = {0: [], PLANTED_PERCENT: []}
    try:
        time.sleep(2)
        for number in range(asked.runs):
            # Which is first changes as well: what comes second may find a warmer machine.
            for percent in (0, PLANTED_PERCENT) if number % 2 == 0 else (PLANTED_PERCENT, 0):
                url = f"http://127.0.0.1:{port}/{percent}{parts.path}"
                found[percent].append(one_run(applied, capacity, url, folder, number, asked))
                print(f"run {number + 1} of {asked.runs}, {percent} % planted", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print("interrupted: what was run until now is compared", file=sys.stderr)
    finally:
        passing.terminate()
        passing.wait()
    # The last round may be half of one.
    whole = min(map(len, found.values()))
    return {percent: kind[:whole] for percent, kind in found.items()}


def one_run(
    applied: AppliedApi, capacity: Capacity, url: str, folder: Path, seed: int, asked: argparse.Namespace
) -> ComparedRun:
    """One load test, as `phase3b load run` makes it."""
    deployment = resolve(capacity, "dev")
    names = [f"pairs-{number}" for number in range(TENANTS)]
    target = Target(
        url, "", "dev", True, lambda tenants, _: tuple(applied.token(each, HOUR_SECONDS) for each in tenants),
        lambda tenants: (applied.api_key,) * len(tenants),
    )  # fmt: skip
    made = ordered(capacity, deployment, SCENARIO, target, described(capacity).schemas, seed)
    order: Order = replace(
        made,
        tenants=tuple(names),
        tokens=target.tokens(names, HOUR_SECONDS),
        api_keys=target.api_keys(names),
        sessions=(OrderedSession("budget", 1, (_request(ROUTE),)),),
        prepare=(_request("PUT /cost/budget", BUDGET),),
        stretches=(Stretch(asked.seconds, asked.per_second, asked.per_second),),
        spacing="even",
        warm_up_seconds=2.0,
        limits=replace(made.limits, window_seconds=1.0),
    )
    raw = launched(order, Processes.of_this_machine(1, "stop"), folder / "load", lambda _: None)
    return run_of(reported(capacity, deployment, target, order, raw))


def _request(send: str, body: object = None) -> Request:
    method, _, path = send.partition(" ")
    return Request(send, method, path, {}, body, {}, 0.0, 100.0, pushed=False)


def _p50_ms(run: ComparedRun) -> float:
    """Of all windows of a run: how much it differs from run to run is what decides how many runs a comparison needs."""
    found = histogram.summary(histogram.merged(run.windows[ROUTE]))
    return round(found.p50_ms, 2) if found else float("nan")


def verdicts(base: Sequence[ComparedRun], slow: Sequence[ComparedRun]) -> dict[str, object]:
    """How often each verdict was given: of three runs a side, and of single ones."""
    equal = [pair for kind in (base, slow) for pair in odd_and_even(kind)]
    planted = list(zip(groups(base), groups(slow), strict=True))
    singles = [([one], [two]) for kind in (base, slow) for one, two in zip(kind[::2], kind[1::2], strict=False)]
    return {
        "equal_sides_of_three": _counted(equal),
        "planted_sides_of_three": _counted(planted),
        "planted_change_percent_p50": [_change(*pair) for pair in planted],
        "equal_single_runs": _counted(singles),
        "planted_single_runs": _counted([([one], [two]) for one, two in zip(base, slow, strict=True)]),
    }


def groups(kind: Sequence[ComparedRun]) -> Iterator[list[ComparedRun]]:
    """Three runs each."""
    for start in range(0, len(kind) - SIDE + 1, SIDE):
        yield list(kind[start : start + SIDE])


def odd_and_even(kind: Sequence[ComparedRun]) -> Iterator[tuple[list[ComparedRun], list[ComparedRun]]]:
    """Of six runs the odd ones and the even ones."""
    for start in range(0, len(kind) - 2 * SIDE + 1, 2 * SIDE):
        six = kind[start : start + 2 * SIDE]
        yield list(six[::2]), list(six[1::2])


def _counted(pairs: Sequence[tuple[Sequence[ComparedRun], Sequence[ComparedRun]]]) -> dict[str, int]:
    return dict(Counter(compared_runs(*pair, CONFIDENCE, TOLERANCE, BETWEEN, 1).change for pair in pairs))


def _change(base: Sequence[ComparedRun], new: Sequence[ComparedRun]) -> float | None:
    found = compared_runs(base, new, CONFIDENCE, TOLERANCE, BETWEEN, 1).differences
    return next((round(each.change_percent, 1) for each in found if each.change_percent is not None), None)


if __name__ == "__main__":
    main()
