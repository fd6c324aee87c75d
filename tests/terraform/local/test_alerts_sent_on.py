"""Alerts to Slack, Teams and PagerDuty on the embedded AWS: applied, nothing left to do, and an alarm arrives at each of them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).resolve().parents[3]
PHASE3B = [sys.executable, "-m", "phase3b"]
ASKED = "{oncall: {to: pagerduty}, channel: {to: slack}, ms: {to: teams, others: false}}"
# One that is published itself, when it fires and when it is over: most are published by the composite alarm of their incident.
ALARM = "securebase-dev-alerts-failed-notifications-critical"
SECRETS = {
    "oncall": "a1b2c3d4e5f60718293a4b5c6d7e8f90",
    "channel": "https://hooks.slack.example.com/services/made-up",
    "ms": "https://workflows.example.com/made-up",
}


def call(folder: Path, *arguments: str) -> str:
    done = subprocess.run([*PHASE3B, *arguments], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def read(folder: Path, *arguments: str) -> Any:
    return json.loads(call(folder, *arguments, "--json"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    """The repository's own service, brought up as dev with three receivers."""
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    (tmp_path / "capacity").symlink_to(ROOT / "capacity")
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    before = "    alarm_levels: [critical]\n    log_retention_days: 30\n"
    assert text.count(before) == 1
    (tmp_path / "capacity.yaml").write_text(text.replace(before, f"{before}    notifications: {ASKED}\n"))
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen([*PHASE3B, "local", "up", "dev"], cwd=tmp_path, stdout=log, stderr=log, text=True)
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


def sent(folder: Path, count: int) -> dict[tuple[str, str], Any]:
    """What each receiver would have got, by what it is and its state, once there are so many."""
    deadline, found = time.monotonic() + 60, {}
    while len(found) < count:
        assert time.monotonic() < deadline, found
        time.sleep(0.5)
        found = {
            (each["protocol"], each["subject"].rpartition(f"{ALARM} ")[2]): json.loads(each["body"])
            for each in read(folder, "local", "inbox")["messages"]
            if each["protocol"] in ("slack", "teams", "pagerduty") and ALARM in each["subject"]
        }
    return found


def test_an_alarm_arrives_at_each_receiver_and_is_over_at_each(project: Path) -> None:
    assert "nothing to do: it is as capacity.yaml says" in call(project, "plan", "dev", "--embedded")
    secrets, cloudwatch = client(project, "secretsmanager"), client(project, "cloudwatch")
    for receiver, value in SECRETS.items():
        secrets.put_secret_value(SecretId=f"securebase-dev-phase3b-notification-{receiver}", SecretString=value)
    for state in ("ALARM", "OK"):
        cloudwatch.set_alarm_state(AlarmName=ALARM, StateValue=state, StateReason=f"set to {state} by hand")
        found = sent(project, 3 if state == "ALARM" else 6)
    assert set(found) == {
        (receiver, state) for receiver in ("slack", "teams", "pagerduty") for state in ("fires", "is over")
    }
    triggered, resolved = found["pagerduty", "fires"], found["pagerduty", "is over"]
    assert (triggered["routing_key"], triggered["event_action"]) == (SECRETS["oncall"], "trigger")
    assert resolved["event_action"] == "resolve"
    assert triggered["dedup_key"] == resolved["dedup_key"] == f"arn:aws:cloudwatch:us-east-1:123456789012:alarm:{ALARM}"
    assert "set to ALARM by hand" in json.dumps(found["slack", "fires"])
    assert found["teams", "fires"]["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive"
    # Nothing was given up.
    sqs = client(project, "sqs")
    queue = sqs.get_queue_url(QueueName="securebase-dev-phase3b-undelivered-alerts")["QueueUrl"]
    assert sqs.receive_message(QueueUrl=queue).get("Messages", []) == []
