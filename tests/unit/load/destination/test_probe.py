"""One request before a run, and what its answer means."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.destination.probe import TRIES, Answer, check_url, path_of, probe
from phase3b.load.order import Order
from phase3b.load.ordered import ordered
from phase3b.load.target import planned_target
from phase3b.packaging.service_packages import described

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
DEPLOYMENT = resolve(CAPACITY, "prod")
SCHEMAS = described(CAPACITY).schemas


def order_of(scenario: str) -> Order:
    made = ordered(CAPACITY, DEPLOYMENT, scenario, planned_target("prod", local=False), SCHEMAS, 1)
    return replace(made, rest_url="https://api.example.com/v1/", tokens=("secret-token",), api_keys=("secret-key",))


def refused(*answers: Answer | OSError, patient: bool = False) -> tuple[Phase3bError | None, list[str], list[float]]:
    asked, pauses, left = list[str](), list[float](), list(answers)

    def ask(url: str, token: str, api_key: str, seconds: float) -> Answer:
        assert (token, api_key, seconds) == ("secret-token", "secret-key", 30)
        asked.append(url)
        answer = left.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    try:
        probe(order_of("mixed"), CAPACITY.service, ask, pauses.append if patient else None)
    except Phase3bError as error:
        return error, asked, pauses
    return None, asked, pauses


def test_a_get_of_the_scenario_else_of_the_service() -> None:
    routes = {f"{each.method} {each.path}": each for each in CAPACITY.service.routes}
    of_scenario = path_of(order_of("mixed"), CAPACITY.service)
    assert any(request.path == of_scenario for each in order_of("mixed").sessions for request in each.requests)
    # Its one session creates tickets.
    of_service = path_of(order_of("ticket_spike"), CAPACITY.service)
    for path in (of_scenario, of_service):
        assert routes[f"GET {path}"].auth == "token"
        assert "{" not in path


@pytest.mark.parametrize("status", [200, 400, 409, 429])
def test_an_answer_is_enough(status: int) -> None:
    error, asked, _ = refused(Answer(status, ""))
    assert error is None
    assert asked == [f"https://api.example.com/v1{path_of(order_of('mixed'), CAPACITY.service)}"]


@pytest.mark.parametrize(
    ("answer", "words", "code"),
    [
        (Answer(401, ""), ("refused with 401", "signed with another key"), ExitCode.BAD_INPUT),
        (Answer(403, '{"message": "Forbidden"}'), ("refused with 403", "usage plan"), ExitCode.BAD_INPUT),
        (Answer(404, ""), ("answered with 404", "ends with the stage"), ExitCode.BAD_INPUT),
        (Answer(302, "https://elsewhere.example.com/"), ("302, which leads to https://elsewhere", "follows nothing"), ExitCode.BAD_INPUT),
        (Answer(200, "", "text/html"), ("200 and text/html", "login page"), ExitCode.BAD_INPUT),
        (Answer(502, "Bad Gateway"), ("failed with 502: Bad Gateway", "logs"), ExitCode.OUTSIDE_FAILURE),
        (ConnectionRefusedError(111, "Connection refused"), ("does not answer: Connection refused", "up"), ExitCode.OUTSIDE_FAILURE),
        (TimeoutError("timed out"), ("does not answer: timed out", "reach it"), ExitCode.OUTSIDE_FAILURE),
    ],
    ids=["401", "403", "404", "elsewhere", "a page", "502", "refused", "timeout"],
)  # fmt: skip
def test_what_stands_in_the_way_is_said_with_its_likely_reason(
    answer: Answer | OSError, words: tuple[str, ...], code: ExitCode
) -> None:
    error, _, _ = refused(answer)
    assert error is not None
    assert error.exit_code is code
    assert all(each in str(error) for each in words)
    assert "secret" not in str(error)


def test_a_key_that_is_new_is_waited_for() -> None:
    error, asked, pauses = refused(Answer(403, ""), Answer(403, ""), Answer(200, ""), patient=True)
    assert error is None
    assert (len(asked), len(pauses)) == (3, 2)
    error, asked, _ = refused(*([Answer(403, "")] * TRIES), patient=True)
    assert error is not None
    assert len(asked) == TRIES


@pytest.mark.parametrize(
    "url", ["", "prod", "ftp://a/v1", "https://", "https://a/v1?x=1", "https://a:0/v1", "https://[a"]
)
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(Phase3bError, match="is not a URL that requests can be sent to"):
        check_url(url, "--rest-url", ("http", "https"))
    check_url("https://a.example.com:8443/v1", "--rest-url", ("http", "https"))


def test_nothing_listens_there() -> None:
    """A real request, to a port of this machine that nobody has."""
    order = replace(order_of("mixed"), rest_url="http://127.0.0.1:1/v1")
    with pytest.raises(Phase3bError) as error:
        probe(order, CAPACITY.service)
    assert str(error.value) == (
        "http://127.0.0.1:1/v1 does not answer: Connection refused. Is it the right URL, is the service up, and may this machine "
        "reach it? [P3B-LOAD-UNREACHABLE]"
    )
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE


class Elsewhere(BaseHTTPRequestHandler):
    """Answers with another place, or with what is no HTTP; and writes down what it was asked with."""

    asked: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        self.asked.append(self.headers.get("Authorization"))
        if self.path.startswith("/garbage"):
            self.wfile.write(b"\x00\x01garbage")
            return
        self.send_response(302)
        self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/there")  # type: ignore[attr-defined]
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    Elsewhere.asked.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_token_is_sent_nowhere_else(elsewhere: str) -> None:
    with pytest.raises(Phase3bError, match=r"302, which leads to http://127.0.0.1:[0-9]+/there"):
        probe(replace(order_of("mixed"), rest_url=f"{elsewhere}/v1"), CAPACITY.service)
    assert Elsewhere.asked == ["Bearer secret-token"]


def test_what_is_no_http_is_an_outside_failure(elsewhere: str) -> None:
    with pytest.raises(Phase3bError, match="is no HTTP: BadStatusLine") as error:
        probe(replace(order_of("mixed"), rest_url=f"{elsewhere}/garbage"), CAPACITY.service)
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE
