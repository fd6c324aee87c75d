"""What one file says of traffic, in whichever format it is: told by what is in it, not by its name."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import assert_never

from phase3b.simulation.traces.cloudwatch_trace import cloudwatch_points
from phase3b.simulation.traces.csv_layout.csv_file import CsvFile
from phase3b.simulation.traces.csv_trace import csv_points, layout_of
from phase3b.simulation.traces.file_formats import FormatName
from phase3b.simulation.traces.insight_report import is_insight_report, read_insight_report
from phase3b.simulation.traces.metric_stream import StreamReader, is_metric_stream
from phase3b.simulation.traces.text.file_text import traffic_text
from phase3b.simulation.traces.trace import KeyShare, Points, SeriesKey

FileTraffic = dict[SeriesKey, Points] | KeyShare


def read_file(
    file: Path, indexes: Mapping[str, Sequence[str]], table: str | None, values: str | None = None
) -> FileTraffic:
    """The points of a file, or what it measures of a table's keys.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    text, name = traffic_text(file), str(file)
    match format_of(file, text, indexes):
        case "metric-stream":
            return StreamReader(name, indexes).read(text)
        case "insight-report":
            return read_insight_report(name, text, indexes, table)
        case "get-metric-data" | "get-metric-statistics":
            return cloudwatch_points(name, text, indexes, table)
        case "columns" | "console" | "grafana":
            return csv_points(name, text, indexes, table, values)
        case unknown:
            assert_never(unknown)


def format_of(file: Path, text: str, indexes: Mapping[str, Sequence[str]]) -> FormatName:
    """The format of a text; one that is none is refused by the reader of what it is most like."""
    if text.lstrip()[:1] in {"{", "["} or ".json" in [suffix.lower() for suffix in file.suffixes]:
        if is_metric_stream(text):
            return "metric-stream"
        if is_insight_report(text):
            return "insight-report"
        return "get-metric-statistics" if '"Datapoints"' in text else "get-metric-data"
    source = CsvFile(str(file), text, indexes, None)
    try:
        header = next(source.rows(), None)
    except csv.Error:
        header = None
    return "columns" if header is None else layout_of(source, header)
