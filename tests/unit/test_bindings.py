"""imports/aws holds what imports/resources.txt lists, all of which is used."""

from __future__ import annotations

import re
import tarfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def listed() -> list[str]:
    text = (Path(__file__).parents[2] / "imports/resources.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith(("#", "provider "))]


def folder_of(name: str) -> str:
    """aws_sns_topic -> sns_topic; data.aws_partition -> data_aws_partition."""
    return name.replace("data.aws_", "data_aws_").removeprefix("aws_")


def test_the_list_is_sorted_and_has_nothing_twice(listed: list[str]) -> None:
    assert listed == sorted(set(listed), key=lambda name: (name.startswith("data."), name))


def test_generated_are_the_listed_and_no_others(root: Path, listed: list[str]) -> None:
    # By their source: a folder may outlive its type as nothing but a __pycache__, which git does not remove.
    made = {file.parent.name for file in (root / "imports/aws").glob("*/__init__.py")} - {"_jsii"}
    assert made == {folder_of(name) for name in listed} | {"provider"}


def test_all_are_used(root: Path, listed: list[str]) -> None:
    source = "\n".join(file.read_text("utf-8") for file in (root / "modules").rglob("*.py"))
    used = set(re.findall(r"from imports\.aws\.(\w+) import", source))
    # Types of which a stack has so many that they are written in one step, without their bindings.
    used |= set(re.findall(r'^[A-Z]+: Final = "aws_(\w+)"$', source, re.MULTILINE))
    assert used == {folder_of(name) for name in listed} | {"provider"}


def test_the_provider_is_the_listed_one(root: Path) -> None:
    listed = (root / "imports/resources.txt").read_text("utf-8")
    wanted = re.search(r"^provider hashicorp/aws@(\S+)$", listed, re.MULTILINE)
    assert wanted is not None
    made = set(re.findall(r"/providers/hashicorp/aws/([\d.]+)/docs", _all_text(root)))
    assert made == {wanted[1]}


def test_nothing_generated_names_a_machine(root: Path) -> None:
    assert not re.search(r"(/home/|/root/|/tmp/|/Users/|/work/)", _all_text(root) + _packed_text(root))


def _all_text(root: Path) -> str:
    return "\n".join(file.read_text("utf-8") for file in (root / "imports/aws").rglob("*.py"))


def _packed_text(root: Path) -> str:
    """What node runs: the JavaScript in the archive, which a search through the folder does not see."""
    (packed,) = (root / "imports/aws/_jsii").glob("*.tgz")
    with tarfile.open(packed, "r:gz") as archive:
        files = [archive.extractfile(member) for member in archive]
        return "\n".join(file.read().decode("utf-8") for file in files if file is not None)
