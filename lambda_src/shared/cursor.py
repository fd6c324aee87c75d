"""Where a page ended, as a text that a client passes back: a place in the order of a list, where an item may be or not.

Every text of the form that the schema gives it is such a place, so none that keeps to the schema has to be refused. The
tenant is never in it, nor what else a list is of: the reader adds those of the request, so that a cursor of another tenant
leads nowhere but into one's own items.
"""

from __future__ import annotations

from shared import clock
from shared.identifiers import milliseconds_of, new_id

# Cursors of another form were given out before; a client that still has one is told that it is none.
VERSION = "v2"
# Of an identifier, those that say when it was made. The schema has times up to the year 9773: of five digits they would not
# sort as text.
TIME_LETTERS = 10
RANDOM = bytes(10)


def after_id(identifier: str) -> str:
    """The place after an identifier, in a list that is ordered by them."""
    return f"{VERSION}-{identifier}"


def id_of(text: str) -> str:
    """The reverse of `after_id`."""
    return text.rpartition("-")[2]


def after_time(created_at: str, identifier: str) -> str:
    """The place after a time and, of the same millisecond, an identifier."""
    return f"{VERSION}-{place(created_at, identifier)}"


def time_and_id_of(text: str) -> tuple[str, str]:
    """The reverse of `after_time`."""
    return split(text.rpartition("-")[2])


def place(created_at: str, identifier: str) -> str:
    """A time and an identifier in 36 letters."""
    return new_id(round(clock.seconds_of(created_at) * 1000), RANDOM)[:TIME_LETTERS] + identifier


def split(text: str) -> tuple[str, str]:
    """The reverse of `place`."""
    return clock.iso(milliseconds_of(text[:TIME_LETTERS]) / 1000), text[TIME_LETTERS:]
