"""The execution environments of a function: started when needed, reused while they are warm, ended when they take too long."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import uuid
import zipfile
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from phase3b.local.api.lambda_service.concurrency import Concurrency, Execution, ThrottledError
from phase3b.local.api.lambda_service.measured_invocations import NUMBER, MeasuredInvocations
from phase3b.local.api.lambda_service.measurements import Measurements
from phase3b.local.api.lambda_service.turns import Turns
from phase3b.local.api.local_service import LocalFunction
from phase3b.local.faults.fault import ActiveFaults
from phase3b.local.metrics.own_metrics import NoPoints, OwnMetrics
from phase3b.local.requests.cause import records_of, trace_header
from phase3b.plan.cloudwatch.metrics import Metric

RUNTIME: Final = Path(__file__).with_name("function_process.py")
# Lambda answers with 6 MB at most, which is checked where it is counted; as a line of ASCII it may have six times as many.
LONGEST_LINE: Final = 6 * 7 * 1024 * 1024
START_SECONDS: Final = 30
# The first line of a process, which has imported its handler.
READY: Final = b"{}"
Told = Callable[[Mapping[str, Any]], None]
"""Hears the metrics of an invocation: what Lambda's REPORT line has, and its number."""
# What an invocation with records of a stream is counted under.
OF_STREAM: Final = "(stream)"
EXIT: Final = "Runtime.ExitError"
OUT_OF_MEMORY: Final = "Runtime.OutOfMemory"
KILLED: Final = "Runtime exited with error: signal: killed"
MB: Final = 1024 * 1024
# What processes fill their memory with, for a fault: one for all, so that the machine has it once.
FILLING: Final = "filling"


class FunctionError(Exception):
    """The handler raised; `kind` and the message are what Lambda says of it."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class FunctionTimeoutError(Exception):
    """The invocation was ended; the message is Lambda's."""


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
    busy: bool = False
    # Of an earlier time, when something was wrong with it that is no more.
    retired: bool = False
    # When it began what it does, after its imports.
    began: float = 0.0

    def end(self) -> None:
        self.transport.close()
        if self.process.returncode is None:
            self.process.kill()

    def resident_mb(self) -> int:
        """What it has in memory; 0 where the system does not say."""
        try:
            pages = Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1]
        except OSError:
            return 0
        return int(pages) * os.sysconf("SC_PAGE_SIZE") // MB


