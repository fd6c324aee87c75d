"""Requirements: pinned, fetched by the real pip from a folder, and what of a wheel is packaged."""

from __future__ import annotations

import hashlib
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging.package import pack
from phase3b.packaging.wheels import requirements_of, wheels_of

Tree = Callable[[Mapping[str, str | bytes]], Path]
PURE = "py3-none-any"
HASH = "a" * 64


def wheel(folder: Path, name: str, tag: str, files: Mapping[str, str]) -> str:
    """Makes a wheel of version 1.0; the line of requirements.txt that names it."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}-1.0-{tag}.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        archive.writestr(f"{info}/RECORD", "")
        archive.writestr(f"{info}/licenses/LICENSE", "Do as you like.")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}\n"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only place where pip looks for wheels."""
    folder = tmp_path / "shelf"
    for variable in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return folder


@pytest.mark.parametrize(
    "tag",
    [
        PURE,
        "py2.py3-none-any",
        "cp313-cp313-manylinux2014_aarch64",
        "cp313-cp313-manylinux_2_17_aarch64.manylinux2014_aarch64",
        "cp39-abi3-manylinux_2_17_aarch64",
        "py3-none-manylinux2014_aarch64",
    ],
)
def test_pip_takes_pure_wheels_and_those_of_the_platform(tree: Tree, shelf: Path, tmp_path: Path, tag: str) -> None:
    line = wheel(shelf, "stars", tag, {"stars/__init__.py": "N = 1\n"})
    source = tree({"orders/requirements.txt": line})
    found = wheels_of(requirements_of(source, "orders"), tmp_path / "cache")
    assert [each.modules for each in found] == [{"stars"}]


@pytest.mark.parametrize("tag", ["cp313-cp313-manylinux2014_x86_64", "cp312-cp312-manylinux2014_aarch64"])
def test_pip_takes_no_wheel_of_another_platform(tree: Tree, shelf: Path, tmp_path: Path, tag: str) -> None:
    line = wheel(shelf, "stars", tag, {"stars/__init__.py": ""})
    source = tree({"orders/requirements.txt": line})
    with pytest.raises(Phase3bError) as caught:
        wheels_of(requirements_of(source, "orders"), tmp_path / "cache")
    assert (str(caught.value), caught.value.exit_code) == (
        (
            "pip can't fetch stars 1.0: No matching distribution found for stars==1.0. Check the network and the hashes; a "
            "requirement of a requirement must be listed too. [P3B-PIP-FAILED]"
        ),
        3,
    )


def test_another_hash_is_refused(tree: Tree, shelf: Path, tmp_path: Path) -> None:
    wheel(shelf, "stars", PURE, {"stars/__init__.py": ""})
    source = tree({"orders/requirements.txt": f"stars==1.0 --hash=sha256:{HASH}"})
    with pytest.raises(Phase3bError) as caught:
        wheels_of(requirements_of(source, "orders"), tmp_path / "cache")
    assert str(caught.value).startswith("pip can't fetch stars 1.0: THESE PACKAGES DO NOT MATCH THE HASHES")
    assert caught.value.exit_code == 3
    assert list((tmp_path / "cache").iterdir()) == []


