"""A source archive (sdist) of a package that has no wheel: its modules as they are, without running what would build it.

That is all of a package in Python alone. Which modules it has is written in it by setuptools (top_level.txt); whatever has to be
compiled is refused.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure

ENDING: Final = ".tar.gz"
_TOP_LEVEL: Final = ".egg-info/top_level.txt"
_COMPILED: Final = (".c", ".cc", ".cpp", ".pyx", ".pxd", ".rs", ".so", ".f")
_LICENCES: Final = ("LICENSE", "LICENCE", "NOTICE", "COPYING")


def archive_modules(file: Path) -> frozenset[str]:
    """The modules at its top, as it names them itself.

    Raises:
        Phase3bError: it names none, or has code that must be compiled (3).
    """
    with tarfile.open(file) as archive:
        names = archive.getnames()
        listed = next((name for name in names if name.endswith(_TOP_LEVEL)), None)
        read = None if listed is None else archive.extractfile(listed)
        tops = frozenset() if read is None else frozenset(read.read().decode("utf-8").split())
    compiled = [name for name in names if name.endswith(_COMPILED)]
    if not tops or compiled:
        raise outside_failure(
            f"{file.name} {f'has {compiled[0]}, which must be compiled' if compiled else 'does not say which modules it has'}",
            "Name a version that has a wheel, without --no-binary",
            code="P3B-PIP-FAILED",
        )
    return tops


def archive_contents(file: Path) -> Iterator[tuple[str, bytes]]:
    """Its modules and their data, and the licence, by their names in a package."""
    tops = archive_modules(file)
    with tarfile.open(file) as archive:
        for member in archive.getmembers():
            root, _, name = member.name.partition("/")
            top = name.partition("/")[0].removesuffix(".py")
            licence = "/" not in name and name.upper().startswith(_LICENCES)
            content = archive.extractfile(member) if member.isfile() and (top in tops or licence) else None
            if content is not None:
                yield (f"{root}.dist-info/{name}" if licence else name), content.read()
