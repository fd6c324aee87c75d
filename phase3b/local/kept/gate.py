"""Many requests at once, or one look at all of the account."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Open to requests; closed while the account is read, once those that had passed are answered."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._closed = False
        self._mine = threading.local()

    @contextmanager
    def passed(self) -> Iterator[None]:
        """While a request is answered; a thread that has passed may pass again."""
        if getattr(self._mine, "passed", False):
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: not self._closed)
            self._inside += 1
        self._mine.passed = True
        try:
            yield
        finally:
            self._mine.passed = False
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """While no request is answered."""
        with self._changed:
            self._changed.wait_for(lambda: not self._closed)
            self._closed = True
            self._changed.wait_for(lambda: self._inside == 0)
        try:
            yield
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()
