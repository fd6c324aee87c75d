"""What a handler imports and connects to: a careful one and a wasteful one in real processes, counted from outside."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.naming import Address
from phase3b.plan.functions.records import LambdaFunction
from phase3b.tuning.handler_process import HandlerProcess
from phase3b.tuning.starts.counting_proxy import CountingProxy
from phase3b.tuning.starts.imports import BEGIN, imports, parsed, slowest
from phase3b.tuning.starts.report import ImportCost, Reuse
from phase3b.tuning.starts.reuse import reuse

CAREFUL = """
import botocore.session

DB = botocore.session.get_session().create_client("dynamodb")

def handle(event, _):
    if event.get("fails"):
        raise ValueError("asked for")
    DB.list_tables()
    return {}
"""
WASTEFUL = """
import botocore.session

def handle(event, _):
    botocore.session.get_session().create_client("dynamodb").list_tables()
    return {}
"""
QUIET = """
def handle(event, _):
    return event
"""


class Tables(BaseHTTPRequestHandler):
    """A DynamoDB without tables, whose connections stay open."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps({"TableNames": []}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def proxy() -> Iterator[CountingProxy]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Tables)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with CountingProxy(f"http://127.0.0.1:{server.server_port}") as made:
        yield made
    server.shutdown()
    server.server_close()


def function(timeout_seconds: int = 10) -> LambdaFunction:
    return LambdaFunction(
        address=Address("aws_lambda_function", "notes"), name="notes", description="", handler="notes.handle", file="notes.zip",
        sha256_base64=None, role_arn="", architecture="arm64", memory_mb=256, timeout_seconds=timeout_seconds,
        reserved_concurrency=None, environment={}, key_arn="", tracing=False, log_group_name="", dead_letter_arn=None, needs=(),
    )  # fmt: skip


def variables(endpoint: str = "http://127.0.0.1:9") -> dict[str, str]:
    return {
        "PATH": "/usr/bin:/bin", "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1", "AWS_ENDPOINT_URL": endpoint, "AWS_LAMBDA_FUNCTION_NAME": "notes",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
    }  # fmt: skip


def source(tmp_path: Path, text: str) -> Path:
    (tmp_path / "notes.py").write_text(text, "utf-8")
    return tmp_path


def test_a_client_that_is_made_once_keeps_its_connection(tmp_path: Path, proxy: CountingProxy) -> None:
    folder = source(tmp_path, CAREFUL)
    found = reuse(function(), folder, variables(proxy.endpoint), [{}] * 4, proxy)
    assert found == Reuse(1, 0, 1, 1, 3, 0, 3)
    assert found.reused is True
    failing = reuse(function(), folder, variables(proxy.endpoint), [{}, {"fails": True}, {}], proxy)
    assert (failing.failed, failing.later_requests) == (1, 1)


def test_a_client_of_each_invocation_is_found(tmp_path: Path, proxy: CountingProxy) -> None:
    found = reuse(function(), source(tmp_path, WASTEFUL), variables(proxy.endpoint), [{}] * 4, proxy)
    assert found == Reuse(0, 4, 1, 1, 3, 3, 3)
    assert found.reused is False


def test_of_what_asks_nothing_it_is_not_known(tmp_path: Path, proxy: CountingProxy) -> None:
    found = reuse(function(), source(tmp_path, QUIET), variables(proxy.endpoint), [{}] * 2, proxy)
    assert found == Reuse(0, 0, 0, 0, 1, 0, 0)
    assert found.reused is None


def test_an_invocation_ends_at_its_timeout_and_with_its_process(tmp_path: Path) -> None:
    text = "import os, time\ndef handle(event, _):\n    if event == {}:\n        time.sleep(9)\n    os._exit(3)\n"
    folder = source(tmp_path, text)
    with HandlerProcess(function(timeout_seconds=1), folder, variables()) as process:
        assert process.invoke({}).failure == "Task timed out after 1 seconds"
        assert not process.running
        assert process.invoke({}).failure == "the process has ended"
    with HandlerProcess(function(), folder, variables()) as process:
        assert process.invoke({"now": True}).failure.startswith("the process ended")


def test_import_times_by_hand() -> None:
    text = f"""import time: self [us] | cumulative | imported package
import time:       900 |        900 | encodings
{BEGIN}
import time:       100 |        100 |       botocore.config
import time:       400 |        500 |     botocore
import time:      1500 |       1500 |     shared.clients
import time:       250 |        250 |     json
import time:       300 |       2550 |   notes.handler
"""
    found = parsed(text)
    assert found == [
        ("botocore.config", 0.1, 0.1),
        ("botocore", 0.4, 0.5),
        ("shared.clients", 1.5, 1.5),
        ("json", 0.25, 0.25),
        ("notes.handler", 0.3, 2.55),
    ]
    # Modules of a package are one; those of the function, and what functions share, are named each.
    assert slowest(found, 2) == (ImportCost("shared.clients", 1.5, 1.5), ImportCost("botocore", 0.5, 0.5))
    assert [each.module for each in slowest(found, 9)] == ["shared.clients", "botocore", "notes.handler", "json"]
    assert slowest([], 3) == ()


def test_a_module_that_takes_its_time_is_named_first(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text("import time\ntime.sleep(0.2)\n", "utf-8")
    found = imports("notes", source(tmp_path, "import slow\n"), variables(), 1, 3)
    assert found.slowest[0].module == "slow"
    assert 200 <= found.slowest[0].own_ms < found.total_ms * 1.01


def test_what_can_not_be_imported_is_a_failure_outside(tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as caught:
        imports("notes", source(tmp_path, "import nothing_like_it\n"), variables(), 1, 3)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert "No module named 'nothing_like_it'" in str(caught.value)
