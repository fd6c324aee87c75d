"""Several files written as one: temporary files beside them, and renames once all are whole; all of them or none."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path

from phase3b.errors import Phase3bError, bad_input
from phase3b.files.whole_file import fresh_beside
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file with the text that was read of it (None: there was none) and the one that it gets."""

    path: Path
    name: str
    before: str | None
    after: str


def write_all(changes: Sequence[FileChange]) -> None:
    """Writes every file, or none.

    Raises:
        Phase3bError: one has another content than when it was read, or can't be written.
    """
    contents = [_content(each) for each in changes]
    temporary: list[Path] = []
    folders: list[Path] = []
    done: list[tuple[FileChange, bytes | None]] = []
    at = changes[0].name if changes else ""
    try:
        for change, (mark, _) in zip(changes, contents, strict=True):
            at = change.name
            folders += _made_folders(change.path.parent)
            temporary.append(fresh_beside(change.path, mark + change.after.encode()))
        for change, (_, before), fresh in zip(changes, contents, list(temporary), strict=True):
            at = change.name
            if _bytes(change.path) != before:
                raise _changed(change.name)
            fresh.replace(change.path)
            done.append((change, before))
    except (OSError, Phase3bError) as error:
        for change, before in reversed(done):
            _restore(change.path, before)
        for each in temporary:
            each.unlink(missing_ok=True)
        for folder in reversed(folders):
            folder.rmdir()
        if isinstance(error, Phase3bError):
            raise
        raise bad_input(
            f"{at} can't be written: {error.strerror or error}",
            "Check the permissions of the file and its folder, and the disk; nothing was changed",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None
    finally:
        for each in temporary:
            each.unlink(missing_ok=True)


def _content(change: FileChange) -> tuple[bytes, bytes | None]:
    """The byte order mark of a file and its bytes, which must be those that were read."""
    try:
        content = _bytes(change.path)
    except OSError as error:
        raise bad_input(
            f"{change.name} can't be read: {error.strerror or error}",
            "Check the path and its permissions",
            code="P3B-FILE-UNREADABLE",
        ) from None
    mark = codecs.BOM_UTF8 if content is not None and content.startswith(codecs.BOM_UTF8) else b""
    if content != (None if change.before is None else mark + change.before.encode()):
        raise _changed(change.name)
    return mark, content


def _changed(name: str) -> Phase3bError:
    return bad_input(
        f"{name} was changed by somebody else meanwhile",
        "Nothing was written; run the same again",
        code="P3B-FILE-CHANGED",
    )


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _made_folders(folder: Path) -> list[Path]:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
    return missing[::-1]


def _restore(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(before)
