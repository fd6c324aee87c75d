"""A report of a load test for people and for programs that read tests: HTML in one file, Markdown, JUnit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from math import log10
from xml.etree import ElementTree as ET

from phase3b.documents.document import document, web_page
from phase3b.load import histogram
from phase3b.load.consumed import consumption_rows
from phase3b.load.curve import Chart, Line, chart
from phase3b.load.report import Judged, LoadReport

# The percentiles of the curve: evenly spaced where tails are read, by the number of nines.
CURVE_PERCENTILES = (0.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.5, 99.9, 99.95, 99.99, 100.0)

# By the number of nines: where 90 %, 99 % and so on are.
NINES = {0.0: "0 %", 0.3010: "50 %", 1.0: "90 %", 1.3010: "95 %", 2.0: "99 %", 3.0: "99.9 %", 4.0: "99.99 %"}


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of request as the pages show it: texts."""

    label: str
    figures: tuple[str, ...]
    statuses: str
    failed: bool


COLUMNS = (
    "request",
    "requests",
    "per s",
    "failed",
    "throttled",
    "mean ms",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "p99.9 ms",
    "max ms",
)


def rows(report: LoadReport) -> Iterator[Row]:
    """One for each kind of request."""
    for label, each in report.labels.items():
        seen = each.latency
        latencies = (
            ("-",) * 6
            if seen is None
            else tuple(
                f"{figure:,.1f}"
                for figure in (seen.mean_ms, seen.p50_ms, seen.p95_ms, seen.p99_ms, seen.p999_ms, seen.max_ms)
            )
        )
        counts = (f"{each.count:,}", f"{each.per_second:,.1f}", f"{each.errors:,}", f"{each.throttled:,}")
        statuses = ", ".join(f"{status}: {times:,}" for status, times in each.statuses.items())
        yield Row(label, (*counts, *latencies), statuses, bool(each.errors))


def limit_text(judged: Judged) -> str:
    """What is expected, in words."""
    if judged.at_most is not None:
        return f"at most {judged.at_most:,g} {judged.unit}".rstrip()
    return f"at least {judged.at_least or 0:,g} {judged.unit}".rstrip()


def found_text(judged: Judged) -> str:
    """What was found, with its interval."""
    if judged.found is None or judged.low is None or judged.high is None:
        return judged.why
    return f"{judged.found:,.1f} {judged.unit} ({judged.low:,.1f} to {judged.high:,.1f})".replace("  ", " ")


def as_json(report: LoadReport) -> str:
    """As phase3b load run --out writes it."""
    return f"{json.dumps(asdict(report), indent=1)}\n"


def markdown(report: LoadReport) -> str:
    """For a comment on a pull request."""
    return document(
        "reports/load.md.j2",
        report=report,
        columns=COLUMNS,
        rows=list(rows(report)),
        limit=limit_text,
        found=found_text,
        **_consumed(report),
    )


def _consumed(report: LoadReport) -> dict[str, object]:
    """What was consumed: tables, and what is to be known of them."""
    of = report.consumption
    return {
        "consumed": list(consumption_rows.tables(of)),
        "consumed_notes": [] if of is None else list(consumption_rows.consumption_sentences(of)),
    }


def html(report: LoadReport) -> str:
    """One file that needs nothing else: tables, and charts as SVG."""
    return web_page(
        "reports/load.html.j2", report=report, columns=COLUMNS, rows=list(rows(report)), limit=limit_text,
        found=found_text, charts=list(charts(report)), **_consumed(report),
    )  # fmt: skip


def junit(report: LoadReport) -> str:
    """A test case for each expectation; what is not known is an error, as nobody has shown that it is kept."""
    suite = ET.Element(
        "testsuite",
        name=f"phase3b load {report.scenario}",
        tests=str(len(report.judged)),
        failures=str(sum(each.kept == "no" for each in report.judged)),
        errors=str(sum(each.kept == "not known" for each in report.judged)),
        timestamp=report.begun_at,
        time=f"{report.seconds:.3f}",
    )
    for each in report.judged:
        case = ET.SubElement(suite, "testcase", classname=f"load.{report.scenario}", name=each.what)
        text = f"{found_text(each)}; expected: {limit_text(each)}"
        if each.kept == "no":
            ET.SubElement(case, "failure", message=text)
        elif each.kept == "not known":
            ET.SubElement(case, "error", message=text)
    if report.invalid:
        ET.SubElement(suite, "system-err").text = "\n".join(report.invalid)
    ET.indent(suite)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(suite, encoding="unicode")}\n'


def charts(report: LoadReport) -> Iterator[Chart]:
    """Latency over time, the distribution's curve, failures over time."""
    if not report.labels:
        return
    last = max((number for each in report.labels.values() for number in each.windows), default=-1)
    numbers = range(last + 1)

    def time_of(number: int) -> float:
        return (number + 0.5) * report.window_seconds

    lines = []
    for label, each in report.labels.items():
        points: list[tuple[float, float | None]] = []
        for number in numbers:
            seen = each.windows[number].latency if number in each.windows else None
            points.append((time_of(number), None if seen is None else seen.p95_ms))
        lines.append(Line(label, tuple(points)))
    yield chart("p95 latency over time", "seconds after the warm-up", "ms", lines)
    yield chart(
        "latency by percentile",
        "percentile",
        "ms",
        [
            Line(label, _curve(each.latency_histogram))
            for label, each in report.labels.items()
            if each.latency is not None
        ],
        x_texts=NINES,
    )
    for title, of in (("failed requests over time", "errors"), ("throttled requests over time", "throttled")):
        counts = []
        for number in numbers:
            there = [each.windows[number] for each in report.labels.values() if number in each.windows]
            counts.append(
                (time_of(number), float(sum(window.errors if of == "errors" else window.throttled for window in there)))
            )
        # Where there is none, an axis without a line says less than a word.
        lines = [Line(of, tuple(counts))] if any(count for _, count in counts) else []
        yield chart(title, "seconds after the warm-up", f"in {report.window_seconds:g} s", lines)
    yield from consumption_rows.capacity_charts(report.consumption, report.window_seconds)


def _curve(packed: str) -> tuple[tuple[float, float | None], ...]:
    spread = histogram.Spread.of(histogram.unpacked(packed))
    count = spread.total
    found = []
    for percent in CURVE_PERCENTILES:
        # Beyond what so many values can tell, the curve ends.
        left = max(1 - percent / 100, 0.5 / count)
        found.append((round(-log10(left), 4), spread.percentiles_ms([percent])[0]))
        if 1 - percent / 100 < 1 / count:
            break
    return tuple(found)
