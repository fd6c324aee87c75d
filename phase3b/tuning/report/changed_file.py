"""A capacity file with some changes, as text and as a patch; validated as every file is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from phase3b.capacity.edit.capacity_edit import CapacityEdit
from phase3b.capacity.loader import parse_text
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.errors import Phase3bError
from phase3b.operations.doctor.proposed_patch import unified_of
from phase3b.quick_dataclass import dataclass
from phase3b.simulation.recommendation.capacity_patch import patch
from phase3b.simulation.subject import subject
from phase3b.tuning.report.advice import Advice


@dataclass(frozen=True, slots=True)
class CapacityFile:
    """A capacity file, read; and the environment whose changes are written at the environment itself."""

    capacity: Capacity
    file: Path
    text: CapacityText
    environment: str


@dataclass(frozen=True, slots=True)
class OnePatch:
    """A unified diff for `git apply`, empty where nothing changes; which changes it has, and why it has not the others."""

    diff: str
    has: tuple[Advice, ...]
    hindered: tuple[str, ...] = ()


def changed_text(of: CapacityFile, changes: Sequence[Advice]) -> CapacityText:
    """The file's texts with what these changes write.

    Raises:
        Phase3bError: they are written where there is no place for them, or a table would break a rule.
    """
    tables = [each.table for each in changes if each.table is not None]
    text = of.text
    if tables:
        chosen = subject(of.capacity, of.environment)
        text = text_with(text, patch(of.capacity, of.file, text, chosen, tables).text)
    edit = CapacityEdit(text)
    for each in changes:
        for setting in each.settings:
            if edit.at(setting.path) is None:
                edit.put(setting.path, setting.after)
            else:
                edit.set(setting.path, setting.after)
    return edit.text


def text_with(text: CapacityText, main: str) -> CapacityText:
    """The same with another text of the file itself."""
    return CapacityText(text.name, main, text.parts)


def patch_of(of: CapacityFile, changes: Sequence[Advice]) -> OnePatch:
    """The patch of all changes; where together they break a rule, of those that do not, in their order."""
    try:
        return OnePatch(unified_of(of.file, of.text, _valid(of, changes)), tuple(changes))
    except Phase3bError:
        return _one_by_one(of, changes)


def _one_by_one(of: CapacityFile, changes: Sequence[Advice]) -> OnePatch:
    kept: list[Advice] = []
    text, hindered = of.text, list[str]()
    for each in changes:
        try:
            text = _valid(of, [*kept, each])
        except Phase3bError as error:
            hindered += [f"{each.name}: {problem}" for problem in error.problems]
        else:
            kept.append(each)
    return OnePatch(unified_of(of.file, of.text, text), tuple(kept), tuple(hindered))


def _valid(of: CapacityFile, changes: Sequence[Advice]) -> CapacityText:
    text = changed_text(of, changes)
    parse_text(text)
    return text
