"""How long a receiver asks to be left alone: Retry-After, in seconds or as a date (RFC 9110, 10.2.3)."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

# More digits than any wait has.
MOST_DIGITS = 12


def retry_after_seconds(value: str | None, now: float, most_seconds: float) -> float:
    """The seconds, and no more than `most_seconds`; 0 where nothing that can be read was said, or a time that is over."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:MOST_DIGITS]), most_seconds)
    try:
        # A date without a zone is in GMT, as HTTP's are.
        at = parsedate_to_datetime(text)
        asked = at.timestamp() if at.tzinfo is not None else parsedate_to_datetime(f"{text} GMT").timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return 0
    return min(max(0.0, asked - now), most_seconds)
