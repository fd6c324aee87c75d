"""Whether Terraform is at work on a state file: it holds a POSIX lock on the file meanwhile.

Asked without taking the lock, so that no Terraform that starts just now is refused its own.
Source: fcntl(2), F_GETLK; `internal/states/statemgr/filesystem_lock_unix.go` of Terraform.
"""

from __future__ import annotations

import fcntl
import struct
import sys
from pathlib import Path
from typing import Final

# struct flock: type, whence, start, length, process on Linux; start, length, process, type, whence on macOS.
_LINUX: Final = "hhqqi4x"
_MACOS: Final = "qqihh"


def at_work(state: Path) -> bool:
    """Whether a process holds the lock of a state file; one that is not there is nobody's."""
    try:
        with state.open("rb") as file:
            if sys.platform == "darwin":
                asked = struct.pack(_MACOS, 0, 0, 0, fcntl.F_RDLCK, 0)
                kind = struct.unpack(_MACOS, fcntl.fcntl(file, fcntl.F_GETLK, asked))[3]
            else:
                asked = struct.pack(_LINUX, fcntl.F_RDLCK, 0, 0, 0, 0)
                kind = struct.unpack(_LINUX, fcntl.fcntl(file, fcntl.F_GETLK, asked))[0]
    except FileNotFoundError:
        return False
    return bool(kind != fcntl.F_UNLCK)