@dataclass(slots=True)
class FunctionPool:
    """One function. `most` is how many invocations run at a time on this machine."""

    function: LocalFunction
    folder: Path
    variables: Mapping[str, str]
    most: int
    log: IO[bytes]
    concurrency: Concurrency
    measurements: Measurements = field(default_factory=lambda: Measurements(time.time))
    by_invocation: MeasuredInvocations = field(default_factory=MeasuredInvocations)
    metrics: OwnMetrics = field(default_factory=lambda: OwnMetrics(NoPoints()))
    faults: ActiveFaults = field(default_factory=ActiveFaults)
    idle: list[_Environment] = field(default_factory=list)
    all: set[_Environment] = field(default_factory=set)
    started: int = 0
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        self.turns = Turns(self.most)
        # What an earlier run left could be imported by mistake.
        shutil.rmtree(self.folder, ignore_errors=True)
        with zipfile.ZipFile(self.function.package) as archive:
            archive.extractall(self.folder)

    async def invoke(
        self,
        event: Mapping[str, Any],
        whose: Hashable = None,
        told: Told | None = None,
        cause: str | None = None,
        alias: str = "",
    ) -> Any:
        """What the handler returns; `told` hears the metrics of the invocation. This machine runs fewer at a time than AWS would, and makes the others wait, in turns of whose they are.

        `cause` is what it is for, under which all that it consumes is counted: the function itself where nothing is said. `alias` is what was
        called, where the handler is to know it.

        Raises:
            FunctionError: the handler raised, or its process died.
            FunctionTimeoutError: it took longer than the function may.
            FunctionBusyError: as many run as may.
        """
        cause = cause or self.function.name
        counted = OF_STREAM if records_of(cause) else cause
        try:
            with (
                self.concurrency.execution(self.function.name) as execution,
                self.measurements.inside(self.function.name),
            ):
                answer = await self._in_turn(event, whose, cause, counted, execution, alias)
        except ThrottledError:
            self.by_invocation.add(self.function.name, counted, 0, "throttled", {})
            raise FunctionBusyError from None
        if told is not None:
            told({**answer["metrics"], NUMBER: answer[NUMBER]})
        self.measurements.invoked(self.function.name, counted, answer["metrics"], failed="failure" in answer)
        self._counted(answer["metrics"]["durationMs"], failed="failure" in answer)
        if "failure" in answer:
            failure = answer["failure"]
            raise FunctionError(failure["errorType"], failure["errorMessage"])
        return answer["result"]

    def _counted(self, duration_ms: float, *, failed: bool) -> None:
        """An invocation that is over: Lambda publishes a sample of each of these, and none of one that was throttled."""
        of = {"FunctionName": self.function.aws_name}
        self.metrics.put(Metric.INVOCATIONS, 1, **of)
        self.metrics.put(Metric.FUNCTION_ERRORS, float(failed), **of)
        self.metrics.put(Metric.FUNCTION_THROTTLES, 0, **of)
        self.metrics.put(Metric.DURATION, duration_ms, **of)
        self.concurrency.took(self.function.name, duration_ms / 1000)

    async def _in_turn(
        self, event: Mapping[str, Any], whose: Hashable, cause: str, counted: str, execution: Execution, alias: str
    ) -> dict[str, Any]:
        delayed = await self._delayed(counted, execution)
        async with self.turns.place(whose):
            execution.started()
            environment = self.idle.pop() if self.idle else await self._start()
            environment.busy = True
            try:
                answer = await self._ask(environment, event, cause, delayed, alias)
            except BaseException as error:
                self._forget(environment)
                self.measurements.invoked(self.function.name, counted, None, failed=True)
                # Who does not wait any more ends it here; on Lambda it would go on.
                failed = not isinstance(error, asyncio.CancelledError)
                ran = (time.monotonic() - environment.began) * 1000 + delayed
                self._counted(min(ran, self.function.timeout_seconds * 1000), failed=failed)
                if failed:
                    outcome, size = self._ended_by(error)
                    metrics = {"durationMs": ran, **({"maxMemoryUsedMB": size} if size else {})}
                    self.by_invocation.add(
                        self.function.name, counted, environment.process.pid, outcome, {"metrics": metrics}
                    )
                raise
            outcome = "failed" if "failure" in answer else "ok"
            answer[NUMBER] = self.by_invocation.add(
                self.function.name, counted, environment.process.pid, outcome, answer
            )
            environment.busy = False
            if environment.retired:
                self._forget(environment)
            else:
                self.idle.append(environment)
        return answer

    def _ended_by(self, error: BaseException) -> tuple[str, int]:
        """How an invocation without an answer is counted, and how much memory it had at least, where it had too much."""
        if isinstance(error, FunctionTimeoutError):
            return "timed out", 0
        if str(error).endswith(KILLED):
            return "out of memory", self.function.memory_mb
        return "failed", 0

    async def _delayed(self, counted: str, execution: Execution) -> float:
        """Sleeps as long as a fault says, without a process, as on Lambda each has its own; how long, in milliseconds."""
        fault = self.faults.of("latency", self.function.aws_name)
        if fault is None:
            return 0.0
        execution.started()
        limit_ms = self.function.timeout_seconds * 1000
        await asyncio.sleep(min(fault.milliseconds, limit_ms) / 1000)
        if fault.milliseconds >= limit_ms:
            self.measurements.invoked(self.function.name, counted, None, failed=True)
            self._counted(limit_ms, failed=True)
            raise self._timed_out(str(uuid.uuid4()), 0)
        return fault.milliseconds

    async def _ask(
        self, environment: _Environment, event: Mapping[str, Any], cause: str, delayed_ms: float, alias: str
    ) -> dict[str, Any]:
        request_id, environment.began = str(uuid.uuid4()), time.monotonic()
        left = self.function.timeout_seconds - delayed_ms / 1000
        invocation = {
            "event": event,
            "trace": trace_header(cause),
            "request_id": request_id,
            "arn": f"{self.function.arn}:{alias}" if alias else self.function.arn,
            "timeout_seconds": left,
            **self._faulty(delayed_ms),
        }
        stdin = environment.process.stdin
        if stdin is None:
            raise FunctionError(EXIT, "the process has no input")
        fresh, environment.fresh = environment.fresh, False
        try:
            stdin.write(json.dumps(invocation).encode() + b"\n")
            await stdin.drain()
            # Importing is not the invocation's time.
            line = await asyncio.wait_for(environment.results.readline(), START_SECONDS) if fresh else READY
            if line:
                environment.began = time.monotonic()
                line = await asyncio.wait_for(environment.results.readline(), left)
        except TimeoutError:
            raise self._timed_out(request_id, environment.resident_mb()) from None
        except (BrokenPipeError, ConnectionResetError):
            line = b""
        if not line:
            raise await self._exited(
                environment, request_id, (time.monotonic() - environment.began) * 1000 + delayed_ms
            )
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _faulty(self, delayed_ms: float) -> dict[str, object]:
        """What the process hears of faults."""
        found: dict[str, object] = {"delayed_ms": delayed_ms} if delayed_ms else {}
        broken = self.faults.of("errors", self.function.aws_name)
        if broken is not None:
            found["fail"] = broken.status or True
        memory = self.faults.of("memory", self.function.aws_name)
        if memory is not None:
            file = self.folder.with_name(FILLING)
            file.touch()
            found["fill"] = {"file": str(file), "percent": memory.percent}
        return found

    def _timed_out(self, request_id: str, used_mb: int) -> FunctionTimeoutError:
        seconds = self.function.timeout_seconds
        self._report(request_id, "timeout", seconds * 1000, used_mb)
        return FunctionTimeoutError(f"RequestId: {request_id} Error: Task timed out after {seconds:.2f} seconds")

    async def _exited(self, environment: _Environment, request_id: str, duration_ms: float) -> FunctionError:
        """Lambda's error for a process that ended, and its report: killed, as it is where there is not enough memory, or by itself."""
        code = await environment.process.wait()
        size = self.function.memory_mb
        if code == -signal.SIGKILL:
            self._report(request_id, "failure", duration_ms, size, OUT_OF_MEMORY)
            how = KILLED
        else:
            self._report(request_id, "failure", duration_ms, 0, EXIT)
            how = (
                f"Runtime exited with error: exit status {code}"
                if code
                else "Runtime exited without providing a reason"
            )
        return FunctionError(EXIT, f"RequestId: {request_id} Error: {how}")

    def _report(
        self, request_id: str, status: str, duration_ms: float, used_mb: int, error_type: str | None = None
    ) -> None:
        """The line that Lambda writes for a process that can't any more."""
        metrics = {
            "durationMs": round(duration_ms, 3),
            "billedDurationMs": int(duration_ms) + 1,
            "memorySizeMB": self.function.memory_mb,
            **({"maxMemoryUsedMB": used_mb} if used_mb else {}),
        }
        record = {"requestId": request_id, "status": status, "metrics": metrics}
        if error_type is not None:
            record["errorType"] = error_type
        self.log.write(json.dumps({"type": "platform.report", "record": record}).encode() + b"\n")

    def end_too_large(self) -> None:
        """Ends each process that has more in memory than its function may have, in the middle of what it does."""
        for environment in self.all:
            if environment.busy and environment.resident_mb() >= self.function.memory_mb:
                environment.process.kill()

    async def retire(self) -> None:
        """Ends the processes that wait for an invocation, and each of the others after the one that it has."""
        for environment in self.all:
            environment.retired = True
        await self.end_idle()

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
        self.started += 1
        return environment

    def _forget(self, environment: _Environment) -> None:
        self.all.discard(environment)
        environment.end()

    async def end_idle(self) -> int:
        """Ends the processes that wait for an invocation, so that the next one starts another; how many there were."""
        ended = [self.idle.pop() for _ in range(len(self.idle))]
        for environment in ended:
            self._forget(environment)
            await environment.process.wait()
        return len(ended)

    async def close(self) -> None:
        """Ends every process."""
        for environment in list(self.all):
            self._forget(environment)
            await environment.process.wait()
