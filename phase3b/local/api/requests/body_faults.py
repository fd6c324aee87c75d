"""What is wrong with a body, field by field: the header of a 400 in which API Gateway gives what its validator says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from jsonschema import Draft4Validator, ValidationError

MOST_FAULTS: Final = 10
# A message begins with the whole value, and ends with what is wrong with it.
LONGEST_MESSAGE: Final = 150


def faults(validator: Draft4Validator, value: Any) -> str:
    """The first faults of a body, each with its field; empty where there is none.

    Raises:
        RecursionError: the body is nested too deep.
    """
    return "; ".join(islice(_each(validator, value), MOST_FAULTS))


def _each(validator: Draft4Validator, value: Any) -> Iterator[str]:
    for error in validator.iter_errors(value):
        message = error.message
        if len(message) > LONGEST_MESSAGE:
            message = f"...{message[-LONGEST_MESSAGE:]}"
        yield f"{_field(error)}: {message}"


def _field(error: ValidationError) -> str:
    """As the functions name it: actuals[0].month."""
    found = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
    return found.removeprefix(".") or "body"
