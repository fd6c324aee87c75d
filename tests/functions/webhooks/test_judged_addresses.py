"""webhook_delivery: the addresses that a name leads to are judged before anything is sent."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest
from webhook_receiver import HOST, PUBLIC, answers, sender

from shared.webhook_target import RefusedTargetError, Target, UnresolvedTargetError
from webhook_delivery.judged_addresses import judged_addresses

TARGET = Target(tls=True, host=HOST, port=443, path="/")
BAD_ADDRESSES = [
    "0.0.0.0",  # noqa: S104
    "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.254", "127.0.0.1", "127.255.0.1", "169.254.169.254",
    "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.8", "192.0.0.192", "192.0.2.1",
    "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255",
    "240.0.0.1", "255.255.255.255",
    "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:0:127.0.0.1", "64:ff9b::10.0.0.1",
    "64:ff9b::169.254.169.254", "64:ff9b:1::8.8.8.8", "100::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1", "2002:a00:1::", "2002:a9fe:a9fe::1", "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1",
    "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1",
]  # fmt: skip


@pytest.mark.parametrize("address", BAD_ADDRESSES)
@pytest.mark.parametrize("before", [[], [PUBLIC]])
def test_bad_addresses_are_refused_among_good_ones_too(
    monkeypatch: pytest.MonkeyPatch, address: str, before: list[str]
) -> None:
    answers(monkeypatch, *before, address)
    with pytest.raises(RefusedTargetError):
        judged_addresses(TARGET, local=False, seconds=5)


@pytest.mark.parametrize(
    "address", [PUBLIC, "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"]
)
def test_good_addresses_are_taken(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    answers(monkeypatch, address, address)
    assert judged_addresses(TARGET, local=False, seconds=5) == [address]


def test_a_name_without_an_address_may_have_one_later(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(UnresolvedTargetError):
        judged_addresses(TARGET, local=False, seconds=5)
    found = sender().post(f"https://{HOST}/", b"{}", {})
    assert (found.status, found.refused) == (None, False)


def test_a_slow_resolver_does_not_hold_a_delivery(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: done.wait(60) and [])
    assert sender(total=0.3).post(f"https://{HOST}/", b"{}", {}).error == "no answer within 0.3 s"
    done.set()
