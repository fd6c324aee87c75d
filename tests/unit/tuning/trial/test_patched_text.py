"""A patch as git applies it, with parts, wherever the file is; and what is refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from phase3b.capacity.text.capacity_text import CapacityText, read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.simulation.recommendation.capacity_patch import unified
from phase3b.tuning.trial.patched_text import capacity_text, changed_keys, patched, same_deployment, texts_of
from phase3b.tuning.trial.trial_record import MAIN, KeyChange

WHOLE = "a:\n  b: 1\n  c: 2\nload: {file: load.yaml}\n"
PART = "settings: {seed: 1}\n"


@pytest.fixture(params=["", "infra", "in git", "in git/infra"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file with a part: alone, or in a working copy, at its top or below it."""
    where: str = request.param
    if where.startswith("in git"):
        subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    folder = tmp_path / where.removeprefix("in git").removeprefix("/")
    folder.mkdir(exist_ok=True)
    (folder / "capacity.yaml").write_text(WHOLE, "utf-8")
    (folder / "load.yaml").write_text(PART, "utf-8")
    return folder / "capacity.yaml"


def name_of(file: Path, part: str = "capacity.yaml") -> str:
    """As a diff names it: from the top of the working copy."""
    tops = [each for each in file.parents if (each / ".git").exists()]
    return (file.parent / part).relative_to(tops[0]).as_posix() if tops else part


def test_both_files_change_and_the_disk_does_not(file: Path) -> None:
    diff = unified(WHOLE, WHOLE.replace("c: 2", "c: 3"), name_of(file)) + unified(
        PART, "settings: {seed: 2}\n", name_of(file, "load.yaml")
    )
    text = read_capacity_text(file, str(file))
    found = patched(file, text, diff, "x.patch")
    assert found.text == WHOLE.replace("c: 2", "c: 3")
    assert found.parts == {"load.yaml": "settings: {seed: 2}\n"}
    assert (file.read_text("utf-8"), (file.parent / "load.yaml").read_text("utf-8")) == (WHOLE, PART)
    assert changed_keys(text, found) == (KeyChange("a.c", "2", "3"), KeyChange("load.settings.seed", "1", "2"))
    assert capacity_text(text.name, texts_of(found)) == found


def refused(file: Path, diff: str) -> str:
    with pytest.raises(Phase3bError) as caught:
        patched(file, read_capacity_text(file, "capacity.yaml"), diff, "x.patch")
    assert [each.code for each in caught.value.problems] == ["P3B-TUNE-PATCH"]
    return str(caught.value)


def test_what_is_refused(file: Path) -> None:
    assert "x.patch does not apply to the capacity file: " in refused(file, "no diff at all\n")
    assert "does not apply" in refused(file, unified("z\n", "y\n", name_of(file)))
    other = unified(WHOLE, WHOLE.replace("c: 2", "c: 3"), name_of(file)) + (
        "--- /dev/null\n+++ b/handler.py\n@@ -0,0 +1 @@\n+print()\n"
    )
    assert "changes more than" in refused(file, other)
    assert "handler.py" in refused(file, other)


def test_a_patch_that_leads_out_of_the_folder_is_refused(file: Path) -> None:
    out = "--- /dev/null\n+++ b/../../outside.yaml\n@@ -0,0 +1 @@\n+a: 1\n"
    assert "does not apply" in refused(file, out)


def test_a_new_key_has_no_value_before() -> None:
    one, two = (CapacityText("c", text) for text in ("a: {b: 1}\n", "a: {b: 1, c: {d: [1, 2]}}\n"))
    assert changed_keys(one, two) == (KeyChange("a.c.d", None, "[1, 2]"),)
    assert changed_keys(two, one) == (KeyChange("a.c.d", "[1, 2]", None),)


def test_values_are_shown_as_yaml_has_them() -> None:
    one, two = (CapacityText("c", text) for text in ("a: [warning, critical]\nb: true\n", "a: [critical]\nb: null\n"))
    assert changed_keys(one, two) == (
        KeyChange("a", "[warning, critical]", "[critical]"),
        KeyChange("b", "true", "null"),
    )


def test_an_empty_patch_says_so(file: Path) -> None:
    assert refused(file, "\n") == (
        "x.patch is empty: what wrote it proposed no change. There is nothing to try. [P3B-TUNE-PATCH]"
    )


def test_what_nothing_deployed_is_made_of_does_not_count() -> None:
    def text(of: str) -> CapacityText:
        return capacity_text("c", {MAIN: of})

    assert same_deployment(text("a: 1\nload: {b: 1}\n"), text("# a note\na: 1\nload: {b: 2}\ntuning: {}\n"))
    assert not same_deployment(text("a: 1\n"), text("a: 2\n"))
