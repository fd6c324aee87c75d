"""How a method of moto is replaced by one that is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def replace(owner: type, name: str, make: Callable[[Any], Any]) -> None:
    """Replaces a method by one that is made of the original."""
    setattr(owner, name, make(getattr(owner, name)))
