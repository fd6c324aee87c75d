"""Packages kept from the last time: a synth whose source is the same packs nothing.

They are kept by all that decides their bytes: every Python file, schemas.json and requirements.txt of the source
(whether a handler reaches it or not, because a new file can change what an import means), the code of this package, and
the Python it runs on. Sizes and times are looked at first; contents only where those leave a doubt.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from phase3b.errors import Phase3bError
from phase3b.files.json_file import read_json
from phase3b.files.whole_file import write_whole
from phase3b.packaging.package import Package, pack
from phase3b.packaging.source.source_state import Stamps, contents_of, made_by, settled, stamps_of
from phase3b.packaging.source.source_tree import Source, tree_of


@dataclass(frozen=True, slots=True)
class _Kept:
    made_by: str
    looked_at_ns: int
    stamps: Stamps
    contents: str
    packages: tuple[Package, ...]

    def certainly_of(self, stamps: Stamps) -> bool:
        """Whether sizes and times alone show that nothing changed."""
        return self.stamps == stamps and settled(stamps, self.looked_at_ns)


def kept_or_packed(
    source: Source,
    functions: Sequence[str],
    wheel_cache: Path,
    folder: Path,
    handlers: Mapping[str, str] | None = None,
    dax: frozenset[str] = frozenset(),
) -> tuple[Package, ...]:
    """The package of each function: from the folder when the source is the same, else packed and kept there.

    Raises:
        Phase3bError: as `pack` does; what has problems is never kept.
    """
    asked = json.dumps([*tree_of(source).known_by(), *functions, handlers or {}, *([sorted(dax)] if dax else [])])
    file = folder / f"{hashlib.sha256(asked.encode()).hexdigest()[:32]}.json"
    looked_at_ns, stamps = time.time_ns(), stamps_of(source)
    kept = _read(file)
    if kept is not None and kept.certainly_of(stamps):
        return kept.packages
    contents = contents_of(source, stamps)
    packages = (
        kept.packages
        if kept is not None and kept.contents == contents
        else pack(source, functions, wheel_cache, handlers, dax)
    )
    # What changed while it was read belongs to neither its old state nor its new one.
    if stamps_of(source) == stamps:
        _write(file, _Kept(made_by(), looked_at_ns, stamps, contents, packages))
    return packages


def _read(file: Path) -> _Kept | None:
    """What was kept; None where there is nothing, or nothing that this code wrote."""
    try:
        data = read_json(file, "").value
        if data["made_by"] != made_by():
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
        write_whole(file, json.dumps(data))
