"""make mutants: mistakes put into the code one at a time, and whether a test notices. Not for CI: it takes an hour.

    .venv/bin/python bench/mutants.py [--room NAME]... [--count N] [--seed 12] [--file PATH]...

Each room of the code has its narrow tests: those of truth (hand-worked numbers, AWS's own lists, properties), and those
of shape (golden files), asked only where no test of truth noticed. A mutation that neither notices is alive: it needs a
test, or a line in bench/mutants.yaml that says why nobody could tell. One that keeps the code from being imported, or
the tests from ending, reports nothing about the tests: it is listed, counted for nothing, and another is judged in its
place. The result is in docs/mutants.json and .md.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import yaml
from mutants_page import UNJUDGED, page
from mutations import Mutation, mutations

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
DATA = ROOT / "docs" / "mutants.json"
Row = dict[str, object]
PAGE = ROOT / "docs" / "mutants.md"
# A mutation that may never end is given this much of what the tests take on the code as it is.
TIMES = 5
LEAST_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Room:
    """A part of the code, its narrow tests, and how many mutations it is given."""

    count: int
    files: tuple[str, ...]
    truth: tuple[str, ...]
    shape: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """One mutation of one file of a room."""

    room: str
    file: str
    mutation: Mutation


def rooms() -> dict[str, Room]:
    """As bench/mutants.yaml lists them."""
    sentence = yaml.safe_load((HERE / "mutants.yaml").read_text("utf-8"))["rooms"]
    return {
        name: Room(each["count"], *(tuple(each.get(key, ())) for key in ("files", "truth", "shape")))
        for name, each in sentence.items()
    }


def chosen(room: str, files: Sequence[str], count: int, seed: int) -> list[Task]:
    """So many mutations of a room, of every kind alike; the same ones as long as the files and the seed are."""
    by_kind: dict[str, list[Task]] = {}
    for pattern in files:
        for file in sorted(ROOT.glob(pattern)):
            path = str(file.relative_to(ROOT))
            for mutation in mutations(file.read_text("utf-8")):
                by_kind.setdefault(mutation.kind, []).append(Task(room, path, mutation))
    for kind, tasks in by_kind.items():
        random.Random(f"{seed} {room} {kind}").shuffle(tasks)  # noqa: S311
    found: list[Task] = []
    while len(found) < count and by_kind:
        for kind in sorted(by_kind):
            found.append(by_kind[kind].pop())
            if not by_kind[kind]:
                del by_kind[kind]
    return found[:count]


class Copy:
    """A copy of the project, in which one file at a time is another."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        names = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for name in names.splitlines():
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
        for name in (".venv", ".tools"):
            (folder / name).symlink_to(ROOT / name)
        self.written = time.time()
        # CI=true: hypothesis tries the same examples each time. The copy goes before what is installed.
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "mutant_tests.py"), str(folder)],
            env={**os.environ, "PYTHONPATH": str(folder), "CI": "true"},
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def outcome(self, tests: tuple[str, ...], seconds: float) -> str:
        """What bench/mutant_tests.py says of the tests, which may take so long."""
        process = self._process
        # What is loaded beforehand can't have its assertions written out, which a warning says.
        words = ["-q", "-n", "0", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", *tests]
        if process.stdin is None or process.stdout is None:
            raise SystemExit("the process that runs the tests has no pipes")
        process.stdin.write(json.dumps({"arguments": words, "seconds": seconds}) + "\n")
        process.stdin.flush()
        found = process.stdout.readline().strip()
        if found not in {"passed", "failed", *UNJUDGED}:
            # No such test, or none chosen: that would count as noticed.
            raise SystemExit(f"{' '.join(tests)}: {found}")
        return found

    def judge(self, room: Room, task: Task, seconds: float) -> str:
        """Who notices the mutation: `truth`, `shape` or nobody (`alive`); or why nobody could, one of UNJUDGED."""
        file = self.folder / task.file
        before = file.read_bytes()
        try:
            self._write(file, task.mutation.source.encode())
            for name, tests in (("truth", room.truth), ("shape", room.shape)):
                found = self.outcome(tests, seconds) if tests else "passed"
                if found != "passed":
                    return name if found == "failed" else found
            return "alive"
        finally:
            self._write(file, before)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        # Bytecode is created again where the second or the size has changed: each text is a second younger.
        self.written += 1
        os.utime(file, (self.written, self.written))

    def end(self) -> None:
        """No more is asked."""
        self._process.communicate()


def main() -> None:
    """Mutates, runs, writes what became of each; room by room, so that what is judged is kept."""
    parser = argparse.ArgumentParser(description="Puts mistakes into the code, one at a time; runs the narrow tests.")
    parser.add_argument("--room", action="append", help="only this room; repeatable")
    parser.add_argument("--file", action="append", help="only this file of the rooms; repeatable")
    parser.add_argument("--count", type=int, help="so many in each room, instead of what bench/mutants.yaml says")
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--again", action="store_true", help="only those that nobody noticed the last time")
    parser.add_argument("--note", action="store_true", help="keep the result in docs/mutants.json and .md")
    asked = parser.parse_args()
    every = rooms()
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="mutants-") as place:
        copies = [Copy(Path(place) / str(number)) for number in range(asked.workers)]
        for name, room in every.items():
            if asked.room and name not in asked.room:
                continue
            rows = (_again if asked.again else _anew)(copies, name, room, asked)
            print(f"{name}: {len(rows)} mutations: {dict(Counter(row['noticed_by'] for row in rows))}", flush=True)
            found += rows
            if asked.note:
                kept = _kept(rows, list(every), name, again=asked.again)
                DATA.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
                accepted = yaml.safe_load((HERE / "mutants.yaml").read_text("utf-8"))["accepted"]
                PAGE.write_text(page(kept, accepted), "utf-8")
        for copy in copies:
            copy.end()
    print(f"{len(found)} mutations: {dict(Counter(row['noticed_by'] for row in found))}")


