"""The access log of an API, in the format that its stage has, and the metrics that are made of its lines.

Source: "Set up CloudWatch logging for REST APIs in API Gateway": $context variables are replaced, and one without a value is a
hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from json.encoder import encode_basestring
from typing import IO, Final

_VARIABLE: Final = re.compile(r"\$context\.([A-Za-z0-9_.]+)")
ABSENT: Final = "-"
# The file of the REST API's, in the folder of the session's logs.
REST_LOG: Final = "rest-api.access.log"


def access_line(template: str, context: Mapping[str, object]) -> str:
    """The line of a request; a value is escaped as it would be within a JSON string."""
    first, variables = _read(template)
    return first + "".join([_value(path, context) + text for path, text in variables])


@lru_cache(maxsize=16)
def _read(template: str) -> tuple[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The text before the first variable, and each variable with the text behind it."""
    first, *rest = _VARIABLE.split(template)
    return first, tuple((tuple(path.split(".")), text) for path, text in zip(rest[::2], rest[1::2], strict=True))


def _value(path: Sequence[str], context: Mapping[str, object]) -> str:
    found: object = context
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    if found is None or found == "" or isinstance(found, Mapping):
        return ABSENT
    return encode_basestring(str(found))[1:-1]


@dataclass(frozen=True, slots=True)
class AccessLog:
    """One API's: `file` keeps its lines, `counted` hears of each."""

    template: str
    file: IO[bytes]
    counted: Callable[[str], object]

    def write(self, context: Mapping[str, object]) -> None:
        """One request."""
        line = access_line(self.template, context)
        self.file.write(line.encode("utf-8", "replace") + b"\n")
        self.counted(line)
