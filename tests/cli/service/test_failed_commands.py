"""phase3b failed list and replay as a user calls them: the whole output, against S3 of moto and a Lambda of these tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from split_file import copied

from phase3b.operations.failed.batch import written

HERE = Path(__file__).parents[1]
ROOT = HERE.parents[1]
BUCKET = "securebase-{}-phase3b-failed-events-123456789012"
Result = subprocess.CompletedProcess[str]


class Lambda(BaseHTTPRequestHandler):
    """Fails with every batch that has a record of "poison"."""

    def do_POST(self) -> None:
        event = self.rfile.read(int(self.headers["Content-Length"]))
        poison = b"poison" in event
        body = b'{"errorMessage": "poison", "errorType": "ValueError"}' if poison else b'{"batchItemFailures": []}'
        self.send_response(200)
        if poison:
            self.send_header("X-Amz-Function-Error", "Unhandled")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def aws() -> Iterator[dict[str, str]]:
    """The environment variables that lead to them."""
    moto, functions = ThreadedMotoServer("127.0.0.1", 0, verbose=False), HTTPServer(("127.0.0.1", 0), Lambda)
    moto.start()
    Thread(target=functions.serve_forever, daemon=True).start()
    host, port = moto.get_host_and_port()
    yield {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ENDPOINT_URL_LAMBDA": f"http://127.0.0.1:{functions.server_port}",
        "AWS_ACCESS_KEY_ID": "x",
        "AWS_SECRET_ACCESS_KEY": "x",
    }
    functions.shutdown()
    functions.server_close()
    moto.stop()


@pytest.fixture
def s3(aws: dict[str, str]) -> Iterator[Any]:
    """Empty buckets of dev and prod."""
    client = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=aws["AWS_ENDPOINT_URL"],
        aws_access_key_id="x",
        aws_secret_access_key="x",  # noqa: S106  moto's
    )
    buckets = [BUCKET.format(environment) for environment in ("dev", "prod")]
    for bucket in buckets:
        client.create_bucket(Bucket=bucket)
    yield client
    for bucket in buckets:
        for each in client.list_objects_v2(Bucket=bucket).get("Contents", ()):
            client.delete_object(Bucket=bucket, Key=each["Key"])
        client.delete_bucket(Bucket=bucket)


@pytest.fixture
def phase3b(tmp_path: Path, aws: dict[str, str]) -> Callable[..., Result]:
    copied(tmp_path)

    def call(*arguments: str, answer: str = "", **further: str) -> Result:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "failed", *arguments],
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "200", **aws, **further},
            check=False,
            capture_output=True,
            text=True,
            input=answer,
        )

    return call


def fail(s3: Any, environment: str, function: str, day: int, *items: str, shard: str = "shardId-1") -> None:
    """A batch as Lambda leaves it."""
    arn = f"arn:aws:lambda:us-east-1:123456789012:function:securebase-{environment}-{function}:live"
    records = [
        {"dynamodb": {"SequenceNumber": f"{day}0{number}", "Keys": {"id": {"S": item}}}}
        for number, item in enumerate(items)
    ]
    text = written(arn, "arn:stream", shard, "id", f"2026-11-{day}T01:02:03.000Z", 6, records, raised=True)
    key = f"aws/lambda/mapping/{shard}/2026/11/{day}/2026-11-{day}T01.02.03-id"
    s3.put_object(Bucket=BUCKET.format(environment), Key=key, Body=text.encode())


def failures(s3: Any, environment: str) -> None:
    fail(s3, environment, "webhook-manager", 21, "poison", "a")
    fail(s3, environment, "webhook-manager", 22, "b")
    fail(s3, environment, "webhook-manager", 23, "c", "d", shard="shardId-2")
    fail(s3, environment, "notification-handler", 24, "e", shard="shardId-3")
    s3.put_object(Bucket=BUCKET.format(environment), Key="aws/lambda/other.txt", Body=b"hello")


LISTED = {
    "failed-list": ["list", "dev"],
    "failed-list-json": ["list", "dev", "--json"],
    "failed-list-of-a-function": ["list", "dev", "--function", "notification_handler"],
    "failed-list-since": ["list", "dev", "--since", "2026-11-23"],
}


@pytest.mark.parametrize("name", LISTED)
def test_list(name: str, s3: Any, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    failures(s3, "dev")
    done = phase3b(*LISTED[name])
    assert (done.returncode, done.stderr) == (1, "")
    golden(HERE / "output" / f"{name}.txt", done.stdout)


@pytest.mark.parametrize("arguments", [("list", "dev"), ("replay", "dev", "--yes"), ("replay", "dev")])
def test_nothing_failed(arguments: tuple[str, ...], s3: Any, phase3b: Callable[..., Result]) -> None:
    del s3
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"no failed batch in {BUCKET.format('dev')}\n", "")


def test_replay_says_of_each_batch_what_became_of_it(
    s3: Any, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]
) -> None:
    failures(s3, "dev")
    done = phase3b("replay", "dev", "--yes")
    assert (done.returncode, done.stderr) == (1, "")
    golden(HERE / "output/failed-replay.txt", done.stdout)
    again = phase3b("replay", "dev", "--yes", "--json")
    assert (again.returncode, again.stderr) == (1, "")
    batches = json.loads(again.stdout)["batches"]
    # What was replayed is not replayed twice.
    assert [(each["state"], each["replayed_records"], each["left"]) for each in batches] == [
        ("unreadable", 0, 0),
        ("failed again", 0, 2),
        ("waiting", 0, 1),
    ]
    everything = phase3b("list", "dev", "--all")
    assert everything.returncode == 1
    golden(HERE / "output/failed-list-all.txt", everything.stdout)


@pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, 0), ("n\n", 1, 1), ("", 130, 1)])
def test_who_is_asked_decides(answer: str, code: int, left: int, s3: Any, phase3b: Callable[..., Result]) -> None:
    fail(s3, "dev", "webhook-manager", 22, "b")
    done = phase3b("replay", "dev", answer=answer)
    assert done.returncode == code, done.stderr
    assert "Replay 1 batches?" in done.stdout
    assert len(json.loads(phase3b("list", "dev", "--json").stdout)["batches"]) == left


BAD = {
    "failed-no-such-environment": (["list", "prdo"], 2),
    "failed-no-such-function": (["replay", "dev", "--function", "webhook_manger"], 2),
    "failed-of-a-file-without-streams": (["list", "dev", "--file", "small.yaml"], 2),
    "failed-at-no-time": (["list", "dev", "--since", "yesterday"], 2),
    "failed-nothing-embedded": (["list", "dev", "--embedded"], 2),
    "failed-no-bucket": (["list", "staging"], 3),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(
    name: str, tmp_path: Path, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]
) -> None:
    shutil.copy(ROOT / "tests/golden/small.yaml", tmp_path)
    arguments, code = BAD[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    golden(HERE / "bad" / f"{name}.txt", done.stderr)


def test_production_is_replayed_only_with_yes(s3: Any, phase3b: Callable[..., Result]) -> None:
    fail(s3, "prod", "webhook-manager", 22, "b")
    for arguments in (("replay", "prod"), ("replay", "prod", "--json")):
        done = phase3b(*arguments)
        assert done.returncode == 2
        said = json.loads(done.stdout)["problems"][0]["what"] if "--json" in arguments else done.stderr
        assert said.startswith("prod is production, and nothing was replayed")
        assert "P3B-CONFIRMATION-MISSING" in done.stdout + done.stderr
    assert phase3b("list", "prod").returncode == 1
    assert phase3b("replay", "prod", "--yes").returncode == 0


def test_aws_that_does_not_answer(phase3b: Callable[..., Result]) -> None:
    done = phase3b("list", "dev", AWS_ENDPOINT_URL="http://127.0.0.1:9")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("AWS does not answer: Could not connect to the endpoint URL")


def test_an_invocation_that_nobody_answers_is_not_repeated(s3: Any, phase3b: Callable[..., Result]) -> None:
    """Port 9 refuses: nothing was invoked, so the batch has failed again and can be replayed."""
    fail(s3, "dev", "webhook-manager", 22, "b")
    done = phase3b("replay", "dev", "--yes", "--json", AWS_ENDPOINT_URL_LAMBDA="http://127.0.0.1:9")
    assert done.returncode == 1
    (batch,) = json.loads(done.stdout)["batches"]
    assert (batch["state"], batch["left"]) == ("failed again", 1)
    assert phase3b("replay", "dev", "--yes").returncode == 0
