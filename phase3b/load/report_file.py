"""Reports of load tests as files: written whole or not at all, read back as what they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import inf
from pathlib import Path
from typing import Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.json_file import read_json
from phase3b.load import histogram
from phase3b.load.report import FORMAT, LoadReport

Read = TypeVar("Read")
FIX: Final = "Name a file that phase3b load run --out has written"


def read_all(files: Sequence[Path], read: Callable[[Path], Read]) -> tuple[Read, ...]:
    """The reports in files, each as `read` reads it, and all of their problems at once.

    Raises:
        Phase3bError: with each file that is not a report.
    """
    found: list[Read] = []
    problems: list[Problem] = []
    for file in files:
        try:
            found.append(read(file))
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
        found = TypeAdapter(LoadReport).validate_python(read.value)
    except ValidationError as error:
        raise bad_input(f"{file}: {wrong_part(error)}", FIX, code="P3B-LOAD-REPORT") from None
    wrong = next(_damaged(found), None)
    if wrong is not None:
        raise bad_input(f"{file}: {wrong}", FIX, code="P3B-LOAD-REPORT")
    return found


def wrong_part(error: ValidationError) -> str:
    """The first part of a report that is missing, or is nothing that a report has there."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    match first["type"]:
        case "missing":
            return f"{place} is missing"
        case "unexpected_keyword_argument" | "extra_forbidden":
            return f"{place} is nothing that a report has"
        case _:
            return f"{place} is not what a report has there"


def _damaged(report: LoadReport) -> Iterator[str]:
    """What has the right type and can't be of a run."""
    for name in ("seconds", "warm_up_seconds", "window_seconds"):
        value = getattr(report, name)
        if not 0 <= value < inf:
            yield f"{name}: {value} is no time"
    for label, each in report.labels.items():
        texts = {
            "latency_histogram": each.latency_histogram,
            "service_histogram": each.service_histogram,
            **{
                f"windows.{number}.latency_histogram": window.latency_histogram
                for number, window in each.windows.items()
            },
        }
        for place, text in texts.items():
            if text and not histogram.is_packed(text):
                yield f"labels.{label}.{place} is no histogram: the file is damaged"
