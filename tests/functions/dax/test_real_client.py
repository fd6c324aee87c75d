"""AWS's own client for DAX (lambda_src/support_tickets/requirements-dax.txt) against six ways of being away: the table answers each time.

Nothing here speaks DAX's protocol, which has no description that is published: that a cluster is read is shown on AWS alone.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from shared.dax import Dax, Patience, client_of
from shared.eventual_reads import EventualReads

pytest.importorskip("amazondax", reason="amazon-dax-client is not installed: pip install amazon-dax-client==2.1.0")
pytestmark = pytest.mark.long

PATIENCE = Patience(connect_seconds=0.2, seconds=0.1, failures_max=5, open_seconds=1)
# As long as the client takes to look for a cluster, and the circuit to open and to try again.
SECONDS = 4
# A read waits for DAX as long as PATIENCE says, and then for the table; the rest is a machine that does other things, too.
SLOWEST = 1.0
FOUND = {"Items": [{"comment_id": {"S": "c-1"}}]}
RESETS, GARBAGE, SILENT = "resets", "garbage", "silent"


class Table:
    """A client of DynamoDB that finds one comment."""

    def query(self, **_: Any) -> Any:
        return FOUND


def _behave(listening: socket.socket, way: str, held: list[socket.socket]) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        held.append(connection)
        if way == RESETS:
            connection.close()
        if way == GARBAGE:
            try:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 50)
            except OSError:
                continue


@pytest.fixture
def endpoint(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where DAX would be: one address of each way of being away."""
    scheme, way = request.param
    if way in {"no name", "closed port"}:
        yield f"{scheme}://nowhere.invalid:8111" if way == "no name" else f"{scheme}://127.0.0.1:1"
        return
    held: list[socket.socket] = []
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(50)
        threading.Thread(target=_behave, args=(listening, way, held), daemon=True).start()
        yield f"{scheme}://127.0.0.1:{listening.getsockname()[1]}"
    for each in held:
        each.close()


@pytest.mark.parametrize(
    "endpoint",
    [
        pytest.param(("dax", "closed port"), id="closed port"),
        pytest.param(("dax", SILENT), id="silent"),
        pytest.param(("dax", RESETS), id="resets"),
        pytest.param(("dax", GARBAGE), id="garbage"),
        pytest.param(("dax", "no name"), id="no name"),
        pytest.param(("daxs", GARBAGE), id="no TLS"),
    ],
    indirect=True,
)
def test_the_table_answers_each_read_in_time(endpoint: str) -> None:
    reads: Any = EventualReads(Table(), Dax(client_of(endpoint, PATIENCE), PATIENCE, time.monotonic))  # type: ignore[arg-type]
    slowest, count, end = 0.0, 0, time.monotonic() + SECONDS
    while time.monotonic() < end:
        begun = time.monotonic()
        assert reads.query(TableName="comments") == FOUND
        slowest, count = max(slowest, time.monotonic() - begun), count + 1
        time.sleep(0.01)
    assert slowest < SLOWEST
    assert count > 50
