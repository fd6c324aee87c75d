"""phase3b cost as a user waits for it: whole processes, and what of that is pricing."""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from process import Program, measure

from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms, bill
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.report.cost_report import cost_report, priced
from phase3b.simulation.expected_capacity import expectation_of

ROOT = Path(__file__).resolve().parent.parent
CAPACITY = str(ROOT / "capacity.yaml")
LARGEST_TIER = "enterprise"
# A CI job prints tables, too; what it ends with (1 where a tier is above its budget) is not a failure of the measurement.
WHATEVER_IT_ENDS_WITH = "import sys; from phase3b.cli import run; run(sys.argv[1:])"


def main() -> None:
    """Measures and prints; asserts nothing."""
    parser = argparse.ArgumentParser(description="Measures phase3b cost and prints medians.")
    parser.add_argument("--runs", type=int, default=9, help="counted runs of each (9)")
    runs: int = parser.parse_args().runs
    print(f"{platform.machine()}, Python {platform.python_version()}; medians of {runs} runs")
    commands = {
        "phase3b cost prod": (["cost", "prod"], "aim: at most 0.5 s"),
        "phase3b cost prod --format json": (["cost", "prod", "--format", "json"], ""),
        "phase3b cost --all-tiers": (["cost", "--all-tiers"], ""),
        "phase3b cost diff growth business": (["cost", "diff", "growth", "business"], ""),
    }
    programs = [
        Program(name, [sys.executable, "-c", WHATEVER_IT_ENDS_WITH, *arguments, "--file", CAPACITY])
        for name, (arguments, _) in commands.items()
    ]
    for name, figures in measure(programs, runs).items():
        print(f"  {name:<40} {figures.wall_seconds:.2f} s, {figures.peak_mb:.0f} MB  {commands[name][1]}")
    for name, seconds in inside(runs).items():
        print(f"  {name:<40} {1000 * seconds:.1f} ms")


def inside(runs: int) -> dict[str, float]:
    """Seconds of the parts, in a process that has everything imported."""
    capacity = load(ROOT / "capacity.yaml")
    artifacts = described(capacity)
    prices = prices_of("us-east-1")
    largest = priced_target(capacity, artifacts, LARGEST_TIER)
    one = priced(largest, Terms(prices, expectation_of(capacity)))
    parts: dict[str, Callable[[], object]] = {
        "reading a price file": lambda: prices_of("us-east-1"),
        f"planning {LARGEST_TIER}": lambda: priced_target(capacity, artifacts, LARGEST_TIER),
        f"one bill of {len(largest.plan.records)} records": lambda: bill(largest.plan, one.usage, one.terms),
        "all savings, assumptions, report": lambda: cost_report(one),
    }
    return {name: statistics.median(timed(part) for _ in range(runs)) for name, part in parts.items()}


def timed(part: Callable[[], object]) -> float:
    """Seconds of one run."""
    began = time.perf_counter()
    part()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
