"""Where a key belongs that is right, and in the wrong mapping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.reference.file_form import FileForm
from phase3b.capacity.reference.json_schema import keys_at
from phase3b.capacity.text.node import MapNode, Mark, Path, dotted
from phase3b.capacity.text.problem_text import listed

_NO_TREE: Final = MapNode(Mark(1, 1, 0, 0, ""), (), {})
_DEEPEST: Final = 3
# More places than these are no answer.
_MOST: Final = 3


def right_place(name: str, mapping: Path) -> str | None:
    """What to do with a key that the mapping at a path of the capacity file has not: it is of one below, or around it.

    None where it is in neither, so that it is a word of its own or a slip of the pen.
    """
    below = next((found for found in _levels_below(name, mapping) if found), [])
    if 0 < len(below) <= _MOST:
        return f"Write it below {listed(f'`{dotted(each)}`' for each in below)}"
    for length in range(len(mapping) - 1, -1, -1):
        at = mapping[:length]
        if name in _keys(at):
            return (
                f"It is a key of {dotted(at)}: write it there"
                if at
                else "It is a key of the whole file: write it at the top level"
            )
    return None


def _levels_below(name: str, mapping: Path) -> Iterator[list[Path]]:
    """The mappings that have the key, as paths from this one, of each depth; names that a person chose are not gone into."""
    paths: list[Path] = [()]
    for _ in range(_DEEPEST):
        paths = [(*path, key) for path in paths for key in _keys((*mapping, *path))]
        yield [path for path in paths if name in _keys((*mapping, *path))]


def _keys(mapping: Path) -> list[str]:
    # A tier and an environment may write the objectives once more, in a form that has any key.
    own = mapping[mapping.index("objectives") :] if "objectives" in mapping else mapping
    return keys_at(FileForm, own, _NO_TREE)
