"""Commands as a shell understands them: what bash calls, with which words, when a line is pasted into it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# What a command within another answers.
STAND_IN = "a-stand-in-that-is-as-long-as-an-id-or-an-arn"
_CALL, _WORD = "\x1e", "\x1f"
# Each is written at once: the commands of a pipe run at the same time.
_RECORDING = r"""
recorded() { local words; printf -v words '%s\x1f' "$@"; printf '%s\x1e' "$words" >>"$CALLS"; }
aws() { recorded aws "$@"; echo a-stand-in-that-is-as-long-as-an-id-or-an-arn; }
phase3b() { recorded phase3b "$@"; }
git() { recorded git "$@"; }
"""


@dataclass(frozen=True)
class Pasted:
    """A line, the calls that it makes (those within others first), and what the shell complained of."""

    line: str
    calls: tuple[tuple[str, ...], ...]


def pasted(lines: Sequence[str], folder: Path) -> Iterator[Pasted]:
    """What bash makes of each line; nothing is run but `date`, `grep`, `head`, `sort`, `tr` and `uniq`."""
    calls = folder / "calls"
    calls.write_text("")
    script = [_RECORDING]
    for number, line in enumerate(lines):
        script += [f"recorded line {number}", line + " >/dev/null"]
    (folder / "script").write_text("\n".join(script))
    done = subprocess.run(
        ["bash", "-u", "script"],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "CALLS": str(calls)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.stderr == "", done.stderr
    found: list[list[tuple[str, ...]]] = []
    for record in calls.read_text("utf-8").split(_CALL)[:-1]:
        words = tuple(record.split(_WORD)[:-1])
        if words[0] == "line":
            found.append([])
        else:
            found[-1].append(words)
    assert len(found) == len(lines)
    for line, each in zip(lines, found, strict=True):
        yield Pasted(line, tuple(each))
