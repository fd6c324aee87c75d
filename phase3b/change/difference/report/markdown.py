"""A difference as a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.difference.report.words import SAME, for_people, headline, resource_rows, summary, value_rows


def markdown(before: str, after: str, differences: Sequence[EnvironmentDifference]) -> str:
    """GitHub-flavoured markdown; long lists are folded."""
    return "\n".join(_lines(before, after, differences)) + "\n"


def _lines(before: str, after: str, differences: Sequence[EnvironmentDifference]) -> Iterator[str]:
    yield f"### phase3b: {literal(before)} → {literal(after)}"
    for difference in differences:
        yield ""
        yield f"#### {literal(headline(difference))}"
        yield ""
        if difference.empty:
            yield f"{SAME[0].upper()}{SAME[1:]}."
            continue
        yield f"{summary(difference)}."
        if said := for_people(difference.values):
            yield ""
            yield f"Documented: {literal(said)}."
        if difference.rules:
            yield from ("", "| | about | what to know |", "|---|---|---|")
            for rule in difference.rules:
                yield f"| **{rule.level}** | {_code(rule.about)} | {literal(rule.says)} |"
        yield from _folded("Values", ("key", "before", "after", "written at"), list(value_rows(difference.values)))
        yield from _folded("Resources", ("", "resource", "what changes"), list(resource_rows(difference.resources)))


def _folded(title: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    if not rows:
        return
    yield from ("", f"<details><summary>{title} ({len(rows)})</summary>", "")
    yield f"| {' | '.join(columns)} |"
    yield "|---" * len(columns) + "|"
    for row in rows:
        yield f"| {' | '.join(_code(cell) if cell else '' for cell in row)} |"
    yield from ("", "</details>")


def literal(text: str) -> str:
    """Text that markdown leaves as it is: a cell's wall, emphasis, tags and mentions are only characters."""
    for character in "\\`*_|<>[]":
        text = text.replace(character, f"\\{character}")
    return text.replace("@", "@\u200b").replace("\n", " ")


def _code(text: str) -> str:
    return f"`{text.replace('`', ' ').replace('|', ' ')}`"
