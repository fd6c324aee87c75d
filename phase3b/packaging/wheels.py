"""The requirements of a function: wheels for Lambda's platform, fetched once by pip and checked by their hashes."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem, outside_failure
from phase3b.packaging.runtime import RUNTIME, version_text
from phase3b.packaging.source.source_tree import Source, tree_of
from phase3b.packaging.source_archive import ENDING, archive_contents, archive_modules
from phase3b.packaging.source_file import LEADS_OUT, OF_DAX, REQUIREMENTS

# What the functions run on.
PLATFORM: Final = (
    "--python-version", version_text(RUNTIME), "--implementation", "cp", "--abi", f"cp{RUNTIME[0]}{RUNTIME[1]}", "--abi", "abi3", "--abi", "none",
    "--platform", "manylinux2014_aarch64", "--platform", "manylinux_2_17_aarch64", "--platform", "any",
)  # fmt: skip
PIP_SECONDS: Final = 120
_PINNED: Final = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;]+)((?:\s+--hash=sha256:[0-9a-f]{64})+)$")
# pip's own line in such a file: of these there is no wheel, and the source is taken as it is.
_NO_BINARY: Final = re.compile(r"^--no-binary[ =]([A-Za-z0-9][A-Za-z0-9._,-]*)$")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
# What pip would install beside the modules of a wheel: "The .data directory" of the wheel specification.
_DATA: Final = re.compile(r"^[^/]+\.data/(?:(?P<modules>purelib|platlib)/)?")
# Not needed to run, and not the same on every machine.
_LEFT_OUT: Final = re.compile(r"(^|/)(tests?|__pycache__)/|\.(pyc|pyi)$|(^|/)py\.typed$")
_KEPT_OF_METADATA: Final = re.compile(
    r"^[^/]+\.dist-info/(METADATA$|licen[cs]es?/|LICEN[CS]E|NOTICE|COPYING)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One line: a package in one version, and the hashes that its wheel may have; without wheels, its source archive."""

    name: str
    version: str
    hashes: tuple[str, ...]
    line: str
    from_source: bool = False


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel, and the modules that are at its top."""

    file: Path
    modules: frozenset[str]

    def contents(self) -> Iterator[tuple[str, bytes]]:
        """What of it is packaged: modules and their data, and the licence."""
        if self.file.name.endswith(ENDING):
            yield from ((name, data) for name, data in archive_contents(self.file) if not _LEFT_OUT.search(name))
            return
        with zipfile.ZipFile(self.file) as archive:
            for name, installed in _packaged(archive):
                yield installed, archive.read(name)

    def names(self) -> frozenset[str]:
        """The names of what is packaged."""
        if self.file.name.endswith(ENDING):
            return frozenset(name for name, _ in self.contents())
        with zipfile.ZipFile(self.file) as archive:
            return frozenset(installed for _, installed in _packaged(archive))


def _packaged(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The names of a wheel's files that are packaged, and those they are packaged by."""
    for name in archive.namelist():
        if name.endswith("/") or _LEFT_OUT.search(name):
            continue
        if ".dist-info/" in name and not _KEPT_OF_METADATA.match(name):
            continue
        installed = _installed_as(name)
        if installed is not None:
            yield name, installed


def requirements_of(source: Source, function: str, *, dax: bool = False) -> tuple[Requirement, ...]:
    """The requirements of a function, with those of a client for DAX where it reads through it; none without their files.

    Raises:
        Phase3bError: a line is not pinned to a version and a hash.
    """
    of_dax = _listed(source, function, OF_DAX) if dax else ()
    return tuple(dict.fromkeys((*_listed(source, function, REQUIREMENTS), *of_dax)))


def _listed(source: Source, function: str, name: str) -> tuple[Requirement, ...]:
    file = source / function / name
    if not os.path.lexists(file):
        return ()
    if tree_of(source).leads_out(file):
        raise Phase3bError(Problem(*LEADS_OUT, Location(str(file), 1, 1), code="P3B-SOURCE-LINK"))
    lines = read_text(file, str(file), "remove it", placed=True).splitlines()
    found: list[Requirement] = []
    problems: list[Problem] = []
    given = [match[1].split(",") for line in lines if (match := _NO_BINARY.match(line.strip()))]
    without_wheel = {_normal(each) for names in given for each in names}
    for number, text in enumerate(lines, start=1):
        line = text.partition("#")[0].strip()
        if not line or _NO_BINARY.match(line):
            continue
        match = _PINNED.match(line)
        if match is None:
            problems.append(
                Problem(
                    f"{line!r} is not pinned",
                    "Write name==version --hash=sha256:..., as pip hash prints it",
                    Location(str(file), number, 1),
                    code="P3B-REQUIREMENT-PIN",
                )
            )
            continue
        from_source = _normal(match[1]) in without_wheel
        found.append(Requirement(match[1], match[2], tuple(_HASH.findall(match[3])), line, from_source))
    if problems:
        raise Phase3bError(*problems)
    return tuple(found)


