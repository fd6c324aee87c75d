"""An embedded AWS with an account that is kept: after each way to end, the next one has the same in it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pytest

from phase3b.errors import Phase3bError
from phase3b.local.aws.embedded_aws import EmbeddedAws, Keep
from phase3b.local.kept.account_bytes import NotOurDataError, loads
from phase3b.local.kept.gate import Gate
from phase3b.local.kept.kept_state import STATE, KeptPlace, KeptState, Settled, digest, read_kept, write_kept
from phase3b.local.kept.state_lock import at_work

TFSTATE = b'{"serial": 1}'
SETTLED = Settled("a", "b", digest(TFSTATE))
ROLE = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ],
    }
)


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  of nobody
    )


def make(aws: EmbeddedAws) -> bytes:
    """Something of every service; what KMS encrypted is the answer."""
    tables = client(aws, "dynamodb")
    tables.create_table(
        TableName="notes",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )
    tables.put_item(TableName="notes", Item={"id": {"S": "1"}, "n": {"N": "1.5"}, "b": {"B": b"\0\xff"}})
    client(aws, "secretsmanager").create_secret(Name="token-key", SecretString="of nobody")
    kms = client(aws, "kms")
    key = kms.create_key(KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]["KeyId"]
    kms.create_key(KeyUsage="SIGN_VERIFY", KeySpec="RSA_2048")
    encrypted: bytes = kms.encrypt(KeyId=key, Plaintext=b"text")["CiphertextBlob"]
    queues = client(aws, "sqs")
    url = queues.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "3600"})["QueueUrl"]
    for body in ("in flight", "waits"):
        queues.send_message(QueueUrl=url, MessageBody=body)
        if body == "in flight":
            assert queues.receive_message(QueueUrl=url)["Messages"][0]["Body"] == body
    topics = client(aws, "sns")
    topic = topics.create_topic(Name="alerts")["TopicArn"]
    topics.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.com")
    s3 = client(aws, "s3")
    s3.create_bucket(Bucket="failed-events")
    s3.put_object(Bucket="failed-events", Key="a/b", Body=b"batch")
    client(aws, "iam").create_role(RoleName="deploy", AssumeRolePolicyDocument=ROLE)
    gateway = client(aws, "apigateway")
    gateway.create_rest_api(name="api")
    gateway.create_api_key(name="acme", value="k" * 20, enabled=True)
    alarms = client(aws, "cloudwatch")
    alarms.put_metric_alarm(
        AlarmName="one", MetricName="m", Namespace="n", Statistic="Sum", Period=60, EvaluationPeriods=1,
        Threshold=1, ComparisonOperator="GreaterThanThreshold",
    )  # fmt: skip
    alarms.put_composite_alarm(AlarmName="all", AlarmRule='ALARM("one")')
    client(aws, "logs").create_log_group(logGroupName="/aws/lambda/notes")
    aws.advance_clock(1000)
    return encrypted


def found(aws: EmbeddedAws, encrypted: bytes) -> dict[str, Any]:
    """What is there, asked of each service."""
    url = client(aws, "sqs").get_queue_url(QueueName="jobs")["QueueUrl"]
    attributes = client(aws, "sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    alarms = client(aws, "cloudwatch")
    alarms.set_alarm_state(AlarmName="one", StateValue="ALARM", StateReason="tried")
    alarms.set_alarm_state(AlarmName="one", StateValue="OK", StateReason="tried")
    return {
        "items": client(aws, "dynamodb").scan(TableName="notes")["Items"],
        "stream": client(aws, "dynamodb").describe_table(TableName="notes")["Table"]["LatestStreamArn"],
        "secret": client(aws, "secretsmanager").get_secret_value(SecretId="token-key")["SecretString"],
        "decrypted": client(aws, "kms").decrypt(CiphertextBlob=encrypted)["Plaintext"],
        "keys": [each["KeyId"] for each in client(aws, "kms").list_keys()["Keys"]],
        "messages": {name: attributes[name] for name in attributes if name.startswith("ApproximateNumber")},
        "subscriptions": client(aws, "sns").list_subscriptions()["Subscriptions"],
        "object": client(aws, "s3").get_object(Bucket="failed-events", Key="a/b")["Body"].read(),
        "role": client(aws, "iam").get_role(RoleName="deploy")["Role"]["RoleId"],
        "apis": [each["id"] for each in client(aws, "apigateway").get_rest_apis()["items"]],
        "api keys": client(aws, "apigateway").get_api_keys(includeValues=True)["items"],
        "history": alarms.describe_alarm_history(AlarmName="one", ScanBy="TimestampAscending")["AlarmHistoryItems"][0]["HistorySummary"],
        "alarms": [each["AlarmName"] for each in alarms.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]],
        "groups": [each["logGroupName"] for each in client(aws, "logs").describe_log_groups()["logGroups"]],
    }  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> KeptPlace:
    (tmp_path / STATE).write_bytes(TFSTATE)
    return KeptPlace(tmp_path, "dev")


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_after_each_way_to_end_all_of_it_is_there(place: KeptPlace) -> None:
    with EmbeddedAws(keep=Keep(place, load=False)) as first:
        encrypted = make(first)
        # Nothing is kept before all is applied.
        assert not place.file.exists()
        assert first.keep(SETTLED).failing == ""
        before = found(first, encrypted)
    assert before["items"] == [{"id": {"S": "1"}, "n": {"N": "1.5"}, "b": {"B": b"\0\xff"}}]
    assert before["messages"] == {
        "ApproximateNumberOfMessages": "1",
        "ApproximateNumberOfMessagesDelayed": "0",
        "ApproximateNumberOfMessagesNotVisible": "1",
    }
    kept = read_kept(place)
    assert kept is not None
    assert (kept.settled, kept.tfstate) == (SETTLED, TFSTATE)
    # Ended by a signal that leaves it no time: what it said it had kept is kept.
    with EmbeddedAws(keep=Keep(place, load=True)) as second:
        assert found(second, encrypted) == before
        second.keep(SETTLED)
        client(second, "dynamodb").put_item(TableName="notes", Item={"id": {"S": "second-item"}})
        wait_until(lambda: b"second-item" in _account(place))
        os.kill(second.pid, signal.SIGKILL)
        wait_until(lambda: not second.running())
    with EmbeddedAws(keep=Keep(place, load=True)) as third:
        assert {each["id"]["S"] for each in found(third, encrypted)["items"]} == {"1", "second-item"}
        # The clock that was moved on has not gone back.
        with urllib.request.urlopen(f"{third.endpoint}/phase3b/clock", data=b"0") as answer:  # noqa: S310  our own
            assert 999 < json.loads(answer.read())["now"] - time.time() < 1001


def _account(place: KeptPlace) -> bytes:
    kept = read_kept(place)
    assert kept is not None
    return kept.account


def test_whoever_started_it_is_killed(place: KeptPlace) -> None:
    program = (
        "import sys, time; from pathlib import Path\n"
        "from phase3b.local.aws.embedded_aws import EmbeddedAws, Keep\n"
        "from phase3b.local.kept.kept_state import KeptPlace, Settled\n"
        "with EmbeddedAws(keep=Keep(KeptPlace(Path(sys.argv[1]), 'dev'), load=False)) as aws:\n"
        "    aws.keep(Settled('a', 'b', 'c'))\n"
        "    print(aws.endpoint, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(place.folder)], stdout=subprocess.PIPE, text=True
    ) as owner:
        assert owner.stdout is not None
        endpoint = owner.stdout.readline().strip()
        sqs = boto3.client("sqs", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x")  # fmt: skip  # noqa: S106
        sqs.create_queue(QueueName="last")
        # In the pause before it would be written.
        owner.kill()
    wait_until(lambda: b"last" in _account(place))


def test_while_terraform_is_at_work_nothing_is_written(place: KeptPlace) -> None:
    state = place.folder / STATE
    locker = (
        "import fcntl, sys; file = open(sys.argv[1], 'r+b'); fcntl.lockf(file, fcntl.LOCK_EX); print('locked', flush=True); "
        "sys.stdin.read()"
    )
    with EmbeddedAws(keep=Keep(place, load=False)) as aws:
        aws.keep(SETTLED)
        before = place.file.read_bytes()
        assert not at_work(state)
        with subprocess.Popen(
            [sys.executable, "-c", locker, str(state)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as terraform:
            assert terraform.stdout is not None
            assert terraform.stdin is not None
            assert terraform.stdout.readline() == "locked\n"
            assert at_work(state)
            client(aws, "sqs").create_queue(QueueName="half")
            assert aws.keep().failing == "Terraform is at work on the state"
            assert place.file.read_bytes() == before
            # What the stack is by then, nobody has compared.
            state.write_bytes(b'{"serial": 2}')
            terraform.stdin.close()
        wait_until(lambda: aws.keep().failing == "")
        # It can't be written for a while: said, and written later without being asked.
        state.unlink()
        client(aws, "sqs").create_queue(QueueName="later")
        saved = aws.keep()
        assert (saved.failing, bool(saved.saved)) == ("No such file or directory", True)
        state.write_bytes(b'{"serial": 2}')
        wait_until(lambda: aws.kept().failing == "")
    kept = read_kept(place)
    assert kept is not None
    assert (kept.settled, kept.tfstate) == (None, b'{"serial": 2}')
    assert b"half" in kept.account
    assert b"later" in kept.account


def test_an_account_of_something_else_is_refused(place: KeptPlace) -> None:
    write_kept(place.file, KeptState("dev", "", "", None, TFSTATE, b"", b"\x80\x05K\x01."))
    with pytest.raises(Phase3bError) as caught, EmbeddedAws(keep=Keep(place, load=True)):
        pass
    assert str(caught.value) == (
        f"{place.file}: the account in it can't be read: TypeError: "
        "phase3b.local.kept.account_bytes.AccountData() argument after * must be an iterable, not int. "
        f"{place.fresh}. [P3B-LOCAL-KEPT-UNREADABLE]"
    )


@pytest.mark.parametrize(
    "names", [("os", "system"), ("builtins", "eval"), ("moto.core.utils", "re.compile"), ("subprocess", "Popen")]
)
def test_no_function_of_others_is_ever_called(names: tuple[str, str]) -> None:
    module, name = (each.encode() for each in names)
    text = b"\x80\x05\x8c" + bytes([len(module)]) + module + b"\x8c" + bytes([len(name)]) + name + b"\x93."
    with pytest.raises(NotOurDataError, match=r"\.".join(names)):
        loads(text)


def test_a_closed_gate_waits_for_those_inside_and_holds_up_the_others() -> None:
    gate, seen, inside, go_on = Gate(), [], threading.Event(), threading.Event()

    def request() -> None:
        with gate.passed(), gate.passed():
            inside.set()
            go_on.wait()
            seen.append("answered")

    def look() -> None:
        with gate.closed():
            seen.append("looked")

    asking, looking = threading.Thread(target=request), threading.Thread(target=look)
    asking.start()
    inside.wait()
    looking.start()
    looking.join(0.05)
    assert seen == []
    go_on.set()
    asking.join()
    looking.join()
    assert seen == ["answered", "looked"]
    with gate.passed():
        seen.append("open again")
