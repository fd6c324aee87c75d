"""The YAML reader: values, places, limits."""

from __future__ import annotations

import pytest
import yaml

from phase3b.capacity.text.document import read_document, resolved
from phase3b.capacity.text.node import MapNode, Scalar, dotted, merge, nearest, plain
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


def lines(*keys: str) -> str:
    return "".join(f"{' ' * number}{key}\n" for number, key in enumerate(keys))


# 32 may be opened. The reader ahead of us may have a limit of its own, which is not ours to know.
TOO_DEEP = {
    "one-too-many": ("[" * 33, "1:33"),
    "below-the-library's": ("[" * 999, "1:33"),
    "above-the-library's": ("[" * 1_001, "1:33"),
    "a-million": ("[" * 1_000_000, "1:33"),
    "mappings": ("{a: " * 40_000, "1:129"),
    "lists-on-a-line": ("- " * 40_000, "1:65"),
    "indentation": (lines(*["a:"] * 1_100), "33:33"),
    "below-a-key": ("a: 1\nb: " + "[" * 40_000, "2:35"),
    "broken-further-on": ("[" * 40 + "}", "1:33"),
}


@pytest.mark.parametrize("case", TOO_DEEP)
def test_depth_is_judged_by_us_before_a_library_does(case: str) -> None:
    text, place = TOO_DEEP[case]
    with pytest.raises(Phase3bError) as caught:
        read_document(text, "x.yaml")
    assert str(caught.value) == (
        f"x.yaml:{place}: nested more than 32 levels deep. Remove the brackets or indentation. [P3B-YAML-NESTING]"
    )


def test_32_levels_are_read_and_a_fault_that_is_not_of_depth_keeps_its_words() -> None:
    root, _ = read_document("a: " + "[" * 31 + "]" * 31, "x.yaml")
    found, _ = nearest(root, ("a", *[0] * 30))
    assert found.path == ("a", *[0] * 30)
    with pytest.raises(Phase3bError, match="this is not YAML: while parsing a flow"):
        read_document("a: " + "[" * 31 + "}", "x.yaml")
    # An alias cut off where the reader stopped is no fault of its own.
    with pytest.raises(Phase3bError, match="this is not YAML"):
        read_document("a: &abc 1\nb: *abc: : [\n", "x.yaml")


@pytest.mark.parametrize("libyaml", [True, False])
@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("a: 1\nb: @c\n", "2:4", "while scanning for the next token"),
        ("a: [1,\nb: 2\n", "3:1", r"while parsing a flow sequence \(line 1\), .*expected"),
    ],
)
def test_a_fault_has_its_place_with_libyaml_and_without(
    monkeypatch: pytest.MonkeyPatch, text: str, place: str, said: str, *, libyaml: bool
) -> None:
    """Without libyaml, PyYAML says of some faults what it was reading and not where that began."""
    if libyaml and not yaml.__with_libyaml__:
        pytest.skip("this PyYAML has no libyaml")
    monkeypatch.setattr(yaml, "__with_libyaml__", libyaml)
    with pytest.raises(Phase3bError, match=rf"^x\.yaml:{place}: this is not YAML: {said}"):
        read_document(text, "x.yaml")


def test_merge_keeps_the_place_of_every_value() -> None:
    root, _ = read_document(
        "parent: {a: 1, deep: {x: 1, y: 2}, list: [1]}\nchild: {deep: {y: 3}, list: []}\n", "x.yaml"
    )
    parent, child = root.items["parent"], root.items["child"]
    merged = merge(parent, child)
    assert plain(merged) == {"a": 1, "deep": {"x": 1, "y": 3}, "list": ()}
    assert [nearest(merged, path)[0].mark.line for path in (("a",), ("deep", "x"), ("deep", "y"))] == [1, 1, 2]
