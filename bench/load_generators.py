"""Ours beside two others, hey and wrk, on the same route of the local API, in turns; and one worker process beside four.

At a rate that the service keeps up with, ours and hey send as many a second. With one user who never pauses, ours, hey and wrk do: more
users of that kind would measure whose client leaves the service more of the processor. A figure agrees where the 90 % interval of the
difference of its means (Welch's t over the rounds) has 0 in it.
"""

from __future__ import annotations

import csv
import io
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import boto3
from local_api import HOUR_SECONDS, MARKER, OVERRIDES, ROOT, Silent

from phase3b.capacity.loader import load
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.load import histogram
from phase3b.load.launch import Processes, launched
from phase3b.load.ordered import ordered
from phase3b.load.reported import reported
from phase3b.load.target import Target
from phase3b.local.api.api_keys import make_local_key
from phase3b.local.api.applied_api import AppliedApi, applied_api
from phase3b.packaging.service_packages import described
from phase3b.terraform.run import Patience

HERE = Path(__file__).resolve().parent
PATH, LABEL = "/webhooks", "GET /webhooks"
SECONDS, ROUNDS, PER_SECOND = 8, 5, 40
FIGURES = ("per_second", "p50_ms", "p90_ms", "p99_ms")
# Student's t for a two-sided interval of 90 %, by degrees of freedom.
T_90 = {2: 2.920, 3: 2.353, 4: 2.132, 5: 2.015, 6: 1.943, 7: 1.895, 8: 1.860, 9: 1.833, 10: 1.812}
SCENARIOS = f"""
  scenarios:
    one_user:
      description: One who never pauses
      arrivals: {{type: users, users: 1, seconds: {SECONDS}}}
      sessions: {{asks: 1}}
      tenants: 1
    paced:
      description: A steady rate
      arrivals: {{type: constant, per_second: {PER_SECOND}, seconds: {SECONDS}, spacing: even}}
      sessions: {{asks: 1}}
      tenants: 1
"""
SESSION = f"""
  sessions:
    asks:
      description: Asks for a page
      steps:
        - {{send: {LABEL}}}
"""
Round = Mapping[str, float]


def main() -> None:
    """Measures and prints; asserts nothing."""
    missing = [each for each in ("hey", "wrk") if shutil.which(each) is None]
    if missing:
        print(
            f"not measured: {' and '.join(missing)} must be installed (Debian has packages of that name)",
            file=sys.stderr,
        )
        sys.exit(3)
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    text = text.replace("\n  sessions:\n", SESSION, 1).replace("\n  scenarios:\n", SCENARIOS, 1)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "capacity.yaml").write_text(text.replace(MARKER, OVERRIDES + MARKER, 1), "utf-8")
        (folder / "lambda_src").symlink_to(ROOT / "lambda_src")
        try:
            with applied_api(folder / "capacity.yaml", "dev", folder, Silent(), Patience(600, 300)) as applied:
                found = measured(applied, folder)
        except Phase3bError as error:
            print(f"generators are not measured: {error}", file=sys.stderr)
            sys.exit(error.exit_code)
    (HERE / "load_generators.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")


def measured(applied: AppliedApi, folder: Path) -> dict[str, object]:
    """All rounds, and which figures agree."""
    ours = Ours(applied, folder)
    # One worker of hey sends evenly; several, all at the same moments.
    pace = ("-c", "1", "-q", str(PER_SECOND))
    rounds = in_turns(
        {
            "paced: ours, 1 process": lambda: ours.run("paced", 1),
            "paced: ours, 4 processes": lambda: ours.run("paced", 4),
            "paced: hey": lambda: ours.hey(*pace),
            "one user: ours": lambda: ours.run("one_user", 1),
            "one user: hey": lambda: ours.hey("-c", "1"),
            "one user: wrk": ours.wrk,
        }
    )
    agreed = {
        f"{one} and {other}": agreement(rounds[one], rounds[other])
        for one, other in (
            ("paced: ours, 1 process", "paced: ours, 4 processes"),
            ("paced: ours, 1 process", "paced: hey"),
            ("one user: ours", "one user: hey"),
            ("one user: ours", "one user: wrk"),
        )
    }
    show(rounds, agreed)
    return {
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}",
        "route": LABEL, "seconds": SECONDS, "per_second": PER_SECOND, "rounds": rounds, "agreement": agreed,
    }  # fmt: skip


def in_turns(runs: Mapping[str, Callable[[], Round]]) -> dict[str, list[Round]]:
    """Each once in a round, the first round not counted: caches fill and processes start in it."""
    found: dict[str, list[Round]] = {name: [] for name in runs}
    for number in range(ROUNDS + 1):
        for name, run in runs.items():
            one = run()
            if number:
                found[name].append(one)
    return found


