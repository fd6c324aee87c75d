"""`phase3b local fault` of a session that is up: what it prints, whole, and where the fault is then."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import boto3
import pytest
from account_state_server import Start, start
from botocore.config import Config
from botocore.exceptions import ConnectionClosedError, ReadTimeoutError
from local_made import NOTHING
from real_cache import program

from phase3b.cli import run
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.aws.claim import Session, claim, note, read_session
from phase3b.local.cache.applied_cache import AppliedCache
from phase3b.local.cache.cache_server import CacheServer

__all__ = ["start"]
FOLDER = Path(".phase3b/local")


@pytest.fixture
def api(start: Start, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalApi]:
    """A session that this very process holds, with an embedded AWS and a local API in it."""
    monkeypatch.chdir(tmp_path)
    aws = start()
    with LocalApi(NOTHING, Options(tmp_path / "api")) as api, claim(FOLDER):
        session = Session(
            "prod",
            aws.endpoint,
            os.getpid(),
            "2026-11-29T20:00:00",
            "x",
            api.invocation_url,
            str(root / "capacity.yaml"),
            ready=True,
        )
        note(FOLDER, session)
        yield api


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        (
            ("throttle", "support_tickets", "write"),
            """\
injected: throttle of securebase-prod-support-tickets, writes
  every request: ProvisionedThroughputExceeded
  it ends with: phase3b local fault clear throttle
""",
        ),
        (
            ("throttle", "support_tickets", "read", "--reason", "keyrangethroughputexceeded", "--share", "0.25"),
            """\
injected: throttle of securebase-prod-support-tickets, reads
  25 % of the requests: KeyRangeThroughputExceeded
  it ends with: phase3b local fault clear throttle
""",
        ),
        (
            ("latency", "dynamodb", "--ms", "250"),
            """\
injected: latency of dynamodb
  it answers 250 ms later
  it ends with: phase3b local fault clear latency
""",
        ),
        (
            ("region", "us-east-1"),
            """\
injected: region of us-east-1
  connections are closed without an answer, and nothing is replicated
  it ends with: phase3b local fault clear region
""",
        ),
        (
            ("errors", "function:support_tickets", "--share", "0.1"),
            """\
injected: errors of securebase-prod-support-tickets
  10 % of the requests: an error
  it ends with: phase3b local fault clear errors
""",
        ),
        (
            ("errors", "function:support_tickets", "--status", "503"),
            """\
injected: errors of securebase-prod-support-tickets
  every request: status 503
  it ends with: phase3b local fault clear errors
""",
        ),
        (
            ("consumer", "webhook_deliveries", "--stuck"),
            """\
injected: consumer of securebase-prod-webhook-deliveries
  nothing is received from the queue
  it ends with: phase3b local fault clear consumer
injected: consumer of securebase-prod-webhook-deliveries.fifo
  nothing is received from the queue
  it ends with: phase3b local fault clear consumer
""",
        ),
        (
            ("memory", "cost_forecasting", "--percent", "95"),
            """\
injected: memory of securebase-prod-cost-forecasting
  95 % of its memory is taken
  it ends with: phase3b local fault clear memory
