"""The module as one file with its SHA-256, and as a folder."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure
from phase3b.packaging.package import COMPRESSION_LEVEL, FIXED_MODE

# What a build owns in the module's folder; a lock file, a state or a plan that somebody made there stays.
OWNED: Final = ("*.tf", "*.tftpl", "*.md", "packages/*.zip", "examples/*/*.tf", "tests/*.tftest.hcl")


@dataclass(frozen=True, slots=True)
class Written:
    """What a build wrote."""

    folder: Path
    archive: Path
    sha256: str
    size_bytes: int
    removed: tuple[str, ...]


def archived(files: Mapping[str, bytes], folder: str) -> bytes:
    """A .tar.gz of the files below one folder: in the order of their names, without times, owners and machine.

    The compression is zlib's, as that of the functions' zips: see `phase3b.packaging.package`.
    """
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size = len(files[name])
            entry.mode = FIXED_MODE & 0o777
            archive.addfile(entry, io.BytesIO(files[name]))
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=COMPRESSION_LEVEL, fileobj=packed, mtime=0) as stream:
        stream.write(plain.getvalue())
    return packed.getvalue()


def put_module(files: Mapping[str, bytes], out_dir: Path, name: str, version: str) -> Written:
    """Writes the folder, the archive and its checksum; each file is put in place when all are written.

    Raises:
        Phase3bError: out_dir can't be written (3).
    """
    folder = out_dir / name
    data = archived(files, name)
    archive = out_dir / f"{name}-{version}.tar.gz"
    digest = hashlib.sha256(data).hexdigest()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{name}.", dir=out_dir) as temporary:
            fresh = Path(temporary)
            beside = {archive.name: data, f"{archive.name}.sha256": f"{digest}  {archive.name}\n".encode()}
            for path, said in {**{f"{name}/{path}": said for path, said in files.items()}, **beside}.items():
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(said)
                file.chmod(0o644)
            for path in (*(f"{name}/{path}" for path in files), *beside):
                (out_dir / path).parent.mkdir(parents=True, exist_ok=True)
                (fresh / path).replace(out_dir / path)
        removed = tuple(_stale(folder, files))
        for path in removed:
            (folder / path).unlink()
    except OSError as error:
        raise outside_failure(
            f"{error.filename or out_dir} can't be written: {error.strerror or error}",
            "Check the disk and its permissions, or use --out",
        ) from None
    return Written(folder, archive, digest, len(data), removed)


def _stale(folder: Path, files: Iterable[str]) -> Iterable[str]:
    """What an earlier build wrote and this one did not: Terraform would read it."""
    kept = set(files)
    found = {file.relative_to(folder).as_posix() for pattern in OWNED for file in folder.glob(pattern)}
    return sorted(found - kept)
