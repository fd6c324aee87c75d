"""checkov as a process: offline, with its AWS checks and ours, on folders of Terraform's JSON.

checkov is not a dependency of phase3b: it pins libraries that others need otherwise, so it lives in a place of its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.home import HOME
from phase3b.files.json_file import parse_json

VARIABLE: Final = "PHASE3B_CHECKOV"
# Where it is installed, in a project as in a clone.
PLACE: Final = Path(".tools/checkov")
OUR_CHECKS: Final = HOME / "policies" / "checkov_checks"
OUR_START: Final = HOME / "policies" / "checkov_start"
INSTALL: Final = (
    "To install it into .tools/checkov, run: phase3b scan --install-checkov; or name another in PHASE3B_CHECKOV"
)
LONGEST_SECONDS: Final = 600
# The key of a report of ours: the checks that raised.
RAISED: Final = "raised_checks"
_TOLD: Final = re.compile(r"Failed to run check (?P<check>[A-Z0-9_]+)(?: on (?P<file>[^:\s]+):(?P<address>\S+))?")
# plain `terraform` looks at no .tf.json and says that all is well. The search for secrets is for what stacks say
# (scan_copy.write_texts), which is text of no kind that it looks for by itself.
FRAMEWORKS: Final = ("--framework", "terraform_json", "secrets")
SEARCH: Final = ("--enable-secret-scan-all-files", "--block-list-secret-scan", ".json")


def find_checkov() -> str:
    """The path of checkov: PHASE3B_CHECKOV, .tools/checkov of the project or of the clone, beside Python, or on the PATH.

    Raises:
        Phase3bError: there is none (exit code 3).
    """
    named = os.environ.get(VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise outside_failure(f"{VARIABLE} is {named}, which is not a program", INSTALL, code="P3B-CHECKOV-MISSING")
        return found
    for candidate in (
        *(root / PLACE / "bin/checkov" for root in (Path(), HOME)),
        Path(sys.executable).parent / "checkov",
    ):
        if os.access(candidate, os.X_OK):
            return str(candidate.absolute())
    found = shutil.which("checkov")
    if found is None:
        raise outside_failure("checkov is not installed", INSTALL, code="P3B-CHECKOV-MISSING")
    return found


def run_checkov(checkov: str, folders: Sequence[Path]) -> tuple[Mapping[str, Any], ...]:
    """Reports of checkov on each folder, a process each at the same time.

    Raises:
        Phase3bError: checkov failed, or one of its checks did (exit code 3).
    """
    with ThreadPoolExecutor(max_workers=max(1, len(folders))) as pool:
        return tuple(
            report for reports in pool.map(lambda folder: _run(checkov, folder), folders) for report in reports
        )


def _run(checkov: str, folder: Path) -> tuple[Mapping[str, Any], ...]:
    arguments = [
        checkov, "-d", ".", *FRAMEWORKS, *SEARCH, "--skip-download", "--compact",
        "--external-checks-dir", str(OUR_CHECKS), "-o", "json", "--soft-fail",
    ]  # fmt: skip
    # A home of its own: a person's ~/.checkov.yaml could skip checks.
    with tempfile.TemporaryDirectory() as home:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("CKV_", "CHECKOV_"))}
        environment |= {"HOME": home, "LOG_LEVEL": "WARNING", "PYTHONDONTWRITEBYTECODE": "1"}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(OUR_START), os.environ.get("PYTHONPATH"))))
        environment.pop("BC_API_KEY", None)
        try:
            done = subprocess.run(  # noqa: S603  the program that was found, our own arguments
                arguments,
                cwd=folder,
                env=environment,
                check=False,
                capture_output=True,
                text=True,
                timeout=LONGEST_SECONDS,
            )
        except subprocess.TimeoutExpired:
            raise outside_failure(
                f"checkov took longer than {LONGEST_SECONDS} s and was ended",
                "Scan fewer environments at a time",
                code="P3B-CHECKOV-FAILED",
            ) from None
        except OSError as error:
            raise outside_failure(
                f"{checkov} can't be run: {error.strerror}", INSTALL, code="P3B-CHECKOV-FAILED"
            ) from None
    return _reports(done)


def _reports(done: subprocess.CompletedProcess[str]) -> tuple[Mapping[str, Any], ...]:
    # A check that raises is left out by checkov, and its resource counts as clean: what it is told apart.
    raised = _raised(done.stderr)
    if done.returncode != 0 or ("Traceback" in done.stderr and not raised):
        sentence = _told(done.stderr.strip() or done.stdout.strip() or "without a word")
        raise outside_failure(
            f"checkov failed: {sentence}",
            INSTALL if "No module" in sentence else "Fix what it says",
            code="P3B-CHECKOV-FAILED",
        )
    try:
        found = parse_json(done.stdout, "checkov", "Run it by itself to see why").value
    except Phase3bError:
        raise outside_failure(
            f"checkov printed no JSON: {done.stdout.strip()[:300] or 'nothing at all'}",
            "Run it by itself to see why",
            code="P3B-CHECKOV-FAILED",
        ) from None
    reports = found if isinstance(found, list) else [found]
    # Where it found no file at all it prints its totals and nothing else.
    read = tuple(report for report in reports if isinstance(report, dict) and "results" in report)
    return (*read, {"results": {RAISED: raised}}) if raised else read


def _raised(sentence: str) -> list[dict[str, str]]:
    """Each check that raised, on what, and the last line of why, in the order in which checkov told of them."""
    found: list[dict[str, str]] = []
    for line in sentence.splitlines():
        told = _TOLD.search(line)
        if told is not None:
            found.append(
                {"check": told["check"], "file": told["file"] or "", "address": told["address"] or "", "why": ""}
            )
        elif found and line[:1].strip() and not line.startswith(("Traceback", "During handling", "The above")):
            found[-1]["why"] = found[-1]["why"] or line.strip()
    return [dict(pairs) for pairs in dict.fromkeys(tuple(each.items()) for each in found)]


def _told(sentence: str) -> str:
    """The lines that name what failed, and the last one, which says why; or the end of what was said."""
    lines = sentence.splitlines()
    named = [line for line in lines if "Failed to run check" in line]
    return "; ".join(dict.fromkeys((*named[:10], lines[-1]))) if named else sentence[-2000:]
