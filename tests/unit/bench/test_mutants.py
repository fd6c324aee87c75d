"""`make mutants`: what counts as noticed, and what the recorded round says of the tests of this project."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from mutants_page import UNJUDGED, page, reason

ROOT = Path(__file__).resolve().parents[3]
ROWS: list[dict[str, Any]] = json.loads((ROOT / "docs/mutants.json").read_text("utf-8"))
SETTING = yaml.safe_load((ROOT / "bench/mutants.yaml").read_text("utf-8"))
# What is loaded beforehand is for speed alone.
RUNNER = "import sys, mutant_tests as m; m.SLOW = ('pytest',); sys.argv[1:] = ['.']; m.main()"
FINE = "def test_fine(): assert True\n"


def outcomes(folder: Path, *asked: tuple[list[str], float]) -> list[str]:
    """What the runner answers, one line for each that it is asked."""
    lines = [json.dumps({"arguments": ["-q", "-p", "no:cacheprovider", *tests], "seconds": s}) for tests, s in asked]
    done = subprocess.run(
        [sys.executable, "-c", RUNNER],
        cwd=folder, env={"PYTHONPATH": str(ROOT / "bench"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, input="\n".join(lines) + "\n",
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_noticed_is_a_test_that_ran_and_failed(tmp_path: Path) -> None:
    for name, text in {
        "test_fine.py": FINE,
        "test_wrong.py": "def test_wrong(): assert 1 == 2\n",
        "test_setup.py": "import pytest\n@pytest.fixture\ndef it(): raise KeyError\ndef test_it(it): pass\n",
        "test_unloaded.py": "import json.no_such_module\ndef test_never(): assert False\n",
        "test_endless.py": "def test_endless():\n    while True: pass\n",
        "test_greedy.py": "def test_greedy(): raise MemoryError\n",
        "broken/conftest.py": "1 / 0\n",
        "broken/test_fine.py": FINE,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    found = outcomes(
        tmp_path,
        (["test_fine.py"], 60),
        (["test_fine.py", "test_wrong.py"], 60),
        (["test_setup.py"], 60),
        # Nothing is said by what can't be loaded; by another file that can, something may be.
        (["test_unloaded.py", "test_fine.py"], 60),
        (["test_unloaded.py", "test_wrong.py"], 60),
        (["broken/test_fine.py"], 60),
        (["test_endless.py"], 1),
        (["test_greedy.py"], 60),
        # After a failure nothing else is run, or this would not end.
        (["test_wrong.py", "test_endless.py"], 60),
    )
    assert found == ["passed", "failed", "failed", "import", "failed", "import", "endless", "endless", "failed"]


def judged() -> list[dict[str, Any]]:
    return [row for row in ROWS if row["noticed_by"] not in UNJUDGED]


def alive() -> list[dict[str, Any]]:
    return [row for row in ROWS if row["noticed_by"] == "alive"]


def test_the_recorded_round_is_large_and_hardly_anything_lives() -> None:
    assert len(judged()) >= 200
    assert len(alive()) <= 0.05 * len(judged())


def test_each_that_lives_is_explained_and_each_explanation_is_of_one_that_lives() -> None:
    assert [row for row in alive() if reason(row, SETTING["accepted"]) == "**not explained**"] == []
    living = {(row["file"], row["before"], row["after"]) for row in alive()}
    assert [each for each in SETTING["accepted"] if (each["file"], each["before"], each["after"]) not in living] == []
    assert all(len(each["why"]) > 15 for each in SETTING["accepted"])


@pytest.mark.parametrize("room", SETTING["rooms"])
def test_every_room_has_its_share(room: str) -> None:
    assert sum(row["room"] == room for row in judged()) == SETTING["rooms"][room]["count"]


def test_a_record_says_where_what_and_who_noticed() -> None:
    for row in ROWS:
        assert set(row) == {"room", "file", "line", "kind", "before", "after", "noticed_by"}
        assert row["room"] in SETTING["rooms"]
        assert row["noticed_by"] in {"truth", "shape", "alive", *UNJUDGED}
        assert row["line"] > 0
        assert row["before"] != row["after"]
        assert row["file"].endswith(".py")
    # No mutation is counted twice but where the file has the same words in two places.
    places = [(row["file"], row["line"], row["kind"], row["before"], row["after"]) for row in ROWS]
    assert len(places) - len(set(places)) <= 0.02 * len(places)


def test_the_page_is_made_from_the_record() -> None:
    assert (ROOT / "docs/mutants.md").read_text("utf-8") == page(ROWS, SETTING["accepted"])
