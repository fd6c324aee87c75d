"""A pair or an item put into a YAML text, or cut out of it; everything else stays byte for byte.

What is put in last and cut out again leaves the text as it was: an edit ends where the line ends, before its line break.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from phase3b.capacity.edit.layout import Laid, Pair, layout_of
from phase3b.capacity.edit.written import Value, in_line, item_lines, lines_of

Path = tuple[str | int, ...]
_COMMENT: Final = re.compile(r"[ ]*#")


class NoPlaceError(Exception):
    """The text is written in a way that the edit has no place in: the reason, in words."""


def put_pair(text: str, at: Path, key: str, value: Value) -> str:
    """The text with a new pair at the end of the mapping `at`, in the style of its last one.

    Raises:
        NoPlaceError: `at` is not a mapping that is written there.
    """
    mapping = _laid(text, at)
    if mapping.pairs is None:
        what = "it is not a mapping that is written there"
        raise NoPlaceError(what)
    if mapping.flow:
        return _put_in_brackets(text, mapping, mapping.pairs, f"{in_line(key)}: {in_line(value)}")
    last = mapping.pairs[-1]
    indent = _column(text, last.start)
    block = _blocks(mapping.pairs)
    lines = lines_of(key, value, indent, block=block)
    return _put_lines(text, _with_its_comments(text, last.end, indent), lines, apart=_apart(text, mapping.pairs))


def put_item(text: str, at: Path, value: Value) -> str:
    """The text with a new item at the end of the list `at`, in the style of its last one.

    Raises:
        NoPlaceError: `at` is not a list that is written there.
    """
    items = _laid(text, at)
    if items.items is None:
        what = "it is not a list that is written there"
        raise NoPlaceError(what)
    if items.flow:
        return _put_in_brackets(text, items, items.items, in_line(value))
    last = items.items[-1]
    indent = _dash(text, last.start)
    block = last.pairs is not None and not last.flow
    place = _with_its_comments(text, last.end, indent)
    return _put_lines(text, place, item_lines(value, indent, block=block), apart=_apart(text, items.items))


def cut(text: str, path: Path) -> tuple[str, Path]:
    """The text without the pair or the item at a path, and the path that was cut.

    The only one of a block goes with the key that it is below; in brackets it leaves them empty.

    Raises:
        NoPlaceError: it is not written there, or all of the text would go.
    """
    parent, key = _laid(text, path[:-1]), path[-1]
    spans: Sequence[Pair | Laid] = parent.pairs if parent.pairs is not None else parent.items or ()
    place = next((n for n, each in enumerate(spans) if key == (each.key if isinstance(each, Pair) else n)), None)
    if place is None:
        what = "it is not written there"
        raise NoPlaceError(what)
    if parent.flow:
        return _cut_of_brackets(text, spans, place), path
    if len(spans) == 1:
        if len(path) == 1:
            what = "nothing would be left of the file"
            raise NoPlaceError(what)
        return cut(text, path[:-1])
    return _cut_lines(text, spans, place), path


def set_value(text: str, path: Path, value: Value) -> str:
    """The text with another value for a key, in one line.

    Raises:
        NoPlaceError: the key is not written there.
    """
    parent = _laid(text, path[:-1])
    pair = parent.pair(str(path[-1]))
    if pair is None:
        what = "it is not written there"
        raise NoPlaceError(what)
    found = pair.value
    if found.pairs is None or found.flow:
        return f"{text[: found.start]}{in_line(value)}{text[found.end :]}"
    start = text.index(":", pair.start + len(pair.key)) + 1
    return f"{text[:start]} {in_line(value)}{text[found.end :]}"


def _laid(text: str, path: Path) -> Laid:
    found = layout_of(text)
    for key in path:
        if isinstance(key, int):
            items = found.items or ()
            inner = items[key] if key < len(items) else None
        else:
            pair = found.pair(key)
            inner = None if pair is None else pair.value
        if inner is None:
            what = f"`{key}` is not written there"
            raise NoPlaceError(what)
        found = inner
    return found


def _blocks(pairs: Sequence[Pair]) -> bool:
    """Whether a mapping among others is written as a block: as the last of them is, where there is one."""
    mappings = [each.value for each in pairs if each.value.pairs is not None]
    return not mappings or not mappings[-1].flow


def _put_in_brackets(text: str, within: Laid, spans: Sequence[Pair | Laid], written: str) -> str:
    if not spans:
        return f"{text[: within.start + 1]}{written}{text[within.start + 1 :]}"
    last = spans[-1]
    # One below another where the last two are.
    between = text[spans[-2].end : last.start] if len(spans) > 1 else ""
    line = re.search(r"(\r?\n)[^\r\n]*\Z", between)
    space = f"{line[1]}{' ' * _column(text, last.start)}" if line and "#" not in line[0] else " "
    return f"{text[: last.end]},{space}{written}{text[last.end :]}"


def _cut_of_brackets(text: str, spans: Sequence[Pair | Laid], place: int) -> str:
    if place:
        return text[: spans[place - 1].end] + text[spans[place].end :]
    if len(spans) > 1:
        return text[: spans[0].start] + text[spans[1].start :]
    return text[: spans[0].start] + text[spans[0].end :]


def _put_lines(text: str, place: int, lines: list[str], *, apart: bool) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    written = "".join(f"{newline}{line}" for line in ([""] if apart else []) + lines)
    return text[:place] + written + text[place:]


def _cut_lines(text: str, spans: Sequence[Pair | Laid], place: int) -> str:
    each = spans[place]
    start = _line_start(text, each.start)
    indent = _column(text, start + len(text[start : each.start]) - len(text[start : each.start].lstrip()))
    end = _with_its_comments(text, each.end, indent)
    if place + 1 < len(spans):
        end_of_gap = _skip_blank_lines(text, _next_line(text, end))
        alone = end_of_gap > _next_line(text, end) or _COMMENT.match(text, end_of_gap) is not None
        begin = _of_it_alone(text, start, indent, place) if alone else start
        return text[:begin] + text[end_of_gap:]
    begin = _of_it_alone(text, start, indent, place)
    while begin and not text[_line_start(text, begin - 1) : begin].strip():
        begin = _line_start(text, begin - 1)
    return text[: _line_end(text, _line_start(text, max(begin - 1, 0)))] + text[end:]


def _of_it_alone(text: str, start: int, indent: int, place: int) -> int:
    """Where the comment above a pair begins; that above the first of a block may be about all of them."""
    begin = start
    while place and begin:
        above = _line_start(text, begin - 1)
        line = text[above:begin]
        if not line.startswith(f"{' ' * indent}#"):
            break
        begin = above
    return begin


def _apart(text: str, spans: Sequence[Pair | Laid]) -> bool:
    """Whether an empty line is between the last two."""
    return len(spans) > 1 and re.search(r"\n[ \t]*\r?\n", text[spans[-2].end : spans[-1].start]) is not None


def _with_its_comments(text: str, end: int, indent: int) -> int:
    """The end of the line on which something ends, or of the last comment below it that is indented further."""
    found = _line_end(text, end)
    at = _next_line(text, found)
    while at < len(text):
        line_end = _line_end(text, at)
        line = text[at:line_end]
        if line.strip() and not (line.lstrip().startswith("#") and len(line) - len(line.lstrip()) > indent):
            break
        if line.strip():
            found = line_end
        following = _next_line(text, line_end)
        if following == at:
            break
        at = following
    return found


def _skip_blank_lines(text: str, at: int) -> int:
    found = re.compile(r"(?:[ \t]*\r?\n)*").match(text, at)
    return at if found is None else found.end()


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    """Where a line ends, before its line break."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def _next_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _column(text: str, at: int) -> int:
    return at - _line_start(text, at)


def _dash(text: str, at: int) -> int:
    """The column of the dash before an item."""
    line = text[_line_start(text, at) : at]
    return len(line) - len(line.lstrip())
