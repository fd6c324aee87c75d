"""A page as PDF: printed by the Chromium of this machine, without a window."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from phase3b.errors import Phase3bError, outside_failure

# The variable names another browser; those of the list are looked for in PATH.
VARIABLE: Final = "CHROMIUM"
NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE_SECONDS: Final = 120
PDF: Final = b"%PDF-"


def browser() -> str:
    """The Chromium that prints.

    Raises:
        Phase3bError: there is none.
    """
    for name in (os.environ.get(VARIABLE, ""), *NAMES):
        if name and (found := shutil.which(name)) is not None:
            return found
    raise outside_failure(
        "a PDF is printed by Chromium, which is not installed",
        f"Install it (Debian: apt-get install chromium), name it in {VARIABLE}, or print the page of --format html yourself",
        code="P3B-BROWSER-MISSING",
    )


def printed(page: str, program: str) -> bytes:
    """The PDF of an HTML page.

    Raises:
        Phase3bError: Chromium made none.
    """
    with tempfile.TemporaryDirectory(prefix="phase3b-") as name:
        folder = Path(name)
        (folder / "page.html").write_text(page, "utf-8")
        out = folder / "page.pdf"
        command = [
            program, "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
            f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={out}",
        ]  # fmt: skip
        if os.geteuid() == 0:
            # As root Chromium refuses to start with its sandbox; the page is ours, and has no script.
            command.append("--no-sandbox")
        try:
            done = subprocess.run(  # noqa: S603  the browser of this machine
                [*command, (folder / "page.html").as_uri()],
                capture_output=True,
                text=True,
                check=False,
                timeout=PATIENCE_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _failed(program, str(error)) from None
        made = out.read_bytes() if out.is_file() else b""
    if not made.startswith(PDF):
        lines = done.stderr.strip().splitlines()
        raise _failed(program, lines[-1] if lines else f"it ended with {done.returncode}")
    return made


def _failed(program: str, why: str) -> Phase3bError:
    return outside_failure(
        f"{program} printed no PDF: {why}", "Print the page of --format html yourself", code="P3B-BROWSER-MISSING"
    )
