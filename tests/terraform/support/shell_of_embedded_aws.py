"""A shell whose `aws` is answered by the embedded AWS: each call is read as the AWS CLI reads it and sent with boto3."""

from __future__ import annotations

import json
import socketserver
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import jmespath
from aws_cli_words import aws_call
from botocore.exceptions import ClientError

_WORD, _END = b"\x1f", b"\x1e"
_AWS = r"""
aws() {
  exec 3<>"/dev/tcp/127.0.0.1/$PORT"
  printf '%s\x1f' aws "$@" >&3
  printf '\x1e' >&3
  cat <&3
}
"""


@dataclass
class Shell:
    """What was asked, by service and operation: how often it was answered, and what the embedded AWS said instead."""

    port: int
    answered: dict[tuple[str, str], int] = field(default_factory=dict)
    failed: dict[tuple[str, str], str] = field(default_factory=dict)

    def run(self, line: str, folder: Path) -> str:
        """What a line prints; what it complains of is a failure."""
        done = subprocess.run(
            ["bash", "-u", "-c", f"{_AWS}\n{line}"],
            cwd=folder,
            env={"PATH": "/usr/bin:/bin", "PORT": str(self.port)},
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.stderr == "", f"{line}\n{done.stderr}"
        return done.stdout


@contextmanager
def shell_of(endpoint: str) -> Iterator[Shell]:
    """A shell for as long as it is needed."""
    clients: dict[str, Any] = {}

    class Answered(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            read = b""
            while not read.endswith(_END):
                read += self.rfile.read(1)
            call = aws_call([word.decode() for word in read[:-1].split(_WORD)[:-1]])
            assert call.options["--endpoint-url"] == endpoint
            make: Any = boto3.client
            client = clients.setdefault(
                call.service,
                make(
                    call.service, endpoint_url=endpoint, region_name=call.options["--region"],
                    aws_access_key_id="x", aws_secret_access_key="x",  # noqa: S106  of nobody
                ),
            )  # fmt: skip
            asked = (call.service, call.operation)
            try:
                answer = getattr(client, call.operation)(**call.parameters)
            except ClientError as error:
                shell.failed.setdefault(asked, str(error))
                return
            shell.answered[asked] = shell.answered.get(asked, 0) + 1
            answer.pop("ResponseMetadata", None)
            found = jmespath.search(call.options.get("--query", "@"), answer)
            text = _text(found) if call.options.get("--output") == "text" else json.dumps(found, default=str)
            self.wfile.write(f"{text}\n".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Answered) as server:
        shell = Shell(server.server_address[1])
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield shell
        server.shutdown()


def _text(found: Any) -> str:
    """As `--output text` has it: a line for each list in a list, tabs between what is in one."""
    if isinstance(found, Sequence) and not isinstance(found, str):
        if any(isinstance(each, (list, dict)) for each in found):
            return "\n".join(_text(each) for each in found)
        return "\t".join(map(str, found))
    return str(found)
