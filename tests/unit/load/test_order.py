"""What workers are told: read back as it was written, filled with what a session knows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phase3b.load.arrivals import Stretch
from phase3b.load.order import Filled, Limits, Order, OrderedSession, Request, Users, kept, order_of

REQUEST = Request(
    "GET /a/{id}", "GET", "/a/{id}", {"q": "{tenant}"}, {"b": ["{marker}", 1]}, {"id": "items.0.id"}, 1.5, 50, False
)
ORDER = Order(
    scenario="mixed", rest_url="http://127.0.0.1:1/v1", websocket_url="", api_keys=("k",), tenants=("t-1",), tokens=("x",),
    zipf_exponent=1, sessions=(OrderedSession("s", 2, (REQUEST,)),), prepare=(REQUEST,), stretches=(Stretch(10, 1, 2),),
    spacing="poisson", users=None, listeners=0, warm_up_seconds=5, seed=1, limits=Limits(5, 30, 10, 100, 50, 10),
)  # fmt: skip


def test_an_order_is_read_back_as_it_was_written() -> None:
    assert order_of(ORDER.as_json()) == ORDER


def test_a_closed_order_is_read_back_as_it_was_written() -> None:
    closed = order_of(ORDER.as_json().replace('"users": null', '"users": {"users": 3, "seconds": null, "sessions": 9}'))
    assert closed.users == Users(3, None, 9)
    assert closed.seconds is None


def test_an_open_run_is_as_long_as_its_stretches() -> None:
    assert ORDER.seconds == 10


def test_texts_are_filled_wherever_they_are() -> None:
    names = Filled({"tenant": "t-1", "marker": "ab"})
    assert names.value(REQUEST.body) == {"b": ["ab", 1]}
    assert names.text("/a/{id}") == "/a/{id}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("items.0.id", "7"),
        ("items.1.id", None),
        ("items", None),
        ("name", "a"),
        ("missing", None),
        ("name.0", None),
        ("none", None),
    ],
)
def test_what_is_kept_of_an_answer(key: str, value: str | None) -> None:
    assert kept({"items": [{"id": 7}], "name": "a", "none": None}, key) == value


def test_a_users_next_session_is_the_next_tenants() -> None:
    """Two users, five tenants: sessions 0 to 3 are of four tenants; where a tenant has one worker, users keep theirs."""
    many = replace(ORDER, tenants=tuple("abcde"), listeners=0)
    assert [many.tenant_of(user, user + turn * 2) for turn in range(3) for user in range(2)] == [0, 1, 2, 3, 4, 0]
    listening = replace(many, listeners=5)
    assert [listening.tenant_of(user, user + turn * 2) for turn in range(2) for user in range(2)] == [0, 1, 0, 1]
