"""Reports of load tests as files: written whole or not at all, read back as what they were."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.json_file import read_json
from phase3b.load.report import FORMAT, LoadReport

FIX: Final = "Name a file that phase3b load run --out has written"


def read_reports(files: Sequence[Path]) -> tuple[LoadReport, ...]:
    """The reports in files, all of their problems at once.

    Raises:
        Phase3bError: with each file that is not a report.
    """
    found: list[LoadReport] = []
    problems: list[Problem] = []
    for file in files:
        try:
            found.append(read_report(file))
        except Phase3bError as error:
            problems += error.problems
    if problems:
        raise Phase3bError(*problems)
    return tuple(found)


def read_report(file: Path) -> LoadReport:
    """The report in a file.

    Raises:
        Phase3bError: there is none, it is no JSON, or no report of a format that is read.
    """
    read = read_json(file, FIX)
    if not isinstance(read.value, dict) or read.value.get("format") != FORMAT:
        raise read.wrong(f"this is no report of a load test in format {FORMAT}", code="P3B-LOAD-REPORT")
    try:
        return TypeAdapter(LoadReport).validate_python(read.value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise bad_input(f"{file}: {place}: {first['msg']}", FIX, code="P3B-LOAD-REPORT") from None
