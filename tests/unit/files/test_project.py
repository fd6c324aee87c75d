"""Whose source is meant: the one beside the capacity file, else of the working directory, else of the clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.files import project
from phase3b.files.project import kept_beside, source_of


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_the_source_beside_the_file_comes_first(here: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "lambda_src"
    other.mkdir(parents=True)
    (here / "lambda_src").mkdir()
    assert source_of(tmp_path / "other" / "capacity.yaml") == other
    assert source_of("capacity.yaml").absolute() == here / "lambda_src"
    assert source_of("HEAD~1:capacity.yaml").absolute() == here / "lambda_src"


@pytest.mark.parametrize("name", ["a" * 5000 + "/capacity.yaml", "nul\0/capacity.yaml"])
def test_a_name_that_no_file_can_have_is_of_the_working_directory(name: str, here: Path) -> None:
    (here / "lambda_src").mkdir()
    assert source_of(name) == Path("lambda_src")


def test_without_one_it_is_that_of_the_clone(here: Path, root: Path) -> None:
    del here
    assert source_of("capacity.yaml") == root / "lambda_src"


def test_an_installed_phase3b_has_no_functions_of_its_own(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del here
    monkeypatch.setattr(project, "INSTALLED", True)
    assert source_of("capacity.yaml") == Path("lambda_src")


def test_what_is_kept_is_beside_the_source(here: Path) -> None:
    assert kept_beside(Path("lambda_src")) == here / ".phase3b"
