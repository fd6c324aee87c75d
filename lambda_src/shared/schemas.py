"""The schemas of a function: schemas.json beside its handler."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any


def beside(file: str) -> Mapping[str, Mapping[str, Any]]:
    """schemas.json in the folder of a module, given as its `__file__`."""
    with open(os.path.join(os.path.dirname(file), "schemas.json"), encoding="utf-8") as source:  # noqa: PTH118, PTH120, PTH123  pathlib takes 5 ms to import
        found: Mapping[str, Mapping[str, Any]] = json.load(source)
    return found
