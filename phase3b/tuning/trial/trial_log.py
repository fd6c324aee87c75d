"""The log of optimisations as JSON, beside the history of the environment's deployments."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b.change.rollout.keeper import Keeper, beside
from phase3b.errors import ExitCode, Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.tuning.trial.trial_record import TuningLog

VERSION: Final = 1
ENDING: Final = ".tuning.json"
FIX: Final = "Move it away: what is lost is the log of optimisations; what is deployed stays as it is"


def tuning_keeper(history: Keeper) -> Keeper:
    """Where the log is kept, beside the history: state/dev.history.json -> state/dev.tuning.json."""
    return beside(history, ENDING)


def read_log(keeper: Keeper) -> TuningLog:
    """The log; an empty one where nothing was ever tried.

    Raises:
        Phase3bError: it can't be read, or is of another form (3).
    """
    text = keeper.read()
    if text is None:
        return TuningLog()
    try:
        read = parse_json(text, keeper.place, FIX)
        if read.get("version").integer() != VERSION:
            raise read.get("version").wrong(
                "it is of another version of phase3b", "Use the phase3b that wrote it", code="P3B-TUNE-LOG"
            )
        try:
            return TypeAdapter(TuningLog).validate_python(read.value)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(map(str, first["loc"]))
            raise read.wrong(f"{place} is not what a log of optimisations has there", code="P3B-TUNE-LOG") from None
    except Phase3bError as error:
        # Nobody writes it by hand: what is wrong with it is no mistake of an input.
        raise Phase3bError(*error.problems, exit_code=ExitCode.OUTSIDE_FAILURE) from None


def write_log(keeper: Keeper, log: TuningLog) -> None:
    """Keeps a log in place of the one before.

    Raises:
        Phase3bError: it can't be written.
    """
    keeper.write(json.dumps(asdict(log), indent=1, ensure_ascii=False) + "\n")
