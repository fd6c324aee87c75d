"""What metering and enforcing cost the local API: requests of many users, with all of it and with neither, in turns.

Two whole services are up at the same time, each with an embedded AWS of its own; one of them tells its tables' throughput nothing. The
goal is 80 % of the requests a second that there are with neither.
"""

from __future__ import annotations

import json
import os
import platform
import runpy
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from load_client import Load
from local_api import HERE, MARKER, OVERRIDES, ROOT, Silent

if TYPE_CHECKING:
    from phase3b.local.api.applied_api import AppliedApi

GOAL_PERCENT: Final = 80
NEITHER: Final = "neither"
KINDS: Final = (NEITHER, "enforced")
ROUNDS, SECONDS, USERS, HOUR_SECONDS = 7, 5.0, 8, 3600
# Far from any limit: what is measured is the work, not its throttles.
UNITS: Final = "{min: 10000, max: 10000}"
TABLES: Final = f"""      tables:
        support_tickets: {{read: {UNITS}, write: {UNITS}}}
"""
TICKET: Final = {"subject": "It broke", "description": "All of it", "priority": "high"}
REQUESTS: Final = {
    "POST /support/tickets": ("POST", "/support/tickets", TICKET),
    "GET /support/tickets": ("GET", "/support/tickets?limit=20", None),
}


def main() -> None:
    """Measures and prints; asserts nothing."""
    if sys.argv[1:2] == [NEITHER]:
        serve_neither()
        return
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.errors import Phase3bError  # noqa: PLC0415
    from phase3b.local.api.applied_api import applied_api  # noqa: PLC0415
    from phase3b.local.aws.behaviour import Behaviour  # noqa: PLC0415
    from phase3b.local.aws.embedded_aws import EmbeddedAws  # noqa: PLC0415
    from phase3b.terraform.run import Patience  # noqa: PLC0415

    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    real = EmbeddedAws.program
    rates: dict[str, dict[str, list[float]]] = {kind: {name: [] for name in REQUESTS} for kind in KINDS}
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as stack:
        apis: dict[str, AppliedApi] = {}
        for kind in KINDS:
            folder = Path(temporary) / kind
            folder.mkdir()
            file = folder / "capacity.yaml"
            file.write_text(text.replace(MARKER, OVERRIDES + TABLES + MARKER, 1), "utf-8")
            EmbeddedAws.program = (__file__, NEITHER) if kind == NEITHER else real
            behaviour = Behaviour(load(file).simulation, throttling=kind != NEITHER)
            try:
                apis[kind] = stack.enter_context(
                    applied_api(file, "dev", folder, Silent(), Patience(600, 300), behaviour)
                )
            except Phase3bError as error:
                print(f"the local API is not measured: {error}", file=sys.stderr)
                sys.exit(error.exit_code)
        for number in range(ROUNDS + 1):
            # Each is the first one as often as the other; the first round starts the processes, and does not count.
            for kind in KINDS[:: 1 if number % 2 else -1]:
                for name, (method, path, body) in REQUESTS.items():
                    rate = measured(apis[kind], Load([], USERS, method, [path], body, seconds=SECONDS))
                    if number:
                        rates[kind][name].append(rate)
    written: dict[str, object] = {
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}",
        "users": USERS,
        "rounds": ROUNDS,
        "requests": {name: row(rates, name) for name in REQUESTS},
    }
    (HERE / "metered_api.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


def row(rates: dict[str, dict[str, list[float]]], name: str) -> dict[str, float]:
    """The medians, and what is left with all of it: of each round by itself, as what else the machine did was the same for both."""
    left = [100 * mine / base for mine, base in zip(rates["enforced"][name], rates[NEITHER][name], strict=True)]
    found = {f"{kind}_per_second": round(statistics.median(rates[kind][name]), 1) for kind in KINDS}
    percent = round(statistics.median(left), 1)
    print(f"  {name:<24} {found}: {percent} % (goal: {GOAL_PERCENT}), rounds {min(left):.0f} to {max(left):.0f} %")
    return {**found, "percent": percent}


def measured(applied: AppliedApi, load: Load) -> float:
    """Requests a second; every one of them must be answered well."""
    given = asdict(load) | {"tokens": [applied.token(f"bench-{number}", HOUR_SECONDS) for number in range(USERS)]}
    done = subprocess.run(
        [sys.executable, str(HERE / "load_client.py"), applied.api.url, applied.api_key],
        input=json.dumps(given), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout)
    if set(found["statuses"]) - {"200", "201"}:
        raise SystemExit(f"{load.method} {load.paths}: {found['statuses']}")
    return float(len(found["times_ms"]) / found["seconds"])


def serve_neither() -> None:
    """The embedded AWS, whose tables are told nothing of what is asked of them."""
    from phase3b.local.dynamodb.throughput.throughput import Throughput  # noqa: PLC0415

    Throughput.admit = lambda *_: None  # type: ignore[method-assign,assignment]
    Throughput.settle = lambda *_: None  # type: ignore[method-assign,assignment]
    del sys.argv[1]
    runpy.run_module("phase3b.local.aws.moto_server", run_name="__main__")


if __name__ == "__main__":
    main()
