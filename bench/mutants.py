"""make mutants: mistakes put into the code one at a time, and whether a test notices. Not for CI: it takes an hour.

    .venv/bin/python bench/mutants.py [--room NAME]... [--count N] [--seed 12] [--file PATH]...

Each room of the code has its narrow tests: those of truth (hand-worked numbers, AWS's own lists, properties), and those
of shape (golden files), asked only where no test of truth noticed. A mutation that neither notices is alive: it needs a
test, or a line in bench/mutants.yaml that says why nobody could tell. The result stands in docs/mutants.json and .md.
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
from mutants_page import page
from mutations import Mutation, mutations

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
DATA = ROOT / "docs" / "mutants.json"
Row = dict[str, object]
PAGE = ROOT / "docs" / "mutants.md"


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
    said = yaml.safe_load((HERE / "mutants.yaml").read_text("utf-8"))["rooms"]
    return {
        name: Room(each["count"], *(tuple(each.get(key, ())) for key in ("files", "truth", "shape")))
        for name, each in said.items()
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

    def passes(self, tests: tuple[str, ...]) -> bool:
        """Whether the tests pass; one that never ends does not."""
        process = self._process
        # What is loaded beforehand can't have its assertions written out, which a warning says.
        words = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
        if process.stdin is None or process.stdout is None:
            raise SystemExit("the process that runs the tests has no pipes")
        process.stdin.write(json.dumps([*words, *tests]) + "\n")
        process.stdin.flush()
        said = process.stdout.readline().strip()
        if said not in {"passed", "failed", "timeout"}:
            # No such test, or none chosen: that would count as noticed.
            raise SystemExit(f"{' '.join(tests)}: {said}")
        return said == "passed"

    def judge(self, room: Room, task: Task) -> str:
        """Who notices the mutation: `truth`, `shape` or nobody (`alive`)."""
        file = self.folder / task.file
        before = file.read_bytes()
        try:
            self._write(file, task.mutation.source.encode())
            if not self.passes(room.truth):
                return "truth"
            return "shape" if room.shape and not self.passes(room.shape) else "alive"
        finally:
            self._write(file, before)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        # Bytecode is made anew where the second or the size has changed: each text is a second younger.
        self.written += 1
        os.utime(file, (self.written, self.written))


def main() -> None:
    """Mutates, runs, writes what became of each."""
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
    wanted = {name: room for name, room in every.items() if not asked.room or name in asked.room}
    if asked.again:
        tasks = _alive(wanted)
    else:
        tasks = [
            task
            for name, room in wanted.items()
            for task in chosen(name, asked.file or room.files, asked.count or room.count, asked.seed)
        ]
    rows = _judged(every, tasks, asked.workers)
    print(f"{len(rows)} mutations: {dict(Counter(row['noticed_by'] for row in rows))}")
    if asked.note:
        kept = _kept(rows, list(every), again=asked.again, judged=set(wanted))
        DATA.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
        PAGE.write_text(page(kept, yaml.safe_load((HERE / "mutants.yaml").read_text("utf-8"))["accepted"]), "utf-8")


def _last() -> list[Row]:
    found: list[Row] = json.loads(DATA.read_text("utf-8")) if DATA.exists() else []
    return found


def _alive(wanted: Mapping[str, Room]) -> list[Task]:
    """The mutations that nobody noticed the last time, where they can still be made."""
    found = []
    for row in _last():
        if row["noticed_by"] == "alive" and row["room"] in wanted:
            same = [
                each
                for each in mutations((ROOT / str(row["file"])).read_text("utf-8"))
                if _key(_row(Task(str(row["room"]), str(row["file"]), each))) == _key(row)
            ]
            found += [Task(str(row["room"]), str(row["file"]), each) for each in same[:1]]
    return found


def _kept(rows: list[Row], order: list[str], *, again: bool, judged: set[str]) -> list[Row]:
    """The new verdicts among those of the other rooms; after --again, of the same rooms too."""
    new = {_key(row) for row in rows}
    others = [
        row
        for row in _last()
        if row["room"] in order
        and (row["room"] not in judged or (again and row["noticed_by"] != "alive" and _key(row) not in new))
    ]
    return sorted(
        [*others, *rows], key=lambda row: (order.index(str(row["room"])), str(row["file"]), int(str(row["line"])))
    )


def _row(task: Task) -> Row:
    of = task.mutation
    where = {"room": task.room, "file": task.file, "line": of.line}
    return {**where, "kind": of.kind, "before": of.before, "after": of.after}


def _key(row: Mapping[str, object]) -> tuple[object, ...]:
    return row["file"], row["kind"], row["before"], row["after"]


def _judged(every: dict[str, Room], tasks: list[Task], workers: int) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="mutants-") as place:
        copies: queue.Queue[Copy] = queue.Queue()
        for number in range(workers):
            copies.put(Copy(Path(place) / str(number)))
        copy = copies.get()
        for name in sorted({task.room for task in tasks}):
            begun = time.monotonic()
            for tests in (every[name].truth, every[name].shape):
                if tests and not copy.passes(tests):
                    raise SystemExit(f"{name}: the tests do not pass as the code is: {' '.join(tests)}")
            print(f"{name}: the narrow tests take {time.monotonic() - begun:.0f} s", flush=True)
        copies.put(copy)

        def run(task: Task) -> Row:
            mine = copies.get()
            try:
                noticed = mine.judge(every[task.room], task)
            finally:
                copies.put(mine)
            mutation = task.mutation
            if noticed != "truth":
                print(f"{noticed}: {task.file}:{mutation.line} {mutation.kind}: {mutation.label}", flush=True)
            return {**_row(task), "noticed_by": noticed}

        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(run, tasks))


if __name__ == "__main__":
    main()
