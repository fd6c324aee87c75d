"""A call that changes an account, and what AWS answers where the account does not take it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """An operation with its parameters, by the names of its model at the top."""

    service: str
    operation: str
    parameters: Mapping[str, Any]
    account_id: str
    region: str

    def text(self, name: str) -> str:
        """A parameter that is a text; "" where it is missing."""
        return str(self.parameters.get(name) or "")


@dataclass(frozen=True, slots=True)
class Denied:
    """The code and the message of a refusal, in AWS's words."""

    code: str
    message: str
