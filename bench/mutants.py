"""make mutants: mistakes put into the code one at a time, and whether a test notices. Not for CI: it takes an hour.

    .venv/bin/python bench/mutants.py [--room NAME]... [--count 300] [--seed 12] [--file PATH]...

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
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml
from mutants_page import page
from mutations import Mutation, mutations

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
DATA = ROOT / "docs" / "mutants.json"
PAGE = ROOT / "docs" / "mutants.md"
# A mutation may never end; so long is more than any test of these rooms takes.
LONGEST_SECONDS = 240


@dataclass(frozen=True, slots=True)
class Room:
    """A part of the code and its narrow tests."""

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
        name: Room(*(tuple(each.get(key, ())) for key in ("files", "truth", "shape"))) for name, each in said.items()
    }


def chosen(room: str, files: tuple[str, ...], count: int, seed: int) -> list[Task]:
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

    def passes(self, tests: tuple[str, ...]) -> str:
        """What the tests say: `passed`, `failed` or `timeout`."""
        # CI=true: hypothesis tries the same examples each time. The copy goes before what is installed.
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "CI": "true"}
        words = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", *tests]
        process = subprocess.Popen(
            words, cwd=self.folder, env=environment, start_new_session=True, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            said, _ = process.communicate(timeout=LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return "timeout"
        if process.returncode not in {0, 1, 2}:
            # 4 and 5: no such test, or none chosen. That would pass for a mutation that was noticed.
            raise SystemExit(f"pytest {' '.join(tests)} ended with {process.returncode}:\n{said}")
        return "failed" if process.returncode else "passed"

    def judge(self, room: Room, task: Task) -> str:
        """Who notices the mutation: `truth`, `shape` or nobody (`alive`)."""
        file = self.folder / task.file
        before = file.read_bytes()
        try:
            self._write(file, task.mutation.source.encode())
            if self.passes(room.truth) != "passed":
                return "truth"
            return "shape" if room.shape and self.passes(room.shape) != "passed" else "alive"
        finally:
            self._write(file, before)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        # Bytecode is made anew where the second or the size has changed: each text is a second younger.
        self.written += 1
        os.utime(file, (self.written, self.written))


def main() -> None:
    """Mutates, runs, writes what became of each."""
    parser = argparse.ArgumentParser(
        description="Puts mistakes into the code, one at a time, and runs the narrow tests."
    )
    parser.add_argument("--room", action="append", help="only this room; repeatable")
    parser.add_argument("--file", action="append", help="only this file of the rooms; repeatable")
    parser.add_argument("--count", type=int, default=300, help="mutations in all (300)")
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--again", action="store_true", help="only those that were alive the last time")
    parser.add_argument("--note", action="store_true", help="keep the result in docs/mutants.json and .md")
    asked = parser.parse_args()
    every = rooms()
    wanted = {name: room for name, room in every.items() if not asked.room or name in asked.room}
    share = -(-asked.count // len(wanted))
    tasks = [
        task
        for name, room in wanted.items()
        for task in chosen(name, tuple(asked.file) if asked.file else room.files, share, asked.seed)
    ]
    if asked.again:
        alive = {(row["file"], row["before"], row["after"]) for row in _last() if row["noticed_by"] == "alive"}
        tasks = [each for each in tasks if (each.file, each.mutation.before, each.mutation.after) in alive]
    rows = _judged(every, tasks, asked.workers)
    counted = Counter(row["noticed_by"] for row in rows)
    print(f"{len(rows)} mutations: {dict(counted)}")
    if asked.note:
        DATA.write_text(json.dumps({"seed": asked.seed, "mutations": rows}, indent=1) + "\n", "utf-8")
        PAGE.write_text(page(rows, yaml.safe_load((HERE / "mutants.yaml").read_text("utf-8"))["accepted"]), "utf-8")


def _last() -> list[dict[str, object]]:
    return json.loads(DATA.read_text("utf-8"))["mutations"] if DATA.exists() else []


def _judged(every: dict[str, Room], tasks: list[Task], workers: int) -> list[dict[str, object]]:
    with tempfile.TemporaryDirectory(prefix="mutants-") as place:
        copies: queue.Queue[Copy] = queue.Queue()
        for number in range(workers):
            copies.put(Copy(Path(place) / str(number)))
        copy = copies.get()
        for name in sorted({task.room for task in tasks}):
            begun = time.monotonic()
            for tests in (every[name].truth, every[name].shape):
                if tests and copy.passes(tests) != "passed":
                    raise SystemExit(f"{name}: the tests do not pass as the code is: {' '.join(tests)}")
            print(f"{name}: the narrow tests take {time.monotonic() - begun:.0f} s", flush=True)
        copies.put(copy)

        def run(task: Task) -> dict[str, object]:
            mine = copies.get()
            try:
                noticed = mine.judge(every[task.room], task)
            finally:
                copies.put(mine)
            mutation = task.mutation
            if noticed != "truth":
                print(f"{noticed}: {task.file}:{mutation.line} {mutation.kind}: {mutation.label}", flush=True)
            found = asdict(mutation)
            del found["source"]
            return {"room": task.room, "file": task.file, **found, "noticed_by": noticed}

        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(run, tasks))


if __name__ == "__main__":
    main()
