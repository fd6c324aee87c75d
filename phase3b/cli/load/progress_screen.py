"""How a run goes, on standard error: drawn over and over on a terminal, a line now and then where there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

# Without a terminal: often enough to see that it goes on, and no flood of a log.
QUIET_SECONDS: Final = 10.0
BLOCKS: Final = "▁▂▃▄▅▆▇█"
BAR: Final = 20
WIDEST: Final = 100
# Of the kinds of requests, so that all of it fits on 24 lines; the slowest are shown.
MOST_ROWS: Final = 14


@dataclass(frozen=True, slots=True)
class Moment:
    """What came back between two words of the engine, up to so many seconds after the warm-up."""

    seconds: float
    count: int
    p95_ms: float | None


@dataclass(slots=True)
class Watched:
    """A run as it was told of until now."""

    name: str
    doing: str = "starting"
    event: Mapping[str, Any] = field(default_factory=dict)
    moments: list[Moment] = field(default_factory=list)

    def told(self, event: Mapping[str, Any]) -> None:
        """An event of the engine."""
        match event["event"]:
            case "preparing":
                workers = event["workers"]
                self.doing = f"preparing tenants and connections, {workers} worker{'' if workers == 1 else 's'}"
            case "begun":
                self.doing = "warm-up"
            case "progress":
                self.event = event
                recent = event["recent"]
                self.moments.append(Moment(event["seconds"], recent["count"], recent["p95_ms"]))
                seconds = event["seconds"]
                self.doing = f"warm-up, {-seconds:.0f} s more" if seconds < 0 else ""
            case "lost":
                self.doing = f"worker {event['worker']} was lost"
            case _:
                pass

    def line(self) -> str:
        """All of it in one line."""
        if not self.event:
            return f"{self.name}: {self.doing}"
        event = self.event
        rows = event["labels"].values()
        count, errors = sum(each["count"] for each in rows), sum(each["errors"] for each in rows)
        worst = max((each["p95_ms"] for each in rows), default=0.0)
        whole = "" if event["of_seconds"] is None else f" of {event['of_seconds']:.0f}"
        at = self.doing or f"{event['seconds']:.0f}{whole} s"
        return (
            f"{self.name}: {at}, {self.rate():,.1f} requests/s, {count:,} in all, {errors:,} failed, slowest p95 {worst:,.0f} ms, "
            f"{event['dropped']:,} dropped"
        )

    def rate(self) -> float:
        """Requests a second over the last five."""
        if len(self.moments) < 2:  # noqa: PLR2004  a rate is of two moments
            return 0.0
        last = self.moments[-1].seconds
        recent = [each for each in self.moments if each.seconds > last - 5]
        before = [each.seconds for each in self.moments if each.seconds <= last - 5]
        begin = before[-1] if before else self.moments[0].seconds
        counted = recent if before else recent[1:]
        return sum(each.count for each in counted) / (last - begin) if last > begin else 0.0


def frame(watched: Watched, width: int) -> Group:
    """What a terminal of so many columns shows."""
    width = min(width, WIDEST)
    event = watched.event
    if not event:
        return Group(Text(watched.line(), no_wrap=True, overflow="ellipsis"))
    columns = max(10, width - 34)
    rates, p95s = _buckets(watched.moments, columns)
    parts: list[Text | Table] = [
        _head(watched, event),
        _chart("requests/s", rates, watched.rate(), columns, "cyan"),
        _chart(
            "p95 ms",
            p95s,
            next((each.p95_ms for each in reversed(watched.moments) if each.p95_ms), 0.0),
            columns,
            "magenta",
        ),
    ]
    if event["labels"]:
        parts.append(_table(event["labels"]))
    return Group(*parts)


def _head(watched: Watched, event: Mapping[str, Any]) -> Text:
    seconds, of = max(0.0, event["seconds"]), event["of_seconds"]
    text = Text(no_wrap=True, overflow="ellipsis")
    text.append(watched.name, style="bold")
    if watched.doing:
        text.append(f"  {watched.doing}")
    else:
        text.append(f"  {seconds:.0f}{'' if of is None else f' of {of:.0f}'} s ")
        if of:
            full = min(BAR, round(BAR * seconds / of))
            text.append("━" * full, style="green")
            text.append("─" * (BAR - full), style="dim")
    failed = sum(each["errors"] for each in event["labels"].values())
    text.append(f"  {failed:,} failed", style="red" if failed else "")
    text.append(f"  {event['dropped']:,} dropped", style="red" if event["dropped"] else "")
    return text


def _chart(name: str, points: Sequence[float | None], now: float | None, columns: int, style: str) -> Text:
    """A line of blocks from nothing to the largest, which is named beside it."""
    most = max((each for each in points if each is not None), default=0.0)
    text = Text(f"{name:<10} ", no_wrap=True, overflow="crop")
    text.append("".join(_block(each, most) for each in points).ljust(columns), style=style)
    text.append(f" {now or 0:,.0f} (max {most:,.0f})")
    return text


def _block(value: float | None, most: float) -> str:
    if value is None:
        return " "
    return BLOCKS[min(len(BLOCKS) - 1, int(value / most * len(BLOCKS)))] if most else BLOCKS[0]


def _buckets(moments: Sequence[Moment], columns: int) -> tuple[list[float | None], list[float | None]]:
    """Rates and the highest p95 of equal parts of the time until now, of a second each or as many as there are columns."""
    if not moments:
        return [], []
    begin, end = moments[0].seconds, moments[-1].seconds
    seconds = max(1.0, (end - begin) / columns)
    number = max(1, min(columns, int((end - begin) / seconds)))
    counts: list[float] = [0.0] * number
    p95s: list[float | None] = [None] * number
    last = begin
    for each in moments[1:]:
        if each.count:
            _spread(counts, each.count, (last - begin) / seconds, (each.seconds - begin) / seconds)
            last = each.seconds
        if each.p95_ms is not None:
            at = max(0, min(number, math.ceil((each.seconds - begin) / seconds)) - 1)
            p95s[at] = max(each.p95_ms, p95s[at] or 0.0)
    return [each / seconds for each in counts], p95s


def _spread(counts: list[float], count: int, begin: float, end: float) -> None:
    """What came back between two moments, evenly over the time between them: workers report once a second, more or less."""
    for at in range(int(begin), min(len(counts), math.ceil(end))):
        counts[at] += count * (min(end, at + 1) - max(begin, at)) / (end - begin)


def _table(labels: Mapping[str, Mapping[str, Any]]) -> Table:
    shown = sorted(labels.items(), key=lambda each: -each[1]["p95_ms"])[:MOST_ROWS]
    left = len(labels) - len(shown)
    table = Table(
        box=None, pad_edge=False, padding=(0, 1), caption=f"{left} faster ones are not shown" if left else None
    )
    table.add_column("slowest first", no_wrap=True, overflow="ellipsis", ratio=1)
    for name in ("count", "failed", "p50 ms", "p95 ms", "p99 ms"):
        table.add_column(name, justify="right", no_wrap=True)
    for label, each in shown:
        figures = (each["count"], each["errors"], each["p50_ms"], each["p95_ms"], each["p99_ms"])
        table.add_row(Text(label), *(f"{figure:,.0f}" for figure in figures))
    return table


class Progress:
    """Shows a run while it goes on: drawn on a terminal, a line every ten seconds without one, nothing where it is `quiet`."""

    def __init__(self, name: str, *, quiet: bool, screen: Console | None = None) -> None:
        self.watched = Watched(name)
        self.quiet = quiet
        self.screen = Console(stderr=True, highlight=False) if screen is None else screen
        self.live: Live | None = None
        self.next_line = QUIET_SECONDS

    def __enter__(self) -> Self:
        if not self.quiet and self.screen.is_terminal:
            # Transient: what stays is the report.
            self.live = Live(console=self.screen, auto_refresh=False, transient=True)
            self.live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.live is not None:
            self.live.stop()

    def told(self, event: Mapping[str, Any]) -> None:
        """An event of the engine."""
        self.watched.told(event)
        if self.live is not None:
            self.live.update(frame(self.watched, self.screen.width), refresh=True)
        elif not self.quiet and event["event"] == "progress" and event["seconds"] >= self.next_line:
            self.next_line = event["seconds"] - event["seconds"] % QUIET_SECONDS + QUIET_SECONDS
            self.screen.print(self.watched.line(), markup=False, soft_wrap=True)
