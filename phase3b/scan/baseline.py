"""A baseline: the findings of an earlier scan, which a later one need not fail for."""

from __future__ import annotations

import json
from pathlib import Path

from phase3b.capacity.text_file import read_text
from phase3b.errors import bad_input


def read_baseline(file: Path) -> frozenset[str]:
    """The fingerprints of the findings in a file that `phase3b scan --format json` wrote.

    Raises:
        Phase3bError: there is no such file, or it is another one (exit code 2).
    """
    text = read_text(file, str(file), "write one with `phase3b scan --format json > FILE`")
    try:
        return frozenset(str(each["fingerprint"]) for each in json.loads(text)["findings"])
    except (ValueError, KeyError, TypeError):
        raise bad_input(f"{file} is no baseline", "Write one with `phase3b scan --format json > FILE`") from None
