"""phase3b module build, as a user runs it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from split_file import securebase

ROOT = Path(__file__).parents[3]
# All that a build reads: a clone without its history, its tests and what was made in it.
SOURCE = (
    "phase3b",
    "modules",
    "imports",
    "lambda_src",
    "releases",
    "prices",
    "templates",
    "main.py",
    "capacity",
    "capacity.yaml",
    "LICENSE",
    "pyproject.toml",
)
USUAL = (ROOT / "releases" / "phase3b-performance.json").read_text("utf-8")


def copy(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in SOURCE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    # Wheels that were fetched once; what is packed of them is created again.
    if (ROOT / ".phase3b" / "wheels").is_dir():
        shutil.copytree(ROOT / ".phase3b" / "wheels", folder / ".phase3b" / "wheels")
    return folder


def build(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "module", "build", *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.mark.xdist_group("module")
@pytest.mark.long
def test_two_builds_in_two_folders_have_the_same_bytes(tmp_path: Path) -> None:
    first, second = copy(tmp_path / "a"), copy(tmp_path / "elsewhere" / "b c")
    done = build(first)
    assert (done.returncode, done.stderr) == (0, "")
    addresses = len(json.loads(USUAL)["addresses"])
    archive = first / "dist" / "phase3b-performance-0.1.0.tar.gz"
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    assert done.stdout == (
        f"dist/phase3b-performance  36 files, {addresses} addresses\n"
        f"dist/phase3b-performance-0.1.0.tar.gz  {archive.stat().st_size / 1000:,.0f} KB, sha256 {digest}\n"
    )
    other = json.loads(build(second, "--out", "out", "--json").stdout)
    assert other["sha256"] == digest
    assert (other["moved"], other["removed_files"]) == ([], [])
    assert (second / "out" / "phase3b-performance" / "variables.tf").exists()
    assert (first / "releases" / "phase3b-performance.json").read_text("utf-8") == USUAL
    # Each tier has as many widgets of alarms as it needs: of how many one is said by no number of the largest tier.
    dashboard = (first / "dist" / "phase3b-performance" / "dashboard.tf").read_text("utf-8")
    titles = re.findall(r'"(?:Warning|Critical) alarms \d of ([^"]*)"', dashboard)
    assert len(titles) > 1
    assert all(re.fullmatch(r"\$\{ceil\(length\(local\.alarm_arns\.\w+\) / \d+\)\}", each) for each in titles)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("--like", "prd"),
            'there is no environment "prd" in capacity.yaml. Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n',
        ),
        (
            ("--gone", "aws_dynamodb_table.webhooks"),
            "aws_dynamodb_table.webhooks would be destroyed. Every item in it is gone. Move it, or leave it; no upgrade may destroy it. [P3B-MODULE-DATA-LOSS]\n",
        ),
        (("--moved", "a.b"), "--moved a.b is not a move. Give FROM=TO, two addresses of one type. [P3B-MODULE-MOVE]\n"),
    ],
)
def test_what_is_refused(arguments: tuple[str, ...], says: str, tmp_path: Path) -> None:
    done = build(ROOT, "--out", str(tmp_path / "out"), *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", says)
    assert not (tmp_path / "out").exists()


@pytest.mark.xdist_group("module")
def test_a_fork_begins_a_history_of_its_own(tmp_path: Path) -> None:
    """Another component names everything again: that is another module, and not a list of complaints."""
    shutil.copytree(ROOT / "releases", tmp_path / "releases")
    text = securebase()
    (tmp_path / "capacity.yaml").write_text(text.replace("component: phase3b", "component: portal", 1), "utf-8")
    done = build(ROOT, "--file", str(tmp_path / "capacity.yaml"), "--out", str(tmp_path / "out"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == (
        f"{tmp_path}/releases/phase3b-performance.json is the history of securebase, phase3b; a history of its own begins "
        "with securebase, portal: anyone who has the other module can't upgrade to this one"
    )
