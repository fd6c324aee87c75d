"""Edits of a capacity file and the files that it names, each written where its part is.

After every edit the text is read again: it must mean what it meant, with that one change and no other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from phase3b.capacity.edit import text_edit
from phase3b.capacity.edit.text_edit import NoPlaceError, Path
from phase3b.capacity.edit.written import Value
from phase3b.capacity.text.capacity_text import FILE, PARTS, CapacityText, beside, tree_of
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.node import MapNode, Plain, dotted, plain
from phase3b.errors import Phase3bError, bad_input

# What a capacity file calls itself among its parts.
MAIN: Final = ""


class CapacityEdit:
    """The texts of a capacity file while they are edited; `text` is what they are now."""

    def __init__(self, text: CapacityText) -> None:
        self.before = text
        self.text = text
        self._means: dict[str, Plain] = {}
        self._homes = _homes(text)

    def tree(self) -> MapNode:
        """The tree of what the texts are now."""
        return tree_of(self.text).root

    def put(self, path: Path, value: Value) -> None:
        """A new key, at the end of its mapping; mappings above it that are not there are made.

        Raises:
            Phase3bError: the text is written in a way that has no place for it.
        """
        there = next(n for n in range(len(path) - 1, -1, -1) if isinstance(self._at(path[:n]), Mapping))
        at, key, below = path[:there], str(path[there]), path[there + 1 :]
        for each in reversed(below):
            value = {str(each): value}
        file, inner = self._home(at)
        written = value
        self._edit(file, path, lambda text: (text_edit.put_pair(text, inner, key, written), (*inner, key)), (written,))

    def append(self, path: Path, value: Value) -> None:
        """A new item at the end of a list; a list that is not there is made.

        Raises:
            Phase3bError: the text is written in a way that has no place for it.
        """
        there = self._at(path)
        if there is None:
            self.put(path, [value])
            return
        file, inner = self._home(path)
        position = len(_collection(there))
        self._edit(file, path, lambda text: (text_edit.put_item(text, inner, value), (*inner, position)), (value,))

    def cut(self, path: Path, *, keep_empty: bool = False) -> None:
        """Without a key or an item; the only one of a block goes with the key above it, or leaves `{}` there.

        Raises:
            Phase3bError: it is written in a way that it can't be removed by itself.
        """
        above = path[:-1]
        if keep_empty and len(_collection(self._at(above))) == 1:
            self.set(above, {})
            return
        file, inner = self._home(above)
        self._edit(file, path, lambda text: text_edit.cut(text, (*inner, path[-1])), ())

    def set(self, path: Path, value: Value) -> None:
        """Another value for a key that is there.

        Raises:
            Phase3bError: it is written in a way that it can't be changed by itself.
        """
        file, inner = self._home(path)
        self._edit(file, path, lambda text: (text_edit.set_value(text, inner, value), inner), (value,))

    def at(self, path: Path) -> Plain:
        """What the file means at a path; None where there is nothing."""
        return self._at(path)

    def changed(self) -> dict[str, tuple[str, str]]:
        """What the texts were and are now, of each file that differs; MAIN is the capacity file itself."""
        pairs = {MAIN: (self.before.text, self.text.text)}
        pairs |= {file: (text, self.text.parts[file]) for file, text in self.before.parts.items()}
        return {file: pair for file, pair in pairs.items() if pair[0] != pair[1]}

    def shown(self, file: str) -> str:
        """How messages call a file."""
        return self.text.name if file == MAIN else beside(self.text.name, file)

    def _home(self, path: Path) -> tuple[str, Path]:
        """The file that a value is in, and its path there."""
        for length in range(len(path), 0, -1):
            file = self._homes.get(path[:length])
            if file is not None:
                return file, path[length:]
        return MAIN, path

    def _at(self, path: Path) -> Plain:
        file, inner = self._home(path)
        found = self._meaning(file)
        for key in inner:
            if isinstance(found, Mapping) and isinstance(key, str):
                found = found.get(key)
            elif isinstance(found, tuple) and isinstance(key, int) and key < len(found):
                found = found[key]
            else:
                return None
        return found

    def _meaning(self, file: str) -> Plain:
        if file not in self._means:
            self._means[file] = _meaning(self._text(file), self.shown(file))
        return self._means[file]

    def _text(self, file: str) -> str:
        return self.text.text if file == MAIN else self.text.parts[file]

    def _edit(self, file: str, path: Path, edit: Callable[[str], tuple[str, Path]], value: tuple[Value, ...]) -> None:
        """An edit of one file that gives the path that it changed a value, or none: then it is not there any more."""
        try:
            edited, inner = edit(self._text(file))
        except NoPlaceError as error:
            raise self._no_place(file, path, str(error)) from None
        try:
            means = _meaning(edited, self.shown(file))
        except Phase3bError:
            raise self._no_place(file, path, "another value repeats it by an alias (*)") from None
        before = self._meaning(file)
        if means != (_with(before, inner, _plain(value[0])) if value else _without(before, inner)):
            raise self._no_place(
                file, path, "something else would change with it, such as what repeats it by an alias (*)"
            )
        self._means[file] = means
        self.text = (
            replace(self.text, text=edited)
            if file == MAIN
            else replace(self.text, parts={**self.text.parts, file: edited})
        )

    def _no_place(self, file: str, path: Path, why: str) -> Phase3bError:
        return bad_input(
            f"{dotted(path)} can't be edited in {self.shown(file)} by itself: {why}",
            "Write the values out there, one below another, and run the same again",
            code="P3B-EDIT-PLACE",
        )


def _meaning(text: str, name: str) -> Plain:
    root, problems = read_document(text, name)
    if problems:
        raise Phase3bError(*problems)
    return plain(root)


def _homes(text: CapacityText) -> dict[Path, str]:
    """The file of each part that has one of its own."""
    homes: dict[Path, str] = {}
    for part in PARTS:
        above = next((part[:n] for n in range(len(part), 0, -1) if part[:n] in homes), ())
        inside = part[len(above) :]
        root, _ = read_document(text.parts[homes[above]] if above else text.text, text.name)
        found: Plain = plain(root)
        for key in inside:
            found = found.get(str(key)) if isinstance(found, Mapping) else None
        if isinstance(found, Mapping) and isinstance(found.get(FILE), str):
            homes[part] = str(PurePosixPath(str(found[FILE])))
    return homes


def _collection(value: Plain) -> Mapping[str, Plain] | tuple[Plain, ...]:
    return value if isinstance(value, Mapping | tuple) else ()


def _plain(value: Value) -> Plain:
    match value:
        case str() | int() | float() | None:
            return value
        case Mapping():
            return {str(key): _plain(each) for key, each in value.items()}
        case _:
            return tuple(map(_plain, value))


def _with(means: Plain, path: Path, value: Plain) -> Plain:
    """What is meant with another value at a path."""
    if not path:
        return value
    key = path[0]
    if isinstance(means, tuple) and isinstance(key, int):
        return (*means[:key], _with(means[key] if key < len(means) else None, path[1:], value), *means[key + 1 :])
    of = means if isinstance(means, Mapping) else {}
    return {**of, str(key): _with(of.get(str(key)), path[1:], value)}


def _without(means: Plain, path: Path) -> Plain:
    """What is meant without a path."""
    key = path[0]
    if isinstance(means, tuple):
        at = int(key)
        inner = (_without(means[at], path[1:]),) if len(path) > 1 else ()
        return (*means[:at], *inner, *means[at + 1 :])
    of = means if isinstance(means, dict) else {}
    if len(path) == 1:
        return {name: each for name, each in of.items() if name != key}
    return {name: _without(each, path[1:]) if name == key else each for name, each in of.items()}
