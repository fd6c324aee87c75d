"""Small source trees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Tree = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Writes files below tmp_path/source and answers that folder; every folder of one is a package."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        source = tmp_path / "source"
        for name, content in files.items():
            file = source / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
            for folder in file.parents:
                if folder == source:
                    break
                (folder / "__init__.py").touch()
        return source

    return write