def _anew(copies: list[Copy], name: str, room: Room, asked: argparse.Namespace) -> list[Row]:
    """As many as the room is given, without those that report nothing about its tests."""
    return _filled_up(copies, name, room, asked, [], _allowed(copies[0], name, room))


def _again(copies: list[Copy], name: str, room: Room, asked: argparse.Namespace) -> list[Row]:
    """Those that nobody noticed the last time; others for those that the code no longer has a place for."""
    before, tasks = _noticed(name), _alive(name)
    if not tasks and _judged_of(before) >= (asked.count or room.count):
        return []
    seconds = _allowed(copies[0], name, room)
    rows = _judged(copies, room, tasks, seconds)
    return _filled_up(copies, name, room, asked, [*before, *rows], seconds)[len(before) :]


def _filled_up(
    copies: list[Copy], name: str, room: Room, asked: argparse.Namespace, rows: list[Row], seconds: float
) -> list[Row]:
    """The rows, and as many more as the room lacks of what its tests could say something of."""
    every = chosen(name, asked.file or room.files, sys.maxsize, asked.seed)
    while (lacking := (asked.count or room.count) - _judged_of(rows)) > 0:
        # Of those that read alike, in two places of a file, as many are left as are not in the record.
        known = Counter(map(_key, rows))
        left = []
        for task in every:
            if known[_key(_row(task))] > 0:
                known[_key(_row(task))] -= 1
            else:
                left.append(task)
        if not left:
            break
        rows = [*rows, *_judged(copies, room, left[:lacking], seconds)]
    return rows


def _judged_of(rows: Sequence[Row]) -> int:
    return sum(row["noticed_by"] not in UNJUDGED for row in rows)


def _last() -> list[Row]:
    found: list[Row] = json.loads(DATA.read_text("utf-8")) if DATA.exists() else []
    return found


def _noticed(room: str) -> list[Row]:
    return [row for row in _last() if row["room"] == room and row["noticed_by"] != "alive"]


def _alive(room: str) -> list[Task]:
    """The mutations of a room that nobody noticed the last time, where they can still be made."""
    found: list[Task] = []
    for row in _last():
        if row["noticed_by"] == "alive" and row["room"] == room:
            tasks = [
                Task(room, str(row["file"]), each) for each in mutations((ROOT / str(row["file"])).read_text("utf-8"))
            ]
            # The file may have been changed since; where it has the same words twice, what is nearest is meant.
            same = [each for each in tasks if _key(_row(each)) == _key(row) and each not in found]
            found += sorted(same, key=lambda each: abs(each.mutation.line - int(str(row["line"]))))[:1]
    return found


def _kept(rows: list[Row], order: list[str], room: str, *, again: bool) -> list[Row]:
    """The new verdicts among those of the other rooms; after --again, of the same room too."""
    others = [row for row in _last() if row["room"] in order and row["room"] != room]
    return sorted(
        [*others, *(_noticed(room) if again else ()), *rows],
        key=lambda row: (order.index(str(row["room"])), str(row["file"]), int(str(row["line"]))),
    )


def _row(task: Task) -> Row:
    of = task.mutation
    where = {"room": task.room, "file": task.file, "line": of.line}
    return {**where, "kind": of.kind, "before": of.before, "after": of.after}


def _key(row: Mapping[str, object]) -> tuple[object, ...]:
    return row["file"], row["kind"], row["before"], row["after"]


def _allowed(copy: Copy, name: str, room: Room) -> float:
    """How many seconds a mutation may take; the tests pass on the code as it is, or there is nothing to judge."""
    longest = 0.0
    for tests in (room.truth, room.shape):
        begun = time.monotonic()
        if tests and (found := copy.outcome(tests, 1800)) != "passed":
            raise SystemExit(f"{name}: the tests do not pass as the code is ({found}): {' '.join(tests)}")
        longest = max(longest, time.monotonic() - begun)
    print(f"{name}: the narrow tests take {longest:.0f} s", flush=True)
    return max(LEAST_SECONDS, TIMES * longest)


def _judged(copies: list[Copy], room: Room, tasks: list[Task], seconds: float) -> list[Row]:
    free: queue.Queue[Copy] = queue.Queue()
    for copy in copies:
        free.put(copy)

    def run(task: Task) -> Row:
        mine = free.get()
        try:
            noticed = mine.judge(room, task, seconds)
        finally:
            free.put(mine)
        mutation = task.mutation
        if noticed != "truth":
            print(f"{noticed}: {task.file}:{mutation.line} {mutation.kind}: {mutation.label}", flush=True)
        return {**_row(task), "noticed_by": noticed}

    with ThreadPoolExecutor(len(copies)) as pool:
        return list(pool.map(run, tasks))


if __name__ == "__main__":
    main()
