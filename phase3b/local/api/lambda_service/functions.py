"""All functions of the service, by name."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from phase3b.local.api.lambda_service.concurrency import Concurrency
from phase3b.local.api.lambda_service.function_pool import FunctionPool, NotRunHereError, Told
from phase3b.local.api.lambda_service.measured_invocations import MeasuredInvocations
from phase3b.local.api.lambda_service.measurements import Measurements
from phase3b.local.api.lambda_service.process_variables import variables_of
from phase3b.local.api.local_service import LocalFunction, LocalService
from phase3b.local.faults.fault import ActiveFaults
from phase3b.local.metrics.own_metrics import NoPoints, OwnMetrics

LOG_ENDING: Final = ".log"
BEFORE: Final = ".log.before"
MEMORY_SECONDS: Final = 0.1
PUBLISH_SECONDS: Final = 1.0


@dataclass(slots=True)
class Functions:
    """A pool a function, each with a log file of its own."""

    service: LocalService
    folder: Path
    further: Mapping[str, str]
    most: int
    metrics: OwnMetrics = field(default_factory=lambda: OwnMetrics(NoPoints()))
    faults: ActiveFaults = field(default_factory=ActiveFaults)
    concurrency: Concurrency = field(init=False)
    # How many seconds of the account pass in one of this machine.
    speed: float = 1.0
    pools: dict[str, FunctionPool] = field(default_factory=dict)
    logs: list[IO[bytes]] = field(default_factory=list)
    measurements: Measurements = field(default_factory=lambda: Measurements(time.time))
    by_invocation: MeasuredInvocations = field(default_factory=MeasuredInvocations)

    def __post_init__(self) -> None:
        service = self.service
        reserved = sum(each.reserved_concurrency or 0 for each in service.functions)
        self.concurrency = Concurrency(
            {each.name: each for each in service.functions},
            self.metrics,
            time.monotonic,
            None if service.concurrent_executions is None else service.concurrent_executions - reserved,
            service.allocated_concurrency,
        )

    def open(self) -> None:
        """Unpacks the packages."""
        for function in self.service.functions:
            path = self.log_of(function.name)
            # What an earlier session logged is not this one's; it stays beside it until the next.
            if path.exists():
                path.replace(path.with_suffix(BEFORE))
            log = path.open("ab", buffering=0)
            if function.image is not None:
                log.write(f"{NotRunHereError(function.name, function.image)}\n".encode())
                self.logs.append(log)
                continue
            try:
                self.pools[function.name] = self._pool(function, log)
            except BaseException:
                # A package that can't be unpacked: nobody closes what was opened for it.
                for each in (*self.logs, log):
                    each.close()
                raise
            self.logs.append(log)

    def _pool(self, function: LocalFunction, log: IO[bytes]) -> FunctionPool:
        variables = variables_of(function, self.service, self.further)
        most = self.most if function.reserved_concurrency is None else min(self.most, function.reserved_concurrency)
        # A process starts in it, where a relative path leads elsewhere.
        code = self.folder.absolute() / function.name
        return FunctionPool(
            function,
            code,
            variables,
            max(1, most),
            log,
            self.concurrency,
            self.measurements,
            self.by_invocation,
            self.metrics,
            self.faults,
        )

    def aws_name(self, name: str) -> str:
        """What AWS calls a function."""
        return next(each.aws_name for each in self.service.functions if each.name == name)

    def log_of(self, name: str) -> Path:
        """The file that a function logs into."""
        return self.folder / f"{name}{LOG_ENDING}"

    async def watch(self) -> None:
        """Ends what has more memory than its function, and publishes how many run at a time, until it is cancelled."""
        published = time.monotonic()
        while True:
            await asyncio.sleep(MEMORY_SECONDS)
            for pool in self.pools.values():
                pool.end_too_large()
            if time.monotonic() - published >= PUBLISH_SECONDS:
                published = time.monotonic()
                self.concurrency.publish()

    async def invoke(
        self,
        name: str,
        event: Mapping[str, Any],
        whose: Hashable = None,
        told: Told | None = None,
        cause: str | None = None,
        alias: str = "",
    ) -> Any:
        """What a function returns; `whose` the invocation is decides when it has its turn, `told` hears its metrics, `cause` is what it is counted under, `alias` what was called where the handler is to know it.

        Raises:
            FunctionError: its handler raised.
            FunctionTimeoutError: it took too long.
            FunctionBusyError: it may not run.
            NotRunHereError: it runs from an image.
        """
        if name not in self.pools:
            (image,) = (each.image for each in self.service.functions if each.name == name)
            raise NotRunHereError(name, str(image))
        return await self.pools[name].invoke(event, whose, told, cause, alias)

    async def close(self) -> None:
        """Ends every process."""
        for pool in self.pools.values():
            await pool.close()
        for log in self.logs:
            log.close()
