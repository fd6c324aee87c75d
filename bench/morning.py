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
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ALARMS = 250
# A request from another continent: 150 ms, of which AWS needs a few.
LATENCY_SECONDS = 0.15
# The aim, from the first import to the last line on the screen.
MOST_SECONDS = 5.0
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
# An empty archive: "end of central directory record" in PKWARE's APPNOTE, 4.3.16.
ZIP = b"PK\x05\x06" + bytes(18)


def main() -> None:
    """Measures and prints; asserts nothing."""
    # Of a machine that does something else as well the seconds say little.
    load = os.getloadavg()[0]
    begun = time.perf_counter()
    import boto3  # noqa: PLC0415  its import is measured
    from moto import mock_aws  # noqa: PLC0415
    from moto.ce.responses import CostExplorerResponse  # noqa: PLC0415
    from moto.cloudwatch.responses import CloudWatchResponse  # noqa: PLC0415
    from moto.core.responses import ActionResult  # noqa: PLC0415

    from phase3b.cli import run  # noqa: PLC0415
    from phase3b.local.moto_gaps import fill_gaps  # noqa: PLC0415

    imported = time.perf_counter() - begun
    os.chdir(ROOT)
    os.environ |= {"AWS_ACCESS_KEY_ID": "bench", "AWS_SECRET_ACCESS_KEY": "bench"}
    fill_gaps()
    # moto has neither mute rules nor forecasts.
    CloudWatchResponse.list_alarm_mute_rules = lambda _: ActionResult({"AlarmMuteRuleSummaries": []})
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
        with redirect_stdout(shown), redirect_stderr(StringIO()):
            code = run(["ops", "check", "prod"])
        seconds = time.perf_counter() - begun + imported
        worked = time.process_time() - worked
    print(
        f"  ops check of {ALARMS} alarms, {LATENCY_SECONDS * 1000:.0f} ms a request   {seconds:.1f} s, {worked:.1f} s of a processor (aim: {MOST_SECONDS:.0f} s), load before it {load:.1f}"
    )
    print(f"  requests                                  {sum(calls.values())}: {dict(sorted(calls.items()))}")
    for line in shown.getvalue().splitlines():
        if line.startswith("not known: "):
            print(f"  {line}")
    (ROOT / "bench/morning.json").write_text(
        json.dumps(
            {
                "alarms": ALARMS, "latency_seconds": LATENCY_SECONDS, "load_average": round(load, 1), "seconds": round(seconds, 2), "processor_seconds": round(worked, 2), "exit_code": code,
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
    """What the check asks about: alarms of the environment by their names, as many more of its prefix as are missing, and all else."""
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415
    from phase3b.plan.alarms.alarms import alarms  # noqa: PLC0415
    from phase3b.plan.queues.dead_letters import siblings  # noqa: PLC0415

    deployment = resolve(load(ROOT / "capacity.yaml"), "prod")
    names = Names(deployment.project, deployment.name, deployment.component)

    def client(service: str) -> Any:
        return boto3.client(service, region_name=deployment.environment.region)

    own = [each.name for each in alarms(deployment, names)][:ALARMS]
    for name in (*own, *(f"{names.prefix}-other-{number}" for number in range(ALARMS - len(own)))):
        client("cloudwatch").put_metric_alarm(
            AlarmName=name, MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1,
            ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
        )  # fmt: skip
    for sibling in (each for queue in deployment.queues for each in siblings(queue, names)):
        client("sqs").create_queue(QueueName=sibling.name, Attributes={"FifoQueue": "true"} if sibling.fifo else {})
    for table in deployment.tables:
        client("dynamodb").create_table(
            TableName=names.table(table.name), BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": table.partition_key, "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": table.partition_key, "AttributeType": "S"}],
        )  # fmt: skip
    role = client("iam").create_role(RoleName="bench", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    for function in deployment.functions:
        client("lambda").create_function(
            FunctionName=names.function(function.name), Role=role, Runtime="python3.13", Handler="handler.handle",
            Code={"ZipFile": ZIP},
        )  # fmt: skip
        client("logs").create_log_group(logGroupName=names.function_logs(function.name))
    gateway = client("apigateway")
    api = gateway.create_rest_api(name=names.shared("api"))["id"]
    root = gateway.get_resources(restApiId=api)["items"][0]["id"]
    gateway.put_method(restApiId=api, resourceId=root, httpMethod="GET", authorizationType="NONE")
    gateway.put_integration(restApiId=api, resourceId=root, httpMethod="GET", type="MOCK")
    if deployment.api is not None:
        gateway.create_deployment(restApiId=api, stageName=deployment.api.definition.stage)
    backend = deployment.environment.backend
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=getattr(backend, "bucket", "state"))


if __name__ == "__main__":
    sys.exit(main())
