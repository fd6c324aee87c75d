"""Which engine this is: master and workers on other machines must be of the same, or they count differently."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from phase3b import __version__

DIGITS: Final = 8


def engine_version() -> str:
    """The version of phase3b with a digest of the code of its load tests: 1.0.0+1a2b3c4d."""
    folder, digest = Path(__file__).parent.parent, hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode())
        digest.update(file.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:DIGITS]}"


def other_version(name: str, theirs: str, own: str) -> str:
    """Why a worker can't take part; empty where it can."""
    if theirs == own:
        return ""
    return f"worker {name} is of {f'phase3b {theirs}' if theirs else 'an older version of phase3b'}, its master of {own}: install the same on both machines"
