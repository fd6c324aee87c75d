"""All functions of the service, by name."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from phase3b.local.api.lambda_service.function_pool import FunctionPool, NotRunHereError, variables_of
from phase3b.local.api.local_service import LocalFunction, LocalService

LOG_ENDING: Final = ".log"
BEFORE: Final = ".log.before"


@dataclass(slots=True)
class Functions:
    """A pool a function, each with a log file of its own."""

    service: LocalService
    folder: Path
    further: Mapping[str, str]
    most: int
    pools: dict[str, FunctionPool] = field(default_factory=dict)
    logs: list[IO[bytes]] = field(default_factory=list)

    def open(self) -> None:
        """Unpacks the packages."""
        for function in self.service.functions:
            path = self.folder / f"{function.name}{LOG_ENDING}"
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
        variables = variables_of(function, self.service.region, self.service.aws_endpoint, self.further)
        most = self.most if function.reserved_concurrency is None else min(self.most, function.reserved_concurrency)
        # A process starts in it, where a relative path leads elsewhere.
        code = self.folder.absolute() / function.name
        return FunctionPool(function, code, variables, max(1, most), log)

    async def invoke(self, name: str, event: Mapping[str, Any], whose: Hashable = None) -> Any:
        """What a function returns; `whose` the invocation is decides when it has its turn.

        Raises:
            FunctionError: its handler raised.
            FunctionTimeoutError: it took too long.
            FunctionBusyError: it may not run.
            NotRunHereError: it runs from an image.
        """
        if name not in self.pools:
            (image,) = (each.image for each in self.service.functions if each.name == name)
            raise NotRunHereError(name, str(image))
        return await self.pools[name].invoke(event, whose)

    async def close(self) -> None:
        """Ends every process."""
        for pool in self.pools.values():
            await pool.close()
        for log in self.logs:
            log.close()
