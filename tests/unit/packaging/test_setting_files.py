"""settings.json: what each function may be told, against what capacity.yaml tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.packaging.schemas.schema_files import read_schemas
from phase3b.packaging.schemas.setting_files import FIX, SETTINGS, refuse_unfit_settings, setting_problems
from phase3b.packaging.service_packages import service_packages
from phase3b.packaging.source_file import REQUIREMENTS, SCHEMAS
from phase3b.packaging.wheels import requirements_of

ROOT = Path(__file__).parents[3]
SOURCE = ROOT / "lambda_src"
FILE = securebase()
FORECASTS = "service.functions.cost_forecasting.settings"


def changed(folder: Path, old: str, new: str) -> Capacity:
    assert old in FILE
    (folder / "capacity.yaml").write_text(FILE.replace(old, new, 1), "utf-8")
    return load(folder / "capacity.yaml")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "interval_percent: 95",
            "interval_percent: 100",
            f"{FORECASTS}.interval_percent: 100 is not what cost_forecasting can be told. Use a number from 50 to 99. [P3B-SETTING-VALUE]",
        ),
        (
            "interval_percent: 95",
            "interval_percent: most",
            (
                f'{FORECASTS}.interval_percent: "most" is not what cost_forecasting can be told. Use a number from 50 to '
                "99. [P3B-SETTING-VALUE]"
            ),
        ),
        (
            "min_history_months: 3",
            "min_history_months: 2.5",
            (
                f"{FORECASTS}.min_history_months: 2.5 is not what cost_forecasting can be told. Use a whole number from 2 "
                "to 60. [P3B-SETTING-VALUE]"
            ),
        ),
        (
            "cost_tenant_tag: tenant",
            'cost_tenant_tag: ""',
            f'{FORECASTS}.cost_tenant_tag: "" is not what cost_forecasting can be told. Use text of 1 to 128 characters. [P3B-SETTING-VALUE]',
        ),
        (
            "interval_percent: 95",
            "intervl_percent: 95",
            (
                f"{FORECASTS}: `interval_percent` is missing. Add interval_percent: a number from 50 to 99. [P3B-SETTING-MISSING]\n"
                f'{FORECASTS}: cost_forecasting knows no setting "intervl_percent". Did you mean `interval_percent`? [P3B-SETTING-UNKNOWN]'
            ),
        ),
    ],
)
def test_what_a_function_could_not_work_with_is_said_before_anything_is_packed(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    capacity = changed(tmp_path, old, new)
    with pytest.raises(Phase3bError) as caught:
        service_packages(capacity)
    assert (str(caught.value), caught.value.exit_code) == (said, 2)


@pytest.mark.parametrize("number", ["50", "99", "95.5"])
def test_the_ends_are_allowed(tmp_path: Path, number: str) -> None:
    refuse_unfit_settings(changed(tmp_path, "interval_percent: 95", f"interval_percent: {number}"), SOURCE)


def test_a_function_without_the_file_takes_any(tmp_path: Path) -> None:
    refuse_unfit_settings(changed(tmp_path, "interval_percent: 95", "interval_percent: 100"), tmp_path)


@pytest.mark.parametrize("function", load(ROOT / "capacity.yaml").service.functions)
def test_every_setting_is_one_that_the_handler_reads(function: str) -> None:
    """Each has its file, and the file no name that nobody asks for."""
    text = (SOURCE / function / SETTINGS).read_text("utf-8")
    handler = (SOURCE / function / "handler.py").read_text("utf-8")
    if "import batch_writer" in handler:
        # Every writer of batches is told the same.
        handler += (SOURCE / "shared/batch_writer.py").read_text("utf-8")
    for name in re.findall(r'^  "(\w+)":', text, re.MULTILINE):
        asked = f'"{name.upper()}"' in handler or (name.startswith("sla_hours_") and f'"{name[10:]}"' in handler)
        assert asked, name


FORMS = {
    "a least of text below nothing": (
        '{"name": {"type": "string", "minLength": -1, "maxLength": 5}}',
        "1:42 name.minLength: -1 is less than 0. Use 0 or more. [P3B-SETTING-FORM]",
    ),
    "a most of text below nothing": (
        '{"name": {"type": "string", "minLength": 0, "maxLength": -5}}',
        "1:58 name.maxLength: -5 is less than 0. Use 0 or more. [P3B-SETTING-FORM]",
    ),
    "half a character": (
        '{"name": {"type": "string", "minLength": 0.5, "maxLength": 5}}',
        "1:42 name.minLength: 0.5 is not a whole number. " + FIX + ". [P3B-VALUE-TYPE]",
    ),
    "upside down": (
        '{"name": {"type": "number", "minimum": 5, "maximum": 1}}',
        "1:54 name.maximum: 1 is below minimum, which is 5. Raise maximum or lower minimum. [P3B-BOUNDS-REVERSED]",
    ),
    "a type of none": (
        '{"name": {"type": "text"}}',
        '1:19 name.type: "text" is not a type of a setting. Valid values: string, integer and number. [P3B-SETTING-FORM]',
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_file_of_another_form(tmp_path: Path, name: str) -> None:
    text, said = FORMS[name]
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / SETTINGS).write_text(text)
    (problem,) = setting_problems("one", {"name": "x"}, tmp_path)
    assert str(problem) == f"{tmp_path}/one/settings.json:{said}"


@pytest.mark.parametrize("file", [SETTINGS, SCHEMAS, REQUIREMENTS])
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("folder", "it is a folder. Put a file of that name in its place. [P3B-FILE-UNREADABLE]"),
        (
            "circle",
            "it can't be read: Too many levels of symbolic links. Check the path and its permissions. [P3B-FILE-UNREADABLE]",
        ),
        ("nothing", "it is a link to nothing. Put the file itself there. [P3B-FILE-UNREADABLE]"),
    ],
)
def test_what_stands_in_the_place_of_a_file_is_said_at_that_file(
    tmp_path: Path, file: str, place: str, said: str
) -> None:
    path = tmp_path / "one" / file
    path.parent.mkdir()
    match place:
        case "folder":
            path.mkdir()
        case "circle":
            path.symlink_to(file)
        case _:
            path.symlink_to("nowhere")
    read = {
        SETTINGS: lambda: refuse(setting_problems("one", {}, tmp_path)),
        SCHEMAS: lambda: read_schemas(tmp_path, ["one"]),
        REQUIREMENTS: lambda: requirements_of(tmp_path, "one"),
    }
    with pytest.raises(Phase3bError) as caught:
        read[file]()
    assert str(caught.value) == f"{path}:1:1: {said}"


def refuse(problems: Iterable[Problem]) -> None:
    raise Phase3bError(*problems)
