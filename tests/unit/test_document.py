"""The YAML reader: values, places, limits."""

from __future__ import annotations

import pytest

from phase3b.capacity.document import read_document, resolved
from phase3b.capacity.node import MapNode, Scalar, dotted, merge, nearest, plain
from phase3b.errors import Phase3bError

TEXT = """\
# a comment
service:
  project: securebase
  numbers: [1, 2.5, -3]
"""


def test_values_and_places() -> None:
    root, problems = read_document(TEXT, "x.yaml")
    assert problems == ()
    assert plain(root) == {"service": {"project": "securebase", "numbers": (1, 2.5, -3)}}
    number, rest = nearest(root, ("service", "numbers", 1))
    assert rest == ()
    assert isinstance(number, Scalar)
    assert (number.mark.line, number.mark.column) == (4, 16)
    assert TEXT[number.mark.start : number.mark.end] == "2.5"
    assert dotted(number.path) == "service.numbers[1]"


def test_keys_have_places_of_their_own() -> None:
    root, _ = read_document(TEXT, "x.yaml")
    assert isinstance(root, MapNode)
    service = root.items["service"]
    assert isinstance(service, MapNode)
    assert (service.keys["project"].line, service.keys["project"].column) == (3, 3)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True), ("False", False), ("null", None), ("~", None), ("", None),
        ("12", 12), ("-7", -7), ("1.5", 1.5), (".5", 0.5), ("1e3", 1000.0),
        # YAML 1.1 would make these true, 8, 3723 and a date.
        ("yes", "yes"), ("on", "on"), ("010", 10), ("1:02:03", "1:02:03"), ("2026-01-22", "2026-01-22"),
        ("0x10", "0x10"), (".inf", ".inf"), (".nan", ".nan"), ("1_000", "1_000"), ("1,000", "1,000"),
    ],
)  # fmt: skip
def test_core_schema(text: str, value: object) -> None:
    found = resolved(text)
    assert found == value
    assert type(found) is type(value)


def test_quoted_text_stays_text() -> None:
    root, _ = read_document("a: \"25\"\nb: 'true'\nc: |\n  7\n", "x.yaml")
    assert plain(root) == {"a": "25", "b": "true", "c": "7\n"}


def test_an_alias_is_its_anchor_with_the_anchors_place() -> None:
    root, _ = read_document("a: &x {n: 1}\nb: *x\n", "x.yaml")
    found, _ = nearest(root, ("b", "n"))
    assert (found.mark.line, dotted(found.path)) == (1, "a.n")


def test_windows_line_ends_and_byte_order_mark_are_read() -> None:
    root, _ = read_document("a: 1\r\nb: two\r\n", "x.yaml")
    assert plain(root) == {"a": 1, "b": "two"}


def test_a_duplicate_keeps_the_first() -> None:
    root, problems = read_document("a: 1\na: 2\n", "x.yaml")
    assert plain(root) == {"a": 1}
    assert [str(problem.where) for problem in problems] == ["x.yaml:2:1"]


def test_depth_is_bounded_without_recursion() -> None:
    with pytest.raises(Phase3bError, match="nested more than 32 levels"):
        read_document("[" * 1_000_000, "x.yaml")


def test_merge_keeps_the_place_of_every_value() -> None:
    root, _ = read_document(
        "parent: {a: 1, deep: {x: 1, y: 2}, list: [1]}\nchild: {deep: {y: 3}, list: []}\n", "x.yaml"
    )
    parent, child = root.items["parent"], root.items["child"]
    merged = merge(parent, child)
    assert plain(merged) == {"a": 1, "deep": {"x": 1, "y": 3}, "list": ()}
    assert [nearest(merged, path)[0].mark.line for path in (("a",), ("deep", "x"), ("deep", "y"))] == [1, 1, 2]