class Ours:
    """Our own generator, and the address, token and key for the others."""

    def __init__(self, applied: AppliedApi, folder: Path) -> None:
        region = applied.deployment.environment.region
        gateway = boto3.client(
            "apigateway", region, endpoint_url=applied.aws_endpoint, aws_access_key_id="bench",
            aws_secret_access_key="bench",  # noqa: S106  the embedded AWS takes any
        )  # fmt: skip
        self.key, self.token = make_local_key(gateway), applied.token("load-test-00000", HOUR_SECONDS)
        self.url, self.applied, self.folder = applied.api.url, applied, folder
        self.capacity = load(folder / "capacity.yaml")
        self.target = Target(self.url, "", "dev", True, lambda tenants, _: (self.token,) * len(tenants), lambda tenants: (self.key,) * len(tenants))  # fmt: skip

    def run(self, scenario: str, processes: int) -> Round:
        """One run of ours."""
        order = ordered(
            self.capacity, self.applied.deployment, scenario, self.target, described(self.capacity).schemas, 1
        )
        raw = launched(order, Processes.of_this_machine(processes, "stop"), self.folder / "run", lambda _: None)
        report = reported(self.capacity, self.applied.deployment, self.target, order, raw)
        label = report.labels[LABEL]
        if label.errors or report.invalid:
            print(f"  a run of ours: {label.errors} errors; {report.invalid}", file=sys.stderr)
        p50, p90, p99 = histogram.Spread.of(histogram.unpacked(label.service_histogram)).percentiles_ms((50, 90, 99))
        return {"per_second": label.per_second, "p50_ms": p50, "p90_ms": p90, "p99_ms": p99}

    def hey(self, *load_options: str) -> Round:
        """One run of hey, from each request's time."""
        done = subprocess.run(
            ["hey", "-z", f"{SECONDS}s", *load_options, "-o", "csv", "-H", f"Authorization: Bearer {self.token}",
             "-H", f"x-api-key: {self.key}", f"{self.url}{PATH}"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        times = sorted(float(row["response-time"]) * 1000 for row in rows)
        cuts = statistics.quantiles(times, n=100, method="inclusive")
        return {"per_second": len(times) / SECONDS, "p50_ms": cuts[49], "p90_ms": cuts[89], "p99_ms": cuts[98]}

    def wrk(self) -> Round:
        """One run of wrk, from its own summary."""
        done = subprocess.run(
            ["wrk", "-t", "1", "-c", "1", "-d", f"{SECONDS}s", "--latency", "-H", f"Authorization: Bearer {self.token}",
             "-H", f"x-api-key: {self.key}", f"{self.url}{PATH}"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        units = {"us": 0.001, "ms": 1.0, "s": 1000.0}
        cuts = {
            percent: float(value) * units[unit]
            for percent, value, unit in re.findall(r"^\s+(50|90|99)%\s+([0-9.]+)(us|ms|s)$", done.stdout, re.MULTILINE)
        }
        rate = re.search(r"Requests/sec:\s+([0-9.]+)", done.stdout)
        if rate is None or "Non-2xx" in done.stdout:
            raise SystemExit(f"wrk said:\n{done.stdout}")
        return {"per_second": float(rate[1]), "p50_ms": cuts["50"], "p90_ms": cuts["90"], "p99_ms": cuts["99"]}


def agreement(one: Sequence[Round], other: Sequence[Round]) -> dict[str, dict[str, object]]:
    """For each figure the interval of the difference of the means, in percent of the first mean; the same where 0 is in it."""
    found: dict[str, dict[str, object]] = {}
    for figure in FIGURES:
        a, b = [each[figure] for each in one], [each[figure] for each in other]
        parts = statistics.variance(a) / len(a), statistics.variance(b) / len(b)
        error = sum(parts) ** 0.5
        freedom = (
            sum(parts) ** 2 / sum(part**2 / (len(each) - 1) for part, each in zip(parts, (a, b), strict=True))
            if error
            else 2
        )
        half = T_90[min(max(int(freedom), min(T_90)), max(T_90))] * error
        mean, difference = statistics.mean(a), statistics.mean(b) - statistics.mean(a)
        low, high = 100 * (difference - half) / mean, 100 * (difference + half) / mean
        found[figure] = {"low_percent": round(low, 1), "high_percent": round(high, 1), "agree": low <= 0 <= high}
    return found


def show(rounds: Mapping[str, Sequence[Round]], agreed: Mapping[str, Mapping[str, Mapping[str, object]]]) -> None:
    """The means, and what agrees."""
    print(f"{'':<26}" + "".join(f"{figure:>12}" for figure in FIGURES))
    for name, each in rounds.items():
        print(f"{name:<26}" + "".join(f"{statistics.mean(one[figure] for one in each):>12.1f}" for figure in FIGURES))
    for name, figures in agreed.items():
        found = ", ".join(
            f"{figure} {each['low_percent']} to {each['high_percent']} %" for figure, each in figures.items()
        )
        print(f"{name}: {found}")


if __name__ == "__main__":
    main()
