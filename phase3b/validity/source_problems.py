"""What packaging would refuse of a function's source: its folder, its settings and its schemas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from phase3b.capacity.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.packaging.setting_files import refuse_unfit_settings


def source_problems(capacity: Capacity, source: Path) -> Iterator[Problem]:
    """The problems of the settings that functions are given."""
    try:
        refuse_unfit_settings(capacity, source)
    except Phase3bError as error:
        yield from error.problems
