"""An embedded AWS that can be tried out: whatever is done to it in a `with aws.tried()` block has not happened after it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import boto3

from phase3b.local.aws.embedded_aws import own_environment
from phase3b.local.aws.listening import HOST, listening, port_of

ROOT = Path(__file__).parents[3]
REGION = "us-east-1"
# moto's own, and one that another account's credentials lead to.
ACCOUNT_ID = "123456789012"
DAY_SECONDS = 86_400


class ForkedAws:
    """moto server while a `with` block runs."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._log: IO[bytes] | None = None
        self.port = 0

    @property
    def endpoint(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self.port}"

    @property
    def variables(self) -> dict[str, str]:
        """What leads Terraform, its S3 backend and boto3 here, as they lead to AWS: no override file, no session."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": "embedded",
            "AWS_SECRET_ACCESS_KEY": "embedded",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "4",
        }

    def client(self, service: Any, region: str = REGION, **credentials: str) -> Any:
        """A boto3 client; a fresh one, as a kept connection leads to the server as it was before."""
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=region,
            aws_access_key_id=credentials.get("key", "embedded"),
            aws_secret_access_key=credentials.get("secret", "embedded"),
            aws_session_token=credentials.get("token"),
        )

    def __enter__(self) -> Self:
        listener = listening(None)
        self.port = port_of(listener)
        self._log = tempfile.TemporaryFile()
        with listener:
            self._process = subprocess.Popen(
                [sys.executable, str(Path(__file__).with_name("forking_moto.py")), str(listener.fileno())],
                pass_fds=[listener.fileno()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                text=True,
                env={**own_environment(), "PYTHONWARNINGS": "ignore", "PYTHONPATH": str(ROOT)},
                start_new_session=True,
            )
        self._said("serves")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._log is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
        self._log.close()

    def later(self, seconds: int) -> None:
        """Lets time pass, as AWS counts it."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        direct.open(f"{self.endpoint}/phase3b/clock", data=str(seconds).encode()).close()

    @contextlib.contextmanager
    def tried(self) -> Iterator[None]:
        """What is done here is forgotten at the end."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write("fork\n")
        self._process.stdin.flush()
        child = int(self._said())
        try:
            # A change comes a day after what it changes: AWS takes one of TTL an hour, four decreases a day.
            self.later(DAY_SECONDS)
            yield
        finally:
            os.kill(child, signal.SIGKILL)
            self._said("back")

    def _said(self, expected: str | None = None) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        said = self._process.stdout.readline().strip()
        if not said or (expected is not None and said != expected):
            assert self._log is not None
            size = os.fstat(self._log.fileno()).st_size
            log = os.pread(self._log.fileno(), size, 0).decode("utf-8", "replace")
            raise AssertionError(f"the embedded AWS said {said!r}, not {expected}: {log[-2000:]}")
        return said
