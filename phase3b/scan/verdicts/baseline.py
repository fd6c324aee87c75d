"""A baseline: the findings of an earlier scan, which a later one need not fail for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from phase3b.files.json_file import read_json
from phase3b.scan.verdicts.findings import Status


def read_baseline(file: Path) -> Mapping[str, frozenset[str]]:
    """The stacks of each finding, by its fingerprint, in a file that `phase3b scan --format json` wrote.

    What an exception covered then is not in it: when the exception goes, the finding is there.

    Raises:
        Phase3bError: there is no such file, or it is another one (exit code 2).
    """
    read = read_json(file, "Write one with `phase3b scan --format json > FILE`")
    known: dict[str, frozenset[str]] = {}
    for each in read.get("findings").each():
        if each.get("status").text() != Status.EXCEPTED:
            key = each.get("fingerprint").text()
            known[key] = known.get(key, frozenset()) | {stack.text() for stack in each.get("stacks").each()}
    return known
