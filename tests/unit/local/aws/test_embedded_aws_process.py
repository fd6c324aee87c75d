"""How the embedded AWS starts and ends, besides what tests/unit/local/aws/test_embedded_aws.py shows of it."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.aws.listening import NEXT_TRIED, listening, port_of
from phase3b.problems.missing_package import install_extra


def test_a_missing_moto_is_one_line_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "flask" else object())
    with pytest.raises(Phase3bError) as caught, EmbeddedAws():
        pass
    assert str(caught.value) == (
        "the embedded AWS needs packages that are not installed: flask. To install it, run: "
        f"{install_extra('local')}. [P3B-EXTRA-MISSING]"
    )
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_a_proxy_is_not_asked_and_a_death_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    # Port 9 is "discard": nothing answers there.
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with listening() as taken, EmbeddedAws(preferred_port=port_of(taken)) as aws:
        assert port_of(taken) < int(aws.endpoint.rpartition(":")[2]) < port_of(taken) + 2 * NEXT_TRIED
        assert aws.running()
        os.kill(aws.pid, signal.SIGKILL)
        deadline = time.monotonic() + 60
        while aws.running() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not aws.running()
        assert "Running on http://127.0.0.1:" in aws.log_tail()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_no_orphan_when_its_parent_is_asked_to_end(tmp_path: Path, how: signal.Signals) -> None:
    note_file = tmp_path / "pid"
    program = (
        "import time; from pathlib import Path; from phase3b.local.aws.embedded_aws import EmbeddedAws\n"
        f"with EmbeddedAws() as aws:\n    Path({str(note_file)!r}).write_text(str(aws.pid))\n    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as parent:
        wait_for(lambda: note_file.exists() and note_file.read_text() != "")
        parent.send_signal(how)
        parent.wait(60)
    pid = int(note_file.read_text())
    wait_for(lambda: ended(pid))


def wait_for(happened: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_its_own_failures_are_told() -> None:
    with EmbeddedAws() as aws:
        request = urllib.request.Request(  # noqa: S310
            aws.endpoint,
            data=b'{"TableName": 1}',
            headers={
                "X-Amz-Target": "DynamoDB_20120810.DescribeTable",
                "Authorization": "AWS4-HMAC-SHA256 Credential=",
            },
        )
        with pytest.raises(urllib.error.HTTPError, match="500"):
            urllib.request.urlopen(request)  # noqa: S310
        # It answers first, and then says why.
        wait_for(lambda: aws.failures() != ())
        assert aws.failures() == ("IndexError: list index out of range",)


def test_a_call_sent_twice_is_done_once() -> None:
    """As an SDK sends it again, when it has not seen the first answer."""

    table = {
        "TableName": "notes",
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    }

    def create(aws: EmbeddedAws, invocation: str) -> bytes:
        request = urllib.request.Request(  # noqa: S310
            aws.endpoint,
            data=json.dumps(table).encode(),
            headers={
                "Content-Type": "application/x-amz-json-1.0",
                "X-Amz-Target": "DynamoDB_20120810.CreateTable",
                "Authorization": "AWS4-HMAC-SHA256 Credential=x/20261121/us-east-1/dynamodb/aws4_request, ",
                "amz-sdk-invocation-id": invocation,
            },
        )
        with urllib.request.urlopen(request) as answered:  # noqa: S310
            said: bytes = answered.read()
            return said

    with EmbeddedAws() as aws:
        first = create(aws, "one")
        assert create(aws, "one") == first
        assert "answered again: POST /" in aws.log_tail()
        with pytest.raises(urllib.error.HTTPError, match="400"):
            create(aws, "another")
