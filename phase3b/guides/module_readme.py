"""The README of the published module, as a guide: what `phase3b module build` writes beside the module's files."""

from __future__ import annotations

from pathlib import Path

from phase3b import __version__
from phase3b.module.built_module import built_module, released_file
from phase3b.module.pages.readme import README
from phase3b.module.releases.released import read_released


def module_readme(file: Path, like: str) -> str:
    """The README of the module whose defaults are those of the environment `like`.

    Raises:
        Phase3bError: as `built_module`.
    """
    return built_module(file, like, __version__, read_released(released_file(file))).files[README].decode("utf-8")
