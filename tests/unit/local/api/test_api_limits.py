"""The local API has the limits of API Gateway and Lambda: what is too large, too slow or too much for a client is refused."""

from __future__ import annotations

import asyncio
import struct
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import aiohttp
import pytest
from http_answer import Answer, answer_to
from local_made import NOTHING

from phase3b.local.api.frame_limit import LARGEST_FRAME_BYTES, FrameLengths
from phase3b.local.api.lambda_service.function_process import LARGEST_ANSWER_BYTES
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.api.websockets import LARGEST_MESSAGE_BYTES

pytestmark = pytest.mark.xdist_group("local-api")

HANDLER = """
import json, time

def handle(event, context):
    if event.get("type") == "REQUEST":
        statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": "*"}
        return {"principalId": "a", "policyDocument": {"Statement": [statement]}, "context": {}}
    context_of = event["requestContext"]
    if "routeKey" in context_of:
        text = event.get("body") or ""
        body = "x" * int(text[5:]) if text.startswith("give ") else f"{context_of['connectionId']} {len(text)}"
        return {"statusCode": 200, "body": body}
    asked = json.loads(event["body"])
    if "seconds" in asked:
        time.sleep(asked["seconds"])
    empty = {"statusCode": 200, "body": ""}
    more = asked.get("bytes", 0) - len(json.dumps(empty))
    return {**empty, "body": asked.get("letter", "x") * max(0, more)}
"""
ROUTE = LocalRoute("POST", "/things", "make", "f", False, 0, 1000, 1000, (), None)
# Long enough for 6 MB on a busy machine.
LONGEST_SECONDS, MAX_BODY = 5, 300_000


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalApi]:
    folder = tmp_path_factory.mktemp("limits")
    package = folder / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("f/__init__.py", "")
        archive.writestr("f/handler.py", HANDLER)
    function = LocalFunction("f", "aws-f", "arn:f", package, "f.handler.handle", 10, 128, 10, {})
    service = replace(
        NOTHING,
        functions=(function,),
        routes=(ROUTE,),
        integration_timeout_seconds=LONGEST_SECONDS,
        max_body_bytes=MAX_BODY,
    )
    with LocalApi(service, Options(folder / "running", processes=2)) as running:
        # Its first answer takes as long as a process takes to start.
        running.invoke("f", {"requestContext": {}, "body": "{}"})
        yield running


def ask(api: LocalApi, body: str) -> Answer:
    request = urllib.request.Request(  # noqa: S310  our own
        f"{api.url}/things", body.encode(), {"Content-Type": "application/json"}, method="POST"
    )
    return answer_to(request)


@pytest.mark.parametrize(
    ("size", "letter", "status"),
    [
        (LARGEST_ANSWER_BYTES, "x", 200),
        (LARGEST_ANSWER_BYTES + 1, "x", 502),
        (LARGEST_ANSWER_BYTES // 2, "\\u00e9", 200),
    ],
)
def test_a_function_answers_with_6_mb_at_most(api: LocalApi, size: int, letter: str, status: int) -> None:
    # A letter of two bytes: it is bytes that are counted, not letters.
    answer = ask(api, f'{{"bytes": {size}, "letter": "{letter}"}}')
    assert answer.status == status
    if status == 502:
        assert answer.body["title"] == "Internal server error"
        log = (api.options.folder / "f.log").read_text("utf-8")
        assert f"Response payload size exceeded maximum allowed payload size ({LARGEST_ANSWER_BYTES} bytes)." in log
    assert ask(api, "{}").status == 200


def test_a_body_has_a_largest_size(api: LocalApi) -> None:
    begin = '{"a": "'
    assert ask(api, begin + "x" * (MAX_BODY - len(begin) - 2) + '"}').status == 200
    answer = ask(api, begin + "x" * (MAX_BODY - len(begin) - 1) + '"}')
    assert (answer.status, answer.body["title"]) == (413, "Request Too Long")


def test_an_integration_has_a_longest_time(api: LocalApi) -> None:
    answer = ask(api, '{"seconds": 9}')
    assert (answer.status, answer.body["title"]) == (504, "Endpoint request timed out")


def test_frames_and_messages_of_a_client_have_a_largest_size(api: LocalApi) -> None:
    async def converse() -> None:
        async with aiohttp.ClientSession() as session:
            async with session.ws_connect(str(api.websocket_url)) as socket:
                for size in (LARGEST_FRAME_BYTES, 1):
                    await socket.send_str("x" * size)
                    assert (await socket.receive_str(timeout=60)).endswith(f" {size}")
            async with session.ws_connect(str(api.websocket_url)) as socket:
                await socket.send_str("x" * (LARGEST_FRAME_BYTES + 1))
                message = await socket.receive(timeout=60)
                assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, 1009)

    asyncio.run(converse())


