"""A pair or an item put into a YAML text or cut out of it, worked out by hand; every other byte stays."""

from __future__ import annotations

import pytest

from phase3b.capacity.edit.text_edit import NoPlaceError, Path, cut, put_item, put_pair, set_value
from phase3b.capacity.edit.written import InLine, Value

# A text, where, the key, the value, and the text that a careful person would leave.
PUT: dict[str, tuple[str, Path, str, Value, str]] = {
    "one below another": ("a: 1\nb: 2\n", (), "c", 3, "a: 1\nb: 2\nc: 3\n"),
    "in braces": ("m: {a: 1} # why\n", ("m",), "b", "x", "m: {a: 1, b: x} # why\n"),
    "in empty braces": ("m: {}\n", ("m",), "b", 1, "m: {b: 1}\n"),
    "in braces over lines": ("m: {\n  a: 1,\n  b: 2\n}\n", ("m",), "c", 3, "m: {\n  a: 1,\n  b: 2,\n  c: 3\n}\n"),
    "behind a comment of the last": ("m:\n  a: 1 # one\nn: 2\n", ("m",), "b", 2, "m:\n  a: 1 # one\n  b: 2\nn: 2\n"),
    "before a comment of its neighbours": ("m:\n  a: 1\n  # b: 2\nn: 2\n", ("m",), "c", 3, "m:\n  a: 1\n  c: 3\n  # b: 2\nn: 2\n"),
    "behind comments within the last": ("m:\n  a:\n    b: 1\n    # c: 2\n\nn: 2\n", ("m",), "d", {"e": 1}, "m:\n  a:\n    b: 1\n    # c: 2\n  d:\n    e: 1\n\nn: 2\n"),
    "apart as the others are": ("m:\n  a:\n    x: 1\n\n  b:\n    x: 1\n", ("m",), "c", {"x": 1}, "m:\n  a:\n    x: 1\n\n  b:\n    x: 1\n\n  c:\n    x: 1\n"),
    "in one line as the others": ("m:\n  a: {x: 1}\n", ("m",), "b", {"x": 1, "y": [2]}, "m:\n  a: {x: 1}\n  b: {x: 1, y: [2]}\n"),
    "no line end at the end": ("a: 1", (), "b", 2, "a: 1\nb: 2"),
    "line ends of Windows": ("a: 1\r\n", (), "b", {"c": 2}, "a: 1\r\nb:\r\n  c: 2\r\n"),
    "a value below a wide indentation": ("m:\n     a: 1\n", ("m",), "b", 2, "m:\n     a: 1\n     b: 2\n"),
    "behind a text of several lines": ("m:\n  a: |\n    one\n    two\n\nn: 1\n", ("m",), "b", 2, "m:\n  a: |\n    one\n    two\n  b: 2\n\nn: 1\n"),
    "behind an alias": ("x: &x {a: 1}\nm:\n  a: *x\n", ("m",), "b", 2, "x: &x {a: 1}\nm:\n  a: *x\n  b: 2\n"),
    "a mapping in braces in a block": ("m:\n  a: 1\n", ("m",), "b", {"c": InLine(d=1)}, "m:\n  a: 1\n  b:\n    c: {d: 1}\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", PUT)
def test_a_pair_is_put_where_a_person_would(case: str) -> None:
    text, at, key, value, wanted = PUT[case]
    assert put_pair(text, at, key, value) == wanted
    assert cut(wanted, (*at, key)) == (text, (*at, key))


@pytest.mark.parametrize(
    ("text", "value", "wanted"),
    [
        ("m:\n  - a\n  - b # last\n", "c", "m:\n  - a\n  - b # last\n  - c\n"),
        ("m: [a]\n", "c", "m: [a, c]\n"),
        ("m: []\n", {"a": 1}, "m: [{a: 1}]\n"),
        ("m:\n- {a: 1}\n", {"a": 2}, "m:\n- {a: 1}\n- {a: 2}\n"),
        ("m:\n  - a: 1\n    b: 2\n", {"a": 2, "b": {"c": 3}}, "m:\n  - a: 1\n    b: 2\n  - a: 2\n    b:\n      c: 3\n"),
    ],
)
def test_an_item_is_put_last(text: str, value: Value, wanted: str) -> None:
    assert put_item(text, ("m",), value) == wanted


CUT: dict[str, tuple[str, Path, str]] = {
    "the first": ("m:\n  a: 1\n  b: 2\n", ("m", "a"), "m:\n  b: 2\n"),
    "the last with its comment": ("m:\n  a: 1\n  # of b\n  b: 2\nn: 1\n", ("m", "b"), "m:\n  a: 1\nn: 1\n"),
    "a comment that is about the next too": ("m:\n  a: 1\n  # of b and c\n  b: 2\n  c: 3\n", ("m", "b"), "m:\n  a: 1\n  # of b and c\n  c: 3\n"),
    "a comment of it alone": ("m:\n  a: 1\n  # of b\n  b: 2\n  # of c\n  c: 3\n", ("m", "b"), "m:\n  a: 1\n  # of c\n  c: 3\n"),
    "a comment about all of them": ("m:\n  # of all\n  a: 1\n\n  b: 2\n", ("m", "a"), "m:\n  # of all\n  b: 2\n"),
    "one of several apart": ("m:\n  a: 1\n\n  b: 2\n\n  c: 3\n", ("m", "b"), "m:\n  a: 1\n\n  c: 3\n"),
    "the only one goes with its key": ("m:\n  a: 1\nn: 1\n", ("m", "a"), "n: 1\n"),
    "the only one in braces": ("m: {a: 1}\n", ("m", "a"), "m: {}\n"),
    "the first in braces": ("m: {a: 1, b: 2}\n", ("m", "a"), "m: {b: 2}\n"),
    "an item": ("m:\n  - a\n  - b\n  - c\n", ("m", 1), "m:\n  - a\n  - c\n"),
    "an item in brackets": ("m: [a, b, c]\n", ("m", 2), "m: [a, b]\n"),
    "comments within it": ("m:\n  a:\n    x: 1\n    # y: 2\n  b: 1\n", ("m", "a"), "m:\n  b: 1\n"),
    "no line end at the end": ("m:\n  a: 1\n  b: 2", ("m", "b"), "m:\n  a: 1"),
}  # fmt: skip


@pytest.mark.parametrize("case", CUT)
def test_what_is_cut_leaves_its_neighbours(case: str) -> None:
    text, path, wanted = CUT[case]
    assert cut(text, path)[0] == wanted


def test_a_value_is_set_in_its_place() -> None:
    assert set_value("m: {a: 30, b: 1} # x\n", ("m", "a"), 31.25) == "m: {a: 31.25, b: 1} # x\n"
    assert set_value("m:\n  a: 1\nn: 2\n", ("m",), {}) == "m: {}\nn: 2\n"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain words", "plain words"), ("a: b", '"a: b"'), ("a #b", '"a #b"'), ("no, it is", '"no, it is"'), ("true", '"true"'),
        ("1.0", '"1.0"'), ("", '""'), ("'", '"\'"'), ("a tenant's notes", "a tenant's notes"), ("/a/{b}", '"/a/{b}"'),
        ("123456789012", '"123456789012"'), ("é", '"é"'), (None, "null"), (True, "true"), (31.25, "31.25"), (0, "0"),
        (["a", 1], "[a, 1]"), ("a:b", "a:b"), ("ends ", '"ends "'), ("- x", '"- x"'), ("null", '"null"'), ("*a", '"*a"'),
        ("2026-11-28", '"2026-11-28"'),
    ],
)  # fmt: skip
def test_texts_are_quoted_where_they_would_mean_something_else(value: Value, written: str) -> None:
    assert put_pair("a: 1\n", (), "b", value) == f"a: 1\nb: {written}\n"


@pytest.mark.parametrize("path", [("x",), ("m", "x"), ("m", 0), ("a", "b")])
def test_what_is_not_there_can_not_be_cut(path: Path) -> None:
    with pytest.raises(NoPlaceError):
        cut("a: 1\nm:\n  b: 2\n", path)


def test_the_whole_file_can_not_be_cut() -> None:
    with pytest.raises(NoPlaceError):
        cut("a:\n  b: 1\n", ("a", "b"))
