"""Adds what is missing of a domain to moto."""

from __future__ import annotations

from phase3b.local.moto_gaps.domain import certificates, custom_names, zones


def fill() -> None:
    """Adds what is missing to moto's classes."""
    certificates.fill()
    zones.fill()
    custom_names.fill()
