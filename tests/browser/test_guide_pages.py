"""The guides and the module's README as pages in a real Chromium: axe-core finds nothing, in light and in dark, and a phone is wide enough."""

from __future__ import annotations

from pathlib import Path

import pytest
from chromium import axe_findings, width_on_a_phone
from guides_made import guide

from phase3b.guides.module_readme import module_readme
from phase3b.guides.web_version import web_version
from phase3b.guides.written_guide import GUIDES

MODULE = "module"


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return web_version(module_readme(root / "capacity.yaml", "prod"))


# All are of one template; the runbook alone is a minute.
@pytest.fixture(
    params=[pytest.param(each, marks=[] if each == "operations" else [pytest.mark.long]) for each in (*GUIDES, MODULE)]
)
def page(request: pytest.FixtureRequest, readme: str) -> str:
    return readme if request.param == MODULE else web_version(guide(request.param))


def test_axe_finds_nothing(page: str, tmp_path: Path) -> None:
    for dark in (False, True):
        folder = tmp_path / str(dark)
        folder.mkdir()
        assert axe_findings(page, folder, dark=dark) == []


def test_a_phone_is_wide_enough(page: str, tmp_path: Path) -> None:
    """Tables and blocks scroll by themselves."""
    assert 0 < width_on_a_phone(page, tmp_path) <= 390


def test_what_axe_would_find_is_found(tmp_path: Path) -> None:
    page = web_version("# A guide\n\ntext\n").replace('<html lang="en">', "<html>")
    assert [each.split(":")[0] for each in axe_findings(page, tmp_path)] == ["html-has-lang"]
