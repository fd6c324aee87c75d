"""The execution environments of a function: started when needed, reused while they are warm, ended when they take too long."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import uuid
import zipfile
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from phase3b.local.api.lambda_service.turns import Turns
from phase3b.local.api.local_service import LocalFunction

RUNTIME: Final = Path(__file__).with_name("function_process.py")
# Lambda answers with 6 MB at most, which is checked where it is counted; as a line of ASCII it may have six times as many.
LONGEST_LINE: Final = 6 * 7 * 1024 * 1024
START_SECONDS: Final = 30


class FunctionError(Exception):
    """The handler raised; `kind` and the message are what Lambda says of it."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class FunctionTimeoutError(Exception):
    """The invocation was ended."""


class FunctionBusyError(Exception):
    """Lambda throttles: it may not run."""


class NotRunHereError(Exception):
    """The function runs from a container image: in AWS it would answer, on this machine nothing does."""

    def __init__(self, function: str, image: str) -> None:
        super().__init__(
            f"{function} runs from a container image, and the local API runs no images: it is deployed to the embedded AWS, and not "
            f"run ({image})"
        )


@dataclass(eq=False, slots=True)
class _Environment:
    """One process, with its results."""

    process: asyncio.subprocess.Process
    results: asyncio.StreamReader
    transport: asyncio.ReadTransport
    fresh: bool = True

    def end(self) -> None:
        self.transport.close()
        if self.process.returncode is None:
            self.process.kill()


@dataclass(slots=True)
class FunctionPool:
    """One function. `most` is how many invocations run at a time on this machine."""

    function: LocalFunction
    folder: Path
    variables: Mapping[str, str]
    most: int
    log: IO[bytes]
    idle: list[_Environment] = field(default_factory=list)
    all: set[_Environment] = field(default_factory=set)
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        self.turns = Turns(self.most)
        # What an earlier run left could be imported by mistake.
        shutil.rmtree(self.folder, ignore_errors=True)
        with zipfile.ZipFile(self.function.package) as archive:
            archive.extractall(self.folder)

    async def invoke(self, event: Mapping[str, Any], whose: Hashable = None) -> Any:
        """What the handler returns. This machine runs fewer at a time than AWS would, and makes the others wait, in turns of whose they are.

        Raises:
            FunctionError: the handler raised, or its process died.
            FunctionTimeoutError: it took longer than the function may.
            FunctionBusyError: no concurrency is reserved for it, so that it may not run at all.
        """
        if self.function.reserved_concurrency == 0:
            raise FunctionBusyError
        async with self.turns.place(whose):
            environment = self.idle.pop() if self.idle else await self._start()
            try:
                answer = await self._ask(environment, event)
            except BaseException:
                self._forget(environment)
                raise
            self.idle.append(environment)
        if "failure" in answer:
            failure = answer["failure"]
            raise FunctionError(failure["errorType"], failure["errorMessage"])
        return answer["result"]

    async def _ask(self, environment: _Environment, event: Mapping[str, Any]) -> dict[str, Any]:
        invocation = {
            "event": event,
            "request_id": str(uuid.uuid4()),
            "arn": self.function.arn,
            "timeout_seconds": self.function.timeout_seconds,
        }
        stdin = environment.process.stdin
        if stdin is None:
            raise FunctionError("Runtime.ExitError", "the process has no input")
        # Importing is not the invocation's time.
        limit = self.function.timeout_seconds + (START_SECONDS if environment.fresh else 0)
        environment.fresh = False
        try:
            stdin.write(json.dumps(invocation).encode() + b"\n")
            await stdin.drain()
            line = await asyncio.wait_for(environment.results.readline(), limit)
        except TimeoutError:
            self._note_timeout(invocation["request_id"])
            raise FunctionTimeoutError from None
        except (BrokenPipeError, ConnectionResetError):
            line = b""
        if not line:
            raise FunctionError("Runtime.ExitError", "the process ended during the invocation")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _note_timeout(self, request_id: object) -> None:
        record = {"requestId": request_id, "status": "timeout", "metrics": {}}
        self.log.write(json.dumps({"type": "platform.report", "record": record}).encode() + b"\n")

    async def _start(self) -> _Environment:
        reading, writing = os.pipe()
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",
                str(RUNTIME),
                str(self.folder),
                self.function.handler,
                str(writing),
                stdin=subprocess.PIPE,
                stdout=self.log,
                stderr=self.log,
                pass_fds=(writing,),
                env=dict(self.variables),
                cwd=self.folder,
            )
        finally:
            os.close(writing)
        results = asyncio.StreamReader(limit=LONGEST_LINE)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(results), os.fdopen(reading, "rb")
        )
        environment = _Environment(process, results, transport)
        self.all.add(environment)
        return environment

    def _forget(self, environment: _Environment) -> None:
        self.all.discard(environment)
        environment.end()

    async def close(self) -> None:
        """Ends every process."""
        for environment in list(self.all):
            self._forget(environment)
            await environment.process.wait()


def variables_of(function: LocalFunction, region: str, aws_endpoint: str, further: Mapping[str, str]) -> dict[str, str]:
    """The environment variables of a process: those of its Terraform, those of Lambda, and where the embedded AWS is."""
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "AWS_ACCESS_KEY_ID": "embedded",
        "AWS_SECRET_ACCESS_KEY": "embedded",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
        "AWS_LAMBDA_FUNCTION_NAME": function.aws_name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_mb),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "_HANDLER": function.handler,
        **function.credentials,
        **function.environment,
        "AWS_ENDPOINT_URL": aws_endpoint,
        **further,
    }
