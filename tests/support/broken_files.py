"""Files broken at random: a strategy for any kind of file, made of a good one."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

DEEP = 5000
# What is where another value should.
STRANGE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**30, -(10**18), "", "x", "\x00", "é\u2028", "../..", "${x}", "[", [], {}, [[]], [None],
    {"": None}, {"a": {"b": []}}, [{}], "9" * 50, "a" * 5000,
)  # fmt: skip
# What is in a text where nothing of its kind should.
FRAGMENTS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"\r", b"\t", b"[" * DEEP, b"{" * DEEP, b'{"a":' * DEEP, b"- " * DEEP,
    b"NaN", b"1e999", b"-Infinity", b"9" * 6000, b'"', b"'", b",", b":", b"<<<<<<< HEAD\n", b"&a *a", b"\\ud800", b"\xc3", b"#",
    "\u202e".encode(), b"${", b"(" * DEEP, b"\\", b"{}", b"[]", b"null",
)  # fmt: skip


@dataclass(frozen=True)
class Broken:
    """How a file is broken: a word for it, and what is done to the path. `unmade` gives it back to be removed."""

    how: str
    make: Callable[[Path], None]

    def __repr__(self) -> str:
        return self.how


def _written(content: bytes, how: str) -> Broken:
    return Broken(f"{how}: {content[:300]!r}", lambda path: _write(path, content))


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


IN_ITS_PLACE = (
    Broken("a folder", lambda path: path.mkdir()),
    Broken("a circle of links", lambda path: path.symlink_to(path.name)),
    Broken("a link to nothing", lambda path: path.symlink_to("nowhere")),
    Broken("nothing", lambda _: None),
    Broken("unreadable", lambda path: (path.write_bytes(b"{}"), path.chmod(0))[0] and None),
)


@st.composite
def broken(draw: st.DrawFn, good: bytes, form: str) -> Broken:
    """One file, broken in one way: in its place, in its bytes, or in its values where it has a form of such."""
    ways = ["place", "bytes", "bytes", "encoding"]
    if form in {"json", "yaml"}:
        ways += ["values"] * 4
    if form == "lines":
        ways += ["lines"] * 2
    match draw(st.sampled_from(ways)):
        case "place":
            return draw(st.sampled_from(IN_ITS_PLACE))
        case "encoding":
            text = good.decode("utf-8")
            return draw(
                st.sampled_from(
                    [
                        _written(text.encode("utf-16"), "utf-16"),
                        _written(text.encode("utf-32"), "utf-32"),
                        _written(b"\xef\xbb\xbf" * 2 + good, "two marks"),
                        _written(good.replace(b"e", b"\xe9", 3), "latin-1"),
                        _written(good.replace(b"\n", b"\r\n"), "crlf"),
                        _written(good.replace(b"\n", b"\r"), "cr"),
                        _written(good + b"\x00" * 10, "null bytes"),
                        _written(good + b"\n" + good, "twice"),
                    ]
                )
            )
        case "values":
            return _written(_dumped(draw(_other_values(_loaded(good, form))), form, draw(st.booleans())), "values")
        case "lines":
            lines = good.split(b"\n")
            at = draw(st.integers(0, len(lines) - 1))
            cells = lines[at].split(b",")
            cells[draw(st.integers(0, len(cells) - 1))] = draw(st.sampled_from(FRAGMENTS) | st.binary(max_size=8))
            lines[at] = b",".join(cells)
            return _written(b"\n".join(lines), "cell")
        case _:
            return _written(draw(_other_bytes(good)), "bytes")


@st.composite
def _other_bytes(draw: st.DrawFn, good: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(good)))
        match draw(st.sampled_from(["cut", "insert", "flip", "out", "any"])):
            case "cut":
                good = good[:at]
            case "insert":
                good = good[:at] + draw(st.sampled_from(FRAGMENTS)) + good[at:]
            case "flip":
                good = good[:at] + bytes([draw(st.integers(0, 255))]) + good[at + 1 :]
            case "out":
                good = good[:at] + good[at + draw(st.integers(1, 40)) :]
            case _:
                good = good[:at] + draw(st.binary(max_size=12)) + good[at:]
    return good


@st.composite
def _other_values(draw: st.DrawFn, tree: Any) -> Any:
    """The tree with up to two values replaced, removed or said otherwise; its top is one of them."""
    tree = {"": copy.deepcopy(tree)}
    for _ in range(draw(st.integers(1, 2))):
        path = draw(st.sampled_from(list(_paths(tree))))
        parent = tree
        for key in path[:-1]:
            parent = parent[key]
        match draw(st.sampled_from(["replace", "replace", "remove", "wrap", "add"])):
            case "remove" if len(path) > 1:
                del parent[path[-1]]
            case "wrap":
                parent[path[-1]] = [parent[path[-1]]]
            case "add" if isinstance(parent[path[-1]], dict):
                parent[path[-1]][draw(st.text(max_size=4))] = draw(st.sampled_from(STRANGE))
            case _:
                parent[path[-1]] = copy.deepcopy(draw(st.sampled_from(STRANGE)))
    return tree[""]


def _paths(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from _paths(value, (*path, key))


def _loaded(good: bytes, form: str) -> Any:
    return json.loads(good) if form == "json" else yaml.safe_load(good)


def _dumped(tree: Any, form: str, doubled: bool) -> bytes:  # noqa: FBT001  drawn
    if form == "yaml":
        return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10**6).encode("utf-8", "surrogatepass")
    text = json.dumps(tree, indent=1)
    if doubled and isinstance(tree, dict) and tree:
        # A key twice in one object.
        key, value = next(iter(tree.items()))
        text = text[:-2] + f",\n {json.dumps(key)}: {json.dumps(value)}\n}}"
    return text.encode("utf-8", "surrogatepass")
