"""The record of the dashboard's pages."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A CloudWatch dashboard."""

    address: Address
    name: str
    body: str


DashboardRecord = Dashboard
