"""`phase3b local status`, `token` and `down` of a session that is up: what they print of its record, whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.cli import run
from phase3b.cli.service.local_api import ticket_lines
from phase3b.local.api.lambda_service.log_lines import lines
from phase3b.local.aws.claim import Served, Session, claim, note, read_session

FOLDER = Path(".phase3b/local")
SERVED = Served(
    rest_url="http://127.0.0.1:2/v1",
    websocket_url="ws://127.0.0.1:2/ws/v1",
    openapi_url="http://127.0.0.1:2/openapi.json",
    inbox_url="http://127.0.0.1:2/receiver",
    private_webhooks=True,
    api_key="the-key",
    local_key=False,
    tenant="acme",
    logs=".phase3b/local/api",
    functions=("support_tickets", "webhooks"),
    calls=('  curl -s -H "x-api-key: $KEY" http://127.0.0.1:2/v1/support/tickets',),
    dashboard_url="http://127.0.0.1:2/dashboard",
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
dashboard at http://127.0.0.1:2/dashboard
logs of the functions in .phase3b/local/api; phase3b local logs FUNCTION prints one
As a user of the tenant acme, from another terminal:
  TOKEN=$(phase3b local token acme)
  KEY=the-key
  curl -s -H "x-api-key: $KEY" http://127.0.0.1:2/v1/support/tickets
inbox of webhooks at http://127.0.0.1:2/receiver (webhooks can be sent to it)
phase3b local down ends it.
"""
    )


@pytest.mark.usefixtures("up")
def test_where_the_cache_is_is_shown_again(capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "cache at 127.0.0.1:3 (valkey-server); it is empty, and ends with the session"
    note(FOLDER, replace(SESSION, served=replace(SERVED, cache=sentence)))
    assert run(["local", "status"]) == 0
    assert f"dashboard at http://127.0.0.1:2/dashboard\n{sentence}\nlogs of" in capsys.readouterr().out


@pytest.mark.usefixtures("up")
def test_without_webhooks_there_is_no_inbox(capsys: pytest.CaptureFixture[str]) -> None:
    note(FOLDER, replace(SESSION, served=replace(SERVED, inbox_url="", private_webhooks=False)))
    assert run(["local", "status"]) == 0
    assert "webhook" not in capsys.readouterr().out


@pytest.mark.parametrize("receiver", [None, "http://127.0.0.1:2/receiver"])
def test_no_line_calls_a_route_that_was_removed(receiver: str | None, root: Path) -> None:
    """With all of them the whole story; without one nothing that names its path; without webhooks no word of them."""
    routes = {(each.method, each.path) for each in load(root / "capacity.yaml").service.routes}
    whole = list(ticket_lines(routes, "URL", receiver, "ask", "send"))
    assert len(whole) == (9 if receiver is None else 11)
    for method, path in (("PUT", "/cost/actuals"), ("GET", "/cost/forecast"), ("GET", "/notifications")):
        less = list(ticket_lines(routes - {(method, path)}, "URL", receiver, "ask", "send"))
        assert len(less) == len(whole) - 1
        assert set(less) < set(whole)
    for gone in ("comments", "webhooks", "cost", "notifications"):
        left = {each for each in routes if gone not in each[1]}
        told = "\n".join(ticket_lines(left, "URL", receiver, "ask", "send"))
        assert f"/{gone}" not in told
        assert gone != "comments" or "TICKET=" not in told
        assert gone != "webhooks" or ("ebhooks" not in told and "/receiver" not in told and told.count("It broke") == 1)
    assert list(ticket_lines({("POST", "/support/tickets")}, "URL", receiver, "ask", "send")) == whole[:1]


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
def test_how_it_behaves_is_said_where_it_is_not_as_ever(capsys: pytest.CaptureFixture[str]) -> None:
    note(FOLDER, replace(SESSION, ready=False, served=None, speed=60.0, throttling=False))
    assert run(["local", "status"]) == 0
    line = "embedded AWS at http://127.0.0.1:1; its time passes 60 times as fast; nothing is throttled\n"
    assert line in capsys.readouterr().out


@pytest.mark.usefixtures("up")
def test_a_local_key_is_marked(capsys: pytest.CaptureFixture[str]) -> None:
    note(FOLDER, replace(SESSION, served=replace(SERVED, local_key=True)))
    assert run(["local", "status"]) == 0
    assert (
        "  KEY=the-key\n  # a local key, which AWS will not have: environments.ENV.api_keys names no key of the tenant acme. "
        "It goes with every tenant's token\n"
    ) in capsys.readouterr().out


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
@pytest.mark.parametrize(
    "command", [["status"], ["down"], ["token", "acme"], ["logs", "webhooks"]], ids=lambda words: words[0]
)
def test_a_session_of_another_file_is_refused(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", *command, "-f", "small.yaml"]) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err == (
        "the embedded AWS that is up is of capacity.yaml, not of small.yaml. Leave --file out, or run: phase3b local "
        "down, then: phase3b local up dev --file small.yaml. [P3B-LOCAL-OTHER-FILE]\n"
    )


RAISED = (
    '{"timestamp": "2026-11-28T20:00:01Z", "level": "ERROR", "requestId": "r1", "errorMessage": "it broke", '
    '"errorType": "ValueError", "stackTrace": ["  File \\"h.py\\", line 3, in handle\\n    broken()\\n"]}'
)
LOGGED = f"plain\n{RAISED}\n[1, 2]\nunfinished"


@pytest.fixture
def log(up: None) -> Path:
    del up
    path = FOLDER / "api/webhooks.log"
    path.parent.mkdir()
    path.write_text(LOGGED, "utf-8")
    return path


@pytest.mark.usefixtures("log")
def test_logs_are_printed_with_tracebacks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "logs", "webhooks"]) == 0
    assert (
        capsys.readouterr().out
        == """\
plain
2026-11-28T20:00:01Z ERROR r1
Traceback (most recent call last):
  File "h.py", line 3, in handle
    broken()
ValueError: it broke
[1, 2]
unfinished
"""
    )