""",
        ),
    ],
)
@pytest.mark.usefixtures("api")
def test_a_fault_is_injected_listed_and_cleared(
    asked: tuple[str, ...], printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["local", "fault", *asked]) == 0
    assert capsys.readouterr().out == printed
    assert run(["local", "fault", "list"]) == 0
    assert capsys.readouterr().out == printed
    assert run(["local", "fault", "clear", asked[0]]) == 0
    assert capsys.readouterr().out == "".join(
        line.replace("injected", "cleared") for line in printed.splitlines(keepends=True) if line.startswith("injected")
    )
    assert run(["local", "fault", "list"]) == 0
    assert capsys.readouterr().out == "no fault is injected\n"
    assert run(["local", "fault", "clear"]) == 0
    assert capsys.readouterr().out == "no fault was injected\n"


def test_nothing_of_a_lost_region_answers_and_the_other_does(api: LocalApi, capsys: pytest.CaptureFixture[str]) -> None:
    session = read_session(FOLDER)
    assert session is not None

    def tables(region: str) -> list[str]:
        client = boto3.client(
            "dynamodb",
            endpoint_url=session.endpoint,
            region_name=region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
            config=Config(retries={"total_max_attempts": 1}, connect_timeout=2, read_timeout=2),
        )
        found: list[str] = client.list_tables()["TableNames"]
        return found

    def served() -> int:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", api.port, timeout=5)) as connection:
            connection.request("GET", "/nowhere")
            return connection.getresponse().status

    assert (tables("us-east-1"), served()) == ([], 403)
    assert run(["local", "fault", "region", "us-east-1"]) == 0
    with pytest.raises(ConnectionClosedError):
        tables("us-east-1")
    with pytest.raises(http.client.RemoteDisconnected):
        served()
    assert tables("us-west-2") == []
    assert run(["local", "fault", "region", "us-east-1", "--how", "silent"]) == 0
    with pytest.raises(ReadTimeoutError):
        tables("us-east-1")
    with pytest.raises(TimeoutError):
        served()
    assert run(["local", "fault", "clear", "region"]) == 0
    assert (tables("us-east-1"), served()) == ([], 403)
    capsys.readouterr()
    assert run(["local", "fault", "region", "us-east-2"]) == 2
    assert capsys.readouterr().err == (
        'prod is not in the region "us-east-2". Did you mean `us-east-1`? [P3B-FAULT-TARGET]\n'
    )


def test_an_environment_of_one_region_has_no_second_one_to_run(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["local", "up", "prod", "--second-region", "--file", str(root / "capacity.yaml")]) == 2
    assert "prod has one region in the tier business" in capsys.readouterr().err


def test_how_it_ends_is_said_and_a_program_may_read_it(api: LocalApi, capsys: pytest.CaptureFixture[str]) -> None:
    begun = time.time()
    assert run(["local", "fault", "errors", "webhook_delivery", "--seconds", "300", "--json"]) == 0
    (fault,) = json.loads(capsys.readouterr().out)["injected"]
    assert 299 < fault["until"] - begun < 420
    assert api.functions.faults.active()[0].target == "securebase-prod-webhook-delivery"
    assert run(["local", "fault", "list"]) == 0
    assert "  it ends in " in capsys.readouterr().out


@pytest.mark.usefixtures("api")
def test_a_name_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "fault", "memory", "cost_forecastin"]) == 2
    assert capsys.readouterr().err == (
        'the environment has no function "cost_forecastin". Did you mean `cost_forecasting`? [P3B-FUNCTION-UNKNOWN]\n'
    )


@pytest.mark.usefixtures("api")
def test_a_table_answers_with_no_status_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "fault", "errors", "table:support_tickets", "--status", "503"]) == 2
    assert "--status is for a function" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (("throttle", "support_tickets", "write", "--share", "nan"), "'--share': nan is not a number"),
        (("latency", "dynamodb", "--ms", "inf"), "'--ms': inf is not a number"),
        (("errors", "webhook_delivery", "--seconds", "nan"), "'--seconds': nan is not a number of seconds"),
        (("memory", "cost_forecasting", "--percent", "nan"), "'--percent': nan is not a number"),
    ],
)
@pytest.mark.usefixtures("api")
def test_what_is_no_number_is_bad_input(
    asked: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["local", "fault", *asked]) == 2
    assert message in capsys.readouterr().err


def test_a_drill_waits_for_an_apply_that_is_under_way(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Alarms that are not there yet are no faults of theirs."""
    monkeypatch.chdir(tmp_path)
    file = str(root / "capacity.yaml")
    with claim(FOLDER):
        note(FOLDER, Session("prod", "http://127.0.0.1:9", os.getpid(), "2026-11-29T20:00:00", "x", "", file))
        assert run(["drill", "prod", "--file", file]) == 2
    assert "is still being applied" in capsys.readouterr().err


@pytest.fixture
def of_scale(api: LocalApi) -> LocalApi:
    """The same session, brought up at a tier with a cache; no server of one is installed where it runs."""
    session = read_session(FOLDER)
    assert session is not None
    note(FOLDER, replace(session, tier="scale"))
    return api


@pytest.mark.usefixtures("api")
def test_a_tier_without_a_cache_has_none_to_take_away(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "fault", "cache", "killed"]) == 2
    assert capsys.readouterr().err == (
        "the tier business of prod has no cache that a function reads. Name it in tiers.TIER.cache, or bring up a tier "
        "with one: phase3b local up ENV --tier TIER. [P3B-FAULT-TARGET]\n"
    )


@pytest.mark.usefixtures("of_scale")
def test_a_cache_that_does_not_run_is_not_taken_away(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "fault", "cache", "killed"]) == 3
    assert "no cache runs in this session" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ("killed", "it is killed, and empty when it is there again"),
        ("silent", "it takes connections and does not answer"),
    ],
)
def test_the_cache_is_taken_away_and_comes_back(
    how: str, sentence: str, of_scale: LocalApi, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program()
    session = read_session(FOLDER)
    assert session is not None
    with (
        CacheServer(AppliedCache("u", "p" * 16, "on ~* +@all"), tmp_path / "cache") as cache,
        LocalApi(NOTHING, Options(tmp_path / "other"), cache=cache) as other,
    ):
        note(FOLDER, replace(session, functions=other.invocation_url))
        assert run(["local", "fault", "cache", how]) == 0
        assert capsys.readouterr().out == (
            f"injected: cache of securebase-prod-phase3b-cache\n  {sentence}\n"
            "  it ends with: phase3b local fault clear cache\n"
        )
        eventually(lambda: not cache.answers())
        assert run(["local", "fault", "clear", "cache"]) == 0
        eventually(cache.answers)
    assert of_scale.cache is None


def eventually(look: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + 20
    while not look():
        assert time.monotonic() < ends_at
        time.sleep(0.05)
