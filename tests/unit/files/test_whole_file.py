"""A file is what it was or what it becomes, and what is no file is never replaced by one."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from phase3b.files.whole_file import fresh_beside, write_whole


def listing(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_it_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("before")
    file.chmod(0o640)
    write_whole(file, "after\r\n")
    assert file.read_bytes() == b"after\r\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert listing(tmp_path) == ["a.txt"]


def test_a_new_one_has_the_permissions_that_any_file_gets(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_whole(tmp_path / "a.txt", b"\xff")
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640
    assert (tmp_path / "a.txt").read_bytes() == b"\xff"


def test_a_name_may_be_as_long_as_a_name_can_be(tmp_path: Path) -> None:
    write_whole(tmp_path / ("n" * 255), "long")
    assert (tmp_path / ("n" * 255)).read_text() == "long"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there/real.txt").write_text("before")
    (tmp_path / "link.txt").symlink_to("there/real.txt")
    write_whole(tmp_path / "link.txt", "after")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "there/real.txt").read_text() == "after"


def test_a_pipe_is_written_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    write_whole(pipe, "through")
    reader.join(10)
    assert read == ["through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_fails_changes_nothing_and_leaves_nothing(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "a.txt"
    file.write_text("before")
    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, "after")
    assert file.read_text() == "before"
    assert listing(tmp_path) == ["a.txt"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rename would ask the folder alone; whoever may do everything is told no, too."""
    file = tmp_path / "a.txt"
    file.write_text("before")
    monkeypatch.setattr(os, "access", lambda path, mode: not (path == file and mode == os.W_OK))
    with pytest.raises(PermissionError, match="read-only"):
        fresh_beside(file, b"after")
    assert listing(tmp_path) == ["a.txt"]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path / "a", "text")
    assert listing(tmp_path) == ["a"]
