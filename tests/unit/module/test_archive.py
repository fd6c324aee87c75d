"""The archive's bytes, and the folder beside what somebody left in it."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.module.pages.hand_filled import filled, hand_written
from phase3b.module.releases.archive import archived, put_module

FILES = {"main.tf": b"# main\n", "packages/a.zip": b"zip", "examples/basic/main.tf": b"# basic\n"}


def test_the_order_of_files_makes_no_other_bytes() -> None:
    assert archived(FILES, "m") == archived(dict(reversed(FILES.items())), "m")


def test_what_is_in_it() -> None:
    with tarfile.open(fileobj=io.BytesIO(archived(FILES, "m"))) as archive:
        members = archive.getmembers()
        assert [member.name for member in members] == ["m/examples/basic/main.tf", "m/main.tf", "m/packages/a.zip"]
        assert {(member.mtime, member.uid, member.gid, member.mode, member.uname) for member in members} == {
            (0, 0, 0, 0o644, "")
        }


def test_a_build_over_an_earlier_one(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    put_module({**FILES, "old.tf": b"# old\n", "packages/old.zip": b"old"}, tmp_path, "m", "0.9.0")
    for name in ("terraform.tfstate", ".terraform.lock.hcl", "NOTES.md"):
        (folder / name).write_text("mine")
    written = put_module(FILES, tmp_path, "m", "1.0.0")
    assert written.removed == ("old.tf", "packages/old.zip")
    assert {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()} == {
        "m/main.tf", "m/packages/a.zip", "m/examples/basic/main.tf", "m/terraform.tfstate", "m/.terraform.lock.hcl",
        "m/NOTES.md", "m-0.9.0.tar.gz", "m-0.9.0.tar.gz.sha256", "m-1.0.0.tar.gz", "m-1.0.0.tar.gz.sha256",
    }  # fmt: skip
    assert (tmp_path / "m-1.0.0.tar.gz.sha256").read_text() == f"{written.sha256}  m-1.0.0.tar.gz\n"
    assert put_module(FILES, tmp_path, "m", "1.0.0").sha256 == written.sha256


def test_a_module_that_somebody_wrote_by_hand_is_not_touched(tmp_path: Path) -> None:
    """`--out modules`, where modules/phase3b-performance is a hand-written module of the landing zone."""
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "main.tf").write_text("# by hand\n")
    (folder / "iam.tf").write_text("# by hand\n")
    with pytest.raises(Phase3bError, match=r"no build of m wrote: iam\.tf\. Move them away") as caught:
        put_module(FILES, tmp_path, "m", "1.0.0")
    assert caught.value.exit_code is ExitCode.BAD_INPUT
    assert {file.name: file.read_text() for file in folder.iterdir()} == {
        "main.tf": "# by hand\n",
        "iam.tf": "# by hand\n",
    }
    assert not list(tmp_path.glob("*.tar.gz"))


def test_what_was_changed_since_its_build_is_not_removed(tmp_path: Path) -> None:
    put_module({**FILES, "old.tf": b"# old\n"}, tmp_path, "m", "1.0.0")
    (tmp_path / "m" / "old.tf").write_text("# changed by hand\n")
    with pytest.raises(Phase3bError, match=r"wrote: old\.tf"):
        put_module(FILES, tmp_path, "m", "1.0.0")
    assert (tmp_path / "m" / "old.tf").read_text() == "# changed by hand\n"


def test_an_archive_that_can_not_be_read_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "m-0.9.0.tar.gz").write_bytes(b"\x1f\x8b no archive")
    assert put_module(FILES, tmp_path, "m", "1.0.0").removed == ()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Phase3bError, match="can't be written") as caught:
        put_module(FILES, tmp_path / "out", "m", "1.0.0")
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert (tmp_path / "out").read_text() == "a file"


def test_a_place_that_nothing_is_for() -> None:
    with pytest.raises(Phase3bError, match=r"a\.tf has a place for nothing_at_all"):
        filled("a.tf", "x = @@nothing_at_all@@", {})


def test_the_files_written_by_hand_are_found() -> None:
    assert {"variables.tf", "examples/basic/main.tf", "tests/inputs.tftest.hcl"} <= set(hand_written())
