"""What stacks say, shared out over the files that are searched at the same time: all of it, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.scan.stack_text.secret_text import CANARY, SearchedLine, SecretText
from phase3b.scan.stack_text.target import Target

ONE, OTHER = Target("prod", "starter"), Target("dev", "growth")


def text() -> SecretText:
    """Two stacks, alike but for a few words; one word is under two keys."""
    made = SecretText()
    for target, word in ((ONE, "first"), (OTHER, "second")):
        queue = {"name": f"{word}-queue", "description": "of both", "token": "the same", "password": "the same"}
        made.add(target, {"resource": {"aws_sqs_queue": {"jobs": queue}}}, {})
    return made


@pytest.mark.parametrize("many", [1, 2, 3, 9])
def test_every_line_stands_in_one_file_with_its_places(tmp_path: Path, many: int) -> None:
    searched = text().write([tmp_path / f"said-{number}.txt" for number in range(many)])
    found: dict[str, tuple[SearchedLine, ...]] = {}
    for each in searched:
        lines = (tmp_path / each.name).read_text("utf-8").splitlines()
        assert tuple(lines[: len(CANARY)]) == CANARY
        for number, line in enumerate(lines[len(CANARY) :], start=len(CANARY) + 1):
            assert line not in found
            found[line] = each.places(number)
    name = "aws_sqs_queue.jobs"
    same = {SearchedLine(target, name, key) for target in (ONE, OTHER) for key in ("token", "password")}
    assert {line: set(places) for line, places in found.items()} == {
        'name = "first-queue"': {SearchedLine(ONE, name, "name")},
        'name = "second-queue"': {SearchedLine(OTHER, name, "name")},
        'description = "of both"': {SearchedLine(ONE, name, "description"), SearchedLine(OTHER, name, "description")},
        # A secret is told once, wherever else it stands.
        'token = "the same"': same,
        'password = "the same"': same,
    }
    assert all(len(places) == len(set(places)) for places in found.values())


def test_what_is_alike_stands_in_one_file(tmp_path: Path) -> None:
    text().write([tmp_path / "a.txt", tmp_path / "b.txt"])
    holding = [file for file in tmp_path.iterdir() if '"the same"' in file.read_text("utf-8")]
    assert len(holding) == 1


def test_of_a_line_that_is_not_there_nothing_is_known(tmp_path: Path) -> None:
    (searched,) = text().write([tmp_path / "a.txt"])
    assert searched.places(1) == searched.places(999) == ()
