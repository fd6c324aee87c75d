"""The one word of a capacity file that says which tier an environment has: where it is, and another in its place.

The text is edited by the positions of its tokens, so that comments, order, spacing, quotes, anchors and line ends stay
as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.loader import parse_text
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.capacity.text.document import read_document, resolved
from phase3b.capacity.text.node import MapNode, Mark, Plain, Scalar, plain
from phase3b.capacity.text.problem_text import Page, instead, quoted
from phase3b.errors import Phase3bError, bad_input

ENVIRONMENTS: Final = "environments"
TIER: Final = "tier"
# From the end of the key to an alias in the value's place; comments and line ends may be between.
_TO_AN_ALIAS: Final = re.compile(r"\s*:(?:\s|#[^\r\n]*(?=[\r\n]))*(\*[^\s,\[\]{}]+)")


@dataclass(frozen=True, slots=True)
class TierWord:
    """Where the word is, in characters of the text, and which tier it names; `quote` is the mark around it."""

    start: int
    end: int
    line: int
    column: int
    tier: str
    quote: str


@dataclass(frozen=True, slots=True)
class SetTier:
    """The text with another word, and the word that was there."""

    text: str
    word: TierWord


def with_tier(given: CapacityText, environment: str, tier: str) -> SetTier:
    """The text of a capacity file with another tier for an environment.

    Raises:
        Phase3bError: no such environment or tier, the word can't be changed by itself, or the file would not be valid.
    """
    text, name = given.text, given.name
    root, _ = read_document(text, name)
    _known(root, name, environment, tier)
    word = _word(text, root, Page(name), environment)
    written = tier if word.quote or resolved(tier) == tier else f'"{tier}"'
    edited = text[: word.start] + written + text[word.end :]
    _only_that(root, edited, name, environment, tier)
    parse_text(replace(given, text=edited))
    return SetTier(edited, word)


def _known(root: MapNode, name: str, environment: str, tier: str) -> None:
    for kind, chosen, part, code in (
        ("environment", environment, ENVIRONMENTS, "P3B-ENVIRONMENT-UNKNOWN"),
        ("tier", tier, "tiers", "P3B-TIER-UNKNOWN"),
    ):
        node = root.get(part)
        known = node.items if isinstance(node, MapNode) else {}
        if chosen not in known:
            fix = instead(chosen, known) if known else f"Write {part} with their keys into it"
            raise bad_input(f"there is no {kind} {quoted(chosen)} in {name}", fix, code=code)


def _word(text: str, root: MapNode, page: Page, environment: str) -> TierWord:
    environments = root.items[ENVIRONMENTS]
    settings = environments.get(environment) if isinstance(environments, MapNode) else None
    if not isinstance(settings, MapNode):
        raise bad_input(
            f"{page.name} has no mapping in environments.{environment}",
            "Write them below it",
            code="P3B-VALUE-TYPE",
        )
    if settings.path != (ENVIRONMENTS, environment):
        what = f"environments.{environment} is an alias of this, so that a change here would change both"
        raise Phase3bError(
            page.on(settings, what, f"Write environments.{environment} out", code="P3B-TIER-NOT-SWITCHABLE")
        )
    node = settings.get(TIER)
    if node is None:
        what = f"environments.{environment} has no tier"
        raise Phase3bError(
            page.on(settings, what, "Write `tier:` with the name of one below it", code="P3B-TIER-NOT-SWITCHABLE")
        )
    if node.path != (*settings.path, TIER):
        return _alias(text, settings.keys[TIER], node, page)
    if not isinstance(node, Scalar):
        raise Phase3bError(
            page.on(node, "the tier is not one word", "Write the name of one tier", code="P3B-TIER-NOT-SWITCHABLE")
        )
    return _scalar(text, node, page)


def _scalar(text: str, node: Scalar, page: Page) -> TierWord:
    """The word without the anchor before it and the quotes around it."""
    written = text[node.mark.start : node.mark.end]
    for quote in ("'", '"') if node.quoted else ("",):
        if written.endswith(f"{quote}{node.text}{quote}"):
            end = node.mark.end - len(quote)
            return _at(text, end - len(node.text), end, node.text, quote)
    raise Phase3bError(
        page.on(
            node,
            "the tier is written in a way that one word can't take the place of",
            "Write it as one plain word",
            code="P3B-TIER-NOT-SWITCHABLE",
        )
    )


def _alias(text: str, key: Mark, node: object, page: Page) -> TierWord:
    found = _TO_AN_ALIAS.match(text, key.end)
    if found is None or not isinstance(node, Scalar):
        raise Phase3bError(
            page.at(
                key,
                (ENVIRONMENTS,),
                "the tier is an alias that can't be found",
                "Write the tier's name instead",
                code="P3B-TIER-NOT-SWITCHABLE",
            )
        )
    return _at(text, found.start(1), found.end(1), node.text, "")


def _at(text: str, start: int, end: int, tier: str, quote: str) -> TierWord:
    begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    line = len(re.findall(r"\r\n|\r|\n", text[:start])) + 1
    return TierWord(start, end, line, start - begin + 1, tier, quote)


def _only_that(before: MapNode, edited: str, name: str, environment: str, tier: str) -> None:
    """The edited text must mean the same but for that tier: an anchor at the word gives it to others, too."""
    after, _ = read_document(edited, name)
    wanted, found = plain(before), plain(after)
    others = [other for other in _tiers(wanted) if other != environment]
    moved = [other for other in others if _tiers(wanted)[other] != _tiers(found).get(other)]
    if moved:
        raise bad_input(
            f"environments.{environment}.tier has an anchor, by which {' and '.join(moved)} would be switched too",
            f"Write the tier's name in {' and '.join(moved)}, or remove the anchor",
            code="P3B-TIER-NOT-SWITCHABLE",
        )
    if _with(wanted, environment, tier) != found:
        raise bad_input(
            f"the tier of {environment} can't be changed in {name} without changing something else",
            "Write it as one plain word on a line of its own, and try again",
            code="P3B-TIER-NOT-SWITCHABLE",
        )


def _tiers(document: Plain) -> dict[str, Plain]:
    environments = document.get(ENVIRONMENTS) if isinstance(document, dict) else None
    if not isinstance(environments, dict):
        return {}
    return {name: each.get(TIER) for name, each in environments.items() if isinstance(each, dict)}


def _with(document: Plain, environment: str, tier: str) -> Plain:
    if not isinstance(document, dict) or not isinstance(document[ENVIRONMENTS], dict):
        return document
    environments = document[ENVIRONMENTS]
    settings = environments[environment]
    if not isinstance(settings, dict):
        return document
    return {**document, ENVIRONMENTS: {**environments, environment: {**settings, TIER: tier}}}
