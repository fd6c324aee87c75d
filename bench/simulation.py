"""make bench: simulations and sweeps in one process, and the commands from outside; asserts nothing."""

from __future__ import annotations

import argparse
import math
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from phase3b.capacity.deployment import Range, TargetTracking
from phase3b.capacity.loader import load
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import run
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.recommendation.sweep import sweep
from phase3b.simulation.traces.file_traffic import read_file
from phase3b.units import Percent, Seconds, UnitsPerSecond

ROOT = Path(__file__).resolve().parent.parent
MINUTES = 14 * 1440
TARGETS = (50, 60, 70, 80, 90)
WEEK = 7 * 1440
BEGIN = datetime(2026, 1, 5, tzinfo=UTC)
METRICS = ("ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits")


def main() -> None:
    """Measures and prints medians and the fastest."""
    parser = argparse.ArgumentParser(description="Measures simulations and prints medians.")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each (5)")
    runs = parser.parse_args().runs
    capacity = load(ROOT / "capacity.yaml")
    tracking = TargetTracking(Percent(70), Seconds(30), Seconds(60))
    between = Range(UnitsPerSecond(5), UnitsPerSecond(200))
    lane = ProvisionedLane.of(between, tracking, capacity.simulation, capacity.quotas)
    configurations = [
        replace(lane, floor=5 + 4 * floor, ceiling=120 + 8 * ceiling, target=1000 * target)
        for target in TARGETS
        for floor in range(20)
        for ceiling in range(10)
    ]
    reads, writes = traffic(1), traffic(2)
    table = TableModel("tickets", (None,), (lane, lane))
    print(f"{platform.machine()}, Python {platform.python_version()}; {runs} runs each; {MINUTES:,} minutes")
    shown("one simulation, reads and writes of a table", runs, lambda: run(table, [reads, writes], 0, "settled"), 0.05)
    shown(
        f"sweep of {len(configurations):,} configurations of one side",
        runs,
        lambda: sweep([[each] for each in configurations], [reads], 0, "settled"),
        1.0,
    )
    shown(
        f"sweep of {len(configurations):,} configurations, reads and writes with shared decreases",
        runs,
        lambda: sweep([[each, each] for each in configurations], [reads, writes], 0, "settled"),
        1.0,
    )
    names = {f"table_{number:02}": () for number in range(10)}
    week = "reading a week of minutes of 20 series"
    for name, written, aim_seconds in (
        (f"{week}: the console's CSV", a_week(list(names)), 1.0),
        (f"{week}: Grafana's long rows", long_rows(list(names)), 1.5),
        (f"{week}: a metric stream", metric_stream(list(names)), 4.0),
    ):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
            file.write(written)
            file.flush()
            shown(name, runs, lambda path=Path(file.name): read_file(path, names, None), aim_seconds)
    for command in (["simulate"], ["simulate", "prod"], ["recommend", "prod", "--table", "support_tickets"]):
        whole = [sys.executable, "-m", "phase3b", *command]
        shown(
            f"phase3b {' '.join(command)}",
            runs,
            lambda whole=whole: subprocess.run(whole, cwd=ROOT, check=True, capture_output=True),
            None,
        )


def a_week(tables: list[str]) -> str:
    """The console's CSV of both sides of each table."""
    lines = [f"Full label,{','.join(f'{table} {metric} Sum' for table in tables for metric in METRICS)}"]
    for minute in range(WEEK):
        cells = ",".join(f"{minute % 977 + number / 8}" for number in range(len(METRICS) * len(tables)))
        lines.append(f"{BEGIN + timedelta(minutes=minute):%Y/%m/%d %H:%M:%S},{cells}")
    return "\n".join(lines)


def long_rows(tables: list[str]) -> str:
    """Grafana's CSV with a row for each series and minute."""
    lines = ['"Series","Time","Value"']
    times = [f"{BEGIN + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}" for minute in range(WEEK)]
    for table in tables:
        for metric in METRICS:
            series = f"DynamoDB {table} {metric} Sum"
            lines += [f'"{series}","{time}",{minute % 977 + 0.125}' for minute, time in enumerate(times)]
    return "\n".join(lines)


def metric_stream(tables: list[str]) -> str:
    """A metric stream's JSON lines: all series of a minute, then those of the next."""
    lines: list[str] = []
    for minute in range(WEEK):
        milliseconds = 1000 * round((BEGIN + timedelta(minutes=minute)).timestamp())
        value = f'{{"max":1.0,"min":0.5,"sum":{minute % 977 + 0.125},"count":{minute % 977 + 1}.0}}'
        lines += [
            '{"metric_stream_name":"s","account_id":"123456789012","region":"us-east-1","namespace":"AWS/DynamoDB",'
            f'"metric_name":"{metric}","dimensions":{{"TableName":"{table}"}},"timestamp":{milliseconds},"value":{value},'
            '"unit":"Count"}'
            for table in tables
            for metric in METRICS
        ]
    return "\n".join(lines)


def traffic(seed: int) -> list[int]:
    """Two weeks that swing by the day between 10 and 90 units a second, with 20 % of noise."""
    chance = random.Random(seed)  # noqa: S311  nothing secret is drawn
    return [
        round((50 - 40 * math.cos(minute / 1440 * 2 * math.pi)) * chance.uniform(0.8, 1.2) * UNIT_MINUTE)
        for minute in range(MINUTES)
    ]


def shown(name: str, runs: int, call: Callable[[], object], aim_seconds: float | None) -> None:
    """A line with the median and the fastest of some runs after a warm-up."""
    call()
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        call()
        times.append(time.perf_counter() - begin)
    aim = "" if aim_seconds is None else f"aim: at most {aim_seconds:g} s"
    print(f"  {name:<72} {statistics.median(times):6.3f} s, fastest {min(times):6.3f} s   {aim}")


if __name__ == "__main__":
    main()
