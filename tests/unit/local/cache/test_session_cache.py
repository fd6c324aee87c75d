"""The cache of a session: a real Valkey or Redis, by what ElastiCache and Secrets Manager of an embedded AWS say of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from account_state_server import Aws, Start, start
from local_made import NOTHING
from real_cache import free_port, program

from phase3b.local.api.lambda_service.process_variables import cache_variables
from phase3b.local.api.local_service import LocalFunction, LocalService
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.cache.applied_cache import AppliedCache, applied_cache
from phase3b.local.cache.cache_server import CacheServer, NoCacheServerError
from phase3b.local.cache.session_cache import session_cache
from phase3b.local.faults.fault import Fault, put_fault
from phase3b.plan.cache.planned import ACCESS

__all__ = ["start"]
pytestmark = pytest.mark.xdist_group("local-api")
SOURCE = Path(__file__).parents[4] / "lambda_src"
PASSWORD = "a-password-of-sixteen-characters-or-more"  # noqa: S105  of a test
# A list of a tenant in a file, which is the table: what is asked of it is counted.
HANDLER = """
import os
from pathlib import Path
from shared import cached_reads as reads
from shared.cache_keys import Question
from shared.cached_reads import Loaded, cached_reads

TABLE = Path(os.environ["TABLE"])
READS = cached_reads("list_tickets")
ASKED = 0

def load(*, kept):
    global ASKED
    ASKED += 1
    return Loaded(TABLE.read_text())

def handle(event, context):
    if event["do"] == "write":
        with READS.writing("acme", "tickets"):
            TABLE.write_text(event["text"])
        return None
    if event["do"] == "variables":
        return {name: value for name, value in os.environ.items() if name.startswith("CACHE_")}
    question = Question("acme", "list_tickets", "", "tickets", False)
    return {"read": READS.read(question, load), "asked": ASKED, "shared": READS.shared is not None}
"""


def given_to(secret: str) -> dict[str, str]:
    return {
        "CACHE_HOST": "master.cache.embedded.us-east-1.cache.amazonaws.com",
        "CACHE_PORT": "6379",
        "CACHE_SECRET_ARN": secret,
        "CACHE_SECONDS_LIST_TICKETS": "60",
        "CACHE_MEMORY_SECONDS": "0",
        "CACHE_CIRCUIT_OPEN_SECONDS": "0.5",
        # A machine that is busy with other tests is no cache that is away.
        "CACHE_TIMEOUT_MS": "1000",
    }


@pytest.fixture
def service(start: Start, tmp_path: Path) -> LocalService:
    """A function that is told of a cache, whose user is applied."""
    aws: Aws = start()
    secret = aws.client("secretsmanager").create_secret(
        Name="cache", SecretString=f'{{"username": "phase3b", "password": "{PASSWORD}"}}'
    )["ARN"]
    aws.client("elasticache").create_user(
        UserId="cache", UserName="phase3b", Engine="valkey", AccessString=ACCESS, Passwords=[PASSWORD]
    )
    package = tmp_path / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", HANDLER)
        for each in (SOURCE / "shared").glob("*.py"):
            archive.write(each, f"shared/{each.name}")
    table = tmp_path / "table"
    table.write_text("one")
    environment = {**given_to(secret), "TABLE": str(table)}
    function = LocalFunction("f", "aws-f", "arn:f", package, "handler.handle", 20, 512, 10, environment)
    return replace(NOTHING, aws_endpoint=aws.endpoint, functions=(function,))


@pytest.fixture
def served(service: LocalService, tmp_path: Path) -> Iterator[tuple[LocalApi, CacheServer]]:
    program()
    with session_cache(service, tmp_path / "api") as (cache, _):
        assert cache is not None
        with LocalApi(service, Options(tmp_path / "api", processes=1), cache=cache) as api:
            yield api, cache


def read(api: LocalApi) -> tuple[str, int]:
    found = api.invoke("f", {"do": "read"})
    return found["read"], found["asked"]


def write(api: LocalApi, text: str) -> None:
    api.invoke("f", {"do": "write", "text": text})


def eventually(look: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + 20
    while not look():
        assert time.monotonic() < ends_at
        time.sleep(0.02)


def test_a_list_is_read_once_and_served_twice_until_it_is_written(served: tuple[LocalApi, CacheServer]) -> None:
    api, _ = served
    assert [read(api), read(api), read(api)] == [("one", 1), ("one", 1), ("one", 1)]
    write(api, "two")
    assert [read(api), read(api)] == [("two", 2), ("two", 2)]


def test_a_killed_cache_is_slower_and_right(served: tuple[LocalApi, CacheServer]) -> None:
    api, cache = served
    assert [read(api), read(api)] == [("one", 1), ("one", 1)]
    os.kill(cache.pid, signal.SIGKILL)
    eventually(lambda: cache.pid == 0)
    write(api, "two")
    assert [read(api), read(api)] == [("two", 2), ("two", 3)]


@pytest.mark.parametrize("how", ["killed", "silent"])
def test_a_fault_takes_the_cache_away_until_it_ends(served: tuple[LocalApi, CacheServer], how: str) -> None:
    api, cache = served
    read(api)
    api.functions.faults.put(Fault("cache", "c", reason=how))
    eventually(lambda: not cache.answers())
    write(api, "two")
    asked = read(api)[1]
    assert read(api) == ("two", asked + 1)
    api.functions.faults.clear()
    eventually(cache.answers)

    assert read(api)[0] == "two"
    if how == "killed":
        eventually(lambda: read(api) == read(api))
    # A silent one heard of the write all the same, and for half a minute not of its end: nothing is kept until then.


def test_the_password_and_the_access_are_those_that_were_applied(served: tuple[LocalApi, CacheServer]) -> None:
    _, cache = served
    assert asked(cache, "GET x").startswith("-NOAUTH")
    assert asked(cache, "AUTH phase3b wrong").startswith("-WRONGPASS")
    signed_in = f"AUTH phase3b {PASSWORD}\r\n"
    assert asked(cache, f"{signed_in}FLUSHALL").splitlines()[1].startswith("-NOPERM")
    assert asked(cache, f"{signed_in}SET x 1").splitlines() == ["+OK", "+OK"]
    # By it the functions know one server from the next: `lambda_src/shared/cache_connection.py`.
    assert "run_id:" in asked(cache, f"{signed_in}INFO server")
    assert PASSWORD not in (cache.folder / "server.conf").read_text()


def asked(cache: CacheServer, line: str) -> str:
    import socket  # noqa: PLC0415

    with socket.create_connection(("127.0.0.1", cache.port), 5) as connection:
        connection.sendall(f"{line}\r\nQUIT\r\n".encode())
        found = b""
        while part := connection.recv(10_000):
            found += part
    return found.removesuffix(b"+OK\r\n").decode()


def test_it_ends_with_its_session_and_leaves_nothing(service: LocalService, tmp_path: Path) -> None:
    program()
    with session_cache(service, tmp_path) as (cache, sentence):
        assert cache is not None
        assert sentence == f"cache at 127.0.0.1:{cache.port} ({cache.name}); it is empty, and ends with the session"
        pid = cache.pid
    assert cache.pid == 0
    assert not cache.answers()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert not (tmp_path / "cache/server.conf").exists()


STARTS = """
import os, sys, time
from pathlib import Path
from phase3b.local.cache.applied_cache import AppliedCache
from phase3b.local.cache.cache_server import CacheServer
with CacheServer(AppliedCache("u", "p" * 16, "on ~* +@all"), Path(sys.argv[1])) as cache:
    print(cache.port, flush=True)
    time.sleep(600)
