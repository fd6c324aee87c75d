"""The report of every environment in a real Chromium, from a file: axe-core finds nothing, in light and in dark, wide and narrow."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from chromium import PATIENCE_SECONDS, axe_findings, program, width_on_a_phone

from phase3b.capacity.loader import load
from phase3b.reporting.gathered import Wanted, report_of
from phase3b.reporting.page import html

LARGEST_BYTES = 1_000_000


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    file = root / "capacity.yaml"
    capacity = load(file)
    wanted = Wanted(ask=False, embedded=False, prices=None, file=file, file_option="")
    return html([report_of(capacity, each, wanted) for each in capacity.environments])


def test_the_page_is_small_and_needs_nothing_else(page: str) -> None:
    assert len(page.encode()) < LARGEST_BYTES
    for loading in ("src=", "<link", "@import", "url(", "fetch("):
        assert loading not in page


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(page: str, tmp_path: Path, *, dark: bool) -> None:
    assert axe_findings(page, tmp_path, dark=dark) == []


def test_a_phone_is_wide_enough(page: str, tmp_path: Path) -> None:
    """In a frame as wide as a phone nothing but tables and charts, which scroll by themselves, is wider."""
    assert 0 < width_on_a_phone(page, tmp_path) <= 390


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
