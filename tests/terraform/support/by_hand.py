"""What people do behind Terraform's back, by the names that danger_rows.yaml calls it."""

from __future__ import annotations

from typing import Any

import aws_by_hand
import state_by_hand
from aws_by_hand import Place

__all__ = ["Place", "do"]


def do(place: Place, name: str, *given: Any) -> None:
    """A function of aws_by_hand or state_by_hand."""
    module = state_by_hand if hasattr(state_by_hand, name) else aws_by_hand
    getattr(module, name)(place, *given)
