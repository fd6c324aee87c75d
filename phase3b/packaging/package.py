"""One zip a function: the modules that its handler reaches, its schemas, and its requirements.

The same source gives the same bytes anywhere: entries are sorted, their times, modes and systems fixed, and nothing
that a machine left lying about (caches, editors' files) is in them. The compression is zlib's at level 9, which gives
the same bytes in every release that CPython has been built with; a Python with another deflate (zlib-ng) would make
zips of other bytes with the same contents, and says so: see `same_deflate`.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.errors import ExitCode, Location, Phase3bError, Problem, outside_failure
from phase3b.packaging.schemas.schema_files import schemas_of
from phase3b.packaging.source.handler import handler_problems
from phase3b.packaging.source.import_graph import DEFAULT_HANDLER, Reached, reached_by
from phase3b.packaging.source.plain_source import without_comments
from phase3b.packaging.source.source_tree import Source
from phase3b.packaging.source_file import SCHEMAS
from phase3b.packaging.wheels import Requirement, Wheel, fetched_wheels, requirements_of, wheels_of

FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
FIXED_MODE: Final = 0o100644
UNIX: Final = 3
COMPRESSION_LEVEL: Final = 9
# What the usual zlib makes of `_SAMPLE` at level 9.
_SAMPLE: Final = b"".join(b"%d of %d, " % (number * 7919 % 1009, number) for number in range(3000))


@dataclass(frozen=True, slots=True)
class Package:
    """A zip: its bytes, the names in it, and how much of it is not ours."""

    function: str
    data: bytes
    third_party_bytes: int
    names: tuple[str, ...]

    @property
    def file_name(self) -> str:
        """What the file is called."""
        return f"{self.function}.zip"

    @property
    def sha256_base64(self) -> str:
        """The SHA-256 of the zip in base64, as Lambda says it."""
        return base64.b64encode(hashlib.sha256(self.data).digest()).decode()

    @property
    def size_bytes(self) -> int:
        """The whole zip."""
        return len(self.data)

    @property
    def own_bytes(self) -> int:
        """The zip without third-party code."""
        return self.size_bytes - self.third_party_bytes


def pack(
    source: Source,
    functions: Sequence[str],
    wheel_cache: Path,
    handlers: Mapping[str, str] | None = None,
    dax: frozenset[str] = frozenset(),
) -> tuple[Package, ...]:
    """The package of each function; `handlers` are those that are named differently from handler.handle, `dax` reads through DAX.

    A function whose source is wrong keeps none of the others from being looked at.

    Raises:
        Phase3bError: the source has problems, all of them at once (2), or pip can't fetch a wheel (3).
    """
    packages: list[Package] = []
    problems: list[Problem] = []
    for function in functions:
        try:
            handler = (handlers or {}).get(function, DEFAULT_HANDLER)
            packages.append(_package(source, function, wheel_cache, handler, dax=function in dax))
        except Phase3bError as error:
            if error.exit_code is not ExitCode.BAD_INPUT:
                raise
            problems += error.problems
    if problems:
        raise Phase3bError(*dict.fromkeys(problems))
    return tuple(packages)


def put(packages: Iterable[Package], folder: Path) -> None:
    """Writes the zips into a folder, and puts them in place when all are written; the same bytes are left alone.

    Raises:
        Phase3bError: the folder can't be written (3).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Within the folder, so that a rename never crosses from one disk to another.
        with tempfile.TemporaryDirectory(prefix=".packages.", dir=folder) as temporary:
            written: list[Path] = []
            for package in packages:
                file = folder / package.file_name
                if file.exists() and file.read_bytes() == package.data:
                    continue
                fresh = Path(temporary) / package.file_name
                fresh.write_bytes(package.data)
                fresh.chmod(0o644)
                written.append(fresh)
            for fresh in written:
                fresh.replace(folder / fresh.name)
    except OSError as error:
        raise outside_failure(
            f"{error.filename or folder} can't be written: {error.strerror or error}",
            "Check the disk and its permissions",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None


def package_problems(source: Source, function: str, wheel_cache: Path, handler: str) -> tuple[Problem, ...]:
    """Why a function can't be packed, as far as its files say; nothing is fetched and nothing packed.

    Its schemas are judged with those of the other functions: `schema_files`.
    """
    return tuple(dict.fromkeys(_looked_at(source, function, handler, wheel_cache, fetched_wheels).problems))


@dataclass(frozen=True, slots=True)
class _LookedAt:
    """The source of a function as far as it can be packed, and why it can't; no wheels where they were not fetched."""

    reached: Reached
    wheels: tuple[Wheel, ...] | None
    problems: tuple[Problem, ...]


def _looked_at(
    source: Source,
    function: str,
    handler: str,
    wheel_cache: Path,
    wheels_by: Callable[[tuple[Requirement, ...], Path], tuple[Wheel, ...] | None],
    *,
    dax: bool = False,
) -> _LookedAt:
    wheels: tuple[Wheel, ...] | None = None
    problems: list[Problem] = []
    try:
        wheels = wheels_by(requirements_of(source, function, dax=dax), wheel_cache)
    except Phase3bError as error:
        if error.exit_code is not ExitCode.BAD_INPUT:
            raise
        problems += error.problems
    provided = None if wheels is None else frozenset(module for wheel in wheels for module in wheel.modules)
    problems += handler_problems(source, function, handler)
    reached = reached_by(source, function, provided, handler)
    problems += reached.problems
    own = {**reached.files, f"{function}/{SCHEMAS}": source / function / SCHEMAS}
    brought = frozenset(name for wheel in wheels or () for name in wheel.names())
    problems += (
        Problem(
            f"{name} is in a requirement too",
            "Rename it in the source",
            Location(str(own[name]), 1, 1),
            code="P3B-PACKAGE-COLLISION",
        )
        for name in sorted(brought & own.keys())
        if own[name].exists()
    )
    return _LookedAt(reached, wheels, tuple(problems))


def _package(source: Source, function: str, wheel_cache: Path, handler: str, *, dax: bool = False) -> Package:
    schemas: dict[str, Any] = {}
    found = _looked_at(source, function, handler, wheel_cache, wheels_of, dax=dax)
    problems = list(found.problems)
    try:
        schemas = schemas_of(source, function)
    except Phase3bError as error:
        problems += error.problems
    if problems:
        raise Phase3bError(*problems)
    own = {name: without_comments(file.read_bytes()) for name, file in found.reached.files.items()}
    if schemas:
        own[f"{function}/{SCHEMAS}"] = _compact(schemas)
    third_party = dict(pair for wheel in found.wheels or () for pair in wheel.contents())
    data = zipped({**own, **third_party})
    third_party_bytes = len(data) - len(zipped(own)) if third_party else 0
    return Package(function, data, third_party_bytes, tuple(sorted({**own, **third_party})))


def _compact(schemas: Mapping[str, Any]) -> bytes:
    """What of the schemas is packaged: all that a machine reads."""
    return json.dumps(_undescribed(schemas), separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def _undescribed(value: Any) -> Any:
    """Schemas without their descriptions; a property that is called description is a schema, and stays."""
    if isinstance(value, dict):
        return {
            key: _undescribed(each)
            for key, each in value.items()
            if not (key == "description" and isinstance(each, str))
        }
    return [_undescribed(each) for each in value] if isinstance(value, list) else value


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, in the order of their names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION_LEVEL) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = UNIX
            entry.external_attr = FIXED_MODE << 16
            archive.writestr(entry, files[name])
    return made.getvalue()


def same_deflate() -> bool:
    """Whether this Python compresses as the usual zlib does, so that its zips have the bytes of everybody's."""
    return hashlib.sha256(zlib.compress(_SAMPLE, COMPRESSION_LEVEL)).hexdigest() == _REFERENCE


_REFERENCE: Final = "025821fc2f0eaffc8a246024266389d70155790ca330dd166f6cadfc216921ba"


def over_budget(packages: Iterable[Package], own_code_kb: int, total_kb: int) -> list[str]:
    """What is larger than it may be, a sentence each; KB are 1,000 bytes."""
    found: list[str] = []
    for package in packages:
        for size, budget, what in (
            (package.own_bytes, own_code_kb, "without third-party code "),
            (package.size_bytes, total_kb, ""),
        ):
            if size > budget * 1000:
                found.append(f"{package.function}: the zip {what}has {size / 1000:,.1f} KB, and may have {budget}")
    return found
