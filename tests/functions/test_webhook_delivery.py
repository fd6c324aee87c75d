"""webhook_delivery: signed, to judged addresses only, in time, and tried again when it failed."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import ipaddress
import json
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from shared.webhook_target import RefusedTargetError, Target, UnresolvedTargetError
from webhook_delivery import signature
from webhook_delivery.backoff import pause_seconds
from webhook_delivery.judged_addresses import judged_addresses
from webhook_delivery.sender import Sender

TABLE = "${aws_dynamodb_table.webhooks.name}"
QUEUE = "${aws_sqs_queue.webhook_deliveries.url}"
FIFO_QUEUE = "${aws_sqs_queue.webhook_deliveries_fifo.url}"
SECRET = "whsec_" + base64.b64encode(bytes(range(24))).decode()
PUBLIC = "93.184.216.34"
HOST = "hooks.example.com"


# ── Signature and backoff ────────────────────────────────────────────────────────────────────────────────────────


def test_the_signature_of_the_specification() -> None:
    """The vector that the libraries of Standard Webhooks are tested with."""
    found = signature.headers(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert found == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_an_independent_library_verifies_it() -> None:
    body = '{"text":"ümlaut"}'.encode()
    headers = signature.headers(SECRET, "0" * 26, int(time.time()), body)
    assert Webhook(SECRET).verify(body, headers) == {"text": "ümlaut"}
    for wrong, given in ((body + b" ", headers), (body, {**headers, "webhook-id": "1" * 26})):
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(wrong, given)


@pytest.mark.parametrize(
    ("attempt", "chance", "expected"),
    [
        (1, 1.0, 5),  # 5 * 2^0
        (2, 1.0, 10),
        (3, 1.0, 20),
        (4, 0.5, 20),  # half of 5 * 2^3
        (8, 1.0, 640),
        (9, 1.0, 900),  # 1,280, and no more than 900
        (500, 1.0, 900),
        (3, 0.0, 1),  # at least a second
    ],
)
def test_the_backoff_worked_by_hand(attempt: int, chance: float, expected: int) -> None:
    assert pause_seconds(attempt, 5, 900, chance) == expected


def test_no_pause_is_longer_than_sqs_allows() -> None:
    assert pause_seconds(30, 5, 1_000_000, 1.0) == 43_200


# ── Addresses ────────────────────────────────────────────────────────────────────────────────────────────────────


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
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: done.wait(20) and [])
    began = time.monotonic()
    assert sender(total=0.3).post(f"https://{HOST}/", b"{}", {}).error == "no answer within 0.3 s"
    assert time.monotonic() - began < 5
    done.set()


# ── A receiver ───────────────────────────────────────────────────────────────────────────────────────────────────


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


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = receiving()
    yield found
    found.server.shutdown()
    found.server.server_close()


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


@pytest.mark.parametrize(
    ("status", "delivered"),
    [(200, True), (202, True), (204, True), (301, False), (302, False), (304, False), (400, False), (410, False),
     (429, False), (500, False), (503, False)],
)  # fmt: skip
def test_only_success_is_success(receiver: Receiver, status: int, delivered: bool) -> None:  # noqa: FBT001
    receiver.reply["/in"] = (status, {"Location": "/elsewhere"})
    found = sender(local=True).post(receiver.url(), b"{}", {})
    assert (found.delivered, found.status) == (delivered, status)
    assert len(receiver.requests) == 1


def test_what_is_sent(receiver: Receiver) -> None:
    sender(local=True).post(receiver.url("/in?a=b%20c"), b'{"a":1}', {"content-type": "application/json"})
    ((path, headers, body),) = receiver.requests
    assert (path, body) == ("/in?a=b%20c", b'{"a":1}')
    assert (headers["content-type"], headers["content-length"]) == ("application/json", "7")
    assert headers["host"] == f"127.0.0.1:{receiver.port}"


@pytest.mark.parametrize("status", [307, 308])
def test_redirects_that_ask_for_the_same_are_followed(receiver: Receiver, status: int) -> None:
    receiver.reply["/in"] = (status, {"Location": "/next"})
    receiver.reply["/next"] = (status, {"Location": receiver.url("/last")})
    assert sender(local=True).post(receiver.url(), b"body", {"webhook-id": "1"}).delivered
    assert [(path, headers["webhook-id"], body) for path, headers, body in receiver.requests] == [
        ("/in", "1", b"body"), ("/next", "1", b"body"), ("/last", "1", b"body"),
    ]  # fmt: skip


def test_redirects_end(receiver: Receiver) -> None:
    receiver.reply["/in"] = (307, {"Location": "/in"})
    found = sender(local=True).post(receiver.url(), b"", {})
    assert (found.delivered, found.error, len(receiver.requests)) == (False, "more than 2 redirects", 3)


@pytest.mark.parametrize("location", ["https://[bad", "ftp://127.0.0.1/", "gopher:x", "//u:p@127.0.0.1/"])
def test_redirects_to_what_is_no_target_are_refused(receiver: Receiver, location: str) -> None:
    receiver.reply["/in"] = (307, {"Location": location})
    found = sender(local=True).post(receiver.url(), b"", {})
    assert (found.delivered, found.refused) == (False, True)


def drip(connection: socket.socket) -> None:
    for letter in "HTTP/1.1 200 OK\r\nx: " + "y" * 1000:
        connection.sendall(letter.encode())
        time.sleep(0.05)


def drip_interim(connection: socket.socket) -> None:
    for _ in range(1000):
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        time.sleep(0.05)


def say_nothing(_: socket.socket) -> None:
    time.sleep(6)


@pytest.mark.parametrize("speak", [drip, drip_interim, say_nothing])
def test_the_time_limit_holds_for_all_of_it(speak: Callable[[socket.socket], None]) -> None:
    """Each byte comes well within a socket's own timeout, and the whole never."""
    began = time.monotonic()
    found = sender(local=True, total=0.5).post(talking(speak), b"{}", {})
    assert (found.delivered, found.error) == (False, "no answer within 0.5 s")
    assert time.monotonic() - began < 5


