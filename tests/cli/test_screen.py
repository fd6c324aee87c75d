"""Data as it is printed for machines: the same each time."""

from __future__ import annotations

import json

import pytest

from phase3b.cli.screen import print_json


def test_sets_are_lists_in_one_order(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"name-{number}" for number in range(20)]
    print_json({"mixed": frozenset({2, "b", ("a", 1)}), "names": set(names), "none": frozenset()})
    assert json.loads(capsys.readouterr().out) == {"mixed": ["b", 2, ["a", 1]], "names": sorted(names), "none": []}
