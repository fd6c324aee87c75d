"""A concern that is added touches the places that CONTRIBUTING.md lists, and no other: proven by adding one."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# A bucket that nobody reads. S3 measures a bucket once a day, so that nothing of it is watched.
OWN_FILES = {
    "phase3b/plan/archive/__init__.py": '"""The bucket of exports."""\n',
    "phase3b/plan/archive/records.py": '''"""The record of the archive."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Archive:
    """A bucket of exports."""

    address: Address
    name: str


ArchiveRecord = Archive
''',
    "phase3b/plan/archive/planned.py": '''"""The archive, planned."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.naming import Address, Names
from phase3b.plan.archive.records import Archive
from phase3b.plan.stack.planned import CALLER


def archive_records(names: Names) -> Iterator[Archive]:
    """One bucket."""
    yield Archive(Address("aws_s3_bucket", "archive"), names.bucket("archive", CALLER.ref("account_id")))
''',
    "modules/phase3b_performance/archive.py": '''"""The archive's bucket."""

from __future__ import annotations

from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.archive.records import ArchiveRecord


def draw(record: ArchiveRecord) -> Drawn:
    """A bucket."""
    return drawn(record.address, bucket=record.name)
''',
    "phase3b/pricing/lines/archive.py": '''"""What the archive costs."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.archive.records import ArchiveRecord
from phase3b.pricing.lines.cost_line import Free


def costs(record: ArchiveRecord) -> Iterator[Free]:
    """Empty."""
    yield Free(str(record.address), "nothing is kept in the archive")
''',
    "phase3b/limits/concerns/archive.py": '''"""Where AWS is sent what is recorded of the archive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Kind, Sent