def test_a_late_word_does_not_win_time() -> None:
    """A word after 1.5 of 2 seconds leaves half a second, and not two again."""

    def speak(connection: socket.socket) -> None:
        time.sleep(1.5)
        connection.sendall(b"HTTP/1.1 ")
        say_nothing(connection)

    began = time.monotonic()
    assert not sender(local=True, total=2).post(talking(speak), b"{}", {}).delivered
    assert time.monotonic() - began < 3


def test_a_receiver_that_does_not_read_is_given_up() -> None:
    began = time.monotonic()
    found = sender(local=True, total=0.5).post(talking(lambda _: time.sleep(3)), b"x" * 30_000_000, {})
    assert (found.delivered, found.error) == (False, "no answer within 0.5 s")
    assert time.monotonic() - began < 3


def test_a_body_without_an_end_changes_nothing() -> None:
    def speak(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 100_000)

    began = time.monotonic()
    assert sender(local=True).post(talking(speak), b"{}", {}).delivered
    assert time.monotonic() - began < 3


def test_a_success_that_is_cut_off_is_one() -> None:
    def speak(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")

    assert sender(local=True).post(talking(speak), b"{}", {}).delivered


@pytest.mark.parametrize(
    "said",
    [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"x" * 70_000, b"\x00" * 100,
     b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n"],
)  # fmt: skip
def test_what_is_no_answer_is_a_failure(said: bytes) -> None:
    found = sender(local=True).post(talking(lambda connection: connection.sendall(said)), b"{}", {})
    assert (found.delivered, found.refused) == (False, False)
    assert found.error


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    found = sender(local=True).post(f"http://127.0.0.1:{port}/", b"{}", {})
    assert found.error is not None
    assert found.error.startswith("ConnectionRefusedError")


# ── TLS, and names that mean something else a moment later ───────────────────────────────────────────────────────


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


@pytest.fixture
def internet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    file = certificate(tmp_path, HOST, "other.example.com")
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(file)
    found = Internet(receiving(server_side), ssl.create_default_context(cafile=str(file)), [])
    real = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        found.connected.append(address)
        return real(("127.0.0.1", found.receiver.port), timeout)

    monkeypatch.setattr(socket, "create_connection", connect)
    yield found
    found.receiver.server.shutdown()
    found.receiver.server.server_close()


def test_the_connection_goes_to_the_address_that_was_judged(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is asked for once; there is no second answer that could be another."""
    asked = answers(monkeypatch, PUBLIC)
    assert sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {}).delivered
    assert (asked, internet.connected) == ([HOST], [(PUBLIC, 443)])
    assert internet.receiver.requests[0][1]["host"] == HOST


def test_another_port_is_said(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    assert sender(context=internet.context).post(f"https://{HOST}:8443/in", b"{}", {}).delivered
    assert internet.connected == [(PUBLIC, 8443)]
    assert internet.receiver.requests[0][1]["host"] == f"{HOST}:8443"


def test_a_certificate_must_be_of_the_name(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    found = sender(context=internet.context).post("https://wrong.example.com/in", b"{}", {})
    assert found.error is not None
    assert "Hostname mismatch" in found.error
    assert internet.receiver.requests == []


def test_a_certificate_must_be_of_somebody_known(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    found = sender().post(f"https://{HOST}/in", b"{}", {})
    assert found.error is not None
    assert "CERTIFICATE_VERIFY_FAILED" in found.error
    assert internet.receiver.requests == []


def test_the_next_address_is_tried(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "2606:2800:220:1::1", PUBLIC)
    working = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        if ":" in address[0]:
            raise OSError("Network is unreachable")
        return working(address, timeout)

    monkeypatch.setattr(socket, "create_connection", connect)
    assert sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {}).delivered


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::ffff:169.254.169.254]/",
        "https://[fd00:ec2::254]/",
        "https://2852039166/",
        "https://localhost/",
        f"http://{HOST}/",
        f"https://{HOST}:22/",
    ],
)
def test_a_redirect_into_our_own_network_is_refused(
    internet: Internet, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    answers(monkeypatch, PUBLIC)
    internet.receiver.reply["/in"] = (307, {"Location": location})
    found = sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {})
    assert (found.delivered, found.refused) == (False, True)
    assert internet.connected == [(PUBLIC, 443)]


def test_a_name_that_means_something_else_after_a_redirect_is_judged_again(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    internet.receiver.reply["/in"] = (307, {"Location": "/again"})
    given = iter([[PUBLIC], ["10.0.0.7"]])

    def resolve(_: str, port: int, **__: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in next(given)]

    # The receiver is reached by its address, which needs no resolver.
    real = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", unpatched)
            return real(address, timeout)

    unpatched = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    found = sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {})
    assert (found.delivered, found.refused) == (False, True)
    assert internet.connected == [(PUBLIC, 443)]


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "https://2130706433/", "http://example.com/"])
def test_a_url_that_was_taken_before_the_rules_is_refused(url: str) -> None:
    assert sender().post(url, b"{}", {}).refused


# ── The worker ───────────────────────────────────────────────────────────────────────────────────────────────────


class Context:
    """An invocation that may still take so many seconds."""

    def __init__(self, seconds: float = 30) -> None:
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return int(self.seconds * 1000)


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("PHASE3B_LOCAL_WEBHOOKS", "allow-private")
    found: ModuleType = handler("webhook_delivery")[0]
    return found


def webhook(aws: dict[str, str], url: str, webhook_id: str = "1" * 26, *, active: bool = True) -> str:
    item = {
        "tenant_id": "acme",
        "record_id": f"webhook#{webhook_id}",
        "webhook_id": webhook_id,
        "url": url,
        "events": ["ticket.created"],
        "active": active,
        "secret": SECRET,
        "created_at": "2026-01-22T09:30:00.000Z",
        "updated_at": "2026-01-22T09:30:00.000Z",
    }
    to_item = sys.modules["shared.items"].to_item
    boto3.client("dynamodb", region_name="us-east-1").put_item(TableName=aws[TABLE], Item=to_item(item))
    return webhook_id


def delivery(number: int, webhook_id: str = "1" * 26) -> dict[str, Any]:
    return {
        "tenant_id": "acme",
        "webhook_id": webhook_id,
        "delivery_id": f"{number:026d}",
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"number": number, "subject": "Grüße"},
    }


def message(body: Any, *, attempt: int = 1, group: str | None = None, number: int | None = None) -> dict[str, Any]:
    found = number if number is not None else int(body["delivery_id"])
    attributes = {"ApproximateReceiveCount": str(attempt), **({"MessageGroupId": group} if group else {})}
    return {
        "messageId": f"m{found}",
        "receiptHandle": f"r{found}",
        "body": body if isinstance(body, str) else json.dumps(body),
        "attributes": attributes,
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:deliveries",
    }


@pytest.fixture
def pauses(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The pauses that the worker sets, in order."""
    found: list[tuple[str, int]] = []

    def heard(*, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        assert QueueUrl.endswith("/123456789012/deliveries")
        found.extend((each["ReceiptHandle"], each["VisibilityTimeout"]) for each in Entries)
        return {"Successful": []}

    monkeypatch.setattr(module.WORKER.sqs, "change_message_visibility_batch", heard)
    monkeypatch.setattr(type(module.WORKER), "chance", lambda _: 1.0)
    return found


def work(module: ModuleType, messages: Sequence[Any], seconds: float = 30) -> list[str]:
    answer = module.handle({"Records": list(messages)}, Context(seconds))
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def records(aws: dict[str, str]) -> dict[int, dict[str, Any]]:
    """What is recorded of each delivery."""
    from_item = sys.modules["shared.items"].from_item
    items = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=aws[TABLE])["Items"]
    found = [from_item(item) for item in items]
    return {int(item["delivery_id"]): item for item in found if item["record_id"].startswith("delivery#")}


def counted(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {name: line[name] for line in lines for name in ("WebhooksDelivered", "WebhooksFailed") if name in line}


def test_a_delivery_that_its_receiver_can_verify(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    capsys.readouterr()
    assert work(module, [message(delivery(7))]) == []
    ((path, headers, body),) = receiver.requests
    assert path == "/in"
    assert Webhook(SECRET).verify(body, headers) == {
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"number": 7, "subject": "Grüße"},
    }
    assert headers["webhook-id"] == f"{7:026d}"
    assert (headers["content-type"], headers["user-agent"]) == ("application/json", "phase3b-webhooks/1")
    # Worked out without our code or the library.
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.new(bytes(range(24)), signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()
    found = records(aws)[7]
    now = sys.modules["shared.clock"].seconds_of(found["updated_at"])
    assert found == {
        "tenant_id": "acme",
        "record_id": f"delivery#{'1' * 26}#{7:026d}",
        "delivery_id": f"{7:026d}",
        "event": "ticket.created",
        "status": "delivered",
        "attempts": 1,
        "last_status": 204,
        "updated_at": found["updated_at"],
        "expires_at": int(now) + 30 * 86_400,
    }
    assert counted(capsys) == {"WebhooksDelivered": 1}


def test_what_was_delivered_is_not_sent_again(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    work(module, [message(delivery(1))])
    capsys.readouterr()
    assert work(module, [message(delivery(1), attempt=2)]) == []
    assert len(receiver.requests) == 1
    assert records(aws)[1]["attempts"] == 1
    assert counted(capsys) == {}


def test_a_webhook_that_is_gone_or_silent_gets_nothing(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url(), "2" * 26, active=False)
    capsys.readouterr()
    assert work(module, [message(delivery(1)), message(delivery(2, "2" * 26))]) == []
    assert receiver.requests == []
    assert [each["status"] for each in records(aws).values()] == ["skipped", "skipped"]
    assert counted(capsys) == {}


def test_the_url_is_that_of_the_moment(module: ModuleType, aws: dict[str, str], receiver: Receiver) -> None:
    webhook(aws, "http://127.0.0.1:1/")
    webhook(aws, receiver.url("/moved"))
    assert work(module, [message(delivery(1))]) == []
    assert receiver.requests[0][0] == "/moved"


@pytest.mark.parametrize(("attempt", "pause"), [(1, 5), (2, 10), (5, 80)])
def test_a_failure_comes_again_after_its_pause(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    attempt: int,
    pause: int,
) -> None:
    """5 seconds times 2 to the attempts before it, all of it as the chance is 1."""
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1), attempt=attempt)]) == ["m1"]
    found = records(aws)[1]
    assert (found["status"], found["attempts"], found["last_status"], found["last_error"]) == (
        "failed", attempt, 500, "the receiver answered 500",
    )  # fmt: skip
    assert pauses == [("r1", pause)]


def test_the_last_attempt_is_the_end(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    """Reported, so that SQS keeps it as a dead letter, and at once."""
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1), attempt=6)]) == ["m1"]
    assert records(aws)[1]["status"] == "dead"
    assert pauses == [("r1", 0)]


