"""The record of raises as JSON, beside the history of the deployments; several write it at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b.change.rollout.keeper import Keeper, beside, change
from phase3b.errors import ExitCode, Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.raised.raise_record import Raises

VERSION: Final = 1
ENDING: Final = ".raised.json"
FIX: Final = (
    "Move it away, and compare the tables with capacity.yaml by `phase3b plan`: what was before a raise is forgotten"
)


def raises_keeper(history: Keeper) -> Keeper:
    """Where the record is, beside the history: state/dev.history.json -> state/dev.raised.json."""
    return beside(history, ENDING)


def read_raises(keeper: Keeper) -> Raises:
    """The raises that were not ended; none where nothing was ever raised.

    Raises:
        Phase3bError: the record can't be read, or is of another form (3).
    """
    return _read(keeper.read(), keeper.place)


def change_raises(keeper: Keeper, changed: Callable[[Raises], Raises]) -> Raises:
    """Changes the record, again with what another one has changed meanwhile; what it is afterwards.

    Raises:
        Phase3bError: the record can't be read or written (3).
    """
    result = Raises()

    def text(before: str | None) -> str | None:
        nonlocal result
        known = _read(before, keeper.place)
        result = changed(known)
        return None if result == known else _text(result)

    change(keeper, text)
    return result


def _text(raises: Raises) -> str:
    return json.dumps({"version": VERSION, **asdict(raises)}, indent=1, ensure_ascii=False) + "\n"


def _read(text: str | None, place: str) -> Raises:
    if text is None:
        return Raises()
    try:
        read = parse_json(text, place, FIX)
        if read.get("version").integer() != VERSION:
            raise read.get("version").wrong(
                "it is of another version of phase3b", "Use the phase3b that wrote it", code="P3B-OPS-RAISED-FORM"
            )
        try:
            return TypeAdapter(Raises).validate_python(read.value)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            path = ".".join(map(str, first["loc"]))
            raise read.wrong(f"{path} is not what a record of raises has there", code="P3B-OPS-RAISED-FORM") from None
    except Phase3bError as error:
        # Nobody writes it by hand: what is wrong with it is no mistake of an input.
        raise Phase3bError(*error.problems, exit_code=ExitCode.OUTSIDE_FAILURE) from None
