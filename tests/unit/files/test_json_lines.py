"""JSON lines: quickly or carefully read, a line says the same."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_file import parse_json
from phase3b.files.json_lines import json_lines

# Pieces that make lines which are JSON, which are nearly, and which Python's parser takes though they are none.
PIECES = (
    "{", "}", "[", "]", ",", ":", '"a"', '"b"', '"\\u0061"', '"a:b"', '":"', "1", "-0.5", "1e2", "1E999", "NaN", "-Infinity",
    "9" * 41, "0." + "3" * 38, "0." + "3" * 39, "null", " ", '"a":1', '"a":{"b":1}', '"b" : 2', '{"a":1}', '"\\ud800"',
)  # fmt: skip
LINES = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)
OBJECTS = st.lists(st.tuples(st.sampled_from("abc"), LINES | st.sampled_from(("1", '{"x":1,"x" :2}'))), max_size=4).map(
    lambda pairs: "{" + ",".join(f'"{key}":{value}' for key, value in pairs) + "}"
)


def carefully(line: str, number: int) -> Any:
    try:
        return parse_json(line, "f", "Fix it").value
    except Phase3bError as error:
        (problem,) = error.problems
        assert isinstance(problem.where, Location)
        return replace(problem, where=Location("f", number, problem.where.column))


@given(st.lists(LINES | OBJECTS, max_size=4))
@example(['{"a":1,"a" :2}', '{"a":{"b":1,"b":2}}', '{"a":[{"b":1,"b":2}]}', '{"a":":","a":1}'])
def test_a_line_is_what_the_careful_reader_makes_of_it(lines: list[str]) -> None:
    found = dict(json_lines("\n".join(lines), "f", "Fix it"))
    wanted = {number: carefully(line.strip(), number) for number, line in enumerate(lines, 1) if line.strip()}
    assert repr(found) == repr(wanted)


@pytest.mark.parametrize(
    "line",
    [
        '{"a": NaN}',
        '{"a": -Infinity}',
        '{"a": 1e999}',
        '{"a": 0.1111111111111111111111111111111111111111}',
        '{"a": 1, "a": 2}',
        '{"a": {"b": 1, "b": 2}}',
        '{"a": [{"b": 1, "b": 2}]}',
        '{"a": 1, "\\u0061": 2}',
        '{"a": "\\ud800"}',
        '{"a": ' + "[" * 200 + "]" * 200 + "}",
        '{"a": 1} {"a": 1}',
        '{"a": 1',
    ],
)
def test_what_is_refused_is_a_problem_at_its_line(line: str) -> None:
    (first, value), (second, problem), last = json_lines(f'{{"a": 1}}\r\n\n{line}\n[1]', "f", "Fix it")
    assert (first, value, second, last) == (1, {"a": 1}, 3, (4, [1]))
    assert isinstance(problem, Problem)
    assert isinstance(problem.where, Location)
    assert (problem.where.file, problem.where.line) == ("f", 3)


def test_most_lines_are_read_without_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a week of minutes takes many times as long."""
    monkeypatch.setattr("phase3b.files.json_lines.parse_json", None)
    record = {"metric_name": "x", "dimensions": {"TableName": "t"}, "timestamp": 1795946400000, "value": {"sum": 1.5}}
    assert list(json_lines(json.dumps(record), "f", "Fix it")) == [(1, record)]
