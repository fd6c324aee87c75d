"""A file that is written whole or not at all: beside itself first, forced to the disk, and then renamed."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def write_whole(target: Path, content: bytes | str) -> None:
    """Replaces what the file had, or leaves it as it was; text is UTF-8 with its line ends as they are.

    A link stays one, and what it names is replaced. What is no file, such as a pipe or a device, is written as it is: renamed
    over, it would be gone.

    Raises:
        OSError: it can't be written; nothing was changed.
    """
    data = content.encode() if isinstance(content, str) else content
    target = target.resolve()
    if target.exists() and not target.is_file() and not target.is_dir():
        target.write_bytes(data)
        return
    fresh = fresh_beside(target, data)
    try:
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def fresh_beside(target: Path, data: bytes) -> Path:
    """The content in a new file in the target's folder, with the target's permissions; to be renamed to it.

    Raises:
        OSError: the target is read-only, or the new file can't be written; it is gone then.
    """
    there = target.exists()
    if there and not os.access(target, os.W_OK):
        raise PermissionError(None, "it is read-only")
    # Not named after the target, whose name may be as long as a name can be.
    descriptor, name = tempfile.mkstemp(prefix=".phase3b.", dir=target.parent)
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if there:
            shutil.copymode(target, fresh)
        else:
            fresh.chmod(0o666 & ~_umask())
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _umask() -> int:
    """The process's, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
