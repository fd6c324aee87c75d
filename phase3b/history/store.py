"""Histories as files: a line of JSON a run, only ever appended to, and the whole report of each run beside it."""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem, outside_failure
from phase3b.files.json_lines import json_lines
from phase3b.files.whole_file import write_whole
from phase3b.history.entry import FORMAT, Entry

HISTORY: Final = Path(".phase3b/history")
FIX: Final = "Delete this line: the others stay as they are"
CODE: Final = "P3B-BENCH-HISTORY"


@dataclass(frozen=True, slots=True)
class History:
    """The runs of one scenario, or of the benchmark: NAME.jsonl, with their reports in the folder NAME."""

    folder: Path
    name: str

    @property
    def file(self) -> Path:
        """The lines."""
        return self.folder / f"{self.name}.jsonl"

    def entries(self) -> tuple[Entry, ...]:
        """All runs, from the oldest; none where there is no file.

        Raises:
            Phase3bError: a line is broken; each is named.
        """
        if not self.file.exists():
            return ()
        text = read_text(self.file, str(self.file), "name a history that phase3b has written")
        found: list[Entry] = []
        problems: list[Problem] = []
        for number, value in json_lines(text, str(self.file), FIX):
            read = value if isinstance(value, Problem) else _entry(value, self.file, number)
            if isinstance(read, Problem):
                problems.append(read)
            else:
                found.append(read)
        if problems:
            raise Phase3bError(*problems)
        return tuple(found)

    def report_file(self, entry: Entry) -> Path:
        """Where the whole report of a run is."""
        return self.folder / entry.report

    def new_report(self, begun_at: str) -> str:
        """A name for the report of a run that began then, from the folder of the history; nothing has it yet."""
        stem = "".join(each for each in begun_at if each.isalnum() or each in "-T")
        number = 1
        while (self.folder / self.name / f"{stem}-{number}.json").exists():
            number += 1
        return f"{self.name}/{stem}-{number}.json"

    def append(self, entry: Entry, report: str) -> None:
        """The report first, whole; then its line, in one write: a run that has a line has its report.

        Raises:
            Phase3bError: the disk is full, or the folder can't be written.
        """
        target = self.report_file(entry)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, report)
            self._line(json.dumps(asdict(entry), ensure_ascii=False))
        except OSError as error:
            raise outside_failure(
                f"the run is not in the history: {error.filename or self.file} can't be written: {error.strerror or error}",
                "Free the disk, or leave the history out with --no-history",
                code="P3B-OUTPUT-UNWRITABLE",
            ) from None

    def _line(self, text: str) -> None:
        descriptor = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            # Two runs that end at once write one after the other.
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            size = os.fstat(descriptor).st_size
            # What a run that was killed wrote in part stays a line of its own.
            cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
            data = ("\n" * cut + text + "\n").encode()
            if os.write(descriptor, data) != len(data):
                os.ftruncate(descriptor, size)
                raise OSError(None, "it is full", str(self.file))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _entry(value: object, file: Path, number: int) -> Entry | Problem:
    where = Location(str(file), number, 1)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        return Problem(f"this is no run in format {FORMAT}", FIX, where, code=CODE)
    try:
        return TypeAdapter(Entry).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return Problem(f"{'.'.join(map(str, first['loc']))}: {first['msg']}", FIX, where, code=CODE)
