"""The password of the cache: read once, again where it was rotated, and never so often that a request waits for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from cached_alone import LISTED, PATIENCE, Table, closing, reads
from real_cache import HOST, RealCache, real_cache

from phase3b.plan.cache.planned import ACCESS
from shared.cache_connection import Endpoint
from shared.cache_secret import CacheSecret, SecretAwayError
from shared.cached_reads import CachedReads, cached_reads
from shared.shared_cache import SharedCache


class Secrets:
    """Secrets Manager, as far as it is asked."""

    def __init__(self, password: str) -> None:
        self.text, self.asked = json.dumps({"username": "service", "password": password}), 0
        self.instead: Exception | None = None

    def get_secret_value(self, **_: str) -> dict[str, str]:
        self.asked += 1
        if self.instead is not None:
            raise self.instead
        return {"SecretString": self.text}


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[RealCache]:
    with real_cache(tmp_path) as found:
        # With the rights that it has on AWS, and no others.
        found.asked("ACL", "SETUSER", "service", ">first", *ACCESS.split())
        yield found


@pytest.fixture
def times() -> list[float]:
    return [100.0]


@pytest.fixture
def secrets() -> Secrets:
    return Secrets("first")


@pytest.fixture
def cached(cache: RealCache, secrets: Any, times: list[float]) -> Iterator[CachedReads]:
    found = reads(cache.port, memory_seconds=0, elapsed=lambda: times[0])
    secret = CacheSecret(secrets, "arn", 10, lambda: times[0])
    found.shared = SharedCache(Endpoint(HOST, cache.port, None), secret, PATIENCE, lambda: times[0])
    with closing(found):
        yield found


def test_the_rights_on_aws_are_enough(cached: CachedReads) -> None:
    table = Table()
    for number in range(1, 4):
        table.write(cached)
        assert [cached.read(LISTED, table.load) for _ in range(2)] == [str(number)] * 2
    assert table.asked == [True] * 3
    assert cached.shared is not None
    assert cached.shared._connection is not None
    assert cached.shared._connection.server != ""


def hits(cached: CachedReads) -> bool:
    """Whether the cache serves, within two looks."""
    table = Table()
    for _ in range(3):
        cached.read(LISTED, table.load)
    return len(table.asked) < 3


def test_it_is_read_once(cached: CachedReads, secrets: Secrets) -> None:
    assert hits(cached)
    assert secrets.asked == 1


def test_one_that_was_rotated_is_read_again(
    cached: CachedReads, cache: RealCache, secrets: Secrets, times: list[float]
) -> None:
    assert hits(cached)
    cache.asked("ACL", "SETUSER", "service", "resetpass", ">second")
    cache.asked("CLIENT", "KILL", "TYPE", "normal")
    secrets.text = json.dumps({"username": "service", "password": "second"})
    times[0] += 20
    assert hits(cached)
    assert secrets.asked == 2


def test_one_that_is_wrong_is_not_read_at_each_request(
    cached: CachedReads, secrets: Secrets, times: list[float]
) -> None:
    secrets.text = json.dumps({"username": "service", "password": "wrong"})
    for _ in range(50):
        assert not hits(cached)
        times[0] += 0.1
    assert secrets.asked == 1
    secrets.text = json.dumps({"username": "service", "password": "first"})
    times[0] += 10
    hits(cached)
    assert secrets.asked == 2


@pytest.mark.parametrize(
    "error",
    [
        EndpointConnectionError(endpoint_url="https://secretsmanager"),
        ClientError({"Error": {"Code": "AccessDeniedException", "Message": "no"}}, "GetSecretValue"),
    ],
)
def test_while_secrets_manager_is_away_it_is_asked_once_in_a_while(
    cached: CachedReads, secrets: Secrets, times: list[float], error: Exception
) -> None:
    secrets.instead = error
    for _ in range(20):
        assert not hits(cached)
        Table().write(cached)
    assert secrets.asked == 1
    times[0] += 10.1
    secrets.instead = None
    hits(cached)
    assert secrets.asked == 2


@pytest.mark.parametrize("text", ["word", "[]", "{}", '{"username": "a"}', "null"])
def test_a_secret_of_another_form_is_no_password(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    secrets: Any = Secrets("")
    secrets.text = text
    with pytest.raises(SecretAwayError):
        CacheSecret(secrets, "arn", 10, lambda: 0).credentials()
    # Of what could be one, no letter is logged.
    assert "word" not in capsys.readouterr().out.replace("password", "")


def test_as_the_environment_variables_tell(cache: RealCache, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**cache.environment(), "CACHE_SECONDS_LIST_TICKETS": "60", "CACHE_TIMEOUT_MS": "900"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CACHE_CONNECT_TIMEOUT_MS", "800")
    found = cached_reads("list_tickets", "forecast")
    with closing(found):
        assert found.shared is not None
        assert found.shared.secret is None
        patience = found.shared.patience
        assert (patience.connect_seconds, patience.seconds, patience.failures_max, patience.open_seconds) == (
            0.8,
            0.9,
            5,
            10,
        )
        assert (found.seconds, found.lock_seconds) == ({"list_tickets": 60, "forecast": 0}, 2)
        assert (found.memory.seconds, found.memory.entries) == (0, 500)
        assert hits(found)
    monkeypatch.delenv("CACHE_TLS")
    tls = cached_reads("list_tickets").shared
    assert tls is not None
    assert tls.endpoint.tls is not None


def test_without_the_environment_variables_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CACHE_HOST", "CACHE_SECONDS_LIST_TICKETS"):
        monkeypatch.delenv(name, raising=False)
    found = cached_reads("list_tickets")
    assert found.shared is None
    assert not hits(found)
