"""schemathesis as a process of its own, as its warnings are errors in ours: every check, by its own rules of what is accepted."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

PATIENCE_SECONDS = 550
HOOKS = {"SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(Path(__file__).parent)}


def cases_of(root_url: str, api_key: str, token: str, examples: int, folder: Path) -> int:
    """How many cases were tried, each without a finding: no status is excused that schemathesis does not accept by itself."""
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            "run",
            f"{root_url}/openapi.json",
            "--checks=all",
            "--header",
            f"x-api-key: {api_key}",
            "--header",
            f"Authorization: Bearer {token}",
            f"--max-examples={examples}",
            "--seed=1",
            "--workers=1",
            "--suppress-health-check=all",
            "--no-color",
        ],
        # Without a file of settings: those by default.
        cwd=folder,
        env={**os.environ, "COLUMNS": "160", "PYTHONWARNINGS": "ignore", **HOOKS},
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    assert done.returncode == 0, done.stdout[-9000:] + done.stderr[-2000:]
    cases = re.search(r"([\d,]+) generated", done.stdout)
    assert cases is not None, done.stdout[-2000:]
    return int(cases[1].replace(",", ""))
