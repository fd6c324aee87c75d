"""A capacity file in one text, taken apart into files for its parts; SecureBase's, whose parts are in files, as one text."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from phase3b.capacity.text.capacity_text import CapacityText, read_capacity_text

ROOT = Path(__file__).parents[3]
# A part whose keys are written below it or in one line, up to the next line that is not deeper.
_PART = "^{indent}{key}:(?P<inline> *\\{{.*\\}})?[^\n]*\n(?P<body>(?:(?:{indent} +.*)?\n)*)"


def split(text: str, parts: Iterable[tuple[str, ...]], name: str = "capacity.yaml") -> CapacityText:
    """The text with these parts in files that are called after them; the innermost first."""
    texts: dict[str, str] = {}
    for path in sorted(parts, key=len, reverse=True):
        indent = "  " * (len(path) - 1)
        found = re.search(_PART.format(indent=indent, key=path[-1]), text, re.MULTILINE)
        assert found is not None, path
        inline = found["inline"]
        texts[f"{path[-1]}.yaml"] = f"{inline.strip()}\n" if inline else textwrap.dedent(found["body"])
        text = f"{text[: found.start()]}{indent}{path[-1]}: {{file: {path[-1]}.yaml}}\n{text[found.end() :]}"
    return CapacityText(name, text, texts)


def securebase() -> str:
    """SecureBase's capacity.yaml and its parts as one text."""
    return read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()


def copied(folder: Path) -> Path:
    """SecureBase's capacity.yaml and its parts, copied to a folder."""
    return written(folder, read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml"))


def written(folder: Path, text: CapacityText, parts: Mapping[str, str] | None = None) -> Path:
    """The files in a folder; those of `parts` instead of the text's own."""
    file = folder / text.name
    for name, part in {text.name: text.text, **text.parts, **(parts or {})}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(part, "utf-8")
    return file
