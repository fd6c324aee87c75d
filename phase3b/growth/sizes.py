"""The numbers that `phase3b add` writes where none is given; they are the user's from then on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).with_name("sizes.json")


@cache
def sizes() -> Mapping[str, Any]:
    """What sizes.json says."""
    found: Mapping[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found
