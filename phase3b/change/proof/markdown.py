"""The proof as one page for a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.change.difference.report.markdown import literal
from phase3b.change.proof.page import sections, verdict
from phase3b.change.proof.proof import Proof
from phase3b.pricing.report.table import Grid


def markdown(proof: Proof) -> str:
    """GitHub-flavoured markdown; long lists are folded."""
    return "\n".join(_lines(proof)) + "\n"


def _lines(proof: Proof) -> Iterator[str]:
    yield f"## {_text(verdict(proof))}"
    if proof.reasons:
        yield ""
        yield from (f"- {_text(reason)}" for reason in proof.reasons)
    for section in sections(proof):
        yield from ("", f"### {section.title}", "")
        yield from (f"- {_text(sentence)}" for sentence in section.sentences)
        for grid in section.grids:
            yield ""
            yield from _table(grid)
        for grid in section.folded:
            yield from ("", f"<details><summary>{grid.title} ({len(grid.rows)})</summary>", "")
            yield from _table(grid)
            yield from ("", "</details>")


def _table(grid: Grid) -> Iterator[str]:
    yield _row(grid.columns)
    yield f"|{'|'.join('---:' if column in grid.right else '---' for column in grid.columns)}|"
    yield from map(_row, grid.rows)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(map(_text, cells))} |"


def _text(text: str) -> str:
    # Two dollar signs would make a formula of what is between them.
    return literal(text).replace("$", "&#36;")
