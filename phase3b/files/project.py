"""What belongs to the user's project: the folder with capacity.yaml and lambda_src, where phase3b also keeps what it made.

In a clone of phase3b a capacity file without a lambda_src of its own, in whatever folder it is, describes the functions of
the clone.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from phase3b.files.home import HOME, INSTALLED

FUNCTIONS: Final = "lambda_src"
KEPT_BY_US: Final = ".phase3b"


def source_of(capacity_file: str | os.PathLike[str]) -> Path:
    """The source of the functions of a capacity file: beside it, else in the working directory.

    A file that is known by a revision has no folder; the working directory is meant then.
    """
    beside, here = Path(capacity_file).parent / FUNCTIONS, Path(FUNCTIONS)
    # os.path answers False where a name is longer than a name can be, or has a zero byte; Path raises.
    found = next((folder for folder in (beside, here) if os.path.isdir(folder)), None)  # noqa: PTH112
    if found is None:
        return here if INSTALLED else HOME / FUNCTIONS
    return found


def folder_of_project(capacity_file: str | os.PathLike[str]) -> Path:
    """The folder of a capacity file; of one that is known by a revision, the working directory."""
    folder = Path(capacity_file).parent
    return folder if os.path.isdir(folder) else Path()  # noqa: PTH112  as above


def kept_beside(source: Path) -> Path:
    """The folder beside the source in which phase3b keeps what takes time to make again."""
    return source.absolute().parent / KEPT_BY_US
