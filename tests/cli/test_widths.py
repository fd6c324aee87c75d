"""What commands print at 80, 120 and 160 columns: whole words, no line longer than the screen but for a single word."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from split_file import copied

from phase3b.cli import run

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
WIDTHS = (80, 120, 160)
COMMANDS = {
    "tier-list": ["tier", "list"],
    "tier-diff": ["tier", "diff", "business", "scale", "--env", "prod"],
    "diff": ["diff", "--env", "prod"],
    "show": ["show", "prod"],
    "cost": ["cost", "prod", "--as-of", "2026-11-28"],
    "cost-all-tiers": ["cost", "--all-tiers", "--as-of", "2026-11-28"],
    "simulate": ["simulate"],
    "simulate-chart": [
        "simulate",
        "starter",
        "--traffic",
        "storm.csv",
        "--table",
        "ticket_comments",
        "--start",
        "floor",
    ],
    "recommend": ["recommend", "prod", "--traffic", "storm.csv", "--table", "ticket_comments"],
}
# A tree of tests' own: a path of it may be longer than a screen.
ENDS = {0, 1}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The capacity file, committed and then changed by a word, and a traffic that throttles."""
    made = tmp_path_factory.mktemp("widths")
    copied(made)
    rows = "\n".join(f"2026-01-22T{9 + m // 60:02}:{m % 60:02}:00Z,{120 if 90 < m < 150 else 20},2" for m in range(240))
    (made / "storm.csv").write_text(f"time,read_units_per_second,write_units_per_second\n{rows}\n", "utf-8")
    person = ["-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false"]
    for words in (
        ["init", "--quiet"],
        ["add", "capacity.yaml", "capacity"],
        [*person, "commit", "--quiet", "--message", "All"],
    ):
        subprocess.run(["git", *words], cwd=made, check=True, capture_output=True)
    file = made / "capacity.yaml"
    file.write_text(file.read_text("utf-8").replace("    tier: business\n", "    tier: scale\n"), "utf-8")
    return made


@pytest.mark.parametrize("name", COMMANDS)
def test_each_width(
    name: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    golden: Callable[[Path, str], None],
) -> None:
    monkeypatch.chdir(folder)
    printed: dict[int, str] = {}
    # The widest shows which words there are.
    for width in (10_000, *WIDTHS):
        monkeypatch.setenv("COLUMNS", str(width))
        assert run(COMMANDS[name]) in ENDS
        printed[width] = capsys.readouterr().out
    words = {word.strip(",─") for word in printed[10_000].split()} | {"left", "out", "at", "this", "width:"}
    for width in WIDTHS:
        kept = "\n".join(line.rstrip() for line in printed[width].splitlines()) + "\n"
        golden(HERE / "output" / f"width-{width}-{name}.txt", kept)
        table = [line for line in kept.splitlines() if not set(line) & set("│┤┌└")]
        unknown = {word.strip(",─") for line in table for word in line.split()} - words
        assert not unknown, f"broken at {width}: {sorted(unknown)}"
