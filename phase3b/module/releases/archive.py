"""The module as one file with its SHA-256, and as a folder."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import tempfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.errors import bad_input, outside_failure
from phase3b.packaging.package import COMPRESSION_LEVEL, FIXED_MODE

# What Terraform reads in the module's folder, so that a file of somebody else's there would be a part of it.
READ: Final = ("*.tf", "*.tf.json", "tests/*.tftest.hcl", "tests/*.tftest.json")


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

    What an earlier build wrote, and this one did not, is removed: the archives in out_dir tell what that is. Anything
    else in the folder stays: a lock file, a state, a plan.

    Raises:
        Phase3bError: the folder has Terraform files that are of no build (2), or out_dir can't be written (3).
    """
    folder = out_dir / name
    data = archived(files, name)
    earlier = _earlier(out_dir, name)
    _refuse_foreign(folder, files, earlier)
    archive = out_dir / f"{name}-{version}.tar.gz"
    digest = hashlib.sha256(data).hexdigest()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{name}.", dir=out_dir) as temporary:
            fresh = Path(temporary)
            beside = {archive.name: data, f"{archive.name}.sha256": f"{digest}  {archive.name}\n".encode()}
            for path, text in {**{f"{name}/{path}": text for path, text in files.items()}, **beside}.items():
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text)
                file.chmod(0o644)
            for path in (*(f"{name}/{path}" for path in files), *beside):
                (out_dir / path).parent.mkdir(parents=True, exist_ok=True)
                (fresh / path).replace(out_dir / path)
        removed = tuple(_stale(folder, files, earlier))
        for path in removed:
            (folder / path).unlink()
    except OSError as error:
        raise outside_failure(
            f"{error.filename or out_dir} can't be written: {error.strerror or error}",
            "Check the disk and its permissions, or use --out",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None
    return Written(folder, archive, digest, len(data), removed)


def _earlier(out_dir: Path, name: str) -> dict[str, set[bytes]]:
    """What the archives of earlier builds have in the module's folder, each file with its contents."""
    found: dict[str, set[bytes]] = {}
    for file in sorted(out_dir.glob(f"{name}-*.tar.gz")):
        try:
            with tarfile.open(file) as archive:
                for member in archive.getmembers():
                    content = archive.extractfile(member)
                    if content is not None and member.name.startswith(f"{name}/"):
                        found.setdefault(member.name.removeprefix(f"{name}/"), set()).add(content.read())
        except (OSError, EOFError, zlib.error, tarfile.TarError):
            # Of an archive that can't be read nothing is known, so that nothing is removed for it.
            continue
    return found


def _stale(folder: Path, files: Mapping[str, bytes], earlier: Mapping[str, set[bytes]]) -> Iterable[str]:
    """What an earlier build wrote, nobody changed, and this one did not write: Terraform would read it."""
    return sorted(
        path
        for path, contents in earlier.items()
        if path not in files and (folder / path).is_file() and (folder / path).read_bytes() in contents
    )


def _refuse_foreign(folder: Path, files: Mapping[str, bytes], earlier: Mapping[str, set[bytes]]) -> None:
    stale = set(_stale(folder, files, earlier))
    found = {file.relative_to(folder).as_posix() for pattern in READ for file in folder.glob(pattern)}
    foreign = sorted(found - set(files) - stale)
    if foreign:
        raise bad_input(
            f"{folder} has Terraform files that no build of {folder.name} wrote: {', '.join(foreign)}",
            "Move them away, or use another --out; they would be a part of the module",
            code="P3B-MODULE-FOREIGN-FILE",
        )
