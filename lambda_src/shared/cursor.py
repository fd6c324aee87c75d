"""Where a page ended, as a text that a client passes back.

The tenant is never in it: the reader adds the tenant of the token, so that a cursor of another tenant leads
nowhere but into one's own items.
"""

from __future__ import annotations

import base64
import binascii
import json

from shared.problem import Problem

LONGEST = 1024


def encode(kind: str, key: dict[str, str]) -> str:
    """A cursor; `kind` is the question that it continues."""
    packed = json.dumps([kind, key], separators=(",", ":"), sort_keys=True).encode()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def decode(
    kind: str, text: str | None, names: set[str], begins: tuple[str, str] | None = None
) -> dict[str, str] | None:
    """The key in a cursor with exactly these names; None where there is no cursor.

    `begins` is a name and what its value begins with: DynamoDB refuses a key outside of the query that it continues, and
    that would look like a mistake of ours.

    Raises:
        Problem: 422, it is not one of this question's.
    """
    if text is None:
        return None
    refused = Problem(
        422, "the cursor does not belong to this question", [("cursor", "use next_cursor as it was given")]
    )
    if len(text) > LONGEST or not text.isascii():
        raise refused
    try:
        found = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError):
        raise refused from None
    match found:
        case [str(sentence), dict(key)] if sentence == kind and key.keys() == names:
            # All of ours are ASCII; half a character (\ud800) is text in JSON, and nothing that DynamoDB could read.
            if all(isinstance(value, str) and value and value.isascii() for value in key.values()) and (
                begins is None or key[begins[0]].startswith(begins[1])
            ):
                return key
    raise refused
