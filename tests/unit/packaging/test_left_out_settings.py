"""Settings with a default: they may be left out, and the default is one that the function can be told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging.schemas.setting_files import known_settings, setting_problems

SOURCE = Path("lambda_src")


def known(tmp_path: Path, **settings: Any) -> Path:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/settings.json").write_text(json.dumps(settings), "utf-8")
    return tmp_path


def test_one_with_a_default_may_be_left_out(tmp_path: Path) -> None:
    whole = {"type": "integer", "minimum": 1, "maximum": 25}
    source = known(tmp_path, batch_items={**whole, "default": 25}, pages=whole)
    found = [str(each) for each in setting_problems("notes", {}, source)]
    assert found == [
        "service.functions.notes.settings: `pages` is missing. Add pages: a whole number from 1 to 25. [P3B-SETTING-MISSING]"
    ]
    assert not list(setting_problems("notes", {"pages": 1, "batch_items": 10}, source))
    assert [each.code for each in setting_problems("notes", {"pages": 1, "batch_items": 26}, source)] == [
        "P3B-SETTING-VALUE"
    ]
    assert known_settings("notes", source)["batch_items"].default == 25
    assert known_settings("others", source) == {}


@pytest.mark.parametrize("default", [0, 26, "25", 2.5, None])
def test_a_default_that_it_may_not_be_is_refused(tmp_path: Path, default: object) -> None:
    source = known(tmp_path, batch_items={"type": "integer", "minimum": 1, "maximum": 25, "default": default})
    with pytest.raises(Phase3bError, match="is not what it may be"):
        known_settings("notes", source)


@pytest.mark.parametrize(
    ("function", "name", "module", "constant", "times"),
    [
        ("notification_handler", "batch_items", "shared/batch_writer.py", "MOST_ITEMS", 1),
        ("cost_forecasting", "batch_items", "shared/batch_writer.py", "MOST_ITEMS", 1),
        ("notification_handler", "batch_first_pause_ms", "shared/batch_writer.py", "FIRST_PAUSE_SECONDS", 1000),
        ("cost_forecasting", "batch_first_pause_ms", "shared/batch_writer.py", "FIRST_PAUSE_SECONDS", 1000),
        ("support_tickets", "ticket_comments_per_transaction", "support_tickets/comment_expiry.py", "MOST_COMMENTS", 1),
    ],
)
def test_a_default_is_what_the_handler_does_without_it(
    function: str, name: str, module: str, constant: str, times: int
) -> None:
    line = next(each for each in (SOURCE / module).read_text("utf-8").splitlines() if each.startswith(f"{constant} = "))
    assert known_settings(function, SOURCE)[name].default == float(line.partition(" = ")[2]) * times