def test_a_failure_may_be_delivered_later(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]
    receiver.reply.clear()
    assert work(module, [message(delivery(1), attempt=2)]) == []
    assert (records(aws)[1]["status"], records(aws)[1]["attempts"]) == ("delivered", 2)
    assert "last_error" not in records(aws)[1]
    assert len({headers["webhook-id"] for _, headers, _ in receiver.requests}) == 1
    assert len(pauses) == 1


def test_a_refused_address_is_recorded_and_ends_as_a_dead_letter(
    handler: Any, aws: dict[str, str], receiver: Receiver
) -> None:
    module, _ = handler("webhook_delivery")  # without the flag of the local API
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]
    assert (records(aws)[1]["status"], receiver.requests) == ("refused", [])


def test_one_message_does_not_take_others_with_it(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    receiver.reply["/bad"] = (307, {"Location": "https://[bad"})
    webhook(aws, receiver.url())
    webhook(aws, receiver.url("/bad"), "2" * 26)
    capsys.readouterr()
    batch = [
        message("no JSON", number=90),
        message("{}", number=91),
        message(delivery(1)),
        message(delivery(2, "2" * 26)),
        message(delivery(3)),
    ]
    assert sorted(work(module, batch)) == ["m2", "m90", "m91"]
    assert sorted(each["data"]["number"] for _, _, body in receiver.requests if (each := json.loads(body))) == [1, 2, 3]
    assert counted(capsys) == {"WebhooksDelivered": 2, "WebhooksFailed": 3}
    assert len(pauses) == 3


def test_deliveries_go_side_by_side(module: ModuleType, aws: dict[str, str], receiver: Receiver) -> None:
    """Ten receivers that answer only when all ten were asked."""
    barrier = threading.Barrier(10, timeout=5)
    real = type(module.WORKER.sender).post

    def together(self: Any, *given: Any) -> Any:
        barrier.wait()
        return real(self, *given)

    webhook(aws, receiver.url())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(module.WORKER.sender), "post", together)
        assert work(module, [message(delivery(number)) for number in range(10)]) == []
    assert len(receiver.requests) == 10


