"""The formats of traffic files: what each is, as readers, documents and `--help` list them."""

from __future__ import annotations

from typing import Final, Literal

from phase3b.quick_dataclass import dataclass

FormatName = Literal[
    "columns", "console", "grafana", "get-metric-data", "get-metric-statistics", "metric-stream", "insight-report"
]


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format, in the words of the documents: where files come from, what tells them, and what is said of their numbers."""

    name: FormatName
    title: str
    made_by: str
    recognised_by: str
    series: str
    numbers: str
    period: str
    missing: str


_NEIGHBOURS: Final = "a minute where the series' own points are a minute apart; otherwise"
_AS_CONSUMED: Final = "no traffic: CloudWatch has no data point where nothing was consumed"
FORMATS: Final[tuple[FileFormat, ...]] = (
    FileFormat(
        "columns",
        "CSV with units as columns",
        "you, or any tool; `timestamp,value` (as in the Numenta Anomaly Benchmark) is one of them",
        "columns named time (or timestamp, date, datetime), table, index, and read_units, write_units, read_units_per_second, "
        "write_units_per_second, read_requests, write_requests or value",
        "the columns `table` and `index`, or `--table`",
        "by the name of the column. Requests need `# units_per_request: 0.5` above the columns; a column `value` needs `--values`",
        f"{_NEIGHBOURS} `# period: 300` or `--period`",
        "refused, unless `--gaps` says what they are",
    ),
    FileFormat(
        "console",
        "CloudWatch console, CSV",
        "Metrics, Actions, Download as .csv",
        "rows Id, Label, Full label (Statistic, Period) above the times",
        "the labels: metric and table, the index if there is one",
        "a Sum where a label or the row Statistic says so, units per second for `m1/PERIOD(m1)`; `--values units` or "
        "`# statistic: Sum` otherwise, as the console shows averages by default",
        f"the row Period, or `period 300` in a label; {_NEIGHBOURS} `# period: 300` or `--period`",
        _AS_CONSUMED,
    ),
    FileFormat(
        "grafana",
        "Grafana, CSV",
        "Inspect, Data, Download CSV, without Formatted data",
        "a column Time and series as columns, or the columns Series (or Metric, Name), Time and Value",
        "the labels: metric and table, the index if there is one",
        "as in the console's CSV; numbers that were rounded for a screen (`12.3 K`) are refused",
        f"`period 300` in a label; {_NEIGHBOURS} `# period: 300` or `--period`",
        "refused, unless `--gaps` says what they are: an empty cell may be no traffic or no data",
    ),
    FileFormat(
        "get-metric-data",
        "GetMetricData, JSON",
        "`aws cloudwatch get-metric-data`",
        "the key MetricDataResults",
        "Label and Id",
        "the Stat of the request beside the results (MetricDataQueries), or the label; an answer without either is taken as Sum, "
        "which is said",
        f"`Period` beside the results or in the MetricDataQueries; {_NEIGHBOURS} `--period`",
        _AS_CONSUMED,
    ),
    FileFormat(
        "get-metric-statistics",
        "GetMetricStatistics, JSON",
        "`aws cloudwatch get-metric-statistics --statistics Sum`",
        "the key Datapoints",
        "Label, and `--table`: the answer names no table",
        "Sum",
        f"`Period` beside the Datapoints; {_NEIGHBOURS} `--period`",
        _AS_CONSUMED,
    ),
    FileFormat(
        "metric-stream",
        "CloudWatch metric stream, JSON lines",
        "a metric stream with the output format json, as Firehose writes it into S3",
        "an object a line with metric_stream_name",
        "the dimensions TableName and GlobalSecondaryIndexName; other metrics and tables are left out, and counted",
        "value.sum",
        "a minute: DynamoDB's consumed capacity is aggregated at one-minute intervals (Amazon DynamoDB Developer Guide, metrics "
        "and dimensions)",
        _AS_CONSUMED,
    ),
    FileFormat(
        "insight-report",
        "Contributor Insights report, JSON",
        "`aws cloudwatch get-insight-rule-report` of a rule DynamoDBContributorInsights-PKC-TABLE-...",
        "the keys KeyLabels and Contributors",
        "`RuleName`, written beside KeyLabels: the answer does not have it",
        "no traffic (reads and writes are one number), but what part of it the busiest partition key has: `phase3b recommend` "
        "uses that in place of simulation.margin's assumed tenants. Give it together with a file of traffic",
        "the whole report",
        "not applicable",
    ),
)


def titles() -> str:
    """The formats as `--help` lists them."""
    return "; ".join(each.title for each in FORMATS)
