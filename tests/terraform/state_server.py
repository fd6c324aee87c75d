"""A server that keeps Terraform states as GitLab does: GET, POST and DELETE of a state, a lock at an address of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class States:
    """What was kept, and what was asked: each request as METHOD PATH."""

    url: str = ""
    kept: dict[str, bytes] = field(default_factory=dict)
    locks: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


@contextmanager
def state_server() -> Iterator[States]:
    """Runs while the block does."""
    states = States()

    class Handler(BaseHTTPRequestHandler):
        def _body(self) -> bytes:
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))

        def _answer(self, status: int, body: bytes = b"") -> None:
            states.asked.append(f"{self.command} {self.path.partition('?')[0]}")
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            found = states.kept.get(self.path)
            self._answer(404 if found is None else 200, found or b"")

        def do_POST(self) -> None:
            path, body = self.path.partition("?")[0], self._body()
            if not path.endswith("/lock"):
                states.kept[path] = body
                self._answer(200)
                return
            holder = states.locks.setdefault(path, body)
            self._answer(200 if holder is body else 423, b"" if holder is body else holder)

        def do_DELETE(self) -> None:
            self._body()
            states.locks.pop(self.path.partition("?")[0], None)
            self._answer(200)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name of the one that is replaced
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    states.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield states
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
