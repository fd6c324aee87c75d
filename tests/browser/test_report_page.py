"""The report of every environment in a real Chromium, from a file: axe-core finds nothing, in light and in dark, wide and narrow."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path

import pytest
from chromium import PATIENCE_SECONDS, held, program

from phase3b.capacity.loader import load
from phase3b.reporting.gathered import Wanted, report_of
from phase3b.reporting.page import html

LARGEST_BYTES = 1_000_000
RUN = """<pre id="out"></pre><script>%s</script><script>
axe.run({exclude: ["#out"]}).then((found) => {
  document.getElementById("out").textContent = JSON.stringify({
    width: document.documentElement.scrollWidth,
    window: window.innerWidth,
    passes: found.passes.length,
    violations: found.violations.map((each) => each.id + ": " + each.nodes.map((node) => node.html).slice(0, 3).join(" ")),
  });
});
</script></body>"""


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    file = root / "capacity.yaml"
    capacity = load(file)
    wanted = Wanted(ask=False, embedded=False, prices=None, file=file, file_option="")
    return html([report_of(capacity, each, wanted) for each in capacity.environments])


def axe() -> str:
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None, "make dev installs it"
    assert spec.origin is not None
    return (Path(spec.origin).parent / "axe.min.js").read_text("utf-8")


def test_the_page_is_small_and_needs_nothing_else(page: str) -> None:
    assert len(page.encode()) < LARGEST_BYTES
    for loading in ("src=", "<link", "@import", "url(", "fetch("):
        assert loading not in page


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(page: str, tmp_path: Path, theme: str) -> None:
    themed = page.replace("prefers-color-scheme: dark", "min-width: 0px") if theme == "dark" else page
    file = tmp_path / "report.html"
    file.write_text(themed.replace("</body>", RUN % axe()), "utf-8")
    found = json.loads(held(file.as_uri(), tmp_path / "profile"))
    assert found["violations"] == []
    assert found["passes"] > 20


def test_a_phone_is_wide_enough(page: str, tmp_path: Path) -> None:
    """In a frame as wide as a phone nothing but tables and charts, which scroll by themselves, is wider."""
    (tmp_path / "report.html").write_text(page, "utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(
        '<iframe id="of" src="report.html" style="width:390px;height:800px"></iframe><pre id="out"></pre><script>'
        'document.getElementById("of").addEventListener("load", (event) => { document.getElementById("out").textContent = '
        "event.target.contentDocument.documentElement.scrollWidth; });</script>",
        "utf-8",
    )
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--allow-file-access-from-files",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=5000", "--dump-dom", frame.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    width = done.stdout.partition('<pre id="out">')[2].partition("<")[0]
    assert 0 < int(width) <= 390


def test_it_prints(page: str, tmp_path: Path) -> None:
    """As PDF, in pages."""
    (tmp_path / "report.html").write_text(page, "utf-8")
    out = tmp_path / "report.pdf"
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={out}", (tmp_path / "report.html").as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_SECONDS)
    assert out.read_bytes().count(b"/Type /Page\n") + out.read_bytes().count(b"/Type /Page ") > 2
