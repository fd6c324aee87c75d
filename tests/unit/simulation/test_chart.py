from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.simulation.report.chart import Curve, drawn
from phase3b.simulation.report.chart_image import check_chart_file, write_chart

# Ten minutes of 4, then ten of 10, of which 5 are throttled; a capacity of 5.
STEP = Curve("t reads", 0, [4.0] * 10 + [10.0] * 10, [4.0] * 10 + [5.0] * 10, [5] * 20)


def test_a_small_chart_whole() -> None:
    assert drawn(STEP, 32) == [
        "          t reads, units/s",
        "    ┌──────────────────────────┐",
        "10.0┤             xxxxxxxxxxxxx│",
        " 8.3┤             xxxxxxxxxxxxx│",
        "    │             xxxxxxxxxxxxx│",
        " 6.7┤             xxxxxxxxxxxxx│",
        " 5.0┤==========================│",
        "    │||||||||||||||||||||||||||│",
        " 3.3┤||||||||||||||||||||||||||│",
        " 1.7┤||||||||||||||||||||||||||│",
        "    │||||||||||||||||||||||||||│",
        " 0.0┤||||||||||||||||||||||||||│",
        "    └┬─────────────────────────┘",
        "  1970-01-01 00:00",
    ]


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_chart_is_no_wider_than_told(width: int) -> None:
    long = Curve(
        "t", 0, [float(each % 97) for each in range(5000)], [float(each % 97) for each in range(5000)], [99] * 5000
    )
    lines = drawn(long, width)
    assert max(map(len, lines)) <= width
    assert not any("\x1b" in line for line in lines)


def test_a_single_throttled_minute_of_many_is_seen() -> None:
    served = [4.0] * 5000
    offered = [*served[:2500], 9.0, *served[2501:]]
    assert any("x" in line for line in drawn(Curve("t", 0, offered, served, [5] * 5000), 80)[1:])


def test_nothing_at_all_can_be_drawn() -> None:
    assert len(drawn(Curve("t", 0, [0.0] * 3, [0.0] * 3, ()), 80)) == 14


@pytest.mark.parametrize(("suffix", "begins"), [(".svg", b"<?xml"), (".png", b"\x89PNG")])
def test_pictures_are_the_same_bytes_each_time(tmp_path: Path, suffix: str, begins: bytes) -> None:
    pytest.importorskip("matplotlib")
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    for file in (first, second):
        write_chart([STEP, STEP], "title", file)
    assert first.read_bytes().startswith(begins)
    assert first.read_bytes() == second.read_bytes()
    assert sorted(each.name for each in tmp_path.iterdir()) == [first.name, second.name]


def test_a_picture_that_can_not_be(tmp_path: Path) -> None:
    with pytest.raises(
        Phase3bError, match=r'"a.pdf" is not a supported image format. Use a file name that ends in .svg or .png'
    ):
        check_chart_file(tmp_path / "a.pdf")
    with pytest.raises(Phase3bError, match="there is no folder"):
        check_chart_file(tmp_path / "none/a.svg")


def test_only_a_chart_loads_the_library() -> None:
    code = (
        "import sys, phase3b.cli.simulate.simulate, phase3b.simulation.report.chart; sys.exit('plotext' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
