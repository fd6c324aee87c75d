"""YAML text -> tree of nodes. Everything wrong with the text as YAML is found here.

libyaml's event stream is read with an explicit stack instead of a loader: no Python object is ever built from a
tag, nesting and aliases are bounded (libyaml's own composer recurses in C, and 5 MB of `[` would end the process),
duplicate keys are seen, and each value keeps its place.

Values follow the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema): `no` and `on` are text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import yaml

from phase3b.capacity.text.node import Key, MapNode, Mark, Node, Path, Scalar, Sequence, Value, dotted
from phase3b.errors import Location, Phase3bError, Problem

# Limits of the reader, not of the domain: far above any real file, far below what hurts the process.
LARGEST_TEXT_CHARACTERS: Final = 2_000_000
DEEPEST_NESTING: Final = 32
MOST_NODES: Final = 200_000

_NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
_TRUE = re.compile(r"(?:true|True|TRUE)\Z")
_FALSE = re.compile(r"(?:false|False|FALSE)\Z")
_INT = re.compile(r"[-+]?[0-9]{1,18}\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?\Z")
_STANDARD_TAGS = frozenset({None, "!"})


@dataclass(slots=True)
class _Open:
    """A collection that is still being read."""

    mark: Mark
    path: Path
    anchor: str | None
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    pairs: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Mark] = field(default_factory=dict)
    key: str | None = None
    ignore_value: bool = False

    def next_path(self) -> Path:
        step: Key = (self.key if self.key is not None else "?") if self.is_mapping else len(self.items)
        return (*self.path, step)


def resolved(text: str) -> Value:
    """The value of a plain (unquoted) scalar in YAML 1.2's core schema."""
    if _NULL.match(text):
        return None
    if _TRUE.match(text):
        return True
    if _FALSE.match(text):
        return False
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        value = float(text)
        # 1e999 is not a number that anything here could mean.
        return value if math.isfinite(value) else text
    return text