@pytest.mark.usefixtures("log")
def test_logs_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "logs", "webhooks", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "function": "webhooks",
        "log": ".phase3b/local/api/webhooks.log",
        "lines": [{"text": "plain"}, json.loads(RAISED), {"text": "[1, 2]"}, {"text": "unfinished"}],
    }


@pytest.mark.usefixtures("up")
def test_a_function_that_logged_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["local", "logs", "support_tickets"]) == 0
    assert capsys.readouterr().out == ""


def test_followed_lines_are_whole_and_end_with_the_session(log: Path) -> None:
    """What is added between two looks, in pieces, and just before the end."""
    additions = iter([" line\nhalf", " a line\n", "last\n"])

    def goes_on() -> bool:
        addition = next(additions, None)
        with log.open("a", encoding="utf-8") as file:
            file.write(addition or "")
        return addition is not None

    assert list(lines(log, goes_on=goes_on))[3:] == ["unfinished line", "half a line", "last"]


@pytest.mark.usefixtures("log")
def test_following_ends_with_the_session(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    # Up when it is looked up, gone afterwards.
    answers = iter([True, True, False])
    monkeypatch.setattr("phase3b.local.aws.claim.held", lambda _: next(answers))
    assert run(["local", "logs", "webhooks", "--follow", "--json"]) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert printed == [{"text": "plain"}, json.loads(RAISED), {"text": "[1, 2]"}, {"text": "unfinished"}]


@pytest.mark.usefixtures("up")
@pytest.mark.parametrize(
    ("session", "name", "said"),
    [
        (SESSION, "webhoks", 'runs no function "webhoks". Did you mean `webhooks`? [P3B-FUNCTION-UNKNOWN]'),
        (SESSION, "xyz", 'runs no function "xyz". Valid values: support_tickets and webhooks. [P3B-FUNCTION-UNKNOWN]'),
        (
            replace(SESSION, served=None),
            "webhooks",
            'runs no function "webhooks". Functions run where the service has an API: add service.api. [P3B-FUNCTION-UNKNOWN]',
        ),
        (
            replace(SESSION, ready=False),
            "webhooks",
            "is still being applied. Wait until phase3b local up prints how to end it. [P3B-LOCAL-NOT-READY]",
        ),
    ],
    ids=["near", "far", "no API", "not ready"],
)
def test_logs_of_what_does_not_run(session: Session, name: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    note(FOLDER, session)
    assert run(["local", "logs", name]) == 2
    done = capsys.readouterr()
    assert (done.out, done.err) == ("", f"the embedded AWS that is up {said}\n")
