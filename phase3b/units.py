"""Units of the domain as types, so that a percent is never taken for a count."""

from __future__ import annotations

from typing import NewType

Percent = NewType("Percent", float)
UnitsPerSecond = NewType("UnitsPerSecond", int)
"""DynamoDB capacity units: a strongly consistent 4 KB read or a 1 KB write per second."""
Seconds = NewType("Seconds", int)
Days = NewType("Days", int)
Milliseconds = NewType("Milliseconds", float)
Gigabytes = NewType("Gigabytes", float)
Usd = NewType("Usd", float)
