"""A real Chromium, without a window: what a page holds when its scripts are done."""

from __future__ import annotations

import importlib.util
import json
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

_AXE = """<pre id="out"></pre><script>%s</script><script>
axe.run({exclude: ["#out"]}).then((found) => {
  document.getElementById("out").textContent = JSON.stringify({
    passes: found.passes.length,
    violations: found.violations.map((each) => each.id + ": " + each.nodes.map((node) => node.html).slice(0, 3).join(" ")),
  });
});
</script></body>"""
_PHONE = """<iframe id="of" src="page.html" style="width:390px;height:800px"></iframe><pre id="out"></pre><script>
document.getElementById("of").addEventListener("load", (event) => { document.getElementById("out").textContent =
  event.target.contentDocument.documentElement.scrollWidth; });</script>"""


def program() -> str:
    """The browser; where there is none, the test is skipped with one line, or fails where nothing may be."""
    for name in (os.environ.get("CHROMIUM", ""), *NAMES):
        if name and (found := shutil.which(name)) is not None:
            return found
    pytest.skip("no Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM")


def held(url: str, profile: Path, *options: str) -> str:
    """The text of the element `out` of a page when it has come to rest."""
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}",
        f"--virtual-time-budget={BUDGET_MS}", "--dump-dom", *options, url,
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    found = re.search(r'<pre id="out">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found is not None, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return unescape(found[1])


def axe_findings(page: str, folder: Path, *, dark: bool = False) -> list[str]:
    """What axe-core finds in a page, which is opened from a file; it must have had something to judge."""
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None, "make dev installs it"
    assert spec.origin is not None
    axe = (Path(spec.origin).parent / "axe.min.js").read_text("utf-8")
    assert page.count("</body>") == 1
    themed = page.replace("color-scheme: light dark", "color-scheme: dark").replace(
        "prefers-color-scheme: dark", "min-width: 0px"
    )
    file = folder / "page.html"
    file.write_text((themed if dark else page).replace("</body>", _AXE % axe), "utf-8")
    found = json.loads(held(file.as_uri(), folder / "profile"))
    assert found["passes"] > 10
    violations: list[str] = found["violations"]
    return violations


def width_on_a_phone(page: str, folder: Path) -> int:
    """How wide a page is in a frame that is as wide as a phone: 390."""
    (folder / "page.html").write_text(page, "utf-8")
    frame = folder / "frame.html"
    frame.write_text(_PHONE, "utf-8")
    return int(held(frame.as_uri(), folder / "profile-of-phone", "--allow-file-access-from-files"))


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
