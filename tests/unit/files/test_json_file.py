"""The one reader of JSON: what it refuses, and where that is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.errors import Phase3bError
from phase3b.files.json_file import DEEPEST_NESTING, JsonPart, parse_json, read_json
from phase3b.files.json_tokens import tokens, too_deep_at

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: the file is empty. Write one. [P3B-FILE-EMPTY]"),
        ('{"a": 1,\n "b": }', "2:7: it is not JSON: expecting value. Write one. [P3B-JSON-SYNTAX]"),
        ('{"a": {"x": 1},\n "b": {"x": 1, "x": 2}}', '2:16 b.x: "x" is written twice in one object. Keep one of the two. [P3B-KEY-TWICE]'),
        ('{"a\\u0062": 1, "ab": 2}', '1:16 ab: "ab" is written twice in one object. Keep one of the two. [P3B-KEY-TWICE]'),
        ('[{"k": 1}, {"k": 2}, NaN]', "1:22 [2]: NaN is not a number of JSON. Write an ordinary number. [P3B-JSON-NUMBER]"),
        ('{"a": [1, -Infinity]}', "1:11 a[1]: -Infinity is not a number of JSON. Write an ordinary number. [P3B-JSON-NUMBER]"),
        ('{"a": 1e999}', "1:7 a: 1e999 is more than a number can hold. Write an ordinary number. [P3B-JSON-NUMBER]"),
        ("[1E999-0.5", "1:2 [0]: 1E999 is more than a number can hold. Write an ordinary number. [P3B-JSON-NUMBER]"),
        ("[NaNx}}]", "1:2 [0]: NaN is not a number of JSON. Write an ordinary number. [P3B-JSON-NUMBER]"),
        ("[" + "9" * 50 + "]", "1:2 [0]: a number of 50 characters. Write one of at most 40. [P3B-JSON-NUMBER]"),
        (
            '{"a": "\\ud800"}',
            "1:7 a: half of a surrogate pair, which is not a character. Write the whole pair, or the character itself. [P3B-JSON-SYNTAX]",
        ),
        ("[" * 100_000, "1:201: nested more than 200 levels deep. Write one. [P3B-JSON-SYNTAX]"),
        ('{"a":' * 100_000, "1:1001: nested more than 200 levels deep. Write one. [P3B-JSON-SYNTAX]"),
    ],
    ids=lambda each: each[:20],
)  # fmt: skip
def test_what_is_refused_and_where(text: str, said: str) -> None:
    with pytest.raises(Phase3bError) as caught:
        parse_json(text, "x.json", "Write one")
    assert (str(caught.value), caught.value.exit_code) == (f"x.json:{said}", 2)


def test_brackets_in_texts_are_no_nesting() -> None:
    text = json.dumps({"a": "[" * 1000, '{"': ['\\"[[' * 500]})
    assert too_deep_at(text, 3) is None
    assert parse_json(text, "x", "").get("a").text() == "[" * 1000
    deepest = "[" * DEEPEST_NESTING + "]" * DEEPEST_NESTING
    assert parse_json(deepest, "x", "").value != []


@given(JSON_VALUES)
def test_what_is_json_is_read_as_python_reads_it(value: object) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False, indent=1)):
        try:
            assert parse_json(text, "x", "").value == json.loads(text)
        except Phase3bError as error:
            assert re.search(r"surrogate|characters", str(error)), error  # noqa: PT017  the text decides


@given(JSON_VALUES)
def test_every_value_is_found_at_its_path(value: object) -> None:
    text = json.dumps(value, indent=1)
    decoder = json.JSONDecoder()
    for token in tokens(text):
        if not token.is_key:
            at = json.loads(text)
            for key in token.path:
                at = at[key]
            assert decoder.raw_decode(text, token.start)[0] == at


SAMPLE = '{"a": 5, "b": true, "c": {"d": 1}, "d": [], "e": "x"}'
ASKED: dict[str, tuple[Callable[[JsonPart], object], str]] = {
    "text": (lambda read: read.get("a").text(), "1:7 a: 5 is not text"),
    "integer": (lambda read: read.get("b").integer(), "1:15 b: true is not a whole number"),
    "number": (lambda read: read.get("b").number(), "1:15 b: true is not a number"),
    "flag": (lambda read: read.get("c").flag(), "1:26 c: an object is not true or false"),
    "members": (lambda read: read.get("d").members(), "1:41 d: a list is not an object"),
    "each": (lambda read: list(read.get("e").each()), '1:50 e: "x" is not a list'),
    "get": (lambda read: read.get("f"), "1:1: `f` is missing"),
    "find": (lambda read: read.get("a").find("x"), "1:7 a: 5 is not an object"),
    "within": (lambda read: read.get("c").get("d").text(), "1:32 c.d: 1 is not text"),
}


@pytest.mark.parametrize("name", ASKED)
def test_what_another_type_is_asked_of(name: str) -> None:
    ask, said = ASKED[name]
    with pytest.raises(Phase3bError) as caught:
        ask(parse_json(SAMPLE, "x.json", "Fix it"))
    code = "P3B-KEY-MISSING" if name == "get" else "P3B-VALUE-TYPE"
    assert str(caught.value) == f"x.json:{said}. Fix it. [{code}]"


def test_a_file_that_is_larger_than_any_of_its_kind_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    file.write_text("[" + "1," * 1000)
    with pytest.raises(Phase3bError, match="more than the 100 bytes that are read"):
        read_json(file, "Write one", most_bytes=100)
    # So many, and not one more.
    file.write_text(f'"{"x" * 98}"')
    assert read_json(file, "Write one", most_bytes=100).value == "x" * 98
    with pytest.raises(Phase3bError, match="more than the 99 bytes that are read"):
        read_json(file, "Write one", most_bytes=99)
    with pytest.raises(Phase3bError, match="more than the 100 bytes that are read"):
        read_json(Path("/dev/zero"), "Write one", most_bytes=100)
