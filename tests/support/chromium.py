"""A real Chromium, without a window: what a page holds when its scripts are done."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE_SECONDS = 120
# Of a page's own clock, which stands still while requests are under way.
BUDGET_MS = 20_000


def program() -> str:
    """The browser; where there is none, the test is skipped with one line, or fails where nothing may be."""
    for name in (os.environ.get("CHROMIUM", ""), *NAMES):
        if name and (found := shutil.which(name)) is not None:
            return found
    pytest.skip("no Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM")


def held(url: str, profile: Path) -> str:
    """The text of the element `out` of a page when it has come to rest."""
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}",
        f"--virtual-time-budget={BUDGET_MS}", "--dump-dom", url,
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    found = re.search(r'<pre id="out">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found is not None, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return unescape(found[1])


@contextmanager
def served(html: Callable[[], str]) -> Iterator[str]:
    """A page at an origin of its own; it is made when the browser asks, as it may name what is started after its origin is known."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = html().encode()
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing: the test's output is its own."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://localhost:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
