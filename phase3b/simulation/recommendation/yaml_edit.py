"""Changes of single values in the text of a YAML file: everything else keeps its place, its comments and its style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from phase3b.capacity.text.node import MapNode, Node, Scalar, Sequence, dotted
from phase3b.errors import bad_input

Wanted = str | int | float | bool | None | Mapping[str, "Wanted"]
INDENT: Final = "  "


@dataclass(slots=True)
class YamlEdit:
    """Edits of one text, by the places of its tree. New mappings are written in one line from the key `in_line` on."""

    text: str
    in_line: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)

    def done(self) -> str:
        """The text with every edit."""
        text = self.text
        for start, end, put in sorted(self.edits, reverse=True):
            text = text[:start] + put + text[end:]
        return text

    def change(self, node: MapNode, wanted: Mapping[str, Wanted]) -> None:
        """Writes values below a mapping; keys that are not there are added at its end.

        Raises:
            Phase3bError: an alias is where a value is to be changed.
        """
        added: dict[str, Wanted] = {}
        for key, value in wanted.items():
            there = node.items.get(key)
            if there is None:
                added[key] = value
            elif there.path != (*node.path, key):
                what = f"an alias is at {dotted((*node.path, key))}, and what it stands for is used elsewhere"
                raise bad_input(
                    what, "Write the values themselves there, and ask for the patch again", code="P3B-PATCH-PLACE"
                )
            elif isinstance(there, MapNode) and isinstance(value, Mapping):
                self.change(there, value)
            else:
                self.replace_value(node, key, value)
        if added:
            self._add(node, added)

    def replace_value(self, node: MapNode, key: str, value: Wanted) -> None:
        """Puts another value behind a key, in one line."""
        start = self.text.index(":", node.keys[key].end) + 1
        self.edits.append((start, max(start, self._end(node.items[key])), f" {flow(value)}"))

    def _add(self, node: MapNode, added: Mapping[str, Wanted]) -> None:
        if self._is_flow(node):
            before = self.text[: node.mark.end - 1].rstrip()
            comma = "" if before[-1] in "{," else ","
            space = "" if before[-1] == "{" else " "
            self.edits.append((len(before), len(before), f"{comma}{space}{flow(added)[1:-1]}"))
            return
        line_end = self.text.find("\n", self._end(node))
        line_end = len(self.text) if line_end < 0 else line_end
        newline = "\n"
        if self.text[:line_end].endswith("\r"):
            line_end, newline = line_end - 1, "\r\n"
        column = min(mark.column for mark in node.keys.values()) - 1
        lines = "".join(f"{newline}{line}" for line in self._block(added, " " * column))
        self.edits.append((line_end, line_end, lines))

    def _block(self, added: Mapping[str, Wanted], indent: str) -> list[str]:
        lines: list[str] = []
        for key, value in added.items():
            if isinstance(value, Mapping) and key != self.in_line:
                lines += [f"{indent}{key}:", *self._block(value, indent + INDENT)]
            else:
                lines.append(f"{indent}{key}: {flow(value)}")
        return lines

    def _is_flow(self, node: Node) -> bool:
        return self.text[node.mark.start : node.mark.start + 1] in {"{", "["}

    def _end(self, node: Node) -> int:
        """Where a value ends: libyaml lets a block run on to the next key, over comments that belong to that."""
        match node:
            case MapNode() if not self._is_flow(node):
                return max(max(self._end(node.items[key]), node.keys[key].end + 1) for key in node.items)
            case Sequence() if not self._is_flow(node):
                return max(self._end(item) for item in node.items)
            case Scalar() | MapNode() | Sequence():
                return node.mark.end


def flow(value: Wanted) -> str:
    """A value in one line of YAML."""
    match value:
        case Mapping():
            return "{" + ", ".join(f"{key}: {flow(each)}" for key, each in value.items()) + "}"
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)
