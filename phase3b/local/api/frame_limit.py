"""The limit of a WebSocket's frames, which aiohttp has not: its bytes are looked at on their way to it.

"Quotas for configuring and running a WebSocket API": a frame has 32 KB at most; a larger message comes in several. Where one is
larger, the connection ends with the code 1009.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

LARGEST_FRAME_BYTES: Final = 32_768
# RFC 6455, 5.2: the second byte of a frame has its length, or one of these: then two or eight bytes follow with it.
_LENGTH: Final = 0x7F
_MASKED: Final = 0x80
_IN_TWO: Final = 126
_IN_EIGHT: Final = 127
_MASK_BYTES: Final = 4
_SHORTEST_HEADER: Final = 2


class FrameLengths:
    """Reads where each frame of a stream ends, of bytes as they come."""

    def __init__(self) -> None:
        self._header = bytearray()
        self._left = 0

    def largest(self, data: bytes) -> int:
        """The length of the largest frame that begins in these bytes; 0 where none does."""
        found = at = 0
        while at < len(data):
            if self._left:
                step = min(self._left, len(data) - at)
                self._left -= step
                at += step
                continue
            self._header.append(data[at])
            at += 1
            length = self._length()
            if length is not None:
                found = max(found, length)
                self._left = length
                self._header.clear()
        return found

    def _length(self) -> int | None:
        """That of a frame whose header is complete."""
        header = self._header
        if len(header) < _SHORTEST_HEADER:
            return None
        short = header[1] & _LENGTH
        more = {_IN_TWO: 2, _IN_EIGHT: 8}.get(short, 0)
        mask = _MASK_BYTES if header[1] & _MASKED else 0
        if len(header) < _SHORTEST_HEADER + more + mask:
            return None
        return int.from_bytes(header[2 : 2 + more], "big") if more else short


class LimitedFrames(asyncio.Protocol):
    """In the place of a connection's protocol, to which it hands everything on; `too_large` is called once."""

    def __init__(self, protocol: asyncio.Protocol, too_large: Callable[[], object]) -> None:
        self._protocol = protocol
        self._too_large = too_large
        self._lengths = FrameLengths()
        self._ended = False

    def data_received(self, data: bytes) -> None:
        """Hands on what is allowed; nothing more after what is not."""
        if self._ended:
            return
        if self._lengths.largest(data) > LARGEST_FRAME_BYTES:
            self._ended = True
            self._too_large()
            return
        self._protocol.data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """It ended."""
        self._protocol.connection_lost(exc)

    def eof_received(self) -> bool | None:
        """The client sends nothing more."""
        return self._protocol.eof_received()

    def pause_writing(self) -> None:
        """The buffer is full."""
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        """The buffer has room."""
        self._protocol.resume_writing()