FIELDS: Final[Mapping[str, Kind]] = {
    "Archive": Kind(
        "archive",
        "aws_s3_bucket",
        "s3.CreateBucket",
        {"name": Sent("bucket", "Bucket", "service.component", named=True)},
    ),
}
''',
}
# File of the list -> what is there -> what is there afterwards.
LINES: dict[str, tuple[tuple[str, str], ...]] = {
    "phase3b/plan/records.py": (
        ("from phase3b.plan.apis", "from phase3b.plan.archive.records import ArchiveRecord\nfrom phase3b.plan.apis"),
        ("    | QueueRecord\n", "    | QueueRecord\n    | ArchiveRecord\n"),
    ),
    "phase3b/plan/plan.py": (
        (
            "from phase3b.plan.buckets",
            "from phase3b.plan.archive.planned import archive_records\nfrom phase3b.plan.buckets",
        ),
        ("        *queue_records(", "        *archive_records(names),\n        *queue_records("),
    ),
    "modules/phase3b_performance/module.py": (
        ("    apis,\n", "    apis,\n    archive,\n"),
        ("from phase3b.plan.apis", "from phase3b.plan.archive.records import ArchiveRecord\nfrom phase3b.plan.apis"),
        (
            "    elif isinstance(record, QueueRecord)",
            (
                "    elif isinstance(record, ArchiveRecord):\n        yield archive.draw(record)\n"
                "    elif isinstance(record, QueueRecord)"
            ),
        ),
    ),
    "phase3b/pricing/lines/record_costs.py": (
        ("    apis,\n", "    apis,\n    archive,\n"),
        ("from phase3b.plan.apis", "from phase3b.plan.archive.records import ArchiveRecord\nfrom phase3b.plan.apis"),
        (
            "    elif isinstance(record, QueueRecord)",
            (
                "    elif isinstance(record, ArchiveRecord):\n        yield from archive.costs(record)\n"
                "    elif isinstance(record, QueueRecord)"
            ),
        ),
    ),
    "phase3b/limits/fields/deployed_fields.py": (
        ("    apis,\n", "    apis,\n    archive,\n"),
        ("    **queues.FIELDS,\n", "    **queues.FIELDS,\n    **archive.FIELDS,\n"),
    ),
}
# Anyone who forgets a line of these is told by the type checker.
PROVEN_BY_TYPES = ("modules/phase3b_performance/module.py", "phase3b/pricing/lines/record_costs.py")
UNWATCHED = ("phase3b/plan/CONCERN/alarms.py", "phase3b/plan/alarms/alarms.py")


def listed(root: Path) -> list[tuple[str, str]]:
    """The stages of CONTRIBUTING.md: the concern's own file, and the file that lists it."""
    text = (root / "CONTRIBUTING.md").read_text("utf-8")
    return re.findall(
        r"^\| [^|]+ \| `([\w/]+\.py)` \| `([\w/]+\.py)` \|$", text.partition("## A new concern")[2], re.MULTILINE
    )


def copied(root: Path, to: Path) -> Path:
    """The project, to be changed: what is changed as copies, the rest as links."""
    for entry in root.iterdir():
        if entry.name in {"phase3b", "modules"}:
            shutil.copytree(entry, to / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif entry.name == "main.py":
            # Python looks for modules where a script really is.
            shutil.copy(entry, to)
        elif not entry.name.startswith(".") and entry.name not in {"cdktf.out", "dist", "build", "tests"}:
            (to / entry.name).symlink_to(entry)
    return to


def add(project: Path, *, without: tuple[str, ...] = ()) -> None:
    for name, text in OWN_FILES.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text, "utf-8")
    for name, edits in LINES.items():
        file = project / name
        text = file.read_text("utf-8")
        for before, after in edits if name not in without else ():
            assert text.count(before) == 1, (name, before)
            text = text.replace(before, after)
        file.write_text(text, "utf-8")


def ran(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(project), "MYPYPATH": str(project / "lambda_src"), "NO_COLOR": "1"},
    )


def test_the_list_of_stages_is_what_is_touched(root: Path) -> None:
    stages = listed(root)
    assert len(stages) == len(set(stages)) == len(LINES) + 1
    own, lists = zip(*(stage for stage in stages if stage != UNWATCHED), strict=True)
    named = {name.replace("/archive", "/CONCERN") for name in OWN_FILES if not name.endswith("__init__.py")}
    assert (set(own), set(lists)) == (named, set(LINES))


def test_a_concern_is_a_file_and_a_line_a_stage(root: Path, tmp_path: Path) -> None:
    project = copied(root, tmp_path)
    add(project)
    assert ran(project, "phase3b", "validate").returncode == 0
    synthesized = ran(project, "phase3b", "synth", "--env", "dev")
    assert (synthesized.returncode, synthesized.stderr) == (0, "")
    (stack,) = (project / "cdktf.out").glob("stacks/*/cdk.tf.json")
    buckets = json.loads(stack.read_text("utf-8"))["resource"]["aws_s3_bucket"]
    assert (
        buckets["archive"]["bucket"] == "securebase-dev-phase3b-archive-${data.aws_caller_identity.current.account_id}"
    )
    priced = ran(project, "phase3b", "cost", "dev", "--format", "json")
    free = [each for each in json.loads(priced.stdout)["free"] if each["resource"] == "aws_s3_bucket.archive"]
    assert [each["reason"] for each in free] == ["nothing is kept in the archive"]


@pytest.mark.long
@pytest.mark.parametrize("forgotten", [(), PROVEN_BY_TYPES])
def test_types_prove_that_no_stage_is_forgotten(root: Path, tmp_path: Path, forgotten: tuple[str, ...]) -> None:
    project = copied(root, tmp_path)
    add(project, without=forgotten)
    checked = ran(
        project, "mypy", "--config-file", str(root / "pyproject.toml"), "--cache-dir", str(tmp_path / ".mypy")
    )
    assert checked.returncode == (1 if forgotten else 0), checked.stdout
    assert sorted(re.findall(r"^([\w/]+\.py):\d+: error: .*Archive", checked.stdout, re.MULTILINE)) == sorted(forgotten)
