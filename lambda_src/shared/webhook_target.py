"""Where a webhook may be sent: to the public internet, over TLS, and nowhere else.

A URL that leads into our own network would let a tenant read what only the function can reach, the credentials of its
role among them (server-side request forgery). The text of the URL is judged when it is registered; the addresses that
its name stands for are judged at each delivery, and the connection goes to the very address that was judged, so that a
name can't mean something else a moment later.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

ALLOWED_PORTS = (443, 8443)
LONGEST_URL = 2000
LOCAL_FLAG = "PHASE3B_LOCAL_WEBHOOKS"
# RFC 1123, and the underscore that some names have; a % could be read as another letter by what resolves the name.
HOST_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-._")
INNER_SUFFIXES = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa")
# Of addresses that carry another within them, the bits of the inner one: RFC 6052 (NAT64), RFC 3056 (6to4), RFC 4380.
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
LOCAL_NAT64 = ipaddress.IPv6Network("64:ff9b:1::/48")
IPV4_COMPATIBLE = ipaddress.IPv6Network("::/96")
# No receiver of the public internet is there, and some versions of `ipaddress` call them global: RFC 6890 and 7526
# (IPv4), RFC 3879 (addresses of a site) and RFC 9637 (documentation).
NEVER = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "3fff::/20")))
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class RefusedTargetError(Exception):
    """A webhook must not be sent there, now or ever."""


class UnresolvedTargetError(Exception):
    """The name has no address just now; it may have one later."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to connect to, and what to say there."""

    tls: bool
    host: str
    port: int
    path: str


def local_is_allowed() -> bool:
    """Whether this is the local API, which delivers to receivers on the same machine. Terraform never says so."""
    return os.environ.get(LOCAL_FLAG) == "allow-private"


def target_of(url: str, *, local: bool) -> Target:
    """The target of a URL.

    Raises:
        RefusedTargetError: why it can't be one.
    """
    if len(url) > LONGEST_URL or any(letter <= " " or letter == "\\" or letter > "~" for letter in url):
        raise RefusedTargetError("must be at most 2,000 visible ASCII characters")
    try:
        parts = urlsplit(url)
        port, host = parts.port, (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        raise RefusedTargetError("is no URL") from None
    _judge_form(parts, host, local=local)
    tls = parts.scheme == "https"
    port = port if port is not None else (443 if tls else 80)
    if not local:
        if port not in ALLOWED_PORTS:
            raise RefusedTargetError(f"must use port {' or '.join(map(str, ALLOWED_PORTS))}")
        _judge_host(host)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(tls, host, port, path)


def _judge_form(parts: SplitResult, host: str, *, local: bool) -> None:
    if parts.scheme != "https" and not (local and parts.scheme == "http"):
        raise RefusedTargetError("must begin with https://")
    if not host:
        raise RefusedTargetError("must name a host")
    if parts.username is not None or parts.password is not None:
        raise RefusedTargetError("must not carry a user or a password")
    if parts.fragment:
        raise RefusedTargetError("must not carry a fragment")


def _judge_host(host: str) -> None:
    if host == "localhost" or host.endswith(INNER_SUFFIXES):
        raise RefusedTargetError("must not lead into a private network")
    try:
        # What the system's resolver takes for an address: also 127.1, 0x7f000001 and 2130706433.
        address: Address = (
            ipaddress.ip_address(socket.inet_aton(host)) if ":" not in host else ipaddress.ip_address(host)
        )
    except (OSError, ValueError):
        if "." not in host or not HOST_LETTERS.issuperset(host):
            raise RefusedTargetError("must name a host of the public internet") from None
        return
    if not is_public(address):
        raise RefusedTargetError("must not lead into a private network")


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet, also of one within it."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address in LOCAL_NAT64 or address in IPV4_COMPATIBLE:
            return False
        if address.teredo is not None or address.scope_id is not None:
            return False
    if any(address in network for network in NEVER):
        return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    )


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def addresses_of(target: Target, *, local: bool) -> list[str]:
    """Addresses of a target, all of them judged: one bad one among good ones is an attack, not an accident.

    Raises:
        RefusedTargetError: an address is not of the public internet.
        UnresolvedTargetError: the name has none.
    """
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnresolvedTargetError(f"the name can't be resolved: {error}") from None
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    if not local:
        for address in addresses:
            if not is_public(ipaddress.ip_address(address)):
                raise RefusedTargetError(f"{target.host} leads into a private network")
    return addresses
