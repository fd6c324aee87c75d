"""The report as one HTML file."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.documents.document import web_page
from phase3b.reporting.reported import Report


def html(reports: Sequence[Report]) -> str:
    """Every environment that is asked for, one after the other.

    Raises:
        Phase3bError: Jinja2 is not installed (3).
    """
    return web_page("reports/report.html.j2", reports=reports)
