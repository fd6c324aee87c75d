"""The state of the functions' source: sizes, times and contents of all that decides a package's bytes."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from phase3b.packaging.source_file import REQUIREMENTS, SCHEMAS

# A file changed twice within one tick of its disk's clock has one time; the coarsest clock (FAT) ticks every 2 s.
TICK_NS: Final = 2_000_000_000
Stamps = dict[str, list[int | str]]


def settled(stamps: Stamps, looked_at_ns: int) -> bool:
    """Whether the newest change lies so far before a look that another within its tick would have another time."""
    newest = max((number for stamp in stamps.values() for number in stamp if isinstance(number, int)), default=0)
    return newest < looked_at_ns - TICK_NS


def stamps_of(source: Path) -> Stamps:
    """Size and times of every file that could be packaged; of a link, where it leads, too."""
    found: Stamps = {}
    for path in _entries(source):
        link = str(path.readlink()) if path.is_symlink() else ""
        try:
            seen = path.stat()
        except OSError:
            # A link to nothing, or a file that has just gone.
            found[str(path.relative_to(source))] = [link]
        else:
            # The time of change can't be set back as the time of modification can.
            found[str(path.relative_to(source))] = [link, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns]
    return found


def _entries(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _entries(Path(entry.path))
        elif entry.is_symlink() or entry.name.endswith(".py") or entry.name in {SCHEMAS, REQUIREMENTS}:
            yield Path(entry.path)


def contents_of(source: Path, stamps: Stamps) -> str:
    """A digest of the names, links and contents of these files."""
    digest = hashlib.sha256()
    for name, stamp in stamps.items():
        try:
            content = hashlib.sha256((source / name).read_bytes()).hexdigest()
        except OSError as error:
            # A link to a folder or to nothing, or a file that may not be read: no package has it.
            content = type(error).__name__
        digest.update(json.dumps([name, stamp[0], content]).encode())
    return digest.hexdigest()


@functools.cache
def made_by() -> str:
    """The code of this package and the Python it runs on."""
    digest = hashlib.sha256(f"{sys.version} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    for file in sorted(Path(__file__).parent.parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
