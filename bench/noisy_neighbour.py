"""What four customers wait for an answer of the local API before and while a fifth sends 100 requests a second.

Each customer has a tenant and an API key of its own, and the limits of `per_customer` of its tier are as they are deployed: they are what
protects the others. The quiet ones create and list tickets in turns, once a second each, and their pace does not wait for answers.
"""

from __future__ import annotations

import asyncio
import json
import math
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import boto3
from local_api import HOUR_SECONDS, ROOT, Silent

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.local.api.api_keys import make_local_key
from phase3b.local.api.applied_api import AppliedApi, applied_api
from phase3b.terraform.run import Patience

HERE = Path(__file__).resolve().parent
QUIET, SECONDS, FLOOD_PER_SECOND, WARM_UP = 4, 40, 100, 10
TICKET = {"subject": "It broke", "description": "All of it"}


@dataclass
class Customer:
    """One customer's requests: how long each took in milliseconds, and what it was answered."""

    session: aiohttp.ClientSession
    url: str
    times_ms: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    async def ask(self, *, create: bool) -> None:
        """Creates a ticket, or lists those that there are."""
        began = time.perf_counter()
        method, body = ("POST", TICKET) if create else ("GET", None)
        async with self.session.request(method, f"{self.url}/support/tickets", json=body) as answer:
            await answer.read()
        self.times_ms.append((time.perf_counter() - began) * 1000)
        self.statuses[answer.status] += 1

    async def for_a_while(self, per_second: float, seconds: float) -> None:
        """Asks at a steady pace, however long the answers take."""
        began, asked = time.perf_counter(), []
        for number in range(round(per_second * seconds)):
            await asyncio.sleep(max(0.0, began + number / per_second - time.perf_counter()))
            asked.append(asyncio.create_task(self.ask(create=number % 2 == 0)))
        await asyncio.gather(*asked)


def customer(applied: AppliedApi, name: str) -> Customer:
    """A tenant with a key of its own."""
    region = applied.deployment.environment.region
    gateway = boto3.client(
        "apigateway",
        region,
        endpoint_url=applied.aws_endpoint,
        aws_access_key_id="bench",
        aws_secret_access_key="bench",  # noqa: S106  the embedded AWS takes any
    )
    headers = {"Authorization": f"Bearer {applied.token(name, HOUR_SECONDS)}", "x-api-key": make_local_key(gateway)}
    # As many connections as requests are under way: a flood does not wait at its own door.
    connector = aiohttp.TCPConnector(limit=0)
    return Customer(aiohttp.ClientSession(headers=headers, connector=connector), applied.api.url)


async def measured(applied: AppliedApi) -> dict[str, object]:
    """The quiet customers' times alone, and beside the flood."""
    quiet = [customer(applied, f"quiet-{number}") for number in range(QUIET)]
    loud = customer(applied, "loud")
    try:
        await asyncio.gather(*(each.for_a_while(1, WARM_UP) for each in quiet))
        phases: dict[str, dict[str, object]] = {}
        for phase, flood in (("before", 0), ("during", FLOOD_PER_SECOND)):
            for each in quiet:
                each.times_ms, each.statuses = [], Counter()
            await asyncio.gather(loud.for_a_while(flood, SECONDS), *(each.for_a_while(1, SECONDS) for each in quiet))
            times = [took for each in quiet for took in each.times_ms]
            phases[phase] = {
                "requests": len(times),
                "p50_ms": round(statistics.median(times), 1),
                "p95_ms": round(sorted(times)[math.ceil(0.95 * len(times)) - 1], 1),
                "statuses": {
                    str(status): count for status, count in sum((e.statuses for e in quiet), Counter()).items()
                },
            }
        return {**phases, "flood": {str(status): count for status, count in sorted(loud.statuses.items())}}
    finally:
        for each in (*quiet, loud):
            await each.session.close()


def main() -> None:
    """Measures and prints; asserts nothing."""
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "capacity.yaml").write_text(text, "utf-8")
        try:
            with applied_api(folder / "capacity.yaml", "dev", folder, Silent(), Patience(600, 300)) as applied:
                found = asyncio.run(measured(applied))
        except Phase3bError as error:
            print(f"the noisy neighbour is not measured: {error}", file=sys.stderr)
            sys.exit(error.exit_code)
    print(json.dumps(found, indent=2))
    (HERE / "noisy_neighbour.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
