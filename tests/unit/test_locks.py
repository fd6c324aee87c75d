"""What `make` installs is locked: every set, every requirement, every archive by its hash, and no host by name."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

LOCK = Path(__file__).resolve().parents[2] / "locks"
# What the Makefile installs, and the extras of pyproject.toml that each of them stands for.
SETS = {"synth": ("synth",), "local": ("synth", "local"), "dev": ("dev",)}
# Tools of their own, each in a folder of .tools.
TOOLS = ("checkov", "site")
STALE = "run: make lock"
CASES = [
    {"implementation_name": name, "platform_python_implementation": python, "sys_platform": system, "python_version": version,
     "python_full_version": f"{version}.1", "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[system],
     "platform_machine": machine, "os_name": "nt" if system == "win32" else "posix"}
    for name, python in (("cpython", "CPython"), ("pypy", "PyPy"))
    for system in ("linux", "darwin", "win32")
    for version in ("3.11", "3.12", "3.13", "3.14")
    for machine in ("x86_64", "aarch64", "arm64")
]  # fmt: skip
_PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+))? \\")


@dataclass(frozen=True)
class Pinned:
    """One version of one package, with all that a lock says of it."""

    name: str
    version: Version
    marker: str
    text: str


def pinned(file: Path) -> tuple[Pinned, ...]:
    """The entries of a lock file: a line that begins in the first column, and the indented ones below it."""
    entries = re.split(r"^(?=[^\s#])", file.read_text("utf-8"), flags=re.MULTILINE)[1:]
    matched = [(each, _PINNED.match(each)) for each in entries]
    assert all(match for _, match in matched), f"{file.name} holds more than name==version with hashes"
    return tuple(
        Pinned(canonicalize_name(match["name"]), Version(match["version"]), (match["marker"] or "").strip(), each)
        for each, match in matched
        if match
    )


def required(project: Mapping[str, object], extras: tuple[str, ...]) -> Iterator[Requirement]:
    """What pyproject.toml asks for under these extras; an extra may name others of the project."""
    said = project["project"]
    assert isinstance(said, dict)
    for line in (*said["dependencies"], *(each for extra in extras for each in said["optional-dependencies"][extra])):
        requirement = Requirement(line)
        if requirement.name == said["name"]:
            yield from required(project, tuple(sorted(requirement.extras)))
        else:
            yield requirement


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    return tomllib.loads((LOCK.parent / "pyproject.toml").read_text("utf-8"))


def build_requirements(project: Mapping[str, object]) -> Iterator[Requirement]:
    said = project["build-system"]
    assert isinstance(said, dict)
    return map(Requirement, said["requires"])


@pytest.mark.parametrize("name", SETS)
def test_a_lock_holds_what_pyproject_asks_for_and_nothing_that_it_no_longer_does(
    name: str, project: dict[str, object]
) -> None:
    entries = pinned(LOCK / f"{name}.txt")
    asked = [*required(project, SETS[name]), *build_requirements(project)]
    for requirement in asked:
        found = [each for each in entries if each.name == canonicalize_name(requirement.name)]
        assert found, f"{name}: {requirement} is not locked; {STALE}"
        assert all(each.version in requirement.specifier for each in found), f"{name}: {requirement}; {STALE}"
    names = {canonicalize_name(each.name) for each in asked}
    for each in entries:
        # uv notes beside each package who wants it: another package of the lock, or the project itself.
        if "phase3b (pyproject.toml)" in each.text or " via -" in each.text:
            assert each.name in names, f"{name}: {each.name} is locked and nobody asks for it; {STALE}"


@pytest.mark.parametrize("extra", ["aws", "recommend", "charts", "load", *SETS])
def test_every_extra_of_the_project_is_part_of_a_set(extra: str, project: dict[str, object]) -> None:
    names = {each.name for each in pinned(LOCK / "dev.txt")}
    assert {canonicalize_name(each.name) for each in required(project, (extra,))} <= names
    said = project["project"]
    assert isinstance(said, dict)
    assert set(said["optional-dependencies"]) == {"aws", "recommend", "charts", "load", *SETS}, (
        "lock the new extra, and say so"
    )


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_is_locked_in_the_version_that_is_asked_for(tool: str) -> None:
    lines = [line for line in (LOCK / f"{tool}.in").read_text("utf-8").splitlines() if not line.startswith("#")]
    (wanted,) = map(Requirement, lines)
    (found,) = [each for each in pinned(LOCK / f"{tool}.txt") if each.name == wanted.name]
    assert found.version in wanted.specifier, STALE


@pytest.mark.parametrize("name", [*SETS, *TOOLS])
def test_every_archive_has_its_hash_and_no_host_is_named(name: str) -> None:
    for each in pinned(LOCK / f"{name}.txt"):
        assert re.findall(r"--hash=(\w+):[0-9a-f]{64}\b", each.text), each.name
        assert set(re.findall(r"--hash=(\w+)", each.text)) == {"sha256"}
    text = (LOCK / f"{name}.txt").read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)


@pytest.mark.parametrize(("smaller", "larger"), [("synth", "local"), ("local", "dev")])
def test_a_smaller_set_is_part_of_a_larger_one(smaller: str, larger: str) -> None:
    # Otherwise `make test` after `make synth` would trade versions to and fro in one environment.
    few, many = (
        {(each.name, each.version): each.marker for each in pinned(LOCK / f"{of}.txt")} for of in (smaller, larger)
    )
    assert few.keys() <= many.keys(), STALE
    # Where more packages ask for one, it is wanted in more cases, and never in fewer.
    narrower = [each for each in few for case in CASES if _wanted(few[each], case) and not _wanted(many[each], case)]
    assert narrower == [], STALE


def _wanted(marker: str, case: dict[str, str]) -> bool:
    return not marker or Marker(marker).evaluate(case)


def test_every_target_installs_from_a_lock(root: Path) -> None:
    makefile = (root / "Makefile").read_text("utf-8").replace("\\\n", " ")
    installs = re.findall(r"pip install ([^|&;}\n]+)", makefile)
    loose = [each for each in installs if "--require-hashes" not in each and "--no-deps" not in each]
    # uv by its version, to make the locks; and what is meant to be the newest.
    assert [re.sub(r"\s+", " ", each.strip()) for each in loose] == [
        "$(PIP_QUIET) --upgrade --upgrade-strategy eager --editable '.[dev]'",
        "$(PIP_QUIET) uv==$(UV)",
    ]
    assert set(re.findall(r"\$\(call set_up,(\w+)\)", makefile)) == set(SETS)
    assert "npm install" not in re.sub(r"npm install --silent --package-lock-only", "", makefile)


def test_an_override_is_of_a_requirement_of_ministack_or_of_what_carries_axe() -> None:
    lines = (LOCK / "overrides.txt").read_text("utf-8").splitlines()
    overrides = {Requirement(line).name for line in lines if not line.startswith("#")}
    wanted = {Requirement(each).name for each in requires("ministack") or () if "extra ==" not in each}
    # Chromium is driven without the driver that comes with axe-core: tests/browser/test_report_page.py.
    driver = {Requirement(each).name for each in requires("axe-playwright-python") or () if "extra ==" not in each}
    assert driver == {"playwright"}
    assert driver <= overrides
    assert overrides - driver <= wanted
    # What is imported with the modules that are used comes from Python: tests/unit/local/dynamodb.
    left = wanted - overrides
    assert left == {"pyyaml"}


def test_the_cdktf_cli_is_locked_with_the_hash_of_every_package() -> None:
    wanted = json.loads((LOCK / "cdktf-cli" / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((LOCK / "cdktf-cli" / "package-lock.json").read_text("utf-8"))["packages"]
    assert locked[""]["dependencies"] == wanted
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    installed = {name: each for name, each in locked.items() if name and not each.get("inBundle")}
    assert len(installed) > 100
    assert [name for name, each in installed.items() if not each.get("integrity", "").startswith("sha512-")] == []
    assert [name for name, each in installed.items() if "resolved" in each] == []
