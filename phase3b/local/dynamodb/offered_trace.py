"""What a run offered to the tables of a deployment, minute by minute, as a CSV that `phase3b simulate --traffic` reads."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from phase3b.capacity.deployment import Deployment
from phase3b.errors import bad_input, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.dynamodb.consumed_units import Side
from phase3b.naming import names_of
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.trace import SIDES, clock

# Asked of the embedded AWS itself; `AccountThroughput.minutes` answers.
THROUGHPUT_PATH: Final = "/phase3b/throughput"
PATIENCE_SECONDS: Final = 30
COLUMNS: Final = ("time", "table", "index", "read_units", "write_units")
# Positions in a row of a lane: the minute, and what was offered.
_MINUTE, _OFFERED = 0, 1


@dataclass(frozen=True, slots=True)
class OfferedTrace:
    """The CSV, when it begins (UTC), how many minutes it has, and the tables that are in it, by their names in capacity.yaml."""

    text: str
    begin: str
    minutes: int
    tables: tuple[str, ...]


def asked_minutes(endpoint: str) -> Mapping[str, Any]:
    """What an embedded AWS has kept of each minute that has ended.

    Raises:
        Phase3bError: it did not respond.
    """
    url = f"{endpoint}{THROUGHPUT_PATH}"
    try:
        with build_opener(ProxyHandler({})).open(url, timeout=PATIENCE_SECONDS) as answer:
            found: Mapping[str, Any] = parse_json(answer.read().decode(), url, "Try again").value
            return found
    except (URLError, OSError) as error:
        raise outside_failure(
            f"the embedded AWS did not respond at {url}: {getattr(error, 'reason', error)}",
            "Start it again with: phase3b local up",
            code="P3B-LOCAL-AWS-FAILED",
        ) from None


def offered_trace(kept: Mapping[str, Any], deployment: Deployment) -> OfferedTrace:
    """The trace of a deployment's tables: every minute from the first to the last one that is kept.

    Raises:
        Phase3bError: no minute has ended.
    """
    names = names_of(deployment)
    tables = {names.table(each.name): each for each in deployment.tables}
    indexes = {
        (names.table(each.name), names.index(index.name)): index.name
        for each in deployment.tables
        for index in each.indexes
    }
    offered: dict[tuple[str, str], dict[int, dict[Side, float]]] = {}
    for lane in kept["lanes"]:
        table = tables.get(lane["table"])
        if table is None:
            continue
        index = "" if lane["index"] is None else indexes.get((lane["table"], lane["index"]), lane["index"])
        rows = offered.setdefault((table.name, index), {})
        for row in lane["minutes"]:
            rows.setdefault(int(row[_MINUTE]), {})[lane["side"]] = row[_OFFERED]
    minutes = sorted({minute for rows in offered.values() for minute in rows})
    if not minutes:
        raise bad_input(
            "no minute of the embedded AWS has ended in which a table was asked anything",
            "Send it some traffic, wait a minute, and run it again",
            code="P3B-TRACE-EMPTY",
        )
    whole = range(minutes[0], minutes[-1] + 1)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(offered, whole))
    return OfferedTrace(
        text.getvalue(), clock(whole[0]), len(whole), tuple(dict.fromkeys(table for table, _ in offered))
    )


def _rows(offered: Mapping[tuple[str, str], Mapping[int, Mapping[Side, float]]], minutes: range) -> Iterator[list[str]]:
    for (table, index), rows in offered.items():
        for minute in minutes:
            time = datetime.fromtimestamp(minute * SECONDS_PER_MINUTE, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            found = rows.get(minute, {})
            yield [time, table, index, *(_number(found.get(side, 0.0)) for side in SIDES)]


def _number(units: float) -> str:
    """All of its digits, and no more: half units are counted, thousandths of them may be."""
    return f"{units:.3f}".rstrip("0").rstrip(".")
