"""What can't be tried on an environment is said before anything is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import parse
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.tuning.trial.triable import untriable

ROOT = Path(__file__).resolve().parents[4]
TEXT = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
SIZE = "support_tickets: {memory_mb: 512, "
STATE = "backend: {type: local, path: state/dev.tfstate}"


def said(*changes: tuple[str, str], environment: str = "dev") -> list[str]:
    text = TEXT
    for was, becomes in changes:
        assert was in text
        text = text.replace(was, becomes, 1)
    name = str(ROOT / "capacity.yaml")
    found = untriable(parse(TEXT, name), parse(text, name), environment, "x.patch")
    assert all(each.code == "P3B-TUNE-PATCH" for each in found)
    return [each.what for each in found]


def test_a_change_of_what_is_deployed_can_be_tried() -> None:
    assert said((SIZE, SIZE.replace("512", "384"))) == []
    assert said(("alarm_levels: [critical]", "alarm_levels: [warning, critical]")) == []


def test_without_the_environment_nothing_can() -> None:
    assert said(("\n  dev:\n", "\n  development:\n")) == ["x.patch takes the environment dev away"]


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        ((STATE, STATE.replace("dev.tf", "other.tf")), "environments.dev.backend"),
        (("\n  dev:\n", "\n  dev:\n    region: eu-west-1\n"), "environments.dev.region"),
        (("\n  dev:\n", '\n  dev:\n    account_id: "123456789012"\n'), "environments.dev.account_id"),
        (("project: securebase", "project: other"), "service.project"),
    ],
)
def test_what_moves_it_can_not_be_gone_back_from(change: tuple[str, str], keys: str) -> None:
    [what] = said(change, (SIZE, SIZE.replace("512", "384")))
    assert what == f"x.patch moves dev to another place or name, where going back would leave it: {keys}"


@pytest.mark.parametrize(
    "change",
    [
        ("\nenvironments:\n", "\n# a note\nenvironments:\n"),
        ("log_retention_days: 90", "log_retention_days: 60"),
        ("scenario: mixed", "scenario: ticket_spike"),
    ],
)
def test_what_is_deployed_in_another_environment_or_nowhere_is_nothing_to_try(change: tuple[str, str]) -> None:
    assert said(change) == ["x.patch changes nothing that is deployed in dev"]
