"""The proof as one page for a pull request."""

from __future__ import annotations

from phase3b.change.proof.page import sections, verdict
from phase3b.change.proof.proof import Proof
from phase3b.documents.document import document


def markdown(proof: Proof) -> str:
    """GitHub-flavoured markdown; long lists are folded."""
    return document("reports/proof.md.j2", verdict=verdict(proof), reasons=proof.reasons, sections=sections(proof))
