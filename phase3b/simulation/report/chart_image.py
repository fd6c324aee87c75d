"""The same curves as a picture, through matplotlib, which is loaded only when somebody wants one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import bad_input, outside_failure
from phase3b.files.whole_file import write_whole
from phase3b.problems.missing_package import how_to_install
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.report.chart import Curve

SUFFIXES: Final = (".svg", ".png")
INCHES_WIDE: Final = 11.0
INCHES_EACH: Final = 2.4


def check_chart_file(file: Path) -> None:
    """Before anything is computed for it.

    Raises:
        Phase3bError: another kind of picture, or no such folder.
    """
    if file.suffix.lower() not in SUFFIXES:
        raise bad_input(
            f"{quoted(file.name)} is not a supported image format",
            f"Use a file name that ends in {listed(SUFFIXES)}",
            code="P3B-CHART-FORMAT",
        )
    if not file.absolute().parent.is_dir():
        raise bad_input(f"there is no folder {file.parent}", "Make it, or name another", code="P3B-FOLDER-MISSING")


def write_chart(curves: Sequence[Curve], title: str, file: Path) -> None:
    """Draws the curves one below the other. The file is whole or, when drawing fails, as it was before.

    Raises:
        Phase3bError: matplotlib is not installed.
    """
    try:
        import matplotlib as mpl  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ModuleNotFoundError:
        raise outside_failure(
            "--chart needs matplotlib, which is not installed",
            how_to_install("charts"),
            code="P3B-EXTRA-MISSING",
        ) from None
    # The same simulation gives the same bytes: no date, no random ids.
    mpl.rcParams["svg.hashsalt"] = "phase3b"
    figure = Figure(figsize=(INCHES_WIDE, INCHES_EACH * len(curves) + 1), layout="constrained")
    figure.suptitle(title)
    for axes, each in zip(figure.subplots(len(curves), 1, sharex=True, squeeze=False)[:, 0], curves, strict=True):
        times = [
            datetime.fromtimestamp((each.start_minute + minute) * SECONDS_PER_MINUTE, UTC)
            for minute in range(len(each.offered))
        ]
        axes.fill_between(times, each.served, step="post", color="#9ecae1", linewidth=0, label="served")
        if any(asked > served for asked, served in zip(each.offered, each.served, strict=True)):
            axes.fill_between(
                times, each.served, each.offered, step="post", color="#de2d26", linewidth=0, label="throttled"
            )
        if each.capacity:
            axes.step(times, each.capacity, where="post", color="#08519c", linewidth=1.2, label="capacity")
        axes.set_title(each.name, loc="left", fontsize="small")
        axes.set_ylabel("units/s")
        axes.set_ylim(bottom=0)
        axes.legend(loc="upper right", fontsize="x-small")
    kind = file.suffix.lower().removeprefix(".")
    drawn = BytesIO()
    figure.savefig(drawn, format=kind, metadata={"Date": None} if kind == "svg" else None)
    write_whole(file, drawn.getvalue())
