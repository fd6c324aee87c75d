"""The curves as a page that needs nothing else, and as an SVG image."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from phase3b.documents.document import web_page
from phase3b.load.curve import Chart, Line, chart
from phase3b.tuning.memory.between import Between
from phase3b.tuning.memory.report import FunctionCurve, MemoryReport, Point

GAP = 40
TITLE = 22
# Below a chart of the image: how many names of lines are beside each other, and how high each is.
NAMES_BESIDE = 2
NAME_HEIGHT = 14


@dataclass(frozen=True, slots=True)
class Drawn:
    """A function with its charts."""

    curve: FunctionCurve
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A chart of the image, and how far down it is."""

    title: str
    chart: Chart
    top: int


def html(report: MemoryReport, patch: str) -> str:
    """The page: what is proposed, each function's curve as table and chart, what to know, the patch."""
    return web_page(
        "reports/tuning-memory.html.j2",
        report=report,
        functions=[Drawn(each, tuple(charts(each))) for each in report.functions],
        patch=patch,
        ms=ms,
        usd=usd,
    )


def image(report: MemoryReport) -> str:
    """All charts below each other."""
    placed, top = [], GAP
    for each in report.functions:
        for one in charts(each):
            placed.append(Placed(f"{each.function}: {one.title} ({each.basis})", one, top))
            top += one.height + GAP + TITLE + math.ceil(len(one.lines) / NAMES_BESIDE) * NAME_HEIGHT
    return web_page("reports/tuning-memory.svg.j2", placed=placed, height=top)


def charts(curve: FunctionCurve) -> Iterator[Chart]:
    """Time by size with its interval, by route, and dollars by size and architecture; sizes are an octave apart by their logarithm."""
    if not curve.points:
        return
    marks = {_at(each): f"{each.memory_mb:,}" for each in curve.points if each.memory_mb in _shown(curve)}
    time = [
        Line("mean", tuple((_at(each), each.mean_ms.found) for each in curve.points)),
        Line("p95", tuple((_at(each), each.p95_ms.found) for each in curve.points)),
        Line("p95, at least", tuple((_at(each), each.p95_ms.low) for each in curve.points)),
        Line("p95, at most", tuple((_at(each), each.p95_ms.high) for each in curve.points)),
    ]
    yield chart("milliseconds by memory", "MB", "ms", time, marks)
    routes = [
        Line(each.route, tuple((math.log2(point.memory_mb), point.mean_ms.found) for point in each.points))
        for each in curve.routes
    ]
    if len(routes) > 1:
        yield chart("mean milliseconds of each route by memory", "MB", "ms", routes, marks)
    names = sorted({name for each in curve.points for name in each.usd_per_million})
    if names:
        lines = [
            Line(name, tuple((_at(each), each.usd_per_million[name].found) for each in curve.points)) for name in names
        ]
        yield chart("dollars of one million invocations by memory", "MB", "dollars", lines, marks)


def _at(point: Point) -> float:
    return math.log2(point.memory_mb)


def _shown(curve: FunctionCurve) -> set[int]:
    """Sizes that are marked: those that are not too near to the one before."""
    found: list[int] = []
    for each in curve.points:
        if not found or math.log2(each.memory_mb / found[-1]) > 1 / 3:
            found.append(each.memory_mb)
    return set(found)


def ms(of: Between) -> str:
    """A number with its interval."""
    low, high = (("not known" if each is None else f"{each:,.1f}") for each in (of.low, of.high))
    return f"{of.found:,.1f} ({low} to {high})"


def usd(of: Between | None) -> str:
    """Dollars of a month."""
    return "not known" if of is None else f"${of.found:,.2f}"
