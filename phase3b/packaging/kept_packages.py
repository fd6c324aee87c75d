"""Packages kept from the last time: a synth whose source is the same packs nothing.

They are kept by all that decides their bytes: every Python file, schemas.json and requirements.txt of the source
(whether a handler reaches it or not, because a new file can change what an import means), the code of this package, and
the Python it runs on. Sizes and times are looked at first; contents only where those leave a doubt.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
import json
import os
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.errors import Phase3bError
from phase3b.json_file import read_json
from phase3b.packaging.package import Package, pack
from phase3b.packaging.schema_files import SCHEMAS
from phase3b.packaging.wheels import REQUIREMENTS

# A file changed twice within one tick of its disk's clock has one time; the coarsest clock (FAT) ticks every 2 s.
TICK_NS: Final = 2_000_000_000
Stamps = dict[str, list[int | str]]


@dataclass(frozen=True, slots=True)
class _Kept:
    made_by: str
    looked_at_ns: int
    stamps: Stamps
    contents: str
    packages: tuple[Package, ...]

    def certainly_of(self, stamps: Stamps) -> bool:
        """Whether sizes and times alone show that nothing changed."""
        newest = max((number for stamp in stamps.values() for number in stamp if isinstance(number, int)), default=0)
        return self.stamps == stamps and newest < self.looked_at_ns - TICK_NS


def kept_or_packed(source: Path, functions: Sequence[str], wheel_cache: Path, folder: Path) -> tuple[Package, ...]:
    """The package of each function: from the folder when the source is the same, else packed and kept there.

    Raises:
        Phase3bError: as `pack` does; what has problems is never kept.
    """
    asked = json.dumps([str(source.resolve()), *functions])
    file = folder / f"{hashlib.sha256(asked.encode()).hexdigest()[:32]}.json"
    looked_at_ns, stamps = time.time_ns(), _stamps(source)
    kept = _read(file)
    if kept is not None and kept.certainly_of(stamps):
        return kept.packages
    contents = _contents(source, stamps)
    packages = kept.packages if kept is not None and kept.contents == contents else pack(source, functions, wheel_cache)
    # What changed while it was read belongs to neither its old state nor its new one.
    if _stamps(source) == stamps:
        _write(file, _Kept(_made_by(), looked_at_ns, stamps, contents, packages))
    return packages


def _stamps(source: Path) -> Stamps:
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


def _contents(source: Path, stamps: Stamps) -> str:
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
def _made_by() -> str:
    """The code of this package and the Python it runs on."""
    digest = hashlib.sha256(f"{sys.version} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _read(file: Path) -> _Kept | None:
    """What was kept; None where there is nothing, or nothing that this code wrote."""
    try:
        data = read_json(file, "").value
        if data["made_by"] != _made_by():
            return None
        packages = tuple(
            Package(each["function"], base64.b64decode(each["data"]), each["third_party_bytes"], tuple(each["names"]))
            for each in data["packages"]
        )
        if [package.sha256_base64 for package in packages] != [each["sha256_base64"] for each in data["packages"]]:
            return None
        return _Kept(data["made_by"], data["looked_at_ns"], data["stamps"], data["contents"], packages)
    except (Phase3bError, ValueError, KeyError, TypeError):
        return None


def _write(file: Path, kept: _Kept) -> None:
    data = {
        "made_by": kept.made_by,
        "looked_at_ns": kept.looked_at_ns,
        "stamps": kept.stamps,
        "contents": kept.contents,
        "packages": [
            {
                "function": package.function,
                "sha256_base64": package.sha256_base64,
                "third_party_bytes": package.third_party_bytes,
                "names": package.names,
                "data": base64.b64encode(package.data).decode(),
            }
            for package in kept.packages
        ],
    }
    # Where nothing can be kept, the packages are as good, and the next synth packs them again.
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".kept.", dir=file.parent) as temporary:
            fresh = Path(temporary) / file.name
            fresh.write_text(json.dumps(data), "utf-8")
            fresh.replace(file)
