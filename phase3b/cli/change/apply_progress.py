"""Progress of an apply: a bar on a terminal, a line for each resource elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from phase3b.terraform.events import ApplyEnded, ApplyStarted, Event, Summary

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_DONE = {"create": "created", "update": "updated", "delete": "deleted", "replace": "replaced"}
SHOWN_AT_ONCE = 3


class PlainProgress:
    """A line for each step and resource, for logs."""

    def __init__(self) -> None:
        self._total = 0
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def step(self, what: str) -> None:
        """Another step begins."""
        click.echo(what)

    def planned(self, summary: Summary) -> None:
        """So many resources will change."""
        self._total, self._done = summary.add + summary.change + summary.remove, 0
        click.echo(f"  {summary.add} to add, {summary.change} to change, {summary.remove} to destroy")

    def event(self, event: Event) -> None:
        """Something happened in Terraform."""
        if isinstance(event, ApplyEnded) and not event.failed:
            self._done += 1
            width = len(str(self._total))
            click.echo(
                f"  [{self._done:>{width}}/{self._total}] {_DONE.get(event.action, event.action)} {event.address}"
            )


class BarProgress:
    """A bar with the resources at work, for people."""

    def __init__(self) -> None:
        from rich.progress import (  # noqa: PLC0415  rich is slow to import
            BarColumn,
            MofNCompleteColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeElapsedColumn,
        )

        self._bar: Progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("[dim]{task.fields[busy]}"),
        )
        self._task: TaskID | None = None
        self._busy: dict[str, None] = {}
        self._total = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def step(self, what: str) -> None:
        """Another step begins."""
        if self._task is not None:
            task = self._bar.tasks[self._task]
            self._bar.update(self._task, total=task.total or 1, completed=task.total or 1, busy="")
        self._task = self._bar.add_task(what, total=self._total or None, busy="")
        self._total = 0

    def planned(self, summary: Summary) -> None:
        """So many resources will change."""
        self._total = summary.add + summary.change + summary.remove

    def event(self, event: Event) -> None:
        """Something happened in Terraform."""
        if self._task is None:
            return
        match event:
            case ApplyStarted(address=address):
                self._busy[address] = None
            case ApplyEnded(address=address, failed=failed):
                self._busy.pop(address, None)
                self._bar.advance(self._task, 0 if failed else 1)
            case _:
                return
        shown = ", ".join(list(self._busy)[:SHOWN_AT_ONCE])
        self._bar.update(self._task, busy=shown)


class NoProgress:
    """Nothing, where the output is one JSON document at the end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def step(self, what: str) -> None:
        """Another step begins."""

    def planned(self, summary: Summary) -> None:
        """So many resources will change."""

    def event(self, event: Event) -> None:
        """Something happened in Terraform."""


def progress(*, silent: bool = False) -> PlainProgress | BarProgress | NoProgress:
    """The one that fits where the output goes."""
    if silent:
        return NoProgress()
    return BarProgress() if sys.stdout.isatty() else PlainProgress()
