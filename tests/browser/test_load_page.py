"""The page of a load test in a real Chromium, from a file, with no server and no network."""

from __future__ import annotations

import subprocess
from pathlib import Path

from chromium import PATIENCE_SECONDS, program
from made_report import report

from phase3b.load.report_page import html


def test_a_report_opens_from_a_file(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(html(report(1, windows=4)), "utf-8")
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    assert done.stdout.count("<tr>") == 4, (done.stdout[-2000:], done.stderr[-2000:])
    assert done.stdout.count("<svg") == 2
    assert 'class="line-1"' in done.stdout
