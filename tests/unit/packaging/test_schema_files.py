"""schemas.json: read together, and every way in which it can be wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging.schemas.schema_files import read_schemas

Tree = Callable[[Mapping[str, str | bytes]], Path]


def test_schemas_of_all_functions_together_and_the_same_one_twice(tree: Tree) -> None:
    source = tree(
        {
            "a/schemas.json": '{"Ticket": {"type": "object"}, "Page": {"type": "string"}}',
            "b/schemas.json": '{"Page": {"type": "string"}}',
            "c/handler.py": "",
        }
    )
    assert read_schemas(source, ["a", "b", "c"]) == {"Ticket": {"type": "object"}, "Page": {"type": "string"}}


def test_counts_begin_at_nothing(tree: Tree) -> None:
    source = tree({"a/schemas.json": '{"A": {"type": "string", "minLength": 0, "maxLength": 0}}'})
    assert read_schemas(source, ["a"])["A"]["minLength"] == 0
    source = tree({"a/schemas.json": '{"A": {"type": "string", "minLength": -1}}'})
    with pytest.raises(Phase3bError, match=r"A\.minLength: -1 is less than 0\. Use 0 or more"):
        read_schemas(source, ["a"])


WRONG: dict[str, tuple[str | bytes, str]] = {
    "broken": (
        '{"A": {}\n,}',
        "2:2: it is not JSON: expecting property name enclosed in double quotes. Fix the JSON. [P3B-JSON-SYNTAX]",
    ),
    "a list": (
        "[]",
        '1:1: a list is not an object. Write {"NAME": {"type": "object", ...}}. [P3B-VALUE-TYPE]',
    ),
    "no schemas": (
        '{"A": 1}',
        '1:7 A: 1 is not an object. Write {"NAME": {"type": "object", ...}}. [P3B-VALUE-TYPE]',
    ),
    "a name twice": (
        '{"A": {}, "A": {}}',
        '1:11 A: "A" is written twice in one object. Keep one of the two. [P3B-KEY-TWICE]',
    ),
    "required twice": (
        '{"A": {"required": ["a", "b", "a"]}}',
        '1:31 A.required[2]: "a" is listed twice. Keep it once. [P3B-VALUE-TWICE]',
    ),
    "a format of its own": (
        '{"A": {"format": "email"}}',
        "1:18 A.format: the format email is not supported. Valid values: date-time. [P3B-SCHEMA-VALUE]",
    ),
    "nothing required": (
        '{"A": {"required": []}}',
        "1:20 A.required: a list of required properties without any. List them, or remove it. [P3B-SCHEMA-VALUE]",
    ),
    "a value twice": (
        '{"A": {"enum": [1, "1", 1]}}',
        "1:25 A.enum[2]: 1 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
    ),
    "upside down": (
        '{"A": {"minItems": 3, "maxItems": 2}}',
        "1:35 A.maxItems: 2 is below minItems, which is 3. Raise maxItems or lower minItems. [P3B-BOUNDS-REVERSED]",
    ),
    "not UTF-8": (b'{"\xe9": {}}', "1:3: this is not text in UTF-8. Save it in UTF-8. [P3B-FILE-NOT-UTF8]"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong(tree: Tree, name: str) -> None:
    content, expected = WRONG[name]
    source = tree({"a/schemas.json": content})
    with pytest.raises(Phase3bError) as caught:
        read_schemas(source, ["a"])
    assert (str(caught.value), caught.value.exit_code) == (f"{source}/a/schemas.json:{expected}", 2)


def test_all_problems_at_once_and_one_name_for_two_things(tree: Tree, tmp_path: Path) -> None:
    source = tree(
        {"a/schemas.json": '{"A": {"type": "string"}}', "b/schemas.json": '{"A": {"type": "object"}}', "c/x.py": ""}
    )
    (tmp_path / "elsewhere.json").write_text("{}")
    (source / "c/schemas.json").symlink_to(tmp_path / "elsewhere.json")
    with pytest.raises(Phase3bError) as caught:
        read_schemas(source, ["a", "b", "c"])
    assert str(caught.value).replace(str(source), "SOURCE").splitlines() == [
        (
            "SOURCE/b/schemas.json:1:7 A: A is another schema in a. Rename one, or make them the same: the API has one by "
            "that name. [P3B-SCHEMA-NAME]"
        ),
        "SOURCE/c/schemas.json:1:1: it is a link that leads out of the source folder. Put the file itself there. [P3B-SOURCE-LINK]",
    ]
