"""The headers of a function's own answer, which API Gateway passes on: the same that the gateway gives by itself."""

from __future__ import annotations

import itertools

import pytest

from phase3b.capacity.service.cors import Cors, CorsDeployment
from phase3b.plan.apis.cors import EXPOSE_HEADERS, headers_for
from shared.cors import Cors as Told
from shared.cors import from_environment

A, B, STRANGER = "https://a.example", "http://localhost:3000", "https://a.example.evil.example"


@pytest.mark.parametrize("origins", [(A,), (A, B), ("*",)])
@pytest.mark.parametrize("asked", [None, A, B, STRANGER, "null", A.upper(), f"{A}/"])
def test_they_are_those_of_the_gateway(
    origins: tuple[str, ...], asked: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for credentials in (False, True) if origins == (A,) else (False,):
        deployed = CorsDeployment(Cors(credentials=credentials), origins)
        for name, value in deployed.variables().items():
            monkeypatch.setenv(name, value)
        found = from_environment().headers({"headers": {} if asked is None else {"Origin": asked}})
        wanted = headers_for(deployed, asked)
        allowed = wanted.get("Access-Control-Allow-Origin", "") in {asked, "*"}
        if not allowed:
            # The gateway may name its only origin to all; a function names none to a page that may not read.
            wanted = {"Vary": "Origin"}
        else:
            wanted[EXPOSE_HEADERS] = "Idempotent-Replayed, Retry-After, X-Validation-Error"
        assert found == {name.lower(): value for name, value in wanted.items()}


def test_two_origins_are_none() -> None:
    told = Told((A,), "", credentials=False)
    assert told.headers({"headers": {"Origin": A, "origin": A}}) == {"vary": "Origin"}


def test_nothing_is_said_where_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CorsDeployment(Cors(), (A,)).variables():
        monkeypatch.delenv(name, raising=False)
    for event in itertools.chain([{}], ({"headers": {"origin": each}} for each in (A, "*"))):
        assert from_environment().headers(event) == {}
