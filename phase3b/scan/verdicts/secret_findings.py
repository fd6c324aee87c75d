"""What checkov's search for secrets found in the texts of stacks, and whether it has searched them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from phase3b.scan.stack_text.secret_text import CANARY, SearchedLine, SearchedText


@dataclass(frozen=True, slots=True)
class SecretFindings:
    """Each secret with its check, the check's name and its place; `unsearched` are files whose canary was not found."""

    found: tuple[tuple[str, str, SearchedLine], ...]
    unsearched: tuple[str, ...]

    @classmethod
    def read(cls, reports: Sequence[Mapping[str, Any]], texts: Sequence[SearchedText]) -> SecretFindings:
        """Finds them in checkov's reports. What a comment would allow counts as found: no stack can speak for itself."""
        lines = {
            text.name: {line: (check, name) for file, line, check, name in _records(reports) if file == text.name}
            for text in texts
        }
        return cls(
            tuple(
                (*lines[text.name][line], sentence)
                for text in texts
                for line in sorted(lines[text.name])
                for sentence in text.places(line)
            ),
            tuple(name for name, found in lines.items() if not found.keys() >= set(range(1, len(CANARY) + 1))),
        )


def _records(reports: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, int, str, str]]:
    for report in reports:
        for key in ("failed_checks", "skipped_checks"):
            for record in report["results"].get(key, ()):
                file = str(record["file_path"]).strip("/")
                yield file, int(record["file_line_range"][0]), str(record["check_id"]), str(record["check_name"])