def test_a_fifo_group_is_in_order_and_stops_at_its_first_failure(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What stands behind a failure waits as long: seen earlier, SQS would hold it back; later, it would hold others."""
    receiver.reply["/bad"] = (500, {})
    good, bad = webhook(aws, receiver.url(), "1" * 26), webhook(aws, receiver.url("/bad"), "2" * 26)
    capsys.readouterr()
    batch = [
        message(delivery(1, good), group=good),
        message(delivery(2, bad), group=bad),
        message(delivery(3, good), group=good),
        message(delivery(4, bad), group=bad),
        message(delivery(5, good), group=good),
    ]
    assert work(module, batch) == ["m2", "m4"]
    sent = [(path, json.loads(body)["data"]["number"]) for path, _, body in receiver.requests]
    assert [number for path, number in sent if path == "/in"] == [1, 3, 5]
    assert [number for path, number in sent if path == "/bad"] == [2]
    assert pauses == [("r2", 5), ("r4", 5)]
    assert counted(capsys) == {"WebhooksDelivered": 3, "WebhooksFailed": 1}
    assert 4 not in records(aws)


def test_what_dies_behind_another_is_recorded(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    group = webhook(aws, receiver.url())
    batch = [message(delivery(number), group=group, attempt=attempt) for number, attempt in ((1, 6), (2, 6), (3, 5))]
    assert work(module, batch) == ["m1", "m2", "m3"]
    found = records(aws)
    assert {number: each["status"] for number, each in found.items()} == {1: "dead", 2: "dead"}
    assert found[2]["last_error"] == "not sent: a delivery before it failed too often"
    assert pauses == [("r1", 0), ("r2", 0), ("r3", 0)]


def test_what_can_not_be_sent_in_time_is_not_begun(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    """A delivery may take 10 seconds and 2 for the table: with 11.9 an end of the invocation could cut it in two."""
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))], seconds=11.9) == ["m1"]
    assert (receiver.requests, records(aws), pauses) == ([], {}, [("r1", 0)])
    assert work(module, [message(delivery(1))], seconds=12) == []


@pytest.mark.parametrize("queue", [QUEUE, FIFO_QUEUE])
def test_a_real_queue_shows_a_failure_again_after_its_pause(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The URL that the pause is set with is worked out from the ARN, and must be that of the queue."""
    monkeypatch.setattr(type(module.WORKER), "chance", lambda _: 0.0)
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = aws[queue]
    group = {"MessageGroupId": "g", "MessageDeduplicationId": "d"} if queue == FIFO_QUEUE else {}
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(delivery(1)), **group)  # type: ignore[arg-type]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    def receive() -> list[dict[str, Any]]:
        answer = sqs.receive_message(QueueUrl=url, VisibilityTimeout=600, MessageSystemAttributeNames=["All"])
        return [
            {
                "messageId": each["MessageId"],
                "receiptHandle": each["ReceiptHandle"],
                "body": each["Body"],
                "attributes": each["Attributes"],
                "eventSourceARN": arn,
            }
            for each in answer.get("Messages", [])
        ]

    first = receive()
    assert work(module, first) == [first[0]["messageId"]]
    deadline = time.monotonic() + 10
    while not (again := receive()):
        assert time.monotonic() < deadline, "the pause of a second was not set: it waits for ten minutes"
        time.sleep(0.1)
    assert again[0]["attributes"]["ApproximateReceiveCount"] == "2"


def test_a_pause_that_can_not_be_set_is_no_failure(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]  # of a queue that does not exist
    assert "a pause could not be set" in capsys.readouterr().out


def test_secrets_are_not_logged(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    work(module, [message(delivery(1)), message("no JSON", number=2)])
    said = capsys.readouterr().out
    assert SECRET not in said
    assert "Grüße" not in said
