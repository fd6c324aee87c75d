"""A packaged handler in a process of this machine, called event by event: what the local API does, without its API."""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from phase3b.capacity.aws_limits import partition_of
from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.api.lambda_service.function_pool import RUNTIME, START_SECONDS
from phase3b.naming import Names, queue_address, table_address
from phase3b.packaging.handler_environment import UNKNOWN
from phase3b.plan.functions.records import LambdaFunction

_REFERENCE: Final = re.compile(r"\$\{.*\}")
# What a function is called by here, in an account that is nobody's; nothing of it is sent anywhere.
ACCOUNT: Final = "123456789012"
READ_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Answered:
    """An invocation: its result, or why there is none; `ms` as Lambda counts a duration. `init_ms` of a cold start alone."""

    result: Any
    failure: str
    ms: float
    init_ms: float | None
    used_mb: int | None


class HandlerProcess:
    """One execution environment while a `with` block runs; its timeout ends the process, as Lambda's does."""

    def __init__(
        self,
        function: LambdaFunction,
        folder: Path,
        variables: Mapping[str, str],
        timeout_seconds: float | None = None,
        program: Path = RUNTIME,
    ) -> None:
        self._function = function
        self._folder = folder
        self._variables = variables
        self._timeout_seconds = function.timeout_seconds if timeout_seconds is None else timeout_seconds
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._results = -1
        self._rest = b""

    def __enter__(self) -> Self:
        self._results, writing = os.pipe()
        self._rest = b""
        try:
            self._process = subprocess.Popen(  # noqa: S603  our own program
                [
                    sys.executable,
                    "-P",
                    str(self._program),
                    str(self._folder),
                    str(self._function.handler),
                    str(writing),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(writing,),
                env=dict(self._variables),
                cwd=self._folder,
            )
        except BaseException:
            os.close(self._results)
            raise
        finally:
            os.close(writing)
        if self._line(time.monotonic() + START_SECONDS) is None:
            self.__exit__()
            raise outside_failure(
                f"{self._function.name} is not imported within {START_SECONDS} s",
                "Find what it waits for when it is imported",
                code="P3B-HANDLER-IMPORT",
            )
        return self

    def __exit__(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            if process.stdin is not None:
                with contextlib.suppress(BrokenPipeError):
                    process.stdin.close()
            os.close(self._results)

    def _arn(self) -> str:
        region = self._variables["AWS_REGION"]
        return f"arn:{partition_of(region)}:lambda:{region}:{ACCOUNT}:function:{self._function.name}"

    @property
    def running(self) -> bool:
        """Whether it is there for another invocation."""
        return self._process is not None

    def invoke(self, event: Mapping[str, Any]) -> Answered:
        """The answer to an event. After a timeout, or where the process ended, it is gone."""
        process = self._process
        if process is None or process.stdin is None:
            return Answered(None, "the process has ended", 0.0, None, None)
        invocation = {
            "event": event,
            "trace": "Root=1-00000000-000000000000000000000000",
            "request_id": str(uuid.uuid4()),
            "arn": self._arn(),
            "timeout_seconds": self._timeout_seconds,
        }
        began = time.monotonic()
        try:
            process.stdin.write(json.dumps(invocation).encode() + b"\n")
            process.stdin.flush()
            line = self._line(began + self._timeout_seconds)
        except BrokenPipeError:
            line = b""
        ms = (time.monotonic() - began) * 1000
        if line is None:
            self.__exit__()
            return Answered(None, f"Task timed out after {self._timeout_seconds:g} seconds", ms, None, None)
        if not line:
            self.__exit__()
            return Answered(None, "the process ended, as it does where it has not enough memory", ms, None, None)
        read: dict[str, Any] = parse_json(line.decode("utf-8", "replace"), "the handler", "Try again").value
        metrics = read["metrics"]
        failure = read.get("failure")
        text = "" if failure is None else f"{failure['errorType']}: {failure['errorMessage']}"
        return Answered(
            read.get("result"),
            text,
            metrics["durationMs"],
            metrics.get("initDurationMs"),
            metrics.get("maxMemoryUsedMB"),
        )

    def _line(self, deadline: float) -> bytes | None:
        """The next line of results; empty where the process ended, None where none came in time."""
        while b"\n" not in self._rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._results], [], [], left)[0]:
                return None
            read = os.read(self._results, READ_BYTES)
            if not read:
                return b""
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return line


def variables_here(
    function: LambdaFunction, names: Names, region: str, endpoint: str, queue_urls: Mapping[str, str]
) -> dict[str, str]:
    """The variables of a process: those of its Terraform with the names that AWS has here, and Lambda's own.

    `queue_urls` are by the queue's name in AWS; what is not here is a host that never is.
    """
    places = dict(_places(names, queue_urls, function))
    own = {name: _REFERENCE.sub(UNKNOWN, _resolved(value, places)) for name, value in function.environment.items()}
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "AWS_ACCESS_KEY_ID": "embedded",
        "AWS_SECRET_ACCESS_KEY": "embedded",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
        "AWS_LAMBDA_FUNCTION_NAME": function.name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_mb),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "_HANDLER": str(function.handler),
        **own,
        "AWS_ENDPOINT_URL": endpoint,
    }


def _resolved(value: str, places: Mapping[str, str]) -> str:
    for reference, text in places.items():
        value = value.replace(reference, text)
    return value


def _places(names: Names, queue_urls: Mapping[str, str], function: LambdaFunction) -> Iterator[tuple[str, str]]:
    """References to tables and queues in the environment of a function, with what they are here."""
    for value in function.environment.values():
        found = re.fullmatch(r"\$\{(aws_\w+)\.(\w+)\.(\w+)\}", value)
        if found is None:
            continue
        kind, name, attribute = found.groups()
        if value == table_address(name).ref("name"):
            yield value, names.table(name)
        elif kind == "aws_sqs_queue" and attribute == "url":
            plain = name.removesuffix("_fifo")
            yield (
                value,
                queue_urls.get(names.queue(plain, fifo=value == queue_address(plain, fifo=True).ref("url")), UNKNOWN),
            )
