"""What a file has that does not write a key: the stated defaults of the *_defaults.json."""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import Field
from pydantic.fields import FieldInfo

PARTS: Final = "part_defaults.json"
THRESHOLDS: Final = "threshold_defaults.json"
SIMULATION: Final = "simulation_defaults.json"
LOAD: Final = "load_defaults.json"
TUNING: Final = "tuning_defaults.json"
OPS: Final = "ops_defaults.json"


@functools.cache
def _read(file: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(Path(__file__).with_name(file).read_bytes())
    return found


def default_of(part: str, name: str | None = None, file: str = PARTS) -> Any:
    """One default; lists as tuples, which is what a strict model takes."""
    return _strict(_read(file)[part] if name is None else _read(file)[part][name])


def _strict(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_strict(each) for each in value)
    return {key: _strict(each) for key, each in value.items()} if isinstance(value, dict) else value


def left_out(part: str, name: str, description: str, file: str = PARTS, **bounds: Any) -> Any:
    """A field that has its default where it is not written, and says so."""
    value = default_of(part, name, file)
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else json.dumps(value)
    made: FieldInfo = Field(value, description=f"{description} Left out: {text}.", **bounds)
    return made
