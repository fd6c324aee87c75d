"""Receivers of webhooks on this machine, and an internet of names that lead to them."""

from __future__ import annotations

import base64
import datetime as dt
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from webhook_delivery.sender import Sender

SECRET = "whsec_" + base64.b64encode(bytes(range(24))).decode()
PUBLIC = "93.184.216.34"
HOST = "hooks.example.com"


def answers(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Makes the resolver answer names with these; the names that it was asked for."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *given: Any, **named: Any) -> Any:
        try:
            ipaddress.ip_address(host)
        except ValueError:
            asked.append(host)
            found = addresses
        else:
            return real(host, port, *given, **named)
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port, 0, 0) if ":" in address else (address, port),
            )
            for address in found
        ]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


@dataclass
class Receiver:
    """Answers with what `reply` says for each path: status and headers."""

    server: HTTPServer
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    reply: dict[str, tuple[int, dict[str, str]]] = field(default_factory=dict)

    @property
    def port(self) -> int:
        return self.server.server_address[1]

    def url(self, path: str = "/in") -> str:
        return f"http://127.0.0.1:{self.port}{path}"


def receiving(context: ssl.SSLContext | None = None) -> Receiver:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            found.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}, body))
            status, headers = found.reply.get(self.path, (204, {}))
            self.send_response(status)
            for name, value in {"Content-Length": "0", **headers}.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """A test prints nothing."""

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """Clients that refuse our certificate are what a test wants."""

    server = Quiet(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    found = Receiver(server)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    return found


def sender(
    *, local: bool = False, total: float = 5, redirects: int = 2, context: ssl.SSLContext | None = None
) -> Sender:
    return Sender(min(2.0, total), total, redirects, local, context or ssl.create_default_context())


def talking(speak: Callable[[socket.socket], None]) -> str:
    """A receiver that reads a request and then speaks as it likes; its URL."""
    server = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        connection, _ = server.accept()
        with connection, server:
            connection.recv(65_536)
            try:
                speak(connection)
            except OSError:
                return

    threading.Thread(target=run, daemon=True).start()
    return f"http://127.0.0.1:{server.getsockname()[1]}/"


def certificate(folder: Path, *names: str) -> Path:
    """A certificate of its own making for these names, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    plain = serialization.NoEncryption()
    file.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    return file


@dataclass
class Internet:
    """A public internet of one receiver: whatever public address is connected to, it answers."""

    receiver: Receiver
    context: ssl.SSLContext
    connected: list[tuple[str, int]]
