"""A baseline: the findings of an earlier scan, which a later one need not fail for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from phase3b.capacity.text_file import read_text
from phase3b.errors import bad_input
from phase3b.scan.findings import Status


def read_baseline(file: Path) -> Mapping[str, frozenset[str]]:
    """The stacks of each finding, by its fingerprint, in a file that `phase3b scan --format json` wrote.

    What an exception covered then is not in it: when the exception goes, the finding is there.

    Raises:
        Phase3bError: there is no such file, or it is another one (exit code 2).
    """
    text = read_text(file, str(file), "write one with `phase3b scan --format json > FILE`")
    known: dict[str, frozenset[str]] = {}
    try:
        for each in json.loads(text)["findings"]:
            if each["status"] != Status.EXCEPTED:
                key = str(each["fingerprint"])
                known[key] = known.get(key, frozenset()) | frozenset(map(str, each["stacks"]))
    except (ValueError, KeyError, TypeError):
        raise bad_input(f"{file} is no baseline", "Write one with `phase3b scan --format json > FILE`") from None
    return known