"""


def test_it_ends_when_its_session_is_killed(tmp_path: Path) -> None:
    program()
    child = subprocess.Popen([sys.executable, "-c", STARTS, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout as said:
        port = int(said.readline())
    cache = CacheServer(AppliedCache("u", "p", ""), tmp_path, port)
    assert cache.answers()
    child.kill()
    child.wait()
    eventually(lambda: not cache.answers())


def test_without_a_server_functions_are_told_of_none(
    service: LocalService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with session_cache(service, tmp_path) as (cache, sentence):
        assert cache is None
        assert sentence == (
            "no cache: neither valkey-server nor redis-server is installed (Debian: apt-get install redis-server); "
            "functions keep answers in their own memory, and ask the tables for the rest"
        )
        monkeypatch.undo()
        with LocalApi(service, Options(tmp_path / "api", processes=1)) as api:
            assert api.invoke("f", {"do": "variables"})["CACHE_HOST"] == ""
            assert api.invoke("f", {"do": "read"})["shared"] is False


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    program()
    with (
        pytest.raises(NoCacheServerError, match=r"ended while starting: .*(nonsense|Error)"),
        CacheServer(AppliedCache("u", "p", "nonsense"), tmp_path),
    ):
        pass


def test_a_tier_without_a_cache_starts_nothing(service: LocalService, tmp_path: Path) -> None:
    plain = replace(service.functions[0], environment={"TABLE": "x"})
    without = replace(service, functions=(plain,), aws_endpoint=f"http://127.0.0.1:{free_port()}")
    assert applied_cache(without) is None
    with session_cache(without, tmp_path) as found:
        assert found == (None, "")
    assert list(tmp_path.glob("cache*")) == []


@pytest.mark.parametrize(
    ("environment", "port", "variables"),
    [
        ({}, 6379, {}),
        ({"CACHE_MEMORY_SECONDS": "5"}, 6379, {}),
        ({"CACHE_HOST": "h"}, 7, {"CACHE_HOST": "127.0.0.1", "CACHE_PORT": "7", "CACHE_TLS": "0"}),
        ({"CACHE_HOST": "h"}, None, {"CACHE_HOST": ""}),
    ],
)
def test_only_who_is_told_of_a_cache_is_told_of_this_one(
    environment: Mapping[str, str], port: int | None, variables: Mapping[str, str]
) -> None:
    assert cache_variables(environment, port) == variables


def test_a_cache_is_killed_or_silent(tmp_path: Path) -> None:
    with LocalApi(NOTHING, Options(tmp_path)) as api, pytest.raises(ValueError, match="killed, silent"):
        put_fault('{"kind": "cache", "target": "c", "reason": "slow"}', "here", api.functions.faults)
