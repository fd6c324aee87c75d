"""Many users of an API at once, in a process of their own: `load_client.py URL API_KEY`, the rest as JSON on standard input.

What it measured is JSON on standard output. It needs a core's share of its own: what a server takes is not in its process.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass, field
from typing import Any

import aiohttp


@dataclass(frozen=True)
class Load:
    """So many users, each with a token, who ask one after the other; `paths` in turn, for seconds or as often as each is given."""

    tokens: list[str]
    users: int
    method: str
    paths: list[str]
    body: dict[str, Any] | None
    seconds: float = 0.0
    times: int = 0


@dataclass
class Measured:
    """Milliseconds of each answer that came, and how many of which status there were."""

    times_ms: list[float] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0


async def measured(url: str, api_key: str, load: Load) -> Measured:
    """Asks, and counts."""
    found = Measured()
    begin = time.perf_counter()
    connector = aiohttp.TCPConnector(limit=load.users)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def user(number: int) -> None:
            token = load.tokens[number % len(load.tokens)]
            headers = {"Authorization": f"Bearer {token}", "x-api-key": api_key}
            turn = 0
            while turn < load.times or time.perf_counter() - begin < load.seconds:
                path = load.paths[(number + turn * load.users) % len(load.paths)]
                began = time.perf_counter()
                try:
                    async with session.request(load.method, url + path, json=load.body, headers=headers) as answer:
                        await answer.read()
                        status = str(answer.status)
                except aiohttp.ClientError as error:
                    status = type(error).__name__
                found.times_ms.append((time.perf_counter() - began) * 1000)
                found.statuses[status] = found.statuses.get(status, 0) + 1
                turn += 1

        await asyncio.gather(*map(user, range(load.users)))
    found.seconds = time.perf_counter() - begin
    return found


if __name__ == "__main__":
    result = asyncio.run(measured(sys.argv[1], sys.argv[2], Load(**json.load(sys.stdin))))
    print(json.dumps(asdict(result)))
