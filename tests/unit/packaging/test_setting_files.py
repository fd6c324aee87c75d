"""settings.json: what each function may be told, against what capacity.yaml tells it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from phase3b.capacity.capacity import Capacity
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import SOURCE, service_packages
from phase3b.packaging.setting_files import SETTINGS, refuse_unfit_settings

ROOT = Path(__file__).parents[3]
FILE = (ROOT / "capacity.yaml").read_text("utf-8")
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
            f"{FORECASTS}.interval_percent: 100 is not what cost_forecasting can be told. Use a number from 1 to 99.99.",
        ),
        (
            "interval_percent: 95",
            "interval_percent: most",
            (
                f'{FORECASTS}.interval_percent: "most" is not what cost_forecasting can be told. Use a number from 1 to '
                "99.99."
            ),
        ),
        (
            "min_history_months: 3",
            "min_history_months: 2.5",
            (
                f"{FORECASTS}.min_history_months: 2.5 is not what cost_forecasting can be told. Use a whole number from 2 "
                "to 60."
            ),
        ),
        (
            "cost_tenant_tag: tenant",
            'cost_tenant_tag: ""',
            f'{FORECASTS}.cost_tenant_tag: "" is not what cost_forecasting can be told. Use text of 1 to 128 characters.',
        ),
        (
            "interval_percent: 95",
            "intervl_percent: 95",
            (
                f"{FORECASTS}: `interval_percent` is missing. Add interval_percent: a number from 1 to 99.99.\n"
                f'{FORECASTS}: cost_forecasting knows no setting "intervl_percent". Did you mean `interval_percent`?'
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


@pytest.mark.parametrize("number", ["1", "99.99", "50.5"])
def test_the_ends_are_allowed(tmp_path: Path, number: str) -> None:
    refuse_unfit_settings(changed(tmp_path, "interval_percent: 95", f"interval_percent: {number}"), SOURCE)


def test_a_function_without_the_file_takes_any(tmp_path: Path) -> None:
    refuse_unfit_settings(changed(tmp_path, "interval_percent: 95", "interval_percent: 100"), tmp_path)


@pytest.mark.parametrize("function", load(ROOT / "capacity.yaml").service.functions)
def test_every_setting_is_one_that_the_handler_reads(function: str) -> None:
    """Each has its file, and the file no name that nobody asks for."""
    text = (SOURCE / function / SETTINGS).read_text("utf-8")
    handler = (SOURCE / function / "handler.py").read_text("utf-8")
    for name in re.findall(r'^  "(\w+)":', text, re.MULTILINE):
        asked = f'"{name.upper()}"' in handler or (name.startswith("sla_hours_") and f'"{name[10:]}"' in handler)
        assert asked, name
