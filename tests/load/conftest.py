"""A service to send a load to, in a thread, and the processes that send it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from loaded_service import LIMITS, Run, Service, request

from phase3b.load.arrivals import Stretch
from phase3b.load.launch import Processes, launched
from phase3b.load.order import Order, OrderedSession


@pytest.fixture
def service() -> Iterator[Service]:
    made, loop, ready = Service(), asyncio.new_event_loop(), threading.Event()

    async def serve() -> web.AppRunner:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", made.answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        ready.set()
        return runner

    def run() -> None:
        asyncio.set_event_loop(loop)
        runner = loop.run_until_complete(serve())
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait(10)
    yield made
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)


@pytest.fixture
def order(service: Service) -> Order:
    """Ten requests a second for three seconds, of two tenants."""
    return Order(
        scenario="test", rest_url=f"{service.url}/v1", websocket_url=f"ws{service.url[4:]}/ws", api_keys=("a", "b"),
        tenants=("t-0", "t-1"), tokens=("x", "y"), zipf_exponent=0, sessions=(OrderedSession("s", 1, (request("GET /ok"),)),),
        prepare=(), stretches=(Stretch(3, 10, 10),), spacing="even", users=None, listeners=0, warm_up_seconds=0, seed=1,
        limits=LIMITS,
    )  # fmt: skip


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs an order in processes of their own; what the master wrote down."""

    def ran(
        order: Order, *, workers: int = 1, told: Callable[[Mapping[str, Any]], None] = lambda _: None
    ) -> Mapping[str, Any]:
        found: Mapping[str, Any] = launched(
            order, replace(Processes.of_this_machine(workers, "continue")), tmp_path / "load", told
        ).value
        return found

    return ran
