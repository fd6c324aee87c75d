"""What an HTTP request was answered, whatever its status."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from typing import Any


@dataclass(frozen=True)
class Answer:
    """Status, headers by their names in lower case, and text."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def body(self) -> Any:
        """The JSON of it."""
        return json.loads(self.text)


def answer_to(request: urllib.request.Request) -> Answer:
    """Sends it, to this machine."""
    try:
        with urllib.request.urlopen(request) as response:  # noqa: S310
            return Answer(response.status, _lowered(response.headers), response.read().decode())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, _lowered(error.headers), error.read().decode())


def _lowered(headers: Message) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}
