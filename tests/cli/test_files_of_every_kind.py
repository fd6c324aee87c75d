"""Every command with every kind of file broken at random: a message, an exit code, nothing half-written, no traceback.

`make fuzz-files` runs 2,000 cases and prints how they ended; every run tries a few of each.
"""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from broken_files import IN_ITS_PLACE, Broken, broken
from file_kinds import KINDS, Kind, project
from hypothesis import HealthCheck, given, note, settings

PAIRS = [(name, by) for name, kind in KINDS.items() for by in kind.reads]
CASES = 2000
# What a command that succeeds may write, and the remembered source.
ITS_OWN = ("out", ".phase3b", "judged", "fresh.json", "up.lock")
COUNTED: Counter[tuple[str, str, int]] = Counter()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    # No repository above, whatever the folder of temporary files lies in.
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def try_one(folder: Path, name: str, by: str, case: Broken) -> int:
    """The exit code of one case; the project is as before afterwards."""
    kind: Kind = KINDS[name]
    path = folder / kind.path
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = path.read_bytes() if path.is_file() else None
    _remove(path)
    case.make(path)
    before = _content(folder)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = kind.reads[by](path)
    assert code in {0, 1, 2, 3}
    assert "Traceback" not in err.getvalue()
    if not by.endswith(("reads", "read")):
        # A refusal says why, to people or to machines.
        assert code in {0, 1} or err.getvalue() or '"problems"' in out.getvalue()
        err.getvalue().encode("utf-8")
        out.getvalue().encode("utf-8")
    if code >= 2:
        assert _content(folder) == before
    _remove(path)
    if kept is not None:
        path.write_bytes(kept)
    return code


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _content(folder: Path) -> dict[str, bytes | None]:
    found: dict[str, bytes | None] = {}
    for each in sorted(folder.rglob("*")):
        name = each.relative_to(folder)
        if name.parts[0] not in ITS_OWN:
            found[str(name)] = each.read_bytes() if each.is_file() else None
    return found


@pytest.mark.parametrize(("name", "by"), PAIRS)
def test_a_good_one_is_read(name: str, by: str, folder: Path) -> None:
    """So that what is broken is refused for that, and not because the sample never was good."""
    kind = KINDS[name]
    path = folder / kind.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(kind.good)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as err:
        code = kind.reads[by](path)
    refused = {"synth", "package", "simulate", "recommend", "diff", "prices refresh", "prices refresh reads"}
    assert code in {0, 1} or by in refused or name == "requirements", err.getvalue()


@pytest.mark.parametrize(("name", "by"), PAIRS)
def test_no_broken_file_ends_in_a_traceback(name: str, by: str, folder: Path) -> None:
    _tried(name, by, folder, 2)


@pytest.mark.parametrize("name", KINDS)
def test_what_stands_in_the_place_of_a_file(name: str, folder: Path) -> None:
    for case in IN_ITS_PLACE:
        for by in list(KINDS[name].reads)[:1]:
            try_one(folder, name, by, case)


@pytest.mark.long
@pytest.mark.parametrize(("name", "by"), PAIRS)
def test_two_thousand_broken_files(name: str, by: str, folder: Path) -> None:
    _tried(name, by, folder, -(-CASES // len(PAIRS)))


def _tried(name: str, by: str, folder: Path, examples: int) -> None:
    kind = KINDS[name]

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        derandomize=examples < 10,
    )
    @given(broken(kind.good, kind.form))
    def each(case: Broken) -> None:
        note(f"{name} read by {by}: {case.how}")
        COUNTED[(name, by, try_one(folder, name, by, case))] += 1

    each()


@pytest.fixture(scope="module", autouse=True)
def counts() -> Iterator[None]:
    """Prints how the cases ended, by kind and command; pytest shows it with -s."""
    began = time.monotonic()
    yield
    by_pair: dict[tuple[str, str], Counter[int]] = {}
    for (name, by, code), number in COUNTED.items():
        by_pair.setdefault((name, by), Counter())[code] += number
    lines = [f"{'kind':<30} {'read by':<22} {'cases':>6} {'0':>6} {'1':>6} {'2':>6} {'3':>6}"]
    for (name, by), codes in by_pair.items():
        ends = " ".join(f"{codes[code]:>6}" for code in range(4))
        lines.append(f"{name:<30} {by:<22} {codes.total():>6} {ends}")
    total, seconds = sum(COUNTED.values()), time.monotonic() - began
    lines.append(f"{total:,} cases of {len(by_pair)} kinds and commands ended without a traceback, {seconds:.0f} s")
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
