"""make bench: phase3b ops check against an account with 250 alarms, each request answered after AWS's latency.

boto3 makes and parses every request; moto answers in the place of AWS, `LATENCY_SECONDS` after it was asked; the time that moto
itself needs is in the figure.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import Counter
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ALARMS = 250
# A request from another continent: 150 ms, of which AWS needs a few.
LATENCY_SECONDS = 0.15
# The aim, from the first import to the last line on the screen.
MOST_SECONDS = 5.0


def main() -> None:
    """Measures and prints; asserts nothing."""
    begun = time.perf_counter()
    import boto3  # noqa: PLC0415  its import is measured
    from moto import mock_aws  # noqa: PLC0415
    from moto.ce.responses import CostExplorerResponse  # noqa: PLC0415

    from phase3b.cli import run  # noqa: PLC0415
    from phase3b.local.moto_gaps import fill_gaps  # noqa: PLC0415

    imported = time.perf_counter() - begun
    os.chdir(ROOT)
    os.environ |= {"AWS_ACCESS_KEY_ID": "bench", "AWS_SECRET_ACCESS_KEY": "bench"}
    fill_gaps()
    # moto has no forecasts.
    CostExplorerResponse.get_cost_forecast = lambda _: '{"Total": {"Amount": "12.5", "Unit": "USD"}}'
    calls: Counter[str] = Counter()
    lock = threading.Lock()
    with mock_aws():
        _made(boto3)

        def late(event_name: str, **_: Any) -> None:
            with lock:
                calls[event_name.removeprefix("before-send.")] += 1
            time.sleep(LATENCY_SECONDS)

        _first(boto3, late)
        begun, worked = time.perf_counter(), time.process_time()
        shown = StringIO()
        with redirect_stdout(shown):
            code = run(["ops", "check", "prod"])
        seconds = time.perf_counter() - begun + imported
        worked = time.process_time() - worked
    print(
        f"  ops check of {ALARMS} alarms, {LATENCY_SECONDS * 1000:.0f} ms a request   {seconds:.1f} s, {worked:.1f} s of a processor (aim: {MOST_SECONDS:.0f} s)"
    )
    print(f"  requests                                  {sum(calls.values())}: {dict(sorted(calls.items()))}")
    (ROOT / "bench/morning.json").write_text(
        json.dumps(
            {
                "alarms": ALARMS, "latency_seconds": LATENCY_SECONDS, "seconds": round(seconds, 2), "processor_seconds": round(worked, 2), "exit_code": code,
                "requests": dict(sorted(calls.items())),
            },
            indent=1,
        )
        + "\n"
    )  # fmt: skip


def _first(boto3: Any, late: Any) -> None:
    """Every session that is made from now on is late, before moto answers."""
    made = boto3.Session.__init__

    def slow(self: Any, *given: Any, **named: Any) -> None:
        made(self, *given, **named)
        self.events.register_first("before-send", late)

    boto3.Session.__init__ = slow


def _made(boto3: Any) -> None:
    """Alarms of the environment by their names, as many more of its prefix as are missing, and its queues."""
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415
    from phase3b.plan.alarms.alarms import alarms  # noqa: PLC0415
    from phase3b.plan.queues.dead_letters import siblings  # noqa: PLC0415

    deployment = resolve(load(ROOT / "capacity.yaml"), "prod")
    names = Names(deployment.project, deployment.name, deployment.component)
    client = boto3.client("cloudwatch", region_name=deployment.environment.region)
    own = [each.name for each in alarms(deployment, names)][:ALARMS]
    for name in (*own, *(f"{names.prefix}-other-{number}" for number in range(ALARMS - len(own)))):
        client.put_metric_alarm(
            AlarmName=name, MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1,
            ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
        )  # fmt: skip
    queues = boto3.client("sqs", region_name=deployment.environment.region)
    for sibling in (each for queue in deployment.queues for each in siblings(queue, names)):
        queues.create_queue(QueueName=sibling.name, Attributes={"FifoQueue": "true"} if sibling.fifo else {})


if __name__ == "__main__":
    sys.exit(main())
