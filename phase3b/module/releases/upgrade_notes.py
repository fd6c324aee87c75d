"""UPGRADING.md: what a consumer will see of an upgrade, version by version."""

from __future__ import annotations

import re
from typing import Final

from phase3b.module.releases.released import Released

HEAD: Final = """\
# Upgrading

What a plan of an upgrade shows besides numbers, the newest version first. From a version further back, all that stands
above it applies.
"""


def upgrade_notes(released: Released) -> str:
    """Moves and what is felt, of every version that has any."""
    since = {*(each.since for each in released.moves), *(each.since for each in released.notes)}
    lines = [HEAD]
    for version in sorted(since, key=_numbers, reverse=True):
        lines += [f"## {version}", ""]
        lines += [f"- `{each.path}`: {each.text.rstrip('.')}." for each in released.notes if each.since == version]
        lines += [
            f"- `{each.source}` is `{each.target}` now: a move, nothing is replaced."
            for each in released.moves
            if each.since == version
        ]
        lines.append("")
    return "\n".join(lines)


def _numbers(version: str) -> tuple[int, ...]:
    """1.10.0 is newer than 1.9.0."""
    return tuple(int(number) for number in re.findall(r"[0-9]+", version))
