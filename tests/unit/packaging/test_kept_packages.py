"""What was packed is taken again only when the same would be packed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging import kept_packages
from phase3b.packaging.package import Package, pack

Tree = Callable[[Mapping[str, str | bytes]], Path]
Build = Callable[[Path], tuple[Package, ...]]
FILES = {
    "orders/handler.py": "import shared.clock\ndef handle(event, context): ...\n",
    "shared/clock.py": "NOW = 1\n",
    "orders/unused.py": "",
}


@pytest.fixture
def packings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A word for each time that something was really packed."""
    seen: list[str] = []

    def counted(
        source: Path, functions: list[str], wheel_cache: Path, handlers: dict[str, str] | None, dax: frozenset[str]
    ) -> tuple[Package, ...]:
        seen.append("packed")
        return pack(source, functions, wheel_cache, handlers, dax)

    monkeypatch.setattr(kept_packages, "pack", counted)
    return seen


@pytest.fixture
def build(tmp_path: Path) -> Build:
    def call(source: Path) -> tuple[Package, ...]:
        return kept_packages.kept_or_packed(source, ["orders"], tmp_path / "wheels", tmp_path / "kept")

    return call


def test_the_same_source_is_packed_once(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(FILES)
    assert build(source) == build(source) == build(source) == pack(source, ["orders"], source)
    assert packings == ["packed"]


def test_only_times_that_are_old_enough_are_believed(
    tree: Tree, build: Build, packings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tree(FILES)
    build(source)
    contents: list[str] = []
    digest = kept_packages.contents_of

    def counted(folder: Path, stamps: kept_packages.Stamps) -> str:
        contents.append("read")
        return digest(folder, stamps)

    monkeypatch.setattr(kept_packages, "contents_of", counted)
    build(source)
    assert contents == ["read"]
    # Three seconds later the times are older than a tick: looked at once more, then believed.
    later = time.time_ns() + 3_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: later)
    for _ in range(3):
        build(source)
    assert contents == ["read", "read"]
    assert packings == ["packed"]


def test_the_same_size_and_time_with_other_contents_is_seen(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(FILES)
    file = source / "shared/clock.py"
    os.utime(file, ns=(10**18, 10**18))
    before = build(source)
    file.write_text("NOW = 2\n")
    os.utime(file, ns=(10**18, 10**18))
    assert build(source) != before
    assert packings == ["packed"] * 2


def test_a_new_file_that_is_packaged_is_seen(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(FILES)
    build(source)
    (source / "orders/schemas.json").write_text('{"A": {}}')
    assert "orders/schemas.json" in build(source)[0].names
    assert packings == ["packed"] * 2


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("shared/clock/__init__.py", "", "shared.clock is ambiguous"),
        ("orders/requirements.txt", "stars==1.0", "'stars==1.0' is not pinned"),
    ],
)
def test_a_new_file_that_changes_what_an_import_means_is_seen(
    tree: Tree, build: Build, name: str, content: str, expected: str
) -> None:
    source = tree(FILES)
    build(source)
    file = source / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(content)
    with pytest.raises(Phase3bError, match=expected):
        build(source)


def test_a_new_time_or_a_file_that_nothing_reads_packs_nothing(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(FILES)
    build(source)
    os.utime(source / "shared/clock.py", (1, 1))
    (source / "orders/notes.txt").touch()
    (source / "orders/__pycache__").mkdir()
    (source / "orders/__pycache__/x.py").touch()
    build(source)
    assert packings == ["packed"]


def test_a_time_that_was_set_back_is_not_believed(
    tree: Tree, build: Build, packings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tree(FILES)
    file = source / "shared/clock.py"
    os.utime(file, ns=(10**18, 10**18))
    # As if all of it were older than a tick, so that only the stamps decide.
    later = time.time_ns() + 3_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: later)
    before = build(source)
    file.write_text("NOW = 2\n")
    os.utime(file, ns=(10**18, 10**18))
    assert build(source) != before
    assert packings == ["packed"] * 2


def test_a_folder_link_that_comes_to_lead_elsewhere_is_seen(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(
        {
            "orders/handler.py": "import shared.clock\ndef handle(event, context): ...\n",
            "v1/clock.py": "NOW = 1\n",
            "v2/clock.py": "NOW = 2\n",
        }
    )
    link = source / "shared"
    link.symlink_to("v1")
    before = build(source)
    link.unlink()
    link.symlink_to("v2")
    assert build(source) != before
    assert packings == ["packed"] * 2


def test_a_link_that_comes_to_lead_elsewhere_is_seen(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree(
        {
            **FILES,
            "orders/handler.py": "import orders.link\ndef handle(event, context): ...\n",
            "shared/later.py": "NOW = 3\n",
        }
    )
    link = source / "orders/link.py"
    link.symlink_to("../shared/clock.py")
    before = build(source)
    link.unlink()
    link.symlink_to("../shared/later.py")
    assert build(source) != before
    assert packings == ["packed"] * 2


def test_problems_are_not_kept(tree: Tree, build: Build, packings: list[str]) -> None:
    source = tree({"orders/handler.py": "import nowhere\ndef handle(event, context): ...\n"})
    for _ in range(2):
        with pytest.raises(Phase3bError):
            build(source)
    assert packings == ["packed"] * 2


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"made_by": 1}'])
def test_what_is_not_ours_is_packed_anew(
    tree: Tree, build: Build, packings: list[str], tmp_path: Path, content: str
) -> None:
    source = tree(FILES)
    before = build(source)
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_text(content)
    assert build(source) == before
    assert packings == ["packed"] * 2


def test_a_damaged_zip_is_packed_anew(tree: Tree, build: Build, packings: list[str], tmp_path: Path) -> None:
    source = tree(FILES)
    before = build(source)
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_text(kept.read_text().replace('"data": "UEsD', '"data": "UEsE'))
    assert build(source) == before
    assert packings == ["packed"] * 2


def test_other_code_of_ours_packs_anew(
    tree: Tree, build: Build, packings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tree(FILES)
    build(source)
    monkeypatch.setattr(kept_packages, "made_by", lambda: "another release")
    build(source)
    assert packings == ["packed"] * 2


def test_several_packages_are_kept_side_by_side(tree: Tree, build: Build, packings: list[str]) -> None:
    one, other = tree(FILES), tree({**FILES, "orders/unused.py": "import shared.clock"})
    for _ in range(2):
        build(one)
        build(other)
    assert len(packings) <= 2


def test_where_nothing_can_be_kept_packages_are_as_good(tree: Tree, tmp_path: Path, packings: list[str]) -> None:
    source = tree(FILES)
    (tmp_path / "kept").touch()
    made = kept_packages.kept_or_packed(source, ["orders"], tmp_path, tmp_path / "kept")
    assert made == pack(source, ["orders"], tmp_path)
    assert packings == ["packed"]


def test_a_client_for_dax_is_another_package(tree: Tree, tmp_path: Path, packings: list[str]) -> None:
    source = tree({"orders/handler.py": "def handle(event, context): ...\n"})
    for dax in (frozenset[str](), frozenset({"orders"}), frozenset[str](), frozenset({"orders"})):
        kept_packages.kept_or_packed(source, ["orders"], tmp_path / "wheels", tmp_path / "kept", None, dax)
    assert len(packings) == 2
