"""docs/capacity-yaml.md: every key of capacity.yaml. It is here as `phase3b/capacity` knows nothing of documents."""

from __future__ import annotations

from phase3b.capacity.reference.key_table import key_rows
from phase3b.documents.document import document


def key_page() -> str:
    """The page as markdown."""
    return document("reference/capacity-yaml.md.j2", keys=key_rows())