def _normal(name: str) -> str:
    """A name as an index compares it: "Names and normalization" of the Python Packaging User Guide."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wheels_of(requirements: tuple[Requirement, ...], cache: Path) -> tuple[Wheel, ...]:
    """The wheels, from the cache or by pip.

    Raises:
        Phase3bError: pip can't fetch one (exit code 3).
    """
    found = {requirement: _cached(requirement, cache) for requirement in requirements}
    missing = [requirement for requirement, wheel in found.items() if wheel is None]
    for from_source in (False, True):
        fetched = [each for each in missing if each.from_source is from_source]
        if fetched:
            _fetch(fetched, cache, from_source=from_source)
    if missing:
        found |= {requirement: _cached(requirement, cache) for requirement in missing}
    wheels = []
    for requirement, wheel in found.items():
        if wheel is None:
            raise outside_failure(
                f"pip brought no wheel of {requirement.line}", "Is there one for the platform?", code="P3B-PIP-FAILED"
            )
        wheels.append(Wheel(wheel, _modules(wheel)))
    return tuple(wheels)


def fetched_wheels(requirements: tuple[Requirement, ...], cache: Path) -> tuple[Wheel, ...] | None:
    """The wheels, as long as all of them were fetched before; nothing is fetched."""
    found: list[Wheel] = []
    for requirement in requirements:
        wheel = _cached(requirement, cache)
        if wheel is None:
            return None
        found.append(Wheel(wheel, _modules(wheel)))
    return tuple(found)


def _cached(requirement: Requirement, cache: Path) -> Path | None:
    for digest in requirement.hashes:
        for file in sorted((cache / digest).glob(f"*{ENDING}" if requirement.from_source else "*.whl")):
            if hashlib.sha256(file.read_bytes()).hexdigest() == digest:
                return file
    return None


def _fetch(requirements: list[Requirement], cache: Path, *, from_source: bool) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".fetch.", dir=cache) as temporary:
        listed = Path(temporary) / REQUIREMENTS
        listed.write_text("\n".join(requirement.line for requirement in requirements) + "\n", "utf-8")
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input",
            "--require-hashes", *(("--no-deps", "--no-binary=:all:") if from_source else ("--only-binary=:all:", *PLATFORM)), "--dest", temporary, "--requirement", str(listed),
        ]  # fmt: skip
        try:
            done = subprocess.run(  # noqa: S603  our own pip, our own arguments
                command, check=False, capture_output=True, text=True, timeout=PIP_SECONDS
            )
        except subprocess.TimeoutExpired:
            raise outside_failure(
                f"pip did not fetch {_names(requirements)} within {PIP_SECONDS} s",
                "Try again, with a network",
                code="P3B-PIP-FAILED",
            ) from None
        if "No module named pip" in done.stderr:
            raise outside_failure(
                f"pip is not installed for {sys.executable}, and it fetches {_names(requirements)}",
                f"Run: {shlex.quote(sys.executable)} -m ensurepip",
                code="P3B-PIP-FAILED",
            )
        if done.returncode != 0:
            version_text = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or ["without a word"]
            raise outside_failure(
                f"pip can't fetch {_names(requirements)}: {version_text[-1].removeprefix('ERROR: ')}",
                "Check the network and the hashes; a requirement of a requirement must be listed too",
                code="P3B-PIP-FAILED",
            )
        for wheel in Path(temporary).glob(f"*{ENDING}" if from_source else "*.whl"):
            folder = cache / hashlib.sha256(wheel.read_bytes()).hexdigest()
            folder.mkdir(exist_ok=True)
            wheel.replace(folder / wheel.name)


def _names(requirements: list[Requirement]) -> str:
    return ", ".join(f"{requirement.name} {requirement.version}" for requirement in requirements)


def _modules(wheel: Path) -> frozenset[str]:
    if wheel.name.endswith(ENDING):
        return archive_modules(wheel)
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    tops = {installed.split("/")[0] for name in names if (installed := _installed_as(name)) is not None}
    return frozenset(top.partition(".")[0] for top in tops)


def _installed_as(name: str) -> str | None:
    """Where an entry of a wheel goes beside the modules; None for scripts and headers, which go elsewhere."""
    match = _DATA.match(name)
    if match is None:
        return name
    return name[match.end() :] if match["modules"] else None
