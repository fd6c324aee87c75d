"""An incident from beginning to end, as somebody on call lives through it: launch day on `starter`.

More customers come than the tier was made for. Writes are throttled, auto scaling stops at its maximum, the alarm's mail comes, the
doctor says why, its patch is applied, and the same load is served. All of it by commands, on real Terraform.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).resolve().parents[3]
PHASE3B = [sys.executable, "-m", "phase3b"]
TABLE, ONCALL = "securebase-dev-support-tickets", "devops@securebase.com"
# A minute of the account in 20 s, so that the maximum of 100 write units serves 300 a second of this machine.
SPEED = 3
# A ticket with a log writes eight units, so 60 a second ask for 480: more than that, and what two busy cores serve.
LOG = "Error: the export could not be written. " * 80
SESSION = f"""  sends_log:
    description: Somebody who sends the whole log
    steps:
      - {{send: POST /support/tickets, body: {{subject: "Export fails ({{number}})", description: "{LOG}", priority: high}}}}
"""
LAUNCH = """  launch_day:
    description: Everybody who was told that it opens today
    arrivals: {type: constant, per_second: 60, seconds: 100}
    sessions: {sends_log: 1}
    tenants: 200
"""


def call(folder: Path, *arguments: str, codes: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run([*PHASE3B, *arguments], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode in codes, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def read(folder: Path, *arguments: str, codes: tuple[int, ...] = (0,)) -> Any:
    return json.loads(call(folder, *arguments, "--json", codes=codes))


def until(found: Callable[[], Any], what: str, seconds: float = 300) -> Any:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        seen = found()
        if seen:
            return seen
        time.sleep(2)
    raise AssertionError(f"within {seconds} s: {what}")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    """The repository's own service, brought up as dev, which is of the tier `starter`."""
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    (tmp_path / "capacity").mkdir()
    for file in (ROOT / "capacity").glob("*.yaml"):
        (tmp_path / "capacity" / file.name).write_text(file.read_text("utf-8"))
    (tmp_path / "capacity.yaml").write_text((ROOT / "capacity.yaml").read_text("utf-8"))
    load = tmp_path / "capacity/load.yaml"
    text = load.read_text("utf-8").replace("\nsessions:\n", f"\nsessions:\n{SESSION}", 1)
    text = text.replace("\nscenarios:\n", f"\nscenarios:\n{LAUNCH}", 1)
    # Customers of a launch don't go away because most of them are refused.
    load.write_text(text.replace("stop_error_percent: 50", "stop_error_percent: 100", 1))
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(
            [*PHASE3B, "local", "up", "dev", "--speed", str(SPEED)], cwd=tmp_path, stdout=log, stderr=log, text=True
        )
    deadline = time.monotonic() + 600
    while "Ctrl-C, or phase3b local down, ends it" not in (tmp_path / "log").read_text():
        assert process.poll() is None, (tmp_path / "log").read_text()
        assert time.monotonic() < deadline, (tmp_path / "log").read_text()
        time.sleep(0.2)
    yield tmp_path
    process.terminate()
    process.wait()


def client(folder: Path, service: Any) -> Any:
    endpoint = read(folder, "local", "status")["session"]["endpoint"]
    return boto3.client(
        service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="x",
        aws_secret_access_key="x",  # noqa: S106  of nobody
    )  # fmt: skip


def mails(folder: Path, begins: str) -> list[str]:
    return [
        each["subject"]
        for each in read(folder, "local", "inbox")["messages"]
        if each["to"] == ONCALL and not each["why_not"] and each["subject"].startswith(begins)
    ]


def refused(report: Any) -> int:
    statuses = report["labels"]["POST /support/tickets"]["statuses"]
    return sum(times for status, times in statuses.items() if status != "201")


def throttled(report: Any) -> int:
    (writes,) = (
        each["throttled"]
        for each in report["consumption"]["tables"]
        if (each["table"], each["index"], each["side"]) == ("support_tickets", None, "write")
    )
    return int(writes)


def test_launch_day(project: Path) -> None:
    sns, dynamodb = client(project, "sns"), client(project, "dynamodb")
    for each in sns.list_subscriptions()["Subscriptions"]:
        if each["Protocol"] == "email":
            sns.confirm_subscription(TopicArn=each["TopicArn"], Token="any")  # noqa: S106  nobody gets a mail here

    # It opens: customers are refused, and the mail comes.
    launch = read(project, "load", "run", "--scenario", "launch_day", codes=(1,))
    assert refused(launch) > 100
    assert throttled(launch) > 100
    assert until(lambda: mails(project, "ALARM"), "the mail of an alarm")
    provisioned = dynamodb.describe_table(TableName=TABLE)["Table"]["ProvisionedThroughput"]
    assert 25 < provisioned["WriteCapacityUnits"] <= 100, (
        "auto scaling followed, up to the maximum of the tier and no further"
    )

    # What is it?
    found = read(project, "doctor", "dev", "--embedded", "--patch-out", "doctor.patch", codes=(1,))
    reasons = {(each["about"], each["side"]): each["reason"] for each in found["findings"] if each["kind"] == "table"}
    assert reasons[TABLE, "write"] == "TableWriteProvisionedThroughputExceeded"
    change = next(each["change"] for each in found["changes"] if each["key"] == "tables.support_tickets.write")
    assert change["maximum"] > 100

    # What it proposes is applied, and holds.
    subprocess.run(["git", "apply", "doctor.patch"], cwd=project, check=True)
    call(project, "validate")
    call(project, "apply", "dev", "--embedded", "--yes")
    scaling = client(project, "application-autoscaling")
    (target,) = scaling.describe_scalable_targets(
        ServiceNamespace="dynamodb",
        ResourceIds=[f"table/{TABLE}"],
        ScalableDimension="dynamodb:table:WriteCapacityUnits",
    )["ScalableTargets"]
    assert target["MaxCapacity"] == change["maximum"]
    again = read(project, "load", "run", "--scenario", "launch_day", codes=(0, 1))
    assert throttled(again) < throttled(launch) / 10
    assert refused(again) < refused(launch) / 10
    assert until(lambda: mails(project, "OK"), "the mail that it is over", 600)
    # The webhooks of so many tickets may still ask for more than the maximum of their own table.
    lately = read(project, "doctor", "dev", "--embedded", "--minutes", "2", codes=(0, 1))
    assert TABLE not in {each["about"] for each in lately["findings"]}
