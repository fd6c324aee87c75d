"""Where each value of a YAML text is, as it is written: aliases by themselves, and blocks without the comments behind them.

The tree of `document.py` says what a file means: an alias is there what it stands for, and a block runs on to the next key.
An edit needs what is on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import yaml

from phase3b.quick_dataclass import dataclass

_BLANK: Final = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Laid:
    """A value in the text, from its first character to the end of its last; `flow` is one in brackets or braces."""

    start: int
    end: int
    flow: bool = False
    pairs: tuple[Pair, ...] | None = None
    items: tuple[Laid, ...] | None = None

    def pair(self, key: str) -> Pair | None:
        """The pair of a mapping that has this key."""
        return next((each for each in self.pairs or () if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Pair:
    """A key of a mapping with its value; `start` is where the key begins, `end` where the value does end."""

    key: str
    start: int
    end: int
    value: Laid


def layout_of(text: str) -> Laid:
    """The layout of a text that was read as YAML before, and whose top is a mapping."""
    events = yaml.parse(text, Loader=yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)
    for event in events:
        if isinstance(event, yaml.MappingStartEvent):
            return _collection(event, events, text)
    return Laid(0, len(text), pairs=())


def _value(event: yaml.Event, events: Iterator[yaml.Event], text: str) -> Laid:
    if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
        return _collection(event, events, text)
    start, end = _marks(event)
    # A block scalar (|, >) ends where the next line begins.
    return Laid(start, max(start, len(text[:end].rstrip(_BLANK))))


def _collection(
    event: yaml.MappingStartEvent | yaml.SequenceStartEvent, events: Iterator[yaml.Event], text: str
) -> Laid:
    start, _ = _marks(event)
    flow = bool(event.flow_style)
    values: list[Laid] = []
    keys: list[tuple[str, int, int]] = []
    mapping = isinstance(event, yaml.MappingStartEvent)
    last = start
    for each in events:
        if isinstance(each, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            last = _marks(each)[1]
            break
        if mapping and len(keys) == len(values):
            keys.append((str(getattr(each, "value", "")), *_marks(each)))
        else:
            values.append(_value(each, events, text))
    if not mapping:
        return Laid(
            start, last if flow else max((each.end for each in values), default=start), flow, None, tuple(values)
        )
    pairs = tuple(
        Pair(key, at, max(value.end, _after_colon(text, end)), value)
        for (key, at, end), value in zip(keys, values, strict=True)
    )
    return Laid(start, last if flow else max((each.end for each in pairs), default=start), flow, pairs)


def _after_colon(text: str, end: int) -> int:
    """Where a key without a value ends: behind its colon."""
    return end + 1 if text[end : end + 1] == ":" else end


def _marks(event: yaml.Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        # libyaml gives both to every event; PyYAML's types allow for events that a program makes up.
        return 0, 0
    return start.index, end.index