@pytest.mark.parametrize(("frames", "more", "ending"), [(4, 0, f" {LARGEST_MESSAGE_BYTES}"), (4, 1, None)])
def test_a_message_in_frames_has_128_kb_at_most(api: LocalApi, frames: int, more: int, ending: str | None) -> None:
    """In frames that no client of ours writes: by hand."""

    async def converse() -> bytes:
        parts = urlsplit(str(api.websocket_url))
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        writer.write(
            f"GET {parts.path} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        await reader.readuntil(b"\r\n\r\n")
        for position in range(frames):
            writer.write(
                frame(b"x" * LARGEST_FRAME_BYTES, first=position == 0, last=not more and position == frames - 1)
            )
        if more:
            writer.write(frame(b"x" * more, first=False, last=True))
        found = await asyncio.wait_for(reader.read(100), 60)
        writer.close()
        return found

    found = asyncio.run(converse())
    if ending is None:
        # The code of a CLOSE frame.
        assert found[0] == 0x88
        assert found[2:4] == struct.pack("!H", 1009)
    else:
        assert found.endswith(ending.encode())


def frame(payload: bytes, *, first: bool, last: bool) -> bytes:
    """Of a client: masked, here with zeros, which leaves it as it is."""
    kind = (0x80 if last else 0) | (1 if first else 0)
    size = len(payload)
    length = struct.pack("!BH", 0x80 | 126, size) if size > 125 else struct.pack("!B", 0x80 | size)
    return bytes([kind]) + length + bytes(4) + payload


def test_the_frames_of_a_stream_that_comes_in_any_pieces() -> None:
    stream = b"".join(frame(b"y" * size, first=True, last=True) for size in (0, 5, 125, 126, 70, 40_000, 3))
    stream = stream[:-9] + struct.pack("!BBQ", 0x82, 127, 66_000) + b"z" * 66_000
    for step in (1, 7, 1000, len(stream)):
        lengths = FrameLengths()
        found = [lengths.largest(stream[at : at + step]) for at in range(0, len(stream), step)]
        assert max(found) == 66_000
        assert sum(1 for each in found if each > LARGEST_FRAME_BYTES) in {1, 2}


def test_what_is_posted_to_a_connection_has_128_kb_at_most(api: LocalApi) -> None:
    async def converse() -> None:
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(str(api.websocket_url), max_msg_size=0) as socket,
        ):
            url = await connection_url(api, socket)
            assert await posted(session, url, LARGEST_MESSAGE_BYTES) == (200, None)
            assert len(await socket.receive_str(timeout=60)) == LARGEST_MESSAGE_BYTES
            for size in (LARGEST_MESSAGE_BYTES + 1, MAX_BODY + 1000):
                assert await posted(session, url, size) == (413, "PayloadTooLargeException")
            await socket.send_str(f"give {LARGEST_MESSAGE_BYTES}")
            assert len(await socket.receive_str(timeout=60)) == LARGEST_MESSAGE_BYTES
            await socket.send_str(f"give {LARGEST_MESSAGE_BYTES + 1}")
            assert "Internal server error" in await socket.receive_str(timeout=60)

    asyncio.run(converse())


def test_a_client_that_does_not_read_holds_nobody_up(api: LocalApi) -> None:
    async def converse() -> None:
        async with aiohttp.ClientSession() as session:
            parts = urlsplit(str(api.websocket_url))
            reads = await session.ws_connect(str(api.websocket_url))
            url = await connection_url(api, reads)
            silent = await session.ws_connect(str(api.websocket_url), max_msg_size=0)
            silent_url = await connection_url(api, silent)
            # It reads nothing from now on, as its socket is not read from.
            silent._response.connection.transport.pause_reading()  # type: ignore[union-attr]
            for _ in range(1000):
                answer = await asyncio.wait_for(posted(session, silent_url, LARGEST_MESSAGE_BYTES), 10)
                if answer[0] != 200:
                    break
            assert answer == (429, "LimitExceededException")
            assert await posted(session, url, 5) == (200, None)
            assert await reads.receive_str(timeout=60) == "xxxxx"
            silent._response.connection.transport.resume_reading()  # type: ignore[union-attr]
            while await posted(session, silent_url, 5) != (200, None):
                await silent.receive(timeout=60)
            await silent.close()
            assert await posted(session, silent_url, 5) == (410, "GoneException")
            assert parts.port == api.port

    asyncio.run(converse())


async def connection_url(api: LocalApi, socket: aiohttp.ClientWebSocketResponse) -> str:
    await socket.send_str("who am I")
    name = (await socket.receive_str(timeout=60)).partition(" ")[0].replace("=", "%3D")
    stage = api.service.websocket_stage
    return f"http://127.0.0.1:{api.port}/ws/{stage}/@connections/{name}"


async def posted(session: aiohttp.ClientSession, url: str, size: int) -> tuple[int, str | None]:
    async with session.post(url, data=b"x" * size) as answer:
        return answer.status, answer.headers.get("x-amzn-errortype")
