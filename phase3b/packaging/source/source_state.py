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

from phase3b.packaging.source.source_tree import Source, SourceTree, tree_of
from phase3b.packaging.source_file import OF_DAX, REQUIREMENTS, SCHEMAS

# A file changed twice within one tick of its disk's clock has one time; the coarsest clock (FAT) ticks every 2 s.
TICK_NS: Final = 2_000_000_000
Stamps = dict[str, list[int | str]]


def settled(stamps: Stamps, looked_at_ns: int) -> bool:
    """Whether the newest change lies so far before a look that another within its tick would have another time."""
    newest = max((number for stamp in stamps.values() for number in stamp if isinstance(number, int)), default=0)
    return newest < looked_at_ns - TICK_NS


def stamps_of(source: Source) -> Stamps:
    """Size and times of every file that could be packaged, by its name in packages; of a link, where it leads, too."""
    found: Stamps = {}
    for name, path in _named(tree_of(source)):
        link = str(path.readlink()) if path.is_symlink() else ""
        try:
            seen = path.stat()
        except OSError:
            # A link to nothing, or a file that has just gone.
            found[name] = [link]
        else:
            # The time of change can't be set back as the time of modification can.
            found[name] = [link, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns]
    return found


def _named(tree: SourceTree) -> Iterator[tuple[str, Path]]:
    for path in _entries(tree.root):
        name = path.relative_to(tree.root).as_posix()
        if name.partition("/")[0] not in tree.elsewhere:
            yield name, path
    for function, folder in tree.elsewhere.items():
        for path in _entries(folder):
            yield f"{function}/{path.relative_to(folder).as_posix()}", path


def _entries(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            # What begins with a dot (.venv, .git) can't be imported.
            if entry.name != "__pycache__" and not entry.name.startswith("."):
                yield from _entries(Path(entry.path))
        elif entry.is_symlink() or entry.name.endswith(".py") or entry.name in {SCHEMAS, REQUIREMENTS, OF_DAX}:
            yield Path(entry.path)


def contents_of(source: Source, stamps: Stamps) -> str:
    """A digest of the names, links and contents of these files."""
    tree = tree_of(source)
    digest = hashlib.sha256()
    for name, stamp in stamps.items():
        try:
            content = hashlib.sha256(tree.file(name).read_bytes()).hexdigest()
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
