"""docs/traffic-files.md: the formats of traffic files, as the readers have them."""

from __future__ import annotations

from phase3b.documents.document import document
from phase3b.simulation.traces.file_formats import FORMATS
from phase3b.simulation.traces.trace import LONGEST_DAYS, VALUES


def page() -> str:
    """The page as markdown."""
    return document("reference/traffic-files.md.j2", formats=FORMATS, values=VALUES, longest_days=LONGEST_DAYS)


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