class _Reader:
    """Events in, tree out; what can be reported without stopping is collected in `problems`."""

    def __init__(self, text: str, name: str, at: Path = ()) -> None:
        self.text = text
        self.name = name
        self.at = at
        self.problems: list[Problem] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.nodes = 0
        self.too_deep = False

    def mark(self, event: yaml.Event) -> Mark:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            # libyaml gives both to every event; PyYAML's types allow for events that a program makes up.
            return Mark(1, 1, 0, 0, self.name)
        return Mark(start.line + 1, start.column + 1, start.index, end.index, self.name)

    def stop(self, mark: Mark, path: Path, what: str, fix: str, *, code: str) -> Phase3bError:
        self.complain(mark, path, what, fix, code=code)
        return Phase3bError(*self.problems)

    def complain(self, mark: Mark, path: Path, what: str, fix: str, *, code: str) -> None:
        where = Location(mark.file, mark.line, mark.column)
        self.problems.append(Problem(what=what, fix=fix, where=where, path=dotted(path), code=code))

    def count(self, mark: Mark, path: Path, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MOST_NODES:
            raise self.stop(
                mark,
                path,
                f"the file stands for more than {MOST_NODES:,} values once its aliases are followed",
                "Write the few values that you need, or let a tier extend another",
                code="P3B-YAML-TOO-LARGE",
            )

    def read(self, events: Iterator[yaml.Event]) -> Node | None:
        root: Node | None = None
        documents = 0
        stack: list[_Open] = []
        for event in events:
            finished: Node | None = None
            anchor: str | None = None
            path = stack[-1].next_path() if stack else self.at
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise self.stop(
                            self.mark(event),
                            self.at,
                            "a second document begins here",
                            "Keep one document in the file",
                            code="P3B-YAML-DOCUMENTS",
                        )
                case yaml.ScalarEvent():
                    finished, anchor = self.scalar(event, path, stack[-1] if stack else None), event.anchor
                    if finished is None:
                        continue
                case yaml.AliasEvent():
                    finished = self.alias(event, path, stack[-1] if stack else None)
                case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                    stack.append(self.opened(event, path, stack))
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    done = stack.pop()
                    finished, anchor = self.closed(done, event), done.anchor
                case _:
                    continue
            if finished is None:
                continue
            if anchor is not None:
                self.anchors[anchor] = (finished, _size(finished))
            if not stack:
                root = finished
            else:
                _put(stack[-1], finished)
        return root

    def opened(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, path: Path, stack: list[_Open]) -> _Open:
        mark = self.mark(event)
        self.count(mark, path, 1)
        if event.tag not in _STANDARD_TAGS:
            raise self.stop(mark, path, f"the tag {event.tag} is not used here", "Remove the tag", code="P3B-YAML-TAG")
        if len(stack) >= DEEPEST_NESTING:
            self.too_deep = True
            raise self.stop(
                mark,
                self.at,
                f"nested more than {DEEPEST_NESTING} levels deep",
                "Remove the brackets or indentation",
                code="P3B-YAML-NESTING",
            )
        if stack and stack[-1].is_mapping and stack[-1].key is None:
            raise self.stop(
                mark,
                path[:-1],
                "expected a key, found a list or mapping",
                "Give the key a name",
                code="P3B-YAML-KEY-FORM",
            )
        return _Open(mark, path, event.anchor, isinstance(event, yaml.MappingStartEvent))

    def closed(self, done: _Open, event: yaml.Event) -> Node:
        mark = Mark(done.mark.line, done.mark.column, done.mark.start, self.mark(event).end, self.name)
        if done.is_mapping:
            return MapNode(mark, done.path, done.pairs, done.keys)
        return Sequence(mark, done.path, tuple(done.items))

    def alias(self, event: yaml.AliasEvent, path: Path, parent: _Open | None) -> Node:
        mark = self.mark(event)
        if parent is not None and parent.is_mapping and parent.key is None:
            raise self.stop(
                mark, path[:-1], "expected a key, found an alias", "Write the key's name", code="P3B-YAML-KEY-FORM"
            )
        found = self.anchors.get(str(event.anchor))
        if found is None:
            raise self.stop(
                mark,
                path,
                f"*{event.anchor} refers to no anchor above it",
                f"Put &{event.anchor} before the value to repeat, further up, or write the value here",
                code="P3B-YAML-ALIAS",
            )
        node, size = found
        self.count(mark, path, size)
        return node

    def scalar(self, event: yaml.ScalarEvent, path: Path, parent: _Open | None) -> Scalar | None:
        mark = self.mark(event)
        self.count(mark, path, 1)
        quoted = event.style in {"'", '"', "|", ">"}
        if event.tag not in _STANDARD_TAGS:
            raise self.stop(mark, path, f"the tag {event.tag} is not used here", "Remove the tag", code="P3B-YAML-TAG")
        if parent is not None and parent.is_mapping and parent.key is None:
            self.take_key(parent, event.value, mark, quoted=quoted)
            return None
        value = event.value if quoted else resolved(event.value)
        return Scalar(mark, path, value, event.value, quoted)

    def take_key(self, parent: _Open, key: str, mark: Mark, *, quoted: bool) -> None:
        parent.key = key
        path = (*parent.path, key)
        if key == "<<" and not quoted:
            self.complain(
                mark,
                path,
                "YAML 1.1's merge key is not part of YAML 1.2",
                "Let a tier say `extends: OTHER_TIER`",
                code="P3B-YAML-MERGE-KEY",
            )
            parent.ignore_value = True
        elif key in parent.keys:
            first = parent.keys[key]
            self.complain(
                mark,
                path,
                f"`{key}` is written twice here, first on line {first.line}",
                "Keep one of the two; YAML would silently drop the other",
                code="P3B-KEY-TWICE",
            )
            parent.ignore_value = True
        else:
            parent.keys[key] = mark


def _put(parent: _Open, node: Node) -> None:
    if not parent.is_mapping:
        parent.items.append(node)
        return
    if parent.key is not None and not parent.ignore_value:
        parent.pairs[parent.key] = node
    parent.key, parent.ignore_value = None, False


def _size(node: Node) -> int:
    match node:
        case Scalar():
            return 1
        case Sequence():
            return 1 + sum(map(_size, node.items))
        case MapNode():
            return 1 + sum(map(_size, node.items.values()))


@dataclass(frozen=True, slots=True)
class Sample:
    """What a file of this kind looks like, for messages about one that does not."""

    start_from: str
    begins: str


CAPACITY: Final = Sample("the capacity.yaml that comes with phase3b", "`version: 1` and `service:`")


def read_document(
    text: str, name: str, sample: Sample = CAPACITY, at: Path = ()
) -> tuple[MapNode, tuple[Problem, ...]]:
    """Reads one YAML document whose top is a mapping.

    Returns the tree and what is wrong with it without making it unreadable (duplicate keys). `name` is how
    messages call the file; `at` is the path of its top, where it is a part of another.

    Raises:
        Phase3bError: not YAML, empty, not a mapping, too deep, too large.
    """
    return _read_document(text, name, sample, at)


# A tree can't be changed: the same text is read once, however often a command tries changes of one part beside all others.
@lru_cache(maxsize=64)
def _read_document(text: str, name: str, sample: Sample, at: Path) -> tuple[MapNode, tuple[Problem, ...]]:
    start = Mark(1, 1, 0, 0, name)
    reader = _Reader(text, name, at)
    if len(text) > LARGEST_TEXT_CHARACTERS:
        raise reader.stop(
            start,
            at,
            f"the file has {len(text):,} characters, more than the {LARGEST_TEXT_CHARACTERS:,} that are read",
            "Is it the right file? A capacity.yaml has some hundred lines",
            code="P3B-YAML-TOO-LARGE",
        )
    _refuse_unreadable_characters(reader, text)
    try:
        root = reader.read(yaml.parse(text, Loader=_loader()))
    except yaml.MarkedYAMLError as error:
        raise _nesting_error(text, reader, error) or _syntax_error(reader, error) from None
    except yaml.YAMLError as error:
        raise reader.stop(
            start, at, f"this is not YAML: {error}", "Save the file as YAML in UTF-8", code="P3B-YAML-SYNTAX"
        ) from None
    if root is None or (isinstance(root, Scalar) and root.value is None):
        raise reader.stop(start, at, "the file is empty", f"Start from {sample.start_from}", code="P3B-FILE-EMPTY")
    if not isinstance(root, MapNode):
        kind = "a list" if isinstance(root, Sequence) else "a single value"
        raise reader.stop(
            root.mark,
            at,
            f"the file holds {kind}, not a mapping",
            f"Begin with {sample.begins}",
            code="P3B-YAML-NO-MAPPING",
        )
    return root, tuple(reader.problems)


def _loader() -> type[yaml.CSafeLoader | yaml.SafeLoader]:
    # A PyYAML built without libyaml reads the same events, only slower.
    return yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def _refuse_unreadable_characters(reader: _Reader, text: str) -> None:
    if text.replace("\n", "").isprintable():
        # Nearly every file, which is not looked at letter by letter.
        return
    for number, line in enumerate(text.split("\n"), start=1):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            mark = Mark(number, indent.index("\t") + 1, 0, 0, reader.name)
            reader.complain(
                mark,
                reader.at,
                "the line is indented with a tab",
                "YAML wants spaces: replace the tab by spaces",
                code="P3B-YAML-CHARACTER",
            )
        for column, character in enumerate(line, start=1):
            if not (character.isprintable() or character in "\t\r\ufeff"):
                mark = Mark(number, column, 0, 0, reader.name)
                what = f"the character U+{ord(character):04X} is not allowed in YAML"
                reader.complain(
                    mark, reader.at, what, "Remove it; is the file text in UTF-8?", code="P3B-YAML-CHARACTER"
                )
                break
        if len(reader.problems) >= 20:  # noqa: PLR2004  a binary file would fill the screen
            break
    if reader.problems:
        raise Phase3bError(*reader.problems)


def _nesting_error(text: str, before: _Reader, error: yaml.MarkedYAMLError) -> Phase3bError | None:
    """What is said where the text is nested too deep for us already before the place that YAML stumbled over.

    libyaml reads a line ahead of the events that it hands out, and newer ones have a limit of their own: it speaks
    first, in words that change with its version. What is before its complaint is read again, and judged by ours.
    """
    at = error.problem_mark or error.context_mark
    if at is None:
        return None
    reader = _Reader(text, before.name, before.at)
    try:
        reader.read(yaml.parse(text[: at.index], Loader=_loader()))
    except Phase3bError as found:
        return found if reader.too_deep else None
    except yaml.YAMLError:
        return None
    return None


def _syntax_error(reader: _Reader, error: yaml.MarkedYAMLError) -> Phase3bError:
    at = error.problem_mark or error.context_mark
    mark = Mark(at.line + 1, at.column + 1, at.index, at.index, reader.name) if at else Mark(1, 1, 0, 0, reader.name)
    sentence = (error.problem or "it can't be parsed").strip()
    context = f" {error.context.strip()}" if error.context else ""
    since = f" (line {error.context_mark.line + 1})" if error.context and error.context_mark else ""
    return reader.stop(
        mark,
        reader.at,
        f"this is not YAML:{context}{since}{',' if context else ''} {sentence}",
        "Look for a missing colon, quote or bracket, or a wrong indentation, here or on the line before",
        code="P3B-YAML-SYNTAX",
    )
