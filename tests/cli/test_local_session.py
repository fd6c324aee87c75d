"""`phase3b local status`, `token` and `down` of a session that is up: what they print of its record, whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.cli import run
from phase3b.local.aws.claim import Served, Session, claim, note, read_session

FOLDER = Path(".phase3b/local")
SERVED = Served(
    rest_url="http://127.0.0.1:2/v1",
    websocket_url="ws://127.0.0.1:2/ws/v1",
    openapi_url="http://127.0.0.1:2/openapi.json",
    inbox_url="http://127.0.0.1:2/receiver",
    private_webhooks=True,
    api_key="the-key",
    tenant="acme",
    logs=".phase3b/local/api",
    functions=("support_tickets", "webhooks"),
    calls=('  curl -s -H "x-api-key: $KEY" http://127.0.0.1:2/v1/support/tickets',),
)
SESSION = Session(
    "dev",
    "http://127.0.0.1:1",
    os.getpid(),
    "2026-11-28T20:00:00",
    ".phase3b/local/dev",
    functions="http://127.0.0.1:2",
    file="capacity.yaml",
    ready=True,
    outputs={"api_url": "https://x", "topic": "arn"},
    look_around=("  aws dynamodb list-tables",),
    served=SERVED,
)
HEAD = f"""\
up: dev of capacity.yaml since 2026-11-28T20:00:00, process {os.getpid()} is alive
embedded AWS at http://127.0.0.1:1
Terraform's state in .phase3b/local/dev
"""
OUTPUTS = """\
  api_url = https://x
  topic   = arn
Look around, from another terminal:
  aws dynamodb list-tables
"""


@pytest.fixture
def up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session that this very process holds."""
    monkeypatch.chdir(tmp_path)
    with claim(FOLDER):
        note(FOLDER, SESSION)
        yield


@pytest.mark.usefixtures("up")
def test_everything_is_shown_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "status"]) == 0
    assert capsys.readouterr().out == (
        HEAD
        + OUTPUTS
        + """\
REST API at http://127.0.0.1:2/v1, WebSocket API at ws://127.0.0.1:2/ws/v1
logs of the functions in .phase3b/local/api
As a user of the tenant acme, from another terminal:
  TOKEN=$(phase3b local token acme)
  KEY=the-key
  curl -s -H "x-api-key: $KEY" http://127.0.0.1:2/v1/support/tickets
inbox of webhooks at http://127.0.0.1:2/receiver (webhooks can be sent to it)
phase3b local down ends it.
"""
    )


@pytest.mark.usefixtures("up")
def test_as_json_it_is_the_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "status", "--json", "-f", "capacity.yaml"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert (read["up"], read["alive"], read["token_command"]) == (True, True, "phase3b local token acme")
    session = read["session"]
    assert (session["environment"], session["pid"], session["ready"]) == ("dev", os.getpid(), True)
    assert session["served"]["api_key"] == "the-key"
    assert session["outputs"] == {"api_url": "https://x", "topic": "arn"}


@pytest.mark.usefixtures("up")
@pytest.mark.parametrize(
    ("session", "end"),
    [
        (
            replace(SESSION, ready=False, served=None),
            "it is being applied; its APIs can be called when phase3b local up prints how to end it\n",
        ),
        (
            replace(SESSION, served=None),
            f"{OUTPUTS}the service has no API: nothing is served\nphase3b local down ends it.\n",
        ),
    ],
    ids=["not ready", "no API"],
)
def test_what_is_not_there_is_said(session: Session, end: str, capsys: pytest.CaptureFixture[str]) -> None:
    note(FOLDER, session)
    assert run(["local", "status"]) == 0
    assert capsys.readouterr().out == HEAD + end


@pytest.mark.usefixtures("up")
def test_the_record_is_read_as_it_was_written() -> None:
    assert read_session(FOLDER) == SESSION


def test_none_is_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["local", "status"]) == 1
    done = capsys.readouterr()
    assert (done.out, done.err) == (
        "",
        "no embedded AWS of this project is up. Start one with: phase3b local up. [P3B-LOCAL-DOWN]\n",
    )
    assert run(["local", "status", "--json"]) == 1
    read = json.loads(capsys.readouterr().out)
    assert (read["up"], read["session"], read["exit_code"]) == (False, None, 1)
    assert [each["code"] for each in read["problems"]] == ["P3B-LOCAL-DOWN"]


@pytest.mark.usefixtures("up")
@pytest.mark.parametrize("command", [["status"], ["down"], ["token", "acme"]], ids=lambda words: words[0])
def test_a_session_of_another_file_is_refused(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", *command, "-f", "small.yaml"]) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err == (
        "the embedded AWS that is up is of capacity.yaml, not of small.yaml. Leave --file out, or run: phase3b local "
        "down, then: phase3b local up dev --file small.yaml. [P3B-LOCAL-OTHER-FILE]\n"
    )