def test_what_is_cached_is_not_fetched_and_a_damaged_wheel_is(
    tree: Tree, shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = wheel(shelf, "stars", PURE, {"stars/__init__.py": ""})
    requirements = requirements_of(tree({"orders/requirements.txt": line}), "orders")
    cached = wheels_of(requirements, tmp_path / "cache")[0].file
    cached.write_bytes(b"damaged")
    assert wheels_of(requirements, tmp_path / "cache")[0].file.read_bytes() != b"damaged"

    def never(*_: object, **__: object) -> None:
        raise AssertionError("pip was run")

    monkeypatch.setattr(subprocess, "run", never)
    assert wheels_of(requirements, tmp_path / "cache")[0].file == cached


def test_what_of_a_wheel_is_packaged_and_what_it_weighs(tree: Tree, shelf: Path, tmp_path: Path) -> None:
    line = wheel(
        shelf,
        "stars",
        PURE,
        {
            "stars/__init__.py": "N = 1\n",
            "stars/py.typed": "",
            "stars/__init__.pyi": "N: int\n",
            "stars/data.txt": "data",
            "stars/tests/test_stars.py": "",
            "stars/__pycache__/x.cpython-313.pyc": "",
            "tests/test_all.py": "",
            "stars-1.0.data/purelib/moons.py": "",
            "stars-1.0.data/scripts/stars": "",
        },
    )
    source = tree(
        {
            "orders/requirements.txt": f"# Needed.\n\n{line}",
            "orders/handler.py": "import stars, moons\ndef handle(event, context): ...\n",
        }
    )
    package = pack(source, ["orders"], tmp_path / "cache")[0]
    assert package.names == (
        "moons.py",
        "orders/__init__.py",
        "orders/handler.py",
        "stars-1.0.dist-info/METADATA",
        "stars-1.0.dist-info/licenses/LICENSE",
        "stars/__init__.py",
        "stars/data.txt",
    )
    alone = pack(tree({"bills/handler.py": "import json\ndef handle(event, context): ...\n"}), ["bills"], tmp_path)
    assert 0 < package.third_party_bytes < package.size_bytes
    assert abs(package.own_bytes - alone[0].size_bytes) < 50


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("stars==1.0", "1:1", "stars==1.0"),
        (f"\n# said\nstars>=1.0 --hash=sha256:{HASH}", "3:1", f"stars>=1.0 --hash=sha256:{HASH}"),
        ("stars", "1:1", "stars"),
        ("-r other.txt", "1:1", "-r other.txt"),
        (f"stars==1.0 --hash=md5:{HASH}", "1:1", f"stars==1.0 --hash=md5:{HASH}"),
        ("https://example.com/stars-1.0-py3-none-any.whl", "1:1", "https://example.com/stars-1.0-py3-none-any.whl"),
    ],
)
def test_a_line_that_is_not_pinned(tree: Tree, text: str, place: str, line: str) -> None:
    source = tree({"orders/requirements.txt": text})
    with pytest.raises(Phase3bError) as caught:
        requirements_of(source, "orders")
    assert (str(caught.value), caught.value.exit_code) == (
        (
            f"{source}/orders/requirements.txt:{place}: {line!r} is not pinned. Write name==version --hash=sha256:..., as "
            "pip hash prints it. [P3B-REQUIREMENT-PIN]"
        ),
        2,
    )


def test_a_file_that_is_not_utf_8(tree: Tree) -> None:
    source = tree({"orders/requirements.txt": b"\xe9"})
    with pytest.raises(Phase3bError) as caught:
        requirements_of(source, "orders")
    assert (
        str(caught.value)
        == f"{source}/orders/requirements.txt:1:1: this is not text in UTF-8. Save it in UTF-8. [P3B-FILE-NOT-UTF8]"
    )


def test_no_file_is_no_requirement(tree: Tree) -> None:
    assert requirements_of(tree({"orders/handler.py": ""}), "orders") == ()


def test_pip_that_is_missing_or_hangs(tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    requirements = requirements_of(tree({"orders/requirements.txt": f"stars==1.0 --hash=sha256:{HASH}"}), "orders")
    monkeypatch.setattr("sys.executable", "/usr/bin/python3")

    def missing(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "/usr/bin/python3: No module named pip\n")

    def hangs(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        raise subprocess.TimeoutExpired(command, 120)

    for run, expected in (
        (
            missing,
            "pip is not installed for /usr/bin/python3, and it fetches stars 1.0. Run: /usr/bin/python3 -m ensurepip. [P3B-PIP-FAILED]",
        ),
        (hangs, "pip did not fetch stars 1.0 within 120 s. Try again, with a network. [P3B-PIP-FAILED]"),
    ):
        monkeypatch.setattr(subprocess, "run", run)
        with pytest.raises(Phase3bError) as caught:
            wheels_of(requirements, tmp_path / "cache")
        assert (str(caught.value), caught.value.exit_code) == (expected, 3)
